// What old libraries, monitors and polyfills do to a page, by name, as each `?patch=` says. Before all other scripts.
const original = { setTimeout, fetch, addEventListener: EventTarget.prototype.addEventListener };
const patches = {
  /** As zone.js and monitors do: what is heard is wrapped, options are passed on as they came. */
  wrappedListeners() {
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const wrapped = function (event) {
        return typeof listener === 'function'
          ? listener.call(this, event)
          : listener.handleEvent(event);
      };
      return original.addEventListener.call(this, type, listener && wrapped, options);
    };
  },

  /** As they did when there was but `useCapture`. */
  listenersWithoutOptions() {
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const { capture = options === true } = options ?? {};
      return original.addEventListener.call(this, type, listener, capture);
    };
  },

  /** Prototype 1.6 and its like. */
  extendedArrays() {
    Array.prototype.each = function (iterate) {
      this.forEach(iterate);
    };
    Array.prototype.toJSON = function () {
      return `[${this.map((each) => JSON.stringify(each)).join(', ')}]`;
    };
    String.prototype.toJSON = function () {
      return JSON.stringify(String(this));
    };
    Element.prototype.remove = function () {
      this.parentNode.removeChild(this);
      return this;
    };
    Function.prototype.bind = function (self, ...first) {
      return (...rest) => this.apply(self, [...first, ...rest]);
    };
  },

  pollutedObjects() {
    Object.prototype.extend = function (other) {
      return Object.assign(this, other);
    };
    Object.prototype.size = 0;
  },

  wrappedPromises() {
    window.Promise = class extends Promise {};
    Promise.prototype.then = new Proxy(Promise.prototype.then, {});
  },

  wrappedTimers() {
    window.setTimeout = (callback, ms, ...rest) =>
      original.setTimeout.call(window, () => callback(...rest), Math.max(4, ms ?? 0));
  },

  /** As date libraries and test tools leave it. */
  anotherDate() {
    const System = Date;
    window.Date = class extends System {
      constructor(...given) {
        super(...(given.length > 0 ? given : [System.now()]));
      }
    };
    Date.prototype.toJSON = undefined;
  },

  stoppedDate() {
    const now = Date.now();
    Date.now = () => now;
  },

  wrappedFetch() {
    window.fetch = async (...request) => {
      const response = await original.fetch.apply(window, request);
      return new Proxy(response, {
        get(target, name) {
          const value = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    };
  },

  missing() {
    delete Crypto.prototype.randomUUID;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  },
};

for (const patch of new URLSearchParams(location.search).getAll('patch')) patches[patch]();
