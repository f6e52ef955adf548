import { resolve } from 'node:path';
import type { Config } from '../config.js';
import { OutsideTheDatabase } from '../kernel/audit/outside.js';
import {
  BackupRefused,
  listBackups,
  type Manifest,
  readBackupKey,
  restoreBackup,
  verifyBackup,
} from '../kernel/backup/index.js';
import { commandAlone } from '../kernel/cli-command.js';
import { dayInChina } from '../kernel/clock.js';
import { migrationNames } from '../kernel/database.js';
import { badInput } from '../kernel/errors.js';
import { inTransaction } from '../kernel/transaction.js';
import { restored } from '../modules/keeping/index.js';
import { openContext } from './open-context.js';

interface Answer {
  readonly backupOf: string;
  readonly house: string;
  readonly rows: number;
  readonly isSigned: boolean;
  readonly hasAuditKey: boolean;
  readonly settings: Manifest['settings'];
}

export const restore = commandAlone<Answer>({
  name: 'restore',
  describe: 'brings a backup into the empty database of DATA_DIR or DATABASE_URL; a running house is never touched',
  operands: ['FILE'],
  options: {
    'another-house': { type: 'boolean', describe: 'although audit.key in DATA_DIR is not the one that signed it' },
    house: { type: 'string', describe: 'the house it must be of, as the names of backups say it' },
  },
  async alone(config, { operands, options }) {
    const path = await fileOf(config, operands.FILE ?? '');
    const verified = await verifyForRestore(config, path, {
      anotherHouse: options['another-house'] === true,
      house: (options.house as string | undefined) ?? null,
    });
    const { manifest, auditKey, isSigned } = verified;
    const { databaseUrl, dataDir } = config;
    const key = await readBackupKey(config.backup.keyFile);
    await restoreBackup(verified, { path, key, databaseUrl, dataDir });
    await sayInTheTrail(config, manifest);
    return {
      backupOf: manifest.createdAt,
      house: manifest.house,
      rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0),
      isSigned,
      hasAuditKey: auditKey !== null,
      settings: manifest.settings,
    };
  },
  print: ({ backupOf, house, rows, isSigned, hasAuditKey, settings }) =>
    [
      `restored house ${house} as of ${backupOf}: ${rows} rows, every constraint checked`,
      isSigned
        ? 'its list of contents is signed by the audit.key in DATA_DIR'
        : 'whether this house signed it could not be seen: there was no audit.key in DATA_DIR',
      ...(hasAuditKey || isSigned
        ? []
        : ['bring audit.key back into DATA_DIR before the first start, or see `bandeng audit adopt`']),
      'everybody signs in again. The house was set up with:',
      ...Object.entries(settings).map(([name, value]) => `  ${name}=${value}`),
    ].join('\n'),
});

/** `latest`, a name in BACKUP_DIR, or a path. */
async function fileOf({ backup: { directory } }: Config, said: string): Promise<string> {
  const backups = directory ? await listBackups(resolve(directory)) : [];
  if (said !== 'latest') return backups.find(({ name }) => name === said)?.path ?? resolve(said);
  const houses = new Set(backups.map(({ house }) => house));
  if (houses.size > 1) throw new BackupRefused('ANOTHER_HOUSE', `${directory} holds several: name the file`);
  if (!backups[0]) throw badInput('FILE', 'NONE_IN_BACKUP_DIR');
  return backups[0].path;
}

function verifyForRestore(
  { backup: { keyFile }, dataDir }: Config,
  path: string,
  { anotherHouse, house }: { readonly anotherHouse: boolean; readonly house: string | null },
) {
  return readBackupKey(keyFile).then((key) =>
    verifyBackup(path, {
      key,
      outside: anotherHouse ? null : new OutsideTheDatabase(dataDir),
      house,
      migrations: migrationNames(),
    }),
  );
}

/** Whoever reads the trail later sees where it was taken up again. */
async function sayInTheTrail(config: Config, { createdAt, migrations }: Manifest): Promise<void> {
  const { ctx, close } = await openContext(config);
  try {
    await inTransaction(ctx, async (tx) => {
      tx.record(restored({ day: dayInChina(new Date(createdAt)), migration: migrations.at(-1) ?? null }));
    });
  } finally {
    await close();
  }
}
