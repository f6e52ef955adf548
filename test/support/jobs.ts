import type { Browser } from 'playwright-core';
import { writeXlsx } from '../../server/src/kernel/tabular/index.js';
import * as say from '../api/commitment/documents.js';
import { EndMeeting } from '../api/meeting/documents.js';
import type { TestApp } from './app.js';
import { aCommitment, rowsOf } from './commitment.js';
import { aConsultation, aGuestByCode, prepareAll } from './consultations.js';
import { handling } from './handling.js';
import { Hands, type Tally } from './hands.js';
import { aLiveTable, aTable } from './meetings.js';
import { openPage, PATIENCE_MS } from './pages.js';
import { aDepartmentOfficer, aDirector, aLeader, aLiaisonOfficer, aMember, anonymous, type Person } from './people.js';
import { aSubmittedTopic, topicVersion } from './topics.js';
import { contextOf } from './windows.js';
import type { WorkingDistrict } from './working-district.js';

export const SIZES = { desk: [1280, 720], phone: [390, 844] } as const;

export interface World {
  readonly house: TestApp;
  readonly district: WorkingDistrict;
  /** The first page of somebody, in a browser of their own; what they press is counted together. */
  at(person: Person, where: keyof typeof SIZES, path?: string): Promise<Hands>;
}

export function aWorld(house: TestApp, browser: Browser, district: WorkingDistrict, tally: Tally): World {
  return {
    house,
    district,
    async at(person, where, path = '/') {
      const context = await contextOf(browser, house.origin, house.as(person), SIZES[where]);
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      await openPage(page, `${house.origin}/${where === 'desk' ? 'admin' : 'portal'}${path}`);
      return new Hands(page, tally);
    },
  };
}

export interface Job {
  readonly job: string;
  /** Presses and keys when issue 16 was written; null: it could not be done. */
  readonly before: readonly [number, number] | null;
  /** No more than this, ever again. */
  readonly atMost: readonly [number, number];
  readonly run: (world: World) => Promise<void>;
}

const chinaDay = (house: TestApp, days: number): string =>
  new Date(house.clock.now().getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

const aPhotograph = {
  name: '现场.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

export const JOBS: readonly Job[] = [
  {
    job: '导入 30 人的名单',
    before: [12, 0],
    atMost: [5, 0],
    async run({ district, at }) {
      const buffer = await writeXlsx({
        name: '委员名单',
        columns: ['姓名', '联络委', '工作单位', '手机'].map((header) => ({ header })),
        rows: Array.from({ length: 30 }, (_, index) => [
          `钱${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${'春夏秋'[Math.floor(index / 10)]}`,
          district.committee.name,
          '农机站',
          `139000010${String(index).padStart(2, '0')}`,
        ]),
      });
      const desk = await at(district.people.secretariat, 'desk');
      await desk.press('导入委员名单');
      await desk.file({ name: '委员名单.xlsx', mimeType: 'application/octet-stream', buffer });
      await desk.press('确认导入 30 人');
      await desk.press(/^确认导入$/);
      await desk.sees('已新增 30 人');
    },
  },
  {
    job: '来电来访说一件事，凭码查到',
    before: [12, 93],
    atMost: [6, 34],
    async run({ at }) {
      const phone = await at(anonymous, 'phone');
      await phone.press('说一件事');
      await phone.write('什么事', '楼下烧烤油烟扰民');
      await phone.write('具体情况', '每晚十点以后油烟进屋，窗户不敢开，老人咳嗽。');
      await phone.write('地点', '东街夜市');
      await phone.press(/^提交$/);
      await phone.press('看看现在到哪一步');
      await phone.sees('已收到，正在筛选。');
    },
  },
  {
    job: '把议题筛成一场板凳协商',
    before: [13, 16],
    atMost: [7, 13],
    async run({ house, district, at }) {
      const director = await aDirector(house, district.committee);
      await aSubmittedTopic(house, director, { by: house.as(anonymous), title: '河边步道没有灯' });
      const desk = await at(director, 'desk');
      await desk.press('河边步道没有灯');
      await desk.press('采纳');
      await desk.press(/^是$/);
      await desk.press(/^采\s?纳$/);
      await desk.press('制订方案');
      await desk.write('开始时间', `${chinaDay(house, 14)}T09:30`);
      await desk.key('Enter');
      await desk.press('开始筹备');
      await desk.sees('已开始筹备');
    },
  },
  {
    job: '请齐四方，发出通知',
    before: [50, 101],
    atMost: [14, 13],
    async run({ house, district, at }) {
      const officer = await aLiaisonOfficer(house, district.committee);
      const member = await aMember(house, { committee: district.committee });
      const department = await aDepartmentOfficer(house);
      const { id } = await aConsultation(house, { officer });
      const desk = await at(officer, 'desk');
      await desk.press('摩配大市场物业管理');
      await desk.press(/^添加群体$/);
      await desk.write('利益群体', '商户');
      await desk.key('Enter');
      await desk.sees('已添加');
      await desk.press(/^邀请委员$/);
      await desk.press(member.member.name);
      await desk.press('邀请 1 位');
      await desk.sees('已邀请');
      await desk.press(/^邀请部门$/);
      await desk.choose('邀请部门', department.department.name);
      await desk.key('Escape');
      await desk.press('邀请 1 位');
      await desk.press(/^邀请乡镇街人员$/);
      await desk.write('姓名', '何镇长');
      await desk.key('Enter');
      await desk.press(/^邀请协商主体$/);
      await desk.write('姓名', '丁小满');
      await desk.key('Enter');
      const code = await desk.reads(/[2-9A-HJKMNP-Z]{4}[ -]?[2-9A-HJKMNP-Z]{4}/);
      await desk.key('Escape');
      const guest = aGuestByCode('丁小满', code.replaceAll(/[^0-9A-Z]/g, ''));
      await prepareAll(house, { id, officer, member, department, guest });
      // Days later: the first page says that it is ready.
      const later = await at(officer, 'desk');
      await later.press('摩配大市场物业管理');
      await later.press('发出会议通知');
      await later.sees('通知已发出');
    },
  },
  {
    job: '在手机上答复邀请，做完会前准备',
    before: [15, 97],
    atMost: [9, 28],
    async run({ house, district, at }) {
      const person = await aMember(house, { committee: district.committee });
      const officer = await aLiaisonOfficer(house, district.committee);
      const { id } = await aConsultation(house, { officer });
      const by = house.as(officer);
      await by.mutate('mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { __typename } }', {
        input: { consultationId: id, memberIds: [person.member.id] },
      });
      await by.mutate('mutation ($input: AddMaterialInput!) { addMaterial(input: $input) { __typename } }', {
        input: { consultationId: id, title: '市场现状图', body: '通道宽 6 米', fileIds: [] },
      });
      const phone = await at(person, 'phone');
      await phone.press('请回复能否参加');
      await phone.press('确认参加');
      await phone.sees('已确认参加');
      await phone.press('阅读会议材料');
      await phone.press('我读过了');
      await phone.sees('已记下');
      const again = await at(person, 'phone');
      await again.press('提建议');
      await again.write('问题', '货物堆在消防通道');
      await again.write('原因', '市场没有公共货位');
      await again.write('措施', '北门空地划货位，分时装卸');
      await again.press('提交建议');
      await again.sees('建议已提交');
    },
  },
  {
    job: '把会开到一项承诺',
    before: [35, 163],
    atMost: [12, 37],
    async run({ house, at }) {
      const table = await aTable(house);
      const desk = await at(table.officer, 'desk');
      await desk.press(table.consultation.title);
      await desk.press(/^开\s?会$/);
      await desk.sees('扫码签到');
      await desk.press('名单');
      for (const name of ['丁小满', '周工', '何镇长', table.member.name])
        await desk.press(/^签\s?到$/, { beside: name });
      await desk.key('Escape');
      await desk.key('Alt+ArrowDown', 'Alt+Digit5');
      await desk.write('做什么', '在北侧空地划 60 个货位');
      await desk.write('交付什么', '60 个编号货位');
      await desk.write('何时', chinaDay(house, 60));
      await desk.write('谁负责', '周工');
      await desk.key('Enter');
      await desk.sees('形成承诺');
      await desk.press('结束会议');
      await desk.press('结束会议', { asked: true });
      await desk.sees('去写纪要');
    },
  },
  {
    job: '从会到纪要的公文（docx）',
    before: [20, 0],
    atMost: [7, 0],
    async run({ house, at }) {
      const { officer, director, meeting, consultation } = await aLiveTable(house, { demands: 0 });
      await house.as(officer).mutate(EndMeeting, { meetingId: meeting.id });
      const desk = await at(officer, 'desk');
      await desk.press(consultation.title);
      await desk.press('保存纪要');
      await desk.sees('纪要已保存');
      const other = await at(director, 'desk');
      await other.press(consultation.title);
      // The line that led here says the same as the button it leads to.
      await other.sees('纪要正文');
      await other.press('确认纪要');
      await other.press('确认纪要', { asked: true });
      await other.sees(/ 确认$/);
      await other.press('公文版式');
      const file = other.page.waitForEvent('download');
      await other.press(/下载/);
      await file;
    },
  },
  {
    job: '从签收到办复',
    before: [19, 82],
    atMost: [11, 33],
    async run({ house, at }) {
      const { department } = await aCommitment(house);
      const phone = await at(department, 'phone');
      await phone.press('早市占道');
      await phone.press(/^签收$/);
      await phone.press('报进展');
      await phone.write('做了什么', '摊位线已经划好一半。');
      await phone.press(/^报进展$|提交/);
      await phone.press('办复');
      await phone.press('已解决');
      await phone.write('对照承诺，办成了什么', '40 个摊位全部入线');
      await phone.press('摊位线已经划好一半');
      await phone.write('办复内容', '摊位都进线了，每天有人管。');
      await phone.press(/^办复$|提交/);
      await phone.sees('已办复');
    },
  },
  {
    job: '去现场核实，群众凭单验收',
    before: [21, 49],
    atMost: [11, 14],
    async run({ house, at }) {
      const steps = handling(() => house);
      const of = await aCommitment(house);
      await steps.replied(of);
      const phone = await at(of.follower, 'phone');
      await phone.press('去现场核实');
      await phone.press('去现场核实');
      await phone.press('已做到');
      await phone.write('看到了什么', '摊位都在线内，车过得去。');
      await phone.write('在哪里看的', '东门');
      await phone.file(aPhotograph);
      await phone.sees(/现场照片/);
      await phone.press(/^去现场核实$|提交/);
      await phone.sees('已核实');
      await steps.acts(of.officer, say.open, { id: of.id });
      const [slip] = await steps.invited(of, '商户 1 号');
      // The code on the slip is scanned, which is no press.
      const resident = await at(anonymous, 'phone', `/a/${slip?.code}`);
      await resident.press(/^解决$/);
      await resident.press(/^满意$/);
      await resident.press('说完了');
      await resident.sees('谢谢您，记下了');
    },
  },
  {
    job: '找出办得慢的部门和为什么',
    before: null,
    atMost: [2, 0],
    async run({ house, at }) {
      const of = await aCommitment(house, { dueOn: chinaDay(house, -20) });
      await rowsOf(house, `update commitment set acknowledge_by = $2, due_on = $2 where id = $1`, [
        of.id,
        chinaDay(house, -20),
      ]);
      const phone = await at(await aLeader(house), 'phone');
      await phone.press('全区看板');
      await phone.press(of.department.department.shortName);
      await phone.sees('手上的事项');
      await phone.sees(/已 \d+ 个工作日/);
    },
  },
  {
    job: '一个镇街未办结的承诺，导出成表',
    before: null,
    atMost: [8, 0],
    async run({ district, at }) {
      const desk = await at(district.people.secretariat, 'desk');
      await desk.press('办理');
      await desk.press('承诺办理');
      await desk.choose('联络委', district.committee.name);
      await desk.choose('状态', '未办结');
      await desk.press('导出');
      const file = desk.page.waitForEvent('download');
      await desk.press(/xlsx|Excel/);
      await file;
    },
  },
  {
    job: '撤回一次错的“不采纳”',
    before: null,
    atMost: [5, 3],
    async run({ house, district, at }) {
      const director = await aDirector(house, district.committee);
      const topic = await aSubmittedTopic(house, director, { title: '桥头路灯不亮' });
      const { rows } = await house.app.database.pool.query(
        'select code from decline_reason where not needs_note limit 1',
      );
      const version = await topicVersion(house, director, topic.id);
      await house
        .as(director)
        .mutate('mutation ($input: DeclineTopicInput!) { declineTopic(input: $input) { __typename } }', {
          input: { topicId: topic.id, version, reason: rows[0].code },
        });
      const desk = await at(director, 'desk');
      await desk.press('选题');
      await desk.press(/^议题$/);
      await desk.press('桥头路灯不亮');
      await desk.press('撤回处理');
      await desk.write('说明', '点错了');
      await desk.press('撤回处理');
      await desk.sees('已处理');
    },
  },
  {
    job: '领导亲手写一条批示',
    before: null,
    atMost: [8, 36],
    async run({ house, district, at }) {
      await district.aBrief('ISSUED');
      const phone = await at(district.people.leader, 'phone');
      await phone.press('全区看板');
      await phone.press('电梯加装后一楼采光受影响');
      await phone.press('签批');
      await phone.write('批示原文', '请抓紧拿出办法，莫让群众再等');
      await phone.write('要办的事', '研究采光补偿办法');
      await phone.write('批给谁', '区住建局');
      await phone.write('办理期限', chinaDay(house, 20));
      await phone.press('签批');
      await phone.sees('等办公室登记承办');
    },
  },
  {
    job: '出一期采用情况通报',
    before: [3, 0],
    atMost: [3, 0],
    async run({ district, at }) {
      const desk = await at(district.people.secretariat, 'desk');
      await desk.press('信息');
      await desk.press('采用情况通报');
      await desk.press('通报公文');
      await desk.sees('下载');
    },
  },
];
