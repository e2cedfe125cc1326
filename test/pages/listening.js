/**
 * Records all output of the page: to the console, storage, history, other pages and the network, and in events. It runs before
 * all other scripts. `window.recorded` is a list of `{ where, what }`.
 */
window.recorded = [];
const ours = ['ready', 'opened', 'started', 'submitted', 'rejected', 'completed'];
ours.push('expired', 'cancelled', 'closed');

/** All texts and numbers in a value at any depth, including errors and their causes. */
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

const record = (where, ...what) => {
  window.recorded.push({ where, what: textsIn(what).join('\n') });
};

/** Records the calls of a platform function. */
function recordCalls(owner, name, where = name, valuesOf = (...what) => what) {
  const original = owner?.[name];
  if (typeof original !== 'function') return;
  const recording = new Proxy(original, {
    apply(target, self, args) {
      record(where, valuesOf(...args));
      return Reflect.apply(target, self, args);
    },
    construct(target, args, newTarget) {
      record(where, args);
      return Reflect.construct(target, args, newTarget);
    },
  });
  Object.defineProperty(owner, name, { value: recording, configurable: true, writable: true });
}

/** Records the assignments to a platform property. */
function recordAssignments(owner, name) {
  const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
  const recording = function (value) {
    record(name, value);
    set.call(this, value);
  };
  Object.defineProperty(owner, name, { configurable: true, get, set: recording });
}

for (const method of Object.keys(console)) recordCalls(console, method, `console.${method}`);
for (const method of ['pushState', 'replaceState']) recordCalls(History.prototype, method);
for (const method of ['setItem']) recordCalls(Storage.prototype, method);
for (const method of ['open', 'deleteDatabase'])
  recordCalls(IDBFactory.prototype, method, 'indexedDB');
for (const method of ['put', 'add', 'addAll'])
  recordCalls(window.Cache?.prototype, method, 'caches');
recordCalls(window.CacheStorage?.prototype, 'open', 'caches');
recordCalls(window.StorageManager?.prototype, 'getDirectory', 'a file system');
recordCalls(BroadcastChannel.prototype, 'postMessage', 'BroadcastChannel');
recordCalls(MessagePort.prototype, 'postMessage', 'MessagePort');
recordCalls(window, 'postMessage');
recordCalls(window, 'open');
recordCalls(Navigator.prototype, 'sendBeacon');
recordCalls(Navigator.prototype, 'share');
for (const method of ['mark', 'measure']) recordCalls(Performance.prototype, method);
for (const method of ['open', 'setRequestHeader', 'send']) {
  recordCalls(XMLHttpRequest.prototype, method, 'XMLHttpRequest');
}
for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection']) {
  recordCalls(window, name);
}
recordAssignments(Document.prototype, 'cookie');
recordAssignments(Document.prototype, 'title');
recordAssignments(window, 'name');

// The tests check the URL and the headers of each request; its body is for the number service.
window.requests = [];
const { fetch } = window;
window.fetch = (url, init = {}) => {
  const { headers, ...others } = init;
  window.requests.push({ ...others, url: String(url), headers: Object.fromEntries(headers ?? []) });
  return fetch(url, init);
};

// In events of the element, only `form` may contain typed values.
const { dispatchEvent } = EventTarget.prototype;
EventTarget.prototype.dispatchEvent = function (event) {
  const { type, detail, bubbles, composed } = event;
  const isOurs = this?.localName === 'click-to-call' && ours.includes(type);
  if (isOurs && (bubbles || composed))
    record('an event of the element that is heard elsewhere', type);
  record('event', type, isOurs ? { ...detail, form: undefined } : detail);
  return dispatchEvent.call(this, event);
};

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  record('policy violation', violatedDirective, blockedURI, sample),
);
addEventListener('error', ({ message, error }) => record('uncaught error', message, error));
addEventListener('unhandledrejection', ({ reason }) => record('unhandled rejection', reason));
performance.setResourceTimingBufferSize(2000);
