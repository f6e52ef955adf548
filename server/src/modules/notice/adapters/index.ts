import { resolve } from 'node:path';
import type { Config } from '../../../config.js';
import { fileAdapter } from './file.js';
import type { NoticeAdapter } from './notice-adapter.js';
import { webhookAdapter } from './webhook.js';

export { DeliveryFailure, type MessageTemplateCall, type NoticeAdapter, type NoticeMessage } from './notice-adapter.js';

const made = new WeakMap<Config, readonly NoticeAdapter[]>();

/** The ways out that this installation has set up; none unless somebody did. Another gateway is another line here. */
export function adaptersOf(config: Config): readonly NoticeAdapter[] {
  const known = made.get(config);
  if (known) return known;
  const { noticeFile, noticeWebhook, dataDir } = config;
  const adapters = [
    ...(noticeFile ? [fileAdapter(resolve(dataDir, noticeFile))] : []),
    ...(noticeWebhook ? [webhookAdapter(noticeWebhook)] : []),
  ];
  made.set(config, adapters);
  return adapters;
}
