import { v7 } from 'uuid';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { inTransaction } from '../../kernel/transaction.js';
import { accountIdOf, hasRole, Role } from '../../kernel/viewer.js';
import { adaptersOf, DeliveryFailure, type MessageWay, type NoticeAdapter, UNKNOWN_THERE } from './adapters/index.js';
import { testMessageSent } from './notice.events.js';
import type { TestMessage } from './notice.types.js';
import { addressAt, PHONE_OF } from './recipients.js';

const addressQuery = prepared<{ phone: string | null; there: string | null }, { accountId: string; issuer: string }>(
  'notice.ownAddress',
  `select ${PHONE_OF} as phone, ${addressAt(':issuer::text')} as there
   from (select 'ACCOUNT' as recipient_kind, :accountId::uuid as recipient_id) r`,
);

/** Whether a way is open, found out on oneself: nobody else is written to. What the other side said comes back as a code. */
export async function sendTestMessage(ctx: RequestContext, way: MessageWay): Promise<TestMessage> {
  authorize(hasRole(ctx.viewer, Role.SECRETARIAT), 'try the ways that messages go');
  const accountId = accountIdOf(ctx.viewer);
  const adapter = adaptersOf(ctx.services).find(({ name }) => name === way);
  if (!adapter || !accountId) return { isTaken: false, error: 'NOT_SET_UP' };
  const error = await tryOn(ctx, adapter, accountId);
  await inTransaction(ctx, async (tx) => tx.record(testMessageSent({ way, isTaken: error === null })));
  return { isTaken: error === null, error };
}

async function tryOn(ctx: RequestContext, adapter: NoticeAdapter, accountId: string): Promise<string | null> {
  const own = await ctx.read.one(addressQuery, { accountId, issuer: adapter.issuer ?? '' });
  const to = adapter.issuer === null ? own?.phone : own?.there;
  if (!to) return adapter.issuer === null ? 'NO_PHONE' : UNKNOWN_THERE;
  const { publicUrl } = ctx.services.config;
  try {
    await adapter.send({
      ...{ id: v7(), kind: 'TEST', to, template: null, sentAt: ctx.now() },
      text: '【板凳协商】这是一条测试消息，收到说明消息已经开通。',
      link: publicUrl ? `${publicUrl}/admin/notices/deliveries` : null,
    });
    return null;
  } catch (error) {
    if (error instanceof DeliveryFailure) return error.code;
    throw error;
  }
}
