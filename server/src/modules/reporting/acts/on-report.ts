import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf, type Viewer } from '../../../kernel/viewer.js';
import { Report } from '../report.entity.js';
import { ReportStatus } from '../report.enums.js';
import { mayDo, type ReportAct, type ReportCapacity, whyCannot } from '../report-acts.rules.js';
import { canReadReport, canSignReports, canWriteReport } from '../reporting.policy.js';
import { ReportingRefusal } from '../reporting.refusal.js';

export interface HeldReport {
  readonly report: Report;
  readonly accountId: string;
}

export function capacityOf(
  viewer: Viewer | null,
  { committeeId, hands }: { readonly committeeId: string | null; readonly hands: readonly string[] },
): ReportCapacity {
  const me = accountIdOf(viewer);
  return {
    writes: canWriteReport(viewer, committeeId),
    signs: canSignReports(viewer),
    wrote: me !== null && hands.includes(me),
  };
}

/** One act on a report: its row held, seen by whoever may read it, refused where the house says no. */
export function onReport<Done>(
  ctx: RequestContext,
  { reportId, version, act }: { readonly reportId: string; readonly version?: number; readonly act: ReportAct },
  work: (tx: Transaction, held: HeldReport) => Promise<Done | ReportingRefusal>,
): Promise<Done | ReportingRefusal> {
  return inTransaction(ctx, (tx) => holdReport(tx, { reportId, version, act }, (held) => work(tx, held)));
}

/** The same within a transaction that was begun. */
export async function holdReport<Done>(
  tx: Transaction,
  {
    reportId,
    version,
    act,
  }: { readonly reportId: string; readonly version?: number | undefined; readonly act: ReportAct },
  work: (held: HeldReport) => Promise<Done | ReportingRefusal>,
): Promise<Done | ReportingRefusal> {
  const { viewer } = tx.ctx;
  const accountId = accountIdOf(viewer);
  const report = await tx.em.findOne(Report, knownId(reportId), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!report || accountId === null || !(canReadReport(viewer, report) || wasBefore(viewer, report))) throw notFound();
  const capacity = capacityOf(viewer, report);
  authorize(mayDo(act, capacity), `${act} a report`);
  const why = whyCannot(act, capacity, report);
  if (why) return new ReportingRefusal(why);
  if (version !== undefined) expectVersion(report, version);
  return work({ report, accountId });
}

/** Taken back a moment ago: whoever had it before them is told that it cannot be done now, not that there is no such report. */
function wasBefore(viewer: Viewer | null, report: Report): boolean {
  if (report.status !== ReportStatus.DRAFT || report.returnedBecause === null) return false;
  return canReadReport(viewer, { ...report, status: ReportStatus.SUBMITTED });
}

/** Whose words stand in it: none of them signs it. */
export function writtenBy(report: Report, accountId: string): void {
  if (!report.hands.includes(accountId)) report.hands = [...report.hands, accountId];
}
