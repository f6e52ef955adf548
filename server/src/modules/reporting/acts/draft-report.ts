import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { committeeScope } from '../../../kernel/scope.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { heldInSql } from '../../consultation/index.js';
import { periodEnd, SeriesUnit } from '../../insight/index.js';
import { readRecord, type StoryDoc } from '../../publicity/index.js';
import { consultationReport } from '../drafts/consultation-report.js';
import { placementsNotice } from '../drafts/placements-notice.js';
import { departmentsNotice, workReport } from '../drafts/work-report.js';
import { Report } from '../report.entity.js';
import { DISTRICT_ONLY, isOfPlacements, ReportKind } from '../report.enums.js';
import { reportEvent } from '../reporting.events.js';
import type { DraftReportInput } from '../reporting.inputs.js';
import { canWriteReport, canWriteReports } from '../reporting.policy.js';
import { ReportingRefusal, refuse } from '../reporting.refusal.js';
import { type ReportScope, reckon } from '../said/reckon.js';

/** A report as it would be drafted: of which days and whose, with what words. */
interface Draft extends ReportScope {
  readonly title: string;
  readonly body: StoryDoc;
}

/** 起草: in one act, from the figures of a period or the record of a consultation. */
export async function draftReport(ctx: RequestContext, input: DraftReportInput): Promise<Report | ReportingRefusal> {
  authorize(canWriteReports(ctx.viewer), 'draft a report');
  const { clientMutationId, ...rest } = input;
  const draft = await composed(ctx, input);
  if (draft instanceof ReportingRefusal) return draft;
  authorize(canWriteReport(ctx.viewer, draft.committeeId), 'draft this report');
  const said = await reckon(ctx, draft, draft.body);
  const writerId = accountIdOf(ctx.viewer) as string;
  return inTransaction(ctx, (tx) =>
    once(
      tx,
      { act: 'draftReport', clientMutationId, input: rest },
      async () => {
        if (await isDrafted(tx, draft)) return refuse('ALREADY_DRAFTED');
        const report = tx.em.create(Report, { ...draft, said, writerId, hands: [writerId], createdAt: ctx.now() });
        tx.em.persist(report);
        await tx.em.flush();
        tx.record(reportEvent('drafted', report, { consultationId: report.consultationId }));
        return report;
      },
      (id) => tx.em.findOneOrFail(Report, id),
    ),
  );
}

/** One of a kind, of a scope and of its days: two who press at once take turns. */
async function isDrafted(tx: Transaction, { kind, committeeId, consultationId, startsOn, endsOn }: ReportScope) {
  const what = [kind, committeeId, consultationId, startsOn, endsOn].join(' ');
  await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 31))', [`report:${what}`]);
  const same = { kind, committeeId, consultationId, startsOn, endsOn };
  return (await tx.em.count(Report, { ...same, status: { $nin: ['DISCARDED', 'WITHDRAWN'] as never[] } })) > 0;
}

async function composed(ctx: RequestContext, input: DraftReportInput): Promise<Draft | ReportingRefusal> {
  if (input.kind === ReportKind.CONSULTATION) return ofConsultation(ctx, input);
  if (!input.startsOn) throw badInput('startsOn', 'REQUIRED');
  const unit = UNITS[input.kind];
  const startsOn = periodStart(unit, input.startsOn);
  if (startsOn > ctx.today()) return refuse('PERIOD_IN_FUTURE');
  const committeeId = DISTRICT_ONLY.includes(input.kind)
    ? null
    : (knownIdOrNull(input.committeeId) ?? ownCommitteeOf(ctx));
  const scope: ReportScope = {
    ...{ kind: input.kind, committeeId, consultationId: null, startsOn, endsOn: periodEnd(unit, startsOn) },
  };
  if (input.kind === ReportKind.DEPARTMENTS) return { ...scope, ...departmentsNotice(scope) };
  if (isOfPlacements(input.kind)) return { ...scope, ...placementsNotice(scope) };
  return { ...scope, ...workReport(scope, await scopeNameOf(ctx, committeeId)) };
}

/** The committee they serve, for whoever does not write for the district. */
function ownCommitteeOf({ viewer }: RequestContext): string | null {
  const { all, committeeIds } = committeeScope(viewer);
  return all ? null : (committeeIds[0] ?? null);
}

const UNITS: Readonly<Record<Exclude<ReportKind, ReportKind.CONSULTATION>, SeriesUnit>> = {
  QUARTER: SeriesUnit.QUARTER,
  YEAR: SeriesUnit.YEAR,
  DEPARTMENTS: SeriesUnit.QUARTER,
  PLACEMENTS_MONTH: SeriesUnit.MONTH,
  PLACEMENTS_YEAR: SeriesUnit.YEAR,
};
const LENGTHS: Readonly<Record<SeriesUnit, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The first day of the month, quarter or year a day lies in. */
function periodStart(unit: SeriesUnit, day: string): string {
  const length = LENGTHS[unit];
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / length) * length + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

const nameQuery = prepared<{ name: string }, { id: string }>(
  'reporting.committee',
  'select name from liaison_committee where id = :id::uuid',
);

async function scopeNameOf(ctx: RequestContext, committeeId: string | null): Promise<string> {
  if (committeeId === null) return '';
  const found = await ctx.read.one(nameQuery, { id: committeeId });
  if (!found) throw badInput('committeeId', 'UNKNOWN');
  return found.name;
}

const heldQuery = prepared<{ held: boolean; clauses: readonly string[] }, { id: string }>(
  'reporting.consultation',
  `select c.status in (${heldInSql}) as held, coalesce((select json_agg(l.text order by l.id) from consensus_clause l
     join meeting g on g.id = l.meeting_id where g.consultation_id = c.id and l.status = 'HELD'), '[]') as clauses
   from consultation c where c.id = :id::uuid`,
);

async function ofConsultation(ctx: RequestContext, input: DraftReportInput): Promise<Draft | ReportingRefusal> {
  if (!input.consultationId) throw badInput('consultationId', 'REQUIRED');
  const id = knownId(input.consultationId);
  const about = { kind: 'CONSULTATION', recordId: id, field: 'TITLE' } as const;
  const [{ record }, found] = await Promise.all([
    readRecord(ctx, { subjects: [], facts: [about], pictureIds: [] }),
    ctx.read.one(heldQuery, { id }),
  ]);
  const [consultation] = record.consultations;
  if (!consultation || !found) throw notFound();
  const { committeeId, heldOn, takenDown } = consultation;
  authorize(canWriteReport(ctx.viewer, committeeId), 'draft this report');
  if (!found.held || heldOn === null || takenDown) return refuse('NOT_HELD');
  const scope: ReportScope = {
    ...{ kind: ReportKind.CONSULTATION, committeeId, consultationId: id, startsOn: heldOn, endsOn: heldOn },
  };
  return { ...scope, ...consultationReport(consultation, found.clauses) };
}
