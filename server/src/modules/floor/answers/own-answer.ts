import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { holdsCommittee, Role } from '../../../kernel/viewer.js';
import { type HeldMeeting, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import type { DemandResponse } from './demand-response.entity.js';

/** Of a row of `participant`: speaks for the township, or for one of its offices; a village or an enterprise speaks for itself. */
export const speaksForTownship = (p: string) => `(${p}.department_id is null and case when ${p}.represents_id is null
  then ${p}.party = 'TOWNSHIP' else exists (select from organisation office
    where office.id = ${p}.represents_id and office.kind = 'TOWNSHIP_OFFICE') end)`;

interface Asked extends Record<string, unknown> {
  readonly consultationId: string;
  readonly seatId: string | null;
  readonly isDirector: boolean;
}
const ownSideQuery = prepared<{ readonly id: string }, Asked>(
  'floor.ownSide',
  `select p.id from participant p left join participant own on own.id = :seatId::uuid
   where p.consultation_id = :consultationId::uuid and (p.id = own.id or p.department_id = own.department_id
     or p.represents_id = own.represents_id
     or ${speaksForTownship('p')} and (:isDirector::boolean or ${speaksForTownship('own')}))`,
);

/**
 * The seats of one consultation that speak for the viewer's own unit. A director is of the township's leadership by office
 * (domain §2), so what the township or an office of it promised is their own, whoever said it.
 */
export async function readOwnSide(
  ctx: RequestContext,
  { consultationId, committeeId }: { readonly consultationId: string; readonly committeeId: string },
  seatId: string | null,
): Promise<ReadonlySet<string>> {
  const rows = await ctx.read.all(ownSideQuery, {
    consultationId,
    seatId,
    isDirector: holdsCommittee(ctx.viewer, committeeId, Role.DIRECTOR),
  });
  return new Set(rows.map(({ id }) => id));
}

/**
 * Whoever chairs may sit there for the unit that answered: they neither object to what their unit promised, to be rid of
 * it, nor rule on an objection to what it said. Another who chairs does, or the secretariat.
 */
export async function whyNotOnOwnAnswer(
  ctx: RequestContext,
  { scope, seat, consultation }: HeldMeeting,
  { participant }: DemandResponse,
): Promise<MeetingRefusal | null> {
  const own = await readOwnSide(ctx, { ...scope, consultationId: consultation.id }, seat?.id ?? null);
  return own.has(participant.id) ? new MeetingRefusal(MeetingRefusalCode.OWN_ANSWER) : null;
}

/** Whether the township answered: the secretariat is told of what its own director may not rule on. */
export async function isOfTownship(ctx: RequestContext, { participant }: DemandResponse): Promise<boolean> {
  return (await ctx.read.one(ofTownshipQuery, { id: participant.id })) !== null;
}
const ofTownshipQuery = prepared<object, { id: string }>(
  'floor.ofTownship',
  `select from participant p where p.id = :id::uuid and ${speaksForTownship('p')}`,
);
