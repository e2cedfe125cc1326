import { expect } from '@open-wc/testing';
import { whenParsed } from '../../src/launcher/page-parsed.js';

describe('when a document is parsed', () => {
  let frame: HTMLIFrameElement;
  beforeEach(() => {
    frame = document.body.appendChild(document.createElement('iframe'));
  });
  afterEach(() => {
    frame.remove();
  });

  /** @param order is told when it is called back. */
  const calledBack = (parsed: Document, order: string[] = []): Promise<void> =>
    new Promise((resolve) => {
      whenParsed(parsed, () => {
        order.push('called back');
        resolve();
      });
    });
  /** The document of the frame. */
  const framed = (): Document => {
    const { contentDocument } = frame;
    if (!contentDocument) throw new Error('There is no document in the frame.');
    return contentDocument;
  };

  it('calls back, in a task of its own', async () => {
    const order: string[] = [];
    const done = calledBack(document, order);
    queueMicrotask(() => order.push('microtask'));
    await done;
    expect(order).to.deep.equal(['microtask', 'called back']);
  });

  it('waits for that, and for those who listen for it', async () => {
    const parsed = framed();
    parsed.open();
    const order: string[] = [];
    const done = calledBack(parsed, order);
    await calledBack(document); // a task later
    parsed.addEventListener('DOMContentLoaded', () => order.push('parsed'));
    parsed.close();
    await done;
    expect(order).to.deep.equal(['parsed', 'called back']);
  });

  // The timings of a document that is written are those of the one before it: of no use, as where they are coarse.
  for (const [when, type] of [
    ['just before it is told', 'readystatechange'],
    ['while it is told', 'DOMContentLoaded'],
  ] as const) {
    it(`calls back too where that is asked ${when}`, async () => {
      const parsed = framed();
      parsed.open();
      const asked = new Promise<string>((resolve) => {
        const ask = (): void => {
          void calledBack(parsed).then(() => {
            resolve('called back');
          });
        };
        parsed.addEventListener(type, ask, { once: true });
      });
      parsed.close();
      expect(await asked).to.equal('called back');
    });
  }
});
