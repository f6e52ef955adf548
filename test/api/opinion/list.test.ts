import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk, act, type BriefDesk, read } from '../../support/briefs.js';
import { aDirector, aMember } from '../../support/people.js';

const Briefs = `query ($filter: BriefFilter, $first: Int!, $after: String) {
  briefs(filter: $filter, first: $first, after: $after) { totalCount endCursor nodes { id title status } }
  briefCounts(filter: $filter) { status count } }`;
const Outcome = 'mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename } }';

let app: TestApp;
let desk: BriefDesk;
let committeeId: string;
const ids: Record<string, string> = {};
beforeAll(async () => {
  app = await anApp();
  desk = await aBriefDesk(app);
  const { committee } = await aDirector(app);
  committeeId = committee.id;
  const by = await aMember(app, { committee });
  await aBrief(app, desk, 'DRAFT', { title: '草稿里的路灯' });
  ids.lamp = await aBrief(app, desk, 'SUBMITTED', { by, title: '桥头路灯不亮' });
  ids.bus = await aBrief(app, desk, 'FIRST_REVIEW', { title: '赶集日班车挤不上' });
  ids.issued = await aBrief(app, desk, 'ISSUED', { title: '村口路灯没人管' });
  await act(app, desk.secretariat, 'sendBriefUp', ids.issued, {
    level: 'CITY',
    recipient: '市政协',
    sentOn: '2026-03-02',
  });
  const [{ id, version }] = (await read(app, desk.secretariat, ids.issued)).submissions;
  await app.as(desk.secretariat).mutate(Outcome, {
    input: { submissionId: id, version, outcome: 'ADOPTED', adoptedAs: 'SINGLE', outcomeOn: '2026-03-02' },
  });
  await app.app.settled();
});
afterAll(() => app?.close());

async function listed(filter: object, first = 50, after: string | null = null) {
  const { briefs, briefCounts } = await app.as(desk.secretariat).query(Briefs, { filter, first, after });
  const counts = Object.fromEntries(
    briefCounts.map((one: { status: string; count: number }) => [one.status, one.count]),
  );
  return {
    found: briefs.nodes.map((one: { id: string }) => one.id),
    total: briefs.totalCount,
    end: briefs.endCursor,
    counts,
  };
}

it('shows what was handed in, newest first, page by page, and no draft', async () => {
  const all = await listed({});
  expect(all).toMatchObject({ found: [ids.issued, ids.bus, ids.lamp], total: 3 });
  expect(all.counts).toEqual({ SUBMITTED: 1, FIRST_REVIEW: 1, FEEDBACK: 1 });
  const first = await listed({}, 2);
  expect(first).toMatchObject({ found: [ids.issued, ids.bus], total: 3 });
  expect(await listed({}, 2, first.end)).toMatchObject({ found: [ids.lamp], total: 3, end: null });
});

it.each([
  ['status', () => ({ status: 'FIRST_REVIEW' }), ['bus']],
  ['kind', () => ({ kind: 'COMPOSITE' }), []],
  ['year', () => ({ year: 2026 }), ['issued']],
  ['committee', () => ({ committeeId }), ['lamp']],
  ['level it was used by', () => ({ adoptedAt: 'CITY' }), ['issued']],
  ['another level', () => ({ adoptedAt: 'PROVINCE' }), []],
  ['number of the issue', () => ({ text: '2026年第1期' }), ['issued']],
  ['another number', () => ({ text: '2026年第2期' }), []],
  ['words', () => ({ text: '路灯' }), ['issued', 'lamp']],
  ['words and status', () => ({ text: '路灯', status: 'SUBMITTED' }), ['lamp']],
  ['words and committee', () => ({ text: '路灯', committeeId }), ['lamp']],
  ['words nobody wrote', () => ({ text: '火箭' }), []],
] as const)('finds by %s, with the number of all that fit', async (_, filter, wanted) => {
  const { found, total } = await listed(filter());
  expect(found).toEqual(wanted.map((name) => ids[name]));
  expect(total).toBe(wanted.length);
});

it('counts by status what fits, whatever status is asked for', async () => {
  expect((await listed({ text: '路灯', status: 'SUBMITTED' })).counts).toEqual({ SUBMITTED: 1, FEEDBACK: 1 });
});
