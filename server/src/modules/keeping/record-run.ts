import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { backupFailed, backupTaken, drillFailed, drillPassed } from './keeping.events.js';
import { KeepingKind, KeepingRun } from './keeping-run.entity.js';

export interface Ended {
  readonly kind: KeepingKind;
  readonly startedAt: Date;
  readonly fault?: string | null;
  readonly detail?: string | null;
  readonly backup?: {
    readonly name: string;
    readonly createdAt: Date;
    readonly bytes: number;
    readonly sha256: string;
  };
}

const MOST_DETAIL = 200;

/** Writes down how a backup or a drill ended; the trail says it too. */
export function recordRun(
  ctx: RequestContext,
  { kind, startedAt, fault = null, detail, backup }: Ended,
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const endedAt = ctx.now();
    const run = tx.em.create(KeepingRun, {
      kind,
      startedAt,
      endedAt,
      succeeded: fault === null,
      fault,
      detail: detail?.slice(0, MOST_DETAIL) || null,
      backupName: backup?.name ?? null,
      backupCreatedAt: backup?.createdAt ?? null,
      bytes: backup?.bytes ?? null,
      sha256: backup?.sha256 ?? null,
      createdAt: endedAt,
    });
    tx.em.persist(run);
    const runId = run.id;
    if (fault !== null)
      tx.record(kind === KeepingKind.BACKUP ? backupFailed({ runId, fault }) : drillFailed({ runId, fault }));
    else if (kind === KeepingKind.BACKUP)
      tx.record(backupTaken({ runId, megabytes: Math.ceil((backup?.bytes ?? 0) / 1e6) }));
    else tx.record(drillPassed({ runId, seconds: Math.ceil((endedAt.getTime() - startedAt.getTime()) / 1000) }));
  });
}
