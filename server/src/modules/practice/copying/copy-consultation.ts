import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIds } from '../../../kernel/id.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import {
  Consultation,
  ConsultationRefusal,
  inPreparation,
  isBeforeTheNotice,
  type Preparation,
  takeOverForm,
  takeOverGroups,
} from '../../consultation/index.js';
import { planAgendaLike } from '../../floor/index.js';
import { hasQuestions, takeOverQuestions } from '../../survey/index.js';
import { copied } from '../practice.events.js';
import { PracticeRefusal, PracticeRefusalCode } from '../practice.refusal.js';
import { ConsultationCopy, CopiedPerson } from './consultation-copy.entity.js';
import type { CopyConsultationInput } from './copying.inputs.js';
import { readCopyPreview } from './copying.queries.js';
import { type CopyPreview, CopyStanding } from './copying.types.js';

type Answer = Consultation | ConsultationRefusal | PracticeRefusal;

/**
 * 照上一次办: takes over what is chosen of an earlier consultation of the same committee. Its days and words stay there, and
 * nobody hears of it: those chosen stand on a list until somebody invites them.
 */
export async function copyConsultation(ctx: RequestContext, input: CopyConsultationInput): Promise<Answer> {
  const { consultationId, form, questions, agenda } = input;
  const from = await readCopyPreview(ctx, consultationId, input.fromId);
  if (!from) throw notFound();
  const groups = chosen(from.groups, input.groupIds, 'groupIds');
  const people = chosen(from.people, input.participantIds, 'participantIds');
  if (people.some(({ standing }) => standing !== CopyStanding.HERE)) throw badInput('participantIds', 'GONE');
  return inPreparation<Consultation, Answer>(ctx, input, {
    act: 'copyConsultation',
    by: 'ORGANISERS',
    replay: (tx, id) => tx.em.findOneOrFail(Consultation, id),
    work: async (preparation) => {
      const { tx, consultation } = preparation;
      if (!isBeforeTheNotice(consultation.status)) return new PracticeRefusal(PracticeRefusalCode.ALREADY_NOTIFIED);
      if (!form && !questions && !agenda && groups.length + people.length === 0) {
        return new PracticeRefusal(PracticeRefusalCode.NOTHING_CHOSEN);
      }
      if (questions && (await hasQuestions(tx, consultation.id))) {
        return new PracticeRefusal(PracticeRefusalCode.SURVEY_BEGUN);
      }
      await takeOver(preparation, from, { ...input, groups, people });
      return consultation;
    },
  });
}

interface Chosen extends Pick<CopyConsultationInput, 'form' | 'questions' | 'agenda'> {
  readonly groups: CopyPreview['groups'];
  readonly people: CopyPreview['people'];
}

async function takeOver(preparation: Preparation, from: CopyPreview, wanted: Chosen): Promise<void> {
  const { tx, consultation } = preparation;
  const taken = {
    form: wanted.form && takeOverForm(preparation, from.form),
    groups: await takeOverGroups(preparation, await withOrganisations(preparation, wanted.groups)),
    questions: wanted.questions ? await takeOverQuestions(preparation, from.id) : 0,
    agendaItems: wanted.agenda ? await planAgendaLike(tx, consultation.id, from.id) : 0,
    people: wanted.people.length,
  };
  await putOnTheList(preparation, wanted.people);
  tx.em.persist(
    tx.em.create(ConsultationCopy, {
      ...{ ...taken, consultation, fromConsultation: from.id },
      copiedBy: accountIdOf(tx.ctx.viewer) as string,
    }),
  );
  tx.record(copied({ ...taken, consultationId: consultation.id, fromConsultationId: from.id }));
}

/** A group goes on standing for its organisation while that is in the directory. */
async function withOrganisations({ tx }: Preparation, groups: CopyPreview['groups']) {
  const rows = await tx.em.execute<{ id: string; organisation_id: string | null }[]>(
    'select id, organisation_id from interest_group where id = any(?::uuid[])',
    [`{${groups.map(({ id }) => id).join(',')}}`],
  );
  const organisationOf = new Map(rows.map((row) => [row.id, row.organisation_id]));
  return groups.map(({ id, name, peopleCount, isUnitRetired }) => ({
    ...{ name, peopleCount },
    organisationId: isUnitRetired ? null : (organisationOf.get(id) ?? null),
  }));
}

async function putOnTheList({ tx, consultation }: Preparation, people: CopyPreview['people']): Promise<void> {
  const known = await tx.em.find(CopiedPerson, { consultation: consultation.id });
  for (const { id: participantId } of people) {
    const listed = known.find((one) => one.participantId === participantId);
    if (listed) listed.droppedAt = null;
    else tx.em.persist(tx.em.create(CopiedPerson, { consultation: consultation.id, participantId }));
  }
}

function chosen<One extends { readonly id: string }>(
  all: readonly One[],
  given: readonly string[],
  field: string,
): One[] {
  const ids = knownIds(given);
  const found = all.filter(({ id }) => ids.includes(id));
  if (found.length !== ids.length) throw badInput(field, 'UNKNOWN');
  return found;
}
