import { badInput } from '../../../kernel/errors.js';
import { filesToAttach } from '../../../kernel/files/index.js';
import { knownIds } from '../../../kernel/id.js';
import { BODY_MAX, dayInput, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { LiaisonCommittee } from '../../roster/index.js';
import { taskFiles } from '../file-access.js';
import { addStep } from '../lock-part.js';
import { type Task, TaskAsk, TaskPart, TaskStepKind } from '../task.entity.js';
import { partEvent } from '../task.events.js';
import type { CorrectTaskInput, GiveTaskInput } from '../task.inputs.js';

const MOST_FILES = 9;
const MOST_COMMITTEES = 100;
const MOST_WANTED = 999;

/** What a task says, within its limits. */
export function taskWords(input: GiveTaskInput | CorrectTaskInput) {
  const counts = input.ask !== TaskAsk.WORDS;
  const wanted = counts ? (input.wanted ?? 0) : null;
  if (wanted !== null && (wanted < 1 || wanted > MOST_WANTED)) throw badInput('wanted', 'NUMBER');
  const words = {
    title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
    words: textInput(input.words, { field: 'words', max: BODY_MAX, required: true }),
    ...{ ask: input.ask, wanted },
    startsOn: dayInput(input.startsOn, 'startsOn'),
    dueOn: dayInput(input.dueOn, 'dueOn'),
  };
  if (words.dueOn < words.startsOn) throw badInput('dueOn', 'BEFORE_START');
  const committeeIds = knownIds(input.committeeIds);
  if (committeeIds.length > MOST_COMMITTEES) throw badInput('committeeIds', 'TOO_MANY');
  return { words, committeeIds };
}

/** Files stay where they were attached; new ones are the giver's own. */
export async function attachToTask(tx: Transaction, task: Task, given: readonly string[]): Promise<void> {
  const ids = knownIds(given);
  if (ids.length > MOST_FILES) throw badInput('fileIds', 'TOO_MANY');
  const added = ids.filter((id) => !task.fileIds.includes(id));
  await filesToAttach(tx, added, { field: 'fileIds', max: MOST_FILES, of: taskFiles(task.id) });
  task.fileIds = ids;
}

/** Each of them hears of it, and has to say that it has it. */
export async function giveTo(tx: Transaction, task: Task, committeeIds: readonly string[]): Promise<void> {
  const known = await tx.em.find(LiaisonCommittee, { id: { $in: [...committeeIds] } });
  if (known.length !== committeeIds.length) throw badInput('committeeIds', 'UNKNOWN');
  for (const id of committeeIds) {
    const part = tx.em.create(TaskPart, { task: task.id, committee: id, dueOn: task.dueOn, givenAt: tx.ctx.now() });
    tx.em.persist(part);
    await tx.em.flush();
    addStep(tx, part, TaskStepKind.GIVEN, { day: task.dueOn });
    tx.record(partEvent('given', part));
  }
}
