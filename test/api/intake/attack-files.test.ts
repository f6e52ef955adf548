import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { workbookOf, zip } from '../../../server/src/kernel/tabular/tabular.test-support.js';
import { anApp, type TestApp } from '../../support/app.js';
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
  ['100,000 columns', 'a.csv', () => Buffer.from('标题,'.repeat(100_000)), 'TOO_MANY_COLUMNS'],
  ['a picture named csv', 'a.csv', () => Buffer.from('%PDF-1.7 x'), 'WRONG_FORMAT'],
  ['another zip', 'a.xlsx', () => zip([{ path: 'x', content: 'x' }]), 'WRONG_FORMAT'],
  ['a line without end', 'a.jsonl', () => Buffer.alloc(19_000_000, '{"a":"'), 'LINE_TOO_LONG'],
  ['a record a million deep', 'a.jsonl', () => Buffer.from(`{"a":${'['.repeat(990_000)}`), 'TOO_DEEP'],
  ['no list at all', 'a.csv', () => Buffer.from('一\n二\n三\n'), 'NO_LIST_FOUND'],
];

it.each(attacks)(
  '%s is refused in words within ten seconds, and others are answered meanwhile',
  async (_, name, bytes, rule) => {
    const body = bytes();
    let answered = 0;
    let isOver = false;
    const others = (async () => {
      while (!isOver) {
        await app.as(secretariat).query('query { intakes { totalCount } }');
        answered += 1;
      }
    })();
    const started = performance.now();
    const response = await intake.send(body, name);
    const milliseconds = performance.now() - started;
    isOver = true;
    await others;
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', params: { rule } } }],
    });
    expect(milliseconds).toBeLessThan(10_000);
    expect(answered).toBeGreaterThan(0);
    expect((await app.as(secretariat).query('query { intakes { totalCount } }')).intakes.totalCount).toBe(0);
  },
  30_000,
);
