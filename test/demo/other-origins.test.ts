import { expect } from '@open-wc/testing';
import { numberService, type TestNumberService } from '../helpers/number-service.js';
import { form, ok } from './number-requests.js';

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
