import { prepared, type ReadContext } from '../../kernel/read.js';
import type { Transaction } from '../../kernel/transaction.js';
import { accountIdOf, departmentIdsOf, memberIdOf, type Viewer } from '../../kernel/viewer.js';
import { Party } from './consultation.entity.js';
import { Participant, type ParticipantDuty } from './participant.entity.js';

/**
 * 席位: the one definition of whose seat a participant is. It is its account's, its member's, the guest's who holds its
 * invitation; a department's is every officer's of that department, and no longer of whoever was its officer when it was
 * invited and has gone.
 * Statements, commands, what search reaches and who is told all use the forms of it below.
 */
export interface SeatParams extends Record<string, unknown> {
  /** The seat of somebody who came in by invitation. */
  readonly guestId: string | null;
  readonly accountId: string | null;
  readonly memberId: string | null;
  readonly departmentIds: readonly string[];
}

/** What of a viewer a seat can be found by. */
export function seatParams(viewer: Viewer | null): SeatParams {
  return {
    guestId: viewer?.kind === 'GUEST' ? viewer.participantId : null,
    accountId: accountIdOf(viewer),
    memberId: memberIdOf(viewer),
    departmentIds: departmentIdsOf(viewer),
  };
}

/** Participant `p` sits for one of the viewer's departments. */
export const SEAT_OF_DEPARTMENT = `(p.party = 'DEPARTMENT' and p.department_id = any(:departmentIds::uuid[]))`;
/** The account whose own seat `p` is; that a department's names is a memory of whom it was sent to. */
const OWN_ACCOUNT = `case when p.department_id is null then p.account_id end`;
/** Participant `p` is a seat of the viewer. */
export const OWN_SEAT = `(p.id = :guestId::uuid or ${OWN_ACCOUNT} = :accountId::uuid or p.member_id = :memberId::uuid
  or ${SEAT_OF_DEPARTMENT})`;
/** The consultations the viewer has a seat in. */
export const OWN_CONSULTATIONS = `(select p.consultation_id from participant p where ${OWN_SEAT})`;
/** The viewer's one seat in a consultation, to join: an account's own comes before its member's, and that before its department's. */
export const ownSeatIn = (consultation: string) => `(select p.* from participant p
  where p.consultation_id = ${consultation} and ${OWN_SEAT}
  order by (${OWN_ACCOUNT} = :accountId::uuid) desc nulls last, (p.member_id = :memberId::uuid) desc nulls last, p.id
  limit 1)`;
/** Turned round: the accounts, members and departments whose seat `p` is, as an array with nulls. */
export const SEAT_KEYS = `array[${OWN_ACCOUNT}, p.member_id, case when p.party = 'DEPARTMENT' then p.department_id end]`;
/** Post `o` is held by the member whose seat `p` is. */
export const MEMBER_OF_SEAT = "(o.role = 'MEMBER' and o.member_id = p.member_id)";
/** Post `o` is one whose holders have seat `p`, by the member or the department it is for. */
const POST_OF_SEAT = `(${MEMBER_OF_SEAT}
  or (o.role = 'DEPARTMENT_OFFICER' and p.party = 'DEPARTMENT' and o.department_id = p.department_id))`;
/** Whoever did something (an account, or a guest by their seat) did it from seat `p`, also who left the post since. */
export const fromSeat = (actor: string) => `(p.id = ${actor} or p.account_id = ${actor}
  or exists (select from post o where o.account_id = ${actor} and ${POST_OF_SEAT}))`;
/** The same as people: everybody who holds one of these seats, told as an account or as the guest of this seat. */
export const holdersOfSeats = (condition: string) => `
  select 'ACCOUNT' as kind, p.account_id as id from participant p
  where ${OWN_ACCOUNT} is not null and ${condition}
  union
  select 'ACCOUNT', o.account_id from participant p
  join post o on o.ended_at is null and ${POST_OF_SEAT}
  where ${condition}
  union
  select 'PARTICIPANT', p.id from participant p
  where p.account_id is null and p.member_id is null and p.department_id is null and ${condition}`;

export interface Seat {
  readonly id: string;
  readonly party: Party;
  readonly duty: ParticipantDuty;
}

const seatQuery = prepared<Seat, SeatParams & { consultationId: string }>(
  'consultation.seat',
  `select p.id, p.party, p.duty from ${ownSeatIn(':consultationId')} p`,
);

const mayHaveOne = ({ accountId, guestId }: SeatParams) => accountId !== null || guestId !== null;

/** The viewer's seat in a consultation, or null without one. For reads. */
export async function readSeat(read: ReadContext, viewer: Viewer | null, consultationId: string): Promise<Seat | null> {
  const params = seatParams(viewer);
  return mayHaveOne(params) ? read.one(seatQuery, { ...params, consultationId }) : null;
}

/** Its id only. */
export async function readSeatId(
  read: ReadContext,
  viewer: Viewer | null,
  consultationId: string,
): Promise<string | null> {
  return (await readSeat(read, viewer, consultationId))?.id ?? null;
}

/** The same seat, for commands. */
export async function seatOf(
  { em, ctx }: Pick<Transaction, 'em' | 'ctx'>,
  consultationId: string,
): Promise<Participant | null> {
  const params = seatParams(ctx.viewer);
  if (!mayHaveOne(params)) return null;
  const { guestId, accountId, memberId, departmentIds } = params;
  const seats = await em.find(
    Participant,
    {
      consultation: consultationId,
      $or: [
        ...(guestId ? [{ id: guestId }] : []),
        ...(accountId ? [{ accountId, department: null }] : []),
        ...(memberId ? [{ member: memberId }] : []),
        ...(departmentIds.length > 0 ? [{ party: Party.DEPARTMENT, department: { $in: [...departmentIds] } }] : []),
      ],
    },
    { orderBy: { id: 'asc' } },
  );
  const closeness = (seat: Participant) =>
    seat.accountId === accountId && accountId && !seat.department
      ? 0
      : seat.member?.id === memberId && memberId
        ? 1
        : 2;
  return [...seats].sort((a, b) => closeness(a) - closeness(b))[0] ?? null;
}
