import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepNotice } from '../../../server/src/modules/consent/say-notice.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { jobContext } from '../../support/notices.js';
import {
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';
import { aRow } from '../../support/results.js';

const SUBMIT = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number trackingCode } }';
const KEPT = `query ($code: String!) { keptOfSubmitter(code: $code) {
  nameBegins phoneEnding anonymised noticeNumber noticedAt } }`;
const CORRECT = `mutation ($input: CorrectOwnNameInput!) { answer: correctOwnName(input: $input) {
  __typename ... on TopicRefusal { code } } }`;
const ERASE = `mutation ($input: EraseOwnNameInput!) { answer: eraseOwnName(input: $input) {
  __typename ... on TopicRefusal { code } } }`;
const SHOWN = `query ($id: ID!) { topic(id: $id) {
  title body submitterName submitterPhone submitterAnonymised noticeNumber } }`;
const [NAME, PHONE] = ['陈阿婆', '138-0000-0321'];

let app: TestApp;
let officer: CommitteeOfficer;
beforeAll(async () => {
  app = await anApp();
  officer = await aLiaisonOfficer(app);
  await keepNotice(jobContext(app));
});
afterAll(() => app.close());

const anybody = () => app.inAnotherBrowser(anonymous);
async function aTopic(left: object = { submitterName: NAME, submitterPhone: PHONE }) {
  const input = { title: '路灯不亮', body: '南门口三盏', committeeId: officer.committee.id, ...left };
  const { submitTopic } = await anybody().mutate(SUBMIT, { input });
  const [row] = await rowsOf<{ id: string }>(app, 'select id from topic where number = $1', [submitTopic.number]);
  return { id: row?.id ?? '', code: submitTopic.trackingCode as string };
}
const kept = async (code: string) => (await anybody().query(KEPT, { code })).keptOfSubmitter;
const correct = async (trackingCode: string, knownAs: string, more: object) =>
  (await anybody().mutate(CORRECT, { input: { trackingCode, knownAs, ...more } })).answer;
const erase = async (trackingCode: string, knownAs: string) =>
  (await anybody().mutate(ERASE, { input: { trackingCode, knownAs } })).answer;
const shown = async (id: string) => (await app.as(officer).query(SHOWN, { id })).topic;
const refused = (code: string) => ({ __typename: 'TopicRefusal', code });
const DONE = { __typename: 'TopicReceipt' };

describe('whoever holds the code', () => {
  it('reads what is kept of them, as far as nobody else learns who they are', async () => {
    const { code } = await aTopic();
    expect(await kept(code)).toEqual({
      nameBegins: '陈',
      phoneEnding: '21',
      anonymised: false,
      noticeNumber: null,
      noticedAt: null,
    });
    expect(await kept('NOSUCHCODE')).toBeNull();
  });

  it('and knows the telephone that was left has it erased at once; the topic stays, and the trail has no name', async () => {
    const { id, code } = await aTopic();
    expect(await erase(code, '13800000321')).toEqual(DONE);
    expect(await shown(id)).toMatchObject({
      ...{ title: '路灯不亮', body: '南门口三盏', submitterName: null, submitterPhone: null },
      submitterAnonymised: true,
    });
    expect(await kept(code)).toMatchObject({ nameBegins: null, phoneEnding: null, anonymised: true });
    expect(await erase(code, '13800000321')).toEqual(refused('NOTHING_KEPT'));
    expect(
      await rowsOf(app, `select data from audit_entry where type = 'topic.anonymised' and data->>'topicId' = $1`, [id]),
    ).toEqual([{ data: { topicId: id, hadName: true, hadPhone: true, atTheirWish: true } }]);
    expect(JSON.stringify(await rowsOf(app, 'select data::text as data from audit_entry', []))).not.toMatch(
      new RegExp(`${NAME}|0321`),
    );
  });

  it('puts name and telephone right, under the notice that is shown, and is known by the new one from then on', async () => {
    const { id, code } = await aTopic();
    const now = { submitterName: '陈秀珍', submitterPhone: '13900000654', noticeNumber: 1 };
    expect(await correct(code, PHONE, now)).toEqual(DONE);
    expect(await shown(id)).toMatchObject(now);
    expect(await correct(code, PHONE, { submitterName: '别人' })).toEqual(refused('NOT_WHO_SUBMITTED'));
    expect(await correct(code, '13900000654', now)).toEqual(refused('NOTHING_CHANGED'));
    expect(await correct(code, '13900000654', { submitterName: ' ' })).toEqual(refused('NOTHING_LEFT'));
    await expect(correct(code, '13900000654', { submitterPhone: '电话' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(correct(code, '13900000654', { ...now, noticeNumber: 99, submitterName: '陈' })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
    expect(
      await rowsOf(
        app,
        `select data from audit_entry where type = 'topic.submitterCorrected' and data->>'topicId' = $1`,
        [id],
      ),
    ).toEqual([{ data: { topicId: id } }]);
  });

  it('is known by the name where no telephone was left, and by nothing where neither was', async () => {
    const named = await aTopic({ submitterName: NAME });
    expect(await erase(named.code, '陈')).toEqual(refused('NOT_WHO_SUBMITTED'));
    expect(await erase(named.code, NAME)).toEqual(DONE);
    const nobody = await aTopic({});
    expect(await kept(nobody.code)).toMatchObject({ nameBegins: null, phoneEnding: null, anonymised: false });
    expect(await erase(nobody.code, NAME)).toEqual(refused('NOTHING_KEPT'));
    expect(await correct(nobody.code, '13800000321', { submitterPhone: '13800000321' })).toEqual(
      refused('NOTHING_KEPT'),
    );
  });

  it('does not find out by trying, from wherever', async () => {
    const { id, code } = await aTopic();
    for (let tries = 0; tries < 5; tries += 1)
      expect(await erase(code, `1380000032${tries + 2}`)).toEqual(refused('NOT_WHO_SUBMITTED'));
    await expect(erase(code, PHONE)).rejects.toThrow('TOO_MANY_REQUESTS');
    await expect(correct(code, PHONE, { submitterName: '别人' })).rejects.toThrow('TOO_MANY_REQUESTS');
    expect(await shown(id)).toMatchObject({ submitterName: NAME });
    await expect(erase('NOSUCHCODE', PHONE)).rejects.toThrow('NOT_FOUND');
    await expect(erase(code, ' ')).rejects.toThrow('BAD_USER_INPUT');
  });

  it('may do so as often as they are right', async () => {
    const { code } = await aTopic();
    for (const [from, to] of [0, 1, 2, 3, 4, 5, 6].map((one) => [one, one + 1]))
      expect(
        await correct(code, from === 0 ? PHONE : `1390000000${from}`, { submitterPhone: `1390000000${to}` }),
      ).toEqual(DONE);
  });
});

/** A visit whose words became this topic, by the same visitor. */
async function aVisitOf(topicId: string) {
  const [at, by] = ['2026-03-02T01:00:00Z', randomUUID()];
  const studio = await aRow(app, 'studio', {
    ...{ committee_id: officer.committee.id, name: '东街工作室', address: '村部', code: 'DJ2026' },
    ...{ status: 'PROPOSED', status_at: at, proposed_by: by },
  });
  const day = { on_day: '2026-03-02', half: 'MORNING', starts_at: '09:00', ends_at: '11:00', planned_by: by };
  const reception = await aRow(app, 'reception', { studio_id: studio, ...day });
  await aRow(app, 'studio_visit', {
    ...{ reception_id: reception, words: '路断了', outcome: 'TOPIC', topic_id: topicId, noted_by: by, noted_at: at },
    ...{ visitor_name: NAME, visitor_phone: PHONE },
  });
}

describe('at the office', () => {
  const act = (name: 'correctSubmitter' | 'eraseSubmitter') =>
    `mutation ($input: ${name === 'correctSubmitter' ? 'Correct' : 'Erase'}SubmitterInput!) { answer: ${name}(input: $input) {
      __typename ... on TopicRefusal { code } } }`;
  const by = async (
    person: Person,
    name: 'correctSubmitter' | 'eraseSubmitter',
    topicId: string,
    more: object = {},
  ) => {
    const version = (await app.as(officer).query('query ($id: ID!) { topic(id: $id) { version } }', { id: topicId }))
      .topic.version;
    return (await app.as(person).mutate(act(name), { input: { topicId, version, ...more } })).answer;
  };

  it('the committee erases at their wish, and writes down anew what was erased in error', async () => {
    const { id, code } = await aTopic();
    expect(await by(officer, 'eraseSubmitter', id)).toEqual(DONE);
    expect(await shown(id)).toMatchObject({ submitterName: null, submitterAnonymised: true });
    expect(await by(officer, 'eraseSubmitter', id)).toEqual(refused('NOTHING_KEPT'));
    const anew = { submitterName: NAME, submitterPhone: PHONE, noticeNumber: 1 };
    expect(await by(officer, 'correctSubmitter', id, anew)).toEqual(DONE);
    expect(await by(officer, 'correctSubmitter', id, anew)).toEqual(refused('NOTHING_CHANGED'));
    expect(await by(officer, 'correctSubmitter', id, {})).toEqual(refused('NOTHING_LEFT'));
    expect(await shown(id)).toMatchObject({ ...anew, submitterAnonymised: false });
    expect(await kept(code)).toMatchObject({ nameBegins: '陈', anonymised: false });
  });

  it('not another committee, a member or a leader, and not on what was not read', async () => {
    const { id } = await aTopic();
    for (const person of [await aLiaisonOfficer(app), await aMember(app), await aLeader(app)])
      await expect(by(person, 'eraseSubmitter', id)).rejects.toThrow(/FORBIDDEN|NOT_FOUND/);
    await expect(by(officer, 'eraseSubmitter', id, { version: 99 })).rejects.toThrow('CONFLICT');
    expect(await shown(id)).toMatchObject({ submitterName: NAME });
  });
});

describe('a visit that became a topic', () => {
  it('says what its visitor put right, and forgets who they were with it', async () => {
    const { id, code } = await aTopic({ submitterPhone: PHONE });
    const seen = () => rowsOf(app, 'select visitor_name, visitor_phone from studio_visit where topic_id = $1', [id]);
    await aVisitOf(id);
    await correct(code, PHONE, { submitterPhone: '13900000654' });
    await app.app.settled();
    expect(await seen()).toEqual([{ visitor_name: NAME, visitor_phone: '13900000654' }]);
    await erase(code, '13900000654');
    await app.app.settled();
    expect(await seen()).toEqual([{ visitor_name: null, visitor_phone: null }]);
  });
});
