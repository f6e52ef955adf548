import type { ModuleDefinition } from '../../kernel/module.js';
import { deliverDue } from './deliver.js';
import { MessageDigest, MutedFamily, Notice, NoticeDelivery, TopicFollow } from './notice.entity.js';
import { noticeEvents } from './notice.events.js';
import { NoticeResolver } from './notice.resolver.js';
import { pruneNotices } from './prune.js';
import { remind } from './remind.js';
import { noticeReactions } from './tell.js';
import { MessageTemplate, MessageTemplateChange } from './templates/template.entity.js';
import { MessageTemplateResolver } from './templates/template.resolver.js';
import { ToldBack } from './told-back.entity.js';

export const noticeModule: ModuleDefinition = {
  name: 'notice',
  layer: 'telling',
  entities: [
    MessageDigest,
    MessageTemplate,
    MessageTemplateChange,
    MutedFamily,
    Notice,
    NoticeDelivery,
    ToldBack,
    TopicFollow,
  ],
  events: [noticeEvents],
  resolvers: [NoticeResolver, MessageTemplateResolver],
  reactions: noticeReactions,
  jobs: [
    { name: 'notice.remind', schedule: '*/10 8-19 * * *', run: remind },
    { name: 'notice.deliver', everySeconds: 5, run: async (ctx) => void (await deliverDue(ctx)) },
    { name: 'notice.prune', schedule: '40 3 * * *', run: pruneNotices },
  ],
};
