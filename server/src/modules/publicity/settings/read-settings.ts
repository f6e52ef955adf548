import { prepared, type ReadContext } from '../../../kernel/read.js';
import type { PublicityTerms } from './publicity-settings.entity.js';

export interface StoredSettings extends PublicityTerms {
  readonly version: number;
}

const settingsQuery = prepared<StoredSettings>(
  'publicity.settings',
  `select topical_working_days as "topicalWorkingDays", in_depth_working_days as "inDepthWorkingDays",
     follow_up_days as "followUpDays", follow_up_working_days as "followUpWorkingDays",
     fact_check_working_days as "factCheckWorkingDays", version from publicity_settings limit 1`,
);

export async function readTerms(read: ReadContext): Promise<StoredSettings> {
  const row = await read.one(settingsQuery, {});
  if (!row) throw new Error('there are no settings of stories: migrate first');
  return row;
}
