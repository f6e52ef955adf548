import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ListName } from '../../../server/src/modules/lists/list-name.js';
import { anApp, type TestApp } from '../../support/app.js';
import { idsOf, linesOf } from '../../support/list-files.js';
import { aWorkingDistrict, type WorkingDistrict } from '../../support/working-district.js';

let app: TestApp;
let d: WorkingDistrict;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  d = await aWorkingDistrict(app);
});
afterAll(() => app?.close());

const found = (person: Parameters<TestApp['as']>[0], filter: object) =>
  idsOf(app, person, ListName.INSTRUCTIONS, { filter });

it('lists instructions by state, department, lateness and alone, and gives them as a file without the wording', async () => {
  const { leader, department, otherDepartment, secretariat } = d.people;
  const past = { instructedOn: '2026-02-01', dueOn: '2026-02-20' };
  const open = await d.anInstruction();
  const late = await d.anInstruction(past);
  const handled = await d.anInstruction({ ...past, status: 'HANDLED', handledNote: '办好了', handledOn: '2026-02-19' });
  const elsewhere = await d.anInstruction({ department: otherDepartment.department.id });
  const all = [elsewhere, handled, late, open].map(({ id }) => id);
  expect(await found(leader, {})).toEqual(all);
  expect(await found(leader, { status: 'HANDLED' })).toEqual([handled.id]);
  expect(await found(leader, { late: true })).toEqual([late.id]);
  expect(await found(leader, { departmentId: otherDepartment.department.id })).toEqual([elsewhere.id]);
  expect(await found(leader, { id: open.id })).toEqual([open.id]);
  expect(await found(department, {})).toEqual([handled, late, open].map(({ id }) => id));
  expect(await found(department, { id: elsewhere.id })).toEqual([]);
  expect(await found(department, { departmentId: otherDepartment.department.id })).toEqual([]);

  const columns = [
    { header: '编号', path: 'id' },
    { header: '要办的事', path: 'duty' },
  ];
  const lines = await linesOf(app, secretariat, ListName.INSTRUCTIONS, {
    columns,
    variables: { filter: { late: true } },
  });
  expect(lines).toEqual([`${late.id},研究采光补偿办法`]);
  const { rows } = await app.app.database.pool.query(`select data from audit_entry where type = 'lists.exported'`);
  expect(rows).toHaveLength(1);
  expect(rows[0].data).toMatchObject({ list: 'INSTRUCTIONS' });
});
