import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { writeXlsx } from '../../server/src/kernel/tabular/index.js';
import { firstRunToken } from '../../server/src/modules/identity/index.js';
import { anApp, type TestApp } from '../support/app.js';
import { house as asTheHouse } from '../support/commitment.js';
import { button, choose, keep, openPage, PATIENCE_MS } from '../support/pages.js';

/** Against waiting for ever: how soon everybody has it is measured by `pnpm bench watchers` and `fan-out`. */
const password = '板凳上的事大家一起办2026';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const WALL = { width: 1920, height: 1080 };

let house: TestApp;
let browser: Browser;
const open: Page[] = [];
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** A device of its own: nothing is shared with any other, and it is nobody's until somebody signs in. */
async function aDevice(viewport: { width: number; height: number }, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  open.push(page);
  await openPage(page, house.origin + path);
  return page;
}

const go = (page: Page, path: string) => openPage(page, house.origin + path);

/** Makes an account its owner's with the code of a printed slip, on their own device. */
async function arrive(viewport: { width: number; height: number }, code: string): Promise<Page> {
  const page = await aDevice(viewport, `/portal/activate?code=${code}`);
  await page.getByLabel('激活码').fill(code);
  await page.getByLabel('新密码', { exact: true }).fill(password);
  await page.getByLabel('再输一遍新密码').fill(password);
  await button(page, '设好密码并登录').click();
  await page.getByText('我的', { exact: true }).first().waitFor();
  return page;
}

/** The code on the slip of this person. */
async function codeOf(page: Page, name: string): Promise<string> {
  const slip = page.locator('.slip').filter({ hasText: `${name} 收` });
  await slip.waitFor();
  return ((await slip.innerText()).match(/激活码\s*([0-9A-Z][0-9A-Z -]{8,14})/)?.[1] ?? '').replace(/[ -]/g, '');
}

it('turns the whole loop, from an empty house to a result its people accept', async () => {
  try {
    await theLoop();
  } catch (error) {
    for (const [index, page] of open.entries()) if (!page.isClosed()) await keep(page, `failed-${index}`);
    throw error;
  }
}, 600_000);

async function theLoop(): Promise<void> {
  // An empty house: the first account, with the token of the first run ----------------------------------------------
  const token = (await firstRunToken(asTheHouse(house))) ?? '';
  const secretariat = await aDevice(DESK, `/admin/first-run?token=${token}`);
  await secretariat.getByLabel('姓名').fill('区政协办');
  await secretariat.getByLabel('账号').fill('zhengxie');
  await secretariat.getByLabel('密码').fill(password);
  await button(secretariat, '建立并登录').click();
  await secretariat.waitForURL(/\/admin\/?$/);

  // The roster comes in by file; nothing is written before it is confirmed ------------------------------------------
  await go(secretariat, '/admin/members/import');
  const list = await writeXlsx({
    name: '委员名单',
    columns: ['姓名', '联络委', '工作单位', '手机'].map((header) => ({ header })),
    rows: [
      ['周桂兰', '城南镇联络委', '城南小学', '13900000001'],
      ['何长庚', '城南镇联络委', '长庚农机站', '13900000002'],
      ['苏映雪', '独山镇联络委', '独山卫生院', '13900000003'],
    ],
  });
  await secretariat
    .locator('input[type=file]')
    .setInputFiles({ name: '委员名单.xlsx', mimeType: 'application/octet-stream', buffer: list });
  await secretariat.getByText('现在还没有写入').waitFor();
  await secretariat.getByRole('checkbox', { name: /建立 2 个联络委/ }).click();
  await keep(secretariat, '01-import');
  await button(secretariat, '确认导入 3 人').click();
  await secretariat.locator('.ant-popover').getByRole('button', { name: '确认导入' }).click();
  await secretariat.getByText('已新增 3 人').waitFor();

  // A department, its officer, the committee's director and officer ------------------------------------------------
  await go(secretariat, '/admin/departments?department=new');
  await secretariat.getByLabel('全称').fill('城市管理局');
  await secretariat.getByLabel('简称').fill('城管局');
  await secretariat.getByRole('dialog').locator('button[type=submit]:not([aria-hidden])').click();
  await secretariat.getByText('部门已保存').waitFor();
  await go(secretariat, '/admin/accounts?account=new');
  await choose(secretariat, /岗位/, '部门经办');
  await choose(secretariat, /所属部门/, '城管局');
  await secretariat.getByRole('dialog').getByLabel('姓名').fill('程经办');
  await button(secretariat, '开通并给出激活单').click();
  const departmentCode = await codeOf(secretariat, '程经办');
  await keep(secretariat, '02-slip');

  await go(secretariat, '/admin/committees');
  await button(secretariat, '城南镇联络委').click();
  await appoint(secretariat, '联络委主任', '董主任');
  await codeOf(secretariat, '董主任');
  await putAside(secretariat, '激活单');
  await appoint(secretariat, '联络员', '罗联络');
  await codeOf(secretariat, '罗联络');
  await putAside(secretariat, '激活单');
  const slips = await secretariat.getByRole('link', { name: '激活单' }).first().getAttribute('href');
  await go(secretariat, slips ?? '');
  await button(secretariat, '生成激活单').click();
  const [memberCode, directorCode, officerCode] = [
    await codeOf(secretariat, '周桂兰'),
    await codeOf(secretariat, '董主任'),
    await codeOf(secretariat, '罗联络'),
  ];

  const member = await arrive(PHONE, memberCode);
  const department = await arrive(PHONE, departmentCode);
  const director = await arrive(DESK, directorCode);
  const officer = await arrive(DESK, officerCode);
  await keep(member, '03-member-home');

  // A topic from a phone without an account -------------------------------------------------------------------------
  const passerBy = await aDevice(PHONE, '/portal/submit');
  await passerBy.getByLabel('什么事').fill('市场门口货物占道');
  await passerBy.getByLabel('具体情况').fill('货堆到路上，消防车进不来，商户也没有地方放。');
  await passerBy.getByLabel('地点').fill('摩配大市场北门');
  await button(passerBy, '提交').click();
  await passerBy.getByText('请记住这个号').waitFor();
  await keep(passerBy, '04-topic-receipt');
  await passerBy
    .getByRole('link', { name: '看看现在到哪一步' })
    .or(button(passerBy, '看看现在到哪一步'))
    .first()
    .click();
  await passerBy.getByText('已收到，正在筛选。').waitFor();

  // Screening --------------------------------------------------------------------------------------------------------
  await go(secretariat, '/admin/topics');
  await secretariat.getByRole('link', { name: '市场门口货物占道' }).click();
  await button(secretariat, '采纳').click();
  await choose(secretariat, /联络委/, '城南镇联络委');
  await secretariat
    .getByRole('radiogroup', { name: /民生事/ })
    .getByRole('radio', { name: '是' })
    .check();
  await secretariat.getByRole('dialog').getByRole('button', { name: '采纳', exact: true }).click();
  await secretariat.getByRole('link', { name: '制订方案' }).waitFor();
  await passerBy.reload();
  await passerBy.getByText('已采纳，等待安排协商会。').waitFor();

  // The plan: what, where, when, and who sits at the table ------------------------------------------------------------
  await go(officer, '/admin/topics');
  await officer.getByRole('link', { name: '市场门口货物占道' }).click();
  await officer.getByRole('link', { name: '制订方案' }).click();
  await officer.getByLabel('地点').fill('摩配大市场会议室');
  await officer.getByLabel('开始时间').fill(localTime(14));
  await button(officer, '立项').click();
  await button(officer, '开始筹备').click();
  await officer.getByText('已开始筹备').first().waitFor();
  const consultation = officer.url().match(/consultations\/([0-9a-f-]{36})/)?.[1] ?? '';
  const workspace = (page: string) => go(officer, `/admin/consultations/${consultation}/${page}`);

  await workspace('people');
  await button(officer, '添加群体').click();
  await officer.getByRole('dialog').getByLabel('利益群体').fill('商户');
  await officer.getByRole('dialog').getByRole('button', { name: '添加群体' }).click();
  await officer.getByText('已添加').first().waitFor();
  await button(officer, '邀请委员').click();
  await officer
    .getByRole('dialog')
    .getByRole('row', { name: /周桂兰/ })
    .getByRole('checkbox')
    .click();
  await button(officer.getByRole('dialog'), /^邀请 1 位/).click();
  await officer.getByText('已邀请').first().waitFor();
  await button(officer, '邀请部门').click();
  await choose(officer, '邀请部门', '城市管理局');
  await officer.keyboard.press('Escape');
  await button(officer.getByRole('dialog'), /^邀请 1 位/).click();
  await officer.getByRole('dialog').waitFor({ state: 'hidden' });
  await button(officer, '邀请乡镇街人员').click();
  await officer.getByRole('dialog').getByLabel('姓名').fill('何镇长');
  await button(officer.getByRole('dialog'), /^邀\s?请$/).click();
  await officer.getByRole('dialog').waitFor({ state: 'hidden' });
  await button(officer, '邀请协商主体').click();
  await officer.getByRole('dialog').getByLabel('姓名').fill('丁小满');
  await officer.getByRole('dialog').getByLabel('单位职务').fill('配件商会');
  await choose(officer, '利益群体', '商户');
  await button(officer.getByRole('dialog'), /^邀\s?请$/).click();
  const invitation = officer.getByRole('dialog', { name: '邀请单' });
  const invitationCode = (await invitation.getByRole('status').first().textContent())?.replace(/[^0-9A-Z]/g, '') ?? '';
  await keep(officer, '05-invitation');
  await officer.keyboard.press('Escape');

  await workspace('materials');
  await button(officer, '添加材料').click();
  await officer.getByLabel('标题').fill('市场北门现状图');
  await officer.getByLabel('正文').fill('北门通道宽 6 米，堆货后余 2 米。');
  await officer.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await officer.getByText('已添加').first().waitFor();

  // Preparation, each at home on a phone -------------------------------------------------------------------------------
  const merchant = await aDevice(PHONE, `/portal/j/${invitationCode}`);
  await button(merchant, '进入').click();
  await merchant.waitForURL(/\/portal\/consultations\//);
  await go(merchant, `/portal/consultations/${consultation}/demands`);
  await merchant.locator('.foot').getByRole('button').first().click();
  await merchant.getByLabel('希望解决什么').fill('仓储无处安放');
  await merchant.getByText('城市管理局').or(merchant.getByText('城管局')).first().click();
  await merchant.locator('button[type=submit]').click();
  await merchant.getByText('已记下').first().waitFor();
  await keep(merchant, '06-demand');

  await go(member, `/portal/consultations/${consultation}`);
  await keep(member, '07-checklist');
  await go(member, `/portal/consultations/${consultation}/materials`);
  await button(member, '我读过了').click();
  await member.getByText('已读').first().waitFor();
  await go(member, `/portal/consultations/${consultation}/suggestion`);
  await member.getByLabel('问题').fill('货物堆在消防通道');
  await member.getByLabel('原因').fill('市场没有公共货位');
  await member.getByLabel('措施').fill('北门空地划货位，分时装卸');
  await button(member, '提交建议').click();
  await member.getByText('建议已提交').first().waitFor();

  await go(department, `/portal/consultations/${consultation}/positions`);
  const writeNow = department.getByLabel('书面意见');
  if (!(await writeNow.isVisible())) await department.getByRole('button').last().click();
  await writeNow.fill('北门空地可以划 60 个货位，九月底前完成。');
  await button(department, '提交意见').click();
  await department.getByText('意见已提交').first().waitFor();
  await go(department, `/portal/consultations/${consultation}/delegate`);
  await department.getByLabel('参会人姓名').fill('程经办');
  await department.getByText('可以当场承诺').click();
  await button(department, '确定').click();
  await department.getByText('已确定参会人').first().waitFor();

  await workspace('materials');
  await button(officer, '记下问卷结果').click();
  const survey = officer.getByRole('dialog');
  await survey.getByLabel('问了多少人').fill('40');
  await survey.getByLabel('收回').fill('36');
  await survey.getByLabel('调查日期').fill(localTime(0).slice(0, 10));
  await survey.getByLabel('主要心愿').fill('希望有地方放货');
  await survey.getByRole('button', { name: '保存' }).click();
  await officer.getByText('已保存').first().waitFor();

  // Convened through the gate: no override was needed --------------------------------------------------------------------
  await go(officer, `/admin/consultations/${consultation}`);
  await keep(officer, '08-workspace');
  await button(officer, '发出会议通知').click();
  await officer.getByText('通知已发出').first().waitFor();

  // The meeting: console, phone and wall side by side --------------------------------------------------------------------
  const desk = officer;
  await go(desk, `/admin/meetings/of/${consultation}`);
  await button(desk, '开会').click();
  await desk.waitForURL(/\/admin\/meetings\/[0-9a-f-]{36}$/);
  const meeting = desk.url().split('/').at(-1) ?? '';
  await button(desk, '扫码签到').click();
  const digits = (await desk.getByText(/^\d{3} \d{3}$/).textContent())?.replace(/\D/g, '') ?? '';
  await desk.keyboard.press('Escape');

  const wall = await aDevice(WALL, '/display/');
  await wall.getByText(/^\d{3} \d{3}$/).waitFor();
  const pairing = (await wall.getByText(/^\d{3} \d{3}$/).textContent())?.replace(/\D/g, '') ?? '';
  await go(secretariat, '/admin/screens');
  await button(secretariat, '连接大屏').click();
  const pair = secretariat.getByRole('dialog');
  await pair.getByLabel('屏上的六位数字').fill(pairing);
  await pair.getByLabel(/名称|名字/).fill('会场');
  await pair.getByRole('button', { name: '连接大屏' }).click();
  await secretariat.getByText('已连接').first().waitFor();
  await show(secretariat, '会议现场');
  // Whoever chairs and keeps the record is there: opening the meeting signed them in.
  await wall.getByText(/签到 2\//).waitFor();

  for (const phone of [merchant, member]) {
    await go(phone, `/portal/s/${digits}`);
    await phone.getByRole('button', { name: '签到', exact: true }).click();
    await phone.waitForURL(`**/portal/live/${meeting}`);
  }
  await desk.getByRole('button', { name: '名单' }).click();
  await desk
    .getByRole('row', { name: /程经办|城管局|城市管理局/ })
    .getByRole('button', { name: /签\s?到/ })
    .click();
  await desk.keyboard.press('Escape');
  await wall.getByText(/签到 5\//).waitFor();

  const all = [merchant, member, wall];
  await within(
    () => desk.getByRole('button', { name: '开始通报' }).click(),
    merchant.getByText('通报', { exact: true }),
    wall.getByText('下一项 提问'),
  );
  await button(member, '举手').click();
  await within(
    () => member.getByRole('button', { name: '发言', exact: true }).click(),
    desk.getByRole('button', { name: '请发言' }),
  );
  await within(
    () => desk.getByRole('button', { name: '请发言' }).click(),
    member.getByText('请你发言'),
    merchant.getByText('周桂兰').first(),
    wall.getByText('周桂兰').first(),
  );
  await keep(wall, '09-wall-speaking');
  await keep(member, '10-phone-speaking');
  await desk.getByRole('textbox', { name: '原话记下，回车保存' }).fill('北门天天堵');
  // The desk hears, too, who speaks: until then there is nobody to write it down for.
  await desk.getByRole('button', { name: '记下', exact: true }).click({ trial: true });
  await within(() => desk.keyboard.press('Enter'), desk.getByRole('listitem').filter({ hasText: '北门天天堵' }));

  // A promise without its four parts is a position; complete, it is a promise.
  await desk.keyboard.press('Alt+ArrowDown');
  await desk.keyboard.press('Alt+Digit5');
  await desk.getByRole('textbox', { name: '做什么' }).fill('北门空地划 60 个货位');
  await desk.getByText('缺交付什么、何时、谁负责，先记为表态').waitFor();
  await keep(desk, '11-console-downgraded');
  await within(() => desk.keyboard.press('Enter'), tag(wall, '待追问'));
  await button(desk, '补齐').click();
  await desk.getByLabel('交付什么').last().fill('60 个编号货位');
  await desk.getByLabel('何时').last().fill(localTime(60).slice(0, 10));
  await desk.getByLabel('谁负责').last().fill('程经办');
  await within(() => desk.getByRole('button', { name: '补齐' }).last().click(), tag(wall, '形成承诺'));
  await keep(wall, '12-wall-promise');

  await button(desk, '结束会议').click();
  await within(
    () => desk.getByRole('dialog').getByRole('button', { name: '结束会议' }).click(),
    ...all.map((screen) => screen.getByText(/^会议已结束/).first()),
  );

  // Minutes: drafted from the record, confirmed by somebody else ---------------------------------------------------------
  await desk.getByRole('link', { name: '去写纪要' }).click();
  await desk.getByRole('textbox', { name: '纪要正文' }).waitFor();
  await button(desk, '保存纪要').click();
  await desk.getByText('纪要已保存').first().waitFor();
  await go(director, `/admin/meetings/${meeting}/minutes`);
  await keep(director, '13-minutes');
  await button(director, '确认纪要').click();
  await director.getByRole('dialog').getByRole('button', { name: '确认纪要' }).click();
  await director.getByText(/ 确认$/).waitFor();
  await house.app.settled();

  // The department handles it on the phone --------------------------------------------------------------------------------
  await go(department, '/portal/');
  await department.getByText('仓储无处安放').first().click();
  await department.waitForURL(/\/commitments\/[0-9a-f-]{36}/);
  const commitment = department.url().match(/commitments\/([0-9a-f-]{36})/)?.[1] ?? '';
  await button(department, '签收').click();
  await button(department, '报进展').click();
  await department.getByRole('textbox').first().fill('货位线已经划好一半。');
  await department.locator('button[type=submit]').click();
  await department.waitForURL(/\/commitments\/[0-9a-f-]{36}$/);
  await button(department, '办复').click();
  await department.getByText('已解决', { exact: false }).first().click();
  await department.getByLabel('对照承诺，办成了什么').fill('60 个货位全部划好并编号');
  await department.getByRole('checkbox').first().check();
  await department.getByLabel('办复内容').fill('60 个货位全部划好并编号，已分给商户。');
  await department.locator('button[type=submit]').click();
  await department.waitForURL(/\/commitments\/[0-9a-f-]{36}$/);
  await keep(department, '14-replied');

  // The member who follows it goes and looks -------------------------------------------------------------------------------
  await go(member, `/portal/commitments/${commitment}`);
  await button(member, '去现场核实').click();
  await member.locator('form').getByText('已做到').click();
  await member.getByLabel('看到了什么').fill('货位划好了，通道通了。');
  await member.getByLabel('在哪里看的').fill('市场北门');
  await member.locator('input[type=file]').first().setInputFiles(aPhotograph);
  await member.getByRole('img', { name: /现场照片/ }).waitFor();
  await member.locator('button[type=submit]').click();
  await member.waitForURL(/\/commitments\/[0-9a-f-]{36}$/);
  await keep(member, '15-verified');

  // Residents accept by their slips, without an account --------------------------------------------------------------------
  await go(officer, `/admin/commitments/${commitment}`);
  await button(officer, '开启群众验收').click();
  await officer.getByRole('dialog').getByRole('button', { name: '开启群众验收' }).click();
  await officer.getByRole('dialog').waitFor({ state: 'hidden' });
  await keep(officer, '16-commitment');
  await go(officer, `/admin/commitments/${commitment}/notice`);
  await officer.getByText(/\/portal\/a\//).waitFor();
  await keep(officer, '17-notice');
  // Those who decide are asked by name, each with a slip of their own.
  await go(officer, `/admin/commitments/${commitment}`);
  await button(officer, '邀请群众验收').click();
  const asking = officer.getByRole('dialog');
  await asking.getByLabel('请谁来说').fill(RESIDENTS.join('\n'));
  await asking.getByRole('button', { name: '邀请群众验收' }).click();
  await asking.waitFor({ state: 'hidden' });
  await go(officer, `/admin/commitments/${commitment}/slips`);
  const ownCodes = officer.locator('main li').filter({ hasText: '给 商户' }).locator('.code');
  await ownCodes.first().waitFor();
  const codes = (await ownCodes.allTextContents()).map((code) => code.replace(/[^0-9A-Z]/g, ''));
  expect(codes).toHaveLength(RESIDENTS.length);
  for (const [resident, code] of codes.entries()) {
    const phone = await aDevice(PHONE, `/portal/a/${code}`);
    await button(phone, /^解决$/).click();
    await phone.getByRole('button', { name: '满意', exact: true }).click();
    if (resident === 0) await keep(phone, '18-acceptance');
    await button(phone, '说完了').click();
    await phone.getByText('谢谢您，记下了').waitFor();
  }
  await go(officer, `/admin/commitments/${commitment}`);
  await button(officer, '了结验收').click();
  await officer.getByRole('dialog').getByRole('button', { name: '了结验收' }).click();
  await officer.getByText('已办结').first().waitFor();

  // The results board, on the wall and for everybody -------------------------------------------------------------------------
  await go(secretariat, '/admin/screens');
  await show(secretariat, '办理结果');
  await wall.getByText('已验收').first().waitFor();
  await wall.getByText('仓储无处安放').first().waitFor();
  await keep(wall, '19-results-board');
  await go(passerBy, '/portal/board');
  await passerBy.getByText('仓储无处安放').first().waitFor();
  expect(await passerBy.getByText('已验收').count()).toBeGreaterThan(0);
  await keep(passerBy, '20-board-on-a-phone');
}

const aPhotograph = {
  name: '北门.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Enough for the form of a bench meeting. */
const RESIDENTS = [1, 2, 3, 4, 5].map((n) => `商户 ${n} 号`);

/** So many days from now, as an `input[type=datetime-local]` takes it, at half past nine in China. */
const localTime = (days: number) =>
  `${new Date(house.clock.now().getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)}T09:30`;

const tag = (wall: Page, word: string) => wall.locator('.tag').filter({ hasText: word, visible: true }).first();

/** Everybody follows: all of this is seen after the act, with nobody doing anything. */
async function within(act: () => Promise<unknown>, ...seen: readonly Locator[]): Promise<void> {
  await act();
  await Promise.all(seen.map((each) => each.waitFor({ timeout: PATIENCE_MS })));
}

/** Puts something else on the wall, from afar. */
async function show(page: Page, scene: string): Promise<void> {
  await button(page, '换画面').click();
  await choose(page, /显示什么/, scene);
  await page.getByRole('dialog').getByRole('button', { name: '换画面' }).click();
  await page.getByText('画面已换').first().waitFor();
}

/** Closes a dialog, and goes on when it is gone. */
async function putAside(page: Page, title: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('button', { name: '关闭' }).last().click();
  await dialog.waitFor({ state: 'hidden' });
}

async function appoint(page: Page, duty: string, name: string): Promise<void> {
  const drawer = page.getByRole('dialog').first();
  await choose(page, /职责/, duty);
  await drawer.getByLabel('姓名').fill(name);
  await drawer.getByRole('button', { name: '任命' }).click();
}
