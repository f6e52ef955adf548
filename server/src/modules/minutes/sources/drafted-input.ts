import { badInput } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';
import { DRAFT_MAX } from '../minutes.rules.js';
import type { Drafted } from './sources.rules.js';
import type { MinutesDraftedInput } from './sources.types.js';

const PASSAGES_MAX = 5000;
const SOURCES_MAX = 20;
/** Everything in a record is known by an id, a party by its name. */
const KNOWN_BY = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z_]{3,40})$/;

/** What a client says it drafted, within bounds. */
export function draftedInput(drafted: readonly MinutesDraftedInput[] | null | undefined): Drafted[] {
  const given = drafted ?? [];
  if (given.length > PASSAGES_MAX) throw badInput('drafted', 'TOO_MANY');
  let length = 0;
  return given.map(({ text: typed, sources }) => {
    const text = textInput(typed, { field: 'drafted.text', max: DRAFT_MAX }) ?? '';
    length += text.length;
    if (length > DRAFT_MAX) throw badInput('drafted.text', 'TOO_LONG');
    if (sources.length > SOURCES_MAX) throw badInput('drafted.sources', 'TOO_MANY');
    return { text, sources: sources.filter(({ id }) => KNOWN_BY.test(id)) };
  });
}
