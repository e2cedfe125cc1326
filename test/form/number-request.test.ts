/** The number request: its page data, and its phone number while the phone metadata is loading or missing. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { loadPage, loadSource, type Page } from '../helpers/frame.js';
import {
  heldService,
  recordEvents,
  submitForm,
  typeInto,
  type HeldService,
} from '../helpers/page.js';
import { createNumberRequest } from '../../src/form/number-request.js';
import { loadOfferSchema } from '../../src/services/load-offer-schema.js';

describe('a number request', () => {
  const section = document.createElement('section');
  const host = section.appendChild(document.createElement('div'));
  const { documentElement } = document;
  const { lang } = documentElement;
  before(() => {
    document.body.append(section);
  });
  afterEach(() => {
    section.lang = '';
    section.removeAttribute('lang');
    documentElement.lang = lang;
  });
  after(() => {
    section.remove();
  });

  it('contains the raw input and the values to send', () => {
    const typed = { firstname: ' Ada ', phonenumber: '+44 20 7946 0000' };
    const request = createNumberRequest(typed, { priority: 'high' }, host);
    expect(request.rawForm).to.deep.equal(typed);
    expect(request.form).to.deep.equal({ firstname: 'Ada', phonenumber: '+442079460000' });
    expect(request.userData).to.deep.equal({ priority: 'high' });
  });

  const numbers: [typed: string, sent: string][] = [
    ['(+44) (0)20 7946-0000', '+442079460000'],
    ['+39 (0)6 1234 5678', '+390612345678'],
    ['+1 800 FLOWERS', '+1 800 FLOWERS'],
    ['020 7946 0000', '020 7946 0000'],
  ];
  for (const [typed, sent] of numbers) {
    it(`formats ${typed} the same before and after the offer schema has loaded (F38)`, async () => {
      const phone = (): unknown =>
        createNumberRequest({ phonenumber: typed }, {}, host).form.phonenumber;
      expect(phone()).to.equal(sent);
      await loadOfferSchema();
      expect(phone()).to.equal(sent);
    });
  }

  it('contains the page and the language of the element', () => {
    section.lang = 'fi';
    const { page } = createNumberRequest({}, {}, host);
    expect(page).to.deep.equal({
      url: document.URL,
      title: document.title,
      referrer: document.referrer,
      language: 'fi',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
  });

  it('contains only strings when elements of the page clobber document properties (F24)', async () => {
    const names = ['URL', 'title', 'referrer'];
    const images = names.map((name) => `<img name="${name}" alt="">`).join('');
    const { window, remove } = await loadSource('', images);
    expect(typeof window.document.title).to.equal('object');
    const { page } = createNumberRequest({}, {}, window.document.body);
    for (const [key, value] of Object.entries(page)) expect(typeof value, key).to.equal('string');
    remove();
  });

  it('contains the language of the page, even in a shadow tree, or that of the browser', () => {
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    documentElement.lang = 'sv';
    expect(createNumberRequest({}, {}, inner).page.language).to.equal('sv');
    documentElement.removeAttribute('lang');
    expect(createNumberRequest({}, {}, inner).page.language).to.equal(navigator.language);
  });
});

const e164 = '+442079460000';

describe('a phone number', () => {
  let element: ClickToCallElement;
  let held: HeldService;

  describe('while the phone metadata is loading', () => {
    let page: Page;
    let names: string[];
    /** What the timers of the page wait for, and for how long. */
    let timers: [callback: () => void, ms: number][];
    beforeEach(async () => {
      page = await loadPage('slow-phone.html');
      ({ element } = page);
      held = heldService();
      element.service = held.service;
      await element.show();
      names = recordEvents(element);
      typeInto(element, 'phonenumber', '020 7946 0000');
      timers = [];
      Object.assign(page.window, {
        setTimeout: (callback: () => void, ms: number) => timers.push([callback, ms]),
      });
    });
    afterEach(() => {
      page.remove();
    });

    it('delays the submission', async () => {
      for (let press = 0; press < 3; press += 1) submitForm(element);
      element.submit();
      expect(names).to.deep.equal(['started']);
      page.window.dispatchEvent(new Event('phone-arrives'));
      expect((await held.receivedRequest()).form).to.include({ phonenumber: e164 });
      expect(names).to.deep.equal(['started', 'submitted']);
      expect(element.metadata).to.include({ attempts: 1, autoSubmitted: false });
    });

    it('delays the submission by at most a second', async () => {
      submitForm(element);
      const [[callback, ms] = []] = timers;
      expect(ms).to.be.within(900, 1000);
      callback?.();
      expect((await held.receivedRequest()).form).to.include({ phonenumber: '020 7946 0000' });
      expect(names).to.deep.equal(['started', 'submitted']);
    });

    it('is not sent when the user closes the panel', async () => {
      submitForm(element);
      element.close();
      await element.show();
      typeInto(element, 'phonenumber', '020 7946 0001');
      page.window.dispatchEvent(new Event('phone-arrives'));
      submitForm(element);
      expect((await held.receivedRequest()).rawForm).to.include({ phonenumber: '020 7946 0001' });
      expect(names.filter((name) => name === 'submitted')).to.have.length(1);
    });
  });

  describe('without phone metadata', () => {
    let page: Page;
    beforeEach(async () => {
      page = await loadPage('no-phone.html');
      ({ element } = page);
      held = heldService();
      element.service = held.service;
    });
    afterEach(() => {
      page.remove();
    });

    it('is sent in E.164 when it is international, otherwise as typed', async () => {
      await element.show();
      typeInto(element, 'phonenumber', '+44 20 7946 0000');
      submitForm(element);
      expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: e164, country: '' });
      element.close();
      await element.show();
      typeInto(element, 'phonenumber', '020 7946 0000');
      submitForm(element);
      expect((await held.receivedRequest(2)).form).to.include({ phonenumber: '020 7946 0000' });
    });

    it('is sent without a country unless the page provides one', async () => {
      element.fields = [{ name: 'country', required: true }, 'phonenumber'];
      await element.show();
      typeInto(element, 'phonenumber', '020 7946 0000');
      submitForm(element);
      expect((await held.receivedRequest()).form).to.include({ country: '' });
      element.close();
      await element.show({ form: { country: 'FR' } });
      typeInto(element, 'phonenumber', '020 7946 0000');
      submitForm(element);
      expect((await held.receivedRequest(2)).form).to.include({ country: 'FR' });
    });
  });
});
