import type { ReadContext } from '../../../kernel/read.js';
import { TAKEN_DOWN_TITLE, withoutTakenDownOf } from '../../consultation/index.js';
import type { PracticeWords } from './practice.entity.js';

interface Reading {
  readonly read: ReadContext;
}

/** The whole of what a practice was drawn from is off the record. */
export async function isTakenDown({ read }: Reading, consultationId: string): Promise<boolean> {
  return (await withoutTakenDownOf(read, consultationId))?.all ?? false;
}

/** The words of a practice without those that were taken down since; null where nothing of it stands. */
export async function standingWords(
  { read }: Reading,
  consultationId: string,
  words: PracticeWords,
): Promise<PracticeWords | null> {
  const without = await withoutTakenDownOf(read, consultationId);
  if (without === null) return words;
  if (without.all) return null;
  const { title, parts, ...long } = words;
  const stands = <Part>(part: Part) =>
    without.words(part) === part || JSON.stringify(without.words(part)) === JSON.stringify(part);
  return {
    ...without.words(long),
    title: without.isNamedIn(title) ? TAKEN_DOWN_TITLE : title,
    parts: {
      ...parts,
      intro: without.text(parts.intro),
      groups: parts.groups.map((one) => (stands(one) ? one : { ...without.words(one), kept: false })),
      questions: parts.questions.map((one) => (stands(one) ? one : { ...without.words(one), kept: false })),
      agenda: parts.agenda.map((one) => (stands(one) ? one : { ...without.words(one), kept: false })),
    },
  };
}
