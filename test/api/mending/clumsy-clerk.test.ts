import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { differingMattersOf } from '../../support/commitment.js';
import { aWorld, beforeRegrets, projection, type World } from './before-regrets.js';
import { regretAll } from './regrets.js';

// Two clerks, the same work: one slips at every step and mends it, the other never does.

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

async function trailOf(world: World): Promise<string[]> {
  const ids = [world.four.id, world.table.meeting.id, world.table.consultation.id, ...world.topics.map(({ id }) => id)];
  const { rows } = await app.app.database.pool.query<{ type: string }>(
    `select type from audit_entry where exists (select from jsonb_each_text(data) told where told.value = any($1))
     order by position`,
    [ids],
  );
  return rows.map(({ type }) => type);
}

it('slips more than twenty times, mends everything, and leaves the records of a clerk who never slipped', async () => {
  expect(beforeRegrets.length).toBeGreaterThanOrEqual(20);
  const [careful, clumsy] = [await aWorld(app), await aWorld(app)];
  const untouched = await trailOf(clumsy);
  expect(await projection(clumsy)).toEqual(await projection(careful));

  await regretAll(clumsy, beforeRegrets);

  expect(await projection(clumsy)).toEqual(await projection(careful));
  // The trail tells both stories: nothing that was done is gone, and every slip stands beside what took it back.
  const told = (await trailOf(clumsy)).slice(untouched.length);
  for (const { name, trail } of beforeRegrets) {
    const [slipped, mended] = trail.map((type) => told.indexOf(type));
    expect([name, slipped !== -1, mended !== -1]).toEqual([name, true, true]);
  }
  expect(
    (await trailOf(careful)).filter((type) => /reopened|restored|Restored|Unsettled|Corrected/.test(type)),
  ).toEqual([]);
}, 240_000);

it('keeps of every matter what the facts say, after all of it', async () => {
  expect(await differingMattersOf(app)).toEqual({ matters: 0, tallies: 0 });
});
