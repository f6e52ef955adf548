import { resolve } from 'node:path';
import type { Config } from '../config.js';
import {
  type BackupFile,
  type BackupMade,
  BackupRefused,
  BackupRuns,
  listBackups,
  makeBackup,
} from '../kernel/backup/index.js';
import { commandAlone } from '../kernel/cli-command.js';
import { systemClock } from '../kernel/clock.js';
import { connectDatabase, migrationState } from '../kernel/database.js';
import { badInput } from '../kernel/errors.js';
import { type Ended, KeepingKind, recordRun } from '../modules/keeping/index.js';
import { openContext } from './open-context.js';

type Answer = Pick<BackupMade, 'name' | 'path' | 'bytes' | 'sha256' | 'forgotten'> & {
  readonly tables: number;
  readonly rows: number;
  readonly isEncrypted: boolean;
};

export const backup = commandAlone<Answer>({
  name: 'backup',
  describe: 'writes a backup of the house while it works: rows, files, settings and the head of the audit trail',
  options: {
    to: { type: 'string', describe: 'the directory; BACKUP_DIR without it' },
    command: { type: 'string', describe: 'a command that takes it on its standard input; BACKUP_COMMAND without it' },
  },
  async alone(config, { options }) {
    const directory = (options.to as string | undefined) ?? config.backup.directory;
    const command = (options.command as string | undefined) ?? config.backup.command;
    if (!directory && !command) throw badInput('--to', 'REQUIRED');
    const startedAt = systemClock.now();
    const ended = { kind: KeepingKind.BACKUP, startedAt };
    try {
      const destination = { directory: directory ? resolve(directory) : null, command };
      const made = await makeBackup(config, destination, systemClock);
      const { name, path, bytes, sha256, forgotten, manifest } = made;
      await writeDown(config, { ...ended, backup: { name, createdAt: new Date(manifest.createdAt), bytes, sha256 } });
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      const isEncrypted = config.backup.keyFile !== null;
      return { name, path, bytes, sha256, forgotten, tables: manifest.tables.length, rows, isEncrypted };
    } catch (error) {
      // One that runs already is no failure of the house.
      if (!(error instanceof BackupRuns))
        await writeDown(config, { ...ended, ...faultOf(error) }).catch(() => undefined);
      throw error;
    }
  },
  print: ({ name, path, bytes, sha256, tables, rows, isEncrypted, forgotten }) =>
    [
      `${path ?? name}`,
      `${(bytes / 1e6).toFixed(1)} MB, ${tables} tables, ${rows} rows, sha256 ${sha256}`,
      isEncrypted
        ? 'encrypted; without the key in BACKUP_KEY_FILE nobody restores it: keep a copy of that file elsewhere'
        : 'NOT encrypted: whoever reads the file reads everything. audit.key is not in it: keep a copy of that file elsewhere',
      ...(forgotten.length > 0 ? [`taken away: ${forgotten.join(', ')}`] : []),
    ].join('\n'),
});

export const backupList = commandAlone<{ readonly backups: readonly BackupFile[] }>({
  name: 'backup list',
  describe: 'the backups in BACKUP_DIR, newest first',
  async alone({ backup: { directory } }) {
    if (!directory) throw badInput('BACKUP_DIR', 'REQUIRED');
    return { backups: await listBackups(resolve(directory)) };
  },
  print: ({ backups }) =>
    backups.map(({ name, bytes }) => `${name}  ${(bytes / 1e6).toFixed(1)} MB`).join('\n') || 'none',
});

/** What a run that failed is written down with: a code, and at most the name of what it was about. */
export function faultOf(error: unknown): Pick<Ended, 'fault' | 'detail'> {
  if (error instanceof BackupRefused) return { fault: error.fault, detail: error.detail };
  const { code } = error as { code?: string };
  return {
    fault: typeof code === 'string' && /^[A-Z0-9_]{3,40}$/i.test(code) ? code.toUpperCase() : 'FAILED',
    detail: null,
  };
}

/** In the house itself, where its database is of this version: a backup before an upgrade is one that nobody wrote down. */
export async function writeDown(config: Config, ended: Ended): Promise<void> {
  const database = await connectDatabase(config.databaseUrl);
  const { pending, unfit } = await migrationState(database.pool).finally(() => database.close());
  if (pending.length > 0 || unfit.length > 0) return;
  const { ctx, close } = await openContext(config);
  try {
    await recordRun(ctx, ended);
  } finally {
    await close();
  }
}
