import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { declaredStatements } from '../../../server/src/kernel/read.js';
import { isOfficePhone } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { DECLARED_WHEN_ASKED, GROWING, OF_WHAT_WAITS, THAT_SCAN } from './plans-that-scan.js';

let house: TestApp;
let client: pg.Client;

beforeAll(async () => {
  house = await anApp();
  client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  // Whatever can be done without reading a table to its end is done so: what still is read has no other way.
  for (const way of ['seqscan', 'hashjoin', 'mergejoin', 'material']) await client.query(`set enable_${way} = off`);
});
afterAll(async () => {
  await client?.end();
  await house?.close();
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Plan[];
}

/** These take all of what is below them before they give the first row. */
const TAKES_ALL = /^(Sort|Aggregate|Hash|WindowAgg|SetOp)$/;

/** The growing tables that a plan reads to their end: one after the other, or by an index nothing is looked up in. */
function readToTheEnd(plan: Plan, of: ReadonlySet<string>, stopsEarly = false, above = ''): string[] {
  const type = plan['Node Type'];
  const table = plan['Relation Name'] ?? above;
  const stops = type === 'Limit' || (stopsEarly && !TAKES_ALL.test(type));
  const byIndex = /^(Bitmap )?Index (Only )?Scan$/.test(type);
  const ofFew = OF_WHAT_WAITS.has(plan['Index Name'] ?? '');
  const whole = type === 'Seq Scan' || (byIndex && !plan['Index Cond'] && !stops && !ofFew);
  return [
    ...(whole && of.has(table) ? [table] : []),
    ...(plan.Plans ?? []).flatMap((one) => readToTheEnd(one, of, stops, table)),
  ];
}

async function scannedBy(text: string, of = GROWING): Promise<string[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
    `explain (generic_plan, format json) ${text}`,
  );
  return [...new Set(rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => readToTheEnd(Plan, of))))].sort();
}

/** A statement that is composed has one name, whatever was asked for so far in this process. */
const nameOf = (name: string) => name.replace(/[~ ].*/, '');

it('reads no table that grows to its end, but for the statements that are named', async () => {
  const scanning: [name: string, tables: string][] = [];
  for (const { name, text } of declaredStatements()) {
    const tables = await scannedBy(text);
    if (tables.length > 0 && ![...THAT_SCAN, ...DECLARED_WHEN_ASKED].includes(nameOf(name)))
      scanning.push([name, tables.join(' ')]);
  }
  // Whoever wrote one of these lets it find its rows by an index.
  expect(scanning).toEqual([]);
});

it('finds by an index who in office has a telephone, as each seat of a list is asked', async () => {
  const asked = `select ${isOfficePhone('$1::text')}`;
  expect(await scannedBy(asked, new Set(['member', 'membership', 'committee_staff', 'department']))).toEqual([]);
});

it('names no statement that is gone', () => {
  const declared = new Set(declaredStatements().map(({ name }) => nameOf(name)));
  expect(THAT_SCAN.filter((name) => !declared.has(name))).toEqual([]);
});

it('sees a statement that reads all', async () => {
  expect(await scannedBy('select count(*) from commitment')).toEqual(['commitment']);
  expect(await scannedBy('select id from demand where $1::uuid is null or consultation_id = $1::uuid')).toEqual([
    'demand',
  ]);
  expect(await scannedBy('select id from demand where consultation_id = $1::uuid')).toEqual([]);
  expect(
    await scannedBy('select demand_id from matter where rank = 2 order by moved_at desc, demand_id limit $1'),
  ).toEqual([]);
});
