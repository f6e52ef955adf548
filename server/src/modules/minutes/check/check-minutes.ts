import type { RequestContext } from '../../../kernel/context.js';
import { textInput } from '../../../kernel/text.js';
import { MINUTES_MAX } from '../minutes.rules.js';
import { readMinutes } from '../read-minutes.js';
import { type Finding, foreignTo } from './check-minutes.rules.js';
import type { CheckMinutesInput } from './check-minutes.types.js';
import { recordOf } from './record-of.js';

/** What the minutes say that the record does not have, before anybody confirms them. Nothing is changed. */
export async function checkMinutes(ctx: RequestContext, input: CheckMinutesInput): Promise<Finding[]> {
  const page = await readMinutes(ctx, input.meetingId);
  const body = textInput(input.body ?? null, { field: 'body', max: MINUTES_MAX }) ?? page.body;
  return body ? foreignTo(recordOf(page), body) : [];
}
