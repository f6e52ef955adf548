import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { noteModule } from '../../support/gate-module.js';
import { RawSocket } from '../../support/socket.js';

let server: GateApp;
beforeAll(async () => {
  server = await gateApp([noteModule], { config: { mode: 'production' }, manifest: new Map() });
});
afterAll(() => server.stop());

describe('GraphQL over HTTP, as in production', () => {
  for (const [index, { name }] of serverAudits({ url: 'http://none' }).entries()) {
    it(name, async () => {
      const audit = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch })[index];
      // MAY: what the server is free to refuse; the audit then takes note, and neither warns nor fails.
      const fine = name.startsWith('MAY') ? ['ok', 'notice'] : ['ok'];
      expect(fine).toContain((await audit?.fn())?.status);
    });
  }
});

describe('graphql-transport-ws', () => {
  const closing = async (act: (socket: RawSocket) => void, options = {}) => {
    const socket = await new RawSocket(server.url, options).open();
    act(socket);
    return (await socket.closed).code;
  };

  it('closes with 4400 on what is no message', async () => {
    expect(await closing((socket) => socket.send('not json'))).toBe(4400);
    expect(await closing((socket) => socket.send({ type: 'subscribe', id: '1' }))).toBe(4400);
  });
  it('closes with 4401 on a subscription before the introduction', async () => {
    expect(await closing((socket) => socket.send({ type: 'subscribe', id: '1', payload: { query: '{ a }' } }))).toBe(
      4401,
    );
  });
  it('closes with 4403 on a token that is not good', async () => {
    const bad = { type: 'connection_init', payload: { authorization: 'Bearer nobody' } };
    expect(await closing((socket) => socket.send(bad))).toBe(4403);
  });
  it('closes with 4406 without the protocol', async () => {
    expect(await closing(() => {}, { protocol: 'none' })).toBe(4406);
  });
  it('closes with 4408 when nobody introduces themselves', async () => {
    expect(await closing(() => {})).toBe(4408);
  });
  it('closes with 4409 when an id is taken', async () => {
    const socket = await new RawSocket(server.url).ready();
    const payload = { query: '{ __typename }' };
    socket.send({ type: 'subscribe', id: '1', payload });
    socket.send({ type: 'subscribe', id: '1', payload });
    expect((await socket.closed).code).toBe(4409);
  });
  it('closes with 4429 on a second introduction', async () => {
    expect(
      await closing((socket) => {
        socket.send({ type: 'connection_init' });
        socket.send({ type: 'connection_init' });
      }),
    ).toBe(4429);
  });
  it('closes with 1009 on a frame that is too long', async () => {
    expect(await closing((socket) => socket.send('x'.repeat(300 * 1024)))).toBe(1009);
  });
  it('answers a ping', async () => {
    const socket = await new RawSocket(server.url).ready();
    socket.send({ type: 'ping' });
    await socket.message(({ type }) => type === 'pong');
    socket.close();
  });
  it('does not open for a foreign page', async () => {
    const socket = new RawSocket(server.url, { headers: { origin: 'https://evil.example' } });
    expect((await socket.closed).code).toBe(1006);
  });
});
