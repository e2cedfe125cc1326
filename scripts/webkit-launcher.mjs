// A Web Test Runner launcher for Debian's WebKitGTK: Xvfb, WebKitWebDriver and MiniBrowser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import getPort from 'get-port';
import { until, WebDriverSession } from './webdriver.mjs';

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/Xvfb';
const architecture = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const browser = `/usr/lib/${architecture}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

export const findWebkitGtk = () =>
  [driver, browser].every(existsSync) && (existsSync(display) || process.env.DISPLAY)
    ? browser
    : undefined;

export function webkitGtkLauncher() {
  const children = [];
  const active = new Set();
  let starting;

  // SIGKILL: on SIGTERM the driver leaves its browser behind.
  const killAll = () => children.reverse().forEach((child) => child.kill('SIGKILL'));

  async function start() {
    process.once('exit', killAll);
    const env = {
      ...process.env,
      // An X server of its own where possible, so that no window opens on the developer's screen.
      DISPLAY: existsSync(display) ? await startDisplay(children) : process.env.DISPLAY,
      GDK_BACKEND: 'x11', // in a Wayland session, GTK ignores DISPLAY
      LANG: 'en_US.UTF-8', // otherwise navigator.language is 'C', which Intl rejects
      WEBKIT_DISABLE_DMABUF_RENDERER: '1', // needs less CPU time on a machine without a GPU
    };
    const port = await getPort();
    children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
    const driverUrl = `http://127.0.0.1:${port}`;
    const answers = async () => (await fetch(`${driverUrl}/status`).catch(() => null)) !== null;
    if (!(await until(answers, { every: 50, atMost: 10_000 }))) {
      throw new Error('WebKitWebDriver does not answer.');
    }
    return WebDriverSession.open(driverUrl, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation', '--full-screen'] },
    });
  }

  let page;
  return {
    name: 'WebKitGTK',
    type: 'puppeteer', // so that Web Test Runner's commands call the methods of WebDriverSession
    concurrency: 1,
    getPage: () => page,
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => (active.has(id) ? page.url() : undefined),
    async startSession(id, url) {
      page = await (starting ??= start());
      active.add(id);
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    async stopSession(id) {
      active.delete(id);
      await page.goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session here.');
    },
    async stop() {
      try {
        await page?.close();
      } finally {
        killAll();
        process.off('exit', killAll);
      }
    },
  };
}

/** Starts an X server. It chooses a display number and prints it. */
async function startDisplay(children) {
  const options = ['-displayfd', '1', '-screen', '0', '320x240x24', '-nolisten', 'tcp'];
  const xvfb = spawn(display, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(xvfb);
  const [number] = await Promise.race([
    once(xvfb.stdout.setEncoding('utf8'), 'data'),
    once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ]);
  return `:${number.trim()}`;
}
