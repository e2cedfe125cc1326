// What is measured: ours, the floors that it is compared with, and peers.

/**
 * @typedef {object} Row
 * @property {string} name its file in rows/, or of ours the build
 * @property {'ours' | 'floor' | 'peer'} kind
 * @property {string} what it is, for the table
 * @property {string} src its script's address on the server
 * @property {string} tag
 * @property {string} html one instance that nobody has touched
 * @property {string} selector what is there once it is rendered, in its shadow root or in itself
 * @property {number} instances how many idle ones are measured at a time
 */

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
