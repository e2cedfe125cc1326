// Finds the browser engines on this machine and makes a Web Test Runner launcher for each.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { canUnpackChromium, unpackChromium } from './packed-chromium.mjs';
import { findWebkitGtk, webkitGtkLauncher } from './webkit-launcher.mjs';

const firstExisting = (...paths) => paths.find((path) => path && existsSync(path));

/** Debian's Chromium without a user interface. It needs about half the CPU time. */
const headlessShell = '/usr/bin/chromium-headless-shell';

const findChromium = () =>
  firstExisting(
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    // On Ubuntu, chromium-browser may only print that there is a snap.
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    headlessShell,
  );

const findFirefox = () =>
  firstExisting(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

/** @type {Promise<import('puppeteer-core').Browser>[]} */
const launched = [];

/** Launches browsers for the test runner and remembers them for `closeBrowsers()`. */
const recordingPuppeteer = {
  launch(options) {
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    // The test runner uses no network events. Without them, Firefox needs a quarter less CPU time.
    const browser = puppeteer.launch({ ...options, ...signals, networkEnabled: false });
    launched.push(browser);
    return browser;
  },
};

/** Closes the browsers of the test runner. WebKitGTK ends with the process. */
export const closeBrowsers = () =>
  Promise.allSettled(launched.map(async (browser) => (await browser).close()));

/** Makes a profile without autofill: after some hundred forms in one page, Chromium's autofill blocks it for seconds. */
function chromiumProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'click-to-call-chromium-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = { autofill: { profile_enabled: false, credit_card_enabled: false } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** @param {string | undefined} installed the path of an executable */
async function chromiumOptions(installed) {
  const usePacked = process.env.CHROMIUM === 'npm' || !installed;
  /** @type {import('puppeteer-core').LaunchOptions['headless']} */
  const headless = usePacked || installed.endsWith('headless-shell') ? 'shell' : true;
  return {
    executablePath: usePacked ? await unpackChromium() : installed,
    userDataDir: chromiumProfile(),
    headless,
    args: [
      // The sandbox does not work for root or in most containers. All pages are local.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** Launches a Chromium that is not for tests. It has a mouse, which a headless one lacks. */
export async function launchChromium() {
  const { args, ...options } = await chromiumOptions(findChromium());
  const mouse =
    'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';
  return puppeteer.launch({ ...options, args: [...args, `--blink-settings=${mouse}`] });
}

const launcherOf = (launchOptions) =>
  // @ts-expect-error The test runner calls `launch()` only.
  chromeLauncher({ puppeteer: recordingPuppeteer, launchOptions });

const chromiumLauncher = async () =>
  launcherOf(
    await chromiumOptions(firstExisting(process.env.CHROME_PATH, headlessShell) ?? findChromium()),
  );

const firefoxLauncher = () =>
  launcherOf({
    browser: 'firefox',
    executablePath: findFirefox(),
    // The list of earlier entries would take the Escape key of later tests.
    extraPrefsFirefox: { 'browser.formfill.enable': false },
  });

const engines = {
  chromium: {
    isHere: () => Boolean(findChromium()) || canUnpackChromium(),
    launcher: chromiumLauncher,
    howToGet: 'install Chromium, Chrome or Edge, or set CHROME_PATH',
  },
  firefox: {
    isHere: () => Boolean(findFirefox()),
    launcher: firefoxLauncher,
    howToGet: 'install Firefox, or set FIREFOX_PATH',
  },
  webkit: {
    isHere: () => Boolean(findWebkitGtk()),
    launcher: webkitGtkLauncher,
    howToGet: 'on Debian, apt-get install webkit2gtk-driver xvfb',
  },
};

/**
 * @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher
 *
 * @param {string | undefined} demanded engines, comma-separated; without them, all that are here
 * @returns {Promise<{ launchers: BrowserLauncher[], missing: string[] }>}
 */
export async function findBrowsers(demanded) {
  const all = Object.keys(engines);
  const wanted = demanded ? demanded.split(',').map((name) => name.trim()) : all;
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length) throw new Error(`No such engine: ${unknown}. There are ${all.join(', ')}.`);

  const here = wanted.filter((name) => engines[name].isHere());
  const missing = wanted.filter((name) => !here.includes(name));
  if (here.length === 0 || (demanded && missing.length)) {
    throw new Error(
      missing.map((name) => `No ${name} here: ${engines[name].howToGet}.`).join('\n'),
    );
  }
  return { launchers: await Promise.all(here.map((name) => engines[name].launcher())), missing };
}
