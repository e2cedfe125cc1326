/** Forms with a captcha and forms in a sandboxed frame. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { setTimer } from '../../src/lifecycle/clock.js';
import type { NumberRequest, NumberService } from '../../src/services/number-service.js';
import { isReady } from '../helpers/frame.js';
import {
  field,
  part,
  waitForStage,
  dialogOf,
  heldService,
  nextEvent,
  mountReady,
  isPartVisible,
  unmount,
  type HeldService,
} from '../helpers/page.js';

/** What the page does not prevent is done in a task of its own. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimer(0, resolve);
  });

const modes = ['modal', 'floating', 'inline'] as const;

describe('a sandboxed frame without `allow-forms`', () => {
  let frame: HTMLIFrameElement;
  let element: ClickToCallElement;
  let requests: NumberRequest[];

  const open = async (html = '', set: Partial<ClickToCallElement> = {}): Promise<void> => {
    frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title>
      <script type="module" src="/src/click-to-call.ts"></script><click-to-call>${html}</click-to-call></html>`;
    frame.width = frame.height = '600';
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    document.body.append(frame);
    await loaded;
    element = frame.contentDocument!.querySelector('click-to-call')!;
    requests = [];
    const service: NumberService = (request) => {
      requests.push(request);
      return Promise.resolve({ number: '+18005550100' });
    };
    Object.assign(element, { service, ...set });
    await isReady(element);
    await element.show();
    await element.updateComplete;
  };
  afterEach(() => {
    frame.remove();
  });

  for (const mode of modes) {
    for (const how of ['a press', 'Enter']) {
      it(`sends the built-in form by ${how}: ${mode} (F49)`, async () => {
        await open('', { mode });
        const input = field(element, 'phonenumber');
        input.value = '+44 20 7946 0000';
        if (how === 'a press') part(element, 'submit').click();
        else {
          input.focus();
          await sendKeys({ press: 'Enter' });
        }
        await waitForStage(element, 'completed');
        expect(requests).to.have.length(1);
        expect(requests[0]!.form).to.include({ phonenumber: '+442079460000' });
      });
    }
  }

  it('shows the problems of the built-in form (F49)', async () => {
    await open();
    part(element, 'submit').click();
    await element.updateComplete;
    expect(field(element, 'phonenumber').ariaInvalid).to.equal('true');
  });

  const pageForm = (button: string): string =>
    `<form slot="form"><input name="firstname" required>${button}</form>`;
  const pageInput = (): HTMLInputElement => element.querySelector('input')!;

  for (const how of ['a press', 'Enter']) {
    it(`sends a slotted form with its button, by ${how} (F49)`, async () => {
      await open(pageForm('<button name="by" value="me"><b>Send it</b></button>'));
      const submit = async (): Promise<void> => {
        pageInput().focus();
        if (how === 'a press') element.querySelector('b')!.click();
        else await sendKeys({ press: 'Enter' });
      };
      await submit();
      expect(element.stage).to.equal('opened');
      pageInput().value = 'Ada';
      await submit();
      await waitForStage(element, 'completed');
      expect(requests.map(({ form }) => form)).to.deep.equal([{ firstname: 'Ada', by: 'me' }]);
    });
  }

  it('sends a slotted form by the built-in button (F49)', async () => {
    await open(pageForm(''));
    part(element, 'submit').click();
    expect(element.stage).to.equal('opened');
    pageInput().value = 'Ada';
    part(element, 'submit').click();
    await waitForStage(element, 'completed');
    expect(requests).to.have.length(1);
  });

  it('does not send a slotted form when the page prevents the click (F49)', async () => {
    await open(pageForm('<button>Send it</button>'));
    pageInput().value = 'Ada';
    const prevent = (event: Event): void => {
      event.preventDefault();
    };
    element.ownerDocument.addEventListener('click', prevent);
    element.querySelector('button')!.click();
    await nextTask();
    expect(element.stage).to.equal('opened');
  });

  it('does not send a form by a button that is no submit button (F49)', async () => {
    await open(pageForm('<button type="button">More</button><button>Send it</button>'));
    pageInput().value = 'Ada';
    element.querySelector('button')!.click();
    await nextTask();
    expect(element.stage).to.equal('opened');
  });
});

/**
 * Simulates Turnstile, reCAPTCHA and hCaptcha: finds its container in the document, draws a frame there, opens its
 * challenge at the end of the body, and writes the answer into a hidden field of the form around it.
 */
class Captcha {
  readonly frame = document.createElement('iframe');
  readonly challenge = document.createElement('div');
  constructor() {
    const place = document.querySelector('.captcha');
    if (!place) throw new Error('It finds no place: it does not look into shadow trees.');
    const response = Object.assign(document.createElement('input'), {
      type: 'hidden',
      name: 'captcha-response',
    });
    this.frame.srcdoc = '<p>I am human</p>';
    this.frame.width = '200';
    this.frame.height = '60';
    place.append(this.frame, response);
    this.challenge.textContent = 'Press here';
    this.challenge.style.cssText =
      'position: fixed; inset: 10px auto auto 10px; inline-size: 100px; block-size: 40px; z-index: 2000000000';
    this.challenge.addEventListener('click', () => {
      response.value = 'token-1';
      this.challenge.remove();
    });
    document.body.append(this.challenge);
  }
  remove(): void {
    this.challenge.remove();
  }
}

describe('a captcha in a slotted form', () => {
  let held: HeldService;
  let element: ClickToCallElement;
  let captcha: Captcha;

  const open = async (mode: ClickToCallElement['mode']): Promise<void> => {
    held = heldService();
    element = await mountReady({ service: held.service, mode });
    const form = document.createElement('form');
    form.slot = 'form';
    form.innerHTML = `<input name="phonenumber" value="+442079460000"><div class="captcha"></div>`;
    element.append(form);
    await element.show();
    await element.updateComplete;
    captcha = new Captcha();
    const { frame } = captcha;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
  };
  const press = async ({ x, y }: DOMRect): Promise<void> => {
    await sendMouse({ type: 'click', position: [Math.round(x) + 20, Math.round(y) + 20] });
  };
  afterEach(async () => {
    captcha.remove();
    unmount();
    await resetMouse();
  });

  for (const mode of ['floating', 'inline'] as const) {
    it(`is rendered, solved outside the panel and sent with the form: ${mode} (F25)`, async () => {
      await open(mode);
      expect(captcha.frame.getBoundingClientRect().height).to.be.above(50);
      expect(captcha.frame.contentDocument?.body.textContent).to.equal('I am human');
      const solved = new Promise((resolve) => {
        captcha.challenge.addEventListener('click', resolve);
      });
      await press(captcha.challenge.getBoundingClientRect());
      await solved;
      expect(element.stage).to.equal('opened');
      expect(isPartVisible(element, 'dialog')).to.equal(true);
      part(element, 'submit').click();
      expect((await held.receivedRequest()).form).to.deep.equal({
        phonenumber: '+442079460000',
        'captcha-response': 'token-1',
      });
      // The frame does not move while the panel changes.
      expect(captcha.frame.contentDocument?.body.textContent).to.equal('I am human');
      const completed = nextEvent(element, 'completed');
      held.resolve({ number: '+18005550100' });
      await completed;
    });
  }

  it('cannot be solved outside a modal panel, but after switching the mode (F25)', async () => {
    await open('modal');
    expect(captcha.frame.contentDocument?.body.textContent).to.equal('I am human');
    const pressed: string[] = [];
    captcha.challenge.addEventListener('click', () => pressed.push('challenge'));
    await press(captcha.challenge.getBoundingClientRect());
    expect(pressed).to.deep.equal([]);
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(element.stage).to.equal('opened');
    element.mode = 'floating';
    await element.updateComplete;
    const solved = new Promise((resolve) => {
      captcha.challenge.addEventListener('click', resolve);
    });
    await press(captcha.challenge.getBoundingClientRect());
    await solved;
    expect(element.stage).to.equal('opened');
  });
});
