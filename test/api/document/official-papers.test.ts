import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Archive, TABLE_LIMITS } from '../../../server/src/kernel/tabular/index.js';
import { readPackage } from '../../../server/src/kernel/zip/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, rowsOf } from '../../support/commitment.js';
import { aConsultationOfFour } from '../../support/consultations.js';
import { handling } from '../../support/handling.js';
import { aTable } from '../../support/meetings.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { aSector } from '../../support/roster.js';
import { aSubmittedTopic, topicVersion } from '../../support/topics.js';
import { supervise } from '../commitment/following-documents.js';

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp({ environment: { PUBLIC_URL: 'http://bandeng.example' } });
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { acts, replied, asking } = handling(() => app);
const Paper = `query Paper($kind: PaperKind!, $id: ID!) { officialPaper(kind: $kind, id: $id) {
  layout masthead number name addressee blocks { kind label text rows widths } attachments signature { issuer date } colophon { copyTo } } }`;
const TakeDown = `mutation ($input: TakeDownInput!) { answer: takeDown(input: $input) { __typename } }`;

interface Block {
  readonly kind: string;
  readonly label: string | null;
  readonly text: string;
  readonly rows: string[][];
}
const paperOf = async (person: Person, kind: string, id: string) =>
  (await app.as(person).query(Paper, { kind, id })).officialPaper as { name: string; blocks: Block[] } | null;
const wordsOf = (paper: { blocks: Block[] } | null) =>
  paper?.blocks.map(({ label, text, rows }) => [label, text, ...rows.flat()].filter(Boolean).join('：')).join('\n') ??
  '';
const fileStatus = async (person: Person, kind: string, id: string) =>
  (await app.as(person).fetch(`/papers/${kind.toLowerCase().replaceAll('_', '-')}/${id}`)).status;
const takenDown = ({ consultation }: { consultation: { id: string } }, kind: string, recordId: string) =>
  acts(secretariat, TakeDown, { input: { consultationId: consultation.id, kind, recordId, reason: '写了家庭住址' } });

describe('the papers of a matter', () => {
  it('its reply goes to the committee in the name of the unit, once there is one, with the code in words', async () => {
    const of = await aCommitment(app, { dueOn: '2026-04-30' });
    expect(await paperOf(of.officer, 'REPLY_LETTER', of.id)).toBeNull();
    await replied(of);

    const paper = await paperOf(of.department, 'REPLY_LETTER', of.id);
    expect(paper).toMatchObject({
      layout: 'LETTER',
      masthead: of.department.department.name,
      name: '关于“早市占道，车过不去”办理情况的答复',
      addressee: expect.stringMatching(/^政协.*联络委员会$/),
      signature: { issuer: of.department.department.name, date: '2026年3月2日' },
    });
    const words = wordsOf(paper);
    for (const said of ['A类（已解决）', '40 个摊位全部入线', '办好了', '完成时限：2026年4月30日']) {
      expect(words).toContain(said);
    }
    expect(words).toMatch(/打开http:\/\/bandeng\.example\/portal\/t\/\w+，凭跟踪码\w+查看办理情况/);
    expect(await paperOf(of.officer, 'REPLY_LETTER', of.id)).toEqual(paper);
    expect(await fileStatus(of.officer, 'REPLY_LETTER', of.id)).toBe(200);

    const other = await aDepartmentOfficer(app);
    expect(await paperOf(other, 'REPLY_LETTER', of.id)).toBeNull();
    expect(await fileStatus(other, 'REPLY_LETTER', of.id)).toBe(404);
    expect(await fileStatus(anonymous, 'REPLY_LETTER', of.id)).toBe(401);
  });

  it('a supervision stands on its order until the leader takes it back', async () => {
    const of = await aCommitment(app, { dueOn: '2026-03-20' });
    const leader = await aLeader(app);
    expect(await paperOf(leader, 'SUPERVISION_ORDER', of.id)).toBeNull();
    app.clock.set('2026-03-25T01:00:00Z');
    expect(await acts(leader, supervise, { id: of.id, instruction: '本周内划完线' })).not.toMatchObject({
      code: expect.anything(),
    });

    const paper = await paperOf(of.department, 'SUPERVISION_ORDER', of.id);
    expect(paper).toMatchObject({ masthead: '督办单', addressee: of.department.department.name });
    const words = wordsOf(paper);
    expect(words).toContain('本周内划完线');
    expect(words).toContain('2026年3月20日，已超期3个工作日');
    expect(words).toContain(leader.name);
    expect(await paperOf(await aDepartmentOfficer(app), 'SUPERVISION_ORDER', of.id)).toBeNull();

    const back = `mutation ($id: ID!) { answer: withdrawSupervision(commitmentId: $id, reason: "看错了") { __typename } }`;
    expect(await acts(leader, back, { id: of.id })).toMatchObject({ __typename: 'CommitmentDetail' });
    expect(await paperOf(leader, 'SUPERVISION_ORDER', of.id)).toBeNull();
  });

  it('nothing of one that was taken down goes on paper, for whomever', async () => {
    const of = await aCommitment(app);
    await asking(of);
    await acts(await aLeader(app), supervise, { id: of.id, instruction: '抓紧' });
    const kinds = ['REPLY_LETTER', 'SUPERVISION_ORDER', 'HAND_OVER_LETTER'];
    const consultationId = of.consultation.id;
    for (const kind of kinds) expect(await paperOf(of.officer, kind, of.id)).not.toBeNull();
    expect(wordsOf(await paperOf(of.officer, 'ACCEPTANCE_NOTICE', consultationId))).toMatch(
      /打开 http:\/\/bandeng\.example\/portal\/a，输入验收码 \w+。：http:\/\/bandeng\.example\/portal\/a\/\w+/,
    );

    await takenDown(of, 'MATTER', of.demands[0]?.id as string);
    for (const person of [of.officer, of.department, secretariat]) {
      for (const kind of kinds) expect(await paperOf(person, kind, of.id)).toBeNull();
      expect(await fileStatus(person, 'HAND_OVER_LETTER', of.id)).toBe(404);
    }
    expect(await paperOf(of.officer, 'ACCEPTANCE_NOTICE', consultationId)).toBeNull();
    expect(await paperOf(of.officer, 'DEMAND_CARDS', consultationId)).toBeNull();
    await takenDown(of, 'CONSULTATION', consultationId);
    expect(await paperOf(of.officer, 'SIGN_IN_SHEET', consultationId)).toBeNull();
  });

  it('a reply whose own words were taken down is not printed', async () => {
    const of = await aCommitment(app);
    await replied(of);
    const [step] = await rowsOf<{ id: string }>(
      app,
      `select id from commitment_step where commitment_id = $1 and kind = 'REPLIED'`,
      [of.id],
    );
    expect(await paperOf(of.officer, 'REPLY_LETTER', of.id)).not.toBeNull();
    await takenDown(of, 'STEP', step?.id as string);
    expect(await paperOf(of.officer, 'REPLY_LETTER', of.id)).toBeNull();
  });
});

describe('a topic passed on', () => {
  it('goes with a letter that says what came and by when, and not who sent it', async () => {
    const officer = await aLiaisonOfficer(app);
    const department = await aDepartmentOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    await rowsOf(app, `update topic set submitter_name = '张来信', submitter_phone = '13800000009' where id = $1`, [
      topic.id,
    ]);
    const pass = `mutation ($input: TransferTopicInput!) { answer: transferTopic(input: $input) { __typename } }`;
    const version = await topicVersion(app, officer, topic.id);
    const replyDueOn = '2026-03-13';
    await acts(officer, pass, {
      input: { topicId: topic.id, version, departmentId: department.department.id, replyDueOn, note: '请现场看看' },
    });
    const [letter] = await rowsOf<{ id: string }>(app, 'select id from transfer_letter where topic_id = $1', [
      topic.id,
    ]);
    const id = letter?.id as string;

    const paper = await paperOf(department, 'TRANSFER_LETTER', id);
    expect(paper).toMatchObject({ layout: 'LETTER', addressee: department.department.name });
    expect(wordsOf(paper)).toContain('请于2026年3月13日前');
    expect(wordsOf(paper)).toContain('请现场看看');
    expect(JSON.stringify(paper)).not.toMatch(/张来信|13800000009/);
    expect(await paperOf(officer, 'TRANSFER_LETTER', id)).toEqual(paper);
    expect(await paperOf(await aDepartmentOfficer(app), 'TRANSFER_LETTER', id)).toBeNull();
    expect(await paperOf(await aLiaisonOfficer(app), 'TRANSFER_LETTER', id)).toBeNull();

    await rowsOf(app, 'update transfer_letter set withdrawn_at = now() where id = $1', [id]);
    expect(await paperOf(department, 'TRANSFER_LETTER', id)).toBeNull();
  });
});

describe('a letter of appointment', () => {
  it('is there while the term runs, for the secretariat, leaders and whoever it names', async () => {
    const named = await aMember(app);
    const id = crypto.randomUUID();
    const sector = await aSector(app);
    await rowsOf(
      app,
      `insert into special_informant (id, created_at, version, name, unit, phone, sector_id, status, nominated_on, monthly_expected, account_id)
       values ($1, now(), 1, '陈师傅', '东街修车铺', '13800000001', $2, 'NOMINATED', '2026-02-01', 1, $3)`,
      [id, sector.id, named.accountId],
    );
    expect(await paperOf(secretariat, 'APPOINTMENT', id)).toBeNull();
    await rowsOf(
      app,
      `update special_informant set status = 'ACTIVE', term_starts_on = '2026-03-01', term_ends_on = '2028-02-29' where id = $1`,
      [id],
    );
    const paper = await paperOf(secretariat, 'APPOINTMENT', id);
    expect(paper).toMatchObject({ layout: 'CERTIFICATE', masthead: '聘书', addressee: '陈师傅同志（东街修车铺）' });
    expect(wordsOf(paper)).toContain(`经${sector.name}推荐`);
    expect(wordsOf(paper)).toContain('聘期自2026年3月1日起，至2028年2月29日止');
    expect(JSON.stringify(paper)).not.toContain('13800000001');
    expect(await paperOf(named, 'APPOINTMENT', id)).toEqual(paper);
    expect(await paperOf(await aMember(app), 'APPOINTMENT', id)).toBeNull();

    await rowsOf(app, `update special_informant set status = 'ENDED' where id = $1`, [id]);
    expect(await paperOf(secretariat, 'APPOINTMENT', id)).toBeNull();
  });
});

describe('the papers of a meeting', () => {
  it('its notice names time, place and parties, and of the people concerned only how many; a draft says so', async () => {
    const of = await aConsultationOfFour(app);
    const paper = await paperOf(of.officer, 'MEETING_NOTICE', of.id);

    expect(paper).toMatchObject({ layout: 'LETTER', number: '（拟稿，尚未发出）' });
    const words = wordsOf(paper);
    expect(words).toContain('时间：2026年3月12日（星期四）09:00');
    expect(words).toContain('地点：市场会议室');
    expect(words).toContain(`政协委员：${of.member.member.name}`);
    expect(words).toContain('利益主体：商户代表1人');
    expect(words).toContain(`http://bandeng.example/portal/consultations/${of.id}`);
    expect(words).toContain('凭邀请函上的邀请码，打开 http://bandeng.example/portal/j。');
    expect(await paperOf(of.member, 'MEETING_NOTICE', of.id)).toEqual(paper);
    expect(await paperOf(await aMember(app), 'MEETING_NOTICE', of.id)).toBeNull();

    const [{ version }] = (await rowsOf<{ version: number }>(app, 'select version from consultation where id = $1', [
      of.id,
    ])) as [{ version: number }];
    const cancel = `mutation ($input: HaltConsultationInput!) { answer: cancelConsultation(input: $input) { __typename } }`;
    await acts(of.officer, cancel, { input: { consultationId: of.id, version, reason: '市场搬迁' } });
    expect(await paperOf(of.officer, 'MEETING_NOTICE', of.id)).toBeNull();
  });

  it('the blank list, the cards, the agenda and the code for the door: the list and the code are for the organisers', async () => {
    const table = await aTable(app, { demands: 2 });
    const id = table.consultation.id;
    await rowsOf(
      app,
      `with m as (insert into meeting (id, created_at, version, consultation_id, status, join_code, queue_open)
         values (gen_random_uuid(), now(), 1, $1, 'SCHEDULED', '482913', true) returning id)
       insert into agenda_item (id, created_at, version, meeting_id, position, title, part, planned_minutes, status)
       select gen_random_uuid(), now(), 1, m.id, 1, '', 'BRIEFING', 10, 'PENDING' from m`,
      [id],
    );
    const sheet = await paperOf(table.officer, 'SIGN_IN_SHEET', id);
    const [rows] = sheet?.blocks.flatMap((block) => (block.kind === 'TABLE' ? [block.rows] : [])) ?? [];
    expect(rows?.[0]).toEqual(['序号', '姓名', '单位或代表的群体', '参加方', '签名', '备注']);
    expect(rows).toContainEqual(['4', '何镇长', '', '乡镇街', '', '']);
    expect(rows).toContainEqual(['5', '丁小满', '配件商会', '利益主体', '', '']);
    expect(rows?.at(-1)).toEqual(['11', '', '', '', '', '']);
    expect(wordsOf(await paperOf(table.officer, 'AGENDA', id))).toContain('一：通报：10分钟');
    expect(wordsOf(await paperOf(table.officer, 'DOOR_CODE', id))).toContain('输入六位数字 482913。');
    const cards = await paperOf(table.member, 'DEMAND_CARDS', id);
    expect(cards?.blocks.map(({ rows: [first] }) => first)).toEqual([
      ['诉求1', '仓储无处安放'],
      ['诉求2', '车辆乱停'],
    ]);
    for (const kind of ['SIGN_IN_SHEET', 'DOOR_CODE']) {
      expect(await paperOf(table.member, kind, id)).toBeNull();
      expect(await fileStatus(table.member, kind, id)).toBe(404);
    }

    await rowsOf(app, `update meeting set status = 'ENDED' where consultation_id = $1`, [id]);
    expect(await paperOf(table.officer, 'DOOR_CODE', id)).toBeNull();
  });

  it('say at their head who took them, when and what for, where they list people; an official paper goes as it is', async () => {
    const table = await aTable(app);
    const headsOf = async (kind: string) => {
      const answer = await app.as(table.officer).fetch(`/papers/${kind}/${table.consultation.id}`);
      const book = new Archive(new Uint8Array(await answer.arrayBuffer()), TABLE_LIMITS);
      let heads = '';
      for (const path of book.paths())
        if (/word\/header\d*\.xml$/.test(path)) for await (const chunk of book.open(path)) heads += chunk.toString();
      return heads;
    };
    expect(await headsOf('sign-in-sheet')).toContain('2026-03-02 09:00 导出　用途：会务');
    expect(await headsOf('meeting-notice')).not.toContain('用途');
    const taken = await rowsOf<{ data: object }>(
      app,
      `select data from audit_entry where type = 'consent.takenOut' and actor_id = $1`,
      [(table.officer as AccountHolder).accountId],
    );
    expect(taken.map(({ data }) => data)).toEqual([{ what: 'SIGN_IN_SHEET', purpose: 'RUN_MEETING' }]);
  });

  it('go out as one package of Word files: those asked for that there are, and no more than one may have', async () => {
    const table = await aTable(app);
    const id = table.consultation.id;
    const Kinds = 'query ($id: ID!) { meetingPapers(consultationId: $id) { kind paper { name } } }';
    const kindsOf = async (person: Person) =>
      (await app.as(person).query(Kinds, { id })).meetingPapers?.map(({ kind }: { kind: string }) => kind) ?? null;
    expect(await kindsOf(table.officer)).toEqual(['MEETING_NOTICE', 'SIGN_IN_SHEET', 'DEMAND_CARDS']);
    expect(await kindsOf(table.member)).toEqual(['MEETING_NOTICE', 'DEMAND_CARDS']);
    await expect(kindsOf(table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await kindsOf(await aMember(app))).toBeNull();
    const filesOf = async (person: Person, query = '') => {
      const answer = await app.as(person).fetch(`/meeting-papers/${id}${query}`);
      if (answer.status !== 200) return answer.status;
      const { manifest } = await readPackage(Buffer.from(await answer.arrayBuffer()));
      return (manifest?.files ?? []).map(({ path }) => path.replace(/[“”].*[“”]/u, ''));
    };
    expect(await filesOf(table.officer)).toEqual([
      '1 关于召开协商会议的通知.docx',
      '2 协商会议签到表.docx',
      '3 诉求卡.docx',
    ]);
    expect(await filesOf(table.officer, '?kinds=sign-in-sheet,door-code')).toEqual(['1 协商会议签到表.docx']);
    expect(await filesOf(table.member)).toEqual(['1 关于召开协商会议的通知.docx', '2 诉求卡.docx']);
    expect(await filesOf(table.officer, '?kinds=nothing')).toBe(404);
    expect(await filesOf(await aMember(app))).toBe(404);
    expect(await filesOf(anonymous)).toBe(401);
    expect(await filesOf(table.merchant)).toBe(404);
  });
});

it('a matter that was taken down is not handed over on paper beside those that stand', async () => {
  const of = await aCommitment(app);
  expect(wordsOf(await paperOf(of.department, 'HAND_OVER_LETTER', of.id))).toContain('早市占道');
  await takenDown(of, 'MATTER', of.demands[0]?.id as string);
  expect(await paperOf(of.department, 'HAND_OVER_LETTER', of.id)).toBeNull();
});
