import type { Transaction } from '../../kernel/transaction.js';
import { AttendanceStatus, Participant, ParticipantDuty } from '../consultation/index.js';
import type { HeldMeeting } from '../meeting/index.js';
import { Minutes } from './minutes.entity.js';
import { partyStandings } from './minutes.rules.js';
import { MinutesAnswer } from './minutes-answer.entity.js';

/** Where the parties that were there stand, read in this transaction. */
export async function readPartyStandings(tx: Transaction, { meeting, consultation }: HeldMeeting, minutes: Minutes) {
  const present = await tx.em.find(Participant, {
    consultation: consultation.id,
    attendance: AttendanceStatus.PRESENT,
    duty: { $ne: ParticipantDuty.OBSERVER },
  });
  const answers = await tx.em.find(MinutesAnswer, { meeting: meeting.id });
  return partyStandings(
    present.map(({ party }) => party),
    answers.flatMap(({ participant, agrees, textVersion }) => {
      const party = present.find(({ id }) => id === participant.id)?.party;
      return party ? [{ party, agrees, textVersion }] : [];
    }),
    minutes.textVersion,
  );
}
