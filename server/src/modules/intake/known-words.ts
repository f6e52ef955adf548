import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { plain } from '../../kernel/imports/index.js';
import { GroupNames } from '../roster/index.js';
import type { Draft } from './reading/read-row.js';

interface Known {
  readonly topicId: string | null;
  readonly sourceNumber: string | null;
  readonly title: string;
  readonly wordsHash: string;
}

/**
 * What was taken in already. The same number of one source is the same matter, when the title or the words are too: a
 * number alone is not enough, because lists are numbered anew. Without a number, the same words are.
 */
export class KnownWords {
  /** By number with words, by number with title, by words, and by words without a number. */
  readonly #known = new Map<string, string | null>();

  /** Looks these up among what the source brought before. */
  async lookUp(em: SqlEntityManager, source: string, drafts: readonly Draft[]): Promise<void> {
    const numbers = drafts.flatMap(({ sourceNumber }) => sourceNumber ?? []);
    const hashes = drafts.map(({ wordsHash }) => wordsHash);
    const rows = await em.execute<Known[]>(
      `select s.topic_id as "topicId", s.source_number as "sourceNumber", t.title, s.words_hash as "wordsHash"
       from topic_source s join topic t on t.id = s.topic_id
       where s.source = ? and (s.source_number in (select jsonb_array_elements_text(?::jsonb))
         or s.words_hash in (select jsonb_array_elements_text(?::jsonb)))`,
      [source, JSON.stringify(numbers), JSON.stringify(hashes)],
    );
    for (const row of rows) this.#keep(row);
  }

  /** The topic that is this already, null for an earlier row of the file; undefined when there is none. */
  find({ sourceNumber, title, wordsHash }: Draft): string | null | undefined {
    const asked =
      sourceNumber === null
        ? [`words ${wordsHash}`]
        : [`${sourceNumber} words ${wordsHash}`, `${sourceNumber} title ${plain(title)}`, `unnumbered ${wordsHash}`];
    const found = asked.find((key) => this.#known.has(key));
    return found === undefined ? undefined : this.#known.get(found);
  }

  /** From now on it is known. */
  add({ sourceNumber, title, wordsHash }: Draft, topicId: string | null): void {
    this.#keep({ topicId, sourceNumber, title, wordsHash });
  }

  #keep({ topicId, sourceNumber, title, wordsHash }: Known): void {
    const keys =
      sourceNumber === null
        ? [`unnumbered ${wordsHash}`]
        : [`${sourceNumber} words ${wordsHash}`, `${sourceNumber} title ${plain(title)}`];
    for (const key of [`words ${wordsHash}`, ...keys]) if (!this.#known.has(key)) this.#known.set(key, topicId);
  }
}

/** The committee of a township however a file calls it, as in every other import: 城南, 城南镇, 城南镇政协联络委, 湖滨街道办. */
export async function readCommitteeNames(em: SqlEntityManager): Promise<(township: string) => string | null> {
  const rows = await em.execute<{ id: string; name: string; aliases: string[] }[]>(
    `select c.id, c.name, array[t.name] as aliases from liaison_committee c join township t on t.id = c.township_id`,
  );
  const names = new GroupNames('COMMITTEE', rows);
  const idOf = new Map(rows.map(({ id, name }) => [name, id]));
  const known = new Map<string, string | null>();
  return (township) => {
    if (!known.has(township)) known.set(township, idOf.get(names.find(township).name ?? '') ?? null);
    return known.get(township) ?? null;
  };
}
