import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { assignCommitments } from '../../../server/src/modules/commitment/index.js';
import { deliverDue } from '../../../server/src/modules/notice/deliver.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConfirmedMeeting, type Following, house, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { aGateway, type Gateway, jobContext, kindsOf, toldTo } from '../../support/notices.js';
import { aDepartmentOfficer, aLiaisonOfficer, aMember, type SignedMember } from '../../support/people.js';
import * as say from '../commitment/documents.js';

const PHONE = '13800000099';
const Follow = 'mutation ($code: String!) { followTopic(code: $code) { isFollowed } }';

let gateway: Gateway;
let app: TestApp;
beforeAll(async () => {
  gateway = await aGateway();
  app = await anApp({
    now: '2026-03-02T01:00:00Z',
    environment: { NOTICE_WEBHOOK_URL: gateway.url, NOTICE_WEBHOOK_SECRET: 'a-secret-of-the-gateway' },
    overrides: { runJobs: false },
  });
});
afterAll(async () => {
  await app?.close();
  await gateway?.close();
});

const { acts, on, photo, progress, aReply, aVerification, residentsSay } = handling(() => app);

/** A matter somebody follows who has no other part in it, and those who have. */
async function aFollowedMatter() {
  const officer = await aLiaisonOfficer(app);
  const follower = await aMember(app, { committee: officer.committee });
  const second = await aMember(app, { committee: officer.committee });
  const [wrong, department] = [await aDepartmentOfficer(app), await aDepartmentOfficer(app)];
  const made = await aConfirmedMeeting(app, officer.committee, {
    promises: [{ department: wrong.department }],
    followers: [follower],
  });
  const onlooker = await aMember(app, { phone: PHONE });
  await app.as(onlooker).mutate(Follow, { code: made.topic.trackingCode });
  await assignCommitments(house(app), made.consultation.id);
  const [row] = await rowsOf<{ id: string }>(app, 'select id from commitment where consultation_id = $1', [
    made.consultation.id,
  ]);
  const of = { ...made, id: row?.id as string, officer, follower, department } as unknown as Following;
  return { of, wrong, second, onlooker };
}

/** What is new to this person since they last looked: in the app, and on their telephone. */
function ears(onlooker: SignedMember) {
  let heard = 0;
  return async () => {
    const told = kindsOf(await toldTo(app, onlooker)).slice(heard);
    heard += told.length;
    gateway.received.length = 0;
    await deliverDue(jobContext(app));
    const sent = gateway.received
      .map(({ body }) => JSON.parse(body) as { kind: string; phone: string; text: string })
      .filter(({ phone }) => phone === PHONE);
    // Whatever the app says the telephone says too, in words and with the way to the matter.
    expect(sent.map(({ kind }) => kind).sort()).toEqual([...told].sort());
    expect(sent.every(({ text }) => text.startsWith('【板凳协商】') && !/undefined|null|\{\{/.test(text))).toBe(true);
    return told;
  };
}

it('tells whoever follows a matter of each step, from the promise to the relapse, in the app and by message', async () => {
  const { of, wrong, second, onlooker } = await aFollowedMatter();
  const news = ears(onlooker);
  const { id } = of;
  expect(await news()).toEqual(['MATTER_PROMISED']);

  await acts(wrong, say.sendBack, { id, reason: '不归我们管' });
  await acts(of.officer, say.reassign, { id, departmentId: of.department.department.id });
  expect(await news()).toEqual(['MATTER_REASSIGNED']);
  await acts(of.department, say.acknowledge, { id });
  expect(await news()).toEqual(['MATTER_ACKNOWLEDGED']);
  await acts(of.department, say.report, on(of, progress));
  expect(await news()).toEqual(['MATTER_PROGRESSED']);
  await acts(of.department, say.askExtension, on(of, { until: '2026-05-20', reason: '汛期' }));
  expect(await news()).toEqual([]);
  await acts(of.officer, say.decide, { id, approve: true });
  expect(await news()).toEqual(['MATTER_EXTENDED']);

  const answered = async (result: string) => {
    await acts(of.department, say.reply, await aReply(of));
    expect(await news()).toEqual(['MATTER_REPLIED']);
    await acts(of.follower, say.verify, await aVerification(of));
    expect(await news()).toEqual(['MATTER_VERIFIED']);
    await acts(of.officer, say.open, { id });
    expect(await news()).toEqual(['ACCEPTANCE_OPENED']);
    await residentsSay(of, result, result, result);
    // Voices are counted, not announced one by one.
    expect(await news()).toEqual([]);
    await acts(of.officer, say.settle, { id });
  };
  await answered('NOT_SOLVED');
  expect(await news()).toEqual(['MATTER_BACK']);
  await acts(of.department, say.acknowledge, { id });
  await acts(of.department, say.report, on(of, { text: '重新划线', photoIds: [] }));
  expect(await news()).toEqual(['MATTER_ACKNOWLEDGED', 'MATTER_PROGRESSED']);
  await answered('SOLVED');
  // Nothing else of the topic is open, so that it closes with it.
  expect(await news()).toEqual(['COMMITMENT_CLOSED', 'TOPIC_CONSULTED', 'TOPIC_CLOSED']);

  await app.app.database.pool.query(
    `update look_back set due_on = '2026-03-02' where commitment_id = $1 and kind = 'DAY_30'`,
    [id],
  );
  const looked = async (finding: string) =>
    on(of, { finding, text: '还在线内', place: '东门', photoIds: [await photo(second)] });
  await acts(second, say.lookBack, await looked('HELD'));
  expect(await news()).toEqual(['MATTER_LOOKED_BACK']);
  await acts(second, say.lookBack, await looked('RELAPSED'));
  expect(await news()).toEqual(['MATTER_RELAPSED']);
});

it('tells them when a promise is split, and when a part of it goes on with another', async () => {
  const { of, wrong, onlooker } = await aFollowedMatter();
  const news = ears(onlooker);
  await acts(wrong, say.acknowledge, { id: of.id });
  await news();
  const part = (action: string) => ({
    action,
    deliverable: '20 个摊位入线',
    responsiblePerson: '王科长',
    leadDepartmentId: wrong.department.id,
    assistingDepartmentIds: [] as string[],
  });
  await acts(
    of.officer,
    'mutation ($input: SplitCommitmentInput!) { answer: splitCommitment(input: $input) { __typename } }',
    on(of, { reason: '两头各办各的', parts: [part('东头划线'), part('西头划线')] }),
  );
  expect(await news()).toContain('COMMITMENT_SPLIT');
  const parts = await rowsOf<{ id: string }>(
    app,
    'select id from commitment where split_from_id = $1 order by number',
    [of.id],
  );
  await acts(
    of.officer,
    'mutation ($input: MergeCommitmentInput!) { answer: mergeCommitment(input: $input) { __typename } }',
    { input: { commitmentId: parts[0]?.id, intoId: parts[1]?.id, reason: '一起办更快' } },
  );
  expect(await news()).toContain('COMMITMENT_MERGED');
});
