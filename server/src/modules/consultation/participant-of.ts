import type { EntityManager } from '@mikro-orm/core';
import { prepared, type ReadContext } from '../../kernel/read.js';
import { memberIdOf, Role, type Viewer } from '../../kernel/viewer.js';
import type { Party } from './consultation.entity.js';
import { Participant, type ParticipantDuty } from './participant.entity.js';

interface Identity extends Record<string, unknown> {
  readonly accountId: string | null;
  readonly memberId: string | null;
  readonly departmentIds: readonly string[];
  readonly participantId: string | null;
}

/** What of a viewer a seat can be found by: an account, a member on the roster, a department, an invitation. */
export function identityOf(viewer: Viewer | null): Identity {
  const account = viewer?.kind === 'ACCOUNT' ? viewer : null;
  return {
    accountId: account?.accountId ?? null,
    memberId: memberIdOf(viewer),
    departmentIds: (account?.posts ?? [])
      .filter(({ role }) => role === Role.DEPARTMENT_OFFICER)
      .flatMap(({ departmentId }) => departmentId ?? []),
    participantId: viewer?.kind === 'GUEST' ? viewer.participantId : null,
  };
}

/** A seat of the viewer: `p` is the participant. An account's own seat comes before that of its department. */
export const OWN_SEAT = `(p.account_id = :accountId::uuid or p.member_id = :memberId::uuid or p.id = :participantId::uuid
  or (p.party = 'DEPARTMENT' and p.department_id = any(:departmentIds::uuid[])))`;
export const OWN_SEAT_ORDER = `(p.account_id = :accountId::uuid) desc nulls last, (p.member_id = :memberId::uuid) desc nulls last, p.id`;

export interface Seat {
  readonly id: string;
  readonly party: Party;
  readonly duty: ParticipantDuty;
}

const seatQuery = prepared<Seat, Identity & { consultationId: string }>(
  'consultation.seat',
  `select p.id, p.party, p.duty from participant p where p.consultation_id = :consultationId and ${OWN_SEAT}
   order by ${OWN_SEAT_ORDER} limit 1`,
);

/** The viewer's seat in a consultation, or null without one. For reads. */
export async function readSeat(read: ReadContext, viewer: Viewer | null, consultationId: string): Promise<Seat | null> {
  const identity = identityOf(viewer);
  if (!identity.accountId && !identity.participantId) return null;
  return read.one(seatQuery, { ...identity, consultationId });
}

/** Its id only. */
export async function readSeatId(
  read: ReadContext,
  viewer: Viewer | null,
  consultationId: string,
): Promise<string | null> {
  return (await readSeat(read, viewer, consultationId))?.id ?? null;
}

/** The viewer's own seat in a consultation: by account, by member, by department or by invitation. For commands. */
export async function participantOf(
  em: EntityManager,
  viewer: Viewer | null,
  consultationId: string,
): Promise<Participant | null> {
  const { accountId, memberId, departmentIds, participantId } = identityOf(viewer);
  if (!accountId && !participantId) return null;
  const seats = await em.find(
    Participant,
    {
      consultation: consultationId,
      $or: [
        ...(accountId ? [{ accountId }] : []),
        ...(memberId ? [{ member: memberId }] : []),
        ...(participantId ? [{ id: participantId }] : []),
        ...(departmentIds.length > 0 ? [{ department: { $in: [...departmentIds] } }] : []),
      ],
    },
    { orderBy: { id: 'asc' } },
  );
  const closeness = (seat: Participant) =>
    seat.accountId === accountId && accountId ? 0 : seat.member?.id === memberId && memberId ? 1 : 2;
  return [...seats].sort((a, b) => closeness(a) - closeness(b))[0] ?? null;
}
