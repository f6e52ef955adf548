import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { type ParticipantDuty, type SeatParams, seatParams } from '../../consultation/index.js';
import { canChair, canWatch, JOIN_PERSON, JOIN_SEAT, PERSON } from '../../meeting/index.js';
import type { ChairCandidate } from './chair.types.js';

interface CandidatesRow {
  readonly committeeId: string;
  readonly duty: ParticipantDuty | null;
  readonly candidates: ChairCandidate[];
}

const candidatesQuery = prepared<CandidatesRow, { id: string } & SeatParams>(
  'floor.chairCandidates',
  `select c.committee_id as "committeeId", (select duty from (select 1) one ${JOIN_SEAT}) as duty,
     (select coalesce(json_agg(json_build_object('participantId', p.id, ${PERSON},
        'present', p.attendance = 'PRESENT', 'isChair', p.duty = 'CHAIR')
        order by p.duty <> 'CHAIR', p.attendance <> 'PRESENT', p.party, p.id), '[]')
      from participant p ${JOIN_PERSON} where p.consultation_id = c.id and p.duty <> 'OBSERVER') as candidates
   from meeting m join consultation c on c.id = m.consultation_id where m.id = :id`,
);

/** To whom the chair may be handed: for whoever may hand it over. */
export async function readChairCandidates(ctx: RequestContext, meetingId: string): Promise<ChairCandidate[]> {
  const row = await ctx.read.one(candidatesQuery, { id: knownId(meetingId), ...seatParams(ctx.viewer) });
  const seat = row?.duty ? { duty: row.duty } : null;
  if (!row || !canWatch(ctx.viewer, row, seat)) throw notFound();
  authorize(canChair(ctx.viewer, row, seat), 'chair a meeting');
  return row.candidates;
}
