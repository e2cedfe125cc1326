// Every server of this repository, started as its command starts it, on a free port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { serve as serveBench } from '../../bench/server.mjs';
import { serveExample } from '../../scripts/serving.mjs';
import { request } from './raw-request.mjs';

/** @typedef {{ port: number, stop: () => unknown }} Started */

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {string[]} args
 * @param {RegExp} ready the output of the server when it listens
 * @param {(port: number) => { args?: string[], env?: Record<string, string> }} options
 * @returns {Promise<Started>}
 */
async function startProcess(args, ready, options) {
  const port = await getPort();
  const { args: more = [], env } = options(port);
  const child = spawn(process.execPath, [...args, ...more], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  let output = '';
  await new Promise((resolve, reject) => {
    const onData = (/** @type {string} */ text) => {
      output += text;
      if (ready.test(output)) resolve(undefined);
    };
    child.stdout.setEncoding('utf8').on('data', onData);
    child.stderr.setEncoding('utf8').on('data', onData);
    exit.then(() => reject(new Error(output)), reject);
  });
  return {
    port,
    async stop() {
      child.kill();
      await exit;
    },
  };
}

export const startDemo = () =>
  startProcess(['scripts/start.mjs'], /The demo is on/, (port) => ({ env: { PORT: `${port}` } }));

/** Without a browser: Web Test Runner's manual mode. */
export const startTestServer = () =>
  startProcess(
    ['scripts/test.mjs', '--manual', '--files', 'test/phone-number/tel-uri.test.ts'],
    /address:/,
    (port) => ({
      args: ['--port', `${port}`],
    }),
  );

/** @returns {Promise<Started>} */
async function startOtherOrigin() {
  const { port, stop } = await startTestServer();
  const { body } = await request(port, '/__other-origin');
  return { port: Number(new URL(/http:.*\d/.exec(body)?.[0] ?? '').port), stop };
}

/** @returns {Promise<Started>} */
async function startExampleBuild() {
  const folder = await mkdtemp(join(tmpdir(), 'click-to-call-served-'));
  const { origin, stop } = await serveExample(folder);
  return {
    port: Number(new URL(origin).port),
    async stop() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** @returns {Promise<Started>} */
async function startBench() {
  const { origin, stop } = await serveBench(new Map());
  return { port: Number(new URL(origin).port), stop };
}

const startHtmlExample = () =>
  startProcess(['examples/html/server.mjs'], /http:/, (port) => ({ env: { PORT: `${port}` } }));

/** @type {Readonly<Record<string, () => Promise<Started>>>} */
export const servers = {
  'npm start': startDemo,
  'npm test': startTestServer,
  'the other origin of npm test': startOtherOrigin,
  'npm run test:frameworks': startExampleBuild,
  'npm run bench': startBench,
  'examples/html': startHtmlExample,
};
