import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { type CommitteeScope, committeeScope } from '../../kernel/scope.js';
import { TITLE_MAX, textInput } from '../../kernel/text.js';
import { groupIdsOf, type Viewer } from '../../kernel/viewer.js';
import { type ConsultationStatus, heldInSql } from '../consultation/index.js';
import { monthsPeriod, quarterOf, yearOf } from './period.rules.js';
import { OrganiserKind } from './plan.entity.js';
import type { PlanFilter } from './plan.inputs.js';
import { canFulfil, canImportPlan, canPlanAny, canPlanFor, canReadPlanOf, canReadPlans } from './plan.policy.js';
import type {
  LinkableConsultation,
  PlanEntryDetail,
  PlanEntryRow,
  PlanOrganiser,
  PlanStep,
  PlanYear,
  WaitingTopic,
} from './plan.types.js';
import { PlanState, stateOf, wasPostponed } from './plan-entry.rules.js';
import { type Quarter, QuarterState, quartersOf } from './quarter.rules.js';
import { yearInput } from './take-plan-step.js';

interface StoredEntry
  extends Omit<PlanEntryRow, 'organiser' | 'state' | 'wasPostponed' | 'viewerCanPlan' | 'consultationStatus'> {
  readonly organiserKind: OrganiserKind;
  readonly organiserId: string;
  readonly organiserName: string;
  readonly committeeId: string | null;
  readonly consultationStatus: ConsultationStatus | null;
  readonly isWithdrawn: boolean;
}

const COLUMNS = `e.id, e.version, e.year, e.title, e.form, e.activity, e.from_on as "fromOn", e.to_on as "toOn",
  e.first_from_on as "firstFromOn", e.first_to_on as "firstToOn", e.responsible, e.departments, e.note,
  e.withdrawn_at is not null as "isWithdrawn", e.withdrawn_reason as "withdrawnReason", e.committee_id as "committeeId",
  e.consultation_id as "consultationId", c.status as "consultationStatus",
  coalesce(e.held_on, case when c.status in (${heldInSql}) then (c.starts_at at time zone 'Asia/Shanghai')::date end) as "heldOn",
  case when e.committee_id is not null then 'COMMITTEE' when e.sector_id is not null then 'SECTOR'
    else 'SPECIAL_COMMITTEE' end as "organiserKind",
  coalesce(e.committee_id, e.sector_id, e.special_committee_id) as "organiserId",
  coalesce(l.name, s.name, x.name) as "organiserName"`;
const FROM = `from plan_entry e left join consultation c on c.id = e.consultation_id
  left join liaison_committee l on l.id = e.committee_id left join sector s on s.id = e.sector_id
  left join special_committee x on x.id = e.special_committee_id`;

interface PlanScope extends CommitteeScope {
  readonly groupIds: readonly string[];
}
const planScope = (viewer: Viewer | null): PlanScope => ({ ...committeeScope(viewer), groupIds: groupIdsOf(viewer) });
const SEEN = `(:all or e.committee_id = any(:committeeIds::uuid[])
     or coalesce(e.sector_id, e.special_committee_id) = any(:groupIds::uuid[]))`;

const entriesQuery = prepared<StoredEntry, PlanScope & { year: number }>(
  'plan.entries',
  `select ${COLUMNS} ${FROM} where e.year = :year and ${SEEN}
   order by e.from_on, e.to_on, e.id limit 5000`,
);
const committeesQuery = prepared<{ id: string; name: string }, CommitteeScope>(
  'plan.committees',
  `select c.id, c.name from liaison_committee c join township t on t.id = c.township_id
   where :all or c.id = any(:committeeIds::uuid[]) order by t.code nulls last, c.name`,
);
/** The days on which consultations were held, by the same definition as the figure. */
const heldQuery = prepared<{ committeeId: string; day: string }, CommitteeScope & { year: number }>(
  'plan.held',
  `select c.committee_id as "committeeId", (c.starts_at at time zone 'Asia/Shanghai')::date as day
   from consultation c where c.status in (${heldInSql})
     and c.starts_at >= make_timestamptz(:year::int, 1, 1, 0, 0, 0, 'Asia/Shanghai')
     and c.starts_at < make_timestamptz(:year::int + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')
     and (:all or c.committee_id = any(:committeeIds::uuid[]))`,
);
const yearsQuery = prepared<{ year: number }, PlanScope>(
  'plan.years',
  `select distinct e.year from plan_entry e where ${SEEN} order by e.year desc`,
);

function toRow(ctx: RequestContext, stored: StoredEntry): PlanEntryRow {
  const { organiserKind, organiserId, organiserName, committeeId, isWithdrawn, ...row } = stored;
  const facts = { ...stored, withdrawn: isWithdrawn };
  return {
    ...row,
    organiser: { kind: organiserKind, id: organiserId, name: organiserName },
    state: stateOf(facts, ctx.today()),
    wasPostponed: wasPostponed(stored),
    viewerCanPlan: canPlanFor(ctx.viewer, organiserIn(stored)),
  };
}

const organiserIn = ({ committeeId, organiserId }: Pick<StoredEntry, 'committeeId' | 'organiserId'>) => ({
  committeeId,
  groupId: committeeId === null ? organiserId : null,
});

/** A year's plan is a few hundred entries at most: where each stands is derived here, by the rules, and nowhere else. */
async function readEntries(ctx: RequestContext, year: number): Promise<PlanEntryRow[]> {
  const rows = await ctx.read.all(entriesQuery, { ...planScope(ctx.viewer), year });
  return rows.map((row) => toRow(ctx, row));
}

/** The plan of one year: every committee with its quarters, and who else planned something. */
export async function readPlanYear(ctx: RequestContext, asked: number): Promise<PlanYear> {
  const year = yearInput(asked);
  const scope = committeeScope(ctx.viewer);
  const today = ctx.today();
  const [entries, committees, held, years] = await Promise.all([
    readEntries(ctx, year),
    ctx.read.all(committeesQuery, scope),
    ctx.read.all(heldQuery, { ...scope, year }),
    ctx.read.all(yearsQuery, planScope(ctx.viewer)),
  ]);
  const of = (organiser: Pick<PlanOrganiser, 'kind' | 'id'>) =>
    entries.filter((entry) => entry.organiser.kind === organiser.kind && entry.organiser.id === organiser.id);
  const committeeRows = committees.map(({ id, name }) => {
    const organiser = { kind: OrganiserKind.COMMITTEE, id, name };
    const own = of(organiser);
    const days = held.filter(({ committeeId }) => committeeId === id).map(({ day }) => day);
    const planned = own.map(({ toOn, state, form }) => ({ toOn, state, isActivity: form === null }));
    return {
      organiser,
      viewerCanPlan: canPlanFor(ctx.viewer, { committeeId: id, groupId: null }),
      quarters: quartersOf(year, days, planned, today),
      entries: own,
    };
  });
  const others = new Map<string, PlanOrganiser>();
  for (const { organiser } of entries)
    if (organiser.kind !== OrganiserKind.COMMITTEE) others.set(`${organiser.kind}${organiser.id}`, organiser);
  const otherRows = [...others.values()]
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name, 'zh'))
    .map((organiser) => ({
      organiser,
      viewerCanPlan: canPlanFor(ctx.viewer, { committeeId: null, groupId: organiser.id }),
      quarters: [],
      entries: of(organiser),
    }));
  return {
    year,
    today,
    years: [...new Set([...years.map((row) => row.year), year, yearOf(today)])].sort((a, b) => b - a),
    counts: Object.values(PlanState).map((state) => ({
      state,
      count: entries.filter((entry) => entry.state === state).length,
    })),
    quarters: totalsOf(committeeRows.map(({ quarters }) => quarters)),
    rows: [...committeeRows, ...otherRows],
    viewerCanPlan: canPlanAny(ctx.viewer),
    viewerCanImport: canImportPlan(ctx.viewer),
  };
}

function totalsOf(byCommittee: readonly (readonly Quarter[])[]) {
  return [0, 1, 2, 3].flatMap((index) => {
    const all = byCommittee.flatMap((quarters) => quarters[index] ?? []);
    const [first] = all;
    if (!first) return [];
    const count = (state: QuarterState) => all.filter((quarter) => quarter.state === state).length;
    return [
      {
        quarter: first.quarter,
        fromOn: first.fromOn,
        toOn: first.toOn,
        n: all.length,
        held: count(QuarterState.HELD),
        planned: count(QuarterState.PLANNED),
        unplanned: count(QuarterState.UNPLANNED),
        missing: count(QuarterState.MISSING),
      },
    ];
  });
}

/** The plan as a list, in the order of its time. */
export async function readPlanEntries(
  ctx: RequestContext,
  asked: { filter: PlanFilter; first: number; after?: string | null },
): Promise<Page<PlanEntryRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const { filter } = asked;
  const year = yearInput(filter.year);
  const organiserId = knownIdOrNull(filter.organiserId);
  const text = textInput(filter.text, { field: 'text', max: TITLE_MAX })?.toLowerCase();
  if (filter.month != null && !(filter.month >= 1 && filter.month <= 12)) throw badInput('filter.month', 'RANGE');
  const month = filter.month ? monthsPeriod(year, filter.month) : null;
  const fitting = (await readEntries(ctx, year)).filter(
    (entry) =>
      (!filter.organiserKind || entry.organiser.kind === filter.organiserKind) &&
      (!organiserId || entry.organiser.id === organiserId) &&
      (!filter.state || entry.state === filter.state) &&
      (!filter.form || entry.form === filter.form) &&
      (!month || (entry.fromOn <= month.toOn && entry.toOn >= month.fromOn)) &&
      (!filter.quarter || (yearOf(entry.toOn) === year && quarterOf(entry.toOn) === filter.quarter)) &&
      (!text || entry.title.toLowerCase().includes(text)),
  );
  const start = after ? fitting.findIndex(({ id }) => id === after) + 1 : 0;
  const nodes = fitting.slice(start, start + limit - 1);
  return {
    nodes,
    endCursor: start + nodes.length < fitting.length ? (nodes.at(-1)?.id ?? null) : null,
    totalCount: fitting.length,
  };
}

/** The year's plan for a file: what was not withdrawn, as far as the viewer sees it. */
export function readPlanForFile(ctx: RequestContext, year: number): Promise<PlanEntryRow[]> {
  authorize(canReadPlans(ctx.viewer), 'take the plan away as a file');
  return readEntries(ctx, yearInput(year));
}

const entryQuery = prepared<StoredEntry & { steps: PlanStep[] }, { id: string }>(
  'plan.entry',
  `select ${COLUMNS}, (select coalesce(json_agg(json_build_object('kind', p.kind, 'fromOn', p.from_on, 'toOn', p.to_on,
       'reason', p.reason, 'byName', a.display_name, 'at', p.at) order by p.at, p.id), '[]')
     from plan_entry_step p left join account a on a.id = p.by where p.entry_id = e.id) as steps
   ${FROM} where e.id = :id`,
);
const LINKABLE = `c.id, c.title, c.status, l.name as "committeeName", c.starts_at as "startsAt"`;
const linkableQuery = prepared<LinkableConsultation, { committeeId: string | null }>(
  'plan.linkable',
  `select ${LINKABLE} from consultation c join liaison_committee l on l.id = c.committee_id
   where (:committeeId::uuid is null or c.committee_id = :committeeId) and c.status <> 'CANCELLED'
     and not exists (select 1 from plan_entry e where e.consultation_id = c.id)
   order by c.id desc limit 50`,
);
const consultationQuery = prepared<LinkableConsultation, { id: string }>(
  'plan.consultation',
  `select ${LINKABLE} from consultation c join liaison_committee l on l.id = c.committee_id where c.id = :id`,
);
const waitingQuery = prepared<WaitingTopic, { committeeId: string }>(
  'plan.waitingTopics',
  `select id, number, title from topic where committee_id = :committeeId and status = 'ACCEPTED' order by id desc limit 50`,
);

export async function readPlanEntry(ctx: RequestContext, id: string): Promise<PlanEntryDetail | null> {
  const stored = await ctx.read.one(entryQuery, { id: knownId(id) });
  if (!stored || !canReadPlanOf(ctx.viewer, organiserIn(stored))) return null;
  const { steps, ...entry } = stored;
  const row = toRow(ctx, entry);
  const { committeeId, consultationId } = stored;
  const viewerCanFulfil = canFulfil(ctx.viewer, organiserIn(stored));
  const mayLink = viewerCanFulfil && row.form !== null;
  const [linkable, waitingTopics, consultation] = await Promise.all([
    mayLink ? ctx.read.all(linkableQuery, { committeeId }) : [],
    mayLink && committeeId ? ctx.read.all(waitingQuery, { committeeId }) : [],
    consultationId ? ctx.read.one(consultationQuery, { id: consultationId }) : null,
  ]);
  return { ...row, viewerCanFulfil, steps, linkable, waitingTopics, consultation };
}
