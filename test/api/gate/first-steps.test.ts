import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type GateApp, gateApp } from '../../support/gate-app.js';

let server: GateApp;
beforeAll(async () => {
  server = await gateApp([]);
});
afterAll(() => server.stop());

it('tells the time to anyone, and says that it is ready', async () => {
  const { serverTime } = await server.client().query('{ serverTime }');

  expect(Math.abs(Date.parse(serverTime) - Date.now())).toBeLessThan(60_000);
  expect((await server.client().fetch('/healthz')).status).toBe(200);
  expect(await (await server.client().fetch('/readyz')).text()).toBe('ready\n');
});
