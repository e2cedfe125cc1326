/** A frame whose `sandbox` lacks `allow-forms`: there Chromium and Firefox submit no form, and say nothing. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { setTimer } from '../../src/lifecycle/clock.js';
import type { NumberRequest, NumberService } from '../../src/services/number-service.js';
import { isReady } from '../helpers/frame.js';
import { field, part, reached } from '../helpers/page.js';

/** What the page does not prevent is done in a task of its own. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimer(0, resolve);
  });

const modes = ['modal', 'floating', 'inline'] as const;

describe('a frame that may not submit forms', () => {
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
      it(`sends our form by ${how}: ${mode} (F49)`, async () => {
        await open('', { mode });
        const input = field(element, 'phonenumber');
        input.value = '+44 20 7946 0000';
        if (how === 'a press') part(element, 'submit').click();
        else {
          input.focus();
          await sendKeys({ press: 'Enter' });
        }
        await reached(element, 'completed');
        expect(requests).to.have.length(1);
        expect(requests[0]!.form).to.include({ phonenumber: '+442079460000' });
      });
    }
  }

  it('says what is wrong in our form (F49)', async () => {
    await open();
    part(element, 'submit').click();
    await element.updateComplete;
    expect(field(element, 'phonenumber').ariaInvalid).to.equal('true');
  });

  const pageForm = (button: string): string =>
    `<form slot="form"><input name="firstname" required>${button}</form>`;
  const pageInput = (): HTMLInputElement => element.querySelector('input')!;

  for (const how of ['a press', 'Enter']) {
    it(`sends the page’s own form with its button, by ${how} (F49)`, async () => {
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
      await reached(element, 'completed');
      expect(requests.map(({ form }) => form)).to.deep.equal([{ firstname: 'Ada', by: 'me' }]);
    });
  }

  it('sends the page’s own form by our button (F49)', async () => {
    await open(pageForm(''));
    part(element, 'submit').click();
    expect(element.stage).to.equal('opened');
    pageInput().value = 'Ada';
    part(element, 'submit').click();
    await reached(element, 'completed');
    expect(requests).to.have.length(1);
  });

  it('does not send the page’s own form where the page prevents the press (F49)', async () => {
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

  it('sends no form by a button of another kind (F49)', async () => {
    await open(pageForm('<button type="button">More</button><button>Send it</button>'));
    pageInput().value = 'Ada';
    element.querySelector('button')!.click();
    await nextTask();
    expect(element.stage).to.equal('opened');
  });
});
