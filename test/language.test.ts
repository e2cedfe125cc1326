import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import sinon from 'sinon';
import {
  followLanguage,
  languageNamed,
  languageOf,
  leaveLanguage,
} from '../src/messages/language.js';
import { waitUntil } from './helpers/wait-until.js';

class Follower extends ReactiveElement {
  /** The language at each update. */
  readonly languages: string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    followLanguage(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveLanguage(this);
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
    it('is its own, or that of the nearest element around it', () => {
      const element = create('p');
      const section = inPage(create('section', create('div', element)));
      expect(languageOf(element)).to.equal(pageLanguage);
      section.lang = 'de-AT';
      expect(languageOf(element)).to.equal('de-AT');
      element.lang = 'fi';
      expect(languageOf(element)).to.equal('fi');
    });

    it('is that around the shadow trees it is in, or in them', () => {
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

    it('is the browser’s where the page names none, or says that it is unknown', () => {
      const element = create('p');
      const section = inPage(create('section', element));
      section.lang = '';
      expect(languageOf(element)).to.equal(navigator.language);
      section.removeAttribute('lang');
      documentElement.removeAttribute('lang');
      expect(languageOf(element)).to.equal(navigator.language);
    });

    it('is the browser’s outside of any document, even in a link, which has a host that is text', () => {
      const element = create('p');
      const link = create('a', element);
      link.setAttribute('href', 'https://example.com/');
      expect(languageOf(element)).to.equal(navigator.language);
      expect(languageOf(create('p'))).to.equal(navigator.language);
    });
  });

  describe('followed', () => {
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

    it('is told on each change, at the element and anywhere around it', async () => {
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

    it('is told on changes within and around the shadow trees it is in', async () => {
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

    it('is told to those alone in which a text changes', async () => {
      const follower = await follow((element) => element);
      const other = await follow((element) => element);
      const text = follower.appendChild(document.createTextNode(''));
      text.data = 'Call us';
      await hears(follower, languageOf(follower));
      await other.updateComplete;
      expect(other.languages).to.deep.equal([]);
    });

    it('is told in another document, once it is there', async () => {
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

    it('is told no more once the element is out of the document', async () => {
      const follower = await follow((element) => element);
      const other = await follow((element) => element);
      follower.remove();
      documentElement.lang = 'tr';
      follower.lang = 'es';
      await hears(other, 'tr');
      expect(follower.languages).to.deep.equal([]);
    });

    it('costs nothing once nobody is left', async () => {
      const followers = [await follow((element) => element), await follow((element) => element)];
      const disconnect = sinon.spy(MutationObserver.prototype, 'disconnect');
      for (const follower of followers) {
        expect(disconnect.callCount).to.equal(0);
        follower.remove();
      }
      expect(disconnect.callCount).to.equal(1);
    });

    it('is told again after nobody was left, or it had left', async () => {
      const follower = await follow((element) => element);
      follower.remove();
      inPage(follower);
      documentElement.lang = 'vi';
      await hears(follower, 'vi');
      expect(follower.languages).to.deep.equal(['vi']);
    });

    it('is told to two hundred, by one observer, once each, and to none that has left', async () => {
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

  describe('that a tag names', () => {
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
      it(`is ${language || 'none'}: ${tags.map((tag) => `"${tag}"`).join(', ')}`, () => {
        for (const tag of tags) expect(languageNamed(tag), tag).to.equal(language);
      });
    }

    it('is the tag’s own where we have no texts in it', () => {
      for (const tag of ['no', 'nb', 'TLH', 'zhx', 'kiw']) {
        expect(languageNamed(tag), tag).to.equal(tag.toLowerCase());
      }
    });
  });
});
