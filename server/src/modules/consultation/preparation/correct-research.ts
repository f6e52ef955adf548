import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { BODY_MAX, dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import type { ConsultationRefusal } from '../consultation.refusal.js';
import { FieldResearch } from '../preparation.entity.js';
import { correct } from './correct.js';
import type { CorrectResearchInput } from './preparation.inputs.js';

/** Puts right what was noted of a visit. */
export async function correctResearch(
  ctx: RequestContext,
  input: CorrectResearchInput,
): Promise<FieldResearch | ConsultationRefusal> {
  const words = {
    place: textInput(input.place, { field: 'place', max: TITLE_MAX, required: true }),
    heldOn: dayInput(input.heldOn, 'heldOn'),
    peopleMet: textInput(input.peopleMet, { field: 'peopleMet', max: NOTE_MAX }) ?? '',
    findings: textInput(input.findings, { field: 'findings', max: BODY_MAX, required: true }),
  };
  if (words.heldOn > ctx.today()) throw badInput('heldOn', 'IN_THE_FUTURE');
  const asText = ({ place, heldOn, peopleMet, findings }: typeof words) => ({
    place,
    heldOn,
    peopleMet: peopleMet || null,
    findings,
  });
  return correct<FieldResearch>(ctx, input, {
    act: 'correctResearch',
    table: 'field_research',
    find: ({ tx, consultation }) => tx.em.findOne(FieldResearch, { id: knownId(input.id), consultation }),
    isOwn: ({ recordedBy }) => recordedBy !== null && recordedBy === accountIdOf(ctx.viewer),
    said: asText,
    write: (research) => {
      Object.assign(research, words);
      return asText(words);
    },
    told: ({ id }, { record }) => record('researchCorrected', { researchId: id }),
  });
}
