import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { type ParticipantDuty, type SeatParams, seatParams } from '../../consultation/index.js';
import {
  audienceOf,
  canScribe,
  canWatch,
  isInTheRoom,
  JOIN_OBSERVER,
  JOIN_SEAT,
  LiveAudience,
  observerOfPass,
  seatIn,
} from '../../meeting/index.js';
import type { MeetingStatus } from '../../meeting/meeting.entity.js';
import { analyseVotes } from './analyse-votes.js';
import { HallPollStatus } from './hall-poll.entity.js';
import { HallPollWord, MOST_SUBMITTED, MOST_WRITTEN } from './hall-poll.rules.js';
import type {
  HallPollOutcome,
  LiveHallPoll,
  MeetingPolls,
  MyHallPoll,
  MyHallPollItem,
  PreparedPollItem,
  SubmittedPollItem,
} from './hall-poll.types.js';
import type { VoteChoice, VoteCount } from './vote-matrix.js';

/** Every word given, by those with a seat and by those who sit in and were not sent out. */
export const VOTES = `(select item_id, participant_id as voter, choice from opinion_vote
  union all select a.item_id, a.observer_id, a.choice from observer_opinion a
    join meeting_observer v on v.id = a.observer_id where v.removed_at is null)`;

interface RoundsRow {
  meetingId: string;
  meetingStatus: MeetingStatus;
  rounds: Omit<LiveHallPoll, 'result'>[];
}

const roundsQuery = prepared<RoundsRow, { id: string }>(
  'hall.opinionRounds',
  `select m.id as "meetingId", m.status as "meetingStatus", (select coalesce(json_agg(json_build_object('id', r.id, 'title', r.title, 'status', r.status, 'observersVote', r.observers_vote, 'onWall', r.on_wall,
      'itemCount', (select count(*) from opinion_item i where i.round_id = r.id and i.status = 'ASKED'),
      'waitingCount', (select count(*) from opinion_item i where i.round_id = r.id and i.status = 'WAITING'),
      'voterCount', v.voters, 'answerCount', v.answers) order by r.id desc), '[]')
    from opinion_round r cross join lateral (
      select count(distinct o.voter) as voters, count(*) as answers
      from ${VOTES} o join opinion_item i on i.id = o.item_id where i.round_id = r.id and i.status = 'ASKED') v
    where r.meeting_id = m.id) as rounds
   from meeting m where m.id = :id`,
);

interface VotesRow {
  items: { id: string; number: number; text: string }[];
  voices: { voter: string; item: string; choice: VoteChoice }[];
}

const votesQuery = prepared<VotesRow, { id: string }>(
  'hall.opinionVotes',
  `select
     (select coalesce(json_agg(json_build_object('id', i.id, 'number', i.number, 'text', i.text) order by i.number), '[]')
      from opinion_item i where i.round_id = :id::uuid and i.status = 'ASKED') as items,
     (select coalesce(json_agg(json_build_object('voter', o.voter, 'item', o.item_id, 'choice', o.choice)
        order by o.voter, i.number), '[]')
      from ${VOTES} o join opinion_item i on i.id = o.item_id
      where i.round_id = :id::uuid and i.status = 'ASKED') as voices`,
);

/** Everybody sees how many have answered; the result is there once the round is closed, a draft only for its scribe. */
export async function readMeetingPolls(
  read: ReadContext,
  audience: LiveAudience,
  id: string,
): Promise<MeetingPolls | null> {
  const row = await read.one(roundsQuery, { id });
  if (!row) return null;
  if (!isInTheRoom(audience, row.meetingStatus)) return { meetingId: row.meetingId, rounds: [] };
  const rounds: LiveHallPoll[] = [];
  for (const round of row.rounds) {
    if (round.status === HallPollStatus.DRAFT && audience !== LiveAudience.CHAIR) continue;
    const isClosed = round.status === HallPollStatus.CLOSED;
    rounds.push({ ...round, result: isClosed ? await resultOf(read, round.id) : null });
  }
  return { meetingId: row.meetingId, rounds };
}

/** Results of rounds that are closed: nothing in them changes any more. */
const keptOf = new WeakMap<ReadContext, Map<string, HallPollOutcome>>();
const MOST_KEPT = 200;

async function resultOf(read: ReadContext, roundId: string): Promise<HallPollOutcome> {
  const kept = keptOf.get(read) ?? new Map<string, HallPollOutcome>();
  keptOf.set(read, kept);
  const found = kept.get(roundId);
  if (found) return found;
  const row = await read.one(votesQuery, { id: roundId });
  const made = toResult(row ?? { items: [], voices: [] });
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(roundId, made);
  return made;
}

function toResult({ items, voices }: VotesRow): HallPollOutcome {
  const ids = items.map(({ id }) => id);
  const { voterCount, placedCount, tooFew, groups, items: found } = analyseVotes(voices, ids);
  if (tooFew) return { voterCount, placedCount, tooFew, groups: [], items: [] };
  const share = ({ agree, seen }: VoteCount) => (seen === 0 ? null : agree / seen);
  return {
    voterCount,
    placedCount,
    tooFew,
    groups: groups.map(({ size, standpoints }) => ({
      size,
      standpoints: standpoints.map(({ column, agrees, successes, trials }) => ({
        itemId: ids[column] ?? '',
        agrees,
        count: successes,
        of: trials,
      })),
    })),
    items: items
      .map(({ id, number, text }, index) => {
        const one = found[index];
        const byGroup = one?.byGroup ?? [];
        const all = one?.all ?? { agree: 0, disagree: 0, seen: 0 };
        const shares = byGroup.flatMap((group) => share(group) ?? []);
        return {
          id,
          number,
          text,
          all: toTally(all),
          byGroup: byGroup.map(toTally),
          groupInformed: one?.groupInformed ?? 0,
          leastShare: shares.length > 0 ? Math.min(...shares) : null,
          everyGroupAgrees: byGroup.length > 0 && byGroup.every(({ agree, seen }) => agree * 2 > seen),
          everyGroupDisagrees: byGroup.length > 0 && byGroup.every(({ disagree, seen }) => disagree * 2 > seen),
        };
      })
      .sort((a, b) => b.groupInformed - a.groupInformed || a.number - b.number),
  };
}

const toTally = ({ agree, disagree, seen }: VoteCount) => ({ agree, disagree, pass: seen - agree - disagree });

interface MineRow {
  roundId: string;
  meetingStatus: MeetingStatus;
  committeeId: string;
  duty: ParticipantDuty | null;
  sitsIn: boolean;
  canVote: boolean | null;
  writtenCount: number;
  submitted: SubmittedPollItem[];
  items: (Omit<MyHallPollItem, 'word'> & { choice: VoteChoice | null })[];
}

const mineQuery = prepared<MineRow, { id: string; passed: string | null } & SeatParams>(
  'hall.myHallPoll',
  `select r.id as "roundId", m.status as "meetingStatus", c.committee_id as "committeeId", p.duty,
     o.id is not null as "sitsIn",
     ((p.attendance = 'PRESENT' or o.id is not null) and m.status = 'LIVE' and r.status = 'OPEN'
       and (r.observers_vote or p.duty <> 'OBSERVER')) as "canVote",
     (select count(*) from opinion_item i where i.round_id = r.id
        and (i.submitted_by_id = p.id or i.submitted_by_observer_id = o.id))::int as "writtenCount",
     (select coalesce(json_agg(json_build_object('id', i.id, 'text', i.text,
        'canTakeBack', i.status = 'WAITING' and r.status = 'OPEN' and m.status = 'LIVE') order by i.id desc), '[]')
      from opinion_item i where i.round_id = r.id and i.status <> 'TAKEN_BACK'
        and (i.submitted_by_id = p.id or i.submitted_by_observer_id = o.id)) as submitted,
     (select coalesce(json_agg(json_build_object('id', i.id, 'number', i.number, 'text', i.text, 'choice', a.choice)
        order by a.choice is not null, md5(i.id::text || coalesce(p.id, o.id)::text)), '[]')
      from opinion_item i left join ${VOTES} a on a.item_id = i.id and a.voter = coalesce(p.id, o.id)
      where i.round_id = r.id and i.status = 'ASKED') as items
   from opinion_round r join meeting m on m.id = r.meeting_id join consultation c on c.id = m.consultation_id
   ${JOIN_SEAT} ${JOIN_OBSERVER} where r.id = :id and r.status <> 'DRAFT'`,
);

const words = new Map<VoteChoice, HallPollWord>([
  [1, HallPollWord.AGREE],
  [-1, HallPollWord.DISAGREE],
  [0, HallPollWord.PASS],
]);

/** What is asked of oneself: by one's seat or by the pass of somebody sitting in. */
export async function readMyHallPoll(ctx: RequestContext, roundId: string, pass: string | null): Promise<MyHallPoll> {
  const passed = await observerOfPass(ctx.read, pass);
  const row = await ctx.read.one(mineQuery, { id: knownId(roundId), passed, ...seatParams(ctx.viewer) });
  if (!row) throw notFound();
  const { roundId: id, meetingStatus, sitsIn, submitted } = row;
  const canVote = row.canVote ?? false;
  const audience = audienceOf(ctx.viewer, row, seatIn(row), { sitsIn, isItsWall: false });
  if (!isInTheRoom(audience, meetingStatus)) throw notFound();
  return {
    roundId: id,
    submitted,
    canSubmit: canVote && submitted.length < MOST_SUBMITTED && row.writtenCount < MOST_WRITTEN,
    canVote,
    items: row.items.map(({ choice, ...item }) => ({
      ...item,
      word: choice === null ? null : (words.get(choice) ?? null),
    })),
  };
}

interface PreparedRow {
  committeeId: string;
  duty: ParticipantDuty | null;
  items: PreparedPollItem[];
}

const preparedQuery = prepared<PreparedRow, { id: string } & SeatParams>(
  'hall.preparedPollItems',
  `select c.committee_id as "committeeId", p.duty,
     (select coalesce(json_agg(json_build_object('id', i.id, 'version', i.version, 'number', i.number, 'text', i.text,
        'status', i.status, 'submitted', i.submitted_by_id is not null,
        'answerCount', (select count(*) from ${VOTES} o where o.item_id = i.id))
        order by i.status = 'WAITING' desc, i.number, i.id), '[]')
      from opinion_item i where i.round_id = r.id and i.status <> 'TAKEN_BACK') as items
   from opinion_round r join meeting m on m.id = r.meeting_id join consultation c on c.id = m.consultation_id
   ${JOIN_SEAT} where r.id = :id`,
);

/** All statements of a round, those put forward included, for whoever keeps the record. */
export async function readPreparedPollItems(ctx: RequestContext, roundId: string): Promise<PreparedPollItem[]> {
  const row = await ctx.read.one(preparedQuery, { id: knownId(roundId), ...seatParams(ctx.viewer) });
  const seat = row?.duty ? { duty: row.duty } : null;
  if (!row || !canWatch(ctx.viewer, row, seat)) throw notFound();
  authorize(canScribe(ctx.viewer, row, seat), 'prepare statements for the hall');
  return row.items;
}
