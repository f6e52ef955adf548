import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { exactWords } from './search-facets.js';

/** The mark of exactly these words, whatever stands between them; null where they are too few to tell. */
export const markOf = (text: string): string | null => exactWords(text)[0] ?? null;

/** The topics that say exactly what these marks stand for, by mark; of several the oldest. */
export async function topicsSaying(
  em: SqlEntityManager,
  marks: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (marks.length === 0) return new Map();
  const rows = await em.execute<{ topicId: string; text: string }[]>(
    `select record_id as "topicId", text from search_entry where kind = 'TOPIC' and lexemes @@ ?::tsquery
     order by happened_at desc`,
    [[...new Set(marks)].map((mark) => `'${mark}'`).join(' | ')],
  );
  return new Map(rows.flatMap(({ topicId, text }) => exactWords(text).map((mark) => [mark, topicId] as const)));
}
