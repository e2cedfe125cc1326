/** The API for the page: `open`, show() and submit(), also before `ready`. */
import { expect } from '@open-wc/testing';
import { captureErrors, type CapturedErrors } from '../helpers/capture-errors.js';
import { openingStateOf, openingStates, withService } from '../helpers/opening-state.js';
import {
  dialogOf,
  focusedName,
  heldService,
  mount,
  nextEvent,
  part,
  mountReady,
  recordEvents,
  isPartVisible,
  typeInto,
  unmount,
} from '../helpers/page.js';

const fixed = { number: '+1 800 555 0123' };

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('`open`', () => {
    it('as a property opens and closes the panel and sets a custom state but no attribute (F46)', async () => {
      const element = await mountReady(fixed);
      element.open = true;
      await nextEvent(element, 'opened');
      await element.updateComplete;
      expect(element.matches(':state(open)')).to.equal(true);
      expect(element.hasAttribute('open')).to.equal(false);
      element.open = false;
      expect(element.stage).to.equal('closed');
      await element.updateComplete;
      expect(element.matches(':state(open)')).to.equal(false);
    });

    it('as an attribute opens the panel when added and does not close it when removed (F46)', async () => {
      const element = await mountReady(fixed);
      element.setAttribute('open', '');
      await nextEvent(element, 'completed');
      expect(element.metadata.proactive).to.equal(false);
      element.removeAttribute('open');
      await element.updateComplete;
      expect(element).to.include({ stage: 'completed', open: true });
    });

    it('as an attribute stays when the panel closes and does not reopen it when set again (F46)', async () => {
      const element = await mountReady(fixed);
      element.setAttribute('open', '');
      await nextEvent(element, 'completed');
      element.close();
      await element.updateComplete;
      expect(element.hasAttribute('open')).to.equal(true);
      element.setAttribute('open', 'open');
      expect(element.open).to.equal(false);
      element.removeAttribute('open');
      element.toggleAttribute('open');
      expect(element.open).to.equal(true);
    });
  });

  describe('show()', () => {
    it('resolves when the panel is visible', async () => {
      const element = await mountReady({ action: '/nowhere' });
      await element.show();
      expect(dialogOf(element).matches(':modal')).to.equal(true);
    });

    it('fills in the form and overrides the `values` property', async () => {
      const element = await mountReady({
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

    it('submits at once with `autoSubmit` and merges the user data', async () => {
      const held = heldService();
      const element = await mountReady({ service: held.service, userData: { a: 1, b: 1 } });
      await element.show({
        form: { phonenumber: '+44 20 7946 0000' },
        userData: { b: 2 },
        autoSubmit: true,
      });
      const { form, userData } = await held.receivedRequest();
      expect(element.metadata).to.include({ autoSubmitted: true, attempts: 1 });
      expect(form.phonenumber).to.equal('+442079460000');
      expect(userData).to.deep.equal({ a: 1, b: 2 });
    });

    it('with `autoSubmit` and an invalid form stays open and shows the problems', async () => {
      const element = await mountReady({ action: '/nowhere' });
      await element.show({ form: { firstname: 'Ada' }, autoSubmit: true });
      await element.updateComplete;
      expect(element.stage).to.equal('opened');
      expect(isPartVisible(element, 'problem')).to.equal(true);
    });

    it('only restores the focus when the panel is already open', async () => {
      const element = await mountReady({ action: '/nowhere' });
      await element.show();
      const names = recordEvents(element);
      part(element, 'cancel').focus();
      part(element, 'cancel').blur();
      await element.show({ form: { firstname: 'Ada' } });
      expect(focusedName()).to.equal('cancel');
      expect(names).to.deep.equal([]);
    });
  });

  describe('submit()', () => {
    it('counts as an automatic submission in the stage `opened`', async () => {
      const held = heldService();
      const element = await mountReady({ service: held.service });
      await element.show({ form: { phonenumber: '+442079460000' } });
      const names = recordEvents(element);
      element.submit();
      await held.receivedRequest();
      expect(names).to.deep.equal(['submitted']);
      expect(element.metadata.autoSubmitted).to.equal(true);
    });

    it('submits the form as the user’s after an edit', async () => {
      const held = heldService();
      const element = await mountReady({ service: held.service });
      await element.show();
      typeInto(element, 'phonenumber', '020 7946 0000');
      const submitted = nextEvent(element, 'submitted');
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

  for (const options of [null, false, 0, '']) {
    it(`opens when show() receives ${JSON.stringify(options)}`, async () => {
      const element = await mountReady({ action: '/nowhere' });
      const show = Reflect.get(element, 'show') as (given: unknown) => Promise<void>;
      await show.call(element, options);
      expect(element.stage).to.equal('opened');
    });
  }

  let errors: CapturedErrors | undefined;
  afterEach(() => errors?.stop());
  it('keeps a submission that was requested before the panel is visible when show() is called again', async () => {
    const { service } = heldService();
    const element = await mountReady({ service, values: { phonenumber: '+442079460000' } });
    await element.show();
    element.close();
    const submitted = nextEvent(element, 'submitted');
    void element.show();
    element.submit();
    void element.show();
    expect((await submitted).detail.autoSubmitted).to.equal(true);
  });

  it('ignores submit() while it is closed', async () => {
    const { service } = heldService();
    const element = await mountReady({ service, values: { phonenumber: '+442079460000' } });
    await element.show();
    element.close();
    element.submit();
    await element.show();
    expect(element.stage).to.equal('opened');
  });

  it('recovers after a property getter of the page throws', async () => {
    errors = captureErrors();
    const element = await mountReady({ action: '/nowhere' });
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
    await element.show();
    expect(element.stage).to.equal('opened');
  });

  it('can be closed and reopened by one listener', async () => {
    const element = await mountReady({ action: '/nowhere' });
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
});

describe('a pending opening', () => {
  afterEach(unmount);

  describe('that waits for `ready`', () => {
    it('is carried out right after `ready`', async () => {
      const element = mount(withService);
      const names = recordEvents(element);
      const shown = element.show({ proactive: true });
      expect(await openingStateOf(element)).to.deep.equal(openingStates.waiting);
      expect(element.stage).to.equal('created');
      await shown;
      expect(names).to.deep.equal(['ready', 'opened']);
      expect(element.metadata.proactive).to.equal(true);
      expect(await openingStateOf(element)).to.deep.equal(openingStates.open);
    });

    it('keeps waiting when the panel loads before `ready`', async () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const parsing = frame.contentDocument!;
      parsing.open();
      const element = Object.assign(document.createElement('click-to-call'), withService);
      const names = recordEvents(element);
      parsing.append(element);
      const shown = element.show();
      const other = await mountReady(withService);
      await other.show(); // its panel was asked for later
      expect(names).to.deep.equal([]);
      expect(element).to.include({ stage: 'created', open: true });
      parsing.close();
      await shown;
      expect(names).to.deep.equal(['ready', 'opened']);
      frame.remove();
    });

    it('is proactive when the HTML has the `open` attribute', async () => {
      const element = mount(withService);
      element.setAttribute('open', '');
      const names = recordEvents(element);
      const { detail } = await nextEvent(element, 'opened');
      expect(names).to.deep.equal(['ready', 'opened']);
      expect(detail.proactive).to.equal(true);
    });

    it('is not proactive when the user presses the launcher early', async () => {
      const element = mount(withService);
      await element.updateComplete;
      part(element, 'launcher').click();
      expect(element.stage).to.equal('created');
      const { detail } = await nextEvent(element, 'opened');
      expect(detail.proactive).to.equal(false);
    });

    it('is carried out when a listener of `ready` requests it', async () => {
      const element = mount(withService);
      element.addEventListener('ready', () => {
        element.open = true;
      });
      const { detail } = await nextEvent(element, 'opened');
      expect(detail.proactive).to.equal(false);
    });

    it('is dropped when it is withdrawn', async () => {
      const element = mount(withService);
      const names = recordEvents(element);
      const shown = element.show();
      element.close();
      expect(await openingStateOf(element)).to.deep.equal(openingStates.closed);
      await shown;
      expect(names).to.deep.equal(['ready']);
      expect(element.stage).to.equal('ready');
    });
  });

  it('continues when a listener stops the propagation of `ready`', async () => {
    const element = document.createElement('click-to-call');
    element.addEventListener('ready', (event) => {
      event.stopImmediatePropagation();
    });
    Object.assign(element, withService);
    document.body.append(element);
    await element.show();
    expect(element.stage).to.equal('opened');
    element.remove();
  });
});
