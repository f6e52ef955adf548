import type { Block, FactReference, Inline, StoryDoc } from '../../publicity/index.js';

/** A body as it is drafted: free words between bound figures. */
export const said = (...content: readonly (string | FactReference | null)[]): Block => ({
  type: 'paragraph',
  content: content.flatMap((part): Inline[] =>
    part === null || part === ''
      ? []
      : typeof part === 'string'
        ? [{ type: 'text', text: part }]
        : [{ type: 'factRef', attrs: part }],
  ),
});

/** A paragraph as it is read: words, with what is bound in its place. */
export function written(words: TemplateStringsArray, ...bound: readonly (string | FactReference)[]): Block {
  const parts: (string | FactReference)[] = [];
  for (const next of words.flatMap((text, at) => [text, bound[at] ?? ''])) {
    const last = parts.at(-1);
    if (typeof last === 'string' && typeof next === 'string') parts[parts.length - 1] = last + next;
    else parts.push(next);
  }
  return said(...parts);
}

export const part = (text: string): Block => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});

export const doc = (...content: readonly Block[]): StoryDoc => ({ type: 'doc', content });
