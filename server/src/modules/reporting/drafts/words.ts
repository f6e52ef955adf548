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

export const part = (text: string): Block => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});

export const doc = (...content: readonly Block[]): StoryDoc => ({ type: 'doc', content });
