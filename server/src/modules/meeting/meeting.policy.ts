import { PARTIES } from '../../kernel/audience.js';
import { hasRole, holdsCommittee, Role, type Viewer } from '../../kernel/viewer.js';
import { type Participant, ParticipantDuty } from '../consultation/index.js';

/** Those who may hold CHAIR or SCRIBE at one table: anybody invited; the policy decides. */
export const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

/** The meeting, as far as it decides who may do what. */
export interface MeetingScope {
  readonly committeeId: string;
}
/** The viewer's own place at the table, if they have one. */
export type OwnSeat = Pick<Participant, 'duty'> | null;

/** Whose eyes a live push is for: everyone of one audience gets the same bytes. */
export type LiveAudience = 'CHAIR' | 'PARTY' | 'SCREEN' | 'PUBLIC';

const { CHAIR, SCRIBE, OBSERVER } = ParticipantDuty;

/** Keeps the record: agenda, floor, sign-in, answers, clauses. */
export function canScribe(viewer: Viewer | null, { committeeId }: MeetingScope, seat: OwnSeat): boolean {
  return (
    seat?.duty === SCRIBE ||
    canChair(viewer, { committeeId }, seat) ||
    holdsCommittee(viewer, committeeId, Role.LIAISON_OFFICER)
  );
}

/** Decides what only the chair decides: escalating, carrying over, confirming the minutes. */
export function canChair(viewer: Viewer | null, { committeeId }: MeetingScope, seat: OwnSeat): boolean {
  return (
    seat?.duty === CHAIR || hasRole(viewer, Role.SECRETARIAT) || holdsCommittee(viewer, committeeId, Role.DIRECTOR)
  );
}

/** Sees more of the meeting than the street does. */
export function canWatch(viewer: Viewer | null, scope: MeetingScope, seat: OwnSeat): boolean {
  return seat !== null || hasRole(viewer, Role.LEADER) || canScribe(viewer, scope, seat);
}

/** Takes the whole meeting away as one file: whoever answers for the archive, not somebody with a seat for one day. */
export function canArchive(viewer: Viewer | null, { committeeId }: MeetingScope): boolean {
  return (
    hasRole(viewer, Role.SECRETARIAT, Role.LEADER) ||
    holdsCommittee(viewer, committeeId, Role.DIRECTOR) ||
    holdsCommittee(viewer, committeeId, Role.LIAISON_OFFICER)
  );
}

/** Has a voice in the consensus. */
export function canTakeStance(seat: OwnSeat): boolean {
  return seat !== null && seat.duty !== OBSERVER;
}

/** Says that an answer was recorded under a nature it does not have: the chair, or those who asked. */
export function canContest(
  viewer: Viewer | null,
  scope: MeetingScope,
  seat: { readonly id: string; readonly duty: ParticipantDuty; readonly interestGroupId: string | null } | null,
  demand: { readonly raisedById: string | null; readonly interestGroupId: string | null },
): boolean {
  if (canChair(viewer, scope, seat)) return true;
  if (!seat || seat.duty === OBSERVER) return false;
  if (demand.raisedById !== null) return demand.raisedById === seat.id;
  return demand.interestGroupId !== null && demand.interestGroupId === seat.interestGroupId;
}

export function audienceOf(viewer: Viewer | null, scope: MeetingScope, seat: OwnSeat): LiveAudience {
  if (viewer?.kind === 'SCREEN') return 'SCREEN';
  if (canScribe(viewer, scope, seat)) return 'CHAIR';
  return canWatch(viewer, scope, seat) ? 'PARTY' : 'PUBLIC';
}
