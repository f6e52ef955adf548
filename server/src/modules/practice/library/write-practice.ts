import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { BODY_MAX, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { practiceEvent } from '../practice.events.js';
import { refuse } from '../practice.refusal.js';
import { type Answer, onPractice, standingVersion, wordsOf } from './on-practice.js';
import { personalIn } from './personal.rules.js';
import type { PracticeParts } from './practice.entity.js';
import { PracticeStatus } from './practice.enums.js';
import type { KeptPartInput, PracticeActInput, PracticeReasonInput, SavePracticeInput } from './practice.inputs.js';
import { PracticeAct } from './practice-acts.rules.js';
import { readNames } from './source.queries.js';
import { isTakenDown } from './taken-down.js';

const GROUP_MAX = 60;
const QUESTION_MAX = 200;

/** The words, and which parts go out under which names. */
export function savePractice(ctx: RequestContext, input: SavePracticeInput): Promise<Answer> {
  const long = (field: 'matter' | 'worked' | 'effect' | 'caution') =>
    textInput(input[field], { field, max: BODY_MAX }) ?? '';
  const words = {
    title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
    ...{ matter: long('matter'), worked: long('worked'), effect: long('effect'), caution: long('caution') },
  };
  const intro = textInput(input.intro, { field: 'intro', max: BODY_MAX }) ?? '';
  const groups = partsInput(input.groups, 'groups', GROUP_MAX);
  const questions = partsInput(input.questions, 'questions', QUESTION_MAX);
  // An item may go by the name of its part alone.
  const agenda = partsInput(input.agenda, 'agenda', TITLE_MAX, false);
  return onPractice(ctx, input, PracticeAct.EDIT, async (tx, practice, accountId) => {
    const { parts } = practice;
    const kept: PracticeParts = {
      ...{ form: parts.form, intro },
      groups: merged(parts.groups, groups, 'groups', (text) => ({ name: text })),
      questions: merged(parts.questions, questions, 'questions', (text) => ({ text })),
      agenda: merged(parts.agenda, agenda, 'agenda', (text) => ({ title: text })),
    };
    Object.assign(practice, { ...words, parts: kept });
    if (!practice.hands.includes(accountId)) practice.hands = [...practice.hands, accountId];
    tx.record(practiceEvent('saved', practice));
    return practice;
  });
}

const partsInput = (given: readonly KeptPartInput[], name: string, max: number, required = true) =>
  given.map(({ text, kept }, at) => {
    const field = `${name}.${at}.text`;
    return {
      text: (required ? textInput(text, { field, max, required }) : textInput(text, { field, max })) ?? '',
      kept,
    };
  });

/** One for each of those there are, in their order. */
function merged<Part extends { readonly kept: boolean }>(
  parts: readonly Part[],
  given: readonly { readonly text: string; readonly kept: boolean }[],
  field: string,
  worded: (text: string) => Partial<Part>,
): Part[] {
  if (given.length !== parts.length) throw badInput(field, 'UNKNOWN');
  return parts.map((part, at) => {
    const { text, kept } = given[at] as (typeof given)[number];
    return { ...part, ...worded(text), kept };
  });
}

/** 提交审核 */
export function proposePractice(ctx: RequestContext, input: PracticeActInput): Promise<Answer> {
  return onPractice(ctx, input, PracticeAct.PROPOSE, async (tx, practice) => {
    if (practice.worked.trim() === '') return refuse('NOTHING_WRITTEN');
    const consultationId = practice.consultation.id;
    if (await isTakenDown(ctx, consultationId)) return refuse('TAKEN_DOWN');
    if (personalIn(practice, await readNames(ctx, consultationId)).length > 0) return refuse('NAMES_SOMEBODY');
    Object.assign(practice, { status: PracticeStatus.PROPOSED, proposedAt: ctx.now(), returnedBecause: null });
    tx.record(practiceEvent('proposed', practice));
    return practice;
  });
}

/** 撤回: before somebody looked. */
export function takePracticeBack(ctx: RequestContext, input: PracticeActInput): Promise<Answer> {
  return onPractice(ctx, input, PracticeAct.TAKE_BACK, async (tx, practice) => {
    Object.assign(practice, { status: PracticeStatus.DRAFT, proposedAt: null });
    tx.record(practiceEvent('takenBack', practice));
    return practice;
  });
}

/** 修订: what stands in the library stands until the next edition is released. */
export function revisePractice(ctx: RequestContext, input: PracticeReasonInput): Promise<Answer> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return onPractice(ctx, input, PracticeAct.REVISE, async (tx, practice, accountId) => {
    Object.assign(practice, {
      ...{ status: PracticeStatus.DRAFT, revisedBecause: reason, returnedBecause: null },
      ...{ writerId: accountId, hands: [accountId] },
    });
    tx.record(practiceEvent('revisionBegun', practice, { edition: practice.edition + 1 }));
    return practice;
  });
}

/** A draft that is given up; of a revision: what stands goes on standing. */
export function discardPractice(ctx: RequestContext, input: PracticeActInput): Promise<Answer> {
  return onPractice(ctx, input, PracticeAct.DISCARD, async (tx, practice) => {
    if (practice.edition === 0) practice.status = PracticeStatus.DISCARDED;
    else {
      const { writerId, reason, ...before } = await standingVersion(tx, practice);
      Object.assign(practice, wordsOf(before), {
        ...{ status: PracticeStatus.RELEASED, writerId, hands: [writerId] },
        ...{ revisedBecause: reason, returnedBecause: null, proposedAt: null },
      });
    }
    tx.record(practiceEvent('discarded', practice, { edition: practice.edition }));
    return practice;
  });
}
