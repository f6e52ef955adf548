import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Pool } from 'pg';
import { createApp } from '../app.js';
import type { Config } from '../config.js';
import { NOWHERE_ELSE } from '../config-of-elsewhere.js';
import { OutsideTheDatabase } from '../kernel/audit/outside.js';
import { verifyAudit } from '../kernel/audit/seal.js';
import { fileSha256 } from '../kernel/backup/file-sha256.js';
import {
  type BackupFile,
  BackupRefused,
  emptyScratch,
  houseOf,
  listBackups,
  type Manifest,
  readBackupKey,
  restoreBackup,
  type VerifiedBackup,
  verifyBackup,
} from '../kernel/backup/index.js';
import { commandAlone } from '../kernel/cli-command.js';
import { systemClock } from '../kernel/clock.js';
import { connectDatabase, migrate, migrationNames } from '../kernel/database.js';
import { badInput } from '../kernel/errors.js';
import { PoolReadContext } from '../kernel/read.js';
import { KeepingKind, recordedBackupQuery } from '../modules/keeping/index.js';
import { verifyMeetingRecords } from '../modules/meeting/index.js';
import { faultOf, writeDown } from './backup.js';
import { askOneQuestion } from './drill-question.js';

/** What a drill finds beside what is wrong with the file itself. */
export type DrillFault = 'AUDIT_TRAIL' | 'MEETING_RECORD' | 'NO_ANSWER';

export class DrillFailed extends Error {
  readonly code: DrillFault;
  constructor(code: DrillFault, detail = '') {
    super(`${code} ${detail}`);
    this.code = code;
  }
}

export interface DrillReport {
  readonly backup: string;
  readonly backupOf: string;
  readonly rows: number;
  readonly meetings: number;
  readonly steps: readonly { readonly step: string; readonly seconds: number }[];
}

export const drill = commandAlone<DrillReport>({
  name: 'drill',
  describe: 'restores the newest backup into the scratch database and looks whether it is the house',
  options: { file: { type: 'string', describe: 'another backup than the newest in BACKUP_DIR' } },
  async alone(config, { options }) {
    const { directory, drillDatabaseUrl } = config.backup;
    if (!directory && !options.file) throw badInput('BACKUP_DIR', 'REQUIRED');
    if (!drillDatabaseUrl) throw badInput('DRILL_DATABASE_URL', 'REQUIRED');
    const startedAt = systemClock.now();
    const file = await chosen(config, options.file as string | undefined);
    const ended = { kind: KeepingKind.DRILL, startedAt };
    try {
      const report = await holdDrill(config, file, drillDatabaseUrl);
      await writeDown(config, { ...ended, backup: { ...file, sha256: '' } });
      return report;
    } catch (error) {
      await writeDown(config, { ...ended, ...faultOf(error), backup: { ...file, sha256: '' } }).catch(() => undefined);
      throw error;
    }
  },
  print: ({ backup, backupOf, rows, meetings, steps }) =>
    [
      `${backup} is the house as of ${backupOf}: ${rows} rows, ${meetings} meetings replayed, the audit trail intact`,
      ...steps.map(({ step, seconds }) => `  ${step.padEnd(34)} ${seconds.toFixed(1)} s`),
    ].join('\n'),
});

async function chosen({ backup: { directory }, databaseUrl }: Config, path: string | undefined): Promise<BackupFile> {
  if (path) {
    const full = resolve(path);
    const [known] = (await listBackups(join(full, '..'))).filter((file) => file.path === full);
    return known ?? { name: '', path: full, house: '', createdAt: new Date(0), bytes: 0 };
  }
  const house = await withPool(databaseUrl, houseOf);
  const [newest] = await listBackups(resolve(directory ?? '.'), house);
  if (!newest) throw badInput('BACKUP_DIR', 'EMPTY');
  return newest;
}

/** From end to end, each step with its time. Throws what is wrong; leaves nothing of the house behind. */
export async function holdDrill(config: Config, file: BackupFile, scratchUrl: string): Promise<DrillReport> {
  const steps: { step: string; seconds: number }[] = [];
  const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const answer = await work();
    steps.push({ step, seconds: (performance.now() - began) / 1000 });
    return answer;
  };
  const dataDir = await mkdtemp(join(tmpdir(), 'bandeng-drill-'));
  try {
    const key = await readBackupKey(config.backup.keyFile);
    const verified = await timed('read and compared with its list', () => verifyOurs(config, file, key));
    const { manifest } = verified;
    await writeFile(join(dataDir, 'audit.key'), await new OutsideTheDatabase(config.dataDir).keyFile(), {
      mode: 0o600,
    });
    await timed('restored and compared, row by row', () =>
      restoreBackup(verified, { path: file.path, key, databaseUrl: scratchUrl, dataDir, isDrill: true }),
    );
    await timed('brought up to date', () => migrate(scratchUrl, { isDrill: true }));
    await timed('audit trail verified', () => checkTrail(scratchUrl, dataDir, manifest));
    const meetings = await timed('meetings replayed', () => replay(scratchUrl));
    await timed('signed in and asked', () => ask(config, scratchUrl, dataDir));
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    return { backup: file.name, backupOf: manifest.createdAt, rows, meetings, steps };
  } finally {
    await emptyScratch(scratchUrl).catch(() => undefined);
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Whole, signed by this house, of this house, the file that was written under this name, and of a trail that goes on here. */
async function verifyOurs(config: Config, file: BackupFile, key: Buffer | null): Promise<VerifiedBackup> {
  const outside = new OutsideTheDatabase(config.dataDir);
  const house = await withPool(config.databaseUrl, houseOf);
  const verified = await verifyBackup(file.path, {
    key,
    outside,
    house,
    migrations: migrationNames(),
    mustBeEncrypted: key !== null,
  });
  const { createdAt, audit } = verified.manifest;
  if (file.name && createdAt.slice(0, 19) !== file.createdAt.toISOString().slice(0, 19))
    throw new BackupRefused('NOT_AS_RECORDED', `it is of ${createdAt}`);
  const sum = await fileSha256(file.path);
  await withPool(config.databaseUrl, async (pool) => {
    const recorded = await new PoolReadContext(pool).one(recordedBackupQuery, { name: file.name });
    if (recorded && recorded.sha256 !== sum) throw new BackupRefused('NOT_AS_RECORDED', file.name);
    if (audit.number === 0) return;
    const { rows } = await pool.query<{ hash: string }>('select hash from audit_seal where number = $1', [
      audit.number,
    ]);
    if (rows[0]?.hash !== audit.hash) throw new BackupRefused('AUDIT_HEAD', `seal ${audit.number} is another here`);
  });
  return verified;
}

async function checkTrail(scratchUrl: string, dataDir: string, { audit }: Manifest): Promise<void> {
  const outside = new OutsideTheDatabase(dataDir);
  const verdict = await withPool(scratchUrl, (pool) =>
    verifyAudit(pool, { outside, ...(audit.number > 0 ? { head: audit.hash } : {}) }),
  );
  if (!verdict.intact) throw new DrillFailed('AUDIT_TRAIL', verdict.broken.map(({ fault }) => fault).join(' '));
}

async function replay(scratchUrl: string): Promise<number> {
  const verdicts = await withPool(scratchUrl, (pool) => verifyMeetingRecords(new PoolReadContext(pool), null));
  const wrong = verdicts.filter(({ holds }) => !holds);
  if (wrong.length > 0) throw new DrillFailed('MEETING_RECORD', wrong.map(({ meetingId }) => meetingId).join(' '));
  return verdicts.length;
}

/** The product itself on the scratch database, on loopback, sending nothing to anybody. */
async function ask(config: Config, databaseUrl: string, dataDir: string): Promise<void> {
  const app = await createApp(
    {
      ...config,
      ...{ databaseUrl, dataDir, port: 0, host: '127.0.0.1', publicUrl: null, mode: 'development', metrics: null },
      ...{
        noticeFile: null,
        noticeWebhook: null,
        secondFactor: [],
        elsewhere: NOWHERE_ELSE,
        trustedProxies: [],
        logLevel: 'silent',
      },
    },
    { runJobs: false, timetable: false },
  );
  try {
    const { url } = await app.listen();
    if (!(await askOneQuestion(app.services.config, url))) throw new DrillFailed('NO_ANSWER');
  } finally {
    await app.close();
  }
}

async function withPool<T>(databaseUrl: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const database = await connectDatabase(databaseUrl);
  try {
    return await work(database.pool);
  } finally {
    await database.close();
  }
}
