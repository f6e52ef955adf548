import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { type PreparedQuery, prepared } from '../../../kernel/read.js';
import { type CommitteeScope, committeeScope } from '../../../kernel/scope.js';
import {
  isConsultationTakenDown,
  isDemandTakenDown,
  OWN_SEAT,
  type SeatParams,
  seatParams,
} from '../../consultation/index.js';
import { BriefSourceKind } from '../brief.entity.js';
import { canCompose } from '../opinion.policy.js';

/** A record a brief grows out of, with what it says. */
export interface FoundSource {
  readonly kind: BriefSourceKind;
  readonly recordId: string;
  readonly committeeId: string | null;
  readonly committeeName: string | null;
  readonly title: string;
  readonly text: string;
}

interface Scope extends CommitteeScope, SeatParams {
  /** As evidence of a card, whatever became of it. */
  readonly anyState: boolean;
  readonly ids: readonly string[];
}

const OF_COMMITTEE = (column: string) => `(:all::boolean or ${column} = any(:committeeIds::uuid[]))`;
const SEATED = (consultation: string) => `exists (select from participant p where p.consultation_id = ${consultation}
  and ${OWN_SEAT})`;

/** What was taken down is a source for nobody but those who answer for the file. */
const STANDS = (demandId: string) => `not ${isDemandTakenDown(demandId)}`;

/** Whoever may read the record may write about it; which of them call for a brief is said once, here. */
const statements: Readonly<Record<Exclude<BriefSourceKind, BriefSourceKind.COMMON_PROBLEM>, string>> = {
  TOPIC: `select 'TOPIC' as kind, t.id as "recordId", t.committee_id as "committeeId", t.title,
      concat_ws(E'\n', t.place, t.body) as text
    from topic t where t.status <> 'DRAFT' and (:anyState or t.status = 'TO_BRIEF')
      and (${OF_COMMITTEE('t.committee_id')} or t.submitted_by = :accountId::uuid)`,
  DEMAND: `select 'DEMAND', d.id, k.committee_id, d.title, concat_ws(E'\n', nullif(d.body, ''), d.disposition_reason)
    from demand d join consultation k on k.id = d.consultation_id
    where (:anyState or d.disposition in ('ESCALATED', 'DECLINED'))
      and (${OF_COMMITTEE('k.committee_id')} or (${SEATED('k.id')} and ${STANDS('d.id')}))`,
  COMMITMENT: `select 'COMMITMENT', c.id, c.committee_id, d.title, concat_ws(E'\n', c.action, c.deliverable)
    from commitment c join demand d on d.id = c.demand_id
    where (:anyState or c.round > 1 or c.closed_unsolved or c.result_class = 'D' or c.status in ('REPROCESSING', 'RELAPSED'))
      and (${OF_COMMITTEE('c.committee_id')} or c.following_member_id = :memberId::uuid
        or (${SEATED('c.consultation_id')} and ${STANDS('c.demand_id')}))`,
  STATEMENT: `select 'STATEMENT', s.id, k.committee_id, k.title, s.text
    from statement s join meeting m on m.id = s.meeting_id join consultation k on k.id = m.consultation_id
    where s.withdrawn_at is null and (${OF_COMMITTEE('k.committee_id')} or (${SEATED('k.id')}
      and ${STANDS('s.demand_id')} and not ${isConsultationTakenDown('k.id')}))`,
  RESEARCH: `select 'RESEARCH', s.id, t.committee_id, t.title, concat_ws(E'\n', s.suggestion, t.report)
    from research_suggestion s join research_trip t on t.id = s.trip_id where s.withdrawn_at is null
      and (${OF_COMMITTEE('t.committee_id')} or t.lead_member_id = :memberId::uuid
        or exists (select from research_goer g where g.trip_id = t.id and g.member_id = :memberId::uuid
          and g.taken_off_at is null))`,
  BRIEF: `select 'BRIEF', b.id, b.committee_id, coalesce(b.edited_title, b.title), coalesce(b.edited_situation, b.situation)
    from opinion_brief b where b.status <> 'DRAFT'`,
};

const queries = Object.fromEntries(
  Object.entries(statements).map(([kind, text]) => [
    kind,
    prepared<FoundSource, Scope>(
      `opinion.source.${kind}`,
      `with found (kind, "recordId", "committeeId", title, text) as (${text})
       select f.*, c.name as "committeeName" from found f left join liaison_committee c on c.id = f."committeeId"
       where f."recordId" = any(:ids::uuid[]) order by c.name nulls last, f."recordId"`,
    ),
  ]),
) as Readonly<Record<Exclude<BriefSourceKind, BriefSourceKind.COMMON_PROBLEM>, PreparedQuery<FoundSource, Scope>>>;

const problemQuery = prepared<{ id: string; title: string; words: string[] }, { ids: readonly string[] }>(
  'opinion.source.COMMON_PROBLEM',
  `select id, title, words from open_problem where id = any(:ids::uuid[])`,
);
const evidenceQuery = prepared<{ kind: string; recordId: string }, { ids: readonly string[] }>(
  'opinion.source.evidence',
  `select distinct v.kind, v.record_id as "recordId" from problem_record v
   where v.problem_id = any(:ids::uuid[])`,
);

interface Named {
  readonly kind: BriefSourceKind;
  readonly recordId: string;
}

/**
 * The records named, as far as this person may write about them; null when one of them is not. A card of the radar brings
 * its evidence: each record of it is a source of its own, and hears what becomes of the brief.
 */
export async function findSources(ctx: RequestContext, named: readonly Named[]): Promise<FoundSource[] | null> {
  const { viewer } = ctx;
  const scope = { ...committeeScope(viewer), ...seatParams(viewer) };
  const wanted = new Map<BriefSourceKind, Set<string>>();
  for (const { kind, recordId } of named) wanted.set(kind, (wanted.get(kind) ?? new Set()).add(knownId(recordId)));
  const composes = wanted.has(BriefSourceKind.COMMON_PROBLEM) || wanted.has(BriefSourceKind.BRIEF);
  if (composes && !canCompose(viewer)) return null;

  const found: FoundSource[] = [];
  for (const [kind, ids] of wanted) {
    if (kind === BriefSourceKind.COMMON_PROBLEM) {
      const cards = await ctx.read.all(problemQuery, { ids: [...ids] });
      if (cards.length !== ids.size) return null;
      for (const { id, title, words } of cards)
        found.push({ kind, recordId: id, title, text: words.join('、'), committeeId: null, committeeName: null });
      found.push(...(await evidenceOf(ctx, [...ids], scope)));
    } else {
      const rows = await ctx.read.all(queries[kind], { ...scope, ids: [...ids], anyState: false });
      if (rows.length !== ids.size) return null;
      found.push(...rows);
    }
  }
  return found;
}

/**
 * What these records say by now, whatever became of them since, as far as this person may read them and they still stand: whoever
 * composes for the district reads what it is made of.
 */
export async function readSources(ctx: RequestContext, named: readonly Named[]): Promise<FoundSource[]> {
  const { viewer } = ctx;
  const own = { ...committeeScope(viewer), ...seatParams(viewer) };
  const scope = { ...own, all: own.all || canCompose(viewer), anyState: true };
  const found: FoundSource[] = [];
  for (const kind of Object.values(BriefSourceKind)) {
    const ids = named.flatMap((one) => (one.kind === kind ? one.recordId : []));
    if (ids.length > 0 && kind !== BriefSourceKind.COMMON_PROBLEM)
      found.push(...(await ctx.read.all(queries[kind], { ...scope, ids })));
  }
  return found;
}

/** A card is of the whole district, and so are the records it is made of, for whoever composes from it. */
async function evidenceOf(
  ctx: RequestContext,
  ids: readonly string[],
  scope: CommitteeScope & SeatParams,
): Promise<FoundSource[]> {
  const evidence = await ctx.read.all(evidenceQuery, { ids });
  const of = async (kind: BriefSourceKind.TOPIC | BriefSourceKind.DEMAND | BriefSourceKind.COMMITMENT) =>
    ctx.read.all(queries[kind], {
      ...scope,
      all: true,
      anyState: true,
      ids: evidence.filter((one) => one.kind === kind).map(({ recordId }) => recordId),
    });
  return [
    ...(await of(BriefSourceKind.TOPIC)),
    ...(await of(BriefSourceKind.DEMAND)),
    ...(await of(BriefSourceKind.COMMITMENT)),
  ];
}
