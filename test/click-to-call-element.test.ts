import { expect, waitUntil } from '@open-wc/testing';
import sinon from 'sinon';
import { ClickToCallElement } from '../src/click-to-call-element.js';
import { NumberServiceError } from '../src/services/number-service.js';
import { captureErrors, type CapturedErrors } from './helpers/capture-errors.js';
import { fakeClock, type Clock } from './helpers/clock.js';
import {
  dialogOf,
  focused,
  heldService,
  mount,
  next,
  part,
  ready,
  recordEvents,
  shows,
  submitForm,
  textOf,
  type,
  unmount,
} from './helpers/page.js';
import { openVisit, type Visit } from './helpers/visit.js';

const fixed = { number: '+1 800 555 0123' };

describe('<click-to-call>', () => {
  afterEach(() => {
    sinon.restore();
    unmount();
  });

  describe('before it is opened', () => {
    it('is a button with a name', async () => {
      const element = await ready(fixed);
      expect(textOf(element, 'launcher')).to.equal('Call us');
      expect(part(element, 'launcher').getAttribute('aria-haspopup')).to.equal('dialog');
    });

    it('is labelled by `label` or by its content', async () => {
      const element = await ready({ ...fixed, label: 'Talk to sales' });
      expect(textOf(element, 'launcher')).to.equal('Talk to sales');
      element.append('Ring us');
      const slot = part(element, 'launcher').querySelector('slot');
      expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Ring us']);
    });

    it('keeps its name where its content is white space and a fallback link', async () => {
      const element = document.createElement('click-to-call');
      element.innerHTML =
        '\n  <!-- not a label -->\n  <a slot="fallback" href="tel:+1800">Call</a>\n';
      document.body.append(element);
      await element.updateComplete;
      expect(textOf(element, 'launcher')).to.equal('Call us');
      element.append('Ring us');
      await new Promise((resolve) => {
        element.shadowRoot?.addEventListener('slotchange', resolve, { once: true });
      });
      await element.updateComplete;
      expect(textOf(element, 'launcher')).to.equal('');
      expect(
        part(element, 'launcher').querySelector('slot')?.assignedNodes().at(-1)?.textContent,
      ).to.equal('Ring us');
      element.remove();
    });

    it('has loaded no panel', async () => {
      const element = await ready(fixed);
      expect(element.shadowRoot?.querySelector('dialog')).to.equal(null);
    });

    it('does not show the fallback link of its content', async () => {
      const element = document.createElement('click-to-call');
      element.innerHTML = '<a slot="fallback" href="tel:+18005550123">Call</a>';
      document.body.append(element);
      await next(element, 'ready');
      expect(element.firstElementChild?.getClientRects().length).to.equal(0);
      element.remove();
    });
  });

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

  describe('taken out of the document', () => {
    let clock: Clock | undefined;
    afterEach(() => clock?.restore());
    /** A visit with a number that holds for a minute, by a clock that stands still. */
    const completed = async (): Promise<Visit> => {
      const visit = await openVisit();
      await visit.submit();
      clock = fakeClock();
      await visit.complete({ expiresAt: Date.now() + 60_000 });
      return visit;
    };

    it('ends the interaction, if it is still out a microtask later (F1)', async () => {
      const { element, held, submit } = await openVisit();
      await submit();
      const names = recordEvents(element);
      element.remove();
      expect(element.stage).to.equal('submitted');
      await Promise.resolve();
      expect(names).to.deep.equal(['cancelled', 'closed']);
      held.resolve({ number: '+18005550100' });
      await held.asked();
      expect(names).to.deep.equal(['cancelled', 'closed']);
      expect(element.offer).to.equal(null);
    });

    it('for a move only, ends nothing, and its number expires on time (F3)', async () => {
      const { element } = await completed();
      const names = recordEvents(element);
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      await clock?.tickAsync(59_999);
      expect(names).to.deep.equal([]);
      await clock?.tickAsync(1);
      expect(names).to.deep.equal(['expired']);
      section.remove();
    });

    it('leaves no timer behind (F1)', async () => {
      const { element } = await completed();
      expect(clock?.countTimers()).to.be.above(0);
      element.remove();
      await Promise.resolve();
      expect(clock?.countTimers()).to.equal(0);
    });
  });

  describe('with a fixed number', () => {
    it('asks nothing and shows the number at once', async () => {
      const element = await ready(fixed);
      const names = recordEvents(element);
      part(element, 'launcher').click();
      const { detail } = await next(element, 'completed');
      await element.updateComplete;
      expect(names).to.deep.equal(['opened', 'submitted', 'completed']);
      expect(detail).to.include({ autoSubmitted: true, proactive: false, started: false });
      expect(detail.form).to.deep.equal({});
      expect(element.offer?.number).to.equal('+18005550123');
      expect(part(element, 'call').getAttribute('href')).to.equal('tel:+18005550123');
    });

    it('takes what is undefined as not there, which is how frameworks unset', async () => {
      const unset = { service: undefined, action: undefined, fields: undefined };
      const element = await ready({ ...fixed, ...unset });
      part(element, 'launcher').click();
      await next(element, 'completed');
      expect(element.offer?.number).to.equal('+18005550123');
    });

    it('asks what `fields` says', async () => {
      const element = await ready({ ...fixed, fields: 'firstname phonenumber' });
      await element.show();
      expect(element.stage).to.equal('opened');
      const names = [...(element.shadowRoot?.querySelectorAll('input') ?? [])].map(
        ({ name }) => name,
      );
      expect(names).to.deep.equal(['firstname', 'phonenumber']);
    });
  });

  describe('`open`', () => {
    it('is reflected, and opens and closes', async () => {
      const element = await ready(fixed);
      element.open = true;
      await next(element, 'opened');
      await element.updateComplete;
      expect(element.hasAttribute('open')).to.equal(true);
      element.removeAttribute('open');
      expect(element.stage).to.equal('closed');
      element.toggleAttribute('open');
      expect(element.stage).to.equal('opened');
      expect(element.metadata.proactive).to.equal(false);
      element.close();
      await element.updateComplete;
      expect(element.hasAttribute('open')).to.equal(false);
    });
  });

  describe('show()', () => {
    it('resolves when the panel is visible', async () => {
      const element = await ready({ action: '/nowhere' });
      await element.show();
      expect(dialogOf(element).matches(':modal')).to.equal(true);
    });

    it('called before ready opens right after it', async () => {
      const element = mount({ action: '/nowhere' });
      await element.show({ proactive: true });
      expect(element.metadata).to.include({ proactive: true, prefilled: false });
      expect(element.metadata.opened).to.be.at.least(Number(element.metadata.ready));
    });

    it('resolves when it is closed again before', async () => {
      const element = await ready({ action: '/nowhere' });
      const shown = element.show();
      element.close();
      await shown;
      expect(element).to.include({ stage: 'ready', open: false });
    });

    it('fills in the form: its own values before those of the element', async () => {
      const element = await ready({
        action: '/nowhere',
        values: { firstname: 'Ada', lastname: 'Byron' },
      });
      await element.show({ form: { lastname: 'Lovelace' } });
      const values = [...(element.shadowRoot?.querySelectorAll('input') ?? [])].map(
        ({ value }) => value,
      );
      expect(values).to.deep.equal(['Ada', 'Lovelace', '']);
      expect(element.metadata.prefilled).to.equal(true);
      expect(element.stage).to.equal('opened');
    });

    it('submits at once where asked to, with user data of both', async () => {
      const held = heldService();
      const element = await ready({ service: held.service, userData: { a: 1, b: 1 } });
      await element.show({
        form: { phonenumber: '+44 20 7946 0000' },
        userData: { b: 2 },
        autoSubmit: true,
      });
      const { form, userData } = await held.asked();
      expect(element.metadata).to.include({ autoSubmitted: true, attempts: 1 });
      expect(form.phonenumber).to.equal('+442079460000');
      expect(userData).to.deep.equal({ a: 1, b: 2 });
    });

    it('that cannot be submitted stays open and says why', async () => {
      const element = await ready({ action: '/nowhere' });
      await element.show({ form: { firstname: 'Ada' }, autoSubmit: true });
      await element.updateComplete;
      expect(element.stage).to.equal('opened');
      expect(shows(element, 'problem')).to.equal(true);
    });

    it('brings the focus back where it is open already, no more', async () => {
      const element = await ready({ action: '/nowhere' });
      await element.show();
      const names = recordEvents(element);
      part(element, 'cancel').focus();
      part(element, 'cancel').blur();
      await element.show({ form: { firstname: 'Ada' } });
      expect(focused()).to.equal('cancel');
      expect(names).to.deep.equal([]);
    });
  });

  describe('submit()', () => {
    it('in opened is the page’s own doing', async () => {
      const held = heldService();
      const element = await ready({ service: held.service });
      await element.show({ form: { phonenumber: '+442079460000' } });
      const names = recordEvents(element);
      element.submit();
      await held.asked();
      expect(names).to.deep.equal(['submitted']);
      expect(element.metadata.autoSubmitted).to.equal(true);
    });

    it('waits for the panel', async () => {
      const held = heldService();
      const element = await ready({ service: held.service });
      const shown = element.show({ form: { phonenumber: '+442079460000' } });
      element.submit();
      await shown;
      await held.asked();
      expect(element.stage).to.equal('submitted');
    });

    it('after an edit sends the visitor’s form', async () => {
      const held = heldService();
      const element = await ready({ service: held.service });
      await element.show();
      type(element, 'phonenumber', '020 7946 0000');
      const submitted = next(element, 'submitted');
      element.submit();
      await submitted;
      expect(element.metadata).to.include({ autoSubmitted: false });
      expect(element.metadata.form).to.deep.equal({
        firstname: '',
        lastname: '',
        phonenumber: '020 7946 0000',
      });
    });
  });

  describe('what the service is asked', () => {
    it('has the form, what was typed, the user data and the page', async () => {
      const held = heldService();
      const element = await ready({ service: held.service, userData: { priority: 'high' } });
      await element.show();
      type(element, 'firstname', ' Ada ');
      type(element, 'phonenumber', '+44 (20) 7946-0000');
      submitForm(element);
      const request = await held.asked();
      expect(request).to.deep.include({
        form: { firstname: 'Ada', lastname: '', phonenumber: '+442079460000' },
        typed: { firstname: ' Ada ', lastname: '', phonenumber: '+44 (20) 7946-0000' },
        userData: { priority: 'high' },
      });
      expect(request.page).to.include({
        url: location.href,
        title: document.title,
        language: 'en',
      });
    });

    it('is answered by a number that is checked, whoever gives it (F21)', async () => {
      const element = await ready({
        fields: 'none',
        service: () => Promise.resolve({ number: 'javascript:alert(1)' }),
      });
      part(element, 'launcher').click();
      const { detail } = await next(element, 'rejected');
      expect(detail.errors).to.deep.equal(['bad-response']);
      expect(element.shadowRoot?.querySelector('a')).to.equal(null);
    });

    it('is nobody, where neither service, action nor number are set', async () => {
      const element = await ready();
      part(element, 'launcher').click();
      const { detail } = await next(element, 'rejected');
      expect(detail.errors).to.deep.equal(['misconfigured']);
    });
  });

  it('can be told to take the focus before it is anywhere', () => {
    const element = document.createElement('click-to-call');
    element.focus();
    expect(element.stage).to.equal('created');
  });

  it('says in custom states where it stands', async () => {
    const held = heldService();
    const element = await ready({ fields: 'none', service: held.service });
    expect(element.matches(':state(ready)')).to.equal(true);
    await element.show();
    await held.asked();
    await element.updateComplete;
    expect(element.matches(':state(submitted):state(busy)')).to.equal(true);
    const rejected = next(element, 'rejected');
    held.reject(new NumberServiceError('closed'));
    await rejected;
    await element.updateComplete;
    expect(element.matches(':state(rejected):not(:state(busy), :state(submitted))')).to.equal(true);
    element.close();
    await element.updateComplete;
    expect(element.matches(':state(closed)')).to.equal(true);
  });

  describe('is opened by the page', () => {
    const button = (attributes: Record<string, string>): HTMLButtonElement => {
      const created = document.createElement('button');
      for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
      document.body.append(created);
      return created;
    };
    let opener: HTMLButtonElement;
    afterEach(() => {
      opener.remove();
    });

    it('through the button that `opener` names, also one that comes later', async () => {
      const element = await ready({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      opener.focus();
      opener.click();
      await next(element, 'opened');
      await element.updateComplete;
      element.close();
      expect(focused()).to.equal('help');
    });

    it('through the one that `opener` names now, wherever the element now is', async () => {
      const element = await ready({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      element.opener = 'other';
      await element.updateComplete;
      opener.click();
      expect(element.open).to.equal(false);
      opener.id = 'other';
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      opener.click();
      expect(element.open).to.equal(true);
      section.remove();
    });

    it('through an invoker command, or `opener` where the browser has none (F12)', async () => {
      const hasCommands = 'command' in HTMLButtonElement.prototype;
      const element = await ready({ action: '/nowhere', opener: hasCommands ? null : 'help' });
      element.id = 'call';
      opener = button({ id: 'help', commandfor: 'call', command: '--open' });
      opener.click();
      await next(element, 'opened');
      await element.updateComplete;
      element.close();
      expect(focused()).to.equal('help');
    });

    it('and closed by one (F12)', async () => {
      const element = await ready({ action: '/nowhere' });
      await element.show();
      const event = Object.assign(new Event('command'), { command: '--close', source: null });
      element.dispatchEvent(event);
      expect(element.stage).to.equal('closed');
      opener = button({});
    });

    it('not by a click that the page has used otherwise', async () => {
      const element = await ready({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      opener.addEventListener('click', (event) => {
        event.preventDefault();
      });
      opener.click();
      expect(element.open).to.equal(false);
    });

    it('not by a click, where no opener is named', async () => {
      const [unset, empty] = await Promise.all([
        ready({ action: '/nowhere', opener: undefined }),
        ready({ action: '/nowhere', opener: '' }),
      ]);
      opener = button({ id: 'undefined' });
      opener.click();
      expect([unset.stage, empty.stage]).to.deep.equal(['ready', 'ready']);
    });

    it('no more once it has left the page', async () => {
      const element = await ready({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      element.remove();
      opener.click();
      expect(element.open).to.equal(false);
    });

    it('with a launcher of its own', async () => {
      const element = mount({ action: '/nowhere' });
      opener = button({ slot: 'launcher' });
      element.append(opener);
      await next(element, 'ready');
      opener.click();
      await element.show();
      expect(dialogOf(element).open).to.equal(true);
    });
  });

  describe('gives the focus back', () => {
    it('to the launcher', async () => {
      const element = await ready({ action: '/nowhere' });
      part(element, 'launcher').focus();
      part(element, 'launcher').click();
      await element.show();
      element.close();
      expect(focused()).to.equal('launcher');
    });

    it('to where it was, whatever that is', async () => {
      const element = await ready({ action: '/nowhere' });
      const box = document.body.appendChild(document.createElement('div'));
      box.attachShadow({ mode: 'open' }).append(document.createElement('button'));
      const editable = document.body.appendChild(document.createElement('div'));
      editable.contentEditable = 'true';
      const heading = document.body.appendChild(document.createElement('h1'));
      heading.tabIndex = -1;
      for (const place of [box.shadowRoot?.querySelector('button'), editable, heading]) {
        place?.focus();
        const before = focused();
        await element.show();
        element.close();
        expect(focused()).to.equal(before);
      }
      box.remove();
      editable.remove();
      heading.remove();
    });

    it('not, where the visitor has gone elsewhere before the panel came', async () => {
      const element = await ready({ action: '/nowhere' });
      const input = document.body.appendChild(document.createElement('input'));
      input.name = 'elsewhere';
      part(element, 'launcher').focus();
      void element.show({ proactive: true });
      input.focus();
      element.close();
      expect(focused()).to.equal('elsewhere');
      input.remove();
    });

    it('without scrolling the page', async () => {
      const element = await ready({ action: '/nowhere' });
      const tall = document.createElement('div');
      tall.style.height = '5000px';
      element.before(tall);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
      await element.show({ proactive: true });
      element.close();
      expect(scrollY).to.equal(0);
      tall.remove();
    });

    it('to the opener, where the browser does not focus what is clicked', async () => {
      const element = await ready({ action: '/nowhere', opener: 'unfocused' });
      const opener = document.body.appendChild(document.createElement('button'));
      opener.id = 'unfocused';
      opener.click();
      await element.show();
      element.close();
      expect(focused()).to.equal('unfocused');
      opener.remove();
    });

    it('to the launcher in a shadow tree of the page, where the opener is gone (F6)', async () => {
      const host = document.body.appendChild(document.createElement('div'));
      const element = mount({ action: '/nowhere' });
      const opener = document.createElement('button');
      host.attachShadow({ mode: 'open' }).append(opener, element);
      await next(element, 'ready');
      element.opener = 'inner';
      opener.id = 'inner';
      await element.updateComplete;
      opener.focus();
      opener.click();
      await element.show();
      opener.remove();
      element.close();
      expect(focused()).to.equal('launcher');
      host.remove();
    });

    it('to the launcher, where the opener is gone (F6)', async () => {
      const element = await ready({ action: '/nowhere', opener: 'gone' });
      const opener = document.body.appendChild(document.createElement('button'));
      opener.id = 'gone';
      opener.focus();
      opener.click();
      await element.show();
      opener.remove();
      element.close();
      expect(focused()).to.equal('launcher');
    });
  });

  it('does not react to events of the same name from its content', async () => {
    const element = await ready(fixed);
    const names = recordEvents(element);
    const child = element.appendChild(document.createElement('span'));
    child.dispatchEvent(new CustomEvent('closed'));
    expect(names).to.deep.equal([]);
    expect(element.stage).to.equal('ready');
  });

  it('closes, and says why, where it cannot be seen (F2)', async () => {
    const warn = sinon.stub(console, 'warn');
    const element = await ready({ action: '/nowhere' });
    element.style.display = 'none';
    await element.show();
    expect(element.stage).to.equal('closed');
    expect(document.querySelector(':modal')).to.equal(null);
    expect(warn.callCount).to.equal(1);
  });

  describe('where it cannot be seen', () => {
    let warn: sinon.SinonStub;
    let place: HTMLElement;
    beforeEach(() => {
      warn = sinon.stub(console, 'warn');
      place = document.body.appendChild(document.createElement('section'));
    });
    afterEach(() => {
      place.remove();
    });

    for (const [where, hide] of Object.entries<() => HTMLElement>({
      'a place that is not displayed': () => {
        place.style.display = 'none';
        return place;
      },
      'a place that is hidden': () => {
        place.hidden = true;
        return place;
      },
      'a place whose content is skipped': () => {
        place.style.contentVisibility = 'hidden';
        return place;
      },
      'closed details': () => place.appendChild(document.createElement('details')),
    })) {
      it(`leaves the page usable and opens once it can be: ${where} (F2)`, async () => {
        const element = await ready({ action: '/nowhere' });
        const hiding = hide();
        hiding.append(element);
        const names = recordEvents(element);
        await element.show();
        expect(names).to.deep.equal(['opened', 'cancelled', 'closed']);
        expect(document.querySelector(':modal')).to.equal(null);
        const outside = document.body.appendChild(document.createElement('button'));
        outside.id = 'outside';
        outside.focus();
        expect(focused()).to.equal('outside');
        outside.remove();
        expect(warn.callCount).to.equal(1);
        document.body.append(element);
        await element.show();
        expect(dialogOf(element).matches(':modal')).to.equal(true);
      });
    }
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

  for (const options of [null, false, 0, '']) {
    it(`opens whatever a page without types gives to show(): ${JSON.stringify(options)}`, async () => {
      const element = await ready({ action: '/nowhere' });
      const show = Reflect.get(element, 'show') as (given: unknown) => Promise<void>;
      await show.call(element, options);
      expect(element.stage).to.equal('opened');
    });
  }

  let errors: CapturedErrors | undefined;
  afterEach(() => errors?.stop());
  it('goes on after the page has given it what throws', async () => {
    errors = captureErrors();
    const element = await ready({ action: '/nowhere' });
    Object.defineProperty(element, 'values', {
      configurable: true,
      get() {
        Reflect.deleteProperty(element, 'values');
        throw new Error('thrown on purpose');
      },
    });
    await element.show();
    expect(errors.stop()).to.deep.equal(['thrown on purpose']);
    expect(element.open).to.equal(false);
    expect(element.hasAttribute('open')).to.equal(false);
    await element.show();
    expect(element.stage).to.equal('opened');
  });

  it('is closed and opened again by one listener', async () => {
    const element = await ready({ action: '/nowhere' });
    const names = recordEvents(element);
    const anew = (): void => {
      element.close();
      void element.show({ proactive: true });
      expect(names).to.deep.equal(['opened']);
    };
    element.addEventListener('opened', anew, { once: true });
    await element.show();
    expect(names).to.deep.equal(['opened', 'cancelled', 'closed', 'opened']);
    expect(element.metadata.proactive).to.equal(true);
    await element.updateComplete;
    expect(dialogOf(element).matches(':modal')).to.equal(true);
  });

  it('works in another document than the one it was created in (F9)', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const element = Object.assign(document.createElement('click-to-call'), fixed);
    frame.contentDocument?.body.append(element);
    await next(element, 'ready');
    expect(getComputedStyle(part(element, 'launcher')).fontWeight).to.equal('600');
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    frame.remove();
  });

  it('keeps the style sheets that others have given it when the panel comes', async () => {
    const element = await ready({ action: '/nowhere' });
    const own = new CSSStyleSheet();
    element.shadowRoot?.adoptedStyleSheets.push(own);
    await element.show();
    expect(element.shadowRoot?.adoptedStyleSheets).to.include(own);
  });

  it('is the class that the definition uses', () => {
    expect(customElements.get('click-to-call')).to.equal(ClickToCallElement);
  });
});
