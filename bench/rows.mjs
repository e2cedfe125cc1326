// The rows: the element, the reference rows (floors) and other components (peers).

/**
 * @typedef {object} Row
 * @property {string} name the name of the file in rows/, or of the element's build
 * @property {'ours' | 'floor' | 'peer'} kind
 * @property {string} what the description in the table
 * @property {string} src the URL path of the script
 * @property {string} [package] the npm package of a peer
 * @property {string} tag
 * @property {string} html one unused instance
 * @property {string} selector matches an element in the shadow root, or in the element itself, when it has rendered
 * @property {number} instances the number of idle instances that are measured at once
 * @property {Form} [form] the form that requests a number
 * @property {{ later: RegExp, extra: RegExp }} [lazy] patterns of file names: `later` are requested when the form opens,
 *   but not needed for it; `extra` are needed by some visitors only
 * @property {string} [reserved] an instance for which the page reserves space
 */

/**
 * The paths of the elements that a visitor uses, for page/find.js.
 *
 * @typedef {object} Form
 * @property {string} launcher
 * @property {Record<string, string>} fields
 * @property {Record<string, string>} values the values of the fields
 * @property {string} submit
 * @property {string} number
 * @property {string} close
 * @property {boolean} [expires] whether it dispatches `expired`
 */

const values = { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+44 20 7946 0000' };

/** @type {(path: (name: string) => string) => Record<string, string>} */
const fieldsAt = (path) =>
  Object.fromEntries(Object.keys(values).map((name) => [name, path(name)]));

/** @type {(prefix: string) => Form} the form of Shoelace and Web Awesome */
const dialogForm = (prefix) => ({
  launcher: `${prefix}-button`,
  fields: fieldsAt((name) => `${prefix}-input[name=${name}] >>> input`),
  values,
  submit: `${prefix}-button[type=submit]`,
  number: `${prefix}-dialog .number`,
  close: `${prefix}-dialog >>> .close-button`,
});

const endpoint = '/number-service/bench/call-numbers';

/** @type {Omit<Row, 'src'>[]} */
const all = [
  {
    name: 'click-to-call',
    kind: 'ours',
    what: '`<click-to-call>`',
    tag: 'click-to-call',
    html: `<click-to-call action="${endpoint}"></click-to-call>`,
    selector: 'button',
    instances: 1000,
    reserved: `
      <style>
        click-to-call:not(:defined) > [slot='fallback'] {
          display: inline-flex;
          align-items: center;
          box-sizing: border-box;
          min-block-size: max(2.75em, 44px);
          padding: 0.5em calc(1.25em + 1px);
          padding-inline-start: calc(1.75em + 21px);
          font-weight: 600;
        }
      </style>
      <click-to-call action="${endpoint}">
        <a slot="fallback" href="tel:+18005550123">Call us</a>
      </click-to-call>`,
    lazy: { later: /^offer-/, extra: /^(metadata|qr-code)-/ },
    form: {
      launcher: 'click-to-call >>> .launcher',
      fields: fieldsAt((name) => `click-to-call >>> [name=${name}]`),
      values,
      submit: 'click-to-call >>> .submit',
      number: 'click-to-call >>> .number',
      close: 'click-to-call >>> .close',
      expires: true,
    },
  },
  {
    name: 'vanilla-button',
    kind: 'floor',
    what: 'a custom element with a button, no library',
    tag: 'vanilla-button',
    html: '<vanilla-button></vanilla-button>',
    selector: 'button',
    instances: 1000,
  },
  {
    name: 'lit-button',
    kind: 'floor',
    what: 'the same with Lit: the trivial button',
    tag: 'lit-button',
    html: '<lit-button></lit-button>',
    selector: 'button',
    instances: 1000,
  },
  {
    name: 'styled-button',
    kind: 'floor',
    what: 'with looks, an icon and four properties: the styled button',
    tag: 'styled-button',
    html: '<styled-button></styled-button>',
    selector: 'button',
    instances: 1000,
  },
  {
    name: 'relative-time-element',
    kind: 'peer',
    package: '@github/relative-time-element',
    what: 'GitHub’s `<relative-time>`: small, on its own, without Lit',
    tag: 'relative-time',
    html: '<relative-time datetime="2024-02-29T12:00:00Z"></relative-time>',
    selector: '.root',
    instances: 1000,
  },
  {
    name: 'shoelace',
    kind: 'peer',
    package: '@shoelace-style/shoelace',
    what: 'Shoelace’s `<sl-button>`, which opens a dialog with the same fields',
    tag: 'sl-button',
    html: '<sl-button variant="primary">Call us</sl-button>',
    selector: 'button',
    instances: 1000,
    form: dialogForm('sl'),
  },
  {
    name: 'webawesome',
    kind: 'peer',
    package: '@awesome.me/webawesome',
    what: 'Web Awesome’s `<wa-button>`, likewise',
    tag: 'wa-button',
    html: '<wa-button variant="brand">Call us</wa-button>',
    selector: 'button',
    instances: 1000,
    form: dialogForm('wa'),
  },
  {
    name: 'calcom-embed',
    kind: 'peer',
    package: '@calcom/embed-core',
    what: 'Cal.com’s floating button',
    tag: 'cal-floating-button',
    html: `<cal-floating-button data-cal-link="sales" data-button-text="Call us"
      data-button-position="bottom-right" data-button-color="#0a6850"></cal-floating-button>`,
    selector: 'button',
    instances: 1000,
  },
  {
    name: 'altcha',
    kind: 'peer',
    package: 'altcha',
    what: 'ALTCHA’s captcha widget, untouched',
    tag: 'altcha-widget',
    html: '<altcha-widget challenge="/never-asked-for"></altcha-widget>',
    selector: 'input',
    instances: 100,
  },
  {
    name: 'intl-tel-input',
    kind: 'peer',
    package: 'intl-tel-input',
    what: 'intl-tel-input on an `<input>`, without its utilities',
    tag: 'tel-input',
    html: '<tel-input></tel-input>',
    selector: 'button',
    instances: 100,
  },
  {
    name: 'emoji-picker-element',
    kind: 'peer',
    package: 'emoji-picker-element',
    what: '`<emoji-picker>` with its data in English',
    tag: 'emoji-picker',
    html: '<emoji-picker data-source="/node_modules/emoji-picker-element-data/en/emojibase/data.json"></emoji-picker>',
    selector: '[role=tab]',
    instances: 50,
  },
];

export const rows = all.map((row) => ({ ...row, src: `/rows/${row.name}/${row.name}.js` }));

/**
 * @param {string | undefined} names comma-separated; without them, all
 * @returns {Row[]}
 */
export function chooseRows(names) {
  if (!names) return rows;
  return names.split(',').map((name) => {
    const row = rows.find((candidate) => candidate.name === name);
    if (!row) throw new Error(`No such row: ${name}. There are ${rows.map((r) => r.name)}.`);
    return row;
  });
}
