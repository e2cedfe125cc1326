// The actions on a row with a form, by mouse and keyboard.
import { find, isVisible } from './find.js';
import { nextFrame, nextTask, painted, until } from './waiting.js';

let opening;

/** @param {string} path @param {string} [within] a selector, where there are several instances */
const found = (path, within = 'main') => find(path, document.querySelector(within));

/** Starts to listen for the next click. */
export function expectClick({ fields, within }) {
  opening = new Promise((clicked) => {
    addEventListener('click', clicked, { capture: true, once: true });
  }).then(async ({ timeStamp }) => {
    while (!isVisible(found(fields.phonenumber, within))) await nextFrame();
    await nextTask();
    return { wall: performance.now() - timeStamp };
  });
}

/** Resolves to the time from that click until the last field of the form was painted, in ms. */
export const formPainted = () => opening;

/** Waits until the element is visible, and returns its centre in CSS px. */
export async function place({ path, within }) {
  await until(() => isVisible(found(path, within)));
  await painted();
  const { x, y, width, height } = found(path, within).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

export const isThere = ({ path }) => until(() => isVisible(found(path)));

export const isGone = ({ path }) => until(() => !isVisible(found(path)));
