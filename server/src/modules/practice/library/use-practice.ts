import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
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
import { forgetPlannedAgenda, PlannedAgenda, type PlannedItem, planAgenda } from '../../floor/index.js';
import { askLike, hasQuestions } from '../../survey/index.js';
import { useDropped, used } from '../practice.events.js';
import { PracticeRefusal, PracticeRefusalCode, refuse } from '../practice.refusal.js';
import { standingVersion } from './on-practice.js';
import { Practice, type PracticeParts, PracticeUse, PracticeVersion } from './practice.entity.js';
import { PracticeStatus } from './practice.enums.js';
import type { DropPracticeUseInput, UsePracticeInput } from './practice.inputs.js';
import { canReadPractice } from './practice.policy.js';
import { standingWords } from './taken-down.js';

type Answer = Consultation | PracticeRefusal;

/** Whatever stands in the way of preparing it is said in the words of practices. */
const inOurWords = (answer: Answer | ConsultationRefusal): Answer =>
  answer instanceof ConsultationRefusal ? new PracticeRefusal(PracticeRefusalCode.STEP_NOT_ALLOWED) : answer;

/**
 * 从这条经验开始: a consultation that is being prepared takes over what is chosen of a practice as it was released. Nothing
 * of anybody is in it, and nobody hears of it; both sides note it.
 */
export async function usePractice(ctx: RequestContext, input: UsePracticeInput): Promise<Answer> {
  const practiceId = knownId(input.practiceId);
  const answer = await inPreparation<Consultation, Answer>(ctx, input, {
    act: 'usePractice',
    by: 'ORGANISERS',
    replay: (tx, id) => tx.em.findOneOrFail(Consultation, id),
    work: async (preparation) => {
      const { tx, consultation } = preparation;
      const practice = await tx.em.findOne(Practice, practiceId, { lockMode: LockMode.PESSIMISTIC_READ });
      if (!practice || !canReadPractice(ctx.viewer, practice)) throw notFound();
      if (!isInLibrary(practice)) return refuse('NOT_IN_LIBRARY');
      const words = await standingWords(ctx, practice.consultation.id, await standingVersion(tx, practice));
      if (!words) return refuse('TAKEN_DOWN');
      if (!isBeforeTheNotice(consultation.status)) return refuse('ALREADY_NOTIFIED');
      const groups = chosenGroups(words.parts, input.groups);
      if (!input.form && !input.questions && !input.agenda && groups.length === 0) return refuse('NOTHING_CHOSEN');
      if (input.questions && (await hasQuestions(tx, consultation.id))) return refuse('SURVEY_BEGUN');
      await takeOver(preparation, practice, { ...input, groups, parts: words.parts });
      return consultation;
    },
  });
  return inOurWords(answer);
}

/** A text of it is released, whatever is being written, and it was not retired. */
export const isInLibrary = ({ edition, status }: Pick<Practice, 'edition' | 'status'>): boolean =>
  edition > 0 && status !== PracticeStatus.RETIRED && status !== PracticeStatus.DISCARDED;

function chosenGroups({ groups }: PracticeParts, given: readonly string[]): string[] {
  const names = groups.filter(({ kept }) => kept).map(({ name }) => name);
  if (given.some((name) => !names.includes(name))) throw badInput('groups', 'UNKNOWN');
  return names.filter((name) => given.includes(name));
}

interface Chosen extends Pick<UsePracticeInput, 'form' | 'questions' | 'agenda'> {
  readonly groups: readonly string[];
  readonly parts: PracticeParts;
}

async function takeOver(preparation: Preparation, practice: Practice, chosen: Chosen): Promise<void> {
  const { tx, consultation } = preparation;
  const { parts } = chosen;
  const asked = { intro: parts.intro, questions: parts.questions.filter(({ kept }) => kept).map(withoutMark) };
  const wantsQuestions = chosen.questions && asked.questions.length > 0;
  const taken = {
    form: chosen.form && takeOverForm(preparation, parts.form),
    groups: await takeOverGroups(
      preparation,
      chosen.groups.map((name) => ({ name, peopleCount: null, organisationId: null })),
    ),
    questions: wantsQuestions ? await askLike(preparation, asked) : 0,
    agendaItems: chosen.agenda ? await planAgenda(tx, consultation.id, itemsOf(parts)) : 0,
  };
  tx.em.persist(
    tx.em.create(PracticeUse, {
      ...{ ...taken, practice: practice.id, edition: practice.edition, consultation },
      ...{ usedBy: accountIdOf(tx.ctx.viewer) as string, createdAt: tx.ctx.now() },
    }),
  );
  tx.record(used({ ...taken, practiceId: practice.id, consultationId: consultation.id }));
}

const withoutMark = <Part extends { readonly kept: boolean }>({ kept: _, ...part }: Part) => part;

/** The items that are kept; a part of one that is not stands for itself. */
export function itemsOf({ agenda }: PracticeParts): PlannedItem[] {
  const places = new Map<number, number>();
  agenda.forEach(({ kept }, at) => {
    if (kept) places.set(at, places.size);
  });
  return agenda
    .filter(({ kept }) => kept)
    .map((item) => ({ ...withoutMark(item), parent: item.parent === null ? null : (places.get(item.parent) ?? null) }));
}

/** 不照它办了: the note goes, and the agenda with it while nobody changed it and no notice is out. Using it again brings both back. */
export async function dropPracticeUse(ctx: RequestContext, input: DropPracticeUseInput): Promise<Answer> {
  const practiceId = knownId(input.practiceId);
  const answer = await inPreparation<Consultation, Answer>(ctx, input, {
    act: 'dropPracticeUse',
    by: 'ORGANISERS',
    work: async ({ tx, consultation }) => {
      const uses = await tx.em.find(PracticeUse, { practice: practiceId, consultation, droppedAt: null });
      if (uses.length === 0) return consultation;
      const last = uses.filter(({ agendaItems }) => agendaItems > 0).pop();
      const agenda =
        last !== undefined &&
        isBeforeTheNotice(consultation.status) &&
        (await isStillItsAgenda(tx, consultation.id, last)) &&
        (await forgetPlannedAgenda(tx, consultation.id));
      for (const use of uses) use.droppedAt = ctx.now();
      tx.record(useDropped({ practiceId, consultationId: consultation.id, agenda }));
      return consultation;
    },
  });
  return inOurWords(answer);
}

async function isStillItsAgenda(tx: Preparation['tx'], consultationId: string, use: PracticeUse): Promise<boolean> {
  const planned = await tx.em.findOne(PlannedAgenda, { consultation: consultationId });
  const version = await tx.em.findOneOrFail(PracticeVersion, { practice: use.practice.id, edition: use.edition });
  const titles = (items: readonly PlannedItem[]) => items.map(({ title }) => title).join('\n');
  return planned !== null && titles(planned.items) === titles(itemsOf(version.parts));
}
