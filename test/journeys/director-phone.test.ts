import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ContestResponse, EndMeeting, RecordResponse, SaveMinutes } from '../api/meeting/documents.js';
import { anApp, type TestApp } from '../support/app.js';
import { aConsultationOfFour } from '../support/consultations.js';
import { aLiveTable } from '../support/meetings.js';
import { button, enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { aDepartmentOfficer, aDirector, type Person } from '../support/people.js';
import { aSubmittedTopic } from '../support/topics.js';

/** What only a director decides, decided on the phone: a topic, an objection, a day, a notice below the gate, a leave, a new day, minutes. */

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function phoneOf(person: Person): Promise<Page> {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  await enterAs(house, context, person);
  return context.newPage();
}
const open = (page: Page, path: string) => openPage(page, `${house.origin}/portal${path}`);

it('a topic is taken up', async () => {
  const director = await aDirector(house);
  const topic = await aSubmittedTopic(house, director);
  const page = await phoneOf(director);
  await open(page, '/direct/topics');
  await page.getByRole('link', { name: /摩配大市场仓储/ }).click();
  const first = page.getByRole('group').first();
  await first.getByText('否', { exact: true }).click();
  expect(await button(page, '采纳').isDisabled()).toBe(true);
  await first.getByText('是', { exact: true }).click();
  await keep(page, 'director-0-checklist');
  await button(page, '采纳').click();
  await page.getByText('没有待筛选的议题').waitFor();
  expect(await house.as(director).query('query ($id: ID!) { topic(id: $id) { status } }', { id: topic.id })).toEqual({
    topic: { status: 'ACCEPTED' },
  });
});

it('a topic that is a department’s goes to it by a day, and is taken back; then it goes up as a brief', async () => {
  const director = await aDirector(house);
  const { department } = await aDepartmentOfficer(house);
  const topic = await aSubmittedTopic(house, director);
  const page = await phoneOf(director);
  const status = async () =>
    (await house.as(director).query('query ($id: ID!) { topic(id: $id) { status } }', { id: topic.id })).topic.status;
  await open(page, `/direct/topics/${topic.id}`);
  await page.getByLabel('转给哪个部门').selectOption(department.id);
  await page.getByLabel('什么时候前答复').fill('2026-03-20');
  await keep(page, 'director-0-passed-on');
  await button(page, '转给部门').click();
  await page.getByText('没有待筛选的议题').waitFor();
  expect(await status()).toBe('TRANSFERRED');
  await open(page, `/direct/topics/${topic.id}`);
  await button(page, '撤回这个决定').click();
  await page.getByLabel('原因').fill('点错了');
  await button(page, /^保\s?存$/).click();
  await button(page, '转社情民意').click();
  await page.getByText('没有待筛选的议题').waitFor();
  expect(await status()).toBe('TO_BRIEF');
});

it('a topic that says the same as another joins it, and is parted from it again', async () => {
  const director = await aDirector(house);
  const lead = await aSubmittedTopic(house, director);
  const topic = await aSubmittedTopic(house, director);
  const page = await phoneOf(director);
  const status = async () =>
    (await house.as(director).query('query ($id: ID!) { topic(id: $id) { status } }', { id: topic.id })).topic.status;
  await open(page, `/direct/topics/${topic.id}`);
  await page.getByLabel('并入哪一件').selectOption(lead.id);
  await keep(page, 'director-0-merge');
  await button(page, '并案').click();
  await page.getByText('刚办过的').waitFor();
  expect(await status()).toBe('MERGED');
  await open(page, `/direct/topics/${topic.id}`);
  await button(page, '取消并案').click();
  await page.getByLabel('原因').fill('不是一件事');
  await button(page, /^保\s?存$/).click();
  await page.getByText('怎么处理').waitFor();
  expect(await status()).toBe('SUBMITTED');
});

it('an objection is ruled on where its message leads, and the ruling is taken back there', async () => {
  const table = await aLiveTable(house);
  const { recordResponse } = await house.as(table.officer).mutate(RecordResponse, {
    input: {
      ...{ meetingId: table.meeting.id, demandId: table.demands[0]?.id, participantId: table.delegateSeat.id },
      ...{ nature: 'SOLVED_ON_SPOT', text: '划了卸货位' },
    },
  });
  await house.as(table.merchant).mutate(ContestResponse, { responseId: recordResponse.id, reason: '没有划' });
  const page = await phoneOf(table.director);
  await open(page, `/consultations/${table.consultation.id}/contests`);
  await page.getByText('没有划').waitFor();
  await keep(page, 'director-4-contest');
  await button(page, '追问成立，改记表态').click();
  await page.getByText('裁定过的追问').waitFor();
  await button(page, '撤回裁定').click();
  await page.getByLabel('原因').fill('点错了');
  await button(page, /^保\s?存$/).click();
  await button(page, '维持记录').click();
  await page.getByText('已维持原来的记录').first().waitFor();
  const contests = `query ($id: ID!) { contests(consultationId: $id) { isOpen upheld } }`;
  expect((await house.as(table.director).query(contests, { id: table.consultation.id })).contests).toEqual([
    { isOpen: false, upheld: false },
  ]);
});

it('a meeting gets its day, is convened below the gate with a reason, and is put off; a leave is answered', async () => {
  const director = await aDirector(house);
  const { id, member } = await aConsultationOfFour(house, { officer: director });
  const stands = async () =>
    (
      await house
        .as(director)
        .query(
          'query ($id: ID!) { consultation(id: $id) { status place startsAt overrideReason people { name attendance } } }',
          { id },
        )
    ).consultation;
  const page = await phoneOf(director);
  await open(page, `/direct/${id}`);

  await page.getByLabel('开始时间').fill('2026-03-16T09:30');
  await page.getByLabel('地点').fill('东门市场长廊');
  await button(page, '保存').click();
  await page.getByText('已保存，受邀的人会收到').waitFor();
  expect(await stands()).toMatchObject({ place: '东门市场长廊', startsAt: '2026-03-16T01:30:00Z' });

  await keep(page, 'director-1-below-the-gate');
  await page.getByLabel(/不再等的理由/).fill('摊位月底到期，商户等不及，先开会');
  await button(page, '说明理由后通知').click();
  await page.getByText('通知已发出').waitFor();
  expect(await stands()).toMatchObject({ status: 'NOTIFIED', overrideReason: '摊位月底到期，商户等不及，先开会' });

  await house.as(member).mutate(LEAVE, { input: { consultationId: id, reason: '住院' } });
  await page.reload({ waitUntil: 'load' });
  await page.getByText('住院').waitFor();
  await button(page, '同意').click();
  await page.getByText('已答复').waitFor();
  expect((await stands()).people).toContainEqual({ name: member.member.name, attendance: 'LEAVE_APPROVED' });

  await page.getByLabel('为什么延期').fill('大雪封路');
  await keep(page, 'director-2-put-off');
  await button(page, '延期').click();
  await page.getByText('已延期，受邀的人会收到').waitFor();
  await page.getByLabel('开始时间').fill('2026-03-23T09:30');
  await button(page, '保存').click();
  await page.getByText('已保存，受邀的人会收到').waitFor();
  expect(await stands()).toMatchObject({ startsAt: '2026-03-23T01:30:00Z' });
});

it('minutes are confirmed', async () => {
  const { officer, director, meeting, consultation } = await aLiveTable(house, { demands: 0 });
  await house.as(officer).mutate(EndMeeting, { meetingId: meeting.id });
  await house.as(officer).mutate(SaveMinutes, { input: { meetingId: meeting.id, body: '会议纪要', version: null } });
  const page = await phoneOf(director);
  await open(page, `/consultations/${consultation.id}/minutes`);
  await button(page, /^确认纪要/).click();
  await keep(page, 'director-3-sure');
  await page
    .locator('.adm-dialog')
    .getByRole('button', { name: /^确认纪要/ })
    .click();
  // While it is being sent the button says so, and is not called what it was called.
  await page.getByText(/ 于 .* 确认$/).waitFor();
  const { meetingMinutes } = await house
    .as(director)
    .query('query ($id: ID!) { meetingMinutes(meetingId: $id) { status } }', { id: meeting.id });
  expect(meetingMinutes.status).toBe('CONFIRMED');
});

const LEAVE = `mutation ($input: RequestLeaveInput!) { requestLeave(input: $input) { ... on Participant { attendance } ... on ConsultationRefusal { code } } }`;
