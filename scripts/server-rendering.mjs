// A Web Test Runner plugin that serves what test/server/pages.mjs has as pages, rendered by @lit-labs/ssr:
// `/test/pages/on-server/<name>.html`, with a `?script=` for each module script that it is to have.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('../test/server/render.mjs', import.meta.url));

/** In a process of its own: it loads the element where this one may have loaded what makes a DOM. */
async function render() {
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  return JSON.parse(stdout);
}

export function serverRenderingPlugin() {
  let rendered;
  return {
    name: 'server-rendering',
    serverStart({ fileWatcher }) {
      fileWatcher.on('change', () => (rendered = undefined));
    },
    async serve({ path, URL: { searchParams } }) {
      const [, name] = path.match(/^\/test\/pages\/on-server\/(\w+)\.html$/) ?? [];
      if (!name) return undefined;
      rendered ??= render();
      const content = (await rendered)[name];
      if (content === undefined) return undefined;
      const body = page(content, searchParams.getAll('script'));
      return { body, type: 'html' };
    },
  };
}

const page = (content, scripts) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A page that a server has rendered</title>
    <script src="/test/pages/problems.js"></script>
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
  </head>
  <body><main>${content}</main></body>
</html>`;
