import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { AttendanceStatus, Participant, Party, SignInMethod } from '../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../support/app.js';
import { aTable } from '../support/meetings.js';
import { openPage, PATIENCE_MS } from '../support/pages.js';
import { aGuest, aSecretariat, type Person } from '../support/people.js';
import { contextOf, pairWall, watched } from '../support/windows.js';

/** Against waiting for ever: how soon everybody has it is measured by `pnpm bench watchers` and `fan-out`. */
const SIGN_IN = 'mutation ($id: ID!) { signInParticipant(participantId: $id, method: DESK) { __typename } }';
const REISSUE = `mutation ($input: OfParticipantInput!) {
  reissueInvitation(input: $input) { ... on Invitation { invitationCode } } }`;
const CAST = `mutation ($input: CastSecretBallotInput!) { castSecretBallot(input: $input) { __typename } }`;

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function window(person: Person, path: string, size: [number, number]): Promise<Page> {
  const page = await (await contextOf(browser, house.origin, house.as(person), size)).newPage();
  await openPage(page, house.origin + path);
  return page;
}

/** In elder mode whatever is to be touched is at least 60 pixels high, and nothing has to be pushed aside to be read. */
async function isForOldEyes(phone: Page): Promise<void> {
  const small = await phone
    .locator('main button:visible, main a.button:visible')
    .evaluateAll((all) =>
      all
        .map((one) => [one.textContent, Math.round(one.getBoundingClientRect().height)] as const)
        .filter(([, height]) => height < 60),
    );
  expect(small).toEqual([]);
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

/** All of these come to be seen, with nobody doing anything. */
const soon = (...seen: readonly Locator[]) =>
  Promise.all(seen.map((what) => what.first().waitFor({ timeout: PATIENCE_MS })));

it(
  'holds a bench meeting in four windows: chair, scribe, phone and wall, with questions, a secret vote and a hand-over',
  watched(async (see) => {
    const table = await aTable(house, { demands: 1 });
    // In a secret vote three of each group are in the room, and three of those without one.
    const em = house.app.database.orm.em.fork();
    const neighbours = ['王店主', '李店主'].map((name) =>
      em.create(Participant, {
        consultation: table.consultation.id,
        interestGroup: table.merchants.id,
        party: Party.STAKEHOLDER,
        name,
        attendance: AttendanceStatus.PRESENT,
        signInMethod: SignInMethod.DESK,
        signedInAt: house.clock.now(),
        createdAt: house.clock.now(),
      } as never),
    );
    await em.flush();

    const { reissueInvitation } = await house
      .as(table.officer)
      .mutate(REISSUE, { input: { consultationId: table.consultation.id, participantId: table.merchantSeat.id } });

    const scribe = see(
      'scribe',
      await window(table.officer, `/admin/meetings/of/${table.consultation.id}`, [1440, 900]),
    );
    await scribe.getByRole('button', { name: '开会' }).click();
    await scribe.waitForURL(/\/admin\/meetings\/[0-9a-f-]{36}$/);
    const meetingId = scribe.url().split('/').at(-1) ?? '';
    for (const { id } of [table.memberSeat, table.delegateSeat, table.townshipSeat])
      await house.as(table.officer).mutate(SIGN_IN, { id });
    await scribe.getByRole('button', { name: '扫码签到' }).click();
    const digits = ((await scribe.getByText(/^\d{3} \d{3}$/).textContent()) ?? '').replace(/\D/g, '');
    await scribe.keyboard.press('Escape');

    // The shopkeeper is over sixty, has no account, and holds an invitation slip: large letters, code, in.
    const phone = see('phone', await (await contextOf(browser, house.origin, null, [390, 844])).newPage());
    await openPage(phone, `${house.origin}/portal/j/${reissueInvitation.invitationCode}`);
    await phone.getByRole('button', { name: '进入', exact: true }).click();
    await phone.waitForURL(`**/portal/consultations/${table.consultation.id}`);
    await openPage(phone, `${house.origin}/portal/me`);
    await phone.getByRole('switch', { name: '大字模式' }).click();
    await openPage(phone, `${house.origin}/portal/s/${digits}`);
    await phone.getByRole('button', { name: '签到', exact: true }).click();
    await phone.waitForURL(`**/portal/live/${meetingId}`);
    const chair = see('chair', await window(table.director, `/admin/meetings/${meetingId}`, [1440, 900]));
    const wall = see('wall', await (await contextOf(browser, house.origin, null, [1920, 1080])).newPage());
    await pairWall(wall, house.origin, house.as(await aSecretariat(house)), meetingId);
    await wall.getByText('签到 6/7').waitFor();

    // The chair puts the first item on the floor: scribe, phone and wall follow.
    await chair.getByRole('button', { name: '开始通报' }).click();
    await soon(
      scribe.getByRole('button', { name: /开始提问/ }),
      phone.getByText('通报', { exact: true }),
      wall.getByText('下一项 提问'),
    );

    // A hand goes up on the phone; the chair gives the floor, the scribe has the speaker in the line.
    await isForOldEyes(phone);
    await phone.getByRole('button', { name: '举手' }).click();
    await isForOldEyes(phone);
    await phone.getByRole('button', { name: '发言', exact: true }).click();
    await chair.getByRole('button', { name: '请发言' }).first().click({ timeout: PATIENCE_MS });
    await soon(phone.getByText('请你发言'), wall.getByText('商户', { exact: true }), scribe.getByText(/丁小满/));
    await scribe.getByRole('textbox', { name: '原话记下，回车保存' }).fill('货没有地方放');
    await scribe.keyboard.press('Enter');
    await soon(chair.getByRole('listitem').filter({ hasText: '货没有地方放' }));
    // The wall is a public place: it says for whom somebody speaks, not who.
    expect(await wall.getByText(/丁小满|配件商会/).count()).toBe(0);
    await phone.getByRole('button', { name: '我说完了' }).click();

    // A question by phone: the desk chooses it, the wall shows it, the asker reads that it was answered.
    await phone.getByRole('link', { name: /现场提问/ }).click();
    await phone.getByRole('textbox', { name: /想问什么/ }).fill('货位租金谁来定？');
    await phone.getByRole('button', { name: '提问', exact: true }).click();
    await scribe.getByText('货位租金谁来定？').waitFor({ timeout: PATIENCE_MS });
    await scribe.getByRole('button', { name: '选用' }).click();
    await soon(wall.getByText('货位租金谁来定？'), chair.getByText('货位租金谁来定？'));
    await scribe.getByRole('button', { name: '已回应' }).click();
    await scribe.getByRole('button', { name: '记下回应' }).click();
    await soon(phone.getByText('已回应'));
    await isForOldEyes(phone);
    await phone.goBack();

    // A promise with its four parts settles the demand in every window.
    await scribe.keyboard.press('Alt+ArrowDown');
    await scribe.keyboard.press('Alt+Digit5');
    await scribe.getByRole('textbox', { name: '做什么' }).fill('建 60 个货位');
    await scribe.getByRole('textbox', { name: '交付什么' }).fill('货位与平面图');
    await scribe.getByRole('textbox', { name: /^何时/ }).fill('2099-09-30');
    await scribe.getByRole('textbox', { name: '谁负责' }).fill('周工');
    await scribe.getByText('四项齐全，记为承诺').waitFor();
    await scribe.getByRole('textbox', { name: '谁负责' }).press('Enter');
    await soon(
      wall.locator('.tag').filter({ hasText: '形成承诺', visible: true }),
      chair.locator('.demand').getByText('形成承诺'),
    );

    // A clause put openly: the phone answers, and answers otherwise; the desk counts the last word once.
    await scribe.getByRole('button', { name: '加条款' }).click();
    await scribe.getByLabel('条款内容').fill('货位先到先得');
    await scribe.getByLabel('政策依据（没有依据不能算共识）').fill('《物业管理条例》第十二条');
    await scribe.getByRole('button', { name: '保存' }).click();
    await scribe.getByRole('button', { name: '请大家表态' }).click();
    await phone.getByRole('button', { name: '不同意', exact: true }).click({ timeout: PATIENCE_MS });
    await isForOldEyes(phone);
    await phone.getByRole('button', { name: '同意', exact: true }).click();
    await soon(chair.getByText('按现在的表态可以成立'));
    await scribe.getByRole('button', { name: '结束表态' }).click();
    await soon(scribe.getByText('达成共识'), chair.getByText('达成共识'));

    // A clause in secret: the phone casts for good, nobody sees how before it is closed, and the count proves itself.
    await scribe.getByRole('button', { name: '加条款' }).click();
    await scribe.getByLabel('条款内容').fill('货位统一编号并公示');
    await scribe.getByLabel('政策依据（没有依据不能算共识）').fill('《物业管理条例》第二十条');
    await scribe.getByText('无记名表态').click();
    await scribe.getByRole('button', { name: '保存' }).click();
    await scribe.getByRole('button', { name: '请大家表态' }).click();
    await phone.getByRole('button', { name: '同意', exact: true }).click({ timeout: PATIENCE_MS });
    await isForOldEyes(phone);
    await phone.getByRole('button', { name: '投出这一票' }).click();
    await soon(phone.getByText('已投票'), chair.getByText('已投 1 张，结束后公布'), wall.getByText(/已投 1 张/));
    const { rows } = await house.app.database.pool.query<{ id: string }>(
      'select id from consensus_clause where meeting_id = $1 and secret',
      [meetingId],
    );
    for (const seat of [...neighbours, table.memberSeat, table.delegateSeat, table.townshipSeat]) {
      const input = { clauseId: rows[0]?.id, kind: 'AGREE' };
      const { castSecretBallot } = await house.as(aGuest(house, seat)).mutate(CAST, { input });
      expect(castSecretBallot.__typename).toBe('SecretVoteCast');
    }
    await soon(chair.getByText('已投 6 张，结束后公布'));
    const secret = (page: Page) => page.locator('.clauses > li').filter({ hasText: '货位统一编号并公示' });
    for (const page of [chair, scribe])
      expect(
        await secret(page)
          .getByText(/同意 [1-6]/)
          .count(),
      ).toBe(0);
    expect(await wall.getByText(/同意 [1-6]/).count()).toBe(0);
    await scribe.getByRole('button', { name: '结束表态' }).click();
    await soon(secret(scribe).getByText('达成共识'), secret(chair).getByText('达成共识'));
    // The guest sees that the count proves itself.
    await phone.getByRole('button', { name: '核对计票' }).click();
    await phone.getByText('投票 6 人，票 6 张').waitFor();
    await isForOldEyes(phone);

    // The chair goes to the member: every window names the new one.
    const name = table.member.name;
    await chair.getByRole('button', { name: '交接主持' }).click();
    const dialog = chair.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '交给谁' }).click();
    await chair.locator('.ant-select-dropdown:visible').getByText(new RegExp(name)).first().click();
    await dialog.getByRole('button', { name: '交给这一位' }).click();
    await soon(scribe.getByText(new RegExp(`主持 .*${name}`)), phone.getByText(new RegExp(`主持 .*${name}`)));

    // The end, everywhere.
    await scribe.getByRole('button', { name: '结束会议' }).click();
    await scribe.getByRole('dialog').getByRole('button', { name: '结束会议' }).click();
    await soon(phone.getByText('会议已结束'), wall.getByText('会议已结束，谢谢参加'), chair.getByText('会议已结束'));
  }),
  120_000,
);
