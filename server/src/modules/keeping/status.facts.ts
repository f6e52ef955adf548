import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { type LastRun, lastRunsQuery } from './keeping.queries.js';
import type { Facts } from './status.rules.js';

interface Found {
  readonly oldestUnhandled: string | null;
  readonly waiting: number;
  readonly failed: number;
  readonly oldestWaiting: string | null;
  readonly lastYear: number | null;
  readonly databaseMs: number;
}

const foundQuery = prepared<Found>(
  'keeping.found',
  `select (select occurred_at from outbox_event where handled_at is null order by position limit 1) as "oldestUnhandled",
     (select count(*) from notice_delivery where state = 'QUEUED') as waiting,
     (select count(*) from notice_delivery where state = 'FAILED') as failed,
     (select min(queued_at) from notice_delivery where state = 'QUEUED') as "oldestWaiting",
     (select max(year) from calendar_year) as "lastYear",
     (extract(epoch from clock_timestamp()) * 1000)::float8 as "databaseMs"`,
);

/** Jobs that failed and have not gone well since; the timetable has tables of its own. */
const failedJobsQuery = prepared<{ name: string; state: string }>(
  'keeping.failedJobs',
  `select distinct on (name) name, state from timetable.job where state in ('failed', 'completed')
   order by name, completed_on desc nulls last`,
);

const at = (text: string | null | undefined) => (text ? new Date(text) : null);

export async function readFacts(ctx: RequestContext): Promise<Facts> {
  const { config, freeBytes } = ctx.services;
  const [runs, found, jobs, free, certificateEnds] = await Promise.all([
    ctx.read.all(lastRunsQuery, {}),
    ctx.read.one(foundQuery, {}),
    ctx.read.all(failedJobsQuery, {}),
    freeBytes(),
    endOfCertificate(config.certificateFile),
  ]);
  const { backup } = config;
  return {
    now: ctx.now(),
    backup: {
      isSet: backup.directory !== null || backup.command !== null,
      isEncrypted: backup.keyFile !== null,
      ...lastOf(runs, 'BACKUP'),
    },
    drill: { isSet: backup.directory !== null && backup.drillDatabaseUrl !== null, ...lastOf(runs, 'DRILL') },
    freeBytes: free,
    oldestUnhandled: at(found?.oldestUnhandled),
    failedJobs: jobs.flatMap(({ name, state }) => (state === 'failed' ? [name] : [])),
    deliveries: { waiting: found?.waiting ?? 0, failed: found?.failed ?? 0, oldest: at(found?.oldestWaiting) },
    clockAheadMs: ctx.now().getTime() - (found?.databaseMs ?? ctx.now().getTime()),
    certificateEnds,
    calendar: { today: ctx.today(), lastYear: found?.lastYear ?? null },
  };
}

function lastOf(runs: readonly LastRun[], kind: LastRun['kind']) {
  const good = runs.find((run) => run.kind === kind && run.succeeded);
  const failed = runs.find((run) => run.kind === kind && !run.succeeded);
  return {
    lastGood: at(good?.endedAt),
    lastFailed: failed ? { at: new Date(failed.endedAt), fault: failed.fault ?? 'FAILED' } : null,
  };
}

/** Of the file the proxy uses; nobody is asked over the net. */
async function endOfCertificate(path: string | null): Promise<Facts['certificateEnds']> {
  if (path === null) return 'NOT_SET';
  try {
    return new Date(new X509Certificate(await readFile(path)).validTo);
  } catch {
    return 'UNREADABLE';
  }
}
