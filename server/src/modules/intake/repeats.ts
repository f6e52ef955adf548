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
    // Search knows a topic by its place and its words together.
    const marksOf = ({ place, body }: Draft) =>
      [markOf(body), place === null ? null : markOf(`${place}${body}`)].flatMap((mark) => mark ?? []);
    const marks = new Map(drafts.map((draft) => [draft, marksOf(draft)]));
    const topics = await topicsSaying(em, [...marks.values()].flat());
    return (draft, row) => {
      const own = marks.get(draft) ?? [];
      const [mark] = own;
      if (mark === undefined) return { repeatsTopicId: null, repeatsRow: null };
      const repeatsRow = this.#rows.get(mark) ?? null;
      if (repeatsRow === null) this.#rows.set(mark, row);
      return { repeatsTopicId: own.flatMap((one) => topics.get(one) ?? [])[0] ?? null, repeatsRow };
    };
  }
}
