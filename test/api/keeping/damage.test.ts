// Longer than 300 lines: one table of what can become of a backup, read as a whole.
import { randomBytes } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshDatabase as emptyDatabase } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { OutsideTheDatabase } from '../../../server/src/kernel/audit/outside.js';
import {
  type BackupFault,
  BackupRefused,
  restoreBackup,
  verifyBackup,
} from '../../../server/src/kernel/backup/index.js';
import type { Manifest } from '../../../server/src/kernel/backup/manifest.js';
import { migrationNames } from '../../../server/src/kernel/database.js';
import {
  aBackup,
  aKeepersFolder,
  flipped,
  MANIFEST_PART,
  rewritten,
  SIGNATURE_PART,
  someYear,
  withBytes,
  withManifest,
} from '../../support/backups.js';
import { freshDatabase } from '../../support/database.js';

const keeper = aKeepersFolder();
const { path, outside } = keeper;
const stranger = new OutsideTheDatabase(join(keeper.folder, 'strangers'));
const key = randomBytes(32);
const [plain, sealed] = [path('plain'), path('encrypted')];
const MEBIBYTE = 1 << 20;
const HEAD = 18 + 8 + 32;
const CHUNK = MEBIBYTE + 16;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let scratch: Awaited<ReturnType<typeof emptyDatabase>>;
let manifest: Manifest;
beforeAll(async () => {
  database = await freshDatabase();
  scratch = await emptyDatabase({ name: 'empty', prepare: async () => {} });
  await someYear(database.url, outside);
  manifest = await aBackup(plain, { databaseUrl: database.url, outside });
  await aBackup(sealed, { databaseUrl: database.url, outside, key });
});
afterAll(async () => {
  await database.drop();
  await scratch.drop();
  keeper.remove();
});

/** As a drill looks at it: from end to end, then into the scratch database. */
async function drill(file: string, given: { readonly key?: Buffer | null; readonly mustBeEncrypted?: boolean } = {}) {
  const opening = given.key ?? null;
  const verified = await verifyBackup(file, {
    key: opening,
    outside,
    house: manifest.house,
    migrations: migrationNames(),
    mustBeEncrypted: given.mustBeEncrypted ?? false,
  });
  await restoreBackup(verified, { path: file, key: opening, databaseUrl: scratch.url, dataDir: null, isDrill: true });
}

async function faultOf(work: Promise<unknown>): Promise<BackupFault | 'NONE'> {
  try {
    await work;
    return 'NONE';
  } catch (error) {
    if (error instanceof BackupRefused) return error.fault;
    throw error;
  }
}

const filePart = (n: number) => `tables/stored_file/${String(n).padStart(6, '0')}`;
const bytesOf = (parts: readonly { name: string; bytes: Buffer }[], name: string) =>
  parts.find((part) => part.name === name)?.bytes ?? Buffer.alloc(0);
const ended = (change: (bytes: Buffer) => Buffer) => async (to: string) => withBytes(plain, to, change);
const edited = (edit: (manifest: Manifest) => object, signer: () => OutsideTheDatabase | null) => (to: string) =>
  rewritten(plain, to, (parts) => withManifest(parts, edit, signer()));
const chunks = (change: (list: Buffer[]) => Buffer[]) => async (to: string) =>
  withBytes(sealed, to, (bytes) => {
    const list: Buffer[] = [];
    for (let at = HEAD; at < bytes.length; at += CHUNK) list.push(bytes.subarray(at, at + CHUNK));
    return Buffer.concat([bytes.subarray(0, HEAD), ...change(list)]);
  });

type Damage = readonly [string, (to: string) => Promise<void>, readonly BackupFault[]];

/** What can become of a file without a key, by accident or by somebody who knows the form. */
const PLAIN: readonly Damage[] = [
  ['nothing is left of it', ended(() => Buffer.alloc(0)), ['NOT_A_BACKUP']],
  ['it is another kind of file', async (to) => writeFileSync(to, 'PK\u0003\u0004 photographs'), ['NOT_A_BACKUP']],
  ['its beginning is cut off', ended((bytes) => bytes.subarray(1000)), ['NOT_A_BACKUP']],
  ['half of it is cut off', ended((bytes) => bytes.subarray(0, bytes.length >> 1)), ['CUT']],
  ['its last byte is cut off', ended((bytes) => bytes.subarray(0, -1)), ['CUT', 'DAMAGED']],
  ['a bit is flipped at its beginning', ended((bytes) => flipped(bytes, 2)), ['NOT_A_BACKUP']],
  ['a bit is flipped in its middle', ended((bytes) => flipped(bytes, bytes.length >> 1)), ['DAMAGED']],
  ['a bit is flipped in its end', ended((bytes) => flipped(bytes, bytes.length - 2)), ['DAMAGED', 'CUT']],
  ['a page of zeros is in it', ended((bytes) => bytes.fill(0, 40_960, 45_056)), ['DAMAGED']],
  ['something was appended', ended((bytes) => Buffer.concat([bytes, randomBytes(4096)])), ['DAMAGED']],
  [
    'it is there twice, one after the other',
    ended((bytes) => Buffer.concat([bytes, bytes])),
    ['DAMAGED', 'PART_ADDED'],
  ],
  [
    'a row was changed',
    (to) =>
      rewritten(plain, to, (parts) =>
        parts.map((part) =>
          part.name.startsWith('tables/account/')
            ? { ...part, bytes: Buffer.from(part.bytes.toString().replace('wy7', 'wz7')) }
            : part,
        ),
      ),
    ['PART_CHANGED'],
  ],
  [
    'two parts were swapped',
    (to) =>
      rewritten(plain, to, (parts) => {
        const [one, two] = [bytesOf(parts, filePart(1)), bytesOf(parts, filePart(2))];
        return parts.map((part) =>
          part.name === filePart(1)
            ? { ...part, bytes: two }
            : part.name === filePart(2)
              ? { ...part, bytes: one }
              : part,
        );
      }),
    ['PART_CHANGED'],
  ],
  [
    'its parts are in another order',
    (to) =>
      rewritten(plain, to, (parts) => {
        const at = parts.findIndex(({ name }) => name === filePart(1));
        return [...parts.slice(0, at), ...parts.slice(at, at + 2).reverse(), ...parts.slice(at + 2)];
      }),
    ['PARTS_OUT_OF_ORDER'],
  ],
  [
    'a part is there twice',
    (to) =>
      rewritten(plain, to, (parts) => parts.flatMap((part) => (part.name === filePart(2) ? [part, part] : [part]))),
    ['PART_ADDED'],
  ],
  [
    'a part is missing',
    (to) => rewritten(plain, to, (parts) => parts.filter(({ name }) => name !== filePart(2))),
    ['PART_MISSING'],
  ],
  [
    'a part of something else is in it',
    (to) =>
      rewritten(plain, to, (parts) => [
        ...parts.slice(0, 2),
        { name: 'tables/account/000099', bytes: Buffer.from('x') },
        ...parts.slice(2),
      ]),
    ['PART_ADDED'],
  ],
  [
    'a part follows its end',
    (to) => rewritten(plain, to, (parts) => [...parts, { name: 'files/more', bytes: Buffer.from('x') }]),
    ['PART_ADDED'],
  ],
  [
    'its list is missing',
    (to) =>
      rewritten(plain, to, (parts) => parts.filter(({ name }) => name !== MANIFEST_PART && name !== SIGNATURE_PART)),
    ['CUT'],
  ],
  [
    'its signature is missing',
    (to) => rewritten(plain, to, (parts) => parts.filter(({ name }) => name !== SIGNATURE_PART)),
    ['CUT'],
  ],
  [
    'its list was edited',
    (to) =>
      rewritten(plain, to, (parts) =>
        parts.map((part) =>
          part.name === MANIFEST_PART
            ? { ...part, bytes: Buffer.from(part.bytes.toString().replace('"rows": 40', '"rows": 41')) }
            : part,
        ),
      ),
    ['MANIFEST'],
  ],
  [
    'its list was edited and summed again',
    edited(
      (it) => ({ ...it, createdAt: '2030-01-01T00:00:00.000Z' }),
      () => null,
    ),
    ['FORGED'],
  ],
  [
    'its list was signed by somebody else',
    edited(
      (it) => it,
      () => stranger,
    ),
    ['FORGED'],
  ],
  [
    'its list is no list',
    edited(
      (it) => ({ ...it, tables: [{ name: 'account"; drop table account; --' }] }),
      () => outside,
    ),
    ['MANIFEST'],
  ],
  [
    'it is of another house',
    edited(
      (it) => ({ ...it, house: '0'.repeat(16) }),
      () => outside,
    ),
    ['ANOTHER_HOUSE'],
  ],
  [
    'a newer version wrote it',
    edited(
      (it) => ({ ...it, migrations: [...it.migrations, '9999-from-the-future'] }),
      () => outside,
    ),
    ['NEWER_DATABASE'],
  ],
  [
    'it has a form to come',
    (to) =>
      rewritten(plain, to, (parts) =>
        parts.map((part, n) => (n === 0 ? { ...part, bytes: Buffer.from('2\n') } : part)),
      ),
    ['NEWER_FORMAT'],
  ],
  [
    'its trail should end earlier',
    edited(
      (it) => ({ ...it, audit: { ...it.audit, number: 1, hash: '1'.repeat(64) } }),
      () => outside,
    ),
    ['AUDIT_HEAD'],
  ],
  [
    'it counts a row too many',
    edited(
      (it) => ({ ...it, tables: it.tables.map((one) => (one.name === 'post' ? { ...one, rows: one.rows + 1 } : one)) }),
      () => outside,
    ),
    ['ROWS'],
  ],
  [
    'it leaves out what others point to',
    (to) =>
      rewritten(plain, to, (parts) =>
        withManifest(
          parts.filter(({ name }) => !name.startsWith('tables/account/')),
          (it) => ({
            ...it,
            leftOut: [...it.leftOut, 'account'],
            tables: it.tables.filter(({ name }) => name !== 'account'),
          }),
          outside,
        ),
      ),
    ['CONSTRAINT'],
  ],
  [
    'it has a table nobody knows',
    edited(
      (it) => ({
        ...it,
        tables: it.tables.map((one) => (one.name === 'post' ? { ...one, columns: [...one.columns, 'salary'] } : one)),
      }),
      () => outside,
    ),
    ['TABLES'],
  ],
];

/** What can become of one with a key. Whatever stands in it, nobody changes it without the key. */
const ENCRYPTED: readonly Damage[] = [
  [
    'a bit is flipped in it',
    async (to) => withBytes(sealed, to, (bytes) => flipped(bytes, bytes.length >> 1)),
    ['DAMAGED'],
  ],
  [
    'a bit of the name of its key is flipped',
    async (to) => withBytes(sealed, to, (bytes) => flipped(bytes, 20)),
    ['WRONG_KEY'],
  ],
  ['a bit of its salt is flipped', async (to) => withBytes(sealed, to, (bytes) => flipped(bytes, 40)), ['DAMAGED']],
  [
    'a bit of its last tag is flipped',
    async (to) => withBytes(sealed, to, (bytes) => flipped(bytes, bytes.length - 1)),
    ['DAMAGED'],
  ],
  ['its last chunk is missing', chunks((list) => list.slice(0, -1)), ['CUT']],
  ['two chunks are swapped', chunks(([one, two, ...rest]) => [two, one, ...rest] as Buffer[]), ['DAMAGED']],
  ['a chunk is there twice', chunks(([one, ...rest]) => [one, one, ...rest] as Buffer[]), ['DAMAGED']],
  ['a chunk is missing', chunks(([, ...rest]) => rest), ['DAMAGED']],
  [
    'bytes follow its end',
    async (to) => withBytes(sealed, to, (bytes) => Buffer.concat([bytes, randomBytes(100)])),
    ['DAMAGED'],
  ],
  ['it is cut within its head', async (to) => withBytes(sealed, to, (bytes) => bytes.subarray(0, 30)), ['CUT']],
  ['one that is not encrypted stands in its place', async (to) => copyFileSync(plain, to), ['NOT_ENCRYPTED']],
];

it('takes both for what they are when nothing is wrong', async () => {
  expect(await faultOf(drill(plain))).toBe('NONE');
  expect(await faultOf(drill(sealed, { key, mustBeEncrypted: true }))).toBe('NONE');
});

it.each(PLAIN)('notices when %s', async (_what, damage, faults) => {
  const file = path('damaged');
  await damage(file);
  expect(faults).toContain(await faultOf(drill(file)));
});

it.each(ENCRYPTED)('notices of an encrypted one when %s', async (_what, damage, faults) => {
  const file = path('damaged');
  await damage(file);
  expect(faults).toContain(await faultOf(drill(file, { key, mustBeEncrypted: true })));
});

it('says of an encrypted one whether a key is missing or wrong, and nothing of what is in it', async () => {
  expect(await faultOf(drill(sealed))).toBe('KEY_NEEDED');
  expect(await faultOf(drill(sealed, { key: randomBytes(32) }))).toBe('WRONG_KEY');
});
