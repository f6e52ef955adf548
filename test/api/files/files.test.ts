import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileSubject } from '../../../server/src/kernel/files/index.js';
import { filesModule, filesToAttach, publishFiles } from '../../../server/src/kernel/files/index.js';
import { GateContext } from '../../../server/src/kernel/gate/request-context.js';
import type { ModuleDefinition } from '../../../server/src/kernel/module.js';
import { inTransaction } from '../../../server/src/kernel/transaction.js';
import type { Viewer } from '../../../server/src/kernel/viewer.js';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { accountToken, sessions } from '../../support/gate-module.js';
import { until } from '../../support/until.js';

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const NOTE = '00000000-0000-7000-8000-000000000002';

const modules: readonly ModuleDefinition[] = [
  filesModule,
  {
    name: 'note',
    layer: 'accounts',
    resolveViewer: async (_services, token) => sessions.get(token) ?? null,
    fileAccess: { note: async ({ viewer }, noteId) => noteId === NOTE && viewer === sessions.get(other) },
  },
];
let server: GateApp;
beforeAll(async () => {
  server = await gateApp(modules);
});
afterAll(() => server.stop());

const clerk = accountToken();
const other = accountToken();

function upload(
  body: Buffer | string,
  {
    token = clerk,
    name = '',
    headers = {},
    house = server,
  }: { token?: string | null; name?: string; headers?: Record<string, string>; house?: GateApp } = {},
): Promise<Response> {
  return fetch(`${house.url}/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: body as never,
    headers: { 'content-type': 'image/png', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
  });
}

const download = (id: string, token: string | null = null, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/files/${id}`, {
    headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });

async function uploaded(...args: Parameters<typeof upload>): Promise<string> {
  const answer = await upload(...args);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

const contextOf = (viewer: Viewer | null) =>
  new GateContext(server.app.services, () => server.app.database.orm.em.fork(), {
    viewer,
    requestId: 'test',
    address: null,
  });

async function published(id: string): Promise<void> {
  await inTransaction(contextOf(null), (tx) => publishFiles(tx, [id, id]));
}

async function attached(id: string, of: FileSubject): Promise<void> {
  const ctx = contextOf(sessions.get(clerk) ?? null);
  expect(await inTransaction(ctx, (tx) => filesToAttach(tx, [id], { field: 'photoIds', max: 1, of }))).toEqual([id]);
}

async function ruleOf(answer: Response): Promise<{ code: string; rule?: string }> {
  const { errors } = (await answer.json()) as {
    errors: { extensions: { code: string; params: { rule?: string } } }[];
  };
  const { code, params } = errors[0]?.extensions ?? { code: '', params: {} };
  return { code, ...(params?.rule ? { rule: params.rule } : {}) };
}

describe('bringing a file', () => {
  it('keeps it and leaves a trace', async () => {
    const id = await uploaded(PNG, { name: '../../现场 "照片".exe' });
    const { rows } = await server.app.database.pool.query(
      'select name, media_type, size_bytes, reach from stored_file where id = $1',
      [id],
    );
    expect(rows).toEqual([
      { name: '现场 照片.png', media_type: 'image/png', size_bytes: PNG.length, reach: 'PARTIES' },
    ]);
    const audit = await server.app.database.pool.query(`select type from audit_entry where data->>'fileId' = $1`, [id]);
    expect(audit.rows).toEqual([{ type: 'files.fileStored' }]);
  });

  it('never gives back where a photograph was taken', async () => {
    const segment = (marker: number, payload: string) => {
      const head = Buffer.from([0xff, marker, 0, 0]);
      head.writeUInt16BE(payload.length + 2, 2);
      return Buffer.concat([head, Buffer.from(payload, 'latin1')]);
    };
    const taken = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, 'JFIF\0rest'),
      segment(0xe1, 'Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0GPSLatitude 30.1 GPSLongitude 106.1'),
      segment(0xc0, '\x08\x00\x08\x00\x08\x01\x01\x11\x00'),
      segment(0xda, 'header'),
      Buffer.from([1, 2, 0xff, 0xd9]),
    ]);
    const id = await uploaded(taken, { name: '现场.jpg', headers: { 'content-type': 'image/jpeg' } });
    const kept = Buffer.from(await (await download(id, clerk)).arrayBuffer());

    expect(kept.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(kept.includes('JFIF')).toBe(true);
    expect(kept.includes('GPS')).toBe(false);
    expect(kept.includes('106.1')).toBe(false);
  });

  it('refuses what is no photograph and no document, whatever it says it is', async () => {
    expect(await ruleOf(await upload('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).toEqual({
      code: 'BAD_USER_INPUT',
      rule: 'FILE_TYPE',
    });
    expect(await ruleOf(await upload('<html><script>'))).toMatchObject({ rule: 'FILE_TYPE' });
    expect(await ruleOf(await upload(''))).toMatchObject({ rule: 'REQUIRED' });
    expect(await ruleOf(await upload(PNG.subarray(0, 40)))).toMatchObject({ rule: 'DAMAGED' });
  });

  it('keeps a name without what turns the reading direction, cannot be seen or leads elsewhere', async () => {
    const named = async (name: string) => {
      const id = await uploaded(PNG, { name });
      const { rows } = await server.app.database.pool.query('select name from stored_file where id = $1', [id]);
      return rows[0].name;
    };
    expect(await named('清单\u202egnp.exe')).toBe('清单gnp.png');
    expect(await named('..\\..\\a\u200b\u2066b\u2028.png')).toBe('ab.png');
    expect(await named('.htaccess')).toBe('file.png');
    expect(await named('/etc/passwd\0.jpg')).toBe('passwd.png');
    expect(await named(`${'长'.repeat(500)}.png`)).toBe(`${'长'.repeat(120)}.png`);
  });

  it('keeps nothing of a page that hides in a picture, and never sends it as one', async () => {
    const page = '<html><script>alert(1)</script>';
    const between = Buffer.alloc(12 + page.length);
    between.writeUInt32BE(page.length, 0);
    between.write('tEXt', 4);
    between.write(page, 8);
    const id = await uploaded(Buffer.concat([PNG.subarray(0, 33), between, PNG.subarray(33), Buffer.from(page)]), {
      name: 'a.html',
      headers: { 'content-type': 'text/html' },
    });
    const seen = await download(id, clerk);
    expect(Buffer.from(await seen.arrayBuffer())).toEqual(PNG);
    expect(seen.headers.get('content-type')).toBe('image/png');
    expect(seen.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''a.png");
    expect(seen.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('refuses more than ten megabytes', async () => {
    expect((await upload(Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)]))).status).toBe(413);
  });

  it('refuses nobody, screens, people who still owe a password, and forms of foreign pages', async () => {
    expect(await ruleOf(await upload(PNG, { token: null }))).toEqual({ code: 'UNAUTHENTICATED' });
    sessions.set('wall', { kind: 'SCREEN', sessionId: clerk, screenId: '00000000-0000-7000-8000-000000000001' });
    expect(await ruleOf(await upload(PNG, { token: 'wall' }))).toEqual({ code: 'FORBIDDEN' });
    expect(await ruleOf(await upload(PNG, { token: accountToken([], { mustChangePassword: true }) }))).toEqual({
      code: 'PASSWORD_CHANGE_REQUIRED',
    });
    expect((await upload(PNG, { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect((await upload(PNG, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });

  it('is one file, however often the same key brings it', async () => {
    const key = randomUUID();
    const headers = { 'idempotency-key': key };
    const first = await uploaded(PNG, { name: 'a.png', headers });
    expect(await uploaded(PNG, { name: 'a.png', headers })).toBe(first);
    const audit = await server.app.database.pool.query(`select type from audit_entry where data->>'fileId' = $1`, [
      first,
    ]);
    expect(audit.rows).toEqual([{ type: 'files.fileStored' }]);
    // Another's key is another's, even when it reads the same.
    expect(await uploaded(PNG, { token: other, headers })).not.toBe(first);
    expect(await ruleOf(await upload('%PDF-1.7\n', { headers }))).toEqual({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await ruleOf(await upload(PNG, { headers: { 'idempotency-key': 'short' } }))).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is one file when the same key brings it to two servers at once', async () => {
    const key = randomUUID();
    const second = await gateApp(modules, { database: server.database });
    const { accountId } = sessions.get(clerk) as { accountId: string };
    const holder = await server.app.database.pool.connect();
    try {
      // Whoever else holds this key lets go of it only when both wait for it.
      await holder.query('begin');
      await holder.query(
        `insert into idempotency_record (actor, client_mutation_id, act, input_hash, created_at) values ($1, $2, '', '', now())`,
        [`ACCOUNT:${accountId}`, key],
      );
      const both = [server, second].map((house) => uploaded(PNG, { headers: { 'idempotency-key': key }, house }));
      await until(async () => {
        await holder.query('select pg_stat_clear_snapshot()');
        const { rows } = await holder.query(
          `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return rows[0].waiting === 2;
      });
      await holder.query('rollback');
      const [one, two] = await Promise.all(both);
      expect(one).toBe(two);
    } finally {
      holder.release();
      await second.stop();
    }
  });

  it('is taken from the person it was kept for, not from whoever signed in since', async () => {
    const { accountId } = sessions.get(clerk) as { accountId: string };
    const headers = { 'x-bandeng-person': accountId };
    expect(await ruleOf(await upload(PNG, { token: other, headers }))).toEqual({ code: 'UNAUTHENTICATED' });
    expect((await upload(PNG, { headers })).status).toBe(201);
  });

  it('takes a hundred in an hour, not more', async () => {
    const token = accountToken();
    const account = sessions.get(token) as { accountId: string };
    await server.app.database.pool.query(
      `insert into stored_file (id, created_at, name, media_type, size_bytes, sha256, bytes, reach, uploaded_by)
       select gen_random_uuid(), now(), 'a.png', 'image/png', 1, '', '', 'PARTIES', $1 from generate_series(1, 100)`,
      [account.accountId],
    );
    expect(await ruleOf(await upload(PNG, { token }))).toEqual({ code: 'TOO_MANY_REQUESTS' });
  });
});

describe('fetching a file', () => {
  it('gives it to whoever may read the record it hangs on, and hides it from others', async () => {
    const id = await uploaded(PNG);
    expect((await download(id, clerk)).status).toBe(200);
    expect((await download(id, other)).status).toBe(404);
    await attached(id, { kind: 'note', id: NOTE });
    const seen = await download(id, other);
    expect(seen.status).toBe(200);
    expect(Buffer.from(await seen.arrayBuffer())).toEqual(PNG);
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-disposition': "inline; filename*=UTF-8''file.png",
    });
    expect((await download(id)).status).toBe(404);
    expect((await download(id, accountToken())).status).toBe(404);
    expect((await download('not-an-id', clerk)).status).toBe(404);
    expect((await download('00000000-0000-7000-8000-00000000dead', clerk)).status).toBe(404);
  });

  it('stays with the record it was first brought to, and with its sender where no module answers for the record', async () => {
    const id = await uploaded(PNG);
    await attached(id, { kind: 'unknown', id: NOTE });
    await attached(id, { kind: 'note', id: NOTE });
    expect((await download(id, other)).status).toBe(404);
    expect((await download(id, clerk)).status).toBe(200);
  });

  it('gives what was published to anyone, once', async () => {
    const id = await uploaded(PNG);
    await published(id);
    const seen = await download(id);
    expect(seen.status).toBe(200);
    expect(seen.headers.get('cache-control')).toBe('public, no-cache');
    expect((await download(id, null, { 'if-none-match': seen.headers.get('etag') ?? '' })).status).toBe(304);
    await published(id);
    const audit = await server.app.database.pool.query(
      `select type from audit_entry where data->>'fileId' = $1 order by position`,
      [id],
    );
    expect(audit.rows.map(({ type }) => type)).toEqual(['files.fileStored', 'files.filePublished']);
  });

  it('hands a document over to be saved, not shown', async () => {
    const id = await uploaded('%PDF-1.7\n', { name: '依据.pdf' });
    const seen = await download(id, clerk);
    expect(seen.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%E4%BE%9D%E6%8D%AE.pdf");
  });
});
