// What `npm run soak` does, in this order.
import { cycles } from './cycles.mjs';
import { frozen } from './frozen.mjs';
import { many } from './many.mjs';
import { attack, texts } from './random.mjs';
import { restart } from './restart.mjs';
import { service } from './service.mjs';

/**
 * @typedef {object} Named
 * @property {string} name
 * @property {string} title
 * @property {import('../soak.mjs').Part} run
 * @property {true} [isTimed] its figures depend on how busy the machine is
 */

/** @type {Named[]} */
export const parts = [
  { name: 'cycles', title: 'Elements that come and go', run: cycles },
  { name: 'many', title: 'Many elements on a page', run: many, isTimed: true },
  { name: 'frozen', title: 'A page that sleeps', run: frozen, isTimed: true },
  { name: 'service', title: 'The number service under load', run: service, isTimed: true },
  { name: 'restart', title: 'The number service killed in mid-journey', run: restart },
  { name: 'attack', title: 'The random attack, for long', run: attack },
  { name: 'texts', title: 'Hostile texts in the element, for long', run: texts },
];
