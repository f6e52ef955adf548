import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { aMember, anonymous } from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => {
  app.clock.set('2026-03-02T01:00:00Z');
  // A real clock shows another time whenever it is looked at.
  app.clock.moveWithEveryLook(1);
});

const { acts, on, photo, closed } = handling(() => app);

interface Step {
  readonly kind: string;
  readonly text: string | null;
  readonly photoIds: string[];
}
async function stepsInPublic(of: Following): Promise<Step[]> {
  const { publicChain } = await app.as(anonymous).query(say.chain, { code: of.topic.trackingCode });
  return publicChain.demands[0].commitment.steps;
}
const told = (steps: readonly Step[], ...kinds: string[]) =>
  steps.flatMap(({ kind, text, photoIds }) => (kinds.includes(kind) ? [{ text, photos: photoIds.length }] : []));

const REPORTED = [
  { text: '摸了底，40 个摊位', photos: 1 },
  { text: '划好 20 个', photos: 0 },
  { text: '40 个都划好了', photos: 1 },
];
async function reports(of: Following): Promise<void> {
  await acts(of.department, say.acknowledge, { id: of.id });
  for (const { text, photos } of REPORTED) {
    const photoIds = photos ? [await photo(of.department)] : [];
    expect(await acts(of.department, say.report, on(of, { text, photoIds }))).toMatchObject({ status: 'IN_PROGRESS' });
  }
}
async function looksBack(of: Following, ...findings: string[]): Promise<void> {
  const second = await aMember(app, { committee: of.officer.committee });
  await closed(of);
  await rowsOf(app, `update look_back set due_on = '2026-03-03' where commitment_id = $1`, [of.id]);
  for (const finding of findings) {
    const seen = on(of, { finding, text: `看过：${finding}`, place: '东门', photoIds: [await photo(second)] });
    expect(await acts(second, say.lookBack, seen)).toMatchObject({ id: of.id });
  }
}
const LOOKED = ['LOOKED_BACK', 'HELD', 'RELAPSED'];

it('shows everybody what the department reported, in words and pictures, by a clock that moves', async () => {
  const of = await aCommitment(app);

  await reports(of);

  expect(told(await stepsInPublic(of), 'PROGRESSED')).toEqual(REPORTED);
});

it('shows everybody what a look-back found, whatever came of it', async () => {
  const [lasting, undone] = [await aCommitment(app), await aCommitment(app)];

  await looksBack(lasting, 'HELD');
  await looksBack(undone, 'HELD', 'RELAPSED');

  expect(told(await stepsInPublic(undone), ...LOOKED)).toEqual([
    { text: '看过：HELD', photos: 1 },
    { text: '看过：RELAPSED', photos: 1 },
  ]);
  expect(told(await stepsInPublic(lasting), ...LOOKED)[0]).toEqual({ text: '看过：HELD', photos: 1 });
});

it('finds the steps of what was written before entries pointed to them', async () => {
  const [reported, undone] = [await aCommitment(app), await aCommitment(app)];
  await reports(reported);
  await looksBack(undone, 'HELD', 'RELAPSED');
  // As an older version kept them: an entry is a look at the clock before its step.
  await rowsOf(app, `update progress_entry set step_id = null, reported_at = reported_at - interval '2 ms'`, []);
  await rowsOf(app, `update look_back set step_id = null, looked_at = looked_at - interval '3 ms'`, []);
  expect(told(await stepsInPublic(reported), 'PROGRESSED').map(({ text }) => text)).toEqual([null, null, null]);

  const migration = readFileSync(new URL('../../../server/migrations/0042-public-chain.sql', import.meta.url), 'utf8');
  await app.app.database.pool.query(migration.split('-- How much came from where')[0] ?? '');

  expect(told(await stepsInPublic(reported), 'PROGRESSED')).toEqual(REPORTED);
  expect(told(await stepsInPublic(undone), ...LOOKED)).toEqual([
    { text: '看过：HELD', photos: 1 },
    { text: '看过：RELAPSED', photos: 1 },
  ]);
});
