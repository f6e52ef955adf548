import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createNetServer, type Socket } from 'node:net';
import { ENTRANCES, Entrances } from './entrances.js';

const LOOPBACK = '127.0.0.1';
const CROWD = 200;

let open: { close(): Promise<void> }[] = [];
let crowd: Socket[] = [];
afterEach(async () => {
  for (const socket of crowd) socket.destroy();
  await Promise.all(open.map((one) => one.close()));
  open = [];
  crowd = [];
});

/** In how many turns of the loop everybody of a crowd has come in. */
async function turnsFor(server: NodeJS.EventEmitter, port: number): Promise<number> {
  let came = 0;
  let turns = 0;
  const all = new Promise<void>((resolve) => {
    let isNewTurn = true;
    server.on('connection', () => {
      came += 1;
      if (isNewTurn) {
        isNewTurn = false;
        turns += 1;
        setImmediate(() => {
          isNewTurn = true;
        });
      }
      if (came === CROWD) resolve();
    });
  });
  crowd = Array.from({ length: CROWD }, () => connect({ port, host: LOOPBACK }).on('error', () => undefined));
  await all;
  return turns;
}

const portOf = (server: { address(): AddressInfo | string | null }) => (server.address() as AddressInfo).port;

async function opened(port = 0) {
  const server = createServer((_req, res) => res.end('here'));
  const entrances = new Entrances(server);
  await entrances.open(port, LOOPBACK);
  open.push(entrances);
  return { server, entrances };
}

const sharesPorts = process.platform === 'linux' ? test : test.skip;

sharesPorts('a crowd is let in many at a time, not one in each turn of the loop', async () => {
  const { server } = await opened();

  expect(await turnsFor(server, portOf(server))).toBeLessThan(CROWD / 2);
  expect(ENTRANCES).toBeGreaterThan(2);
});

test('everybody who came in by any of the entrances is answered', async () => {
  const { server } = await opened();

  const asked = Array.from({ length: 3 * ENTRANCES }, () =>
    fetch(`http://${LOOPBACK}:${portOf(server)}/`, { headers: { connection: 'close' } }),
  );
  const texts = await Promise.all((await Promise.all(asked)).map((answer) => answer.text()));

  expect(new Set(texts)).toEqual(new Set(['here']));
});

test('where somebody listens already there is no second beside him', async () => {
  const { server } = await opened();
  const alone = createNetServer().listen(0, LOOPBACK);
  await new Promise((resolve) => alone.once('listening', resolve));
  open.push({ close: async () => void alone.close() });

  await expect(opened(portOf(server))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await expect(opened(portOf(alone))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('closed, it takes nobody in at any of them', async () => {
  const { server, entrances } = await opened();
  const port = portOf(server);

  await entrances.close();
  open = [];

  const tried = Array.from({ length: 3 * ENTRANCES }, () =>
    fetch(`http://${LOOPBACK}:${port}/`).then(
      () => 'in',
      (error: Error) => (error.cause as NodeJS.ErrnoException).code,
    ),
  );
  expect(new Set(await Promise.all(tried))).toEqual(new Set(['ECONNREFUSED']));
});
