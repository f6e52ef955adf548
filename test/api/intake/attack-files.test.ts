import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { workbookOf, zip } from '../../../server/src/kernel/tabular/tabular.test-support.js';
import { anApp, type TestApp } from '../../support/app.js';
import { toGb18030 } from '../../support/gb18030.js';
import { type Intake, intakeOf } from '../../support/intake.js';
import { type AccountHolder, aSecretariat } from '../../support/people.js';

let app: TestApp;
let secretariat: AccountHolder;
let intake: Intake;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
  intake = intakeOf(app, secretariat);
  await app.as(secretariat).query('query { intakes { totalCount } }');
});
afterAll(() => app.close());

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

const attacks: readonly [what: string, name: string, bytes: () => Uint8Array, rule: string][] = [
  ['a zip bomb', 'a.xlsx', () => workbookOf(Buffer.alloc(300_000_000, ' ')), 'TOO_LARGE'],
  [
    'a million rows',
    'a.xlsx',
    () =>
      workbookOf(
        sheet(Array.from({ length: 1_000_000 }, (_row, n) => `<row><c><v>${n * 7919}</v></c></row>`).join('')),
      ),
    'TOO_MANY_ROWS',
  ],
  ['a million lines', 'a.csv', () => Buffer.from('标题,内容\n'.repeat(1_000_000)), 'TOO_MANY_ROWS'],
  [
    '100,000 columns of a workbook',
    'a.xlsx',
    () => workbookOf(sheet(`<row>${'<c><v>1</v></c>'.repeat(100_000)}</row>`)),
    'TOO_MANY_COLUMNS',
  ],
  ['100,000 columns', 'a.csv', () => Buffer.from('标题,'.repeat(100_000)), 'TOO_MANY_COLUMNS'],
  ['a picture named csv', 'a.csv', () => Buffer.from('%PDF-1.7 x'), 'WRONG_FORMAT'],
  ['another zip', 'a.xlsx', () => zip([{ path: 'x', content: 'x' }]), 'WRONG_FORMAT'],
  ['a line without end', 'a.jsonl', () => Buffer.alloc(19_000_000, '{"a":"'), 'LINE_TOO_LONG'],
  ['a record a million deep', 'a.jsonl', () => Buffer.from(`{"a":${'['.repeat(990_000)}`), 'TOO_DEEP'],
  ['no list at all', 'a.csv', () => Buffer.from('一\n二\n三\n'), 'NO_LIST_FOUND'],
];

/** What a reader may take: half a gigabyte for what it keeps, and as much again for what it is still taking apart. */
const MOST_MEMORY = 1_100_000_000;

/** Sends the file while others ask: how long it took, how often they were answered, how much memory it needed. */
async function sentWhileOthersAsk(body: Uint8Array, name: string) {
  let answered = 0;
  let isOver = false;
  const before = process.memoryUsage.rss();
  let most = before;
  const others = (async () => {
    while (!isOver) {
      await app.as(secretariat).query('query { intakes { totalCount } }');
      answered += 1;
      most = Math.max(most, process.memoryUsage.rss());
    }
  })();
  const started = performance.now();
  const response = await intake.send(body, name);
  const milliseconds = performance.now() - started;
  isOver = true;
  await others;
  return { response, milliseconds, answered, memory: most - before };
}

it.each(attacks)(
  '%s is refused in words within ten seconds, in bounded memory, and others are answered meanwhile',
  async (_, name, bytes, rule) => {
    const { response, milliseconds, answered, memory } = await sentWhileOthersAsk(bytes(), name);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', params: { rule } } }],
    });
    expect(milliseconds).toBeLessThan(10_000);
    expect(answered).toBeGreaterThan(0);
    expect(memory).toBeLessThan(MOST_MEMORY);
    expect((await app.as(secretariat).query('query { intakes { totalCount } }')).intakes.totalCount).toBe(0);
  },
  30_000,
);

const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
const runs = '<f>HYPERLINK("http://x.test","点我")</f><v>路灯不亮</v>';

it.each([
  [
    'cells that hold formulas',
    'a.xlsx',
    () =>
      workbookOf(sheet(`<row>${cell('标题')}${cell('内容')}</row><row><c t="str">${runs}</c>${cell('=1+1')}</row>`)),
    ['路灯不亮', '=1+1'],
  ],
  [
    'text that a program would run',
    'a.csv',
    () => Buffer.from('标题,内容\n"=HYPERLINK(""http://x.test"")",@SUM(A1)\n'),
    ['=HYPERLINK("http://x.test")', '@SUM(A1)'],
  ],
  ['GBK', 'a.csv', () => toGb18030('标题,内容\n路灯不亮,晚上看不见路\n'), ['路灯不亮', '晚上看不见路']],
  [
    '50,000 rows',
    'a.csv',
    () => Buffer.from(`标题,内容\n${'路灯不亮,晚上看不见路\n'.repeat(49_999)}`),
    ['路灯不亮', '晚上看不见路'],
  ],
] as const)(
  '%s are read as what they say, computed nowhere, within ten seconds',
  async (_, name, bytes, words) => {
    const { response, milliseconds, answered, memory } = await sentWhileOthersAsk(bytes(), name);
    const { id } = (await response.json()) as { id: string };
    expect(milliseconds).toBeLessThan(10_000);
    expect(answered).toBeGreaterThan(0);
    expect(memory).toBeLessThan(MOST_MEMORY);
    const { rows } = await app.app.database.pool.query(
      'select cells from intake_row where import_id = $1 order by row_number limit 1',
      [id],
    );
    expect(rows[0].cells.slice(0, 2)).toEqual(words);
  },
  30_000,
);
