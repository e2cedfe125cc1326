/** How a slotted form is submitted and sent. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import {
  focusedName,
  heldService,
  nextEvent,
  part,
  mountReady,
  recordEvents,
  isPartVisible,
  textOf,
  unmount,
  type HeldService,
  waitForStage,
} from '../helpers/page.js';
import { pageForm } from '../helpers/page-form.js';

const content = `
  <input type="hidden" name="token" value="t-1">
  <label>Name <input name="firstname" required></label>
  <label>Phone <input name="phonenumber" type="tel"></label>
  <label>Country <select name="country"><option></option><option>GB</option></select></label>
  <label><input type="checkbox" name="news" value="yes"> News</label>
  <label>File <input type="file" name="file"></label>
  <textarea name="note"></textarea>`;
const button = '<button>Send it</button>';

describe('a slotted form', () => {
  let held: HeldService;
  let element: ClickToCallElement;
  let form: HTMLFormElement;

  const open = async (html = content, set: Partial<ClickToCallElement> = {}): Promise<void> => {
    held = heldService();
    form = pageForm(html);
    element = await mountReady({ service: held.service, ...set });
    element.append(form);
    await element.show();
    await element.updateComplete;
  };
  const input = (name: string): HTMLInputElement => {
    const found = form.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  };
  const typeInto = (name: string, value: string): void => {
    input(name).value = value;
    input(name).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const fillInAndSend = async (): Promise<void> => {
    typeInto('firstname', ' Ada ');
    typeInto('phonenumber', '+44 20 7946 0000');
    form.requestSubmit();
    await held.receivedRequest();
    await element.updateComplete;
  };
  const reject = async (
    ...[code, options]: ConstructorParameters<typeof NumberServiceError>
  ): Promise<void> => {
    const rejected = nextEvent(element, 'rejected');
    held.reject(new NumberServiceError(code, options));
    await rejected;
    await element.updateComplete;
  };
  const isShown = (target: Element): boolean => target.getClientRects().length > 0;

  before(async () => {
    await import('../../src/phone-number/phone-metadata.js');
  });
  afterEach(unmount);

  it('is sent with its current values and the phone number in E.164', async () => {
    await open(content, { country: 'GB' });
    const names = recordEvents(element);
    typeInto('firstname', ' Ada ');
    typeInto('phonenumber', '020 7946 0000');
    expect(names).to.deep.equal(['started']);
    input('news').checked = true;
    form.requestSubmit();
    const { rawForm, form: values } = await held.receivedRequest();
    const others = { token: 't-1', country: '', news: 'yes', note: '' };
    expect(rawForm).to.deep.equal({ ...others, firstname: ' Ada ', phonenumber: '020 7946 0000' });
    expect(values).to.deep.equal({ ...others, firstname: 'Ada', phonenumber: '+442079460000' });
    expect(names).to.deep.equal(['started', 'submitted']);
  });

  it('parses the phone number with its own country field', async () => {
    await open(content, { country: 'US' });
    typeInto('firstname', 'Ada');
    typeInto('phonenumber', '020 7946 0000');
    input('country').value = 'GB';
    form.requestSubmit();
    expect((await held.receivedRequest()).form).to.include({ phonenumber: '+442079460000' });
  });

  it('sends the last of several values with the same name', async () => {
    const topic = '<input type="checkbox" checked name="topic" value=';
    await open(`${topic}"sales">${topic}"service">`);
    form.requestSubmit();
    expect((await held.receivedRequest()).form).to.deep.equal({ topic: 'service' });
  });

  it('is submitted by the built-in submit button when it has none', async () => {
    await open();
    part(element, 'submit').click();
    expect(element.stage).to.equal('opened'); // the browser asks for the name
    input('firstname').value = 'Ada';
    part(element, 'submit').click();
    await waitForStage(element, 'submitted');
  });

  it('is submitted by its own submit button when it has one (F25)', async () => {
    await open(content + button);
    expect(isPartVisible(element, 'submit')).to.equal(false);
    expect(isPartVisible(element, 'cancel')).to.equal(true);
    input('firstname').value = 'Ada';
    form.querySelector('button')?.click();
    await waitForStage(element, 'submitted');
  });

  it('is not sent when the page prevents the submission, but when the page calls submit()', async () => {
    await open(content + button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    input('firstname').value = 'Ada';
    form.querySelector('button')?.click();
    expect(element.stage).to.equal('opened');
    element.submit();
    await waitForStage(element, 'submitted');
  });

  it('is not sent when an ancestor listener prevents the submission', async () => {
    await open(content + button);
    const late = new Promise<Event>((resolve) => {
      const prevent = (event: Event): void => {
        event.preventDefault();
        resolve(event);
      };
      document.addEventListener('submit', prevent, { once: true });
    });
    input('firstname').value = 'Ada';
    form.querySelector('button')?.click();
    await late;
    expect(element.stage).to.equal('opened');
    form.querySelector('button')?.click();
    await waitForStage(element, 'submitted');
  });

  it('is sent with the values at the time of the submit event', async () => {
    await open('<fieldset><input name="firstname" value="Ada"></fieldset><button>Send it</button>');
    form.addEventListener('submit', () => {
      setTimeout(() => {
        form.querySelector('fieldset')!.disabled = true;
      });
    });
    form.querySelector('button')?.click();
    expect((await held.receivedRequest()).form).to.deep.equal({ firstname: 'Ada' });
  });

  it('is sent with the values at the time of the submit event in a shadow tree', async () => {
    held = heldService();
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<click-to-call></click-to-call>';
    element = root.querySelector('click-to-call')!;
    element.service = held.service;
    form = pageForm(`<fieldset><input name="firstname" value="Ada"></fieldset>${button}`);
    element.append(form);
    await nextEvent(element, 'ready');
    await element.show();
    form.addEventListener('submit', () => {
      setTimeout(() => {
        form.querySelector('fieldset')!.disabled = true;
      });
    });
    form.querySelector('button')?.click();
    expect((await held.receivedRequest()).form).to.deep.equal({ firstname: 'Ada' });
    host.remove();
  });

  it('is sent with the values at submission while the phone metadata is loading', async () => {
    await open(`<fieldset><input name="phonenumber" required></fieldset>${button}`);
    typeInto('phonenumber', '+44 20 7946 0000');
    form.querySelector('button')?.click();
    form.querySelector('fieldset')!.disabled = true;
    expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: '+442079460000' });
  });

  it('is sent with the values of the latest submission while the phone metadata is loading', async () => {
    await open(`<input name="firstname"><input name="phonenumber">${button}`);
    typeInto('phonenumber', '+44 20 7946 0000');
    form.querySelector('button')?.click();
    typeInto('firstname', 'Ada');
    form.querySelector('button')?.click();
    const { form: values } = await held.receivedRequest();
    expect(values).to.deep.equal({ firstname: 'Ada', phonenumber: '+442079460000' });
  });

  it('is sent with the name and value of the pressed button', async () => {
    const department = (name: string): string => `<button name="department">${name}</button>`;
    await open(`<input name="firstname">${department('Sales')}${department('Service')}`);
    const [, service] = form.querySelectorAll('button');
    service!.value = 'service';
    form.addEventListener('submit', () => {
      service!.remove(); // as frameworks do, with another in its place
    });
    service!.click();
    expect((await held.receivedRequest()).form).to.deep.equal({
      firstname: '',
      department: 'service',
    });
  });

  it('is repeated with the button that was pressed (F20)', async () => {
    const sales = '<button name="department" value="sales" formnovalidate>Sales</button>';
    await open(`<input name="firstname" required>${sales}`);
    form.querySelector('button')?.click();
    const first = await held.receivedRequest();
    expect(first.form).to.deep.equal({ firstname: '', department: 'sales' });
    await reject('network');
    element.submit();
    expect(await held.receivedRequest(2)).to.equal(first); // and so under its key
  });

  it('is sent without validation by a button with `formnovalidate`', async () => {
    await open(`${content}<button formnovalidate>Send it as it is</button>`);
    form.querySelector('button')?.click();
    await waitForStage(element, 'submitted');
  });

  it('is sent by the element alone when a listener stops the propagation', async () => {
    await open(content + button);
    const stop = (event: Event): void => {
      event.stopPropagation();
    };
    element.addEventListener('submit', stop);
    input('firstname').value = 'Ada';
    form.querySelector('button')?.click();
    await waitForStage(element, 'submitted');
    element.removeEventListener('submit', stop);
  });

  it('is validated by the browser on submit() unless it has `novalidate`', async () => {
    await open();
    element.submit();
    expect(element.stage).to.equal('opened');
    expect(focusedName()).to.equal('firstname');
    form.noValidate = true;
    element.submit();
    await waitForStage(element, 'submitted');
  });

  it('keeps the focus on the field that the browser reports', async () => {
    await open('<input name="firstname"><input name="phonenumber" required>');
    element.submit();
    await element.updateComplete;
    expect(focusedName()).to.equal('phonenumber');
  });

  it('shows when it can be sent again, even with its own button', async () => {
    await open(content + button);
    input('firstname').value = 'Ada';
    form.querySelector('button')?.click();
    await held.receivedRequest();
    const rejected = nextEvent(element, 'rejected');
    held.reject(new NumberServiceError('rate-limited', { retryAfter: 120_000 }));
    await rejected;
    await element.updateComplete;
    expect(textOf(element, 'submit')).to.equal('Try again in 2 minutes');
    expect(part(element, 'submit').getAttribute('aria-disabled')).to.equal('true');
  });

  it('is sent once, however often it is submitted (F20)', async () => {
    await open();
    await fillInAndSend();
    for (let press = 0; press < 3; press += 1) form.requestSubmit();
    expect(element.metadata.attempts).to.equal(1);
  });

  it('that was edited during a request starts a new request (F20)', async () => {
    await open();
    await fillInAndSend();
    typeInto('firstname', 'Grace');
    await reject('network');
    form.requestSubmit();
    expect((await held.receivedRequest(2)).form).to.include({ firstname: 'Grace' });
  });

  it('is not sent again after the number has arrived', async () => {
    await open();
    await fillInAndSend();
    const completed = nextEvent(element, 'completed');
    held.resolve({ number: '+18005550100' });
    await completed;
    await element.updateComplete;
    expect(isShown(form)).to.equal(false);
    form.requestSubmit();
    expect(element.metadata.attempts).to.equal(1);
  });
});
