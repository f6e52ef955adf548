import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { operator } from '../../../server/src/cli/operator.js';
import { readConfig } from '../../../server/src/config.js';
import { play } from '../../../server/src/demo/play.js';
import { Stage } from '../../../server/src/demo/stage.js';
import { anApp, type TestApp } from '../../support/app.js';
import { differingMattersOf } from '../../support/commitment.js';
import { aSecretariat } from '../../support/people.js';

const TODAY = '2026-11-24';
const NOW = `${TODAY}T00:30:00Z`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ now: NOW });
  const config = readConfig({ DATABASE_URL: app.databaseUrl, NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  const stage = await Stage.open(config, new Date(NOW));
  try {
    await play(stage, operator, TODAY);
  } finally {
    await stage.close();
  }
  await app.app.settled();
}, 300_000);
afterAll(() => app.close());

it('enrols everybody, and has been through the loop once', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { dashboard } = (await secretariat.query(
    `query { dashboard(period: { from: "2026-01-01", to: "2026-12-31" }) { figures { name n counted } } }`,
  )) as { dashboard: { figures: { name: string; n: number; counted: number }[] } };
  const figure = (name: string) => {
    const found = dashboard.figures.find((row) => row.name === name);
    return [found?.counted, found?.n];
  };

  expect(figure('ENROLMENT')).toEqual([292, 292]);
  expect(figure('COMMITTEES_MEETING')).toEqual([2, 23]);
  // Five promises of the town, one of them split in two, and three of the market: three of all are organisations' own.
  expect(figure('COMMITMENTS_ACCEPTED')).toEqual([2, 9]);
  expect(figure('RELAPSED')).toEqual([1, 2]);
  expect(figure('COMMITMENTS_OVERDUE')).toEqual([1, 7]);
  expect(figure('REPROCESSED')[0]).toBe(1);
});

it('leaves a meeting that can be opened, and one that is not ready', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { consultations } = (await secretariat.query(
    `query { consultations(first: 20) { nodes { title status } } }`,
  )) as { consultations: { nodes: { title: string; status: string }[] } };

  expect(Object.fromEntries(consultations.nodes.map(({ title, status }) => [title, status]))).toEqual({
    // One of its demands was carried over, and is not over.
    摩配大市场物业管理: 'TRACKING',
    独山特色小镇发展: 'TRACKING',
    老旧小区加装电梯: 'NOTIFIED',
    学校门口接送拥堵: 'PREPARING',
  });
});

it('shows a matter that three townships share, with its records', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { commonProblems } = await secretariat.query(
    '{ commonProblems { computedAt nodes { townshipCount words evidence { title } } } }',
  );
  expect(commonProblems.computedAt.slice(0, 10)).toBe('2026-11-23');
  expect(commonProblems.nodes[0]?.townshipCount).toBeGreaterThanOrEqual(3);
  expect(commonProblems.nodes[0]?.words).toContain('路灯');
});

it('has taken in messages, one of them not, and work orders that wait for a look', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { intakes } = await secretariat.query('{ intakes(first: 5) { nodes { id kind status rowCount takenCount } } }');
  expect(intakes.nodes).toMatchObject([
    { kind: 'WORK_ORDERS', status: 'RECEIVED', rowCount: 3 },
    { kind: 'MESSAGES', status: 'DONE', rowCount: 7, takenCount: 5 },
  ]);
  const { intake } = await secretariat.query('query ($id: ID!) { intake(id: $id) { knownCount failedCount } }', {
    id: intakes.nodes[1].id,
  });
  expect(intake).toEqual({ knownCount: 1, failedCount: 1 });
});

it('keeps of every matter what the facts say, after all of it', async () => {
  expect(await differingMattersOf(app)).toEqual({ matters: 0, tallies: 0 });
});
