import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { traffic } from '../support/traffic.js';

/** Opens a socket as soon as its server says so. */
const FIRST = `<p>first<script>
  fetch('/when').then(() => new WebSocket(location.origin.replace('http', 'ws') + '/live'));
</script>`;
const html = { 'content-type': 'text/html' };

let browser: Browser;
const open = new Set<Socket>();
let when: ServerResponse;
let second: ServerResponse;
const server = createServer((req, res) => {
  if (req.url === '/first') return void res.writeHead(200, html).end(FIRST);
  if (req.url === '/when') when = res;
  else second = res;
  if (when && second) when.end();
});
server.on('connection', (socket) => open.add(socket));
// Nobody answers the socket.
server.on('upgrade', () => undefined);
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const socket of open) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

it('waits for no socket that a document opened while it was already being left', async () => {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  const asked = traffic(page);
  await page.goto(`${origin}/first`);
  const opened = page.waitForEvent('websocket');
  const there = page.goto(`${origin}/second`);
  await opened;
  // The second document comes once it is known that the socket was opened.
  second.writeHead(200, html).end('<p>second');
  await there;
  await asked.settled();
  expect(await page.textContent('p')).toBe('second');
});
