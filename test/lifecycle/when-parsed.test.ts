import { expect } from '@open-wc/testing';
import { whenParsed } from '../../src/launcher/page-parsed.js';

describe('whenParsed', () => {
  let frame: HTMLIFrameElement;
  beforeEach(() => {
    frame = document.body.appendChild(document.createElement('iframe'));
  });
  afterEach(() => {
    frame.remove();
  });

  /** @param order receives an entry at the callback. */
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

  it('calls back in a separate task for a parsed document', async () => {
    const order: string[] = [];
    const done = calledBack(document, order);
    queueMicrotask(() => order.push('microtask'));
    await done;
    expect(order).to.deep.equal(['microtask', 'called back']);
  });

  it('waits for the parser and for the listeners of DOMContentLoaded', async () => {
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

  // The navigation timings of a document that was written with document.write belong to the document before it.
  for (const [when, type] of [
    ['readystatechange', 'readystatechange'],
    ['DOMContentLoaded', 'DOMContentLoaded'],
  ] as const) {
    it(`calls back for a call during ${when}`, async () => {
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
