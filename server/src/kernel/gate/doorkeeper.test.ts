import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Doorkeeper } from './doorkeeper.js';

const IDLE = 4;
let server: Server;
let doorkeeper: Doorkeeper;
const wires: Socket[] = [];
beforeEach(async () => {
  doorkeeper = new Doorkeeper({ connections: 12, connectionsPerAddress: 10, idleConnections: IDLE }, () => false);
  server = createServer((_, res) => res.end());
  doorkeeper.attach(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(async () => {
  for (const wire of wires.splice(0)) wire.destroy();
  await once(server.close(), 'close');
});

/** A connection from this address that stays open after its answer; says when it has gone. */
function come(localAddress: string) {
  const wire = connect({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, localAddress });
  wires.push(wire);
  wire.on('error', () => undefined);
  wire.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  return { answered: once(wire, 'data'), gone: once(wire, 'close') };
}

async function manyIdle(address: string, count: number) {
  const held = [];
  for (let n = 0; n < count; n += 1) {
    const one = come(address);
    await one.answered;
    held.push(one);
  }
  return held;
}

it('lets somebody from elsewhere in where one household has all idle connections, and that one gives one up', async () => {
  const [longest] = await manyIdle('127.0.0.2', IDLE);
  await come('127.0.0.3').answered;
  await longest?.gone;
  expect([doorkeeper.connections, doorkeeper.stats]).toEqual([IDLE, { refused: 0, letGo: 1 }]);
});

it('lets nobody go at once for a neighbour, who stands aside and is let in a moment later', async () => {
  const [longest] = await manyIdle('127.0.0.2', IDLE);
  const neighbour = come('127.0.0.2');
  await once(server, 'connection');
  expect([doorkeeper.connections, doorkeeper.stats.letGo]).toEqual([IDLE + 1, 0]);
  await neighbour.answered;
  await longest?.gone;
  expect(doorkeeper.stats).toEqual({ refused: 0, letGo: 1 });
});

it('lets those who stand aside go before those who were answered when an address has as many as it may', async () => {
  const held = await manyIdle('127.0.0.2', IDLE);
  const here = new Set(held);
  for (const one of held) void one.gone.then(() => here.delete(one));
  const crowd = Array.from({ length: 7 }, () => come('127.0.0.2'));
  await crowd[0]?.gone;
  expect(here.size).toBe(IDLE);
});
