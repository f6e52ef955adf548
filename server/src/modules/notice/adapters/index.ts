import { resolve } from 'node:path';
import type { Services } from '../../../kernel/context.js';
import { fileAdapter } from './file.js';
import type { NoticeAdapter } from './notice-adapter.js';
import { webhookAdapter } from './webhook.js';
import { wecomAdapter } from './wecom.js';
import { zwdingtalkAdapter } from './zwdingtalk.js';

export {
  DeliveryFailure,
  type MessageTemplateCall,
  MessageWay,
  type NoticeAdapter,
  type NoticeMessage,
  UNKNOWN_THERE,
} from './notice-adapter.js';

const made = new WeakMap<Services, readonly NoticeAdapter[]>();

/** The ways out that this installation has set up; none unless somebody did. Another gateway is another line here. */
export function adaptersOf(services: Services): readonly NoticeAdapter[] {
  const known = made.get(services);
  if (known) return known;
  const { noticeFile, noticeWebhook, noticeElsewhere, elsewhere, dataDir } = services.config;
  const { wecom, zwdingtalk, timeoutMs } = elsewhere;
  const parts = { timeoutMs, now: () => services.now() };
  const adapters = [
    ...(wecom && noticeElsewhere.includes('WECOM') ? [wecomAdapter(wecom, parts)] : []),
    ...(zwdingtalk && noticeElsewhere.includes('ZWDINGTALK') ? [zwdingtalkAdapter(zwdingtalk, parts)] : []),
    ...(noticeFile ? [fileAdapter(resolve(dataDir, noticeFile))] : []),
    ...(noticeWebhook ? [webhookAdapter(noticeWebhook)] : []),
  ];
  made.set(services, adapters);
  return adapters;
}
