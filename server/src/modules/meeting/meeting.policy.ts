import { registerEnumType } from 'type-graphql';
import { PARTIES } from '../../kernel/audience.js';
import { committeeScope, isInScope, organises } from '../../kernel/scope.js';
import { hasRole, holdsCommittee, Role, type Viewer } from '../../kernel/viewer.js';
import { type Participant, ParticipantDuty } from '../consultation/index.js';
import { MeetingStatus } from './meeting.entity.js';

/** Those who may hold CHAIR or SCRIBE at one table: anybody invited; the policy decides. */
export const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

/** The meeting, as far as it decides who may do what. */
export interface MeetingScope {
  readonly committeeId: string;
}
/** The viewer's own place at the table, if they have one. */
export type OwnSeat = Pick<Participant, 'duty'> | null;

/** Whose eyes a live push is for: everyone of one audience gets the same bytes. */
export enum LiveAudience {
  /** Keeps the record. */
  CHAIR = 'CHAIR',
  /** With a seat, or leading the district. */
  PARTY = 'PARTY',
  /** Sits in by the six digits, while the meeting lasts. */
  OBSERVER = 'OBSERVER',
  /** The wall of the room: a paired screen whose scene is this meeting. */
  SCREEN = 'SCREEN',
  /** The street. */
  PUBLIC = 'PUBLIC',
}
registerEnumType(LiveAudience, { name: 'LiveAudience', description: 'Whose eyes a live view of a meeting is for.' });

const { CHAIR, SCRIBE, OBSERVER } = ParticipantDuty;

/** Keeps the record: agenda, floor, sign-in, answers, clauses. */
export function canScribe(viewer: Viewer | null, { committeeId }: MeetingScope, seat: OwnSeat): boolean {
  return seat?.duty === SCRIBE || canChair(viewer, { committeeId }, seat) || organises(viewer, committeeId);
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
  return isInScope(committeeScope(viewer), committeeId);
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

/**
 * A seat goes before a chair in the back row: whoever has both watches by their seat. A screen is the wall of one meeting
 * and of no other; without that it is somebody in the street.
 */
export function audienceOf(
  viewer: Viewer | null,
  scope: MeetingScope,
  seat: OwnSeat,
  { sitsIn, isItsWall }: { readonly sitsIn: boolean; readonly isItsWall: boolean },
): LiveAudience {
  if (viewer?.kind === 'SCREEN' && isItsWall) return LiveAudience.SCREEN;
  if (canScribe(viewer, scope, seat)) return LiveAudience.CHAIR;
  if (canWatch(viewer, scope, seat)) return LiveAudience.PARTY;
  return sitsIn ? LiveAudience.OBSERVER : LiveAudience.PUBLIC;
}

/**
 * Sees what goes on in the room at all: those at the table, its wall, and whoever sits in for as long as the meeting is not
 * over. The street follows a broadcast, where the committee opened one.
 */
export function isInTheRoom(audience: LiveAudience, status: MeetingStatus): boolean {
  if (audience === LiveAudience.OBSERVER) return status !== MeetingStatus.ENDED;
  return audience !== LiveAudience.PUBLIC;
}

/** Reads and hears what those at the table read out and say. */
export function isAtTheTable(audience: LiveAudience): boolean {
  return audience === LiveAudience.CHAIR || audience === LiveAudience.PARTY;
}
