import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Mouthfuls } from './mouthfuls.js';

const MANY = Buffer.from(Array.from({ length: 20_000 }, (_, n) => n % 251));

let server: Server;
let wire: Socket;
let client: Socket;
let heard: Buffer[];
let mouthfuls: Mouthfuls;

const heardAll = () => Buffer.concat(heard);

beforeEach(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  [wire] = (await once(server, 'connection')) as [Socket];
  heard = [];
});
afterEach(() => {
  client.destroy();
  wire.destroy();
  server.close();
});

/** Hears, and pauses after so many mouthfuls. */
const listen = (pausesAfter: number) => {
  wire.on('data', (bytes: Buffer) => {
    heard.push(bytes);
    if (heard.length % pausesAfter === 0) wire.pause();
  });
  mouthfuls = new Mouthfuls(wire);
};

/** Something has come to this side of the wire, and what is heard of it is heard. */
const someHasCome = async () => {
  client.write(MANY);
  while (wire.bytesRead === 0) await new Promise(setImmediate);
};

it('hears no more than a mouthful once it is paused, and the rest in order', async () => {
  listen(1);
  await someHasCome();
  expect(heardAll().length).toBeLessThanOrEqual(1024);
  expect(mouthfuls.waiting).toBe(wire.bytesRead - heardAll().length);
  while (heardAll().length < MANY.length) {
    const before = heard.length;
    wire.resume();
    while (heard.length === before) await new Promise(setImmediate);
    expect(heard.length).toBe(before + 1);
    expect(heard[before]?.length).toBeLessThanOrEqual(1024);
  }
  expect(heardAll()).toEqual(MANY);
});

it('hears everything at once that is not paused', async () => {
  listen(Number.POSITIVE_INFINITY);
  const ended = once(wire, 'end');
  client.end(MANY);
  await ended;
  expect(heardAll()).toEqual(MANY);
  expect(mouthfuls.waiting).toBe(0);
});

it('hears nothing more of a wire that was closed while it was paused', async () => {
  listen(2);
  await someHasCome();
  const before = heardAll().length;
  const closed = once(wire, 'close');
  wire.destroy();
  await closed;
  expect(heardAll().length).toBe(before);
  expect(mouthfuls.waiting).toBe(0);
});

it('takes over from one listener only', () => {
  expect(() => new Mouthfuls(new Socket())).toThrow('one listener');
});
