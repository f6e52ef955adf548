import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as say from '../api/commitment/documents.js';
import { anApp, type TestApp } from '../support/app.js';
import { aCommitment, rowsOf } from '../support/commitment.js';
import { aConsultationOfFour, type FourParties, prepareAll } from '../support/consultations.js';
import { handling } from '../support/handling.js';
import { keep, PATIENCE_MS } from '../support/pages.js';
import { aMember, type Person } from '../support/people.js';
import { contextOf } from '../support/windows.js';

// What was pressed by mistake is taken back where the clerk works: each regret mended on its own page.

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const { acts, on, photo, closed } = handling(() => house);
const DESK = [1280, 720] as const;
const PHONE = [390, 844] as const;

async function aPage(person: Person, viewport: readonly [number, number]): Promise<Page> {
  const context = await contextOf(browser, house.origin, house.as(person), viewport);
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}
const go = (page: Page, path: string) => page.goto(house.origin + path, { waitUntil: 'load' });
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
  await offered[which]().click();
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
  (await rowsOf<{ id: string; version: number; status: string }>(house, text, [id]))[0] as {
    id: string;
    version: number;
    status: string;
  };

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
  await mends(page, { path: at('research'), press: '撤回', says: '已撤回,不再计入;可以恢复' });
  await mends(page, { path: at('research'), press: '撤回', which: 'last', says: '已撤回,不再计入;可以恢复' });
  await mends(page, { path: at('research'), press: '撤回', says: '已撤回,不再计入;可以恢复' });
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

it('on the phone: a member’s suggestion sent twice, and a look-back that said it had come back', async () => {
  const four = await aConsultationOfFour(house);
  const suggestion = { consultationId: four.id, problem: '乱', cause: '窄', measure: '划线' };
  for (let times = 0; times < 2; times += 1) {
    await does(four.member, 'submitSuggestion', 'SubmitSuggestionInput', suggestion);
  }
  const phone = await aPage(four.member, PHONE);
  await go(phone, `/portal/consultations/${four.id}/suggestion`);
  await phone.getByRole('button', { name: '撤回' }).first().click();
  await phone.getByLabel('为什么更正').fill('发了两遍');
  await keep(phone, 'regrets-phone-withdraw');
  await phone.locator('button[type=submit]').last().click();
  await phone.getByText('已撤回,不再计入;可以恢复').waitFor();
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
