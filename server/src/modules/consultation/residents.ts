import { Party } from './consultation.entity.js';
import { type Participant, ParticipantDuty } from './participant.entity.js';

/**
 * Seats that speak for the people concerned: they are asked by the survey, invited to the acceptance and counted among
 * those who decide. Somebody invited only to listen (列席) is not.
 */
export const SPEAKS_FOR_RESIDENTS = { party: Party.STAKEHOLDER, duty: { $ne: ParticipantDuty.OBSERVER } };

/** The same over rows. */
export const speaksForResidents = (p: string) => `(${p}.party = 'STAKEHOLDER' and ${p}.duty <> 'OBSERVER')`;

export function isResident({ party, duty }: Pick<Participant, 'party' | 'duty'>): boolean {
  return party === Party.STAKEHOLDER && duty !== ParticipantDuty.OBSERVER;
}
