import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import sinon from 'sinon';
import {
  observeLanguage,
  normalizeLanguageTag,
  languageOf,
  unobserveLanguage,
} from '../../src/messages/language.js';
import { waitUntil } from '../helpers/wait-until.js';

class Follower extends ReactiveElement {
  /** The language at each update. */
  readonly languages: string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    observeLanguage(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unobserveLanguage(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    this.languages.push(languageOf(this));
  }
}
customElements.define('test-language-follower', Follower);

const { documentElement } = document;
const pageLanguage = documentElement.lang;

const create = (name: string, ...children: Node[]): HTMLElement => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

/** An element with a shadow tree that holds these. */
const shadowed = (...children: Node[]): HTMLElement => {
  const host = create('div');
  host.attachShadow({ mode: 'closed' }).append(...children);
  return host;
};

describe('the language', () => {
  const places: Element[] = [];
  const inPage = <Place extends Element>(place: Place): Place => {
    document.body.append(place);
    places.push(place);
    return place;
  };
  afterEach(() => {
    sinon.restore();
    for (const place of places.splice(0)) place.remove();
    documentElement.lang = pageLanguage;
  });

  describe('of an element', () => {
    it('is its own `lang` or that of its nearest ancestor', () => {
      const element = create('p');
      const section = inPage(create('section', create('div', element)));
      expect(languageOf(element)).to.equal(pageLanguage);
      section.lang = 'de-AT';
      expect(languageOf(element)).to.equal('de-AT');
      element.lang = 'fi';
      expect(languageOf(element)).to.equal('fi');
    });

    it('is inherited through shadow roots', () => {
      const element = create('p');
      const inner = shadowed(element);
      const outer = inPage(shadowed(create('div', inner)));
      documentElement.lang = 'sv';
      expect(languageOf(element)).to.equal('sv');
      outer.lang = 'ja';
      expect(languageOf(element)).to.equal('ja');
      inner.lang = 'ko';
      expect(languageOf(element)).to.equal('ko');
    });

    it('is the browser’s when the page sets none or an empty `lang`', () => {
      const element = create('p');
      const section = inPage(create('section', element));
      section.lang = '';
      expect(languageOf(element)).to.equal(navigator.language);
      section.removeAttribute('lang');
      documentElement.removeAttribute('lang');
      expect(languageOf(element)).to.equal(navigator.language);
    });

    it('is the browser’s outside a document, even inside a link', () => {
      const element = create('p');
      const link = create('a', element);
      link.setAttribute('href', 'https://example.com/');
      expect(languageOf(element)).to.equal(navigator.language);
      expect(languageOf(create('p'))).to.equal(navigator.language);
    });
  });

  describe('of an observing element', () => {
    /** A follower somewhere, once it is there. */
    const follow = async (place: (follower: Follower) => Element): Promise<Follower> => {
      const follower = new Follower();
      inPage(place(follower));
      await follower.updateComplete;
      follower.languages.length = 0;
      return follower;
    };
    const hears = async (follower: Follower, language: string): Promise<void> => {
      await waitUntil(() => follower.languages.at(-1) === language, language);
    };

    it('updates on each change on the element and its ancestors', async () => {
      const follower = await follow((element) => create('section', element));
      documentElement.lang = 'uk';
      await hears(follower, 'uk');
      follower.parentElement!.lang = 'ru';
      await hears(follower, 'ru');
      follower.lang = 'pl';
      await hears(follower, 'pl');
      follower.removeAttribute('lang');
      await hears(follower, 'ru');
      expect(follower.languages).to.deep.equal(['uk', 'ru', 'pl', 'ru']);
    });

    it('updates on changes inside and outside the containing shadow trees', async () => {
      const inner = create('div');
      const outer = create('div');
      const follower = await follow((element) => {
        inner.append(element);
        outer.append(shadowed(inner));
        return shadowed(outer);
      });
      outer.lang = 'cs';
      await hears(follower, 'cs');
      inner.lang = 'da';
      await hears(follower, 'da');
    });

    it('updates only the element whose text changes', async () => {
      const follower = await follow((element) => element);
      const other = await follow((element) => element);
      const text = follower.appendChild(document.createTextNode(''));
      text.data = 'Call us';
      await hears(follower, languageOf(follower));
      await other.updateComplete;
      expect(other.languages).to.deep.equal([]);
    });

    it('updates in another document after the element moves there', async () => {
      const follower = await follow((element) => element);
      const frame = inPage(document.createElement('iframe'));
      const { contentDocument: other } = frame;
      if (!other) throw new Error('There is no document in the frame.');
      other.body.append(follower);
      other.documentElement.lang = 'ar';
      await hears(follower, 'ar');
      other.documentElement.lang = 'hi';
      await hears(follower, 'hi');
      expect(follower.languages).to.deep.equal(['ar', 'hi']);
    });

    it('does not update after the element is disconnected', async () => {
      const follower = await follow((element) => element);
      const other = await follow((element) => element);
      follower.remove();
      documentElement.lang = 'tr';
      follower.lang = 'es';
      await hears(other, 'tr');
      expect(follower.languages).to.deep.equal([]);
    });

    it('uses no mutation observer after the last element is disconnected', async () => {
      const followers = [await follow((element) => element), await follow((element) => element)];
      const disconnect = sinon.spy(MutationObserver.prototype, 'disconnect');
      for (const follower of followers) {
        expect(disconnect.callCount).to.equal(0);
        follower.remove();
      }
      expect(disconnect.callCount).to.equal(1);
    });

    it('updates again after the element is reconnected', async () => {
      const follower = await follow((element) => element);
      follower.remove();
      inPage(follower);
      documentElement.lang = 'vi';
      await hears(follower, 'vi');
      expect(follower.languages).to.deep.equal(['vi']);
    });

    it('updates 200 elements once each through one mutation observer', async () => {
      let observers = 0;
      class CountedObserver extends MutationObserver {
        constructor(callback: MutationCallback) {
          super(callback);
          observers += 1;
        }
      }
      sinon.replace(window, 'MutationObserver', CountedObserver);
      const followers = await Promise.all(
        Array.from({ length: 200 }, () => follow((element) => element)),
      );
      expect(observers).to.be.at.most(1);
      const leaving = followers.filter((_, index) => index % 2 === 0);
      for (const follower of leaving) follower.remove();
      documentElement.lang = 'th';
      await hears(followers.at(-1)!, 'th');
      for (const follower of followers) {
        expect(follower.languages).to.deep.equal(leaving.includes(follower) ? [] : ['th']);
      }
    });
  });

  describe('of a tag', () => {
    const named: Readonly<Record<string, readonly string[]>> = {
      de: ['de', 'de-AT', 'DE-ch', 'de_DE', 'de-Latn-DE-1996', 'de-x-own'],
      en: ['en', 'en-GB', 'EN_us'],
      pt: ['pt', 'pt-BR', 'PT_br', 'pt-US', 'pt-Latn-BR', 'pt-ao1990', 'pt-x-pt'],
      'pt-PT': [
        ...['pt-PT', 'pt-AO', 'pt-MZ', 'pt-CV', 'pt-GW', 'pt-ST', 'pt-TL', 'pt-GQ', 'pt-MO'],
        ...['pt-CH', 'pt-FR', 'pt-LU', 'PT_pt', 'pt-pt-ao1990', 'pt-Latn-PT'],
      ],
      he: ['he', 'iw', 'iw-IL'],
      Hant: ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-SG', 'ZH_hant', 'zh_tw', 'yue'],
      zh: ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'zh_hans_TW'],
      '': ['', ' ', 'x', 'de AT', '-', '_', '💬', 'constructor', 'toString', '__proto__'],
    };
    for (const [language, tags] of Object.entries(named)) {
      it(`is ${language || 'empty'} for ${tags.map((tag) => `"${tag}"`).join(', ')}`, () => {
        for (const tag of tags) expect(normalizeLanguageTag(tag), tag).to.equal(language);
      });
    }

    it('is the lowercased tag when we have no messages for it', () => {
      for (const tag of ['no', 'nb', 'TLH', 'zhx', 'kiw']) {
        expect(normalizeLanguageTag(tag), tag).to.equal(tag.toLowerCase());
      }
    });
  });
});
