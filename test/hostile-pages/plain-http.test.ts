/**
 * A page over plain HTTP from elsewhere, which no browser takes for secure. Loopback by its usual names is secure
 * everywhere, by its IPv6-mapped address nowhere.
 */
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { numberService } from '../helpers/number-service.js';

interface Told {
  readonly platform: Readonly<Record<string, boolean>>;
  readonly events: readonly string[];
  readonly number: string;
  readonly accessCode: string;
  readonly told: Readonly<Record<'status' | 'selected', string>>;
  readonly problems: string;
}

/** What the page in the frame tells, and nobody else. */
const messageFrom = (frame: HTMLIFrameElement): Promise<Told> =>
  new Promise((resolve) => {
    const hear = ({ source, origin, data }: MessageEvent<Told>): void => {
      if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
      window.removeEventListener('message', hear);
      resolve(data);
    };
    window.addEventListener('message', hear);
  });

describe('a page over plain http://', () => {
  it('has a number requested, and selected where it cannot be copied (F10)', async () => {
    const desk = numberService();
    const { port } = location;
    const action = encodeURIComponent(new URL(desk.action).pathname);
    const frame = document.createElement('iframe');
    frame.src = `http://[::ffff:127.0.0.1]:${port}/test/pages/plain-http.html?action=${action}`;
    const heard = messageFrom(frame);
    document.body.append(frame);
    const { platform, events, number, accessCode, told, problems } = await heard;
    frame.remove();

    expect(platform).to.deep.equal({
      isSecureContext: false,
      hasRandomUuid: false,
      hasClipboard: false,
    });
    expect(events.join(' ')).to.match(/(ready )?opened started submitted completed closed/);
    expect(told).to.deep.equal({
      status: en.copyFailed,
      selected: number.replace(/\D/g, ''),
    });
    expect(problems).to.equal('');
    const [request] = await desk.requests();
    // Its own origin: so it may be asked twice, and there has to be a key.
    expect(request?.headers).to.include.keys('idempotency-key');
    expect((await desk.match({ number, accessCode })).status).to.equal(200);
  });
});
