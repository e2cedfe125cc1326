// What happens to a row with a form, where a visitor does it by mouse and keyboard.
import { find, isVisible } from './find.js';
import { aFrame, aTask, painted, until } from './waiting.js';

let opening;

/** @param {string} path @param {string} [within] a selector, where there are several instances */
const found = (path, within = 'main') => find(path, document.querySelector(within));

/** Watches out for the next click. */
export function expectClick({ fields, within }) {
  opening = new Promise((clicked) => {
    addEventListener('click', clicked, { capture: true, once: true });
  }).then(async ({ timeStamp }) => {
    while (!isVisible(found(fields.phonenumber, within))) await aFrame();
    await aTask();
    return { wall: performance.now() - timeStamp };
  });
}

/** Tells how long it took from that click until the form's last field was on the screen, in ms. */
export const formPainted = () => opening;

/** Waits until it is there, and tells where to point at it; in CSS px. */
export async function place({ path, within }) {
  await until(() => isVisible(found(path, within)));
  await painted();
  const { x, y, width, height } = found(path, within).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

export const isThere = ({ path }) => until(() => isVisible(found(path)));

export const isGone = ({ path }) => until(() => !isVisible(found(path)));
