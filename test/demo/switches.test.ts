import { expect } from '@open-wc/testing';
import { numberService, type TestNumberService } from '../helpers/number-service.js';
import { askGms, askJson, form, ok } from './number-requests.js';

describe('the switches of the demo service', () => {
  let service: TestNumberService;

  beforeEach(() => {
    service = numberService();
  });

  const put = (body: unknown) =>
    fetch(service.url('switches'), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('are changed one by one and reset together', async () => {
    const initially = await service.switches();
    await service.set({ lifetime: 60 });
    await service.set({ codeDigits: 4 });
    expect(await service.switches()).to.deep.equal({ ...initially, lifetime: 60, codeDigits: 4 });
    await service.reset();
    expect(await service.switches()).to.deep.equal(initially);
  });

  for (const [name, value] of [
    ['nope', 1],
    ['__proto__', { polluted: true }],
    ['toString', true],
    ['delay', '5'],
    ['delay', -1],
    ['hold', 1],
    ['fault', 'none'],
    ['faultCount', 0],
    ['rateLimit', { requests: 1 }],
    ['rateLimit', { requests: 1, seconds: 1, more: 1 }],
    ['rateLimit', [1, 2]],
    ['clockOffset', 0.5],
    ['lifetime', null],
    ['expiresAs', 'words'],
    ['poolSize', 101],
    ['codes', 'no'],
    ['codeDigits', 0],
  ] as const) {
    it(`reject ${name}: ${JSON.stringify(value)}`, async () => {
      const before = await service.switches();
      const response = await put(JSON.parse(`{"lifetime":7,"${name}":${JSON.stringify(value)}}`));
      expect(response.status).to.equal(400);
      expect(Object.keys((await response.json()).errors)).to.include(name);
      expect(await service.switches()).to.deep.equal(before);
    });
  }

  it('reject a value that is no object', async () => {
    for (const body of [null, [], 'hold', 1]) expect((await put(body)).status).to.equal(400);
  });

  it('keep requests pending with "hold" until they are released', async () => {
    await service.set({ hold: true });
    const asking = Promise.all([
      ok(askJson(service)),
      ok(askGms(service, { _provide_code: 'true' })),
    ]);
    const pending = await service.requests({ arrived: 2 });
    expect(pending.map(({ outcome }) => outcome)).to.deep.equal(['pending', 'pending']);
    expect(await service.reservations()).to.be.empty;
    expect(await service.release()).to.equal(2);
    await asking;

    const third = ok(askJson(service));
    await service.requests({ arrived: 3 });
    expect(await service.release()).to.equal(1);
    await third;
  });

  it('release pending requests when "hold" is switched off', async () => {
    await service.set({ hold: true });
    const asking = ok(askJson(service));
    await service.requests({ arrived: 1 });
    await service.set({ hold: false });
    await asking;
    expect(await service.release()).to.equal(0);
  });

  it('delay responses by "delay"', async () => {
    await service.set({ delay: 50 });
    const start = performance.now();
    await ok(askJson(service));
    expect(performance.now() - start).to.be.at.least(45);
  });

  it('move the clock of the service by "clockOffset"', async () => {
    const hour = 60 * 60 * 1000;
    await service.set({ clockOffset: 3600, expiresAs: 'epoch-ms' });
    const response = await askJson(service);
    const ahead = Date.parse(response.headers.get('date') ?? '') - Date.now();
    expect(ahead).to.be.within(hour - 5000, hour + 5000);
    const { expiresAt } = await response.json();
    expect(expiresAt - Date.now()).to.be.within(hour + 115_000, hour + 125_000);
  });

  describe('limit the rate of requests with "rateLimit" and', () => {
    beforeEach(() => service.set({ rateLimit: { requests: 2, seconds: 30 } }));

    it('reject further requests with Retry-After', async () => {
      await ok(askJson(service));
      await service.set({ clockOffset: 10 });
      await ok(askJson(service));
      const response = await askJson(service);
      expect(response.status).to.equal(429);
      expect(Number(response.headers.get('retry-after'))).to.be.within(15, 20);
      expect(await response.json()).to.include({ code: 'rate-limited' });
    });

    it('accept requests again after the period', async () => {
      await ok(askJson(service));
      await ok(askJson(service));
      await service.set({ clockOffset: 30 });
      await ok(askJson(service));
    });

    it('count repeated requests with the same key', async () => {
      const headers = { 'idempotency-key': '"a"' };
      await ok(askJson(service, { headers }));
      await ok(askJson(service, { headers }));
      expect((await askJson(service, { headers })).status).to.equal(429);
    });
  });
});

describe('the request log of the demo service', () => {
  let service: TestNumberService;

  beforeEach(() => {
    service = numberService();
  });

  it('lists each request with its body and its outcome', async () => {
    await ok(askJson(service, { headers: { 'idempotency-key': '"5f0c"' } }));
    await askGms(service, { _phone_number: 'call me', firstname: 'Ada' });
    await fetch(service.action, { method: 'POST', body: 'not JSON' });

    const [json, gms, broken] = await service.requests();
    expect(json).to.deep.include({
      format: 'json',
      body: { form },
      status: 201,
      outcome: 'answered',
    });
    expect(json?.headers['idempotency-key']).to.equal('"5f0c"');
    expect(gms).to.deep.include({
      format: 'gms',
      body: { _phone_number: 'call me', firstname: 'Ada' },
      status: 500,
    });
    expect(broken).to.include({ format: 'json', body: 'not JSON', status: 415 });
  });

  it('contains times by the clock of the service', async () => {
    await service.set({ clockOffset: -3600 });
    await ok(askJson(service));
    const [request] = await service.requests();
    expect(Date.now() - (request?.receivedAt ?? 0)).to.be.within(3_600_000, 3_605_000);
  });

  it('marks requests that the client aborted before a response', async () => {
    await service.set({ hold: true });
    const client = new AbortController();
    const asking = askJson(service, { signal: client.signal }).catch(() => 'aborted');
    await service.requests({ arrived: 1 });
    client.abort();
    await asking;
    const [request] = await service.requests({ ended: 1 });
    expect(request).to.include({ outcome: 'left', status: null });
    expect(await service.release()).to.equal(0);
    expect(await service.reservations()).to.be.empty;
  });
});

describe('a request to the demo service', () => {
  const service = numberService();

  for (const path of ['', 'call-numbers/more', 'toString', 'genesys/1/service/']) {
    it(`returns 404 for the unknown path ${JSON.stringify(path)}`, async () => {
      const response = await fetch(service.url(path), { referrerPolicy: 'no-referrer' });
      expect(response.status).to.equal(404);
    });
  }

  it('returns 405 for a known path with another method', async () => {
    const response = await fetch(service.url('switches'), { method: 'POST' });
    expect(response.status).to.equal(405);
    expect(response.headers.get('allow')).to.equal('GET, PUT');
  });
});
