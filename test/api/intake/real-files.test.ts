import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTable, type Table, writeXlsx } from '../../../server/src/kernel/tabular/index.js';
import { sharedData } from '../../../server/src/kernel/tabular/tabular.test-support.js';
import { anApp, type TestApp } from '../../support/app.js';
import { toGb18030 } from '../../support/gb18030.js';
import { asCsv, type Intake, intakeOf } from '../../support/intake.js';
import { aSecretariat } from '../../support/people.js';

const data = sharedData();
if (!data) console.log('skipped: ../shared/data not present');
const open = (name: string) => readFile(join(data ?? '', name));

(data ? describe : describe.skip)('the real files', () => {
  let app: TestApp;
  let intake: Intake;
  beforeAll(async () => {
    app = await anApp();
    intake = intakeOf(app, await aSecretariat(app));
  });
  afterAll(() => app.close());

  const files: readonly [file: string, rows: number, fields: readonly string[]][] = [
    ['messages/messages.jsonl', 1710, ['SOURCE_NUMBER', 'TITLE', 'REPORTED_AT', 'BODY']],
    ['messages/labelled.csv', 176, ['SOURCE_NUMBER', 'TITLE', 'REPORTED_AT', 'BODY', 'CATEGORY']],
    ['messages/unlabelled.csv', 1162, ['SOURCE_NUMBER', 'TITLE', 'REPORTED_AT', 'BODY', 'CATEGORY']],
    [
      'workorders/workorders.jsonl',
      691,
      ['SOURCE_NUMBER', 'PLACE', 'TOWNSHIP', 'CHANNEL', 'TITLE', 'REPORTED_AT', 'BODY', 'REPLY'],
    ],
    ['workorders/leader_board_2021.csv', 52, ['SOURCE_NUMBER', 'TITLE', 'CATEGORY', 'REPORTED_AT', 'BODY']],
    ['messages/replies.jsonl', 1134, ['SOURCE_NUMBER', 'TITLE', 'REPORTED_AT', 'BODY', 'REPLY']],
  ];

  it.each(files)(
    '%s comes in whole with the suggested mapping untouched, and once',
    async (file, rows, fields) => {
      const bytes = await open(file);
      const source = `来自 ${file}`.slice(0, 40);
      const done = await intake.takeIn(bytes, file.split('/')[1], { source });
      expect(done.columns.flatMap(({ field }: { field: string | null }) => field ?? [])).toEqual(fields);
      expect(done).toMatchObject({ status: 'DONE', rowCount: rows, takenCount: rows, failedCount: 0, knownCount: 0 });
      const { rows: kept } = await app.app.database.pool.query(
        `select count(*)::int as topics, max(length(t.body)) as longest, count(distinct t.number)::int as numbers,
         (select count(*)::int from topic_step p join topic_source o on o.topic_id = p.topic_id where o.import_id = $1) as steps
       from topic t join topic_source s on s.topic_id = t.id where s.import_id = $1`,
        [done.id],
      );
      expect(kept[0]).toMatchObject({ topics: rows, numbers: rows, steps: rows });
      expect(await intake.indexed(done.id, rows)).toBe(rows);

      expect(await intake.takeIn(bytes, file.split('/')[1], { source })).toMatchObject({
        newCount: 0,
        knownCount: rows,
      });
    },
    60_000,
  );

  it('messages come in whole as GBK csv and as xlsx, and are known again across the formats', async () => {
    const rows = (await open('messages/messages.jsonl'))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const source = '同一批留言';
    const gbk = await intake.takeIn(toGb18030(asCsv(rows)), 'messages.csv', { source });
    expect(gbk).toMatchObject({ status: 'DONE', takenCount: 1710, failedCount: 0 });
    const headings = Object.keys(rows[0] ?? {});
    const book = await writeXlsx({
      name: '留言',
      columns: headings.map((header) => ({ header })),
      rows: rows.map((row) => headings.map((heading) => row[heading] as string | number)),
    });
    expect(await intake.takeIn(book, 'messages.xlsx', { source })).toMatchObject({ newCount: 0, knownCount: 1710 });
    const other = await intake.takeIn(book, 'messages.xlsx', { source: '另一处' });
    expect(other).toMatchObject({ status: 'DONE', takenCount: 1710, failedCount: 0 });
  }, 120_000);

  it('what is read is what was written, body by body', async () => {
    const table = (await readTable({ name: 'm.jsonl', bytes: await open('messages/messages.jsonl') })) as Table;
    expect(table.sheets[0]?.rows).toHaveLength(1711);
  });
});
