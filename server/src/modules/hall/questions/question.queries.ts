import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { type SeatParams, seatParams } from '../../consultation/index.js';
import {
  isAtTheTable,
  isInTheRoom,
  JOIN_OBSERVER,
  JOIN_SEAT,
  joinSomebody,
  LiveAudience,
  observerOfPass,
} from '../../meeting/index.js';
import type { MeetingStatus } from '../../meeting/meeting.entity.js';
import { QuestionStatus } from './floor-question.entity.js';
import type { LiveQuestion, MeetingQuestions, MyQuestions } from './question.types.js';

/** What somebody asked who was sent out waits for nobody; what was taken up stays. */
const STILL_HERE = (q: string) => `(${q}.status <> 'WAITING' or not exists (
  select from meeting_observer v where v.id = ${q}.observer_id and v.removed_at is not null))`;

interface QuestionsRow {
  meetingId: string;
  meetingStatus: MeetingStatus;
  waitingCount: number;
  questions: LiveQuestion[];
}

const questionsQuery = prepared<QuestionsRow, { id: string; everything: boolean }>(
  'hall.questions',
  `select m.id as "meetingId", m.status as "meetingStatus",
     (select count(*) from floor_question q
      where q.meeting_id = m.id and q.status = 'WAITING' and ${STILL_HERE('q')}) as "waitingCount",
     (select coalesce(json_agg(json_build_object('id', q.id, 'version', q.version, 'text', q.text, 'status', q.status,
        'likes', q.likes, 'party', p.party, 'sitsIn', p.duty = 'OBSERVER', 'interestGroupName', g.name, 'askerName', p.name,
        'demandNumber', x.number, 'answer', s.text, 'setAsideReason', q.set_aside_reason, 'askedAt', q.asked_at)
        order by q.rank, q.shortlisted_at, q.likes desc, q.id), '[]')
      from (
        select o.*, (select count(*) from question_like l where l.question_id = o.id)
            + (select count(*) from observer_like l join meeting_observer v on v.id = l.observer_id
               where l.question_id = o.id and v.removed_at is null) as likes,
          array_position(array['SHORTLISTED', 'WAITING', 'ANSWERED', 'SET_ASIDE'], o.status) as rank
        from floor_question o
        where o.meeting_id = m.id and o.status <> 'TAKEN_BACK' and (:everything or o.status = 'SHORTLISTED')
          and ${STILL_HERE('o')}
        order by rank, likes desc, o.id limit 200
      ) q ${joinSomebody('q')} left join interest_group g on g.id = p.interest_group_id
      left join demand x on x.id = q.demand_id
      left join statement s on s.id = q.statement_id and s.withdrawn_at is null) as questions
   from meeting m where m.id = :id`,
);

/** In the room everybody reads all that is asked; the wall reads the short list, and the street nothing. */
export async function readMeetingQuestions(
  read: ReadContext,
  audience: LiveAudience,
  id: string,
): Promise<MeetingQuestions | null> {
  const inTheRoom = isAtTheTable(audience) || audience === LiveAudience.OBSERVER;
  const row = await read.one(questionsQuery, { id, everything: inTheRoom });
  if (!row) return null;
  const { meetingId, waitingCount, questions, meetingStatus } = row;
  if (!isInTheRoom(audience, meetingStatus)) return { meetingId, waitingCount: 0, questions: [] };
  return {
    meetingId,
    waitingCount,
    questions: questions
      // What was set aside is told to those who keep the record, and to the asker by their own list.
      .map((question) => ({
        ...question,
        askerName: audience === LiveAudience.CHAIR ? question.askerName : null,
        answer: inTheRoom ? question.answer : null,
        setAsideReason: inTheRoom ? question.setAsideReason : null,
        text: question.status === QuestionStatus.SET_ASIDE && audience !== LiveAudience.CHAIR ? '' : question.text,
      })),
  };
}

interface MineRow {
  sitsIn: boolean;
  canAsk: boolean;
  askedIds: string[];
  likedIds: string[];
}

const mineQuery = prepared<MineRow, { id: string; passed: string | null } & SeatParams>(
  'hall.myQuestions',
  `select o.id is not null as "sitsIn", (p.attendance = 'PRESENT' or o.id is not null) and m.status = 'LIVE' as "canAsk",
     (select coalesce(json_agg(q.id order by q.id), '[]') from floor_question q
      where q.meeting_id = m.id and (q.participant_id = p.id or q.observer_id = o.id)) as "askedIds",
     (select coalesce(json_agg(l.question_id), '[]') from (
        select l.question_id from question_like l where l.participant_id = p.id
        union all select l.question_id from observer_like l where l.observer_id = o.id
      ) l join floor_question q on q.id = l.question_id where q.meeting_id = m.id) as "likedIds"
   from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT} ${JOIN_OBSERVER} where m.id = :id`,
);

/** Which questions one asked and liked, by one's seat or by the pass of somebody sitting in. */
export async function readMyQuestions(
  ctx: RequestContext,
  meetingId: string,
  pass: string | null,
): Promise<MyQuestions> {
  const passed = await observerOfPass(ctx.read, pass);
  const row = await ctx.read.one(mineQuery, { id: knownId(meetingId), passed, ...seatParams(ctx.viewer) });
  if (!row) throw notFound();
  const canAsk = row.canAsk ?? false;
  const room =
    row.sitsIn && canAsk ? await readMeetingQuestions(ctx.read, LiveAudience.OBSERVER, knownId(meetingId)) : null;
  return { askedIds: row.askedIds, likedIds: row.likedIds, canAsk, inTheRoom: room?.questions ?? null };
}
