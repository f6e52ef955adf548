import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { hasRole, Role } from '../../../kernel/viewer.js';
import { type ParticipantDuty, type SeatParams, seatParams, titleOnRecord } from '../../consultation/index.js';
import { canScribe, canWatch, JOIN_PERSON, JOIN_SEAT, PERSON } from '../../meeting/index.js';
import { SHARES } from './queue.sql.js';
import type { SpeakingTimes } from './speaking-times.types.js';

type TimesRow = SpeakingTimes & { readonly committeeId: string; readonly duty: ParticipantDuty | null };

const timesQuery = prepared<TimesRow, { id: string } & SeatParams>(
  'floor.speakingTimes',
  `select m.id as "meetingId", ${titleOnRecord('c.title', 'c.id')} as title, c.starts_at as "startsAt", c.committee_id as "committeeId",
     (select duty from (select 1) one ${JOIN_SEAT}) as duty, ${SHARES} as parties,
     (select coalesce(json_agg(json_build_object('participantId', p.id, ${PERSON}, 'turns', t.turns,
        'pointsOfOrder', t.points, 'seconds', t.seconds, 'overSeconds', t.over) order by t.seconds desc, p.id), '[]')
      from meeting_person p ${JOIN_PERSON} cross join lateral (
        select count(*) filter (where s.kind <> 'POINT_OF_ORDER') as turns,
          count(*) filter (where s.kind = 'POINT_OF_ORDER') as points, count(*) as entries,
          coalesce(round(sum(s.spoken_ms) / 1000.0), 0)::int as seconds,
          coalesce(round(sum(greatest(0, s.spoken_ms - s.allotted_ms)) / 1000.0), 0)::int as over
        from speaker_entry s where s.meeting_id = m.id and coalesce(s.participant_id, s.observer_id) = p.id and s.started_at is not null) t
      where p.consultation_id = c.id and t.entries > 0) as people
   from meeting m join consultation c on c.id = m.consultation_id where m.id = :id`,
);

/** Who spoke how long, by person and by party: for those who keep the record, and those who lead the district. */
export async function readSpeakingTimes(ctx: RequestContext, meetingId: string): Promise<SpeakingTimes> {
  const row = await ctx.read.one(timesQuery, { id: knownId(meetingId), ...seatParams(ctx.viewer) });
  const seat = row?.duty ? { duty: row.duty } : null;
  if (!row || !canWatch(ctx.viewer, row, seat)) throw notFound();
  authorize(canScribe(ctx.viewer, row, seat) || hasRole(ctx.viewer, Role.LEADER), 'read who spoke how long');
  return row;
}
