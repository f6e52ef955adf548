import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { type Life, live, records } from './whole-life.js';

// One consultation's life from topic to closed matter, twice: one clerk slips at every step and mends it, the other never does.

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-03-02T01:00:00Z');
});
afterAll(() => app?.close());

/** What the trail says of this life, in order. */
async function trailOf(life: Life): Promise<string[]> {
  const ids = [life.topicId, life.consultationId, life.meetingId, ...life.commitmentIds];
  const rows = await rowsOf<{ type: string }>(
    app,
    `select type from audit_entry where exists (select from jsonb_each_text(data) told where told.value = any($1))
     order by position`,
    [ids],
  );
  return rows.map(({ type }) => type);
}
const times = (trail: readonly string[], type: string) => trail.filter((one) => one === type).length;

it('slips more than forty times in a row, mends everything, and leaves the records of a clerk who never slipped', async () => {
  const careful = await live(app, false);
  const clumsy = await live(app, true);
  expect(careful.mended).toEqual([]);
  expect(clumsy.mended.length).toBeGreaterThanOrEqual(40);
  expect(new Set(clumsy.mended).size).toBe(clumsy.mended.length);

  const [theirs, ours] = [await records(app, careful), await records(app, clumsy)];
  expect(Object.keys(theirs)).toHaveLength(9);
  expect(ours).toEqual(theirs);
  expect(theirs).toMatchObject({
    topic: { status: 'CLOSED' },
    consultation: { status: 'EVALUATED' },
    commitments: [{ status: 'CLOSED' }, { status: 'CLOSED' }],
  });

  // The trail tells both stories: everything the careful clerk did is in the other's as well, in the same number or more,
  // and beside it every slip with what took it back. Nothing of that is in the careful one's.
  const [straight, crooked] = [await trailOf(careful), await trailOf(clumsy)];
  expect(crooked.length - straight.length).toBeGreaterThanOrEqual(2 * 40);
  for (const type of new Set(straight)) {
    expect([type, times(crooked, type) >= times(straight, type)]).toEqual([type, true]);
  }
  const takenBack =
    /\.(reopened|unmerged|letterWithdrawn|reinstated|topicGivenBack|interestGroupRemoved|participantRemoved|\w*[rR]estored|\w+Withdrawn|\w*[cC]orrected|signInUndone|observerSentOut|returned|contestReopened|clauseUnsettled|undone|putBack|clauseWaiverWithdrawn|assistingDepartmentRemoved)$/;
  const back = (trail: readonly string[]) => trail.filter((type) => takenBack.test(type) && type !== 'topic.returned');
  expect(back(straight)).toEqual([]);
  expect(back(crooked).length).toBeGreaterThanOrEqual(40);
}, 600_000);
