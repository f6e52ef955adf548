import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { textInput } from '../../kernel/text.js';
import { mergeTexts } from './merge.rules.js';
import { DRAFT_MAX, MINUTES_MAX } from './minutes.rules.js';
import type { MinutesRedraft, RedraftMinutesInput } from './minutes.types.js';
import { authorizeWriter } from './minutes-desk.js';

/**
 * The text as it was written, with what has changed in the record since it was drafted: a statement corrected, or taken
 * back by whoever said it. Nothing is saved; whoever writes reads it first.
 */
export async function redraftMinutes(ctx: RequestContext, input: RedraftMinutesInput): Promise<MinutesRedraft> {
  await authorizeWriter(ctx, knownId(input.meetingId));
  const text = (field: 'body' | 'takenIn' | 'draft', max: number) =>
    textInput(input[field], { field, max, required: true });
  const { body, overlaps } = mergeTexts(
    text('takenIn', DRAFT_MAX),
    text('draft', DRAFT_MAX),
    text('body', MINUTES_MAX),
  );
  return { body, passages: overlaps };
}
