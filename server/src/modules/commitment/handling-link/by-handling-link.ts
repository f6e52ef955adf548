import { v7 } from 'uuid';
import { actingByLink, type RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import type { LinkHolder } from '../../../kernel/viewer.js';
import { accountsOnDevice, brake, byCode, heldPosts, markDevice } from '../../identity/index.js';
import type { Commitment } from '../commitment.entity.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { mayReadCommitment } from '../may-read-commitment.js';
import { hashOfToken, TOKEN_LENGTH } from './token.js';

/** By one link from one address in an hour. */
const ACTS = 60;

const linkQuery = prepared<LinkHolder & { readonly opens: boolean }, { hash: string; today: string }>(
  'commitment.handlingLink',
  `select l.id as "linkId", l.organisation_id as "organisationId", l.commitment_id as "commitmentId",
     l.revoked_at is null and l.expires_on >= :today::date and c.lead_organisation_id is not distinct from l.organisation_id as opens
   from handling_link l join commitment c on c.id = l.commitment_id
   where l.token_hash = :hash`,
);

/** Whoever holds this, for this request. Null: unknown, run out, taken back, or the matter is another's now. */
export async function holderOfLink(ctx: RequestContext, token: string): Promise<LinkHolder | null> {
  const code = normaliseCode(token);
  if (code.length !== TOKEN_LENGTH) return null;
  const params = { hash: hashOfToken(code), today: ctx.today() };
  // One that was good once is no guess: whoever still holds the old slip is not counted among those who try codes.
  const found = await byCode(ctx, code, () => ctx.read.one(linkQuery, params));
  if (!found?.opens) return null;
  const { linkId, organisationId, commitmentId } = found;
  return { linkId, organisationId, commitmentId };
}

/** One act in the organisation's name, under the very rules and commands of a department. */
export async function byHandlingLink(
  ctx: RequestContext,
  token: string,
  act: (ctx: RequestContext, commitmentId: string) => Promise<Commitment | CommitmentRefusal>,
): Promise<Commitment | CommitmentRefusal> {
  const holder = await holderOfLink(ctx, token);
  if (!holder) return new CommitmentRefusal(CommitmentRefusalCode.LINK_UNKNOWN);
  // Staff who printed the slip, the member who follows: they have their own doors, where it says who they are.
  if (ctx.viewer?.kind === 'ACCOUNT' && (await mayReadCommitment(ctx, holder.commitmentId))) {
    return new CommitmentRefusal(CommitmentRefusalCode.LINK_OF_ANOTHER);
  }
  if (await isDeviceOfStaff(ctx, holder)) return new CommitmentRefusal(CommitmentRefusalCode.LINK_ON_STAFF_DEVICE);
  await brake(ctx, { purpose: `handling link ${holder.linkId}`, limit: ACTS });
  await rememberUse(ctx, holder);
  return act(actingByLink(ctx, holder), holder.commitmentId);
}

const staffQuery = prepared<{ id: string }, { accountIds: readonly string[]; commitmentId: string; today: string }>(
  'commitment.staffOnDevice',
  `select o.account_id as id from ${heldPosts()} o join commitment c on c.id = :commitmentId::uuid
   where o.account_id = any(:accountIds::uuid[]) and (o.committee_id = c.committee_id or o.role = 'SECRETARIAT') limit 1`,
);

/** Signed out is not somebody else: what its committee does for an organisation stands under the name of who did it. */
async function isDeviceOfStaff(ctx: RequestContext, { commitmentId }: LinkHolder): Promise<boolean> {
  const accountIds = await accountsOnDevice(ctx);
  if (accountIds.length === 0) return false;
  return (await ctx.read.one(staffQuery, { accountIds, commitmentId, today: ctx.today() })) !== null;
}

/** Before the act, and apart from it: whoever only tried to handle the matter does not judge it either. */
async function rememberUse(ctx: RequestContext, { linkId }: LinkHolder): Promise<void> {
  const deviceHash = markDevice(ctx);
  if (deviceHash === null) return;
  await ctx.em.fork({ clear: true }).execute(
    `insert into handling_link_use (id, created_at, link_id, device_hash, participant_id) values (?, ?, ?, ?, ?)
     on conflict (link_id, device_hash) do update
       set participant_id = coalesce(excluded.participant_id, handling_link_use.participant_id)`,
    [v7(), ctx.now().toISOString(), linkId, deviceHash, ctx.viewer?.kind === 'GUEST' ? ctx.viewer.participantId : null],
  );
}
