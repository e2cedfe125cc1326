// Runs in the measured page: the actions on all rows. form.js and cycles.js have the actions on rows with a form.
import { cycle, watchTimers } from './cycles.js';
import { files, mark } from './files.js';
import { expectClick, formPainted, isGone, isThere, place } from './form.js';
import { watchShifts } from './shifts.js';
import { stored } from './stored.js';
import { nextTask, painted } from './waiting.js';

const main = document.querySelector('main');

/** Waits until the last of `elements`, or what `selector` matches in it, has a layout. */
async function rendered(elements, selector) {
  const last = elements[elements.length - 1];
  if (!last) return;
  const isRendered = () => {
    const found = selector ? (last.shadowRoot ?? last).querySelector(selector) : last;
    return found !== null && found.getBoundingClientRect().height > 0;
  };
  while (!isRendered()) await nextTask();
}

/** Adds one instance to the page. */
async function add({ html }) {
  main.innerHTML = html;
  await painted();
}

/** Loads the script. Returns when the tag was defined and when the instance had rendered, in ms. */
async function start({ src, tag, selector }) {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  const start = performance.now();
  document.head.append(script);
  await (tag
    ? customElements.whenDefined(tag)
    : new Promise((loaded) => {
        script.onload = loaded;
      }));
  const defined = performance.now() - start;
  await rendered([main.querySelector(tag ?? '*')], selector);
  const wall = performance.now() - start;
  await painted();
  return { defined, wall };
}

/** Adds an instance and loads the script. */
async function load(row) {
  main.innerHTML = row.html;
  return start(row);
}

/** Adds instances. Returns the time until the last one had rendered, in ms. */
async function addIdle({ html, selector, instances }) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const container = document.createElement('div');
  main.append(container);
  const start = performance.now();
  for (let i = 0; i < instances; i++) {
    container.append(document.importNode(template.content, true));
  }
  await rendered(container.children, selector);
  const wall = performance.now() - start;
  await painted();
  return { wall };
}

globalThis.bench = {
  add,
  addIdle,
  cycle,
  expectClick,
  files,
  formPainted,
  isGone,
  isThere,
  load,
  mark,
  painted,
  place,
  start,
  stored,
  watchShifts,
  watchTimers,
};
