// A WebDriver session with the methods of a Puppeteer page that Web Test Runner's commands setViewport, sendKeys and sendMouse
// call.
import { setTimeout as wait } from 'node:timers/promises';

// https://w3c.github.io/webdriver/#keyboard-actions
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const buttonNumbers = { left: 0, middle: 1, right: 2 };

/** Calls `condition` until it is true. Resolves to `false` if that takes longer than `atMost`. */
export async function until(condition, { every, atMost }) {
  for (let elapsed = 0; elapsed < atMost; elapsed += every) {
    if (await condition()) return true;
    await wait(every);
  }
  return false;
}

export class WebDriverSession {
  #url;

  /** @param {string} driverUrl @param {object} capabilities of the browser */
  static async open(driverUrl, capabilities) {
    const session = new WebDriverSession();
    session.#url = driverUrl;
    const { sessionId } = await session.send('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    session.#url = `${driverUrl}/session/${sessionId}`;
    return session;
  }

  async send(method, path, body) {
    const response = await fetch(this.#url + path, { method, body: body && JSON.stringify(body) });
    const { value } = /** @type {any} */ (await response.json());
    if (value?.error) throw new Error(`WebDriver ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  run = (script) => this.send('POST', '/execute/sync', { script, args: [] });
  goto = (url) => this.send('POST', '/url', { url });
  url = () => this.send('GET', '/url');
  close = () => this.send('DELETE', '');

  async setViewport({ width, height }) {
    const [frameWidth, frameHeight] = await this.run(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await this.send('POST', '/window/rect', {
      width: width + frameWidth,
      height: height + frameHeight,
    });
    // The window is resized after the answer. It is not if it would be smaller than its minimum.
    const isDone = async () => (await this.run('return innerWidth')) === width;
    await until(isDone, { every: 25, atMost: 1000 });
  }

  keyboard = {
    down: (key) => this.#keys(keyAction('keyDown', key)),
    up: (key) => this.#keys(keyAction('keyUp', key)),
    press: (key) => this.#keys(...keyPress(key)),
    type: (text) => this.#keys(...[...text].flatMap(keyPress)),
  };

  mouse = {
    move: (x, y) => this.#pointer(pointerMove(x, y)),
    down: (options) => this.#pointer(buttonAction('pointerDown', options)),
    up: (options) => this.#pointer(buttonAction('pointerUp', options)),
    click: (x, y, options) =>
      this.#pointer(
        pointerMove(x, y),
        buttonAction('pointerDown', options),
        buttonAction('pointerUp', options),
      ),
    reset: () => this.send('DELETE', '/actions'),
  };

  #act = (source, actions) => this.send('POST', '/actions', { actions: [{ ...source, actions }] });
  #keys = (...actions) => this.#act({ type: 'key', id: 'keyboard' }, actions);
  #pointer = (...actions) =>
    this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);
}

const keyAction = (type, key) => ({ type, value: keyCodes[key] ?? key });
const keyPress = (key) => [keyAction('keyDown', key), keyAction('keyUp', key)];
const pointerMove = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const buttonAction = (type, { button = 'left' } = {}) => ({ type, button: buttonNumbers[button] });
