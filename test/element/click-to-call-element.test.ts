/** The element: its readiness, its custom states and where its numbers come from. */
import { expect } from '@open-wc/testing';
import { ClickToCallElement } from '../../src/click-to-call-element.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import {
  heldService,
  nextEvent,
  mountReady,
  recordEvents,
  unmount,
  mount,
  submitForm,
  typeInto,
  part,
} from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

const fixed = { number: '+1 800 555 0123' };

describe('<click-to-call>', () => {
  afterEach(unmount);

  it('exposes its stage as custom states', async () => {
    const held = heldService();
    const element = await mountReady({ fields: 'none', service: held.service });
    expect(element.matches(':state(ready)')).to.equal(true);
    await element.show();
    await held.receivedRequest();
    await element.updateComplete;
    expect(element.matches(':state(submitted):state(busy)')).to.equal(true);
    const rejected = nextEvent(element, 'rejected');
    held.reject(new NumberServiceError('closed'));
    await rejected;
    await element.updateComplete;
    expect(element.matches(':state(rejected):not(:state(busy), :state(submitted))')).to.equal(true);
    element.close();
    await element.updateComplete;
    expect(element.matches(':state(closed)')).to.equal(true);
  });

  it('ignores events of the same name from its content', async () => {
    const element = await mountReady(fixed);
    const names = recordEvents(element);
    const child = element.appendChild(document.createElement('span'));
    child.dispatchEvent(new CustomEvent('closed'));
    expect(names).to.deep.equal([]);
    expect(element.stage).to.equal('ready');
  });

  it('keeps style sheets that others adopted when the panel loads', async () => {
    const element = await mountReady({ action: '/nowhere' });
    const own = new CSSStyleSheet();
    element.shadowRoot?.adoptedStyleSheets.push(own);
    await element.show();
    expect(element.shadowRoot?.adoptedStyleSheets).to.include(own);
  });

  it('is defined with the exported class', () => {
    expect(customElements.get('click-to-call')).to.equal(ClickToCallElement);
  });
});

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('the `ready` event', () => {
    it('is dispatched when the stage, the custom state and the metadata already reflect it (F13)', async () => {
      const element = mount(fixed);
      expect(element.stage).to.equal('created');
      expect(Object.values(element.metadata).every((value) => value === false)).to.equal(true);
      const seen: unknown[] = [];
      element.addEventListener('ready', ({ detail }) => {
        seen.push(element.stage, element.matches(':state(ready)'), element.metadata === detail);
      });
      const { detail } = await nextEvent(element, 'ready');
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
      await mountReady(); // another, whose turn comes later
      expect(names).to.deep.equal([]);
      parsing.addEventListener('DOMContentLoaded', () => names.push('parsed'));
      parsing.close();
      await nextEvent(element, 'ready');
      expect(names).to.deep.equal(['parsed', 'ready']);
      frame.remove();
    });

    it('is dispatched once, however often the element is inserted', async () => {
      const element = mount(fixed);
      const names = recordEvents(element);
      document.body.append(element);
      await nextEvent(element, 'ready');
      const { metadata } = element;
      element.remove();
      await Promise.resolve();
      document.body.append(element);
      await mountReady(); // another, whose turn comes later
      expect(names).to.deep.equal(['ready']);
      expect(element.metadata).to.equal(metadata);
    });

    it('waits for the next insertion when the element is disconnected at the due time', async () => {
      const element = mount(fixed);
      const names = recordEvents(element);
      element.remove();
      await mountReady();
      expect(names).to.deep.equal([]);
      expect(element.stage).to.equal('created');
      document.body.append(element);
      await nextEvent(element, 'ready');
      expect(names).to.deep.equal(['ready']);
    });
  });

  it('reports the whole state to code that attaches listeners late (F13)', async () => {
    const { element, held } = await openVisit();
    typeInto(element, 'phonenumber', '+44 20 7946 0000');
    submitForm(element);
    await held.receivedRequest();
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

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('with a fixed number', () => {
    it('asks for nothing and shows the number at once', async () => {
      const element = await mountReady(fixed);
      const names = recordEvents(element);
      part(element, 'launcher').click();
      const { detail } = await nextEvent(element, 'completed');
      await element.updateComplete;
      expect(names).to.deep.equal(['opened', 'submitted', 'completed']);
      expect(detail).to.include({ autoSubmitted: true, proactive: false, started: false });
      expect(detail.form).to.deep.equal({});
      expect(element.offer?.number).to.equal('+18005550123');
      expect(part(element, 'call').getAttribute('href')).to.equal('tel:+18005550123');
    });

    it('treats undefined properties as unset', async () => {
      const unset = { service: undefined, action: undefined, fields: undefined };
      const element = await mountReady({ ...fixed, ...unset });
      part(element, 'launcher').click();
      await nextEvent(element, 'completed');
      expect(element.offer?.number).to.equal('+18005550123');
    });

    it('asks for the fields in `fields`', async () => {
      const element = await mountReady({ ...fixed, fields: 'firstname phonenumber' });
      await element.show();
      expect(element.stage).to.equal('opened');
      const names = [...(element.shadowRoot?.querySelectorAll('input') ?? [])].map(
        ({ name }) => name,
      );
      expect(names).to.deep.equal(['firstname', 'phonenumber']);
    });
  });

  describe('requesting a number', () => {
    it('passes the form, the raw input, the user data and the page to the service', async () => {
      const held = heldService();
      const element = await mountReady({ service: held.service, userData: { priority: 'high' } });
      await element.show();
      typeInto(element, 'firstname', ' Ada ');
      typeInto(element, 'phonenumber', '+44 (20) 7946-0000');
      submitForm(element);
      const request = await held.receivedRequest();
      expect(request).to.deep.include({
        form: { firstname: 'Ada', lastname: '', phonenumber: '+442079460000' },
        rawForm: { firstname: ' Ada ', lastname: '', phonenumber: '+44 (20) 7946-0000' },
        userData: { priority: 'high' },
      });
      expect(request.page).to.include({
        url: location.href,
        title: document.title,
        language: 'en',
      });
    });

    it('rejects an invalid number from any service (F21)', async () => {
      const element = await mountReady({
        fields: 'none',
        service: () => Promise.resolve({ number: 'javascript:alert(1)' }),
      });
      part(element, 'launcher').click();
      const { detail } = await nextEvent(element, 'rejected');
      expect(detail.errors).to.deep.equal(['bad-response']);
      expect(element.shadowRoot?.querySelector('a')).to.equal(null);
    });

    it('is rejected as misconfigured without a service, an action and a number', async () => {
      const element = await mountReady();
      part(element, 'launcher').click();
      const { detail } = await nextEvent(element, 'rejected');
      expect(detail.errors).to.deep.equal(['misconfigured']);
    });
  });
});
