import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../config.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Job } from '../../kernel/module.js';
import { isBackupDue, isDrillDue } from './due.rules.js';
import { type LastRun, lastRunsQuery } from './keeping.queries.js';

const COMMAND_LINE = fileURLToPath(new URL('../../cli/main.js', import.meta.url));
const GENTLY = 10;

const newest = (runs: readonly LastRun[]) => [...runs].sort((a, b) => (a.endedAt < b.endedAt ? 1 : -1)).at(0) ?? null;

export async function whatIsDue(ctx: RequestContext): Promise<{ readonly backup: boolean; readonly drill: boolean }> {
  const { backup } = ctx.services.config;
  const runs = await ctx.read.all(lastRunsQuery, {});
  const made = runs.find(({ kind, succeeded }) => kind === 'BACKUP' && succeeded);
  const lastDrill = newest(runs.filter(({ kind }) => kind === 'DRILL'));
  const goesSomewhere = backup.directory !== null || backup.command !== null;
  const madeAt = made ? new Date(made.endedAt) : null;
  return {
    backup: goesSomewhere && isBackupDue(ctx.now(), backup.hour, madeAt),
    drill:
      backup.directory !== null &&
      backup.drillDatabaseUrl !== null &&
      isDrillDue(ctx.now(), madeAt, lastDrill && { ...lastDrill, endedAt: new Date(lastDrill.endedAt) }),
  };
}

/** Once an hour it looks whether something is due. Both are work for a process of their own, which writes down how it ended. */
export const keepingJobs: readonly Job[] = [
  {
    name: 'keeping.backupAndDrill',
    schedule: '10 * * * *',
    async run(ctx, closing) {
      if ((await whatIsDue(ctx)).backup) await inItsOwnProcess(ctx, 'backup', closing);
      if (!closing.aborted && (await whatIsDue(ctx)).drill) await inItsOwnProcess(ctx, 'drill', closing);
    },
  },
];

async function inItsOwnProcess(ctx: RequestContext, command: 'backup' | 'drill', closing: AbortSignal): Promise<void> {
  const { config, log } = ctx.services;
  const child = spawn(process.execPath, [COMMAND_LINE, command, '--json'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, ...environmentOf(config) },
    signal: closing,
  });
  if (child.pid !== undefined) gently(child.pid);
  const status = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  if (status === 0) log.info({ command }, 'kept');
  else if (!closing.aborted) log.error({ command, status }, 'it did not end well: see the status page');
}

function gently(pid: number): void {
  try {
    setPriority(pid, GENTLY);
  } catch {
    // It ended already.
  }
}

/** What the launcher found out, and a server started otherwise was told. */
const environmentOf = ({ databaseUrl, dataDir }: Config) => ({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir });
