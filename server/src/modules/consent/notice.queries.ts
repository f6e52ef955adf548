import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { composeNotice } from './compose-notice.js';
import type { PersonalNoticeText } from './consent.types.js';

const newestQuery = prepared<PersonalNoticeText>(
  'consent.newest',
  'select number, since, keeper, contact, lines from personal_notice order by number desc limit 1',
);
const numberedQuery = prepared<PersonalNoticeText, { number: number }>(
  'consent.numbered',
  'select number, since, keeper, contact, lines from personal_notice where number = :number',
);

/** As it is said now. */
export async function readNotice(ctx: RequestContext): Promise<PersonalNoticeText> {
  const newest = await ctx.read.one(newestQuery, {});
  if (newest) return newest;
  return { number: 0, since: null, keeper: null, contact: null, lines: composeNotice(ctx.services.personal) };
}

/** As it was said under this number: what somebody agreed to then. */
export function readNoticeOf(ctx: RequestContext, number: number): Promise<PersonalNoticeText | null> {
  return ctx.read.one(numberedQuery, { number });
}
