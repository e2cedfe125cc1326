/** Checks every language against the English messages and against rules that need no knowledge of the language. */
import { expect } from 'chai';
import { en } from '../../src/messages/en.js';
import { loadMessages } from '../../src/messages/load-messages.js';
import type { Messages } from '../../src/messages/messages.js';
import { formatRelative } from '../../src/offer/time-left.js';
import { languages } from '../helpers/languages.js';

/** Written in another script than Latin. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
};

/** Matches one of these words, in any case. */
const anyOf = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/** How the visitor's own things are called. */
const yours: Readonly<Record<string, RegExp>> = {
  ar: /ك$/,
  cs: anyOf('vaše'),
  da: anyOf('dit'),
  de: anyOf('Ihre'),
  en: anyOf('your'),
  es: anyOf('su'),
  fi: /si$/,
  fr: anyOf('votre'),
  he: anyOf('שלכם'),
  hi: anyOf('आपका'),
  it: anyOf('il tuo'),
  ja: /お客様/,
  ko: /고객님/,
  nl: anyOf('uw'),
  pl: anyOf('Twój'),
  pt: anyOf('seu'),
  'pt-PT': anyOf('o seu'),
  ru: anyOf('ваш'),
  sv: anyOf('ditt'),
  tr: /nız$/,
  uk: anyOf('ваш'),
  'zh-Hans': /您/,
  'zh-Hant': /您/,
};

/** Words of another register, or of another variant of the language, than the one that the texts are in. */
const mixed: Readonly<Record<string, RegExp>> = {
  cs: anyOf('ty|tě|tebe|tobě|tvé|tvůj|tvoje'),
  da: /Deres|Dem(?!\p{L})/u,
  de: anyOf('du|dich|dir|dein|deine|deiner|deinem|deinen'),
  es: anyOf('tú|tu|tus|te|ti|vos|vosotros'),
  fi: /(?:kaa|kää|nne)(?!\p{L})/u,
  fr: anyOf('tu|te|toi|ton|ta|tes'),
  he: anyOf('אתה|שלך|לך|הזנת|בדוק|נסה'),
  hi: anyOf('तुम|तुम्हारा|तू|तेरा'),
  it: anyOf('Lei|Suo|Sua|si prega|^inserire|compilare|verificare|inviarlo|riprovare'),
  ja: /あなた/,
  nl: anyOf('je|jij|jou|jouw|jullie'),
  pl: anyOf('Pan|Pani|Państwo|prosimy|proszę|można'),
  pt: anyOf(
    'connosco|contacte|contactar|telemóvel|apelido|aceder|ligação à internet|introduza|o seu|a sua',
  ),
  'pt-PT': anyOf('você|conosco|contato|celular|sobrenome|acessar|conexão|digite|escaneie|em 5'),
  ru: anyOf('ты|тебя|тебе|твой|твоя'),
  sv: anyOf('ni|er|ert|era'),
  tr: anyOf('sen|seni|senin|sana'),
  uk: anyOf('ти|тебе|тобі|твій|твоя'),
  'zh-Hans': /[你號碼請電話關閉獲務後連線]/,
  'zh-Hant': /[你号码请电话关闭获务后连线]/,
};

/** What is the same word in English. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ['optional'],
  it: ['labels.email'],
};

/** Stands for a parameter. */
const mark = '12345';

/** The keys and types of all texts. */
const shapeOf = (value: unknown): unknown =>
  typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value ?? {})
          .map(([key, each]) => [key, shapeOf(each)] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      )
    : typeof value;

/** All texts by their keys, with a mark in place of each parameter. */
function textsOf(messages: Messages): ReadonlyMap<string, string> {
  const { language, direction, familyNameFirst, labels, problems, errors, ...rest } = messages;
  expect([language, direction, familyNameFirst]).not.to.include('');
  const texts = new Map<string, string>();
  for (const [key, text] of Object.entries(rest)) {
    texts.set(key, typeof text === 'function' ? text(mark) : text);
  }
  for (const [name, group] of Object.entries({ labels, problems, errors })) {
    for (const [key, text] of Object.entries(group)) texts.set(`${name}.${key}`, text);
  }
  return texts;
}

const english = textsOf(en);

for (const tag of languages) {
  describe(`the messages in ${new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag}`, () => {
    let messages = en;
    let texts = english;
    before(async () => {
      messages = (await loadMessages(tag))!;
      texts = textsOf(messages);
    });

    /** Those that match, by their keys. */
    const matching = (pattern: RegExp): readonly string[] =>
      [...texts].filter(([, text]) => pattern.test(text)).map((entry) => entry.join(': '));

    it('are complete and carry their own language tag', () => {
      expect(messages.language).to.equal(tag);
      expect(Intl.getCanonicalLocales(tag)).to.deep.equal([tag]);
      expect(shapeOf(messages)).to.deep.equal(shapeOf(en));
      expect(matching(/^$/)).to.deep.equal([]);
    });

    it('have the direction of the language', () => {
      expect(messages.direction).to.equal(tag === 'ar' || tag === 'he' ? 'rtl' : 'ltr');
    });

    it('have the name order of the language', () => {
      expect(messages.familyNameFirst).to.equal(['ja', 'ko', 'zh-Hans', 'zh-Hant'].includes(tag));
    });

    it('contain the visible text of each control in its accessible name (WCAG 2.5.3)', () => {
      const { call, callNumber, copy, copyNumber, copyCode } = messages;
      const isIn = (words: string, name: string): boolean =>
        name.toLocaleLowerCase(tag).includes(words.toLocaleLowerCase(tag));
      expect(isIn(call, callNumber(mark)), callNumber(mark)).to.equal(true);
      for (const name of [copyNumber, copyCode]) expect(isIn(copy, name), name).to.equal(true);
      expect(copyNumber).not.to.equal(copyCode);
    });

    it('contain each parameter once', () => {
      for (const [key, text] of english) {
        const parts = texts.get(key)?.split(mark);
        expect(parts?.length, key).to.equal(text.includes(mark) ? 2 : 1);
      }
    });

    for (const unit of ['second', 'minute'] as const) {
      it(`express times in ${unit}s with the plural forms of the language`, () => {
        const times = [1, 2, 3, 5, 11, 21, 59].map((count) => {
          const ms = count * (unit === 'minute' ? 60_000 : 1000);
          const when = formatRelative(ms, tag);
          expect(messages.expires(when)).to.include(when);
          expect(messages.retryIn(when)).to.include(when);
          // Some languages have words for one and two.
          const figures = /\p{Number}+/u.exec(when)?.[0] ?? 'none';
          expect([String(count), 'none']).to.include(figures);
          if (count > 2) expect(figures).to.equal(String(count));
          return messages.expires(when);
        });
        expect(new Set(times).size).to.equal(times.length);
      });
    }

    if (tag !== 'en') {
      it('differ from the English ones', () => {
        const same = [...texts].filter(([key, text]) => text === english.get(key));
        expect(same.map(([key]) => key)).to.deep.equal(sameAsEnglish[tag] ?? []);
      });
    }

    it('say that copying failed and what to do next', () => {
      const { copied, copyFailed } = messages;
      expect(copyFailed).to.match(/\S[.。।]\s?\S/);
      expect(copyFailed.toLocaleLowerCase(tag)).not.to.include(copied.toLocaleLowerCase(tag));
    });

    it('give an example of an email address', () => {
      expect(messages.problems.email).to.match(/[a-z]@example\.com/);
    });

    it('name the phone number to enter as the user’s own', () => {
      expect(messages.labels.phonenumber).to.match(yours[tag]!);
    });

    it('use one form of address and one variant of the language', () => {
      expect(matching(mixed[tag] ?? /^$/)).to.deep.equal([]);
    });

    it('contain a question only in the close confirmation', () => {
      expect(matching(/[?？؟]/)).to.deep.equal([`confirmHeading: ${messages.confirmHeading}`]);
    });

    it('describe both kinds of server fault in the same words', () => {
      const { misconfigured, 'bad-response': badResponse } = messages.errors;
      const [cause, advice] = misconfigured.split(/(?<=[.。।，])/);
      expect(badResponse.split(/(?<=[.。।，])/)[0]).to.equal(cause);
      expect(advice).to.match(/\S/);
    });

    it('label the button that keeps the panel open differently from those that close it', () => {
      const { keep, discard, close, cancel } = messages;
      expect([discard, close, cancel]).not.to.include(keep);
    });

    it('use only the script of the language', () => {
      const script = scripts[tag] ?? /\p{Script=Latin}/u;
      const foreign = [...texts].filter(([, text]) => {
        const words = text.replace(/\S+@\S+\w|QR/g, '');
        const letters = [...words].filter((sign) => /\p{Letter}/u.test(sign));
        return letters.some((letter) => !script.test(letter) && !/\p{Script=Common}/u.test(letter));
      });
      expect(foreign).to.deep.equal([]);
      expect([...texts].filter(([, text]) => !script.test(text))).to.deep.equal([]);
    });

    it('use correct punctuation', () => {
      expect(matching(/^\s|\s$|\s\s/), 'spaces').to.deep.equal([]);
      expect(matching(/\.\.|['"]/), 'typewriter signs').to.deep.equal([]);
      expect(matching(/ [,.;:!?…،؟。、।]/), 'spaces before signs').to.deep.equal([]);
      const noBreak = tag === 'fr' ? /[\u00a0\u202f][,.…]/ : /[\u00a0\u202f][,.;:!?]/;
      expect(matching(noBreak), 'no-break spaces before signs').to.deep.equal([]);
      if (tag === 'fr') expect(matching(/[^\u00a0\u202f][;:!?]/), 'French').to.deep.equal([]);
    });

    it('end with the same punctuation as the English ones', () => {
      const endOf = (text: string): string =>
        ({ '。': '.', '।': '.', '：': ':', '？': '?', '؟': '?' })[text.at(-1) ?? ''] ??
        /[.:?…]$/.exec(text)?.[0] ??
        'none';
      for (const [key, text] of texts) {
        if (key === 'problemsIn') continue; // a list needs no full stop
        expect(endOf(text), `${key}: ${text}`).to.equal(endOf(english.get(key) ?? ''));
      }
    });
  });
}
