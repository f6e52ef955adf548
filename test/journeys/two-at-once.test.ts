import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as say from '../api/commitment/documents.js';
import { anApp, type TestApp } from '../support/app.js';
import { aCommitment, rowsOf } from '../support/commitment.js';
import { aConsultationOfFour } from '../support/consultations.js';
import { handling } from '../support/handling.js';
import { act, openPage } from '../support/pages.js';
import { anonymous, type Person } from '../support/people.js';
import { contextOf } from '../support/windows.js';

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const { acts, on, photo, inProgress, asking, residentsSay } = handling(() => house);
const PHONE = [390, 844] as const;
const DESK = [1440, 900] as const;

async function opened(person: Person, path: string, viewport: readonly [number, number]): Promise<Page> {
  const context = await contextOf(browser, house.origin, house.as(person), viewport);
  const page = await context.newPage();
  await openPage(page, house.origin + path);
  return page;
}

const Submit = `mutation ($input: SubmitDemandInput!) { submitDemand(input: $input) { ... on Demand { id version } } }`;
const Edit = `mutation ($input: EditDemandInput!) { editDemand(input: $input) { __typename ... on Demand { id } } }`;

it.each([
  ['at the desk', DESK, (id: string) => `/admin/consultations/${id}/demands`],
  ['on the phone', PHONE, (id: string) => `/portal/consultations/${id}/demands`],
])('two who change one demand at once choose field by field, %s', async (_where, viewport, path) => {
  const { id: consultationId, officer, guest } = await aConsultationOfFour(house);
  const { submitDemand } = await house
    .as(guest)
    .mutate(Submit, { input: { consultationId, title: '仓储无处安放', body: '货堆在路边' } });
  const page = await opened(viewport === DESK ? officer : guest, path(consultationId), viewport);
  const edit = /^修\s?改$/;
  if (viewport === DESK) await act(page, edit);
  else await page.getByRole('button', { name: edit }).first().click();
  const [title, body] = [page.getByLabel(/^希望解决什么/), page.getByLabel(/^具体情况/)];
  await title.fill('仓储没有地方');
  // Meanwhile, elsewhere.
  const meanwhile = viewport === DESK ? house.as(guest) : house.as(officer);
  await meanwhile.mutate(Edit, {
    input: {
      consultationId,
      demandId: submitDemand.id,
      version: submitDemand.version,
      title: '仓储无处安放',
      body: '货堆在路边，下雨就湿',
    },
  });
  expect(await body.inputValue()).toBe('货堆在路边');
  await page.getByRole('button', { name: /^保\s?存$/ }).click();

  const both = page.getByRole('dialog', { name: '别人刚刚改过' });
  await both.getByText('货堆在路边，下雨就湿').waitFor();
  await both.getByText('仓储没有地方').waitFor();
  await both
    .getByRole('group', { name: '具体情况' })
    .getByLabel(/他人的修改/)
    .check();
  await both.getByRole('button', { name: '按选好的继续' }).click();
  await both.waitFor({ state: 'detached' });
  await page.getByText('仓储没有地方').first().waitFor();

  const rows = await rowsOf(house, 'select title, body from demand where id = $1', [submitDemand.id]);
  expect(rows).toEqual([{ title: '仓储没有地方', body: '货堆在路边，下雨就湿' }]);
});

it('covers a face on the phone after it went out, on plain http', async () => {
  const of = await aCommitment(house);
  await inProgress(of);
  const shown = await photo(of.department);
  await acts(of.department, say.report, on(of, { text: '现场', photoIds: [shown] }));
  const page = await opened(of.follower, `/portal/commitments/${of.id}`, PHONE);
  await page.getByRole('button', { name: '遮人脸车牌 · 现场照片 1' }).click();
  const cover = page.getByRole('dialog', { name: '遮住人脸和车牌' });
  await cover.getByRole('button', { name: '整张打码' }).click();
  await cover.getByRole('button', { name: '换成遮挡过的' }).click();
  await page.getByText('已换成遮挡过的照片，原图不再公开').waitFor();

  const [row] = await rowsOf<{ photos: string[] }>(
    house,
    'select photo_ids as photos from progress_entry where commitment_id = $1 order by id desc limit 1',
    [of.id],
  );
  expect(row?.photos).toHaveLength(1);
  expect(row?.photos).not.toContain(shown);
  expect((await house.as(anonymous).fetch(`/files/${shown}`)).status).toBe(404);
});

it('an old code says what became of it and what to do, without an account', async () => {
  const of = await aCommitment(house);
  const code = await asking(of);
  const page = await opened(anonymous, `/portal/a/${code}`, PHONE);
  await page.getByRole('group', { name: '这件事办得怎么样' }).waitFor();
  await residentsSay(of, 'NOT_SOLVED', 'NOT_SOLVED', 'NOT_SOLVED');
  await acts(of.officer, say.settle, { id: of.id });

  // Whoever still has the form open is told as soon as they press.
  await page.getByRole('button', { name: '没解决' }).click();
  await page.getByRole('group', { name: '办理人员的态度怎么样' }).getByRole('button').first().click();
  await page.getByRole('button', { name: '说完了' }).click();
  await page.getByText('上一回没通过，部门正在重新办').waitFor();
  await page.getByText('还是用这个码，请留好', { exact: false }).waitFor();

  await asking(of);
  await residentsSay(of, 'SOLVED', 'SOLVED', 'SOLVED');
  await acts(of.officer, say.settle, { id: of.id });
  await page.reload({ waitUntil: 'load' });
  await page.getByText('这次验收已经了结').waitFor();
  await page.getByRole('link', { name: '看办到哪一步了' }).click();
  await page.waitForURL(/\/portal\/t\//);
});
