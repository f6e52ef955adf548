import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import type { LiveAudience } from '../meeting.policy.js';
import { type SeatParams, seatParams } from '../meeting.queries.js';
import { JOIN_SEAT } from '../meeting-record.sql.js';
import { QuestionStatus } from './floor-question.entity.js';
import { seatOfPass } from './observer-pass.js';
import type { LiveQuestion, MeetingQuestions, MyQuestions } from './question.types.js';

interface QuestionsRow {
  meetingId: string;
  waitingCount: number;
  questions: LiveQuestion[];
}

const questionsQuery = prepared<QuestionsRow, { id: string; everything: boolean }>(
  'meeting.questions',
  `select m.id as "meetingId",
     (select count(*) from floor_question q where q.meeting_id = m.id and q.status = 'WAITING') as "waitingCount",
     (select coalesce(json_agg(json_build_object('id', q.id, 'version', q.version, 'text', q.text, 'status', q.status,
        'likes', q.likes, 'party', p.party, 'interestGroupName', g.name, 'askerName', p.name,
        'demandNumber', x.number, 'answer', s.text, 'setAsideReason', q.set_aside_reason, 'askedAt', q.asked_at)
        order by q.rank, q.shortlisted_at, q.likes desc, q.id), '[]')
      from (
        select o.*, (select count(*) from question_like l where l.question_id = o.id) as likes,
          array_position(array['SHORTLISTED', 'WAITING', 'ANSWERED', 'SET_ASIDE'], o.status) as rank
        from floor_question o
        where o.meeting_id = m.id and o.status <> 'TAKEN_BACK' and (:everything or o.status = 'SHORTLISTED')
        order by rank, likes desc, o.id limit 200
      ) q join participant p on p.id = q.participant_id left join interest_group g on g.id = p.interest_group_id
      left join demand x on x.id = q.demand_id
      left join statement s on s.id = q.statement_id and s.withdrawn_at is null) as questions
   from meeting m where m.id = :id`,
);

/** In the room everybody reads all that is asked; the street and the wall read the short list. */
export async function readMeetingQuestions(
  read: ReadContext,
  audience: LiveAudience,
  id: string,
): Promise<MeetingQuestions | null> {
  const inTheRoom = audience === 'CHAIR' || audience === 'PARTY';
  const row = await read.one(questionsQuery, { id, everything: inTheRoom });
  if (!row) return null;
  return {
    ...row,
    questions: row.questions
      // What was set aside is told to those who keep the record, and to the asker by their own list.
      .map((question) => ({
        ...question,
        askerName: audience === 'CHAIR' ? question.askerName : null,
        answer: inTheRoom ? question.answer : null,
        setAsideReason: inTheRoom ? question.setAsideReason : null,
        text: question.status === QuestionStatus.SET_ASIDE && audience !== 'CHAIR' ? '' : question.text,
      })),
  };
}

interface MineRow {
  participantId: string | null;
  canAsk: boolean;
  askedIds: string[];
  likedIds: string[];
}

const mineQuery = prepared<MineRow, { id: string; passed: string | null } & SeatParams>(
  'meeting.myQuestions',
  `select z.id as "participantId", z.attendance = 'PRESENT' and m.status = 'LIVE' as "canAsk",
     (select coalesce(json_agg(q.id order by q.id), '[]') from floor_question q
      where q.meeting_id = m.id and q.participant_id = z.id) as "askedIds",
     (select coalesce(json_agg(l.question_id), '[]') from question_like l join floor_question q on q.id = l.question_id
      where q.meeting_id = m.id and l.participant_id = z.id) as "likedIds"
   from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT}
   left join participant z on z.consultation_id = c.id and z.id = coalesce(:passed::uuid, p.id) where m.id = :id`,
);

/** Which questions one asked and liked, by one's seat or by the pass of somebody sitting in. */
export async function readMyQuestions(
  ctx: RequestContext,
  meetingId: string,
  pass: string | null,
): Promise<MyQuestions> {
  const passed = await seatOfPass(ctx.read, pass);
  const row = await ctx.read.one(mineQuery, { id: knownId(meetingId), passed, ...seatParams(ctx.viewer) });
  if (!row) throw notFound();
  const canAsk = row.canAsk ?? false;
  const room = passed && canAsk ? await readMeetingQuestions(ctx.read, 'PARTY', knownId(meetingId)) : null;
  return { askedIds: row.askedIds, likedIds: row.likedIds, canAsk, inTheRoom: room?.questions ?? null };
}
