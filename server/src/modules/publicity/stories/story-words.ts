import { badInput } from '../../../kernel/errors.js';
import { StoredFile } from '../../../kernel/files/index.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { bodyInput } from '../body/body-input.js';
import { picturesIn, type StoryDoc } from '../body/story-doc.js';
import { storyFiles } from '../file-access.js';
import { type Story, StoryVersion } from './story.entity.js';

const SUMMARY_MAX = 240;

export interface StoryTexts {
  readonly title: string;
  readonly summary: string;
  readonly body: StoryDoc;
  readonly coverId: string | null;
}

/** The words of a story as a client sent them. */
export function storyWordsInput(given: {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly coverId?: string | null;
}): StoryTexts {
  return {
    title: textInput(given.title, { field: 'title', max: TITLE_MAX, required: true }),
    summary: textInput(given.summary, { field: 'summary', max: SUMMARY_MAX }) ?? '',
    body: bodyInput(given.body),
    coverId: knownIdOrNull(given.coverId),
  };
}

export const picturesOf = (body: StoryDoc, coverId: string | null): string[] => [
  ...new Set([...picturesIn(body), ...(coverId ? [coverId] : [])]),
];

/**
 * Photographs the text shows are there: released by others, or brought by whoever saves, which hang on the story from now on
 * and wait to be released.
 */
export async function holdPictures(tx: Transaction, story: Pick<Story, 'id'>, texts: StoryTexts): Promise<void> {
  const ids = picturesOf(texts.body, texts.coverId);
  if (ids.length === 0) return;
  const found = await tx.em.find(
    StoredFile,
    { id: { $in: ids } },
    { fields: ['id', 'reach', 'uploadedBy', 'subjectId', 'subjectKind', 'mediaType'] },
  );
  const own = accountIdOf(tx.ctx.viewer);
  const of = storyFiles(story.id);
  for (const id of ids) {
    const file = found.find((one) => one.id === id);
    const known = file && (file.reach === 'PUBLIC' || file.subjectId === of.id || file.uploadedBy === own);
    if (!known) throw badInput('body', 'FILE_UNKNOWN');
    if (!file.mediaType.startsWith('image/')) throw badInput('body', 'NOT_A_PICTURE');
  }
  await tx.em.nativeUpdate(
    StoredFile,
    { id: { $in: ids }, subjectId: null, uploadedBy: own },
    { subjectKind: of.kind, subjectId: of.id },
  );
}

/** Every editing is kept, with who and when. Answers the version's number. */
export async function keepVersion(
  tx: Transaction,
  story: Story,
  by: string,
  correction: { readonly number: number; readonly reason: string } | null = null,
): Promise<number> {
  const number = 1 + (await tx.em.count(StoryVersion, { story: story.id }));
  const { title, summary, body } = story;
  tx.em.persist(
    tx.em.create(StoryVersion, {
      story: story.id,
      number,
      title,
      summary,
      body,
      savedBy: by,
      savedAt: tx.ctx.now(),
      correctionNumber: correction?.number ?? null,
      correctionReason: correction?.reason ?? null,
    }),
  );
  return number;
}
