// A server that can be killed and started again, as the demo's pages and its number service see it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('serve.mjs', import.meta.url));

export class Server {
  #child;
  #complaints = '';

  /** @param {import('node:child_process').ChildProcess} child @param {number} port */
  constructor(child, port) {
    this.#child = child;
    this.origin = `http://127.0.0.1:${port}`;
    child.stderr?.setEncoding('utf8').on('data', (text) => (this.#complaints += text));
  }

  /** @param {number} port */
  static async start(port) {
    const child = fork(script, [String(port)], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const server = new Server(child, port);
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(server.complaints)));
    await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => undefined);
    return server;
  }

  /** What it wrote to stderr: nothing, if all is well. */
  get complaints() {
    return this.#complaints;
  }

  get isRunning() {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** What its objects take once garbage is gone, in bytes. */
  async heap() {
    this.#child.send('heap');
    const [{ heap }] = await once(this.#child, 'message');
    return heap;
  }

  /** Ends it as a power cut would. */
  async kill() {
    if (!this.isRunning) return;
    const exit = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exit;
  }
}
