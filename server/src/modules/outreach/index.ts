import type { ModuleDefinition } from '../../kernel/module.js';
import { fileAccess } from './file-access.js';
import { outreachEvents } from './outreach.events.js';
import { outreachPersonal } from './outreach.personal.js';
import { OutreachResolver, PolicyNoticeResolver } from './outreach.resolver.js';
import { outreachRoutes } from './outreach.routes.js';
import { OutreachOfViewer } from './outreach.viewer.js';
import { HeardQuestion, OutreachRecord } from './outreach-record.entity.js';
import { PolicyNotice, PolicyReader } from './policy-notice.entity.js';

/** 政策宣讲、会议精神传达: what is read, who has read it, who told whom, and what they were asked. */
export const outreachModule: ModuleDefinition = {
  name: 'outreach',
  layer: 'policies',
  entities: [PolicyNotice, PolicyReader, OutreachRecord, HeardQuestion],
  personal: outreachPersonal,
  events: [outreachEvents],
  resolvers: [OutreachOfViewer, PolicyNoticeResolver, OutreachResolver],
  httpRoutes: outreachRoutes,
  fileAccess,
};
