import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { filesModule } from '../../../server/src/kernel/files/index.js';
import { BODY_LIMITS, bodies } from '../../../server/src/kernel/gate/bodies.js';
import type { ModuleDefinition } from '../../../server/src/kernel/module.js';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { accountToken, sessions } from '../../support/gate-module.js';
import { until } from '../../support/until.js';

const MB = 1024 * 1024;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const modules: readonly ModuleDefinition[] = [
  filesModule,
  { name: 'note', layer: 'accounts', resolveViewer: async (_services, token) => sessions.get(token) ?? null },
];
let server: GateApp;
beforeAll(async () => {
  server = await gateApp(modules);
});
afterAll(() => server.stop());

const upload = (body: Buffer, token = accountToken(), { url }: { url: string } = server, headers = {}) =>
  fetch(`${url}/files?name=a`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: { 'content-type': 'image/png', authorization: `Bearer ${token}`, ...headers },
  });

async function why(answer: Response): Promise<[number, string, string | undefined]> {
  const { errors } = (await answer.json()) as {
    errors: { extensions: { code: string; params: { rule?: string } } }[];
  };
  const { code, params } = errors[0]?.extensions ?? { code: '', params: {} };
  return [answer.status, code, params.rule];
}

const segment = (marker: number, payload: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
};
const frame = (width: number, height: number) => {
  const payload = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  payload.writeUInt16BE(height, 1);
  payload.writeUInt16BE(width, 3);
  return segment(0xc0, payload);
};
const scan = Buffer.concat([segment(0xda, Buffer.alloc(8)), Buffer.from([1, 2, 3])]);
const jpeg = (...parts: Buffer[]) => Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9])]);

/** A connection that has sent the head and so much of the body, and then says nothing more. */
async function stalled(token: string, sent: number, declared = 10 * MB): Promise<Socket> {
  const socket = connect(server.port, '127.0.0.1');
  // One that is let go may be reset while it still sends.
  socket.on('error', () => undefined);
  socket.write(
    `POST /files HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\nauthorization: Bearer ${token}\r\n` +
      `content-type: image/jpeg\r\ncontent-length: ${declared}\r\n\r\n`,
  );
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.write(Buffer.alloc(sent, 0xff), () => resolve());
  });
  return socket;
}

it('refuses pictures of tiny pieces and of too many pixels', async () => {
  const tiny = segment(0xe5, Buffer.alloc(0));
  const pieces = jpeg(frame(8, 8), Buffer.alloc(9 * MB, tiny), scan);
  for (const bytes of [pieces, jpeg(scan), Buffer.concat([PNG.subarray(0, 33), PNG.subarray(8)])]) {
    expect(await why(await upload(bytes))).toEqual([400, 'BAD_USER_INPUT', 'DAMAGED']);
  }
  expect(await why(await upload(jpeg(frame(60_000, 60_000), scan)))).toEqual([
    400,
    'BAD_USER_INPUT',
    'TOO_MANY_PIXELS',
  ]);
  expect((await upload(jpeg(frame(4000, 3000), scan))).status).toBe(201);
});

it('looks at pictures beside the server: its own thread has other things to do', async () => {
  // Nothing but escaped bytes: the most there is to look at. Cut short, so that nothing is kept.
  const dense = jpeg(frame(8, 8), scan, Buffer.alloc(9 * MB, Buffer.from([0xff, 0]))).subarray(0, -2);
  const [before, own] = [process.cpuUsage(), process.threadCpuUsage()];
  for (let sent = 0; sent < 3; sent += 1) expect((await why(await upload(dense)))[2]).toBe('DAMAGED');
  const all = process.cpuUsage(before);
  const main = process.threadCpuUsage(own);
  // Sending and receiving included.
  expect(main.user).toBeLessThan(all.user - main.user);
});

it('holds a bounded part of what crawls in, says so to the rest, and takes the photograph of somebody else', async () => {
  let most = 0;
  const crawling: Socket[] = [];
  const answers: Promise<string>[] = [];
  for (let person = 0; person < 20; person += 1) {
    const token = accountToken();
    for (const sent of [6 * MB, 5 * MB]) {
      const socket = await stalled(token, sent);
      crawling.push(socket);
      answers.push(text(socket).catch(() => ''));
      most = Math.max(most, bodies.heldBytes);
    }
  }
  expect(most).toBeLessThanOrEqual(BODY_LIMITS.bytes);
  expect((await upload(PNG)).status).toBe(201);
  expect(bodies.heldBytes).toBeLessThanOrEqual(BODY_LIMITS.bytesOfAddress);
  for (const socket of crawling) socket.end();
  const refused = (await Promise.all(answers)).filter((answer) => answer.includes('HTTP/1.1 503'));
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every((answer) => /retry-after: 5\r/i.test(answer) && answer.includes('"UNAVAILABLE"'))).toBe(true);
});

it('takes a few files of one person at once and asks for patience with the others', async () => {
  const token = accountToken();
  const crawling: Socket[] = [];
  for (let at = 0; at < BODY_LIMITS.atOnceOfPerson; at += 1) crawling.push(await stalled(token, 1000));
  // All of them have reached the server.
  await until(() => bodies.heldBytes >= BODY_LIMITS.atOnceOfPerson * 1000);
  const answer = await upload(PNG, token);
  expect(await why(answer.clone())).toEqual([429, 'TOO_MANY_REQUESTS', undefined]);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect((await upload(PNG)).status).toBe(201);
  for (const socket of crawling) socket.destroy();
});

it('keeps exactly a hundred files an hour, also when two servers are sent many at once', async () => {
  const other = await gateApp(modules, { database: server.database });
  const token = accountToken();
  const { accountId } = sessions.get(token) as { accountId: string };
  const { pool } = server.app.database;
  await pool.query(
    `insert into stored_file (id, created_at, name, media_type, size_bytes, sha256, bytes, reach, uploaded_by)
     select gen_random_uuid(), now(), 'a.png', 'image/png', 1, '', '', 'PARTIES', $1 from generate_series(1, 97)`,
    [accountId],
  );
  const holder = await pool.connect();
  try {
    await holder.query('begin');
    await holder.query(`select pg_advisory_xact_lock(hashtextextended('files of ' || $1, 0))`, [accountId]);
    const all = [server, other].flatMap((house) => [1, 2, 3, 4].map(() => upload(PNG, token, house)));
    await until(async () => {
      const { rows } = await holder.query(
        `select count(*)::int as waiting from pg_locks join pg_database d on d.oid = database
         where locktype = 'advisory' and not granted and d.datname = current_database()`,
      );
      return rows[0].waiting === 2;
    });
    await holder.query('rollback');
    const statuses = (await Promise.all(all)).map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 201)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    const { rows } = await pool.query('select count(*)::int as kept from stored_file where uploaded_by = $1', [
      accountId,
    ]);
    expect(rows).toEqual([{ kept: 100 }]);
  } finally {
    holder.release();
    await other.stop();
  }
});

it('counts what was no picture too, and gives back the place of what never arrived', async () => {
  const token = accountToken();
  const { accountId } = sessions.get(token) as { accountId: string };
  await server.app.database.pool.query(
    `insert into stored_file (id, created_at, name, media_type, size_bytes, sha256, bytes, reach, uploaded_by)
     select gen_random_uuid(), now(), 'a.png', 'image/png', 1, '', '', 'PARTIES', $1 from generate_series(1, 98)`,
    [accountId],
  );
  const gone = await stalled(token, 1000);
  const closed = new Promise((resolve) => gone.once('close', resolve));
  gone.destroy();
  await closed;
  expect((await upload(PNG.subarray(0, 40), token)).status).toBe(400);
  let answer = await upload(PNG, token);
  // Until the server has heard that the first one is gone.
  while (answer.status === 429) answer = await upload(PNG, token);
  expect(answer.status).toBe(201);
  expect((await upload(PNG, token)).status).toBe(429);
});

it('keeps so many bytes of one person a day', async () => {
  const token = accountToken();
  const { accountId } = sessions.get(token) as { accountId: string };
  await server.app.database.pool.query(
    `insert into stored_file (id, created_at, name, media_type, size_bytes, sha256, bytes, reach, uploaded_by)
     select gen_random_uuid(), now() - interval '20 hours', 'a.pdf', 'application/pdf', $2, '', '', 'PARTIES', $1
     from generate_series(1, 40)`,
    [accountId, 10 * MB],
  );
  const answer = await upload(PNG, token);
  expect(answer.headers.get('retry-after')).toBe('60');
  expect(await why(answer)).toEqual([429, 'TOO_MANY_REQUESTS', undefined]);
});

it('still answers what was lost under its key when the hour is full', async () => {
  const token = accountToken();
  const { accountId } = sessions.get(token) as { accountId: string };
  const headers = { 'idempotency-key': randomUUID() };
  const first = (await (await upload(PNG, token, server, headers)).json()) as { id: string };
  await server.app.database.pool.query(
    `insert into stored_file (id, created_at, name, media_type, size_bytes, sha256, bytes, reach, uploaded_by)
     select gen_random_uuid(), now(), 'a.png', 'image/png', 1, '', '', 'PARTIES', $1 from generate_series(1, 99)`,
    [accountId],
  );
  const again = await upload(PNG, token, server, headers);
  expect([again.status, await again.json()]).toEqual([201, first]);
  expect((await upload(PNG, token)).status).toBe(429);
});

it('sends a large document whole, piece by piece', async () => {
  const token = accountToken();
  const document = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3 * MB + 5, '板凳')]);
  const { id } = (await (await upload(document, token)).json()) as { id: string };
  const answer = await fetch(`${server.url}/files/${id}`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.headers.get('content-length')).toBe(String(document.length));
  expect(Buffer.from(await answer.arrayBuffer()).equals(document)).toBe(true);
});
