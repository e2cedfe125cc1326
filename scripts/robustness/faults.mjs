// What breaks elements like this one on real pages: each fault was seen in a browser or in the issue trackers of peers. A
// test that shows that the element withstands one ends its title in its tag: `(F1)`, or `(F1, F11)` for two.

/**
 * @typedef {object} Fault
 * @property {string} what
 * @property {string} naive what an element does that was made without knowing of it
 * @property {string} [lacking] what not every engine here has, and which have it; tests show in each what happens there
 * @property {string} [untested] what of it no test here can show
 * @property {string} [check] what shows it in place of tests
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
  'Other software on the page': {
    F29: {
      what: 'A page translator or an extension replaces text nodes, also inside the open shadow root',
      naive: 'shows the old number while its link dials the new one, and stops updating its texts',
      untested: 'real translators: the tests replace every text node as Google Translate does',
    },
    F33: {
      what: 'The page listens for keys and clicks at its root, or the element stands in a clickable card',
      naive:
        'loses letters to the page’s shortcuts, and triggers the card with every click in its panel',
      untested: 'listeners in the capture phase: they run before the element’s own',
    },
    F34: {
      what: 'The page’s own form has controlled inputs, as in React and Vue',
      naive:
        'sets values that the framework does not notice, and leaves the last visitor’s values behind',
    },
    F46: {
      what: 'A morph, a history snapshot or a clone writes the server’s attributes over the page’s',
      naive:
        'closes and drops what was typed, or opens and reserves a number that nobody asked for',
    },
    F47: {
      what: 'The element is out of the document for several microtasks of one task, as Turbo moves it',
      naive: 'takes the move for a removal, closes, and drops what was typed',
    },
    F50: {
      what: 'The panel lies in front of another layer of the page, and the visitor presses Escape',
      naive: 'closes the layer below too',
    },
    F51: {
      what: 'The page is tested in jsdom or happy-dom, which lack parts of the platform',
      naive: 'throws in its constructor, or never becomes ready',
    },
    F53: {
      what: 'A script replays the visitor’s first click on the host element',
      naive: 'does nothing',
    },
    F57: {
      what: 'The page’s TypeScript has `lib: ["es2020"]` and checks the declarations of libraries',
      naive: 'fails the page’s build with a type that its library does not have',
      check: '`npm run types:floor`',
    },
    F52: {
      what: 'A tool does not read the `exports` of a package',
      naive: 'cannot be imported, and does not say what to switch on',
      check:
        '[the README](../README.md#bundlers-and-linters-that-do-not-read-exports) says what to switch on',
    },
  },
  'What the visitor enters': {
    F30: {
      what: 'A phone number that cannot exist, or an old form of a real one',
      naive: 'sends it with a country code that nobody entered, or refuses it without a suggestion',
    },
    F32: {
      what: 'The visitor taps twice, and a new view appears under the second tap',
      naive: 'takes the second tap for Cancel or Call',
    },
    F35: {
      what: 'A field is filled in without an `input` event, as autofill on iOS does',
      naive: 'sends the value unread and unchecked',
    },
    F36: {
      what: 'The service refuses a field, and the visitor or a script changes it',
      naive: 'shows the old message for ever, as the browser does not submit the form again',
    },
    F40: {
      what: 'A required field holds white space or invisible characters',
      naive: 'accepts it and sends an empty text',
    },
    F42: {
      what: 'The page’s own form holds a token that works once, as of a captcha',
      naive: 'sends the used token again when the visitor asks for a new number',
    },
    F49: {
      what: 'The page is in a frame whose sandbox forbids forms',
      naive: 'does nothing when the visitor submits',
    },
  },
  'What services and owners write': {
    F31: {
      what: 'The launcher’s content holds no visible text: `<br>`, `<style>`, a hidden element, an icon',
      naive: 'shows a button without a name',
    },
    F37: {
      what: 'A service describes what is wrong with the form in another shape: lists, pointers, nested names',
      naive: 'tells the visitor that the service is broken, and shows no message beside the field',
    },
    F38: {
      what: 'A number is written with letters, an extension, `tel:` or separators of another script',
      naive: 'shows no number at all',
    },
    F39: {
      what: 'A setting is not understood: `country="Germany"`, `mode="popup"`, `timeout="fast"`',
      naive: 'ignores it and tells nobody',
    },
    F41: {
      what: 'An optional member of an answer is imperfect: `"123 456"` as a code, `0` as an expiry',
      naive: 'throws a good number away',
    },
    F43: {
      what: 'The visitor’s session or the page’s token has run out: 401, 403, 419, 440',
      naive: 'says that the service is not set up correctly, and offers no way on',
    },
    F44: {
      what: 'A number comes without spaces',
      naive: 'shows one clump of digits, or groups it only if other code happens to be loaded',
    },
    F45: {
      what: 'A number comes without an access code',
      naive:
        'asks the visitor to call from a certain phone, whether or not the service recognises it',
    },
    F54: {
      what: 'The HTML parser moves or drops what the page wrote into the element: a form in a form, `<p>` in `<p>`',
      naive: 'shows inputs in its launcher and says nothing',
    },
  },
  'What is in front, out of sight, or slow': {
    F48: {
      what: 'The element is in a part of the page that the browser has not laid out: `content-visibility: auto`',
      naive: 'takes its dialog for invisible and closes it',
    },
    F55: {
      what: 'The panel is opened under an `inert` ancestor, or beside a modal dialog of the page',
      naive: 'shows a panel that does not react',
    },
    F56: {
      what: 'The visitor scrolls while a modal panel is open: by wheel, touch or keys',
      naive: 'scrolls the page behind the panel',
    },
    F58: {
      what: 'Several elements, clones, moves and dialogs of the page take the focus from each other',
      naive: 'leaves the focus on `<body>` while its modal panel is open',
    },
    F59: {
      what: 'The panel takes seconds to load on a slow phone',
      naive: 'answers the tap with a hint that is easily overlooked',
    },
    F60: {
      what: 'A countdown is on screen for minutes',
      naive: 'repaints at every frame, and keeps the page’s main thread busy',
    },
    F61: {
      what: 'A screen reader announces a new view',
      naive: 'reads the heading twice and the number not at all',
      untested:
        'real screen readers: the tests read the accessibility tree, the live region and the focus',
    },
  },
};

/** @type {Readonly<Record<string, Fault>>} tag → fault */
export const faults = Object.assign({}, ...Object.values(faultGroups));
