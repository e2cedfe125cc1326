import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import {
  NumberServiceError,
  type NumberServiceErrorCode,
} from '../../src/services/number-service.js';
import { en } from '../../src/messages/en.js';
import { fakeClipboard, type FakeClipboard } from '../helpers/clipboard.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import {
  dialogOf,
  field,
  focused,
  heldService,
  next,
  part,
  ready,
  recordEvents,
  shows,
  submitForm,
  textOf,
  type,
  unmount,
  type HeldService,
} from '../helpers/page.js';

describe('the panel', () => {
  let held: HeldService;
  let element: ClickToCallElement;

  const open = async (set: Partial<ClickToCallElement> = {}): Promise<void> => {
    held = heldService();
    element = await ready({ service: held.service, ...set });
    await element.show();
    await element.updateComplete;
  };
  const submit = async (): Promise<void> => {
    type(element, 'firstname', 'Ada');
    type(element, 'phonenumber', '+44 20 7946 0000');
    part(element, 'submit').focus();
    submitForm(element);
    await held.asked();
    await element.updateComplete;
  };
  const reject = async (
    ...[code, options]: ConstructorParameters<typeof NumberServiceError>
  ): Promise<void> => {
    const rejected = next(element, 'rejected');
    held.reject(new NumberServiceError(code, options));
    await rejected;
    await element.updateComplete;
  };
  const complete = async (offer: object = {}): Promise<void> => {
    const completed = next(element, 'completed');
    held.resolve({ number: '+18005550100', ...offer });
    await completed;
    await element.updateComplete;
  };

  afterEach(unmount);

  it('is a modal dialog with a name and the focus in its first field', async () => {
    await open();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    const label = dialogOf(element).getAttribute('aria-labelledby');
    expect(element.shadowRoot?.getElementById(label ?? '')?.textContent.trim()).to.equal(
      'Talk to us',
    );
    expect(focused()).to.equal('firstname');
  });

  describe('closes', () => {
    it('on Escape', async () => {
      await open();
      const names = recordEvents(element);
      await sendKeys({ press: 'Escape' });
      expect(names).to.deep.equal(['cancelled', 'closed']);
      expect(dialogOf(element).open).to.equal(false);
    });

    for (const name of ['close', 'cancel']) {
      it(`by its ${name} button`, async () => {
        await open();
        const names = recordEvents(element);
        part(element, name).click();
        expect(names).to.deep.equal(['cancelled', 'closed']);
      });
    }

    it('however the dialog was closed (F5)', async () => {
      await open();
      const closed = next(element, 'closed');
      dialogOf(element).close();
      await closed;
      expect(element.stage).to.equal('closed');
    });

    it('before the listeners of closed run', async () => {
      await open();
      let wasOpen: boolean | undefined;
      element.addEventListener('closed', () => {
        wasOpen = dialogOf(element).open;
      });
      element.close();
      expect(wasOpen).to.equal(false);
    });

    it('and drops what was typed', async () => {
      await open({ values: { lastname: 'Byron' } });
      type(element, 'firstname', 'Ada');
      type(element, 'lastname', 'Lovelace');
      element.close();
      await element.show();
      expect(field(element, 'firstname').value).to.equal('');
      expect(field(element, 'lastname').value).to.equal('Byron');
    });

    it('and opens again in the same breath, untouched by the late close event of its dialog (F14)', async () => {
      await open();
      element.close();
      await element.show();
      const closeEvent = new Event('close');
      dialogOf(element).dispatchEvent(closeEvent);
      expect(element.stage).to.equal('opened');
      expect(dialogOf(element).open).to.equal(true);
    });
  });

  describe('checks the form', () => {
    it('and says beside the field what is wrong, with the focus there and all that was typed kept', async () => {
      await open();
      type(element, 'firstname', 'Ada');
      submitForm(element);
      await element.updateComplete;
      const phone = field(element, 'phonenumber');
      expect(focused()).to.equal('phonenumber');
      expect(phone.getAttribute('aria-invalid')).to.equal('true');
      const description = element.shadowRoot?.getElementById(
        phone.getAttribute('aria-describedby') ?? '',
      );
      expect(description?.textContent).to.equal(en.problems.required);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(element.stage).to.equal('started');
    });

    it('for a phone number that has no digits', async () => {
      await open();
      type(element, 'phonenumber', 'call me');
      submitForm(element);
      await waitUntil(() => shows(element, 'problem'));
      expect(textOf(element, 'problem')).to.equal(en.problems.phonenumber);
      expect(field(element, 'phonenumber').value).to.equal('call me');
    });

    it('and takes the message back when the field is edited', async () => {
      await open();
      submitForm(element);
      type(element, 'phonenumber', '0');
      await element.updateComplete;
      expect(shows(element, 'problem')).to.equal(false);
      type(element, 'phonenumber', '020 7946 0000');
      const submitted = next(element, 'submitted');
      submitForm(element);
      await submitted;
    });
  });

  it('lets the browser fill in every field, and the keyboard fit it (F18)', async () => {
    await open();
    const attributes = ['type', 'autocomplete', 'inputmode', 'enterkeyhint'];
    const phone = field(element, 'phonenumber');
    expect(attributes.map((name) => phone.getAttribute(name))).to.deep.equal([
      'tel',
      'tel',
      'tel',
      'send',
    ]);
    expect(field(element, 'firstname').autocomplete).to.equal('given-name');
    expect(field(element, 'lastname').autocomplete).to.equal('family-name');
  });

  describe('while a number is requested', () => {
    it('is busy, keeps the focus and what was typed, and sends nothing twice (F20)', async () => {
      await open();
      await submit();
      expect(part(element, 'form').getAttribute('aria-busy')).to.equal('true');
      expect(part(element, 'submit').getAttribute('aria-disabled')).to.equal('true');
      expect(field(element, 'firstname').readOnly).to.equal(true);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focused()).to.equal('submit');
      for (let press = 0; press < 4; press += 1) part(element, 'submit').click();
      expect(element.metadata.attempts).to.equal(1);
    });

    for (const [how, act] of [
      [
        'a double click',
        async () => {
          const { x, y, width, height } = part(element, 'submit').getBoundingClientRect();
          const position: [number, number] = [
            Math.round(x + width / 2),
            Math.round(y + height / 2),
          ];
          await sendMouse({ type: 'click', position });
          await sendMouse({ type: 'click', position });
        },
      ],
      [
        'Enter twice',
        async () => {
          field(element, 'firstname').focus();
          await sendKeys({ press: 'Enter' });
          await sendKeys({ press: 'Enter' });
        },
      ],
      [
        'requestSubmit() thrice',
        () => {
          for (let times = 0; times < 3; times += 1) submitForm(element);
        },
      ],
    ] as const) {
      it(`has made one request, under one key, for ${how} (F20)`, async () => {
        const keys: string[] = [];
        await open({
          fields: 'firstname', // with nothing to wait for
          service: (request, context) => {
            keys.push(context.idempotencyKey);
            return held.service(request, context);
          },
        });
        const names = recordEvents(element);
        type(element, 'firstname', 'Ada');
        await act();
        await held.asked();
        await complete();
        expect(keys).to.have.length(1);
        expect(names).to.deep.equal(['started', 'submitted', 'completed']);
      });
    }

    it('closes on Cancel', async () => {
      await open();
      await submit();
      part(element, 'cancel').click();
      expect(element.stage).to.equal('closed');
    });
  });

  describe('says what went wrong', () => {
    const codes = Object.keys(en.errors) as NumberServiceErrorCode[];
    for (const code of codes.filter((each) => each !== 'invalid-number')) {
      it(`in plain words: ${code} (F23)`, async () => {
        await open();
        await submit();
        await reject(code);
        expect(textOf(element, 'error')).to.equal(en.errors[code]);
        expect(textOf(element, 'status')).to.equal(en.errors[code]);
        expect(field(element, 'firstname').value).to.equal('Ada');
      });
    }

    it('and tries again where it makes sense', async () => {
      await open();
      await submit();
      await reject('unavailable');
      expect(textOf(element, 'submit')).to.equal('Try again');
      part(element, 'submit').click();
      expect(element.metadata).to.include({ attempts: 2 });
    });

    for (const [number, href] of [
      [18005550199, 'tel:18005550199'],
      [{}, undefined],
    ] as const) {
      it(`and gives the fallback number where a page without types has set ${JSON.stringify(number)}`, async () => {
        await open();
        Reflect.set(element, 'number', number);
        await submit();
        await reject('unavailable');
        expect(textOf(element, 'error')).to.equal(en.errors.unavailable);
        const link = element.shadowRoot?.querySelector('[part=fallback-number]');
        expect(link?.getAttribute('href')).to.equal(href);
      });
    }

    it('and does not where it makes none, but gives the fallback number', async () => {
      await open({ number: '+1 800 555 0199' });
      await submit();
      await reject('closed');
      expect(shows(element, 'submit')).to.equal(false);
      expect(part(element, 'fallback-number').getAttribute('href')).to.equal('tel:+18005550199');
    });

    it('beside the field that the service does not accept', async () => {
      await open();
      await submit();
      await reject('invalid-number', {
        fields: { phonenumber: 'We do not know this number.', nobody: 'no' },
      });
      expect(focused()).to.equal('phonenumber');
      expect(element.shadowRoot?.getElementById('problem-phonenumber')?.textContent).to.equal(
        'We do not know this number.',
      );
      expect(shows(element, 'notice')).to.equal(false);
    });

    it('beside the phone number, if the service names no field', async () => {
      await open();
      await submit();
      await reject('invalid-number');
      expect(element.shadowRoot?.getElementById('problem-phonenumber')?.textContent).to.equal(
        en.errors['invalid-number'],
      );
    });
  });

  describe('with the number', () => {
    it('links, shows and names it, with the focus on the heading', async () => {
      await open();
      await submit();
      await complete({ accessCode: '004711' });
      expect(part(element, 'call').getAttribute('href')).to.match(/^tel:\+18005550100\b/);
      expect(textOf(element, 'number')).to.equal('+1 800 555 0100');
      expect(part(element, 'call').ariaLabel).to.equal(
        en.callNumber('\u2066+1 800 555 0100\u2069'),
      );
      expect(textOf(element, 'access-code')).to.equal('004711');
      expect(textOf(element, 'heading')).to.equal(en.numberHeading);
      expect(focused()).to.equal('heading');
      expect(shows(element, 'form')).to.equal(false);
    });

    it('leaves the code out of the link where the page says so', async () => {
      await open({ noDialCode: true });
      await submit();
      await complete({ accessCode: '004711' });
      expect(part(element, 'call').getAttribute('href')).to.equal('tel:+18005550100');
    });

    it('reads the code out digit by digit', async () => {
      await open();
      await submit();
      await complete({ accessCode: '0047-11' });
      expect(textOf(element, 'spelled')).to.equal('0 0 4 7 - 1 1');
      expect(part(element, 'access-code').getAttribute('aria-hidden')).to.equal('true');
    });

    it('says which phone to call from where there is no code', async () => {
      await open();
      await submit();
      await complete();
      expect(textOf(element, 'hint')).to.include('+44 20 7946 0000');
      expect(shows(element, 'access-code')).to.equal(false);
    });

    it('has no countdown where the number never expires', async () => {
      await open();
      await submit();
      await complete();
      expect(shows(element, 'countdown')).to.equal(false);
    });

    describe('copies', () => {
      let clipboard: FakeClipboard;
      let clock: Clock;
      beforeEach(async () => {
        clipboard = fakeClipboard();
        await open();
        await submit();
        clock = fakeClock();
        await complete({ accessCode: '004711' });
      });
      afterEach(() => {
        clock.restore();
        clipboard.restore();
      });
      const copyButtons = (): HTMLElement[] => [
        ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=copy]') ?? []),
      ];
      const names = (): (string | null)[] =>
        copyButtons().map((button) => button.getAttribute('aria-label'));
      const copy = async (index: number): Promise<void> => {
        copyButtons()[index]?.click();
        await clock.tickAsync(0);
        await element.updateComplete;
      };

      it('the number and the code, each by a button that is named after it', async () => {
        expect(names()).to.deep.equal([en.copyNumber, en.copyCode]);
        await copy(0);
        await copy(1);
        expect(clipboard.texts).to.deep.equal(['+18005550100', '004711']);
      });

      it('and says so for a while, in the button and aloud', async () => {
        await copy(1);
        // What is read is the name then.
        expect(names()).to.deep.equal([en.copyNumber, null]);
        expect(copyButtons()[1]?.textContent.trim()).to.equal(en.copied);
        expect(textOf(element, 'status')).to.equal(en.copied);
        await clock.tickAsync(2500);
        await element.updateComplete;
        expect(copyButtons()[1]?.textContent.trim()).to.equal(en.copy);
        expect(names()).to.deep.equal([en.copyNumber, en.copyCode]);
      });

      it('and says it again when it is done again', async () => {
        await copy(0);
        const before = part(element, 'status').textContent;
        await copy(0);
        expect(part(element, 'status').textContent).not.to.equal(before);
        expect(textOf(element, 'status')).to.equal(en.copied);
      });

      it('and leaves no timer behind when it is closed', async () => {
        await copy(0);
        element.close();
        expect(clock.countTimers()).to.equal(0);
      });
    });
  });

  describe('counts down', () => {
    let clock: Clock;
    beforeEach(async () => {
      await open();
      await submit();
      clock = fakeClock();
    });
    afterEach(() => {
      clock.restore();
    });
    const holdsFor = (ms: number): Promise<void> => complete({ expiresAt: Date.now() + ms });
    const pass = async (ms: number): Promise<void> => {
      await clock.tickAsync(ms);
      await element.updateComplete;
    };

    it('second by second', async () => {
      await holdsFor(120_000);
      expect(textOf(element, 'time-left')).to.equal('2:00');
      await pass(1000);
      expect(textOf(element, 'time-left')).to.equal('1:59');
      await pass(500);
      expect(textOf(element, 'time-left')).to.equal('1:59');
    });

    it('with a ring that empties', async () => {
      const value = (): string | null =>
        part(element, 'ring-value').getAttribute('stroke-dasharray');
      await holdsFor(120_000);
      expect(value()).to.equal('100.00 100');
      await pass(30_000);
      expect(value()).to.equal('75.00 100');
      await pass(60_000);
      expect(value()).to.equal('25.00 100');
    });

    it('with a full ring again for a new number', async () => {
      await holdsFor(60_000);
      await pass(30_000);
      part(element, 'submit').click();
      await held.asked(2);
      await holdsFor(120_000);
      expect(part(element, 'ring-value').getAttribute('stroke-dasharray')).to.equal('100.00 100');
    });

    it('without a ring as long as there is more than an hour left', async () => {
      await holdsFor(3_601_000);
      expect(shows(element, 'ring')).to.equal(false);
      expect(textOf(element, 'time-left')).to.equal('1:00:01');
      await pass(1000);
      expect(shows(element, 'ring')).to.equal(true);
    });

    it('and announces milestones only (F15)', async () => {
      await holdsFor(62_000);
      expect(textOf(element, 'status')).to.equal(
        `${en.numberHeading} ${en.expires('in 62 seconds')}`,
      );
      await pass(1000);
      expect(textOf(element, 'status')).to.equal(
        `${en.numberHeading} ${en.expires('in 62 seconds')}`,
      );
      await pass(1000);
      expect(textOf(element, 'status')).to.equal(en.expires('in 60 seconds'));
      await pass(29_000);
      expect(textOf(element, 'status')).to.equal(en.expires('in 60 seconds'));
      await pass(1000);
      expect(textOf(element, 'status')).to.equal(en.expires('in 30 seconds'));
    });

    it('and warns in the last minute, with one action for a new number', async () => {
      await holdsFor(61_000);
      expect(shows(element, 'warning')).to.equal(false);
      expect(shows(element, 'submit')).to.equal(false);
      await pass(1000);
      expect(shows(element, 'warning')).to.equal(true);
      part(element, 'submit').click();
      expect(element.metadata).to.include({ attempts: 2 });
      expect(element.metadata.form).to.include({ firstname: 'Ada' });
    });

    it('and says that the number has expired, and gets a new one with the same form', async () => {
      await holdsFor(30_000);
      await pass(30_000);
      expect(element.stage).to.equal('expired');
      expect(textOf(element, 'heading')).to.equal(en.expiredHeading);
      expect(shows(element, 'number')).to.equal(false);
      part(element, 'submit').click();
      await held.asked(2);
      await complete();
      expect(element.stage).to.equal('completed');
      expect(shows(element, 'number')).to.equal(true);
    });

    it('not, where the page does not want it, but still warns', async () => {
      element.noCountdown = true;
      await holdsFor(61_000);
      expect(shows(element, 'countdown')).to.equal(false);
      await pass(1000);
      expect(textOf(element, 'warning')).to.equal(en.expiresSoon);
      expect(shows(element, 'time-left')).to.equal(false);
      await pass(60_000);
      expect(textOf(element, 'heading')).to.equal(en.expiredHeading);
    });

    it('and says nothing of time that is not shown', async () => {
      element.noCountdown = true;
      await holdsFor(301_000);
      expect(textOf(element, 'status')).to.equal(en.numberHeading);
      await pass(2000);
      expect(textOf(element, 'status')).to.equal(en.numberHeading);
      await pass(239_000);
      expect(textOf(element, 'status')).to.equal(en.expires('in 60 seconds'));
    });

    it('not, where there are days to go (F4, F22)', async () => {
      await holdsFor(25 * 24 * 3600_000);
      expect(shows(element, 'time-left')).to.equal(false);
      await pass(24 * 24 * 3600_000);
      expect(textOf(element, 'time-left')).to.equal('24:00:00');
      expect(element.stage).to.equal('completed');
    });

    it('to when the service may be asked again', async () => {
      await reject('rate-limited', { retryAfter: 3000 });
      expect(textOf(element, 'submit')).to.equal('Try again in 3 seconds');
      submitForm(element);
      expect(element.stage).to.equal('rejected');
      await pass(1000);
      expect(textOf(element, 'submit')).to.equal('Try again in 2 seconds');
      await pass(2000);
      expect(textOf(element, 'submit')).to.equal('Try again');
      submitForm(element);
      expect(element.stage).to.equal('submitted');
    });

    it('with no timer left once it is closed (F11)', async () => {
      await holdsFor(30_000);
      element.close();
      expect(clock.countTimers()).to.equal(0);
    });
  });

  describe('with confirm-close', () => {
    it('closes at once where nothing was typed', async () => {
      await open({ confirmClose: true });
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('asks before what was typed is dropped, and goes back to where the visitor was', async () => {
      await open({ confirmClose: true });
      await sendKeys({ type: 'Ada' });
      const asked = new Promise((resolve) => {
        dialogOf(element).addEventListener('cancel', resolve, { once: true });
      });
      await sendKeys({ press: 'Escape' });
      await asked; // which may come after the key, on a busy machine
      await element.updateComplete;
      expect(element.stage).to.equal('started');
      expect(textOf(element, 'heading')).to.equal(en.confirmHeading);
      expect(focused()).to.equal('heading');
      part(element, 'keep').click();
      await element.updateComplete;
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focused()).to.equal('firstname');
    });

    it('closes if that is what the visitor wants', async () => {
      await open({ confirmClose: true });
      type(element, 'firstname', 'Ada');
      part(element, 'cancel').click();
      await element.updateComplete;
      part(element, 'discard').click();
      expect(element.stage).to.equal('closed');
    });

    it('asks no more once the number is there', async () => {
      await open({ confirmClose: true });
      await submit();
      part(element, 'cancel').click();
      await complete();
      expect(shows(element, 'number')).to.equal(true);
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('closes when it is asked to twice (F5)', async () => {
      await open({ confirmClose: true });
      type(element, 'firstname', 'Ada');
      part(element, 'close').click();
      await element.updateComplete;
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('is closed once the browser has closed it, however often Escape is pressed (F5)', async () => {
      await open({ confirmClose: true });
      const names = recordEvents(element);
      await sendKeys({ type: 'Ada' });
      const dialog = dialogOf(element);
      for (let press = 1; press <= 3; press += 1) {
        const heard = new Promise((resolve) => {
          for (const type of ['cancel', 'close']) dialog.addEventListener(type, resolve);
        });
        await sendKeys({ press: 'Escape' });
        if (press <= 2) await heard;
        await element.updateComplete;
        expect(dialog.matches(':modal'), `after ${press}`).to.equal(element.open);
      }
      expect(names).to.deep.equal(['started', 'cancelled', 'closed']);
      expect(document.querySelector(':modal')).to.equal(null);
    });

    it('asks nobody where the page closes', async () => {
      await open({ confirmClose: true });
      type(element, 'firstname', 'Ada');
      element.close();
      expect(element.stage).to.equal('closed');
    });
  });

  describe('never loses the focus', () => {
    it('when the button that had it is gone for good', async () => {
      await open();
      await submit();
      await reject('closed');
      expect(focused()).to.equal('firstname');
    });

    it('when a number is renewed in its last minute', async () => {
      await open();
      await submit();
      await complete({ expiresAt: Date.now() + 50_000 });
      part(element, 'submit').focus();
      part(element, 'submit').click();
      await held.asked(2);
      await complete({ expiresAt: Date.now() + 300_000 });
      expect(shows(element, 'submit')).to.equal(false);
      expect(focused()).to.equal('heading');
    });

    it('when the question whether to close is overtaken by the number', async () => {
      await open({ confirmClose: true });
      await submit();
      part(element, 'cancel').click();
      await element.updateComplete;
      part(element, 'keep').focus();
      await complete();
      expect(focused()).to.equal('heading');
    });

    it('when the question whether to close is overtaken by a refusal', async () => {
      await open({ confirmClose: true });
      await submit();
      part(element, 'cancel').click();
      await element.updateComplete;
      await reject('invalid-number');
      expect(focused()).to.equal('phonenumber');
    });
  });

  describe('with a number that could not be renewed', () => {
    it('says why, also where the reason is a field of the hidden form', async () => {
      await open();
      await submit();
      await complete({ expiresAt: Date.now() + 50_000 });
      part(element, 'submit').click();
      await held.asked(2);
      await reject('invalid-number');
      expect(shows(element, 'number')).to.equal(true);
      expect(textOf(element, 'error')).to.equal(en.errors['invalid-number']);
    });
  });

  it('shows no general error while a refused field is being corrected', async () => {
    await open();
    await submit();
    await reject('invalid-number');
    type(element, 'phonenumber', '+44 20 7946 0001');
    await element.updateComplete;
    expect(shows(element, 'problem')).to.equal(false);
    expect(shows(element, 'notice')).to.equal(false);
  });

  it('does not send again, by Enter either, where that makes no sense', async () => {
    await open({ fields: 'phonenumber' });
    type(element, 'phonenumber', '+44 20 7946 0000');
    submitForm(element);
    await held.asked();
    await reject('closed');
    submitForm(element);
    expect(element.stage).to.equal('rejected');
  });

  it('keeps all of a long text', async () => {
    await open();
    field(element, 'phonenumber').focus();
    const long = '+44 20 7946 0000 (reception, then ask for the sales department)';
    await sendKeys({ type: long });
    expect(field(element, 'phonenumber').value).to.equal(long);
  });

  it('takes no notice of events of the same name from what the page has put into it', async () => {
    await open();
    const intro = document.createElement('input');
    intro.slot = 'intro';
    const footer = document.createElement('p');
    footer.slot = 'footer';
    element.append(intro, footer);
    const names = recordEvents(element);
    intro.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    footer.dispatchEvent(new Event('cancel', { bubbles: true }));
    footer.dispatchEvent(new Event('close', { bubbles: true }));
    expect(names).to.deep.equal([]);
    expect(dialogOf(element).open).to.equal(true);
  });

  it('fills in a field of any name with what the page gives for it, and nothing else', async () => {
    await open({ fields: 'constructor phonenumber' });
    expect(field(element, 'constructor').value).to.equal('');
  });

  describe('shows a QR code', () => {
    const matchMedia = window.matchMedia.bind(window);
    let isAtScreen: boolean;
    beforeEach(() => {
      isAtScreen = true;
      window.matchMedia = (query) =>
        query === '(hover: hover) and (pointer: fine)'
          ? matchMedia(isAtScreen ? 'all' : 'not all')
          : matchMedia(query);
    });
    afterEach(() => {
      window.matchMedia = matchMedia;
    });
    it('of the number alone, with its place kept while it loads', async () => {
      await open();
      await submit();
      await complete({ accessCode: '004711' });
      const { offsetHeight } = part(element, 'qr');
      await waitUntil(() => shows(element, 'qr-code'));
      expect(part(element, 'qr').offsetHeight).to.equal(offsetHeight);
      expect(part(element, 'qr-code').getAttribute('aria-label')).to.equal(
        en.qrCode('\u2066+1 800 555 0100\u2069'),
      );
      expect(getComputedStyle(part(element, 'qr-code')).color).to.equal('rgb(0, 0, 0)');
    });

    it('not where the page does not want it', async () => {
      await open({ noQr: true });
      await submit();
      await complete();
      expect(shows(element, 'qr')).to.equal(false);
    });

    it('not to those who hold their phone in their hand', async () => {
      isAtScreen = false;
      await open();
      await submit();
      await complete();
      expect(shows(element, 'qr')).to.equal(false);
    });
  });

  describe('dials the access code', () => {
    const matchMedia = window.matchMedia.bind(window);
    afterEach(() => {
      window.matchMedia = matchMedia;
    });
    for (const [device, isCoarse, uri] of [
      ['a touch device', true, 'tel:+18005550100,,004711'],
      ['a desktop', false, 'tel:+18005550100'],
    ] as const) {
      it(`${isCoarse ? 'after a pause' : 'not'} on ${device}`, async () => {
        window.matchMedia = (query) =>
          query === '(pointer: coarse)'
            ? new Proxy(matchMedia(query), { get: (_, name) => name === 'matches' && isCoarse })
            : matchMedia(query);
        await open();
        await submit();
        await complete({ accessCode: '004711' });
        expect(part(element, 'call').getAttribute('href')).to.equal(uri);
      });
    }
  });

  describe('that is moved within the document', () => {
    it('stays modal, keeps what was typed and where the focus was (F3)', async () => {
      await open();
      type(element, 'firstname', 'Ada');
      field(element, 'lastname').focus();
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      await element.updateComplete;
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focused()).to.equal('lastname');
      expect(element.stage).to.equal('started');
      section.remove();
    });

    it('by moveBefore, or by insertBefore where the browser lacks it, ends nothing (F3)', async () => {
      await open();
      await submit();
      const section = document.body.appendChild(document.createElement('section'));
      if ('moveBefore' in section) section.moveBefore(element, null);
      else (section as Element).insertBefore(element, null);
      await element.updateComplete;
      expect(element.stage).to.equal('submitted');
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      section.remove();
    });
  });

  it('that is moved to another document ends the interaction, keeps its looks and opens there (F9)', async () => {
    await open();
    const frame = document.body.appendChild(document.createElement('iframe'));
    const names = recordEvents(element);
    const look = (): string => getComputedStyle(part(element, 'launcher')).fontWeight;
    const before = look();
    frame.contentDocument?.body.append(element);
    expect(names).to.deep.equal(['cancelled', 'closed']);
    expect(dialogOf(element).open).to.equal(false);
    expect(look()).to.equal(before);
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    document.body.append(element);
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(look()).to.equal(before);
    frame.remove();
  });

  it('that is removed leaves the page usable, and opens again when it is back (F1)', async () => {
    await open();
    const closed = next(element, 'closed');
    element.remove();
    await closed;
    document.body.append(element);
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
  });
});
