import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { instantInput } from '../../../kernel/text.js';
import { heldPosts } from '../../identity/index.js';
import { canOrganise } from '../consultation.policy.js';
import type { ActingChairOffer, ConsultationDetail } from '../consultation.types.js';
import { isBeforeTheMeeting } from '../in-preparation.js';

/** Who stands in for the committee's director, and until when. */
export interface ActingChair {
  /** Of the appointment. */
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly until: string;
}

const actingQuery = prepared<ActingChair, { committeeId: string; today: string }>(
  'consultation.actingDirector',
  `select d.id, a.id as "accountId", a.display_name as name, d.ends_on::text as until
   from ${heldPosts()} o join acting_director d on d.id = o.id join account a on a.id = o.account_id
   where o.acting and o.committee_id = :committeeId::uuid and a.status <> 'DISABLED' limit 1`,
);

/**
 * Whoever acts as director on the day of the meeting, or today where it has none yet; null where nobody does, and where it is
 * the director's again by then.
 */
export function actingChair(
  ctx: { readonly read: ReadContext; now(): Date },
  { committeeId, startsAt }: { readonly committeeId: string; readonly startsAt: Date | string | null },
): Promise<ActingChair | null> {
  const now = ctx.now();
  const at = startsAt === null ? now : new Date(startsAt);
  return ctx.read.one(actingQuery, { committeeId, today: dayInChina(at < now ? now : at) });
}

const chairQuery = prepared<{ accountId: string | null }, { id: string }>(
  'consultation.chairAccount',
  `select p.account_id as "accountId" from participant p where p.consultation_id = :id::uuid and p.duty = 'CHAIR' limit 1`,
);

const ofTopicQuery = prepared<{ committeeId: string | null }, { id: string }>(
  'consultation.committeeOfTopic',
  'select t.committee_id as "committeeId" from topic t where t.id = :id::uuid',
);

/** The same before it is planned, of a topic's committee: whoever plans sees who will chair. */
export async function readActingChairOn(
  ctx: RequestContext,
  topicId: string,
  startsAt: Date | null,
): Promise<ActingChairOffer | null> {
  const topic = await ctx.read.one(ofTopicQuery, { id: knownId(topicId) });
  if (!topic?.committeeId || !canOrganise(ctx.viewer, { committeeId: topic.committeeId })) return null;
  const at = startsAt === null ? null : instantInput(startsAt, 'startsAt');
  const acting = await actingChair(ctx, { committeeId: topic.committeeId, startsAt: at });
  return acting && { name: acting.name, until: acting.until, chairs: true };
}

/** The same as an offer to those who organise it, until the meeting begins. */
export async function readActingOffer(
  ctx: RequestContext,
  { id, committeeId, status, startsAt, viewerCanOrganise }: ConsultationDetail,
): Promise<ActingChairOffer | null> {
  if (!viewerCanOrganise || !isBeforeTheMeeting(status)) return null;
  const acting = await actingChair(ctx, { committeeId, startsAt });
  if (!acting) return null;
  const chair = await ctx.read.one(chairQuery, { id });
  return { name: acting.name, until: acting.until, chairs: chair?.accountId === acting.accountId };
}
