/** A page that records every request, event, storage access and message, and checks that they contain no secrets. */
import { expect } from 'chai';
import type { engagementService } from '../../src/services/engagement-service.js';
import type { gmsService } from '../../src/services/gms-service.js';
import { loadPage, type Page } from './frame.js';

/** A recorded use of an API of the page, with all texts in it. */
interface RecordedEntry {
  readonly where: string;
  readonly what: string;
}

/** A request by `fetch`. */
export interface PageRequest extends RequestInit {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RecordingPage extends Page {
  /** The services in the realm of the page, so that they use its `fetch`. */
  readonly services: {
    readonly engagementService: typeof engagementService;
    readonly gmsService: typeof gmsService;
  };
  readonly requests: () => readonly PageRequest[];
  /** @throws if the page has recorded or contains a secret outside the element's shadow tree. */
  readonly expectNoTraceOf: (...secrets: readonly string[]) => void;
}

/** @param name of the page; on `listening.html` the element is not defined. */
export async function loadRecordingPage(name = 'private.html'): Promise<RecordingPage> {
  const page = await loadPage(name);
  const { window, element } = page;
  const before = traces(window);
  const recorded = (): readonly RecordedEntry[] =>
    Reflect.get(window, 'recorded') as readonly RecordedEntry[];
  const requests = (): readonly PageRequest[] =>
    Reflect.get(window, 'requests') as readonly PageRequest[];
  return {
    ...page,
    services: Reflect.get(window, 'services') as RecordingPage['services'],
    requests,
    expectNoTraceOf(...secrets) {
      for (const { where, what } of recorded()) {
        // The element must not use these at all, even without the secrets.
        expect(where, what).not.to.match(
          /policy|uncaught|unhandled|elsewhere|indexedDB|caches|file system/,
        );
        expectNone(secrets, what, where);
      }
      for (const { url, headers } of requests()) {
        expectNone(
          secrets,
          [url, ...Object.values(headers)].join('\n'),
          'a request, its body apart,',
        );
      }
      const after = traces(window);
      for (const [where, what] of Object.entries(after)) expectNone(secrets, what, where);
      expect(after, 'what is left on the page').to.deep.equal(before);
      for (const address of loadedBy(window)) {
        expectNone(secrets, address, 'an address that was loaded');
        expect(new URL(address).origin, address).to.equal(location.origin);
      }
      expectNone(secrets, element.outerHTML, 'the element’s attributes and content');
    },
  };
}

/** The state of the page that could contain typed values. */
function traces(window: Window): Readonly<Record<string, string>> {
  const { document, history, localStorage, sessionStorage } = window;
  return {
    address: document.URL,
    referrer: document.referrer,
    'length of the history': String(history.length),
    'state of the history': JSON.stringify(history.state),
    title: document.title,
    cookie: document.cookie,
    'name of the window': window.name,
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    'attributes of the page': document.documentElement.outerHTML.replace(
      /<click-to-call.*<\/click-to-call>/s,
      '',
    ),
  };
}

const loadedBy = (window: Window): readonly string[] =>
  window.performance
    .getEntries()
    .filter(({ entryType }) => entryType === 'resource')
    .map(({ name }) => name);

function expectNone(secrets: readonly string[], text: string, where: string): void {
  for (const form of formsOf(text)) {
    const found = secrets.find((secret) => isIn(form, secret));
    if (found !== undefined) expect.fail(`${where} has ${found}: ${text.slice(0, 200)}`);
  }
}

/** A text, and the text with decoded percent-encoding. */
function formsOf(text: string): readonly string[] {
  try {
    return [text, decodeURIComponent(text.replaceAll('+', ' '))];
  } catch {
    return [text];
  }
}

/** Finds a number with separators too, but not within a longer run of digits, such as a timestamp. */
function isIn(text: string, secret: string): boolean {
  const digits = secret.replace(/\D/g, '');
  const isNumber = digits.length > 3 && /^[+\d ()-]+$/.test(secret);
  return isNumber
    ? new RegExp(`(?<!\\d)${[...digits].join('[ ().-]*')}(?!\\d)`).test(text)
    : text.includes(secret);
}
