import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Archive, TABLE_LIMITS } from '../../../server/src/kernel/tabular/index.js';
import { PERSONAL_COLUMNS } from '../../../server/src/modules/lists/exports/personal-columns.js';
import { ListName } from '../../../server/src/modules/lists/list-name.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { documentOfList, takeList } from '../../support/list-files.js';
import { type AccountHolder, aMember, aSecretariat } from '../../support/people.js';

const NAME = { header: '姓名', path: 'name' };
let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  secretariat = await aSecretariat(app);
  await aMember(app);
});
afterAll(() => app?.close());

const taken = () =>
  rowsOf<{ data: object }>(app, `select data from audit_entry where type = 'consent.takenOut' order by position`, []);
const take = (more: object, as: 'csv' | 'xlsx' = 'csv') =>
  takeList(app, secretariat, ListName.MEMBERS, { columns: [NAME], as, ...more });
const refusal = async (answer: Response) => {
  const { errors } = (await answer.json()) as { errors: { extensions: { params?: object } }[] };
  return { status: answer.status, params: errors[0]?.extensions.params };
};

describe('a file with personal data', () => {
  it.each([
    [{ purpose: null }, { field: 'purpose', rule: 'REQUIRED' }],
    [{ purpose: 'FOR_FUN' }, { field: 'purpose', rule: 'UNKNOWN' }],
    [{ purpose: 'OTHER' }, { field: 'said', rule: 'REQUIRED' }],
    [
      { purpose: 'OTHER', said: ' ' },
      { field: 'said', rule: 'REQUIRED' },
    ],
  ])('is not given out with %j', async (given, params) => {
    const before = (await taken()).length;
    expect(await refusal(await take(given))).toEqual({ status: 400, params });
    expect(await taken()).toHaveLength(before);
  });

  it('is given out for a purpose, which stands in the trail', async () => {
    expect((await take({ purpose: 'OTHER', said: '发放纪念品' })).status).toBe(200);
    expect((await taken()).at(-1)?.data).toEqual({ what: 'MEMBERS', purpose: 'OTHER', said: '发放纪念品' });
  });

  it('says at the head and foot of its pages who took it, when and what for', async () => {
    const answer = await take({ purpose: 'CHECK_ROSTER' }, 'xlsx');
    const book = new Archive(new Uint8Array(await answer.arrayBuffer()), TABLE_LIMITS);
    let sheet = '';
    for await (const chunk of book.open('xl/worksheets/sheet1.xml')) sheet += chunk.toString();
    const [mark] = sheet.match(/<oddFooter>[^<]*/) ?? [''];
    expect(mark).toContain(secretariat.name);
    expect(mark).toContain('2026-03-02 09:00');
    expect(mark).toContain('用途：核对名册');
    expect(sheet).toMatch(/<oddHeader>/);
  });

  it('asks nothing where the columns name nobody', async () => {
    const asked = { columns: [{ header: '联络委', path: 'committeeName' }], purpose: null };
    expect((await takeList(app, secretariat, ListName.MEMBERS, asked)).status).toBe(200);
  });

  it.each([['/exports/informants'], ['/exports/points/2026'], ['/exports/duty/2026'], ['/exports/outreach']])(
    '%s is refused without, and given out with',
    async (path) => {
      expect(await refusal(await app.as(secretariat).fetch(path))).toEqual({
        status: 400,
        params: { field: 'purpose', rule: 'REQUIRED' },
      });
      expect((await app.as(secretariat).fetch(`${path}?purpose=REPORT_UP`)).status).toBe(200);
    },
  );
});

/** Names of offices and things, not of people. */
const OF_NO_PERSON =
  /^(?:__typename|committeeName|sectorName|townshipName|departmentName|leadDepartmentName|assistingDepartmentNames|successorName|shortName|sourceName)$/;
const NAMES_SOMEBODY = /(?:[a-z]Names?|^keepers|^responsible|[pP]hone|^post|^unit)$/;

it('knows every field of a list that names somebody', () => {
  const unknown = Object.values(ListName).flatMap((list) => {
    const fields = new Set(documentOfList(list).text.match(/\b[a-zA-Z_]+\b/g));
    const known = new Set(PERSONAL_COLUMNS[list].flatMap((path) => path.split('.')));
    return [...fields]
      .filter((field) => NAMES_SOMEBODY.test(field) && !OF_NO_PERSON.test(field) && !known.has(field))
      .map((field) => `${list}.${field}`);
  });
  expect(unknown).toEqual([]);
});
