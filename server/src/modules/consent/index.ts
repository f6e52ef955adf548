import type { ModuleDefinition } from '../../kernel/module.js';
import { consentEvents } from './consent.events.js';
import { ConsentResolver } from './consent.resolver.js';
import { PersonalNotice } from './personal-notice.entity.js';
import { keepNotice } from './say-notice.js';

export { type NoticeSeen, noticeSeen } from './notice-seen.js';
export { ExportPurpose, type GivenPurpose, purposeIn, type TakenMark, takeOut } from './taken-out.js';

/** 个人信息说明: what whoever leaves something of themselves is told, and under which of its numbers they did. */
export const consentModule: ModuleDefinition = {
  name: 'consent',
  layer: 'accounts',
  entities: [PersonalNotice],
  events: [consentEvents],
  resolvers: [ConsentResolver],
  jobs: [{ name: 'consent.keepNotice', schedule: '40 3 * * *', run: keepNotice }],
};
