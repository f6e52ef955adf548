import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { markOf, topicsSaying } from '../search/index.js';
import type { Draft } from './reading/read-row.js';

export interface Repeat {
  readonly repeatsTopicId: string | null;
  readonly repeatsRow: number | null;
}

/**
 * Rows that say exactly what a topic or an earlier row says, under another number, title or source. They are matters of their
 * own until somebody says otherwise: nothing is lost, and the clerk is told.
 */
export class Repeats {
  readonly #rows = new Map<string, number>();

  async lookUp(em: SqlEntityManager, drafts: readonly Draft[]): Promise<(draft: Draft, row: number) => Repeat> {
    const marks = new Map(drafts.map((draft) => [draft, markOf(draft.body)]));
    const topics = await topicsSaying(
      em,
      [...marks.values()].flatMap((mark) => mark ?? []),
    );
    return (draft, row) => {
      const mark = marks.get(draft);
      if (!mark) return { repeatsTopicId: null, repeatsRow: null };
      const repeatsRow = this.#rows.get(mark) ?? null;
      if (repeatsRow === null) this.#rows.set(mark, row);
      return { repeatsTopicId: topics.get(mark) ?? null, repeatsRow };
    };
  }
}
