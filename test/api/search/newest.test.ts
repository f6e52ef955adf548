import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';

/** The newest that hold a word, by whichever way is the cheapest: always those a plain reading of every row gives. */
let app: TestApp;
const ROWS = 30_000;

beforeAll(async () => {
  app = await anApp();
  const { pool } = app.app.database;
  // Half of them a minute apart; of the older half, two thousand and more share one moment. `burst` was only then.
  await pool.query(
    `insert into search_entry (id, created_at, kind, record_id, record_version, reach, title, text, happened_at, lexemes)
     select gen_random_uuid(), now(), 'TOPIC', gen_random_uuid(), 1, '{}', '', '',
       '2026-03-01Z'::timestamptz - case when n <= ${ROWS / 2} then make_interval(mins => n)
         else make_interval(days => 20 + n / 2500) end,
       array_to_tsvector(array(select distinct word from unnest(array['all',
         case when n % 3 = 0 then 'frequent' end, case when n % 30 = 0 then 'middling' end,
         case when n % 300 = 0 then 'seldom' end, case when n = 29000 then 'once' end,
         case when n > 20000 and n % 4 = 0 then 'burst' end, case when n < 700 then 'lately' end]) word
         where word is not null))
     from generate_series(1, ${ROWS}) n`,
  );
  await pool.query('vacuum analyze search_entry');
});
afterAll(() => app.close());

describe('the newest', () => {
  it.each(
    ['all', 'frequent', 'middling', 'seldom', 'once', 'burst', 'lately', 'never'].flatMap((word) =>
      [
        [null, null],
        ['2026-02-20Z', '2026-02-26Z'],
        [null, '2026-02-10Z'],
      ].map(([since, until]) => [word, since, until]),
    ),
  )('that hold “%s” from %s to %s are the newest, each once', async (word, since, until) => {
    const { pool } = app.app.database;
    const plain = await pool.query(
      `select happened_at from search_entry where lexemes @@ $1::tsquery and happened_at >= coalesce($2, '-infinity'::timestamptz)
         and happened_at < coalesce($3, 'infinity'::timestamptz) order by happened_at desc limit 200`,
      [word, since, until],
    );
    const found = await pool.query(
      'select id, happened_at from search_newest($1::tsquery, $2, $3, 200) order by happened_at desc',
      [word, since, until],
    );

    expect(found.rows.map((row) => row.happened_at)).toEqual(plain.rows.map((row) => row.happened_at));
    expect(new Set(found.rows.map((row) => row.id)).size).toBe(plain.rowCount);
  });
});
