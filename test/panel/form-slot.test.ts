/** The page's own form in the slot. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import {
  field,
  focused,
  heldService,
  next,
  part,
  ready,
  recordEvents,
  shows,
  textOf,
  unmount,
  type HeldService,
  reached,
} from '../helpers/page.js';

/** A form as a page writes it. */
function pageForm(content: string): HTMLFormElement {
  const form = document.createElement('form');
  form.slot = 'form';
  form.action = '/nowhere';
  form.innerHTML = content;
  return form;
}

const content = `
  <input type="hidden" name="token" value="t-1">
  <label>Name <input name="firstname" required></label>
  <label>Phone <input name="phonenumber" type="tel"></label>
  <label>Country <select name="country"><option></option><option>GB</option></select></label>
  <label><input type="checkbox" name="news" value="yes"> News</label>
  <label>File <input type="file" name="file"></label>
  <textarea name="note"></textarea>`;
const button = '<button>Send it</button>';

describe('a form of the page’s own', () => {
  let held: HeldService;
  let element: ClickToCallElement;
  let form: HTMLFormElement;

  const open = async (html = content, set: Partial<ClickToCallElement> = {}): Promise<void> => {
    held = heldService();
    form = pageForm(html);
    element = await ready({ service: held.service, ...set });
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
  const isShown = (target: Element): boolean => target.getClientRects().length > 0;

  before(async () => {
    await import('../../src/phone-number/parse.js');
  });
  afterEach(unmount);

  it('is in place of ours, with the focus in its first field (F14, F25)', async () => {
    await open();
    expect(isShown(form)).to.equal(true);
    expect(shows(element, 'field')).to.equal(false);
    expect(focused()).to.equal('firstname');
    expect(textOf(element, 'submit')).to.equal(en.submit);
  });

  it('is there before anything else, with a fixed number too', async () => {
    await open(content, { service: null, number: '+18005550123' });
    expect(element.stage).to.equal('opened');
    expect(isShown(form)).to.equal(true);
    input('firstname').value = 'Ada';
    part(element, 'submit').click();
    await next(element, 'completed');
    expect(element.offer?.number).to.equal('+18005550123');
  });

  it('is sent as it stands, with the phone number in E.164', async () => {
    await open(content, { country: 'GB' });
    const names = recordEvents(element);
    typeInto('firstname', ' Ada ');
    typeInto('phonenumber', '020 7946 0000');
    expect(names).to.deep.equal(['started']);
    input('news').checked = true;
    form.requestSubmit();
    const { typed, form: values } = await held.asked();
    const others = { token: 't-1', country: '', news: 'yes', note: '' };
    expect(typed).to.deep.equal({ ...others, firstname: ' Ada ', phonenumber: '020 7946 0000' });
    expect(values).to.deep.equal({ ...others, firstname: 'Ada', phonenumber: '+442079460000' });
    expect(names).to.deep.equal(['started', 'submitted']);
  });

  it('has the phone number read by the country in it', async () => {
    await open(content, { country: 'US' });
    typeInto('firstname', 'Ada');
    typeInto('phonenumber', '020 7946 0000');
    input('country').value = 'GB';
    form.requestSubmit();
    expect((await held.asked()).form).to.include({ phonenumber: '+442079460000' });
  });

  it('is sent with one text for each name, the last of several', async () => {
    const topic = '<input type="checkbox" checked name="topic" value=';
    await open(`${topic}"sales">${topic}"service">`);
    form.requestSubmit();
    expect((await held.asked()).form).to.deep.equal({ topic: 'service' });
  });

  it('is sent by our main button, if it has none', async () => {
    await open();
    part(element, 'submit').click();
    expect(element.stage).to.equal('opened'); // the browser asks for the name
    input('firstname').value = 'Ada';
    part(element, 'submit').click();
    await reached(element, 'submitted');
  });

  it('is sent by its own submit button, if it has one (F25)', async () => {
    await open(content + button);
    expect(shows(element, 'submit')).to.equal(false);
    expect(shows(element, 'cancel')).to.equal(true);
    input('firstname').value = 'Ada';
    form.querySelector('button')?.click();
    await reached(element, 'submitted');
  });

  it('is not sent where the page prevents it, but when the page says so', async () => {
    await open(content + button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    input('firstname').value = 'Ada';
    form.querySelector('button')?.click();
    expect(element.stage).to.equal('opened');
    element.submit();
    await reached(element, 'submitted');
  });

  it('is not sent where the page prevents it further up, as frameworks do', async () => {
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
    await reached(element, 'submitted');
  });

  it('is sent as it stands when all have heard of it', async () => {
    await open('<fieldset><input name="firstname" value="Ada"></fieldset><button>Send it</button>');
    form.addEventListener('submit', () => {
      setTimeout(() => {
        form.querySelector('fieldset')!.disabled = true;
      });
    });
    form.querySelector('button')?.click();
    expect((await held.asked()).form).to.deep.equal({ firstname: 'Ada' });
  });

  it('is sent as it stands when all have heard of it, also in a shadow tree', async () => {
    held = heldService();
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<click-to-call></click-to-call>';
    element = root.querySelector('click-to-call')!;
    element.service = held.service;
    form = pageForm(`<fieldset><input name="firstname" value="Ada"></fieldset>${button}`);
    element.append(form);
    await next(element, 'ready');
    await element.show();
    form.addEventListener('submit', () => {
      setTimeout(() => {
        form.querySelector('fieldset')!.disabled = true;
      });
    });
    form.querySelector('button')?.click();
    expect((await held.asked()).form).to.deep.equal({ firstname: 'Ada' });
    host.remove();
  });

  it('is sent as it stands, also while what reads phone numbers is loading', async () => {
    await open(`<fieldset><input name="phonenumber" required></fieldset>${button}`);
    typeInto('phonenumber', '+44 20 7946 0000');
    form.querySelector('button')?.click();
    form.querySelector('fieldset')!.disabled = true;
    expect((await held.asked()).form).to.deep.equal({ phonenumber: '+442079460000' });
  });

  it('is sent as it stood when it was last submitted, while that is loading', async () => {
    await open(`<input name="firstname"><input name="phonenumber">${button}`);
    typeInto('phonenumber', '+44 20 7946 0000');
    form.querySelector('button')?.click();
    typeInto('firstname', 'Ada');
    form.querySelector('button')?.click();
    const { form: values } = await held.asked();
    expect(values).to.deep.equal({ firstname: 'Ada', phonenumber: '+442079460000' });
  });

  it('is sent with the name and the value of the button that was pressed', async () => {
    const department = (name: string): string => `<button name="department">${name}</button>`;
    await open(`<input name="firstname">${department('Sales')}${department('Service')}`);
    const [, service] = form.querySelectorAll('button');
    service!.value = 'service';
    form.addEventListener('submit', () => {
      service!.remove(); // as frameworks do, with another in its place
    });
    service!.click();
    expect((await held.asked()).form).to.deep.equal({ firstname: '', department: 'service' });
  });

  it('is repeated with the button that was pressed, whoever repeats it (F20)', async () => {
    const sales = '<button name="department" value="sales" formnovalidate>Sales</button>';
    await open(`<input name="firstname" required>${sales}`);
    form.querySelector('button')?.click();
    const first = await held.asked();
    expect(first.form).to.deep.equal({ firstname: '', department: 'sales' });
    await reject('network');
    element.submit();
    expect(await held.asked(2)).to.equal(first); // and so under its key
  });

  it('is sent unchecked by a button with formnovalidate', async () => {
    await open(`${content}<button formnovalidate>Send it as it is</button>`);
    form.querySelector('button')?.click();
    await reached(element, 'submitted');
  });

  it('is sent by us, and by nobody else, where a listener stops its submission', async () => {
    await open(content + button);
    const stop = (event: Event): void => {
      event.stopPropagation();
    };
    element.addEventListener('submit', stop);
    input('firstname').value = 'Ada';
    form.querySelector('button')?.click();
    await reached(element, 'submitted');
    element.removeEventListener('submit', stop);
  });

  it('is checked by the browser where the page submits it, unless it has novalidate', async () => {
    await open();
    element.submit();
    expect(element.stage).to.equal('opened');
    expect(focused()).to.equal('firstname');
    form.noValidate = true;
    element.submit();
    await reached(element, 'submitted');
  });

  it('keeps the focus where the browser says what is wrong', async () => {
    await open('<input name="firstname"><input name="phonenumber" required>');
    element.submit();
    await element.updateComplete;
    expect(focused()).to.equal('phonenumber');
  });

  it('says when it can be sent again, also where it has a button of its own', async () => {
    await open(content + button);
    input('firstname').value = 'Ada';
    form.querySelector('button')?.click();
    await held.asked();
    const rejected = next(element, 'rejected');
    held.reject(new NumberServiceError('rate-limited', { retryAfter: 120_000 }));
    await rejected;
    await element.updateComplete;
    expect(textOf(element, 'submit')).to.equal('Try again in 2 minutes');
    expect(part(element, 'submit').getAttribute('aria-disabled')).to.equal('true');
  });

  it('is filled in with what the page gives, once, and nothing else in it is touched', async () => {
    await open(
      `${content}<input name="kept" value="as it was"><input type="radio" name="pick"
      value="a"><input type="radio" name="pick" value="b">`,
      {
        values: { firstname: 'Ada', country: 'GB', news: 'yes', pick: 'b', file: 'x', note: 'Hi' },
      },
    );
    expect(Object.fromEntries(new FormData(form))).to.deep.include({
      token: 't-1',
      firstname: 'Ada',
      phonenumber: '',
      country: 'GB',
      news: 'yes',
      kept: 'as it was',
      pick: 'b',
      note: 'Hi',
    });
    expect(element.stage).to.equal('opened');
    typeInto('firstname', 'Grace');
    await element.updateComplete;
    expect(input('firstname').value).to.equal('Grace');
  });

  it('drops what was typed when it closes, and is filled in anew', async () => {
    await open();
    typeInto('firstname', 'Grace');
    element.close();
    expect(input('firstname').value).to.equal('');
    await element.show({ form: { firstname: 'Ada' } });
    await element.updateComplete;
    expect(input('firstname').value).to.equal('Ada');
  });

  it('says by the browser what the service does not accept, until something is edited', async () => {
    await open();
    await fillInAndSend();
    await reject('invalid-number', { fields: { firstname: 'Too short.' } });
    expect(input('firstname').validationMessage).to.equal('Too short.');
    expect(input('phonenumber').validationMessage).to.equal(en.errors['invalid-number']);
    expect(focused()).to.equal('firstname');
    expect(textOf(element, 'error')).to.equal(en.errors['invalid-number']);
    expect(textOf(element, 'submit')).to.equal(en.retry);
    typeInto('firstname', 'Grace');
    expect(input('firstname').validity.valid).to.equal(true);
    // The browser would not send the form; what the service makes of it now, it says.
    expect(input('phonenumber').validity.valid).to.equal(true);
    part(element, 'submit').click();
    expect((await held.asked(2)).form).to.include({ firstname: 'Grace' });
  });

  it('has nothing said of it any more when it closes', async () => {
    await open();
    await fillInAndSend();
    await reject('invalid-number');
    element.close();
    expect(input('phonenumber').validity.valid).to.equal(true);
  });

  it('is sent once, however often it is submitted (F20)', async () => {
    await open();
    await fillInAndSend();
    for (let press = 0; press < 3; press += 1) form.requestSubmit();
    expect(element.metadata.attempts).to.equal(1);
  });

  it('that was edited on the way is another request (F20)', async () => {
    await open();
    await fillInAndSend();
    typeInto('firstname', 'Grace');
    await reject('network');
    form.requestSubmit();
    expect((await held.asked(2)).form).to.include({ firstname: 'Grace' });
  });

  it('is not sent when it is submitted after the number has come', async () => {
    await open();
    await fillInAndSend();
    const completed = next(element, 'completed');
    held.resolve({ number: '+18005550100' });
    await completed;
    await element.updateComplete;
    expect(isShown(form)).to.equal(false);
    form.requestSubmit();
    expect(element.metadata.attempts).to.equal(1);
  });

  it('may come while the panel is open, go, and be replaced', async () => {
    held = heldService();
    element = await ready({ service: held.service });
    await element.show({ form: { firstname: 'Ada' } });
    expect(field(element, 'firstname').value).to.equal('Ada');

    form = pageForm(content);
    element.append(form);
    await Promise.resolve();
    await element.updateComplete;
    expect(isShown(form)).to.equal(true);
    expect(shows(element, 'field')).to.equal(false);
    expect(input('firstname').value).to.equal('Ada');
    expect(focused()).to.equal('firstname');

    const other = pageForm('<input name="lastname" required>');
    form.replaceWith(other);
    form = other;
    await Promise.resolve();
    await element.updateComplete;
    expect(focused()).to.equal('lastname');

    form.remove();
    await Promise.resolve();
    await element.updateComplete;
    expect(shows(element, 'field')).to.equal(true);
    expect(focused()).to.equal('firstname');
    expect(field(element, 'firstname').value).to.equal('Ada');
  });

  it('is none if the slot holds no form', async () => {
    held = heldService();
    element = await ready({ service: held.service });
    const note = document.createElement('p');
    note.slot = 'form';
    note.textContent = 'No form.';
    element.append(note);
    await element.show();
    expect(shows(element, 'field')).to.equal(true);
    expect(isShown(note)).to.equal(false);
  });

  it('may be handed through a slot of another component', async () => {
    held = heldService();
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<click-to-call><slot name="mine" slot="form"></slot></click-to-call>';
    form = pageForm(content);
    form.slot = 'mine';
    host.append(form);
    element = root.querySelector('click-to-call')!;
    element.service = held.service;
    await next(element, 'ready');
    await element.show();
    await element.updateComplete;
    await element.updateComplete;
    expect(isShown(form)).to.equal(true);
    typeInto('firstname', 'Ada');
    expect(element.stage).to.equal('started');
    form.requestSubmit();
    expect((await held.asked()).form).to.include({ firstname: 'Ada' });
    host.remove();
  });

  it('in another slot is none of ours', async () => {
    await open();
    const letter = pageForm('<input name="email">');
    letter.slot = 'intro';
    letter.method = 'dialog'; // so that it does not leave this page
    let submission: Event | undefined;
    letter.addEventListener('submit', (event) => {
      submission = event;
    });
    element.append(letter);
    const names = recordEvents(element);
    letter.firstElementChild?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    letter.requestSubmit();
    expect(submission?.defaultPrevented).to.equal(false);
    expect(names).to.deep.equal([]);
  });
});
