// What breaks elements like this one on real pages: each fault was seen in a browser or in the issue trackers of peers. A
// test that shows that the element withstands one ends its title in its tag: `(F1)`, or `(F1, F11)` for two.

/**
 * @typedef {object} Fault
 * @property {string} what
 * @property {string} naive what an element does that was made without knowing of it
 * @property {string} [lacking] what not every engine here has, and which have it; tests show in each what happens there
 * @property {string} [untested] what of it no test here can show
 * @property {true} [isMissing] the element does not do this yet
 */

/** @type {Readonly<Record<string, Readonly<Record<string, Fault>>>>} group → tag → fault */
export const faultGroups = {
  'The platform': {
    F1: {
      what: 'The element is taken out while its modal dialog is open, and put back',
      naive:
        'keeps a dialog that says it is open, is not modal, and throws when it is opened again',
    },
    F2: {
      what: 'The dialog is opened where nothing of the element is shown, such as under `display: none`',
      naive: 'shows nothing and leaves the whole page inert',
    },
    F3: {
      what: 'The element is moved while it is open, also by `moveBefore()`',
      naive: 'gives up its request; in Firefox its dialog is no longer modal',
      lacking: '`moveBefore()` in Chromium and Firefox',
    },
    F4: {
      what: 'Something is due in more than 2³¹ − 1 ms, which is 25 days',
      naive: 'has a number expire as soon as it is there: such a timer fires at once',
    },
    F5: {
      what: 'Escape is pressed twice where the first one was only to ask',
      naive:
        'believes that it prevented the closing, and goes on behind a dialog that the browser has closed',
    },
    F6: {
      what: 'What opened the dialog is gone when it closes',
      naive: 'leaves the focus nowhere, and the visitor at the beginning of the page',
    },
    F7: {
      what: 'The page forbids inline styles',
      naive: 'sets a `style` attribute, which is refused, and looks broken',
    },
    F8: {
      what: 'There are two copies of the element, or of Lit, on one page, also with Trusted Types',
      naive: 'throws when it defines its tag again, or makes its policy again',
    },
    F9: {
      what: 'The element is moved to the document of a frame or a popup',
      naive: 'loses its style sheets, which belong to one document',
    },
    F10: {
      what: 'The page is served over plain `http://`',
      naive: 'calls `crypto.randomUUID` and `navigator.clipboard`, which are not there',
    },
    F11: {
      what: 'The tab is hidden, the machine sleeps, the page comes back from the cache, the clock is set',
      naive: 'counts ticks, shows a number as good that is dead, or expires twice',
      untested:
        'a machine that really sleeps, and pages that the browser itself hides, freezes or keeps: the tests dispatch ' +
        '`visibilitychange` and `pageshow`, and set the clocks. `npm run soak` has such pages, in Chromium alone',
    },
    F12: {
      what: 'The page opens it by an invoker command, which some browsers do not have',
      naive: 'hears no `command`, or knows no other way where there is none',
      lacking: 'commands in Chromium and Firefox, `opener` in WebKitGTK',
      untested: 'Safari, which has them from 26.2 on',
    },
    F13: {
      what: 'Whoever wants to know comes after the events, as React 19 does while it hydrates',
      naive: 'tells by events alone, which nobody heard',
      untested:
        'React itself is not in the suite: `npm run test:frameworks` uses the element in it',
    },
    F14: {
      what: 'Engines differ in what a dialog focuses first; its `close` event comes late',
      naive: 'leaves the focus to chance, and ends the next interaction by the event of the last',
    },
  },
  Accessibility: {
    F15: {
      what: 'A modal dialog silences live regions outside of it; a countdown talks all the time',
      naive: 'says nothing, or every second',
      untested: 'what screen readers make of it: no real one has read it',
    },
    F16: {
      what: 'WCAG 2.2: time limits, targets, small pages, wider spacing, focus in view, status messages',
      naive: 'expires without a warning, has everything typed again, has buttons of 20 px',
      untested: 'people with assistive technology, on devices of their own',
    },
    F17: {
      what: 'axe neither checks the name of a native dialog nor, by default, the size of targets',
      naive: 'passes axe with a dialog that has no name',
      untested:
        'the trees of Firefox and WebKit, which cannot be read here: there the name is worked out from the DOM',
    },
    F18: {
      what: 'Numbers on right-to-left pages, autofill, paste, digits of other scripts',
      naive: 'turns the number round, hides its fields from autofill, masks what is typed',
      untested: 'the autofill of real profiles',
    },
    F19: {
      what: 'An on-screen keyboard covers half of a small screen',
      naive: 'has its submit button beneath the keyboard',
      untested: 'iOS and Android: the tests set the visual viewport as their keyboards do',
    },
  },
  Requests: {
    F20: {
      what: 'Double click, Enter twice, `requestSubmit()` thrice; the same again after a failure, or edited',
      naive: 'reserves two numbers for one visitor',
    },
    F21: {
      what: 'The service answers with anything: wrong types, megabytes, `__proto__`, HTML, half a text',
      naive: 'throws, links what is no number, or pollutes prototypes',
    },
    F22: {
      what: 'Expiries that are past, far away, text, in another unit, none; a clock that is an hour off',
      naive: 'expires at once, never, or shows `NaN:NaN`',
    },
    F23: {
      what: 'Offline, too slow, refused and not understood are four things',
      naive: 'says “Something went wrong” to each',
    },
  },
  Pages: {
    F24: {
      what: '`* { all: unset }`, `62.5%`, wars of `z-index`, transformed ancestors, ids and patches over globals',
      naive: 'is tiny, covered or clipped, or calls what the page has put in the place of a global',
    },
    F25: {
      what: 'A captcha is in the form: it needs light DOM, and a page that can be clicked',
      naive: 'has its form in its shadow root alone, in a modal dialog alone',
      untested: 'the captchas themselves, which need the network',
    },
    F26: {
      what: 'Names, numbers and codes are nobody else’s business',
      naive: 'logs them, stores them, or sends them to analytics',
    },
    F27: {
      what: 'Nobody acts, or the script does not run',
      naive:
        'loads, stores and shifts things for visitors who never call, or leaves an empty place',
    },
    F28: {
      what: 'Business hours: say or hide it when nobody is there, by weekday and in the time zone of the business',
      naive: 'offers a number that nobody answers',
      isMissing: true,
    },
  },
};

/** @type {Readonly<Record<string, Fault>>} tag → fault */
export const faults = Object.assign({}, ...Object.values(faultGroups));
