import { expect } from '@open-wc/testing';
import { loadSource } from '../helpers/frame.js';
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
