// Serves public/, and answers as a number service of your own would.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const folder = new URL('public/', import.meta.url);
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST' && pathname === '/api/call-numbers') {
    let body = '';
    for await (const chunk of request) body += chunk;
    console.log('Somebody is going to call:', body);
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ number: '+18005550100', accessCode: '0815', expiresIn: 300 }));
    return;
  }
  const path = pathname === '/' ? './index.html' : `.${pathname}`;
  const content = await readFile(new URL(path, folder)).catch(() => undefined);
  response.writeHead(content ? 200 : 404, { 'Content-Type': types[extname(path)] ?? 'text/plain' });
  response.end(content);
});

server.listen(5173, '127.0.0.1', () => console.log('http://127.0.0.1:5173/'));
