import type { RequestContext } from '../../kernel/context.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { pageInput, toPage } from '../../kernel/page.js';
import { composed, prepared } from '../../kernel/read.js';
import { TITLE_MAX, textInput } from '../../kernel/text.js';
import { departmentIdsOf, memberIdOf, type Viewer } from '../../kernel/viewer.js';
import { PARTIES_IN_TURN } from './clock/clock.rules.js';
import type { PartyTurn, StuckParty } from './clock/clock.types.js';
import { WaitingFor } from './clock/waiting-for.js';
import { CommitmentStatus } from './commitment.entity.js';
import type { CommitmentFilter } from './commitment.inputs.js';
import { waitingFor } from './commitment-acts.rules.js';
import type { CommitmentChoice, CommitmentFilterChoices } from './commitment-choices.types.js';
import {
  asks,
  CONDITIONS,
  type Condition,
  conditions,
  countedFrom,
  DONE,
  type Filter,
  fits,
  TIMELINESS,
  TIMELY,
  timely,
} from './commitment-filter.sql.js';
import {
  AWAITS_LEADER,
  type Dated,
  FROM,
  inSql,
  MINE,
  ROW,
  type Scoped,
  type Stored,
  scoped,
  toRow,
  VISIBLE,
} from './commitment-row.js';
import type { CommitmentPage } from './commitment-row.types.js';
import { Timeliness, timelinessBounds } from './timeliness.rules.js';
import { leadIdOf, leadNameOf } from './unit.js';

interface Paged extends Filter {
  readonly timeliness: Timeliness | null;
  readonly after: string | null;
  readonly limit: number;
}

const ORDER = `${DONE}, c.due_on, c.id`;
/** Each value by itself: a row that comes whole from a subquery is compared with no index. */
const AFTER = `(${ORDER}) > (
  (select ${DONE} from commitment c where c.id = :after::uuid), (select c.due_on from commitment c where c.id = :after::uuid), :after::uuid)`;

const listQuery = composed<Stored, Paged, Condition | Timeliness | 'after'>(
  'commitment.list',
  [...conditions, ...timely, 'after'],
  (has) =>
    `select ${ROW} from ${FROM}
     where true ${fits(has)} ${timely
       .filter(has)
       .map((one) => `and ${TIMELY[one]}`)
       .join(' ')} ${has('after') ? `and ${AFTER}` : ''}
     order by ${ORDER} limit :limit::int`,
);

interface Counted {
  readonly timeliness: Timeliness | null;
  readonly awaits: boolean;
  readonly count: number;
}
/** What is done has neither a timeliness nor a leader to wait for: it is counted, and not looked at. */
const countsQuery = composed<Counted, Filter, Condition>(
  'commitment.counts',
  conditions,
  (has) =>
    `select ${TIMELINESS} as timeliness, ${AWAITS_LEADER} as awaits, count(*) as count
     from ${countedFrom(has)} where not ${DONE} ${fits(has)} group by 1, 2
     union all
     select null, false, count(*) from ${countedFrom(has)} where ${DONE} ${fits(has)}`,
);

const PARTY = `case ${PARTIES_IN_TURN.map(
  (party) =>
    `when c.status in (${inSql(Object.values(CommitmentStatus).filter((one) => waitingFor[one] === party))}) then '${party}'`,
).join(' ')} end`;
/** Whoever has waited longest has the earliest day: the day in the middle is the days in the middle. */
const SO_LONG = `count(*) as open, count(*) filter (where c.waiting_until < :overdueBefore::date) as late,
  min(c.waiting_since) as "oldest", percentile_disc(0.5) within group (order by c.waiting_since desc) as "middle"`;

interface StoredTurn {
  readonly party: WaitingFor | null;
  readonly open: number;
  readonly late: number;
  readonly oldest: string;
  readonly middle: string;
}
/** Whose turn it is, and since when: the list, the dashboard and the boards of leaders and committees count by this alone. */
const turnsQuery = composed<StoredTurn, Filter, Condition>(
  'commitment.turns',
  conditions,
  (has) => `select ${PARTY} as party, ${SO_LONG} from ${countedFrom(has)} where not ${DONE} ${fits(has)} group by 1`,
);
const IS_DEPARTMENT = `${PARTY} = 'DEPARTMENT'`;
const holdersQuery = composed<StoredTurn & { holderId: string; holderName: string }, Filter, Condition>(
  'commitment.turn-holders',
  conditions,
  (has) =>
    `select ${PARTY} as party, case when ${IS_DEPARTMENT} then ${leadIdOf('c')} else c.committee_id end as "holderId",
       case when ${IS_DEPARTMENT} then ${leadNameOf('c')} else lc.name end as "holderName", ${SO_LONG}
     from ${FROM} where not ${DONE} ${fits(has)} group by 1, 2, 3
     order by count(*) filter (where c.waiting_until < :overdueBefore::date) desc, min(c.waiting_since), 3`,
);

const TIMELINESS_ORDER = [
  Timeliness.DUE_SOON,
  Timeliness.LONG_OVERDUE,
  Timeliness.ON_TIME,
  Timeliness.OVERDUE,
  null,
] as const;

/** The commitments this person may read, open ones first, by due date; with how many are on time and how many are not. */
export async function readCommitments(
  ctx: RequestContext,
  asked: { filter?: CommitmentFilter | null; first: number; after?: string | null },
): Promise<CommitmentPage> {
  const { filter } = asked;
  const { limit, after } = pageInput(asked.first, asked.after);
  const where = filterOf(ctx, filter);
  const timeliness = filter?.timeliness ?? null;
  const has = asks(where);
  const listed = listQuery((part) =>
    part === 'after' ? after !== null : part in CONDITIONS ? has(part as Condition) : part === timeliness,
  );
  const [rows, counts, turns] = await Promise.all([
    ctx.read.all(listed, { ...where, timeliness, after, limit }),
    ctx.read.all(countsQuery(has), where),
    ctx.read.all(turnsQuery(has), where),
  ]);
  const sum = (rows: readonly Counted[]) => rows.reduce((total, { count }) => total + count, 0);
  const fitting = timeliness ? counts.filter((count) => count.timeliness === timeliness) : counts;
  const shown = rows.map((row) => toRow(ctx.services.calendar, ctx.today(), row));
  return {
    ...toPage(shown, limit, sum(fitting)),
    counts: TIMELINESS_ORDER.flatMap((one) => {
      const count = sum(counts.filter(({ timeliness: given }) => given === one));
      return count > 0 ? [{ timeliness: one, count }] : [];
    }),
    parties: toTurns(ctx, turns),
    awaitLeader: sum(counts.filter(({ awaits }) => awaits)),
  };
}

function filterOf(ctx: RequestContext, filter: CommitmentFilter | null | undefined): Filter {
  return {
    ...scoped(ctx),
    ...timelinessBounds(ctx.services.calendar, ctx.today()),
    statuses: statusesIn(ctx.viewer, filter),
    partyLate: filter?.partyLate ?? false,
    supervision: filter?.supervision ?? null,
    departmentId: knownIdOrNull(filter?.departmentId),
    leadDepartmentId: knownIdOrNull(filter?.leadDepartmentId),
    committeeId: knownIdOrNull(filter?.committeeId),
    consultationId: knownIdOrNull(filter?.consultationId),
    mine: filter?.mine ?? false,
    text: textInput(filter?.text, { field: 'filter.text', max: TITLE_MAX }),
  };
}

function toTurns(ctx: RequestContext, stored: readonly StoredTurn[]): PartyTurn[] {
  const waited = (since: string) => ctx.services.calendar.between(since, ctx.today());
  return PARTIES_IN_TURN.map((party) => {
    const turn = stored.find((one) => one.party === party);
    return {
      party,
      open: turn?.open ?? 0,
      late: turn?.late ?? 0,
      medianWorkingDays: turn ? waited(turn.middle) : null,
      longestWorkingDays: turn ? waited(turn.oldest) : null,
    };
  });
}

const HOLDERS_MOST = 5;

/** Of the matters this person may read, in one committee or all: whose turn it is, and with whom they are stuck. */
export async function readWhoseTurn(ctx: RequestContext, committeeId: string | null): Promise<StuckParty[]> {
  const where = filterOf(ctx, { committeeId });
  const has = asks(where);
  const [turns, holders] = await Promise.all([
    ctx.read.all(turnsQuery(has), where),
    ctx.read.all(holdersQuery(has), where),
  ]);
  return toTurns(ctx, turns).map((turn) => ({
    turn,
    holders: holders
      .filter(({ party }) => party === turn.party)
      .slice(0, HOLDERS_MOST)
      .map(({ holderId, holderName, open, late, oldest }) => ({
        id: holderId,
        name: holderName,
        open,
        late,
        longestWorkingDays: ctx.services.calendar.between(oldest, ctx.today()),
      })),
  }));
}

/** Whom it waits for follows from its status. */
function statusesIn(
  viewer: Viewer | null,
  filter: CommitmentFilter | null | undefined,
): readonly CommitmentStatus[] | null {
  const asked = filter?.statuses?.length ? filter.statuses : null;
  const parties = [...(filter?.waitingFor ? [[filter.waitingFor]] : []), ...(filter?.myTurn ? [turnsOf(viewer)] : [])];
  if (parties.length === 0) return asked;
  return Object.values(CommitmentStatus).filter(
    (one) => parties.every((some) => some.includes(waitingFor[one])) && (asked?.includes(one) ?? true),
  );
}

/** As whom this person has a turn. */
function turnsOf(viewer: Viewer | null): readonly WaitingFor[] {
  return [
    ...(departmentIdsOf(viewer).length > 0 ? [WaitingFor.DEPARTMENT] : []),
    ...(memberIdOf(viewer) === null ? [] : [WaitingFor.MEMBER]),
  ];
}

const filterDepartments = prepared<CommitmentChoice, Scoped>(
  'commitment.filterDepartments',
  `select d.id, d.short_name as name from department d
   where exists (select from commitment c where c.lead_department_id = d.id and ${VISIBLE})
   union all select o.id, o.name from organisation o
   where exists (select from commitment c where c.lead_organisation_id = o.id and ${VISIBLE}) order by 2`,
);
const filterCommittees = prepared<CommitmentChoice, Scoped>(
  'commitment.filterCommittees',
  `select lc.id, lc.name from liaison_committee lc
   where exists (select from commitment c where c.committee_id = lc.id and ${VISIBLE}) order by lc.name`,
);

/** Only what leads to something: units and committees of commitments this person may read. */
export async function readFilterChoices(ctx: RequestContext): Promise<CommitmentFilterChoices> {
  const [departments, committees] = await Promise.all([
    ctx.read.all(filterDepartments, scoped(ctx)),
    ctx.read.all(filterCommittees, scoped(ctx)),
  ]);
  return { departments, committees };
}
