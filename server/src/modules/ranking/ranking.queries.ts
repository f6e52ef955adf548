import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { type CommitteeScope, committeeScope } from '../../kernel/scope.js';
import { memberIdOf } from '../../kernel/viewer.js';
import { isTopicTakenDown, TAKEN_DOWN_TITLE } from '../consultation/index.js';
import { canReadRankingAsStaff, canRunRanking } from './ranking.policy.js';
import { borda, isOpen, mayShowStandings } from './ranking.rules.js';
import type { RankingCandidateRow, RankingDetail, RankingRow } from './ranking.types.js';
import { votersOf } from './voters.js';

interface Asking extends Record<string, unknown> {
  all: boolean;
  committeeIds: readonly string[];
  memberId: string | null;
  today: string;
}
type StoredRow = Omit<RankingRow, 'open'> & { closedAt: string | null; committeeId: string | null };

const ROW = `r.id, r.title, r.committee_id as "committeeId", c.name as "committeeName", r.closes_on as "closesOn",
  r.created_at as "openedAt", r.closed_at as "closedAt",
  (select count(*) from ranking_vote v where v.round_id = r.id) as n,
  (select count(*) from ${votersOf('r')} w) as eligible,
  (select count(*) from ranking_candidate k where k.round_id = r.id) as "candidateCount",
  exists (select from ranking_vote v where v.round_id = r.id and v.member_id = :memberId::uuid) as answered`;
const FROM = 'ranking_round r left join liaison_committee c on c.id = r.committee_id';
const AS_STAFF = `(:all::boolean or r.committee_id = any(:committeeIds::uuid[])
  or (r.committee_id is null and cardinality(:committeeIds::uuid[]) > 0))`;
const AS_MEMBER = `:memberId::uuid in ${votersOf('r')}`;

const staffQuery = prepared<StoredRow, Asking & { after: string | null; limit: number }>(
  'ranking.list',
  `select ${ROW} from ${FROM} where ${AS_STAFF} and (:after::uuid is null or r.id < :after)
   order by r.id desc limit :limit`,
);
const staffCountQuery = prepared<{ count: number }, Asking>(
  'ranking.count',
  `select count(*) as count from ranking_round r where ${AS_STAFF}`,
);
/** A member is shown what is open, and what was closed within the last weeks. */
const SHOWN_DAYS = 30;
const mineQuery = prepared<StoredRow, Asking>(
  'ranking.mine',
  `select ${ROW} from ${FROM}
   where ${AS_MEMBER} and r.closes_on >= :today::date - ${SHOWN_DAYS}
     and (r.closed_at is null or r.closed_at >= :today::date - ${SHOWN_DAYS})
   order by r.closed_at is null and r.closes_on >= :today::date desc, r.closes_on, r.id limit 20`,
);
const oneQuery = prepared<
  StoredRow & { places: number; votes: string[][]; own: string[] | null; mayRank: boolean },
  Asking & { id: string }
>(
  'ranking.one',
  `select ${ROW}, r.places, coalesce(${AS_MEMBER}, false) as "mayRank",
     (select coalesce(json_agg(v.choices), '[]') from ranking_vote v where v.round_id = r.id) as votes,
     (select v.choices from ranking_vote v where v.round_id = r.id and v.member_id = :memberId::uuid) as own
   from ${FROM} where r.id = :id and (${AS_STAFF} or ${AS_MEMBER})`,
);
/** What came of it was taken down since: whoever puts topics in order has its number. */
const OFF = `(${isTopicTakenDown('t.id')} and not :all::boolean and not coalesce(t.committee_id = any(:committeeIds::uuid[]), false))`;
const candidatesQuery = prepared<Omit<RankingCandidateRow, 'standing'>, CommitteeScope & { id: string }>(
  'ranking.candidates',
  `select t.id as "topicId", t.number, case when ${OFF} then '${TAKEN_DOWN_TITLE}' else t.title end as title,
     case when ${OFF} then '' else t.body end as body, case when ${OFF} then null else t.place end as place, t.status
   from ranking_candidate k join topic t on t.id = k.topic_id where k.round_id = :id order by k.position, k.id`,
);

function asking(ctx: RequestContext): Asking {
  return { ...committeeScope(ctx.viewer), memberId: memberIdOf(ctx.viewer), today: ctx.today() };
}

const toRow = (ctx: RequestContext, { closedAt, ...row }: StoredRow): RankingRow => ({
  ...row,
  open: isOpen({ closedAt, closesOn: row.closesOn }, ctx.today()),
});

/** The rankings this person runs or watches, newest first. */
export async function readRankings(
  ctx: RequestContext,
  asked: { first: number; after?: string | null },
): Promise<Page<RankingRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const [rows, total] = await Promise.all([
    ctx.read.all(staffQuery, { ...asking(ctx), after, limit }),
    ctx.read.one(staffCountQuery, asking(ctx)),
  ]);
  return toPage(
    rows.map((row) => toRow(ctx, row)),
    limit,
    total?.count ?? 0,
  );
}

/** What this member is asked, and how the last ones ended. */
export async function readMyRankings(ctx: RequestContext): Promise<RankingRow[]> {
  const rows = await ctx.read.all(mineQuery, asking(ctx));
  return rows.map((row) => toRow(ctx, row));
}

export async function readRanking(ctx: RequestContext, id: string): Promise<RankingDetail | null> {
  const roundId = knownId(id);
  const [row, candidates] = await Promise.all([
    ctx.read.one(oneQuery, { ...asking(ctx), id: roundId }),
    ctx.read.all(candidatesQuery, { ...committeeScope(ctx.viewer), id: roundId }),
  ]);
  if (!row) return null;
  const { votes, own, mayRank, places, ...stored } = row;
  const staff = canReadRankingAsStaff(ctx.viewer, stored);
  const open = isOpen(stored, ctx.today());
  const standingsShown = mayShowStandings(stored, ctx.today(), { staff, n: votes.length });
  return {
    ...toRow(ctx, stored),
    places,
    closedAt: stored.closedAt,
    candidates: standingsShown
      ? standing(candidates, places, votes)
      : candidates.map((one) => ({ ...one, standing: null })),
    ownChoices: own ?? [],
    standingsShown,
    viewerCanRank: mayRank && open,
    viewerCanRun: canRunRanking(ctx.viewer, stored),
  };
}

function standing(
  candidates: readonly Omit<RankingCandidateRow, 'standing'>[],
  places: number,
  votes: readonly string[][],
): RankingCandidateRow[] {
  const byId = new Map(candidates.map((one) => [one.topicId, one]));
  const standings = borda([...byId.keys()], places, votes);
  return standings.flatMap(({ topicId, ...own }) => {
    const candidate = byId.get(topicId);
    const tied = standings.filter(({ rank }) => rank === own.rank).length > 1;
    return candidate ? [{ ...candidate, standing: { ...own, tied } }] : [];
  });
}
