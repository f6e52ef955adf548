import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { anonymous } from '../../support/people.js';
import { aHeldConsultation, aRow } from '../../support/results.js';
import { aLiaisonCommittee } from '../../support/roster.js';

const Coming = `query ($id: ID!) { comingConsultations(committeeId: $id) { id title place startsAt } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
});
afterAll(() => app?.close());

it('tells everybody what a committee has announced, the next first, and of nothing that is only planned, over or taken down', async () => {
  const committee = await aLiaisonCommittee(app);
  const [soon, later, past] = ['2026-03-05T01:00:00Z', '2026-03-09T01:00:00Z', '2026-03-01T01:00:00Z'];
  const announced = (starts_at: string, more: object = {}) =>
    aHeldConsultation(app, { committee, status: 'NOTIFIED', starts_at, ...more });
  const second = await announced(later, { title: '后一次', place: '村部' });
  const first = await announced(soon, { title: '先一次' });
  await announced(past);
  for (const status of ['PLANNED', 'PREPARING', 'READY', 'POSTPONED', 'CANCELLED', 'TRACKING']) {
    await announced(later, { status });
  }
  await aHeldConsultation(app, { status: 'NOTIFIED', starts_at: later });
  // Looked at before it is published.
  await announced(later, { form: 'COUNCIL' });
  const gone = await announced(soon, { title: '要撤下的' });
  const found = async () =>
    (await app.as(anonymous).query(Coming, { id: committee.id })).comingConsultations.map(
      ({ id }: { id: string }) => id,
    );
  expect(await found()).toEqual(expect.arrayContaining([first.id, gone.id, second.id]));
  expect(await found()).toHaveLength(3);
  await aRow(app, 'take_down', {
    ...{ kind: 'CONSULTATION', consultation_id: gone.id, record_id: gone.id, reason: '点错了' },
    ...{ taken_down_by: gone.id, taken_down_at: app.clock.now() },
  });
  expect(await found()).toEqual([first.id, second.id]);
});
