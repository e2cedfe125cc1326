// Runs in the page that is measured.
const main = document.querySelector('main');

/** Lets a task pass, sooner than a timer would. */
const aTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

const aFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until what there is to see is on the screen. */
async function painted() {
  await aFrame();
  await aTask();
}

/** Waits until the last of `elements` has what `selector` names, or is itself, laid out. */
async function rendered(elements, selector) {
  const last = elements[elements.length - 1];
  if (!last) return;
  const isThere = () => {
    const found = selector ? (last.shadowRoot ?? last).querySelector(selector) : last;
    return found !== null && found.getBoundingClientRect().height > 0;
  };
  while (!isThere()) await aTask();
}

/** Puts one instance into the page, then the script; tells when the tag was defined and when rendered, in ms. */
async function load({ src, tag, html, selector }) {
  main.innerHTML = html;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  const start = performance.now();
  document.head.append(script);
  await (tag ? customElements.whenDefined(tag) : new Promise((loaded) => (script.onload = loaded)));
  const defined = performance.now() - start;
  await rendered([main.firstElementChild], selector);
  const wall = performance.now() - start;
  await painted();
  return { defined, wall };
}

/** Adds instances; tells how long it took until the last was rendered, in ms. */
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

globalThis.bench = { load, addIdle, painted };
