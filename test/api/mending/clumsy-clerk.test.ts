import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { differingMattersOf } from '../../support/commitment.js';
import { aWorld, beforeRegrets, projection, type World } from './before-regrets.js';
import { anOffice, officeProjection, officeRegrets } from './office-regrets.js';
import { type Regret, regretAll } from './regrets.js';

// Two clerks, the same work: one slips at every step and mends it, the other never does.

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

async function trailOf(ids: readonly string[]): Promise<string[]> {
  const { rows } = await app.app.database.pool.query<{ type: string }>(
    `select type from audit_entry where exists (select from jsonb_each_text(data) told where told.value = any($1))
     order by position`,
    [ids],
  );
  return rows.map(({ type }) => type);
}
const idsOf = ({ four, table, topics }: World) => [
  ...[four.id, table.meeting.id, table.consultation.id],
  ...topics.map(({ id }) => id),
];

/** The trail tells both stories: nothing that was done is gone, and every slip stands before what took it back. */
function tellsBoth(told: readonly string[], regrets: readonly Regret<never>[]): void {
  for (const { name, trail } of regrets) {
    const [slipped, mended] = [told.indexOf(trail[0]), told.lastIndexOf(trail[1])];
    expect([name, slipped !== -1, mended > slipped]).toEqual([name, true, true]);
  }
}

it('slips forty times in a row, mends everything, and leaves the records of a clerk who never slipped', async () => {
  expect(beforeRegrets.length + officeRegrets.length).toBeGreaterThanOrEqual(40);
  const [careful, clumsy] = [await aWorld(app), await aWorld(app)];
  const [tidy, untidy] = [await anOffice(app), await anOffice(app)];
  const ids = [...idsOf(clumsy), ...untidy.ids];
  const untouched = await trailOf(ids);
  expect(await projection(clumsy)).toEqual(await projection(careful));
  expect(await officeProjection(untidy)).toEqual(await officeProjection(tidy));

  await regretAll(clumsy, beforeRegrets);
  await regretAll(untidy, officeRegrets);

  expect(await projection(clumsy)).toEqual(await projection(careful));
  expect(await officeProjection(untidy)).toEqual(await officeProjection(tidy));
  const told = (await trailOf(ids)).slice(untouched.length);
  tellsBoth(told, beforeRegrets);
  tellsBoth(await trailOf(untidy.ids), officeRegrets);
  expect(
    (await trailOf(idsOf(careful))).filter((type) => /reopened|restored|Restored|Unsettled|Corrected/.test(type)),
  ).toEqual([]);
}, 240_000);

it('keeps of every matter what the facts say, after all of it', async () => {
  expect(await differingMattersOf(app)).toEqual({ matters: 0, tallies: 0 });
});
