import { Party } from '../consultation/index.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting/index.js';
import { MeetingStatus } from '../meeting/meeting.entity.js';
import { type Minutes, MinutesStatus } from './minutes.entity.js';

/** The longest minutes, in characters. */
export const MINUTES_MAX = 20_000;
/** A draft prints everything that was said: longer than minutes may be. */
export const DRAFT_MAX = 200_000;

/** Why the minutes may not be written now. */
export function whyCannotSave(
  meeting: { readonly status: MeetingStatus },
  minutes: Pick<Minutes, 'status'> | null,
): MeetingRefusal | null {
  if (meeting.status !== MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_NOT_ENDED);
  if (minutes?.status === MinutesStatus.CONFIRMED) return new MeetingRefusal(MeetingRefusalCode.MINUTES_CONFIRMED);
  return null;
}

/** Why this person may not confirm the minutes now (rule 6: nobody approves what they wrote, not one paragraph). */
export function whyCannotConfirm(
  meeting: { readonly status: MeetingStatus },
  minutes: Pick<Minutes, 'status' | 'editedBy' | 'writers'> | null,
  personId: string | null,
): MeetingRefusal | null {
  const cannotSave = whyCannotSave(meeting, minutes);
  if (cannotSave) return cannotSave;
  if (!minutes) return new MeetingRefusal(MeetingRefusalCode.MINUTES_MISSING);
  if (minutes.editedBy === personId || minutes.writers?.includes(personId)) {
    return new MeetingRefusal(MeetingRefusalCode.WRITER_MAY_NOT_CONFIRM);
  }
  return null;
}

/** AGREED, or DISSENTED where one of them dissents; EARLIER_TEXT: the text changed after they answered. */
export enum PartyStanding {
  WAITING = 'WAITING',
  EARLIER_TEXT = 'EARLIER_TEXT',
  AGREED = 'AGREED',
  DISSENTED = 'DISSENTED',
}

export interface GivenAnswer {
  readonly party: Party;
  readonly agrees: boolean;
  readonly textVersion: number;
}

/** Where each party that was at the table stands with the text as it is now. */
export function partyStandings(
  present: readonly Party[],
  answers: readonly GivenAnswer[],
  textVersion: number,
): { readonly party: Party; readonly standing: PartyStanding }[] {
  return Object.values(Party)
    .filter((party) => present.includes(party))
    .map((party) => {
      const given = answers.filter((answer) => answer.party === party);
      const current = given.filter((answer) => answer.textVersion === textVersion);
      if (current.some(({ agrees }) => !agrees)) return { party, standing: PartyStanding.DISSENTED };
      if (current.length > 0) return { party, standing: PartyStanding.AGREED };
      return { party, standing: given.length > 0 ? PartyStanding.EARLIER_TEXT : PartyStanding.WAITING };
    });
}

/** Why minutes that were put to the parties are not confirmed yet: a party has not answered, and nobody says why not. */
export function whyPartiesKeepThemOpen(
  minutes: { readonly putToPartiesAt: Date | null },
  standings: readonly { readonly standing: PartyStanding }[],
  reason: string | null,
): MeetingRefusal | null {
  if (minutes.putToPartiesAt === null || reason !== null) return null;
  const open = standings.some(
    ({ standing }) => standing === PartyStanding.WAITING || standing === PartyStanding.EARLIER_TEXT,
  );
  return open ? new MeetingRefusal(MeetingRefusalCode.PARTIES_NOT_ANSWERED) : null;
}
