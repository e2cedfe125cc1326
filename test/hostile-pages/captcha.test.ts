/** A captcha as a page puts it into its own form: in the light DOM, with a frame, and a challenge outside the panel. */
import { expect } from '@open-wc/testing';
import { sendMouse, resetMouse } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import {
  dialogOf,
  heldService,
  next,
  part,
  ready,
  shows,
  unmount,
  type HeldService,
} from '../helpers/page.js';

/**
 * Does what Turnstile, reCAPTCHA and hCaptcha do: finds its place from the document, draws a frame there, opens its
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

describe('a captcha in the page’s form', () => {
  let held: HeldService;
  let element: ClickToCallElement;
  let captcha: Captcha;

  const open = async (mode: ClickToCallElement['mode']): Promise<void> => {
    held = heldService();
    element = await ready({ service: held.service, mode });
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
    it(`is drawn, solved outside the panel, and sent with the form: ${mode} (F25)`, async () => {
      await open(mode);
      expect(captcha.frame.getBoundingClientRect().height).to.be.above(50);
      expect(captcha.frame.contentDocument?.body.textContent).to.equal('I am human');
      const solved = new Promise((resolve) => {
        captcha.challenge.addEventListener('click', resolve);
      });
      await press(captcha.challenge.getBoundingClientRect());
      await solved;
      expect(element.stage).to.equal('opened');
      expect(shows(element, 'dialog')).to.equal(true);
      part(element, 'submit').click();
      expect((await held.asked()).form).to.deep.equal({
        phonenumber: '+442079460000',
        'captcha-response': 'token-1',
      });
      // Its frame is where it was, whatever the panel shows meanwhile.
      expect(captcha.frame.contentDocument?.body.textContent).to.equal('I am human');
      const completed = next(element, 'completed');
      held.resolve({ number: '+18005550100' });
      await completed;
    });
  }

  it('cannot be solved outside a modal panel: pages with one need another mode (F25)', async () => {
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
