import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import {
  AttendanceStatus,
  confirmedInSql,
  isDemandTakenDown,
  OWN_CONSULTATIONS,
  type SeatParams,
  seatParams,
  titleOnRecord,
} from '../../consultation/index.js';
import { canChair, canScribe, canTakeStance, canWatch, JOIN_SEAT, seatIn } from '../../meeting/index.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import { readOwnSide } from '../answers/own-answer.js';
import { RECORDED_SINCE_OPENING } from '../course/recorded-since-opening.sql.js';
import type { MyAnswer, MyHand, MyMeeting, MyStance } from './my-meeting.types.js';

type MyMeetingRow = Pick<
  MyMeeting,
  | 'meetingId'
  | 'consultationId'
  | 'title'
  | 'place'
  | 'status'
  | 'startsAt'
  | 'participantId'
  | 'name'
  | 'party'
  | 'duty'
  | 'interestGroupName'
  | 'attendance'
> & {
  committeeId: string;
  recorded: boolean;
  hand: MyHand | null;
  stances: MyStance[];
  votedClauseIds: string[];
  answers: MyAnswer[];
};

/** Answers to what this seat asked for; the same condition as `canContest`, over rows. */
const MY_ANSWERS = `(select coalesce(json_agg(json_build_object('id', r.id, 'demandTitle', d.title,
    'departmentName', xd.short_name, 'nature', r.nature, 'text', r.text, 'dueOn', r.due_on,
    'contested', r.contest_reason is not null,
    'viewerCanContest', r.contest_reason is null and c.status not in (${confirmedInSql}),
    'viewerCanDropContest', coalesce(r.contested_by in (p.id, p.account_id), false)
      and (c.status not in (${confirmedInSql}) or (r.nature = 'COMMITMENT' and c.status <> 'ARCHIVED'))) order by d.number, r.id), '[]')
  from demand_response r join demand d on d.id = r.demand_id join participant a on a.id = r.participant_id
  left join department xd on xd.id = a.department_id
  where r.meeting_id = m.id and p.duty <> 'OBSERVER' and (d.raised_by_id = p.id
    or (d.raised_by_id is null and d.interest_group_id = p.interest_group_id))
    and not ${isDemandTakenDown('d.id')})`;

const myMeetingColumns = `m.id as "meetingId", c.id as "consultationId", ${titleOnRecord('c.title', 'c.id')} as title, c.place, m.status,
  c.starts_at as "startsAt", c.committee_id as "committeeId", p.id as "participantId", p.name, p.party, p.duty,
  g.name as "interestGroupName", p.attendance,
  m.status = 'LIVE' and ${RECORDED_SINCE_OPENING('m.id')} as recorded,
  (select json_build_object('id', s.id, 'status', s.status, 'ahead', (select count(*) from speaker_entry o
     where o.meeting_id = m.id and o.status = 'WAITING' and o.position < s.position))
   from speaker_entry s where s.meeting_id = m.id and s.participant_id = p.id and s.status in ('WAITING', 'SPEAKING')
   order by s.status, s.position limit 1) as hand,
  (select coalesce(json_agg(json_build_object('clauseId', s.clause_id, 'kind', s.kind, 'reservation', s.reservation)), '[]')
   from stance s join consensus_clause k on k.id = s.clause_id
   where k.meeting_id = m.id and s.participant_id = p.id) as stances,
  (select coalesce(json_agg(v.clause_id), '[]') from voted_mark v join consensus_clause k on k.id = v.clause_id
   where k.meeting_id = m.id and v.participant_id = p.id) as "votedClauseIds", ${MY_ANSWERS} as answers`;

const myMeetingQuery = prepared<MyMeetingRow, { id: string } & SeatParams>(
  'floor.mine',
  `select ${myMeetingColumns} from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT}
   left join interest_group g on g.id = p.interest_group_id where m.id = :id`,
);

const myMeetingsQuery = prepared<MyMeetingRow, SeatParams>(
  'floor.allMine',
  `select ${myMeetingColumns} from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT}
   left join interest_group g on g.id = p.interest_group_id
   where p.id is not null and c.id in ${OWN_CONSULTATIONS} and m.status <> 'ENDED' order by c.starts_at nulls last, m.id limit 20`,
);

/** One's own part in a meeting. */
export async function readMyMeeting(ctx: RequestContext, meetingId: string): Promise<MyMeeting> {
  const row = await ctx.read.one(myMeetingQuery, { id: knownId(meetingId), ...seatParams(ctx.viewer) });
  if (!row || !canWatch(ctx.viewer, row, seatIn(row))) throw notFound();
  return toMyMeeting(ctx, row);
}

/** The meetings to come or under way at which the viewer has a seat. */
export async function readMyMeetings(ctx: RequestContext): Promise<MyMeeting[]> {
  const rows = await ctx.read.all(myMeetingsQuery, seatParams(ctx.viewer));
  return Promise.all(rows.map((row) => toMyMeeting(ctx, row)));
}

async function toMyMeeting(ctx: RequestContext, row: MyMeetingRow): Promise<MyMeeting> {
  const { viewer } = ctx;
  const seat = seatIn(row);
  const viewerCanChair = canChair(viewer, row, seat);
  const atTheTable = canTakeStance(seat) && row.status === MeetingStatus.LIVE;
  const present = row.attendance === AttendanceStatus.PRESENT;
  return {
    ...row,
    viewerCanScribe: canScribe(viewer, row, seat),
    viewerCanChair,
    ownSideIds: viewerCanChair ? [...(await readOwnSide(ctx, row, row.participantId))] : [],
    viewerCanTakeBackOpening: row.status === MeetingStatus.LIVE && !row.recorded && canScribe(viewer, row, seat),
    viewerCanRaiseHand: atTheTable && present && row.hand === null,
    viewerCanTakeStance: atTheTable && present,
  };
}
