import type { ReadContext } from '../../kernel/read.js';
import { TAKEN_DOWN_LINE, type WithoutMatter, withoutTakenDownOf } from '../consultation/index.js';
import type { StoryDoc } from '../publicity/index.js';

interface Reading {
  readonly read: ReadContext;
}
interface About {
  readonly consultationId: string | null;
}

const withoutOf = ({ read }: Reading, { consultationId }: About): Promise<WithoutMatter | null> =>
  consultationId === null ? Promise.resolve(null) : withoutTakenDownOf(read, consultationId);

/** The whole of what a report is of is off the record. */
export async function isTakenDown(ctx: Reading, about: About): Promise<boolean> {
  return (await withoutOf(ctx, about))?.all ?? false;
}

/** The words of a report without those that were taken down since; null where nothing of it stands. */
export async function standingWords<Words extends { readonly title: string; readonly body: StoryDoc }>(
  ctx: Reading,
  about: About,
  words: Words,
): Promise<Pick<Words, 'title' | 'body'> | null> {
  const without = await withoutOf(ctx, about);
  if (without === null) return words;
  if (without.all) return null;
  return { title: without.text(words.title) ?? TAKEN_DOWN_LINE, body: bodyWithout(words.body, without) as StoryDoc };
}

/** Nodes keep their form: only what is written in them is looked at. */
function bodyWithout(node: unknown, without: WithoutMatter): unknown {
  if (Array.isArray(node)) return node.map((one) => bodyWithout(one, without));
  if (typeof node !== 'object' || node === null) return node;
  const { text, content, ...rest } = node as { text?: string; content?: unknown };
  return {
    ...rest,
    ...(text !== undefined && { text: without.text(text) }),
    ...(content !== undefined && { content: bodyWithout(content, without) }),
  };
}
