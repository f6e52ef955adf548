import { badInput } from '../../../kernel/errors.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { type DutyKind, OUTSIDE_KINDS } from '../duty-kind.js';
import type { EnterOutsideDutyInput } from './outside.inputs.js';

export const MOST_EVIDENCE = 6;

/** What was typed, checked. */
export function outsideWords(input: Omit<EnterOutsideDutyInput, 'memberId'>) {
  const kinds: readonly DutyKind[] = OUTSIDE_KINDS;
  if (!kinds.includes(input.kind)) throw badInput('kind', 'KNOWN_BY_ITS_RECORD');
  if (input.evidenceIds.length === 0) throw badInput('evidenceIds', 'REQUIRED');
  return {
    kind: input.kind,
    heldOn: dayInput(input.heldOn, 'heldOn'),
    title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
    place: textInput(input.place, { field: 'place', max: TITLE_MAX, required: true }),
    note: textInput(input.note, { field: 'note', max: NOTE_MAX }),
  };
}
