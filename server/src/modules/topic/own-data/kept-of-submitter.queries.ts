import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { byCode } from '../../identity/index.js';
import { type Kept, maskedOf } from './own-data.rules.js';
import type { KeptOfSubmitter } from './own-data.types.js';

const keptQuery = prepared<Kept & Omit<KeptOfSubmitter, 'nameBegins' | 'phoneEnding'>, { code: string }>(
  'topic.keptOfSubmitter',
  `select t.submitter_name as "submitterName", t.submitter_phone as "submitterPhone",
     (t.left_name or t.left_phone) and t.submitter_name is null and t.submitter_phone is null as anonymised,
     t.notice_number as "noticeNumber", t.noticed_at as "noticedAt"
   from topic t where t.tracking_code = :code and t.status <> 'DRAFT'`,
);

/** 查阅: what is kept of whoever submitted it, masked, for whoever holds its code. */
export async function readKeptOfSubmitter(ctx: RequestContext, code: string): Promise<KeptOfSubmitter | null> {
  const typed = normaliseCode(code);
  if (!/^[0-9A-Z]{4,16}$/.test(typed)) return null;
  const found = await byCode(ctx, typed, () => ctx.read.one(keptQuery, { code: typed }));
  if (!found) return null;
  const { submitterName, submitterPhone, ...rest } = found;
  return { ...rest, ...maskedOf({ submitterName, submitterPhone }) };
}
