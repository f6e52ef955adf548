import type { RequestContext } from '../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { committeeScope } from '../../kernel/scope.js';
import { accountIdOf, hasRole, Role } from '../../kernel/viewer.js';
import { titleOnRecord } from '../consultation/index.js';
import { nameOfActor } from '../identity/index.js';
import { type FactReference, factKey, factsIn, type StoryDoc } from '../publicity/index.js';
import { capacityOf } from './acts/on-report.js';
import { offersOf } from './drafts/offers.js';
import type { Report } from './report.entity.js';
import { mayDo, ReportAct, whyCannot } from './report-acts.rules.js';
import type { ReportFilter } from './reporting.inputs.js';
import { canReadReport, canReadReports } from './reporting.policy.js';
import {
  type ReportDetail,
  type ReportFact,
  type ReportFeedbackRow,
  ReportRow,
  type ReportVersionRow,
} from './reporting.types.js';
import { chartSvg } from './said/chart-svg.js';
import { PLACEMENT_HEADS, placementRows, standingPlacements } from './said/placement-rows.js';
import { readFacts, reckon } from './said/reckon.js';
import { changesOf, type ReportSaid, type SaidFact, shownFacts } from './said/report-said.js';
import { unboundSentences } from './said/unbound.rules.js';
import { standingWords } from './taken-down.js';

/** `r` is the report. */
const ROW = `r.id, r.version, r.kind, r.status, ${titleOnRecord('r.title', 'r.consultation_id')} as title, r.number,
  r.committee_id as "committeeId", lc.name as "committeeName", r.consultation_id as "consultationId", r.starts_on as "startsOn",
  r.ends_on as "endsOn", ${nameOfActor('r.writer_id')} as "writerName", r.sent_on as "sentOn",
  (select f.kind from report_feedback f where f.report_id = r.id and f.withdrawn_at is null
    order by f.on_day desc, f.id desc limit 1) as feedback`;
const FROM = 'from report r left join liaison_committee lc on lc.id = r.committee_id';

interface Sight extends Record<string, unknown> {
  readonly writes: boolean;
  readonly reads: boolean;
  readonly staff: boolean;
  readonly committeeIds: readonly string[];
}

/** Who sees it: as `canReadReport`. */
const SEEN = `(:writes::boolean or r.committee_id = any(:committeeIds::uuid[])
  or :reads::boolean and r.status not in ('DRAFT', 'DISCARDED')
  or :staff::boolean and r.committee_id is null and r.status in ('SIGNED', 'SENT'))`;

function sightOf({ viewer }: RequestContext): Sight {
  return {
    writes: hasRole(viewer, Role.SECRETARIAT),
    reads: hasRole(viewer, Role.LEADER, Role.SIGNER),
    staff: canReadReports(viewer),
    committeeIds: committeeScope(viewer).committeeIds,
  };
}

interface ListParams extends Sight {
  readonly kinds: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly committeeId: string | null;
  readonly consultationId: string | null;
}

const CHOSEN = `${SEEN} and (:statuses::text[] is null and r.status <> 'DISCARDED' or r.status = any(:statuses::text[]))
  and (:kinds::text[] is null or r.kind = any(:kinds::text[]))
  and (:committeeId::uuid is null or r.committee_id = :committeeId::uuid)
  and (:consultationId::uuid is null or r.consultation_id = :consultationId::uuid)`;

const listQuery = prepared<ReportRow, ListParams & { after: string | null; limit: number }>(
  'reporting.reports',
  `select ${ROW} ${FROM} where ${CHOSEN} and (:after::uuid is null or r.id < :after::uuid) order by r.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, ListParams>(
  'reporting.report-count',
  `select count(*)::int as count from report r where ${CHOSEN}`,
);

/** Reports the viewer may read, newest first. */
export async function readReports(
  ctx: RequestContext,
  { filter, first, after }: { filter: ReportFilter | null; first: number; after: string | null },
): Promise<Page<ReportRow>> {
  const page = pageInput(first, after);
  const params = {
    ...sightOf(ctx),
    kinds: filter?.kinds ?? null,
    statuses: filter?.statuses ?? null,
    committeeId: knownIdOrNull(filter?.committeeId),
    consultationId: knownIdOrNull(filter?.consultationId),
  };
  const [rows, count] = await Promise.all([
    ctx.read.all(listQuery, { ...params, ...page }),
    ctx.read.one(countQuery, params),
  ]);
  return toPage(
    rows.map((row) => Object.assign(new ReportRow(), row)),
    page.limit,
    count?.count ?? 0,
  );
}

type Stored = Omit<ReportRow, 'title'> &
  Pick<
    ReportDetail,
    | 'signerName'
    | 'signedAt'
    | 'signedInSpite'
    | 'addressee'
    | 'returnedBecause'
    | 'correction'
    | 'correctionReason'
    | 'withdrawnBecause'
  > &
  Pick<Report, 'title' | 'hands'> & { readonly body: StoryDoc; readonly said: ReportSaid };

const oneQuery = prepared<Stored, { id: string }>(
  'reporting.report',
  `select ${ROW.replace(titleOnRecord('r.title', 'r.consultation_id'), 'r.title')}, r.hands, r.body, r.said, ${nameOfActor('r.signer_id')} as "signerName",
     r.signed_at as "signedAt", r.signed_in_spite as "signedInSpite", r.addressee, r.returned_because as "returnedBecause",
     r.correction, r.correction_reason as "correctionReason", r.withdrawn_because as "withdrawnBecause"
   ${FROM} where r.id = :id::uuid`,
);
const versionsQuery = prepared<ReportVersionRow, { id: string }>(
  'reporting.versions',
  `select v.id, v.correction, v.reason, ${nameOfActor('v.signer_id')} as "signerName", v.signed_at as "signedAt"
   from report_version v where v.report_id = :id::uuid order by v.signed_at desc, v.id desc`,
);
const feedbacksQuery = prepared<ReportFeedbackRow, { id: string; me: string | null }>(
  'reporting.feedbacks',
  `select f.id, f.kind, f.on_day as "onDay", f.source, f.note, ${nameOfActor('f.entered_by')} as "enteredByName",
     f.created_at as "enteredAt", f.withdrawn_at as "withdrawnAt", f.withdrawn_because as "withdrawnBecause",
     exists (select from report_wording_reader w where w.feedback_id = f.id and w.account_id = :me::uuid) as "hasWordingForViewer"
   from report_feedback f where f.report_id = :id::uuid order by f.on_day desc, f.id desc`,
);

/** A report as the viewer may read it; null where they may not. */
export async function readStored(ctx: RequestContext, id: string): Promise<Stored | null> {
  const stored = await ctx.read.one(oneQuery, { id: knownId(id) });
  return stored && canReadReport(ctx.viewer, stored) ? stored : null;
}

export const EMPTY_BODY: StoryDoc = { type: 'doc', content: [{ type: 'paragraph' }] };

export async function readReport(ctx: RequestContext, id: string): Promise<Omit<ReportDetail, 'hands'> | null> {
  const stored = await readStored(ctx, id);
  if (!stored) return null;
  const words = await standingWords(ctx, stored, stored);
  const [versions, feedbacks, now] = await Promise.all([
    ctx.read.all(versionsQuery, { id: stored.id }),
    ctx.read.all(feedbacksQuery, { id: stored.id, me: accountIdOf(ctx.viewer) }),
    words ? reckon(ctx, stored, stored.body, stored.said.asOf) : null,
  ]);
  const capacity = capacityOf(ctx.viewer, stored);
  const acts = Object.values(ReportAct).flatMap((act) =>
    mayDo(act, capacity) ? [{ act, whyNot: whyCannot(act, capacity, stored) }] : [],
  );
  const { hands: _hands, said, ...row } = stored;
  const shown = { ...row, versions, feedbacks, acts, asOf: said.asOf };
  if (!words || !now) return { ...shown, ...NOTHING };
  const mayEdit = acts.some(({ act, whyNot }) => act === ReportAct.EDIT && whyNot === null);
  return {
    ...shown,
    title: words.title,
    body: JSON.stringify(words.body),
    takenDown: false,
    facts: shownFacts(said, now).map(withReference(stored.body)),
    offers: mayEdit ? await readOffers(ctx, stored) : [],
    changes: changesOf(said, now),
    unbound: unboundSentences(words.body),
    charts: said.charts.map((chart) => ({
      ...{ title: chart.title, svg: chartSvg(chart), percent: chart.percent, labels: [...chart.labels] },
      series: chart.series.map(({ name, values }) => ({ name, values: [...values] })),
    })),
    tableTitle: said.table?.title ?? null,
    table: (said.table?.rows ?? []).map((line) => [...line]),
    placements: said.placements
      ? [[...PLACEMENT_HEADS], ...placementRows(await standingPlacements(ctx.read, said))]
      : [],
  };
}

/** What a report shows whose consultation was taken down. */
const NOTHING = {
  ...{ title: '已撤下', body: JSON.stringify(EMPTY_BODY), takenDown: true, facts: [], offers: [], changes: [] },
  ...{ unbound: [], charts: [], tableTitle: null, table: [], placements: [] },
};

function withReference(body: StoryDoc) {
  const references = factsIn(body);
  return (fact: SaidFact): ReportFact => ({ ...fact, reference: JSON.stringify(references.get(fact.key) ?? null) });
}

/** What else may be put into the text: figures of its scope and period, fields of its consultation. */
async function readOffers(ctx: RequestContext, stored: Stored): Promise<ReportFact[]> {
  const references = await offersOf(ctx, stored);
  const byKey = new Map<string, FactReference>(references.map((reference) => [factKey(reference), reference]));
  const facts = await readFacts(ctx, references, stored.said.asOf);
  return facts
    .filter(({ gone }) => !gone)
    .map((fact) => ({ ...fact, reference: JSON.stringify(byKey.get(fact.key) ?? null) }));
}
