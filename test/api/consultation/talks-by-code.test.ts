import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { picture } from '../../../server/src/demo/picture.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation, type PlannedConsultation } from '../../support/consultations.js';
import { aLiaisonOfficer, anonymous } from '../../support/people.js';

const Talks = `query ($code: String!) { topicByTrackingCode(code: $code) { photos { released }
  talks { state startsAt place changedAt reason } } }`;
const Pack = 'query ($id: ID!) { briefing(consultationId: $id) { topicPhotoIds } }';
const Photos = 'query ($id: ID!) { topic(id: $id) { photos { id version fileId shownId } } }';
const Release = `mutation ($input: ReleaseTopicPhotoInput!) { releaseTopicPhoto(input: $input) { __typename } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const run = (sql: string, values: unknown[]) => app.app.database.pool.query(sql, values);
/** As it is told by the code, from another browser each time. */
const told = async ({ topic }: PlannedConsultation) =>
  (await app.inAnotherBrowser(anonymous).query(Talks, { code: topic.trackingCode })).topicByTrackingCode;
const stand = (of: PlannedConsultation, status: string, more = '') =>
  run(`update consultation set status = $2, convened_at = now()${more} where id = $1`, [of.id, status]);

it('says when and where once the notice is out, what changed, that it was put off, called off and held', async () => {
  const of = await aConsultation(app);
  expect((await told(of)).talks).toEqual([]);
  await stand(of, 'NOTIFIED');
  expect((await told(of)).talks).toEqual([
    { state: 'COMING', startsAt: '2026-03-12T01:00:00Z', place: '市场会议室', changedAt: null, reason: null },
  ]);
  const { rows } = await run('select version from consultation where id = $1', [of.id]);
  const { changeNotice } = await app
    .as(of.officer)
    .mutate(`mutation ($input: ChangeNoticeInput!) { changeNotice(input: $input) { __typename } }`, {
      input: {
        consultationId: of.id,
        version: rows[0].version,
        place: '社区礼堂',
        startsAt: '2026-03-12T02:00:00.000Z',
        reason: '会议室漏水',
      },
    });
  expect(changeNotice.__typename).toBe('Consultation');
  expect((await told(of)).talks).toEqual([
    expect.objectContaining({ startsAt: '2026-03-12T02:00:00Z', place: '社区礼堂', changedAt: expect.any(String) }),
  ]);
  await stand(of, 'POSTPONED', ", halt_reason = '下大雪'");
  expect((await told(of)).talks[0]).toMatchObject({ state: 'POSTPONED', reason: '下大雪' });
  await stand(of, 'CANCELLED');
  expect((await told(of)).talks[0]).toMatchObject({ state: 'CANCELLED', reason: '下大雪' });
  await stand(of, 'IN_SESSION');
  expect((await told(of)).talks[0]).toMatchObject({ state: 'NOW', reason: null });
  await stand(of, 'TRACKING');
  expect((await told(of)).talks[0]).toMatchObject({ state: 'HELD' });
});

it('says nothing of a meeting whose form is looked at before strangers read of it', async () => {
  const of = await aConsultation(app);
  await stand(of, 'NOTIFIED', `, terms = '{"reviewsBeforePublication": true}'`);
  expect((await told(of)).talks).toEqual([]);
});

it('takes released photographs into the briefing, and off every page with what was taken down', async () => {
  const officer = await aLiaisonOfficer(app);
  const of = await aConsultation(app, { officer });
  const phone = app.inAnotherBrowser(anonymous);
  const answer = await phone.fetch('/topic-photos?name=a.png', {
    method: 'POST',
    body: new Uint8Array(picture('MUDDLE', 5)),
    headers: { 'content-type': 'image/png' },
  });
  const { id: fileId } = (await answer.json()) as { id: string };
  const { submitTopic } = await phone.mutate(
    'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }',
    { input: { title: '占道', body: '堆货', committeeId: officer.committee.id, photoIds: [fileId] } },
  );
  const { rows } = await run('select id from topic where number = $1', [submitTopic.number]);
  await run(
    'insert into further_topic (id, created_at, consultation_id, topic_id) values (gen_random_uuid(), now(), $1, $2)',
    [of.id, rows[0].id],
  );
  const pack = async () => (await app.as(officer).query(Pack, { id: of.id })).briefing.topicPhotoIds;
  expect(await pack()).toEqual([]);
  const [{ id, version }] = (await app.as(officer).query(Photos, { id: rows[0].id })).topic.photos;
  await app.as(officer).mutate(Release, { input: { photoId: id, version } });
  expect(await pack()).toEqual([fileId]);

  const status = async (by = app.inAnotherBrowser(anonymous)) => (await by.fetch(`/files/${fileId}`)).status;
  expect(await status()).toBe(200);
  await run(
    `insert into take_down (id, created_at, kind, record_id, consultation_id, reason, taken_down_by, taken_down_at)
     values (gen_random_uuid(), now(), 'CONSULTATION', $1, $1, '写了住址', gen_random_uuid(), now())`,
    [of.id],
  );
  expect([await status(), await status(phone), await status(app.as(officer))]).toEqual([410, 410, 200]);
});
