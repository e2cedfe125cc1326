/** When the element is ready, and who hears of it, or comes too late. */
import { expect } from '@open-wc/testing';
import { mount, next, ready, recordEvents, submitForm, type, unmount } from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

const fixed = { number: '+1 800 555 0123' };

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('ready', () => {
    it('is heard when the stage, the state and the metadata tell it (F13)', async () => {
      const element = mount(fixed);
      expect(element.stage).to.equal('created');
      expect(Object.values(element.metadata).every((value) => value === false)).to.equal(true);
      const seen: unknown[] = [];
      element.addEventListener('ready', ({ detail }) => {
        seen.push(element.stage, element.matches(':state(ready)'), element.metadata === detail);
      });
      const { detail } = await next(element, 'ready');
      expect(seen).to.deep.equal(['ready', true, true]);
      expect(Object.entries(detail).filter(([, value]) => value !== false)).to.deep.equal([
        ['ready', detail.ready],
      ]);
      expect(element.offer).to.equal(null);
    });

    it('waits until the document is parsed', async () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const parsing = frame.contentDocument!;
      parsing.open();
      const element = document.createElement('click-to-call');
      const names: string[] = recordEvents(element);
      parsing.append(element);
      await ready(); // another, whose turn comes later
      expect(names).to.deep.equal([]);
      parsing.addEventListener('DOMContentLoaded', () => names.push('parsed'));
      parsing.close();
      await next(element, 'ready');
      expect(names).to.deep.equal(['parsed', 'ready']);
      frame.remove();
    });

    it('comes once, however often the element is inserted', async () => {
      const element = mount(fixed);
      const names = recordEvents(element);
      document.body.append(element);
      await next(element, 'ready');
      const { metadata } = element;
      element.remove();
      await Promise.resolve();
      document.body.append(element);
      await ready(); // another, whose turn comes later
      expect(names).to.deep.equal(['ready']);
      expect(element.metadata).to.equal(metadata);
    });

    it('waits for the next insertion where the element is out when its time comes', async () => {
      const element = mount(fixed);
      const names = recordEvents(element);
      element.remove();
      await ready();
      expect(names).to.deep.equal([]);
      expect(element.stage).to.equal('created');
      document.body.append(element);
      await next(element, 'ready');
      expect(names).to.deep.equal(['ready']);
    });
  });

  it('tells whoever comes late where it stands: they have heard nothing (F13)', async () => {
    const { element, held } = await openVisit();
    type(element, 'phonenumber', '+44 20 7946 0000');
    submitForm(element);
    await held.asked();
    held.resolve({ number: '+18005550100', accessCode: '4711' });
    await waitUntil(() => element.stage === 'completed');
    const { metadata } = element;
    expect(metadata.opened).to.be.at.least(Number(metadata.ready));
    expect(metadata.completed).to.be.at.least(Number(metadata.submitted));
    expect(metadata.form).to.include({ phonenumber: '+442079460000' });
    expect(element.offer).to.deep.include({ number: '+18005550100', accessCode: '4711' });
    await element.updateComplete;
    expect(element.matches(':state(completed)')).to.equal(true);
    expect(element.open).to.equal(true);
  });
});
