import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as say from '../api/commitment/documents.js';
import { merge, split } from '../api/commitment/following-documents.js';
import { anApp, type TestApp } from '../support/app.js';
import { aClause, aCommitment, alsoPromised, type Following, rowsOf } from '../support/commitment.js';
import { aConsultationOfFour, type FourParties, prepareAll } from '../support/consultations.js';
import { handling } from '../support/handling.js';
import { act, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { aDepartmentOfficer, aDirector, aMember, type Person } from '../support/people.js';
import { contextOf } from '../support/windows.js';

// What was pressed by mistake is taken back where the clerk works: a dozen regrets, each mended on its own page.

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const { acts, on, photo, inProgress, asking, closed } = handling(() => house);
const DESK = [1280, 720] as const;
const PHONE = [390, 844] as const;

async function aPage(person: Person, viewport: readonly [number, number]): Promise<Page> {
  const context = await contextOf(browser, house.origin, house.as(person), viewport);
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}
const go = (page: Page, path: string) => openPage(page, house.origin + path);
/** Antd sets a blank between two characters. */
const words = (name: string) => new RegExp(`^${[...name].join('\\s?')}$`);

interface Mending {
  readonly path: string;
  /** What the button says, and which of them where there are several. */
  readonly press: string;
  readonly which?: 'first' | 'last';
  /** The button whose menu it is in, where it is in one. */
  readonly menu?: string;
  /** What stands there once it is mended. */
  readonly says: string;
}
/** Presses it, says why, and sees that it is mended. */
async function mends(page: Page, { path, press, which = 'first', menu, says }: Mending): Promise<void> {
  await go(page, path);
  if (menu) await page.getByRole('button', { name: words(menu) }).click();
  const offered = menu ? page.getByRole('menuitem', { name: press }) : page.getByRole('button', { name: words(press) });
  if (path.includes('/commitments/')) await act(page, words(press));
  else await offered[which]().click();
  const dialog = page.getByRole('dialog').last();
  await dialog.getByRole('textbox').last().fill('点错了');
  await dialog.getByRole('button', { name: words(press) }).click();
  await page.getByText(says).first().waitFor();
  await dialog.waitFor({ state: 'hidden' });
}

const does = async (by: Person, name: string, input: string, given: object) => {
  const { answer } = await house
    .as(by)
    .mutate(`mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename } }`, { input: given });
  expect(answer.__typename).not.toMatch(/Refusal/);
};
/** The one row there is, as far as a test needs it. */
const one = async (text: string, id: string) =>
  (
    await rowsOf<{ id: string; version: number; status: string; contest_reason: string | null }>(house, text, [id])
  )[0] as { id: string; version: number; status: string; contest_reason: string | null };

const SEEN = `query ($id: ID!) { consultation(id: $id) { status research { withdrawnAt place } suggestions { withdrawnAt }
  clauses { withdrawnAt } materials { withdrawnAt } demands { disposition } } }`;

it('before the meeting: what was entered twice, taken down, withdrawn or called off', async () => {
  const of: FourParties = await aConsultationOfFour(house);
  await prepareAll(house, of);
  const consultationId = of.id;
  const research = {
    kind: 'RESEARCH',
    place: '东门',
    heldOn: '2026-02-27',
    findings: '堵',
    takenByIds: [],
    photoIds: [],
  };
  await does(of.officer, 'recordFieldResearch', 'RecordFieldResearchInput', {
    consultationId,
    ...research,
    clauses: [],
  });
  const material = await one('select id, version from material where consultation_id = $1', consultationId);
  const page = await aPage(of.officer, DESK);
  const at = (where: string) => `/admin/consultations/${consultationId}/${where}`;

  // One visit, one suggestion and one clause, each by mistake: gone from what counts, and still to be seen why.
  await mends(page, { path: at('research'), press: '撤回', says: '已撤回，不再计入；可以恢复' });
  await mends(page, { path: at('research'), press: '撤回', which: 'last', says: '已撤回，不再计入；可以恢复' });
  await mends(page, { path: at('research'), press: '撤回', says: '已撤回，不再计入；可以恢复' });
  await page.getByText('已更正 1 处', { exact: false }).first().click();
  await keep(page, 'regrets-withdrawn');
  const away = (await house.as(of.officer).query(SEEN, { id: consultationId })).consultation;
  expect([away.research, away.suggestions, away.clauses].flat()).toHaveLength(3);
  for (const row of [away.research, away.suggestions, away.clauses].flat()) {
    expect(row).toMatchObject({ withdrawnAt: expect.any(String) });
  }
  // And back again, each.
  for (let times = 0; times < 3; times += 1) await mends(page, { path: at('research'), press: '恢复', says: '已恢复' });

  const { id, version } = material;
  await does(of.officer, 'withdrawMaterial', 'WithdrawMaterialInput', {
    consultationId,
    id,
    version,
    reason: '点错了',
  });
  await mends(page, { path: at('materials'), press: '恢复', says: '已恢复' });
  const demand = await one('select id, version from demand where consultation_id = $1', consultationId);
  await does(of.officer, 'withdrawDemand', 'TakeDemandBackInput', {
    demandId: demand.id,
    version: demand.version,
    reason: '点错了',
  });
  await mends(page, { path: at('demands'), press: '恢复', says: '已恢复' });
  const plan = await one('select version from consultation where id = $1', consultationId);
  await does(of.officer, 'cancelConsultation', 'HaltConsultationInput', {
    ...{ consultationId, version: plan.version, reason: '点错了' },
  });
  await mends(page, { path: at('people'), press: '恢复协商会', menu: '调整方案', says: '已保存' });
  const back = (await house.as(of.officer).query(SEEN, { id: consultationId })).consultation;
  expect(back.status).toBe('READY');
  const rows = [back.research, back.suggestions, back.clauses, back.materials].flat();
  expect(rows.every(({ withdrawnAt }: { withdrawnAt: string | null }) => withdrawnAt === null)).toBe(true);
  expect(back.demands).toMatchObject([{ disposition: null }]);
  await page.context().close();
}, 600_000);

it('after the meeting: a waiver, a ruling, splitting, merging, another department, a refusal, an acceptance', async () => {
  const of = await aCommitment(house);
  const director = await aDirector(house, of.officer.committee);
  const other = await aDepartmentOfficer(house);
  const clause = await aClause(house, of);
  await rowsOf(
    house,
    `insert into minutes (id, created_at, version, meeting_id, body, status, confirmed_at)
     values (gen_random_uuid(), now(), 1, $1, '划线四十个', 'CONFIRMED', now())`,
    [of.meeting.id],
  );
  const contested = await alsoPromised(house, of, { department: other.department, contested: true });
  const page = await aPage(director, DESK);
  const matter = ({ id }: Pick<Following, 'id'>) => `/admin/commitments/${id}`;
  const outcomes = `/admin/consultations/${of.consultation.id}/outcomes`;
  const statusOf = async ({ id }: Pick<Following, 'id'>) =>
    (await one('select status from commitment where id = $1', id)).status;

  await house
    .as(director)
    .mutate('mutation ($id: ID!) { waiveClause(clauseId: $id, reason: "写错了") { __typename } }', { id: clause.id });
  await mends(page, { path: outcomes, press: '撤回说明', says: '已记下' });
  await house
    .as(director)
    .mutate('mutation ($id: ID!) { upholdContest(responseId: $id) { __typename } }', { id: contested.id });
  await house.app.settled();
  await mends(page, { path: outcomes, press: '撤回裁定', says: '裁定已撤回，等主持人重新裁定' });
  await keep(page, 'regrets-ruling');
  expect(await one('select contest_reason from demand_response where id = $1', contested.id)).toEqual({
    contest_reason: '没有说清',
  });

  const undone = '已撤销，先前收到消息的人会再收到';
  const part = (action: string) => ({
    ...{ action, deliverable: action, responsiblePerson: '王科长' },
    ...{ leadDepartmentId: other.department.id, assistingDepartmentIds: [] },
  });
  await acts(director, split, on(of, { reason: '点错了', parts: [part('划线'), part('立牌')] }));
  await go(page, matter(of));
  await page.getByText('分办', { exact: false }).first().waitFor();
  await keep(page, 'regrets-split');
  await mends(page, { path: matter(of), press: '撤销上一步', says: undone });
  expect(await statusOf(of)).toBe('ASSIGNED');

  const beside = await aCommitment(house);
  await rowsOf(house, 'update commitment set committee_id = $2 where id = $1', [beside.id, director.committee.id]);
  await acts(director, merge, on(of, { reason: '点错了', intoId: beside.id }));
  await mends(page, { path: matter(of), press: '撤销上一步', says: undone });
  const give = `mutation ($id: ID!, $to: ID!) { answer: reassignCommitment(commitmentId: $id, departmentId: $to, note: "点错了") { __typename } }`;
  await acts(director, give, { id: of.id, to: other.department.id });
  // From the keyboard: Enter opens the menu on its first act, Esc leads back to where it was opened.
  await go(page, matter(of));
  const more = page.getByRole('button', { name: words('更多') });
  await more.press('Enter');
  await page.locator('[role=menuitem]:focus').waitFor();
  await keep(page, 'regrets-menu');
  await page.keyboard.press('Escape');
  await page.locator('button:focus').and(more).waitFor();
  await mends(page, { path: matter(of), press: '撤销上一步', says: undone });
  expect(await statusOf(of)).toBe('ASSIGNED');
  await inProgress(of);
  await acts(of.department, say.askExtension, on(of, { until: '2026-05-15', reason: '下雨' }));
  await acts(director, say.decide, { id: of.id, approve: false });
  await mends(page, { path: matter(of), press: '撤销上一步', says: undone });
  expect(await statusOf(of)).toBe('EXTENSION_REQUESTED');
  const another = await aCommitment(house);
  await rowsOf(house, 'update commitment set committee_id = $2 where id = $1', [another.id, director.committee.id]);
  await asking({ ...another, officer: director });
  await mends(page, { path: matter(another), press: '撤销上一步', says: undone });
  expect(await statusOf(another)).toBe('VERIFIED');
  await page.context().close();
}, 600_000);

it('on the phone: a member’s suggestion sent twice, and a look-back that said it had come back', async () => {
  const four = await aConsultationOfFour(house);
  const suggestion = { consultationId: four.id, problem: '乱', cause: '窄', measure: '划线' };
  for (let times = 0; times < 2; times += 1) {
    await does(four.member, 'submitSuggestion', 'SubmitSuggestionInput', suggestion);
  }
  const phone = await aPage(four.member, PHONE);
  await go(phone, `/portal/consultations/${four.id}/suggestion`);
  await phone.getByRole('button', { name: '撤回' }).first().click();
  await phone.getByLabel('原因').last().fill('发了两遍');
  await keep(phone, 'regrets-phone-withdraw');
  await phone.locator('button[type=submit]').last().click();
  await phone.getByText('已撤回，不再计入；可以恢复').waitFor();
  const { consultation } = await house.as(four.officer).query(SEEN, { id: four.id });
  expect(
    consultation.suggestions.filter(({ withdrawnAt }: { withdrawnAt: string | null }) => !withdrawnAt),
  ).toHaveLength(1);
  await phone.context().close();

  const of = await aCommitment(house);
  const second = await aMember(house, { committee: of.officer.committee });
  await closed(of);
  const came = { finding: 'RELAPSED', text: '看错了地方', place: '西门', photoIds: [await photo(second)] };
  await acts(second, say.lookBack, on(of, came));
  const theirs = await aPage(second, PHONE);
  await go(theirs, `/portal/commitments/${of.id}`);
  await theirs.getByRole('button', { name: '撤销上一步' }).first().click();
  await theirs.getByRole('textbox').last().fill('看错了地方');
  await keep(theirs, 'regrets-phone-look-back');
  await theirs.locator('button[type=submit]').last().click();
  await theirs.waitForURL(/\/commitments\/[0-9a-f-]{36}$/);
  expect((await one('select status from commitment where id = $1', of.id)).status).toBe('CLOSED');
  await theirs.context().close();
}, 600_000);
