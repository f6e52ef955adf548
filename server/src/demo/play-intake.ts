import { IntakeKind } from '../modules/intake/index.js';
import type { District } from './load-district.js';
import type { Stage } from './stage.js';

type Day = (offset: number) => string;

/** As a message board exports them: one twice, one with a date that only a person understands. */
const messages = (day: Day): string[][] => {
  const bin = [
    '老街垃圾箱满了没人收',
    '周末垃圾箱溢出来，味道大，住户都绕着走。',
    `${day(-11)} 08:22`,
    '老街',
    '独山镇',
  ];
  return [
    ['编号', '标题', '内容', '留言时间', '地点', '乡镇街'],
    [
      'LY0301',
      '河滨步道路灯晚上不亮',
      '河滨步道中段的灯坏了一个多月，散步的老人看不清台阶。',
      `${day(-16)} 20:14`,
      '河滨步道',
      '城南镇',
    ],
    [
      'LY0302',
      '村里自来水下午没水',
      '每天下午三点到六点停水，做饭要等到天黑，盼着加压。',
      `${day(-15)} 18:40`,
      '王庄村',
      '苏埠镇',
    ],
    [
      'LY0303',
      '学校门口的减速带没了',
      '修路以后减速带没有恢复，放学时车开得很快。',
      `${day(-13)} 12:05`,
      '中心小学',
      '独山镇',
    ],
    ['LY0304', ...bin],
    ['LY0305', '公交末班车太早', '末班车五点半，下班赶不上，希望延到七点。', '上个月', '开发区路口', '城南镇'],
    [
      'LY0306',
      '河滨步道的灯还是不亮',
      '上次说修，到现在河滨步道的灯还是黑的。',
      `${day(-7)} 21:30`,
      '河滨步道',
      '城南镇',
    ],
    ['LY0304', ...bin],
  ];
};

const workOrders = (day: Day): string[][] => [
  ['工单编号', '诉求内容', '受理时间', '所属区域', '来电渠道'],
  ['GD2291', '来电人反映南街早市收摊后菜叶没人扫，请部门处理。', `${day(-5)} 09:10`, '城南镇', '电话'],
  ['GD2304', '来电人反映小区飞线充电，担心失火，希望建充电棚。', `${day(-3)} 15:32`, '西市街道', '电话'],
  ['GD2317', '来电人咨询农产品集散点能否搭棚。', `${day(-2)} 10:48`, '顺河镇', '微信'],
];

/** Messages that became topics, and work orders that wait for somebody to say what their columns are. */
export async function playIntake(stage: Stage, { secretariat }: District, day: Day): Promise<void> {
  await stage.at(day(-4), '09:20');
  const file = { name: '网络留言导出.csv', content: csv(messages(day)) };
  const id = await stage.handInFile(secretariat, IntakeKind.MESSAGES, file);
  await stage.act(secretariat, 'checkIntake', { id, version: 1, input: { source: '区网络问政平台' } });
  await stage.act(secretariat, 'confirmIntake', { id, version: 2 });
  await stage.runImports();

  await stage.at(day(-1), '16:05');
  const orders = { name: '12345工单.csv', content: csv(workOrders(day)) };
  await stage.handInFile(secretariat, IntakeKind.WORK_ORDERS, orders);
}

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(',')).join('\r\n');
