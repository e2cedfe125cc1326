/**
 * Notes whatever is said on this page to anybody: to the console, to storage, to history, to other pages, to the network, by
 * events. A script of its own, before all others: `window.told` is a list of `{ where, what }` for a test to read.
 */
window.told = [];
const ours = ['ready', 'opened', 'started', 'submitted', 'rejected', 'completed'];
ours.push('expired', 'cancelled', 'closed');

/** All texts and numbers in a value, however deep, errors and their causes included. */
function textsIn(value, seen = new Set()) {
  if (value === null || value === undefined || seen.has(value)) return [];
  if (typeof value === 'function') return [];
  if (typeof value !== 'object') return [String(value)];
  seen.add(value);
  if (value instanceof URL || value instanceof URLSearchParams) return [String(value)];
  if (value instanceof Request || value instanceof Response) return [value.url];
  if (value instanceof Node) return [value.nodeName];
  if (value instanceof Map || value instanceof Set || value instanceof FormData) {
    return [...value].flatMap((entry) => textsIn(entry, seen));
  }
  return Reflect.ownKeys(value).flatMap((key) => [String(key), ...textsIn(value[key], seen)]);
}

const note = (where, ...what) => {
  window.told.push({ where, what: textsIn(what).join('\n') });
};

/** Has a function of the platform's noted, and do what it does. */
function listen(owner, name, where = name, said = (...what) => what) {
  const original = owner?.[name];
  if (typeof original !== 'function') return;
  const heard = new Proxy(original, {
    apply(target, self, args) {
      note(where, said(...args));
      return Reflect.apply(target, self, args);
    },
    construct(target, args, newTarget) {
      note(where, args);
      return Reflect.construct(target, args, newTarget);
    },
  });
  Object.defineProperty(owner, name, { value: heard, configurable: true, writable: true });
}

/** The same for what is assigned to. */
function listenToSetting(owner, name) {
  const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
  const heard = function (value) {
    note(name, value);
    set.call(this, value);
  };
  Object.defineProperty(owner, name, { configurable: true, get, set: heard });
}

for (const method of Object.keys(console)) listen(console, method, `console.${method}`);
for (const method of ['pushState', 'replaceState']) listen(History.prototype, method);
for (const method of ['setItem']) listen(Storage.prototype, method);
for (const method of ['open', 'deleteDatabase']) listen(IDBFactory.prototype, method, 'indexedDB');
for (const method of ['put', 'add', 'addAll']) listen(window.Cache?.prototype, method, 'caches');
listen(window.CacheStorage?.prototype, 'open', 'caches');
listen(window.StorageManager?.prototype, 'getDirectory', 'a file system');
listen(BroadcastChannel.prototype, 'postMessage', 'BroadcastChannel');
listen(MessagePort.prototype, 'postMessage', 'MessagePort');
listen(window, 'postMessage');
listen(window, 'open');
listen(Navigator.prototype, 'sendBeacon');
listen(Navigator.prototype, 'share');
for (const method of ['mark', 'measure']) listen(Performance.prototype, method);
for (const method of ['open', 'setRequestHeader', 'send']) {
  listen(XMLHttpRequest.prototype, method, 'XMLHttpRequest');
}
for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection']) {
  listen(window, name);
}
listenToSetting(Document.prototype, 'cookie');
listenToSetting(Document.prototype, 'title');
listenToSetting(window, 'name');

// What goes to the number service is for it; the test looks at where each request went, and how.
window.requests = [];
const { fetch } = window;
window.fetch = (url, init = {}) => {
  const { headers, ...others } = init;
  window.requests.push({ ...others, url: String(url), headers: Object.fromEntries(headers ?? []) });
  return fetch(url, init);
};

// In our own events, `form` is the one place for what was typed.
const { dispatchEvent } = EventTarget.prototype;
EventTarget.prototype.dispatchEvent = function (event) {
  const { type, detail, bubbles, composed } = event;
  const isOurs = this?.localName === 'click-to-call' && ours.includes(type);
  if (isOurs && (bubbles || composed)) note('an event of ours that is heard elsewhere', type);
  note('event', type, isOurs ? { ...detail, form: undefined } : detail);
  return dispatchEvent.call(this, event);
};

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  note('policy violation', violatedDirective, blockedURI, sample),
);
addEventListener('error', ({ message, error }) => note('uncaught error', message, error));
addEventListener('unhandledrejection', ({ reason }) => note('unhandled rejection', reason));
performance.setResourceTimingBufferSize(2000);
