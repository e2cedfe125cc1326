// Finds the browser engines on this machine and makes a Web Test Runner launcher for each.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { canUnpackChromium, unpackChromium } from './packed-chromium.mjs';
import { findWebkitGtk, webkitGtkLauncher } from './webkit-launcher.mjs';

const firstExisting = (...paths) => paths.find((path) => path && existsSync(path));

const findChromium = () =>
  firstExisting(
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    // Not chromium-browser: on Ubuntu it may only say that there is a snap.
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  );

const findFirefox = () =>
  firstExisting(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

// Puppeteer's own clean-up at the end of the process passes over every second browser, so we keep
// track ourselves.
const launched = [];
const puppeteer = {
  ...puppeteerCore,
  launch(options) {
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    const browser = puppeteerCore.launch({ ...options, ...signals });
    launched.push(browser);
    return browser;
  },
};

/** Ends the browsers that run or are about to; WebKitGTK ends with the process. */
export const closeBrowsers = () =>
  Promise.allSettled(launched.map(async (browser) => (await browser).close()));

/**
 * A profile that fills in nothing: after some hundred forms in one page, Chromium's autofill keeps it
 * busy for seconds, in which no frame loads.
 */
function chromiumProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'click-to-call-chromium-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = { autofill: { profile_enabled: false, credit_card_enabled: false } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

async function chromiumOptions() {
  const installed = process.env.CHROMIUM === 'npm' ? undefined : findChromium();
  /** @type {import('puppeteer-core').LaunchOptions['headless']} */
  const headless = installed ? true : 'shell'; // the packed one has no other mode
  return {
    executablePath: installed ?? (await unpackChromium()),
    userDataDir: chromiumProfile(),
    headless,
    args: [
      // Its sandbox works neither for root nor in most containers; the pages are our own, from
      // loopback.
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

/** A Chromium by itself, for whoever is no test. Whoever sits at it has a mouse, which a headless one has not. */
export async function launchChromium() {
  const { args, ...options } = await chromiumOptions();
  const mouse =
    'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';
  return puppeteerCore.launch({ ...options, args: [...args, `--blink-settings=${mouse}`] });
}

const chromiumLauncher = async () =>
  chromeLauncher({ puppeteer, launchOptions: await chromiumOptions() });

const firefoxLauncher = () =>
  chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      // A list of what earlier tests typed would take the Escape key of later ones.
      extraPrefsFirefox: { 'browser.formfill.enable': false },
    },
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
