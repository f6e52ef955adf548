import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { filesToAttach } from '../../../kernel/files/index.js';
import { knownIds } from '../../../kernel/id.js';
import { BODY_MAX, dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Party } from '../consultation.entity.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { fileSubject } from '../file-access.js';
import { departmentBy } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { Participant } from '../participant.entity.js';
import { FieldResearch, PolicyClause, ResearchKind } from '../preparation.entity.js';
import { clauseInput, MAX_FILES } from './add-material.js';
import type { RecordFieldResearchInput } from './preparation.inputs.js';

const MAX_CLAUSES = 20;

/** Records a visit before the meeting: by a member who went, or by staff for those who did. */
export async function recordFieldResearch(
  ctx: RequestContext,
  input: RecordFieldResearchInput,
): Promise<FieldResearch | ConsultationRefusal> {
  const words = {
    kind: input.kind,
    place: textInput(input.place, { field: 'place', max: TITLE_MAX, required: true }),
    heldOn: dayInput(input.heldOn, 'heldOn'),
    peopleMet: textInput(input.peopleMet, { field: 'peopleMet', max: NOTE_MAX }) ?? '',
    findings: textInput(input.findings, { field: 'findings', max: BODY_MAX, required: true }),
  };
  if (words.heldOn > ctx.today()) throw badInput('heldOn', 'IN_THE_FUTURE');
  if (input.kind === ResearchKind.DEPARTMENT_VISIT && !input.departmentId) throw badInput('departmentId', 'REQUIRED');
  if (input.clauses.length > MAX_CLAUSES) throw badInput('clauses', 'TOO_MANY');
  const clauses = input.clauses.map(clauseInput);

  return inPreparation<FieldResearch, FieldResearch>(ctx, input, {
    act: 'recordFieldResearch',
    by: 'INVITED',
    replay: (tx, id) => tx.em.findOneOrFail(FieldResearch, id),
    work: async ({ tx, consultation, seat, canOrganise, record }) => {
      authorize(canOrganise || seat?.party === Party.MEMBER, 'record field research');
      const department = await departmentBy(tx, input.departmentId);
      const research = tx.em.create(FieldResearch, {
        ...words,
        consultation: ref(consultation),
        department: department && ref(department),
        photoIds: await filesToAttach(tx, input.photoIds, {
          field: 'photoIds',
          max: MAX_FILES,
          of: fileSubject(consultation),
        }),
        recordedBy: accountIdOf(ctx.viewer),
      });
      tx.em.persist(research);
      const along = new Set(knownIds(input.takenByIds));
      if (seat?.party === Party.MEMBER) along.add(seat.id);
      const taken = await tx.em.find(Participant, { id: { $in: [...along] }, consultation });
      if (taken.length !== along.size) throw badInput('takenByIds', 'UNKNOWN');
      research.takenBy.add(taken);
      for (const clause of clauses) {
        tx.em.persist(
          tx.em.create(PolicyClause, {
            ...clause,
            consultation: ref(consultation),
            research: ref(research),
            listedBy: accountIdOf(ctx.viewer),
          }),
        );
      }
      record('researchRecorded', { researchId: research.id, kind: research.kind });
      return research;
    },
  });
}
