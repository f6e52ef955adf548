import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepNotice } from '../../../server/src/modules/consent/say-notice.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { jobContext } from '../../support/notices.js';
import { type AccountHolder, aLiaisonOfficer, aMember, anonymous, aSecretariat } from '../../support/people.js';

const READ = `query { personalNotice { number since keeper contact lines { whose what purpose ground kept } } }`;
const OF = `query ($number: Int!) { personalNoticeOf(number: $number) { number keeper lines { whose } } }`;
const SAY = `mutation ($input: SayPersonalNoticeInput!) { sayPersonalNotice(input: $input) {
  __typename ... on PersonalNoticeText { number keeper contact } ... on ConsentRefusal { code } } }`;
const SUBMIT = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number trackingCode } }';
const SHOWN = `query ($id: ID!) { topic(id: $id) { submitterName noticeNumber noticedAt } }`;
const OFFICE = { keeper: '璺珈区政协办公室', contact: '区政协机关二楼，工作日上午' };

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

const notice = async () => (await app.as(anonymous).query(READ)).personalNotice;
const say = async (input: object) => (await app.as(secretariat).mutate(SAY, { input })).sayPersonalNotice;

describe('what people are told', () => {
  it('is what the modules declare of people outside, before anybody has said who keeps it', async () => {
    const { number, keeper, lines } = await notice();
    expect({ number, keeper }).toEqual({ number: 0, keeper: null });
    expect(lines).toContainEqual({
      whose: 'SUBMITTER',
      what: ['NAME', 'TELEPHONE'],
      purpose: 'ANSWER_SUBMITTER',
      ground: 'CONSENT',
      kept: 'TWO_YEARS_AFTER_CLOSING',
    });
    expect(lines.map(({ whose }: { whose: string }) => whose)).not.toContain('ACCOUNT_HOLDER');
    expect(new Set(lines.map((line: object) => JSON.stringify(line))).size).toBe(lines.length);
  });

  it('has a number from the first start on, and another only when it says something else', async () => {
    await keepNotice(jobContext(app));
    await keepNotice(jobContext(app));
    expect(await notice()).toMatchObject({ number: 1, keeper: null });
    expect(await say({ number: 1, ...OFFICE })).toEqual({ __typename: 'PersonalNoticeText', number: 2, ...OFFICE });
    expect(await say({ number: 2, ...OFFICE })).toEqual({ __typename: 'ConsentRefusal', code: 'NOTICE_SAYS_SO' });
    await keepNotice(jobContext(app));
    expect(await notice()).toMatchObject({ number: 2, ...OFFICE });
    expect((await app.as(secretariat).query(OF, { number: 1 })).personalNoticeOf).toMatchObject({ keeper: null });
    expect((await app.as(secretariat).query(OF, { number: 9 })).personalNoticeOf).toBeNull();
    const trail = await rowsOf(
      app,
      `select data from audit_entry where type = 'consent.noticeSaid' order by position`,
      [],
    );
    expect(trail).toEqual([{ data: { number: 1 } }, { data: { number: 2 } }]);
  });

  it('is said by the secretariat, on what was read, and stays what it was', async () => {
    await expect(app.as(await aMember(app)).mutate(SAY, { input: { number: 2, ...OFFICE } })).rejects.toThrow(
      'FORBIDDEN',
    );
    await expect(say({ number: 1, ...OFFICE })).rejects.toThrow('CONFLICT');
    await expect(say({ number: 2, keeper: ' ', contact: '二楼' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(rowsOf(app, `update personal_notice set keeper = 'x'`, [])).rejects.toThrow('append-only');
  });
});

describe('whoever leaves a name does so under a notice', () => {
  const words = { title: '路灯不亮', body: '南门口三盏', submitterName: '陈阿婆', submitterPhone: '13800000321' };

  it('whose number stands with what they left, for the staff', async () => {
    const officer = await aLiaisonOfficer(app);
    const { number } = await notice();
    const input = { ...words, committeeId: officer.committee.id, noticeNumber: number };
    const { submitTopic } = await app.inAnotherBrowser(anonymous).mutate(SUBMIT, { input });
    const [row] = await rowsOf<{ id: string }>(app, 'select id from topic where number = $1', [submitTopic.number]);
    const id = row?.id;
    expect((await app.as(officer).query(SHOWN, { id })).topic).toEqual({
      submitterName: '陈阿婆',
      noticeNumber: number,
      noticedAt: expect.any(String),
    });
  });

  it('a page of before says none, and one that was never said is refused', async () => {
    const { submitTopic } = await app.inAnotherBrowser(anonymous).mutate(SUBMIT, { input: words });
    expect(await rowsOf(app, 'select notice_number from topic where number = $1', [submitTopic.number])).toEqual([
      { notice_number: null },
    ]);
    for (const noticeNumber of [99, -1]) {
      const submit = app.inAnotherBrowser(anonymous).mutate(SUBMIT, { input: { ...words, noticeNumber } });
      await expect(submit).rejects.toThrow('BAD_USER_INPUT');
    }
  });

  it('a browser without JavaScript says it as well, and gets it back with what was wrong', async () => {
    const { number } = await notice();
    const send = (form: Record<string, string>) =>
      app.inAnotherBrowser(anonymous).fetch('/topics/plain', {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ...form, noticeNumber: String(number) }).toString(),
      });
    const wrong = await send({ title: '', body: '三盏', submitterName: '<b>' });
    expect([wrong.status, await wrong.text()]).toEqual([
      400,
      expect.stringContaining(`name="noticeNumber" value="${number}"`),
    ]);
    const right = await send({ title: '井盖松动', body: '一踩就响', submitterName: '陈阿婆' });
    expect(right.status).toBe(303);
    expect(await rowsOf(app, `select notice_number from topic where title = '井盖松动'`, [])).toEqual([
      { notice_number: number },
    ]);
  });
});
