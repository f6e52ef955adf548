import { prepared } from '../../kernel/read.js';

export interface LastRun {
  readonly kind: 'BACKUP' | 'DRILL';
  readonly succeeded: boolean;
  readonly endedAt: string;
  readonly fault: string | null;
  readonly backupName: string | null;
  readonly backupCreatedAt: string | null;
}

/** The newest run of each kind and outcome: at most four. */
export const lastRunsQuery = prepared<LastRun>(
  'keeping.lastRuns',
  `select distinct on (kind, succeeded) kind, succeeded, ended_at as "endedAt", fault, backup_name as "backupName",
     backup_created_at as "backupCreatedAt"
   from keeping_run order by kind, succeeded, ended_at desc`,
);

/** What this house wrote down of a file when it made it. */
export const recordedBackupQuery = prepared<{ sha256: string }, { name: string }>(
  'keeping.recordedBackup',
  `select sha256 from keeping_run where kind = 'BACKUP' and succeeded and backup_name = :name::text
   order by ended_at desc limit 1`,
);
