import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { filesToAttach } from '../../../kernel/files/index.js';
import { knownId, knownIds } from '../../../kernel/id.js';
import { BODY_MAX, dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Party } from '../consultation.entity.js';
import type {
  AddMaterialInput,
  ListPolicyClauseInput,
  MarkMaterialReadInput,
  NameDelegateInput,
  PolicyClauseInput,
  RecordFieldResearchInput,
  RecordWishSurveyInput,
  SubmitDepartmentPositionInput,
  SubmitSuggestionInput,
} from '../consultation.inputs.js';
import { canActForDepartment } from '../consultation.policy.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { fileSubject } from '../file-access.js';
import { demandIn, departmentBy, participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { Participant } from '../participant.entity.js';
import {
  DepartmentPosition,
  FieldResearch,
  Material,
  MaterialReceipt,
  PolicyClause,
  ResearchKind,
  Suggestion,
  WishSurvey,
} from '../preparation.entity.js';

const MAX_CLAUSES = 20;
const MAX_FILES = 20;
const NUMBER_MAX = 60;
const LINK_MAX = 500;

const clauseInput = ({ document, documentNumber, clause, link }: PolicyClauseInput) => ({
  document: textInput(document, { field: 'document', max: TITLE_MAX, required: true }),
  documentNumber: textInput(documentNumber, { field: 'documentNumber', max: NUMBER_MAX }),
  clause: textInput(clause, { field: 'clause', max: BODY_MAX, required: true }),
  link: linkInput(link),
});

function linkInput(typed: string | null | undefined): string | null {
  const link = textInput(typed, { field: 'link', max: LINK_MAX });
  if (link === null) return null;
  const url = URL.canParse(link) ? new URL(link) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw badInput('link', 'ADDRESS');
  return link;
}

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

/** Lists a clause of policy the parties may rest on. */
export async function listPolicyClause(
  ctx: RequestContext,
  input: ListPolicyClauseInput,
): Promise<PolicyClause | ConsultationRefusal> {
  const words = clauseInput(input);
  return inPreparation<PolicyClause, PolicyClause>(ctx, input, {
    act: 'listPolicyClause',
    by: 'INVITED',
    replay: (tx, id) => tx.em.findOneOrFail(PolicyClause, id),
    work: async ({ tx, consultation, committeeId, canOrganise, record }) => {
      const department = await departmentBy(tx, input.departmentId);
      authorize(
        department ? canActForDepartment(ctx.viewer, { committeeId }, department.id) : canOrganise,
        'list a policy clause',
      );
      const clause = tx.em.create(PolicyClause, {
        ...words,
        consultation: ref(consultation),
        department: department && ref(department),
        listedBy: accountIdOf(ctx.viewer),
      });
      tx.em.persist(clause);
      record('policyClauseListed', { clauseId: clause.id });
      return clause;
    },
  });
}

/** A member's suggestion in three parts: the problem, its cause, the measure. */
export async function submitSuggestion(
  ctx: RequestContext,
  input: SubmitSuggestionInput,
): Promise<Suggestion | ConsultationRefusal> {
  const words = {
    problem: textInput(input.problem, { field: 'problem', max: BODY_MAX, required: true }),
    cause: textInput(input.cause, { field: 'cause', max: BODY_MAX, required: true }),
    measure: textInput(input.measure, { field: 'measure', max: BODY_MAX, required: true }),
  };
  return inPreparation<Suggestion, Suggestion>(ctx, input, {
    act: 'submitSuggestion',
    by: 'INVITED',
    replay: (tx, id) => tx.em.findOneOrFail(Suggestion, id),
    work: async (preparation) => {
      const { tx, consultation, seat, canOrganise, record } = preparation;
      if (input.onBehalfOfId) authorize(canOrganise, 'submit a suggestion on behalf');
      const author = input.onBehalfOfId ? await participantIn(preparation, input.onBehalfOfId) : seat;
      authorize(author !== null && author.party === Party.MEMBER, 'submit a suggestion');
      const suggestion = tx.em.create(Suggestion, {
        ...words,
        consultation: ref(consultation),
        participant: ref(author),
      });
      tx.em.persist(suggestion);
      record('suggestionSubmitted', { suggestionId: suggestion.id });
      return suggestion;
    },
  });
}

/** What the department a demand is put to says in writing before the meeting. */
export async function submitDepartmentPosition(
  ctx: RequestContext,
  input: SubmitDepartmentPositionInput,
): Promise<DepartmentPosition | ConsultationRefusal> {
  const text = textInput(input.text, { field: 'text', max: BODY_MAX, required: true });
  return inPreparation<DepartmentPosition, DepartmentPosition | ConsultationRefusal>(ctx, input, {
    act: 'submitDepartmentPosition',
    by: 'INVITED',
    work: async (preparation) => {
      const { tx, consultation, committeeId, record } = preparation;
      const demand = await demandIn(preparation, input.demandId);
      const department = demand.department;
      if (!department) return new ConsultationRefusal(ConsultationRefusalCode.DEMAND_NOT_YOURS);
      authorize(canActForDepartment(ctx.viewer, { committeeId }, department.id), 'submit a position');
      const given = { text, submittedAt: ctx.now(), submittedBy: accountIdOf(ctx.viewer) };
      let position = await tx.em.findOne(DepartmentPosition, { demand, department: department.id });
      if (position) {
        expectVersion(position, input.version ?? 0, { text: position.text });
        Object.assign(position, given);
      } else {
        position = tx.em.create(DepartmentPosition, {
          ...given,
          consultation: ref(consultation),
          demand: ref(demand),
          department,
        });
        tx.em.persist(position);
      }
      record('positionSubmitted', { demandId: demand.id, departmentId: department.id });
      return position;
    },
  });
}

/** Who comes for the department, and whether they may promise or must report back. */
export async function nameDelegate(
  ctx: RequestContext,
  input: NameDelegateInput,
): Promise<Participant | ConsultationRefusal> {
  const name = textInput(input.name, { field: 'name', max: 40, required: true });
  return inPreparation<Participant, Participant>(ctx, input, {
    act: 'nameDelegate',
    by: 'INVITED',
    work: async (preparation) => {
      const delegate = await participantIn(preparation, input.participantId);
      const departmentId = delegate.department?.id;
      if (!departmentId || delegate.party !== Party.DEPARTMENT) throw badInput('participantId', 'NOT_A_DEPARTMENT');
      authorize(
        canActForDepartment(ctx.viewer, { committeeId: preparation.committeeId }, departmentId),
        'name a delegate',
      );
      delegate.name = name;
      delegate.delegateAuthority = input.authority;
      preparation.record('delegateNamed', { participantId: delegate.id });
      return delegate;
    },
  });
}

/** Something to read before the meeting, for everyone invited. */
export async function addMaterial(
  ctx: RequestContext,
  input: AddMaterialInput,
): Promise<Material | ConsultationRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = textInput(input.body, { field: 'body', max: BODY_MAX }) ?? '';
  if (body === '' && input.fileIds.length === 0) throw badInput('body', 'REQUIRED');
  return inPreparation<Material, Material>(ctx, input, {
    act: 'addMaterial',
    by: 'ORGANISERS',
    replay: (tx, id) => tx.em.findOneOrFail(Material, id),
    work: async ({ tx, consultation, record }) => {
      const fileIds = await filesToAttach(tx, input.fileIds, {
        field: 'fileIds',
        max: MAX_FILES,
        of: fileSubject(consultation),
      });
      const material = tx.em.create(Material, { consultation: ref(consultation), title, body, fileIds });
      tx.em.persist(material);
      record('materialAdded', { materialId: material.id });
      return material;
    },
  });
}

/** A receipt: this person has read it. Reading it again changes nothing. */
export async function markMaterialRead(
  ctx: RequestContext,
  input: MarkMaterialReadInput,
): Promise<Material | ConsultationRefusal> {
  return inPreparation<Material, Material>(ctx, input, {
    act: 'markMaterialRead',
    by: 'INVITED',
    replay: (tx, id) => tx.em.findOneOrFail(Material, id),
    work: async ({ tx, consultation, seat, record }) => {
      authorize(seat !== null, 'mark a material as read');
      const material = await tx.em.findOne(Material, { id: knownId(input.materialId), consultation });
      if (!material) throw notFound();
      if (!(await tx.em.findOne(MaterialReceipt, { material, participant: seat }))) {
        tx.em.persist(
          tx.em.create(MaterialReceipt, { material: ref(material), participant: ref(seat), readAt: ctx.now() }),
        );
        record('materialRead', { materialId: material.id });
      }
      return material;
    },
  });
}

/** The wishes gathered before the meeting (商前问卷), with how many were asked and answered. */
export async function recordWishSurvey(
  ctx: RequestContext,
  input: RecordWishSurveyInput,
): Promise<WishSurvey | ConsultationRefusal> {
  const { askedCount, answeredCount } = input;
  const summary = textInput(input.summary, { field: 'summary', max: BODY_MAX, required: true });
  const conductedOn = dayInput(input.conductedOn, 'conductedOn');
  if (askedCount < 1) throw badInput('askedCount', 'POSITIVE');
  if (answeredCount < 0) throw badInput('answeredCount', 'POSITIVE');
  return inPreparation<WishSurvey, WishSurvey | ConsultationRefusal>(ctx, input, {
    act: 'recordWishSurvey',
    by: 'INVITED',
    work: async ({ tx, consultation, seat, canOrganise, record }) => {
      authorize(canOrganise || seat?.party === Party.TOWNSHIP, 'record a wish survey');
      if (answeredCount > askedCount) {
        return new ConsultationRefusal(ConsultationRefusalCode.MORE_ANSWERS_THAN_ASKED);
      }
      const given = { askedCount, answeredCount, summary, conductedOn };
      let survey = await tx.em.findOne(WishSurvey, { consultation });
      if (survey) {
        expectVersion(survey, input.version ?? 0);
        Object.assign(survey, given);
      } else {
        survey = tx.em.create(WishSurvey, { ...given, consultation: ref(consultation) });
        tx.em.persist(survey);
      }
      record('surveyRecorded');
      return survey;
    },
  });
}
