import { prepared } from '../../../kernel/read.js';
import { ParticipantDuty, type SeatParams } from '../../consultation/index.js';
import { JOIN_SEAT } from './people.sql.js';

export interface StandingRow {
  committeeId: string;
  participantId: string | null;
  duty: ParticipantDuty | null;
}

export const standingQuery = prepared<StandingRow, { id: string } & SeatParams>(
  'meeting.standing',
  `select c.committee_id as "committeeId", p.id as "participantId", p.duty
   from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT} where m.id = :id`,
);

export const seatIn = ({ duty }: { duty: ParticipantDuty | null }) => (duty === null ? null : { duty });
