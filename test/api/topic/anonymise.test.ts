import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anonymiseResidents } from '../../../server/src/modules/commitment/anonymise-residents.js';
import { anonymiseSubmitters } from '../../../server/src/modules/topic/anonymise-submitters.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { jobContext } from '../../support/notices.js';
import { aLiaisonOfficer, type CommitteeOfficer } from '../../support/people.js';
import { aHeldConsultation, anAnswer, aPromise, aRow } from '../../support/results.js';
import { aSubmittedTopic } from '../../support/topics.js';

const SHOWN = `query ($id: ID!) { topic(id: $id) {
  id version title submitterName submitterPhone submitterAnonymised } }`;
const Decline = `mutation ($input: DeclineTopicInput!) { declineTopic(input: $input) { __typename ... on Topic { id } } }`;
const Reopen = `mutation ($input: ReopenTopicInput!) { reopenTopic(input: $input) { __typename ... on Topic { id } } }`;
const Merge = `mutation ($input: MergeTopicInput!) { mergeTopic(input: $input) { __typename ... on Topic { id } } }`;
const NAME = '周素英';
const PHONE = '13800000456';

let app: TestApp;
let officer: CommitteeOfficer;
beforeAll(async () => {
  app = await anApp();
  officer = await aLiaisonOfficer(app);
});
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));
afterAll(() => app.close());

const shown = async (id: string) => (await app.as(officer).query(SHOWN, { id })).topic;
const runAt = async (at: string) => {
  app.clock.set(at);
  await anonymiseSubmitters(jobContext(app));
  await anonymiseResidents(jobContext(app));
};
const said = (id: string) =>
  rowsOf(app, `select data from audit_entry where type = 'topic.anonymised' and data->>'topicId' = $1`, [id]);

async function aTopic(title?: string) {
  const topic = await aSubmittedTopic(app, officer, title ? { title } : {});
  await rowsOf(app, 'update topic set submitter_name = $2, submitter_phone = $3 where id = $1', [
    topic.id,
    NAME,
    PHONE,
  ]);
  return topic;
}
async function act(document: string, id: string, more: object = {}) {
  const { version } = await shown(id);
  const answer = await app.as(officer).mutate(document, { input: { topicId: id, version, ...more } });
  expect(Object.values(answer)).toEqual([expect.objectContaining({ __typename: 'Topic' })]);
}
const decline = (id: string) => act(Decline, id, { reason: 'NOT_IN_REMIT', note: '不属于协商范围' });

describe('two years after a topic was over', () => {
  it('its submitter has no name and no telephone any more; its words stay, and the trail says that it was done', async () => {
    const { id } = await aTopic();
    await decline(id);
    await runAt('2028-03-01T23:00:00Z');
    expect(await shown(id)).toMatchObject({ submitterName: NAME, submitterPhone: PHONE, submitterAnonymised: false });
    await runAt('2028-03-02T02:00:00Z');
    expect(await shown(id)).toMatchObject({ submitterName: null, submitterPhone: null, submitterAnonymised: true });
    expect((await shown(id)).title).toBe('摩配大市场仓储无处安放');
    await runAt('2028-03-03T02:00:00Z');
    expect(await said(id)).toEqual([{ data: { topicId: id, hadName: true, hadPhone: true } }]);
    const trail = await rowsOf(app, 'select data::text as data from audit_entry', []);
    expect(JSON.stringify(trail)).not.toMatch(new RegExp(`${NAME}|${PHONE}`));
  });

  it('one that is open is left alone, however old', async () => {
    const { id } = await aTopic();
    await runAt('2031-03-02T02:00:00Z');
    expect(await shown(id)).toMatchObject({ submitterName: NAME, submitterAnonymised: false });
  });

  it('one that was opened again in between has its two years from its second end', async () => {
    const { id } = await aTopic();
    await decline(id);
    app.clock.set('2027-12-01T01:00:00Z');
    await act(Reopen, id, { reason: '情况有变' });
    await runAt('2028-04-01T01:00:00Z');
    expect(await shown(id)).toMatchObject({ submitterName: NAME });
    await decline(id);
    await runAt('2030-03-31T01:00:00Z');
    expect(await shown(id)).toMatchObject({ submitterName: NAME });
    await runAt('2030-04-02T01:00:00Z');
    expect(await shown(id)).toMatchObject({ submitterName: null, submitterAnonymised: true });
  });

  it('one that was merged goes with the one it was merged into, not before', async () => {
    const [lead, merged] = [await aTopic('停车难'), await aTopic('停车还是难')];
    await act(Merge, merged.id, { intoId: lead.id });
    await runAt('2028-06-01T01:00:00Z');
    expect(await shown(merged.id)).toMatchObject({ submitterName: NAME });
    await decline(lead.id);
    await runAt('2030-06-02T01:00:00Z');
    for (const { id } of [lead, merged])
      expect(await shown(id)).toMatchObject({ submitterName: null, submitterPhone: null });
  });
});

describe('what hangs on it', () => {
  const residentsSaid = () =>
    rowsOf(app, `select data from audit_entry where type = 'commitment.residentsAnonymised' order by position`, []);
  const commentsOf = (id: string) =>
    rowsOf<{ comment: string | null }>(
      app,
      'select comment from acceptance_answer where commitment_id = $1 order by answered_at',
      [id],
    );

  it('says no longer who it was: comments, reports of a relapse, slips, visitors; what was said since has two years of its own', async () => {
    const { id: topicId } = await aTopic();
    const held = await aHeldConsultation(app, { committee: officer.committee, topic_id: topicId });
    const { commitmentId } = await aPromise(app, held);
    await anAnswer(app, { commitmentId }, 'SOLVED', { comment: '我是东街周素英', answered_at: '2026-03-02T02:00:00Z' });
    await anAnswer(app, { commitmentId }, 'SOLVED', { comment: '又来看过', answered_at: '2027-09-01T02:00:00Z' });
    const at = '2026-03-02T03:00:00Z';
    const lookBack = await aRow(app, 'look_back', {
      commitment_id: commitmentId,
      round: 1,
      kind: 'DAY_180',
      due_on: '2026-09-02',
    });
    const report = { commitment_id: commitmentId, look_back_id: lookBack, former_due_on: '2026-09-02' };
    await aRow(app, 'relapse_report', { ...report, words: '又堵了，找周素英', voice_hash: 'x', reported_at: at });
    await aRow(app, 'acceptance_invitation', {
      commitment_id: commitmentId,
      label: '东街周素英',
      code_hash: randomUUID(),
    });
    const by = randomUUID();
    const studio = await aRow(app, 'studio', {
      ...{ committee_id: officer.committee.id, name: '东街工作室', address: '村部', code: 'DJ2026' },
      ...{ status: 'PROPOSED', status_at: at, proposed_by: by },
    });
    const day = { on_day: '2026-03-02', half: 'MORNING', starts_at: '09:00', ends_at: '11:00', planned_by: by };
    const reception = await aRow(app, 'reception', { studio_id: studio, ...day });
    const visit = {
      reception_id: reception,
      words: '路断了',
      outcome: 'TOPIC',
      topic_id: topicId,
      noted_by: by,
      noted_at: at,
    };
    await aRow(app, 'studio_visit', { ...visit, visitor_name: NAME, visitor_phone: PHONE, village: '东街村' });
    await rowsOf(app, `update topic set status = 'CLOSED' where id = $1`, [topicId]);

    // Its consultation goes on: nothing of it is touched, however old.
    await runAt('2028-03-03T02:00:00Z');
    expect(await commentsOf(commitmentId)).toMatchObject([{ comment: '我是东街周素英' }, { comment: '又来看过' }]);
    await rowsOf(app, `update consultation set status = 'EVALUATED' where id = $1`, [held.id]);
    for (const night of ['2028-03-03T02:00:00Z', '2028-03-04T02:00:00Z']) {
      await runAt(night);
      await app.app.settled();
    }

    expect(await commentsOf(commitmentId)).toEqual([{ comment: null }, { comment: '又来看过' }]);
    expect(await residentsSaid()).toEqual([{ data: { comments: 1, reports: 1, slips: 1 } }]);
    expect(
      await rowsOf(app, 'select words, voice_hash from relapse_report where commitment_id = $1', [commitmentId]),
    ).toEqual([{ words: '', voice_hash: null }]);
    expect(
      await rowsOf(app, 'select label from acceptance_invitation where commitment_id = $1', [commitmentId]),
    ).toEqual([{ label: '' }]);
    expect(
      await rowsOf(
        app,
        'select visitor_name, visitor_phone, village, words, anonymised_at is not null as gone from studio_visit where topic_id = $1',
        [topicId],
      ),
    ).toEqual([{ visitor_name: null, visitor_phone: null, village: null, words: '路断了', gone: true }]);
    expect(
      await rowsOf(
        app,
        `select data - 'visitId' as data from audit_entry where type = 'studio.visitorAnonymised' and data->>'topicId' = $1`,
        [topicId],
      ),
    ).toEqual([{ data: { topicId } }]);

    // What was said later goes when it is two years old itself, though nothing happens to the topic any more.
    await runAt('2029-09-02T02:00:00Z');
    expect(await commentsOf(commitmentId)).toEqual([{ comment: null }, { comment: null }]);
    expect(await residentsSaid()).toHaveLength(2);
  });
});

it('leaves a topic that somebody works on at that moment for the next night', async () => {
  const { id } = await aTopic();
  await decline(id);
  const client = await app.app.database.pool.connect();
  try {
    await client.query('begin');
    await client.query('select from topic where id = $1 for update', [id]);
    await runAt('2029-03-02T02:00:00Z');
    await client.query('rollback');
  } finally {
    client.release();
  }
  expect(await shown(id)).toMatchObject({ submitterName: NAME });
  await runAt('2029-03-03T02:00:00Z');
  expect(await shown(id)).toMatchObject({ submitterName: null, submitterAnonymised: true });
});
