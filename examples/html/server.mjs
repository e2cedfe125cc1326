// Serves public/, and answers as a number service of your own would.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const folder = new URL('public/', import.meta.url);
const port = Number(process.env.PORT ?? 5173);
/** Other names are refused: a page of another site can have its own name lead here. */
const names = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const server = createServer(async (request, response) => {
  if (!names.includes(request.headers.host?.toLowerCase() ?? '')) {
    response.writeHead(403).end();
    return;
  }
  // Not as a base: `//` at the start would be the name of a host.
  const { pathname } = new URL(`http://localhost${request.url}`);
  if (request.method === 'POST' && pathname === '/api/call-numbers') {
    request.resume(); // what the visitor typed is for your contact centre, and not for a log
    console.log('Somebody is going to call.');
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ number: '+18005550100', accessCode: '0815', expiresIn: 300 }));
    return;
  }
  const path = pathname === '/' ? './index.html' : `.${pathname}`;
  const content = await readFile(new URL(path, folder)).catch(() => undefined);
  response.writeHead(content ? 200 : 404, { 'Content-Type': types[extname(path)] ?? 'text/plain' });
  response.end(content);
});

server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
