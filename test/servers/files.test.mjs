// Which files `npm start` and the test server serve.
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { init, parse } from 'es-module-lexer';
import { servedFilesOnly } from '../../scripts/served-files.mjs';
import { exchange, request } from './raw-request.mjs';
import { startDemo, startTestServer } from './servers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const outsideTheRoot = [
  '/__wds-outside-root__/1/etc/passwd',
  '/__wds-outside-root__/3/etc/passwd',
  '/__wds-outside-root__/9/etc/passwd',
  '/%5f%5fwds-outside-root%5f%5f/3/etc/passwd',
  '/__wds-outside-root__%2f3%2fetc%2fpasswd',
  '/demo/../__wds-outside-root__/3/etc/passwd',
  '/__web-test-runner__/test-framework/etc/passwd',
  '/__web-test-runner__/test-framework//etc/passwd',
  `/__web-test-runner__/test-framework${root}../../../../etc/passwd`,
  `/__web-test-runner__/test-framework${root}node_modules/../../../../../etc/passwd`,
  `/__web-test-runner__/test-framework${root}node_modules/..%2f..%2f..%2f..%2fetc%2fpasswd`,
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/..%252f..%252f..%252fetc%252fpasswd',
  '/%c0%ae%c0%ae/etc/passwd',
  '/..\\..\\..\\etc\\passwd',
  '/..%5c..%5c..%5cetc%5cpasswd',
  '//etc/passwd',
  '///etc/passwd',
  '/%2fetc%2fpasswd',
  '/file:///etc/passwd',
  '/demo/index.html/../../../etc/passwd',
  '/demo/index.html?/../../../etc/passwd',
];
const dotfilesAndLockFiles = [
  '/.git',
  '/.git/config',
  '/.git/HEAD',
  '/%2egit/config',
  '/.%67it/config',
  '/.g%69t/config',
  '/demo/../.git/config',
  '/demo/..%2f.git/config',
  '/demo/%2e%2e/.git/config',
  '/./.git/config',
  '//.git/config',
  '/.git%00.js',
  '/.git/config%00.html',
  '/.gitignore',
  '/.npmrc',
  '/.ci/run',
  '/.github/workflows/verify.yml',
  '/.env',
  '/demo/.env',
  '/package-lock.json',
  '/package-lock%2ejson',
  '/Package-Lock.json',
  '/package-lock.json/',
  '/demo/../package-lock.json',
  '/bench/package-lock.json',
  '/node_modules/.package-lock.json',
  '/node_modules/.bin/tsc',
];
const notOfTheDemo = [
  '/package.json',
  '/README.md',
  '/LICENSE',
  '/custom-elements.json',
  '/web-test-runner.config.mjs',
  '/rollup.config.mjs',
  '/demo/server/middleware.js',
  '/demo/server/desk.js',
  '/demo/server/',
  '/demo/server%2fdesk.js',
  '/demo//server/desk.js',
  '/src/',
  '/src',
  '/node_modules/',
  '/node_modules/lit/package.json',
  '/node_modules/lit/../eslint/lib/api.js',
  '/node_modules/eslint/lib/api.js',
  '/node_modules/lit-2/index.js',
  '/node_modules/@web/dev-server/index.mjs',
  '/scripts/start.mjs',
  '/test/hostile-pages/content-security-policy.test.ts',
  '/test/pages/plain.html',
  '/bench/server.mjs',
  '/examples/html/server.mjs',
  '/docs/click-to-call.webp',
  '/dist/click-to-call.js',
  '/start.js',
  '/services/nothing.js',
];

describe('the files of `npm start`', () => {
  /** @type {import('./servers.mjs').Started} */
  let server;
  before(async function () {
    this.timeout(60_000);
    server = await startDemo();
  });
  after(() => server.stop());

  for (const path of [...outsideTheRoot, ...dotfilesAndLockFiles, ...notOfTheDemo]) {
    it(`exclude ${path}`, async () => {
      const { status } = await request(server.port, path);
      // The query of a page leads nowhere: it is the page.
      if (path.startsWith('/demo/index.html?')) expect(status).to.equal(200);
      else expect(status).to.be.oneOf([403, 404]);
    });
  }

  it('start with the demo', async () => {
    for (const path of ['/', '/demo']) {
      const { status, head } = await request(server.port, path);
      expect(status).to.equal(302);
      expect(head).to.match(/^location: \/demo\/$/im);
    }
  });

  it('include the pages with all modules that they load', async () => {
    await init;
    const pages = ['', 'index.html', 'desk.html', 'lifecycle.html', 'theming.html', 'states.html'];
    const paths = new Set([...pages, 'state.html', 'themes.css'].map((page) => `/demo/${page}`));
    // The iteration of a set includes values that are added meanwhile.
    for (const path of paths) {
      const { status, head, body } = await request(server.port, path);
      expect(status, path).to.equal(200);
      for (const link of linksIn(body, head)) {
        const { protocol, pathname } = new URL(link, `http://127.0.0.1${path}`);
        if (protocol !== 'data:') paths.add(pathname);
      }
    }
    expect([...paths]).to.include.members([
      '/demo/demo.css',
      '/click-to-call.js',
      '/services/gms-service.js',
      '/__web-dev-server__web-socket.js',
      '/src/messages/zh-hant.ts',
      '/src/phone-number/phone-metadata.ts',
      '/node_modules/lit/index.js',
      '/node_modules/lean-qr/nano.mjs',
    ]);
  });

  it('include the number service', async () => {
    const body = JSON.stringify({ form: { phonenumber: '+18005550100' } });
    const answer = await exchange(
      server.port,
      [
        'POST /number-service/demo/call-numbers HTTP/1.1',
        `Host: 127.0.0.1:${server.port}`,
        'Connection: close',
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
        '',
        body,
      ].join('\r\n'),
    );
    expect(answer.status).to.equal(201);
    expect(answer.body).to.include('"number"');
    const waiting = await request(server.port, '/number-service/demo/desk/reservations');
    expect(waiting.status).to.equal(200);
  });
});

describe('the files of the test server', () => {
  /** @type {import('./servers.mjs').Started} */
  let server;
  before(async function () {
    this.timeout(60_000);
    server = await startTestServer();
  });
  after(() => server.stop());

  for (const path of [...outsideTheRoot, ...dotfilesAndLockFiles, '/copy-of/1/.git/config']) {
    it(`exclude ${path}`, async () => {
      const { status, body } = await request(server.port, path);
      if (path.startsWith('/demo/index.html?')) expect(status).to.equal(200);
      else expect(status, body).to.be.oneOf([403, 404]);
    });
  }

  it('include the tests, their pages and the packages that they import', async () => {
    for (const path of [
      '/',
      '/test/phone-number/tel-uri.test.ts',
      '/test/pages/plain.html',
      '/copy-of/1/src/click-to-call.ts',
      '/node_modules/@open-wc/testing/index.js',
      `/__web-test-runner__/test-framework${root}node_modules/@web/test-runner-mocha/dist/autorun.js`,
    ]) {
      expect((await request(server.port, path)).status, path).to.equal(200);
    }
  });
});

describe('servedFilesOnly()', () => {
  /** @type {string} */
  let folder;
  before(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'click-to-call-files-')));
    await mkdir(join(folder, 'root/pages'), { recursive: true });
    await mkdir(join(folder, 'root/.git'));
    await writeFile(join(folder, 'secret.txt'), '');
    await writeFile(join(folder, 'root/.git/config'), '');
    await writeFile(join(folder, 'root/private.txt'), '');
    await writeFile(join(folder, 'root/pages/page.html'), '');
    await symlink(join(folder, 'secret.txt'), join(folder, 'root/pages/outside.html'));
    await symlink(folder, join(folder, 'root/pages/outside'));
    await symlink(join(folder, 'root/.git'), join(folder, 'root/pages/git'));
    await symlink(join(folder, 'root/private.txt'), join(folder, 'root/pages/private.html'));
    await symlink(join(folder, 'root/pages/page.html'), join(folder, 'root/pages/same.html'));
  });
  after(() => rm(folder, { recursive: true }));

  /** @param {string} path */
  async function isServed(path) {
    const allows = (/** @type {string} */ name) => name.startsWith('/pages/');
    let served = false;
    // @ts-expect-error Koa's context has more, which it does without.
    await servedFilesOnly(join(folder, 'root'), allows)({ path }, () => (served = true));
    return served;
  }

  it('follows a symbolic link to an allowed file', async () => {
    expect(await isServed('/pages/page.html')).to.equal(true);
    expect(await isServed('/pages/same.html')).to.equal(true);
  });

  for (const path of [
    '/pages/outside.html',
    '/pages/outside/secret.txt',
    '/pages/outside/root/pages/page.html/../../../secret.txt',
    '/pages/git/config',
    '/pages/private.html',
  ]) {
    it(`does not follow a symbolic link to another file: ${path}`, async () => {
      expect(await isServed(path)).to.equal(false);
    });
  }
});

/**
 * @param {string} body
 * @param {string} head
 * @returns {string[]}
 */
function linksIn(body, head) {
  if (/^content-type: text\/html/im.test(head)) {
    return [...body.matchAll(/<(?:link|script|a)\b[^>]*\s(?:href|src)="([^"#?]+)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !link.startsWith('tel:'));
  }
  if (!/^content-type: application\/javascript/im.test(head)) return [];
  return parse(body)[0].flatMap(({ n }) => (n === undefined ? [] : [n]));
}
