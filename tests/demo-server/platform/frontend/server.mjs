// SPDX-License-Identifier: GPL-3.0-or-later
// Serves the built pages, and passes /api on to the backend.
import { createServer, request } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const port = Number(process.env.PORT ?? 5173);
const backend = new URL(process.env.BACKEND_URL ?? 'http://localhost:3000');
const pages = join(process.cwd(), 'dist');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

function passOn(incoming, answer) {
  const onward = request(
    { host: backend.hostname, port: backend.port, method: incoming.method, path: incoming.url.slice(4) || '/', headers: incoming.headers },
    (reply) => { answer.writeHead(reply.statusCode, reply.headers); reply.pipe(answer); },
  );
  onward.on('error', (error) => answer.writeHead(502).end(`The backend does not answer: ${error.message}\n`));
  incoming.pipe(onward);
}

async function page(path, answer) {
  if (path === '/version.txt') return answer.end(await readFile('VERSION'));
  const wanted = normalize(path).replace(/^(\.\.[/\\])+/, '');
  for (const name of [wanted, 'index.html']) {
    try {
      const body = await readFile(join(pages, name));
      return answer.writeHead(200, { 'Content-Type': types[extname(name)] ?? 'application/octet-stream' }).end(body);
    } catch { /* the next name */ }
  }
  return answer.writeHead(404).end('There is no such page.\n');
}

createServer((incoming, answer) => {
  if (incoming.url.startsWith('/api/')) return passOn(incoming, answer);
  page(new URL(incoming.url, 'http://localhost').pathname, answer).catch(() => answer.writeHead(500).end());
}).listen(port, '0.0.0.0', () => console.log(`frontend listens on ${port}`));

process.on('SIGTERM', () => process.exit(0));
