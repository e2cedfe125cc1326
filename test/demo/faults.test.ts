import { expect } from '@open-wc/testing';
import { numberService, type TestNumberService } from '../helpers/number-service.js';
import { askEngagement, askGms, askJson, form, ok } from './number-requests.js';

describe('the demo service with the fault', () => {
  let service: TestNumberService;

  beforeEach(() => {
    service = numberService();
  });

  const failure = (asking: Promise<unknown>) =>
    asking.then(
      () => undefined,
      (error: unknown) => error,
    );

  for (const fault of ['down', 'lost-answer']) {
    it(`"${fault}" breaks the connection of one request, and the browser does not repeat it`, async () => {
      // Browsers repeat a request by themselves if a connection that was used before closes.
      await ok(askJson(service));
      await service.set({ fault, faultCount: 1 });
      expect(await failure(askJson(service))).to.be.an.instanceOf(TypeError);
      const requests = await service.requests({ ended: 2 });
      expect(requests.map(({ outcome }) => outcome)).to.deep.equal(['answered', 'cut']);
    });
  }

  it('"down" reserves no number, and with "lost-answer" reserves one', async () => {
    await service.set({ fault: 'down' });
    await failure(askJson(service));
    expect(await service.reservations()).to.be.empty;
    await service.set({ fault: 'lost-answer' });
    await failure(askJson(service));
    expect(await service.reservations()).to.have.lengthOf(1);
  });

  it('"unavailable" answers a problem without Retry-After', async () => {
    await service.set({ fault: 'unavailable' });
    const response = await askJson(service);
    expect(response.status).to.equal(503);
    expect(response.headers.has('retry-after')).to.be.false;
    expect(await response.json()).to.include({ code: 'unavailable' });
  });

  it('"unavailable-retry-after" answers with Retry-After', async () => {
    await service.set({ fault: 'unavailable-retry-after' });
    const response = await askJson(service);
    expect(response.status).to.equal(503);
    expect(response.headers.get('retry-after')).to.equal('1');
  });

  for (const fault of ['closed', 'not-allowed']) {
    it(`"${fault}" answers a problem with that code`, async () => {
      await service.set({ fault });
      const response = await askJson(service);
      expect(response.status).to.equal(403);
      expect(await response.json()).to.include({ code: fault });
    });
  }

  it('"gms-500" answers an exception of Genesys Mobile Services', async () => {
    await service.set({ fault: 'gms-500' });
    const response = await askGms(service, { _provide_code: 'true' });
    expect(response.status).to.equal(500);
    expect(await response.json()).to.have.all.keys('message', 'exception');
  });

  for (const fault of ['login-page', 'redirect']) {
    it(`"${fault}" answers an HTML page with status 200`, async () => {
      await service.set({ fault });
      const response = await askJson(service);
      expect(response.status).to.equal(200);
      expect(response.redirected).to.equal(fault === 'redirect');
      expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8');
      expect(await response.text()).to.include('Your session has expired');
    });
  }

  for (const fault of ['not-json', 'truncated', 'empty']) {
    it(`"${fault}" answers a body that is not JSON with the content type of JSON`, async () => {
      await service.set({ fault });
      const response = await askJson(service);
      expect(response.ok).to.be.true;
      expect(response.headers.get('content-type')).to.equal('application/json');
      expect(await failure(response.json())).to.include({ name: 'SyntaxError' });
    });
  }

  for (const fault of ['truncated-length', 'truncated-chunks']) {
    it(`"${fault}" closes the connection in the body`, async () => {
      await service.set({ fault });
      const response = await askJson(service);
      expect(response.status).to.equal(201);
      expect(await failure(response.json())).to.be.an.instanceOf(Error);
      const [request] = await service.requests({ ended: 1 });
      expect(request).to.include({ outcome: 'cut' });
    });
  }

  it('"stalled" never finishes the response', async () => {
    await service.set({ fault: 'stalled' });
    const client = new AbortController();
    const response = await askJson(service, { signal: client.signal });
    expect(response.status).to.equal(201);
    const reading = failure(response.json());
    expect((await service.requests())[0]).to.include({ outcome: 'pending' });
    client.abort();
    expect(await reading).to.include({ name: 'AbortError' });
    expect((await service.requests({ ended: 1 }))[0]).to.include({ outcome: 'left' });
  });

  it('"wrong-types" answers arrays in place of values', async () => {
    await service.set({ fault: 'wrong-types' });
    const body = await ok(askJson(service));
    expect(body).to.have.all.keys('number', 'accessCode', 'expiresIn', 'id');
    expect(Object.values(body).every(Array.isArray)).to.be.true;
    expect(body.number[0]).to.match(/^\+\d+$/);
    const v3 = await ok(askEngagement(service, { groupName: 'sales' }));
    expect(v3.data.toPhoneNumber).to.be.an('array');
  });

  it('"proto" answers an offer under __proto__ and constructor only', async () => {
    await service.set({ fault: 'proto' });
    const body = await ok(askJson(service));
    expect(Object.keys(body)).to.deep.equal(['__proto__', 'constructor']);
    expect(body.number).to.be.undefined;
    expect(Object.assign({}, body).number).to.match(/^\+\d+$/);
    expect(({} as { polluted?: unknown }).polluted).to.be.undefined;
  });

  it('"script-url" answers a javascript: URL as the number in each format', async () => {
    await service.set({ fault: 'script-url' });
    const script = 'javascript:alert(1)';
    expect((await ok(askJson(service))).number).to.equal(script);
    const gms = await ok(askGms(service, { _phone_number: form.phonenumber }));
    expect(gms._access_number).to.equal(script);
    const v3 = await ok(askEngagement(service, { groupName: 'sales' }));
    expect(v3.data.toPhoneNumber).to.equal(script);
  });

  it('"huge" answers more than 5 MB', async () => {
    await service.set({ fault: 'huge' });
    const text = await (await askJson(service)).text();
    expect(text.length).to.be.above(5_000_000);
    expect(JSON.parse(text)).to.include.keys('number', 'padding');
  });

  it('"unavailable" fails every request until the fault is cleared', async () => {
    await service.set({ fault: 'unavailable' });
    expect((await askJson(service)).status).to.equal(503);
    expect((await askJson(service)).status).to.equal(503);
    await service.set({ fault: null });
    expect((await askJson(service)).status).to.equal(201);
  });

  it('"unavailable" fails as many requests as faultCount says', async () => {
    await service.set({ fault: 'unavailable', faultCount: 2 });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await askJson(service)).status);
    expect(statuses).to.deep.equal([503, 503, 201]);
    expect(await service.switches()).to.include({ fault: null, faultCount: null });
  });

  it('"closed" has no faultCount of the fault before it', async () => {
    await service.set({ fault: 'unavailable', faultCount: 2 });
    await service.set({ fault: 'closed' });
    expect(await service.switches()).to.include({ fault: 'closed', faultCount: null });
  });
});

describe('the demo service on another origin', () => {
  let service: TestNumberService;

  beforeEach(() => {
    service = numberService();
  });

  const ask = async (path: string, headers: Record<string, string>, body: BodyInit) =>
    fetch(await service.crossOriginUrl(path), { method: 'POST', headers, body });

  const askJson = () =>
    ask(
      'call-numbers',
      { 'content-type': 'application/json', 'idempotency-key': '"a"' },
      JSON.stringify({ form }),
    );

  it('has another origin than the page', async () => {
    expect(new URL(await service.crossOriginUrl('')).origin).not.to.equal(location.origin);
  });

  it('answers JSON requests with an idempotency key', async () => {
    const { id } = await ok(askJson());
    expect((await service.reservations())[0]?.id).to.equal(id);
    const [request] = await service.requests();
    expect(request?.headers).to.include({ origin: location.origin, 'idempotency-key': '"a"' });
  });

  it('answers requests to Genesys Mobile Services', async () => {
    const body = new URLSearchParams({ _provide_code: 'true' });
    await ok(ask('genesys/1/service/request-interaction', {}, body));
    const throughGateway = { apikey: 'any' };
    await ok(ask('genesys/1/service/request-interaction', throughGateway, body));
  });

  it('answers requests to the Engagement API', async () => {
    const headers = { 'content-type': 'application/json', 'x-api-key': 'demo-key' };
    const body = JSON.stringify({ groupName: 'sales' });
    await ok(ask('engagement/v3/call-in/requests/create', headers, body));
  });

  it('exposes its errors', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await ask('call-numbers', headers, '{"form":{}}')).status).to.equal(422);
  });

  it('exposes the headers Date and Retry-After', async () => {
    await service.set({ fault: 'unavailable-retry-after' });
    const { headers } = await askJson();
    expect(headers.get('retry-after')).to.equal('1');
    expect(headers.get('date')).to.be.a('string');
  });

  it('hides the headers Date and Retry-After when exposeHeaders is false', async () => {
    await service.set({ fault: 'unavailable-retry-after', exposeHeaders: false });
    const { headers } = await askJson();
    expect(headers.get('retry-after')).to.be.null;
    expect(headers.get('date')).to.be.null;
  });

  it('does not expose the desk, the log and the switches', async () => {
    const { number, accessCode } = await ok(askJson());
    const switches = await service.switches();
    const json = { headers: { 'content-type': 'application/json' } };
    const call = { method: 'POST', ...json, body: JSON.stringify({ number, accessCode }) };
    const change = { method: 'PUT', ...json, body: '{"lifetime":7}' };
    for (const [path, init] of [
      ['desk/reservations', {}],
      ['requests', {}],
      ['switches', {}],
      ['switches', change],
      ['desk/match', call],
    ] as const) {
      const asking = fetch(await service.crossOriginUrl(path), init);
      const error = await asking.catch((reason: unknown) => reason);
      expect(error, path).to.be.an.instanceOf(TypeError);
    }
    for (const path of ['desk/reservations', 'requests', 'switches']) {
      const { headers } = await fetch(service.url(path));
      expect(headers.has('access-control-allow-origin'), path).to.be.false;
    }
    expect(await service.switches()).to.deep.equal(switches);
    expect(await service.reservations()).to.have.lengthOf(1);
  });

  it('redirects to a login page', async () => {
    await service.set({ fault: 'redirect' });
    expect(await (await askJson()).text()).to.include('Your session has expired');
  });
});
