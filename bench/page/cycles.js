// Creates, uses and removes many instances by script.
import { find, isVisible } from './find.js';
import { painted, until } from './waiting.js';

const main = document.querySelector('main');
const pending = new Set();

/** Starts to collect the timers and animation frames that are pending. */
export function watchTimers() {
  for (const [set, clear] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ]) {
    const original = { set: globalThis[set], clear: globalThis[clear] };
    globalThis[set] = (callback, ...others) => {
      const id = original.set.call(
        globalThis,
        (...given) => {
          if (set !== 'setInterval') pending.delete(`${set} ${id}`);
          callback(...given);
        },
        ...others,
      );
      pending.add(`${set} ${id}`);
      return id;
    };
    globalThis[clear] = (id) => {
      pending.delete(`${set} ${id}`);
      original.clear.call(globalThis, id);
    };
  }
  globalThis.bench.pending = pending;
}

/** Creates `together` instances at once, uses each, and removes them. */
export async function cycle({ row, together }) {
  const cells = Array.from({ length: together }, () => document.createElement('div'));
  main.replaceChildren(...cells);
  await Promise.all(cells.map((cell) => use(cell, row)));
  main.replaceChildren();
  await painted();
}

/** Uses an instance from its creation until it closes. */
async function use(cell, { html, tag, selector, form }) {
  cell.innerHTML = html;
  const element = cell.querySelector(tag);
  await until(() => isVisible((element.shadowRoot ?? element).querySelector(selector)));
  if (!form) return;

  const there = (path) => until(() => isVisible(find(path, cell)));
  const expired = new Promise((resolve, reject) => {
    element.addEventListener('expired', resolve);
    element.addEventListener('rejected', ({ detail }) => reject(new Error(detail.errors.join())));
  });
  find(form.launcher, cell).click();
  await there(form.fields.phonenumber);
  for (const [name, value] of Object.entries(form.values)) {
    const field = find(form.fields[name], cell);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await painted();
  find(form.submit, cell).click();
  await (form.expires ? expired : there(form.number));
  find(form.close, cell).click();
  await until(() => !isVisible(find(form.close, cell)));
}
