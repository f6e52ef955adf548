import { v7 } from 'uuid';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { audienceOf } from '../audience-of.js';
import { newcomersAddressed, noticePublished } from '../outreach.events.js';
import type { PolicyNoticeActInput } from '../outreach.inputs.js';
import { OutreachRefusal, OutreachRefusalCode } from '../outreach.refusal.js';
import { whyCannotPublish, whyNotPublished } from '../outreach.rules.js';
import { type PolicyNotice, PolicyNoticeStatus } from '../policy-notice.entity.js';
import { noticeToManage } from './notice-to-manage.js';

/** From now on it is read. Those it is for are written down as they are today. */
export function publishPolicyNotice(
  ctx: RequestContext,
  input: PolicyNoticeActInput,
): Promise<PolicyNotice | OutreachRefusal> {
  return inTransaction(ctx, async (tx) => {
    const notice = await noticeToManage(tx, input.noticeId);
    const refusal = whyCannotPublish(notice, ctx.today());
    if (refusal) return refusal;
    expectVersion(notice, input.version);
    if ((await address(tx, notice)) === 0) return new OutreachRefusal(OutreachRefusalCode.NOBODY_ADDRESSED);
    notice.status = PolicyNoticeStatus.PUBLISHED;
    notice.publishedAt = ctx.now();
    notice.publishedBy = accountIdOf(ctx.viewer);
    tx.record(noticePublished({ policyNoticeId: notice.id }));
    return notice;
  });
}

/** 补发: whoever has come to belong to its audience since. */
export function addressNewcomers(
  ctx: RequestContext,
  input: PolicyNoticeActInput,
): Promise<PolicyNotice | OutreachRefusal> {
  return inTransaction(ctx, async (tx) => {
    const notice = await noticeToManage(tx, input.noticeId);
    const refusal = whyNotPublished(notice);
    if (refusal) return refusal;
    if ((await address(tx, notice)) === 0) return new OutreachRefusal(OutreachRefusalCode.NO_NEWCOMERS);
    tx.record(newcomersAddressed({ policyNoticeId: notice.id }));
    return notice;
  });
}

/** Writes down those of its audience who are not written down yet, and says how many. */
async function address(tx: Transaction, { id }: PolicyNotice): Promise<number> {
  const found = await tx.em.execute<{ member_id: string | null; account_id: string | null; committee_id: string }[]>(
    `with day as (select ?::date as today)
     select a.* from policy_notice n cross join lateral (${audienceOf('n')}) a where n.id = ?`,
    [tx.ctx.today(), id],
  );
  const rows = found.map((one) => ({ ...one, id: v7() }));
  const addressed = await tx.em.execute(
    `insert into policy_reader (id, created_at, notice_id, member_id, account_id, committee_id)
     select id, ?::timestamptz, ?::uuid, member_id, account_id, committee_id
     from jsonb_to_recordset(?::jsonb) as given(id uuid, member_id uuid, account_id uuid, committee_id uuid)
     on conflict do nothing returning id`,
    [tx.ctx.now().toISOString(), id, JSON.stringify(rows)],
  );
  return addressed.length;
}
