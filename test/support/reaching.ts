import { CommitmentStatus } from '../../server/src/modules/commitment/index.js';
import { ConsultationStatus } from '../../server/src/modules/consultation/index.js';
import type { TestApp } from './app.js';
import type { Hands } from './hands.js';
import { anonymous, type Person } from './people.js';
import type { WorkingDistrict } from './working-district.js';

export interface Reached {
  readonly task: string;
  /** Presses before what this journey found was mended. */
  readonly before: number;
  readonly go: (hands: Hands) => Promise<void>;
  /** What stands there when one has arrived: the act, or its first field. */
  readonly sees: string | RegExp;
}
export interface Role {
  readonly who: string;
  readonly as: (district: WorkingDistrict) => Person;
  readonly at: 'desk' | 'phone';
  readonly tasks: readonly Reached[];
}

const to = (task: string, before: number, way: readonly (string | RegExp)[], sees: string | RegExp): Reached => ({
  task,
  before,
  sees,
  go: async (hands) => {
    for (const words of way) await hands.press(words);
  },
});

/** What waits beside what every district has: a leave, an extension, minutes to write, matters at each stage. */
export async function aFullDay(house: TestApp, d: WorkingDistrict): Promise<void> {
  const run = (text: string, values: unknown[]) => house.app.database.pool.query(text, values);
  const named = (title: string, { consultation }: Pick<WorkingDistrict['preparing'], 'consultation'>) =>
    run('update consultation set title = $1 where id = $2', [title, consultation.id]);
  await named('电梯装在哪一侧', d.preparing);
  await named('电梯的钱怎么分摊', d.convened);
  const leaking = await d.aTable(ConsultationStatus.NOTIFIED);
  await named('楼顶漏水谁来修', leaking);
  for (const { memberSeat } of [leaking, d.ranking]) {
    await run(`update participant set attendance = 'LEAVE_REQUESTED', leave_reason = '出差' where id = $1`, [
      memberSeat.id,
    ]);
  }
  await d.aCommitment(CommitmentStatus.EXTENSION_REQUESTED);
  await d.aCommitment(CommitmentStatus.IN_PROGRESS);
  await d.aCommitment(CommitmentStatus.REPLIED);
  await run(`update commitment set waiting_until = due_on where status = 'IN_PROGRESS'`, []);
  const unwritten = await d.aTable(ConsultationStatus.MINUTES_DRAFT);
  await run('delete from minutes where meeting_id = $1', [unwritten.meeting.id]);
  await named('早市占道怎么管', unwritten);
  const stuck = await d.aTable(ConsultationStatus.POSTPONED);
  await run(
    `update consultation set title = '停车难怎么解', starts_at = starts_at - interval '30 days' where id = $1`,
    [stuck.consultation.id],
  );
  await d.aBrief('ISSUED');
}

export const ROLES: readonly Role[] = [
  {
    who: '联络员',
    as: (d) => d.people.officer,
    at: 'desk',
    tasks: [
      to('筛一件新来的议题', 1, ['楼道堆物'], '采纳'),
      to('电话里说的事，代录', 3, ['代录一件议题'], '具体情况'),
      to('给一场协商请人', 1, ['电梯装在哪一侧'], '邀请委员'),
      to('批一件请假', 1, ['同意'], '已同意'),
      to('开会', 1, [/^电梯的钱怎么分摊/], '会议还没有开始'),
      to('打印会议材料', 2, ['电梯装在哪一侧', '打印会议材料'], '签到表'),
      to('写纪要', 1, ['早市占道怎么管'], '纪要正文'),
      to('看承诺办到哪一步', 2, ['办理', '承诺办理'], '等群众回答'),
      to('找一位委员', 2, ['人员', '委员名册'], '姓名'),
      to('写一篇信息', 3, ['写一篇社情民意信息'], '标题'),
    ],
  },
  {
    who: '主任',
    as: (d) => d.people.director,
    at: 'phone',
    tasks: [
      to('采纳一件议题', 1, ['楼道堆物'], '采纳'),
      to('批一件请假', 1, ['同意'], '已同意'),
      to('发会议通知', 1, ['电梯装在哪一侧'], '发出'),
      to('看纪要再确认', 1, ['确认纪要'], '今日议定如下'),
      to('批一件延期', 1, ['批延期'], '等您决定'),
    ],
  },
  {
    who: '委员',
    as: (d) => d.people.member,
    at: 'phone',
    tasks: [
      to('进正在开的会', 1, ['正在开会'], '发言'),
      to('读会前材料', 1, ['阅读会议材料'], '方案图纸'),
      to('提会前建议', 1, ['提建议'], '措施'),
      to('去现场核实', 1, ['去现场核实'], '可以做的事'),
      to('写一篇信息', 2, ['我的', '写一篇社情民意信息'], '标题'),
    ],
  },
  {
    who: '部门',
    as: (d) => d.people.department,
    at: 'phone',
    tasks: [
      to('签收一件交办', 1, [/^签收$/], '已签收'),
      to('报进展', 1, ['办理承诺'], '报进展'),
      to('办复', 1, ['办理承诺'], '办复'),
      to('会前书面回应', 1, ['逐项书面表态'], '书面意见'),
      to('答复转办函', 1, ['答复转办函'], '做了什么'),
    ],
  },
  {
    who: '领导',
    as: (d) => d.people.leader,
    at: 'phone',
    tasks: [
      to('五项数据', 2, ['全区看板'], '落实率'),
      to('哪个部门慢、为什么', 3, ['全区看板', /^局-/], '手上的事项'),
      to('督办一场卡住的协商', 3, ['全区看板', '停车难怎么解'], /^督办$/),
      to('在信息上批示', 3, ['全区看板', '电梯加装后一楼采光受影响'], /^签批$/),
      to('办得怎么样，对外怎么说', 2, ['我的', /^办理结果/], '会上提的每件事'),
    ],
  },
  {
    who: '居民',
    as: () => anonymous,
    at: 'phone',
    tasks: [
      to('说一件事', 1, ['说一件事'], '什么事'),
      to('凭码查进度', 1, ['查进度'], '跟踪号'),
      to('看办得怎么样', 1, ['办得怎么样'], '会上提的每件事'),
      to('开会签到', 1, ['会议签到'], '六位数字'),
      to('看我们镇街在议什么', 2, ['各乡镇街', /^镇-/], '接下来的协商会'),
    ],
  },
];
