// Uses the element as the tests of a page in an emulated DOM do, and prints the results as JSON.
//
//   node emulated-page.mjs jsdom|happy-dom
import { register } from 'tsx/esm/api';
import { setTimeout as wait } from 'node:timers/promises';

/** Node has these too, but events have to be of the emulated DOM. */
const replaced = ['CustomEvent', 'Event', 'EventTarget', 'FormData', 'navigator', 'performance'];
const page = '<!doctype html><html lang="en"><body></body></html>';
const url = 'https://example.com/';

const makers = {
  jsdom: async () => new (await import('jsdom')).JSDOM(page, { url }).window,
  'happy-dom': async () => {
    const window = new (await import('happy-dom')).Window({ url });
    window.document.documentElement.lang = 'en';
    return window;
  },
};

/** Copies the properties of `window` to the global object, as test runners do. */
function install(window) {
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis && !replaced.includes(name)) continue;
    const { [name]: value } = window;
    const isFunction = typeof value === 'function' && !value.prototype;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      writable: true,
      value: isFunction ? value.bind(window) : value,
    });
  }
  globalThis.window = window;
}

const problems = [];
const warnings = [];
process.on('unhandledRejection', (reason) => problems.push(String(reason)));
process.on('uncaughtException', (error) => problems.push(String(error)));
console.error = (...args) => problems.push(args.join(' '));
console.warn = (...args) => warnings.push(args.join(' '));

const window = await makers[process.argv[2]]();
install(window);
register();
await import(`${new URL('../../src/click-to-call.ts', import.meta.url)}`);

const facts = {};
const report = async (name, observe) => {
  try {
    facts[name] = await observe();
  } catch (error) {
    problems.push(`${name}: ${error}`);
  }
};
/** Whether a promise settles. Loading the panel takes seconds, because its TypeScript is compiled. */
const settled = (promise) => Promise.race([promise.then(() => true), wait(30_000, false)]);
const { document } = window;
const create = () => document.createElement('click-to-call');

await report('creation', () => {
  const element = create();
  return { stage: element.stage, open: element.open, show: typeof element.show };
});

await report('ready', async () => {
  const element = create();
  const events = [];
  for (const name of ['ready', 'opened', 'closed']) {
    element.addEventListener(name, ({ type, detail }) => events.push([type, typeof detail.ready]));
  }
  element.number = '+18005550123';
  document.body.append(element);
  await wait(50);
  const launcher = element.shadowRoot.querySelector('button').textContent.trim();
  return { stage: element.stage, events, launcher };
});

await report('html', async () => {
  document.body.innerHTML =
    '<p><click-to-call action="/numbers" mode="floating" fields="email" opener="help">Talk to us</click-to-call></p><button id="help"></button>';
  const element = document.querySelector('click-to-call');
  await wait(50);
  const { action, mode, fields, stage } = element;
  return { action, mode, fields, stage };
});

await report('properties', async () => {
  const element = document.querySelector('click-to-call');
  Object.assign(element, {
    service: () => Promise.resolve({ number: '+18005550123' }),
    values: { firstname: 'Ada' },
    userData: { product: 'Tea' },
    messages: { heading: 'Hello' },
    mode: 'inline',
    label: 'Call',
    timeout: 100,
  });
  element.setAttribute('confirm-close', '');
  await element.updateComplete;
  const { confirmClose } = element;
  return { mode: element.mode, attribute: element.getAttribute('mode'), confirmClose };
});

await report('clone', async () => {
  const clone = document.querySelector('click-to-call').cloneNode(true);
  document.body.append(clone);
  await wait(50);
  const { stage, action } = clone;
  clone.remove();
  return { stage, action };
});

await report('language', async () => {
  const element = create();
  document.body.append(element);
  await wait(50);
  document.documentElement.lang = 'de';
  await wait(50);
  document.documentElement.lang = 'en';
  return element.shadowRoot.querySelector('button').textContent.trim();
});

await report('focus', async () => {
  const element = create();
  document.body.append(element);
  await wait(50);
  element.focus();
  element.blur();
  return element.stage;
});

warnings.length = 0;
await report('show', async () => {
  const element = create();
  const events = [];
  for (const name of ['opened', 'cancelled', 'closed']) {
    element.addEventListener(name, () => events.push(name));
  }
  document.body.append(element);
  const isSettled = await settled(element.show({ form: { firstname: 'Ada' } }));
  const { stage, open } = element;
  return { isSettled, stage, open, events, warnings: warnings.splice(0) };
});

await report('otherOpenings', async () => {
  const element = document.querySelector('click-to-call');
  element.opener = 'help';
  element.number = '+18005550123';
  await element.updateComplete;
  document.getElementById('help').click();
  element.shadowRoot.querySelector('button').click();
  element.open = true;
  element.setAttribute('open', '');
  await wait(100);
  element.open = false;
  element.close();
  element.submit();
  element.renew();
  element.minimize();
  element.restore();
  const { stage, open, offer, minimized } = element;
  return { stage, open, offer, minimized };
});

await report('removal', async () => {
  const elements = [...document.querySelectorAll('click-to-call')];
  for (const element of elements) element.remove();
  document.body.append(elements[0]);
  document.body.replaceChildren();
  await wait(50);
  return elements.map(({ stage, open }) => ({ stage, open }));
});

process.stdout.write(JSON.stringify({ ...facts, problems }), () => process.exit());
