import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { type CommitteeScope, committeeScope } from '../../kernel/scope.js';
import { accountIdOf, memberIdOf, type Viewer } from '../../kernel/viewer.js';
import { canManageNotices } from './outreach.policy.js';

/** Who asks, for a query: what they are to a notice is decided there, the same way everywhere. */
export interface Asking extends CommitteeScope {
  readonly manages: boolean;
  readonly memberId: string | null;
  readonly accountId: string | null;
}

export function asking(viewer: Viewer | null): Asking {
  return {
    ...committeeScope(viewer),
    manages: canManageNotices(viewer),
    memberId: memberIdOf(viewer),
    accountId: accountIdOf(viewer),
  };
}

/** The reader `r` is the viewer. */
export const OWN_READER = '(r.member_id = :memberId::uuid or r.account_id = :accountId::uuid)';
/** Of the whole district, or of the viewer's committees. */
export const inScope = (committee: string) => `(:all::boolean or ${committee} = any(:committeeIds::uuid[]))`;
/** The notice `n` shows on the desk: drafts to the secretariat alone, the rest where it was addressed to one's own. */
export const ON_THE_DESK = `(:manages::boolean or (n.status <> 'DRAFT' and (:all::boolean
  or exists (select from policy_reader r where r.notice_id = n.id and r.committee_id = any(:committeeIds::uuid[])))))`;
/** The viewer told it themselves, or wrote it down. */
export const OWN_RECORD = `(o.teller_member_id = :memberId::uuid or o.teller_account_id = :accountId::uuid
  or o.recorded_by = :accountId::uuid)`;

interface Found {
  readonly one: number;
}
const noticeQuery = prepared<Found, Asking & { id: string }>(
  'outreach.mayReadNotice',
  `select 1 as one from policy_notice n where n.id = :id and (${ON_THE_DESK}
     or (n.status <> 'DRAFT' and exists (select from policy_reader r where r.notice_id = n.id and ${OWN_READER})))`,
);
const recordQuery = prepared<Found, Asking & { id: string }>(
  'outreach.mayReadRecord',
  `select 1 as one from outreach_record o where o.id = :id
     and (${inScope('o.committee_id')} or ${OWN_RECORD})`,
);

export async function mayReadNotice(ctx: RequestContext, id: string): Promise<boolean> {
  return (await ctx.read.one(noticeQuery, { ...asking(ctx.viewer), id })) !== null;
}

export async function mayReadRecord(ctx: RequestContext, id: string): Promise<boolean> {
  return (await ctx.read.one(recordQuery, { ...asking(ctx.viewer), id })) !== null;
}
