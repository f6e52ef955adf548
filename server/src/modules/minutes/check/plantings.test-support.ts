import type { CheckedRecord } from './check-minutes.rules.js';

/** Numbers without chance: the same plantings in every run. */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return { next, pick: <T>(list: readonly T[]): T => list[next(list.length)] as T };
}
type Chance = ReturnType<typeof chance>;

const FAMILIES = [...'张王李赵刘陈杨黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹'];
const GIVEN = [
  '建国',
  '秀英',
  '志强',
  '海燕',
  '立新',
  '桂兰',
  '德明',
  '小满',
  '文博',
  '雪梅',
  '伟',
  '静',
  '军',
  '敏',
  '磊',
];
const OFFICES = [
  '住建局',
  '城管局',
  '交通局',
  '教育局',
  '民政局',
  '水务局',
  '卫健局',
  '公安局',
  '财政局',
  '林业局',
  '市监局',
  '文旅局',
];
const COMPANIES = ['恒安物业公司', '绿城物业公司', '长江建设集团', '惠民燃气公司', '新源供热公司', '金桥置业公司'];
const THINGS = ['车位', '路灯', '电梯', '垃圾桶', '充电桩', '摄像头', '雨水井'];
const MEASURE = ['个', '盏', '部', '个', '台', '个', '座'];
const PLACES = ['清湖小区', '东岸花苑', '石桥新村', '翠竹里', '金星家园'];

export interface AMeeting {
  readonly record: CheckedRecord;
  readonly draft: string;
}

const two = (value: number) => String(value).padStart(2, '0');
const person = ({ pick }: Chance) => `${pick(FAMILIES)}${pick(GIVEN)}`;

/** A meeting as people hold one, and the draft made of its record, as the desk makes it. */
export function aMeeting(seed: number): AMeeting {
  const by = chance(seed * 7919 + 13);
  const { next, pick } = by;
  const people = [...new Set(Array.from({ length: 7 }, () => person(by)))];
  const [chair = '', scribe = '', member = '', delegate = '', resident = ''] = people;
  const [office, other] = [OFFICES[seed % 12] as string, OFFICES[(seed + 5) % 12] as string];
  const company = pick(COMPANIES);
  const thing = next(THINGS.length);
  const count = 20 + next(180);
  const day = `2026-${two(1 + next(9))}-${two(1 + next(27))}`;
  const due = `2026-${two(10 + next(3))}-${two(1 + next(27))}`;
  const written = (of: string) => `${of.slice(0, 4)}年${Number(of.slice(5, 7))}月${Number(of.slice(8))}日`;
  const money = 3 + next(60);
  const said = [
    `${pick(PLACES)}有${count}户,${THINGS[thing]}只有${8 + next(12)}${MEASURE[thing]},晚上十点以后没处停。`,
    `去年${company}答应增加${2 + next(9)}${MEASURE[thing]},到现在没有动静,居民意见很大。`,
    `${office}已经踏勘过现场,需要和${other}一起定方案,费用大约${money}万元。`,
  ];
  const deadline = 15 + next(40);
  const action = `${office}牵头增设${30 + next(40)}${MEASURE[thing]}${THINGS[thing]},${deadline}个工作日内完成`;
  const clause = `由${company}负责日常巡查,每周不少于${3 + next(4)}次,${other}每月检查一次。`;
  const [turns, seconds] = [2 + next(9), 61 + next(900)];
  const title = `${pick(PLACES)}${THINGS[thing]}怎么办`;
  const readiness = 80 + next(20);
  const draft = [
    `“${title}”协商纪要`,
    `${written(day)} 14:30,城南镇政协联络委在镇政府三楼会议室召开板凳协商。`,
    `主持人:${chair}`,
    `记录人:${scribe}`,
    `委员到会:${[member, chair].join('、')}`,
    '',
    '一、会前准备',
    `召开时准备度 ${readiness}%`,
    '',
    '二、会上发言',
    `${resident}(居民代表):${said[0]}`,
    `${member}(政协委员):${said[1]}`,
    `${delegate}(${office}):${said[2]}`,
    '',
    '三、诉求与答复',
    `诉求 1:增加${THINGS[thing]}。已承诺`,
    `${delegate}(${office})承诺:${action};成果:现场照片;期限:${written(due)};责任人:${delegate}`,
    '',
    '四、共识',
    `1. ${clause}依据:无。达成共识`,
    '',
    '五、发言次数',
    `委员:${turns} 次,${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`,
  ].join('\n');
  return {
    draft,
    record: {
      texts: [
        title,
        '城南镇政协联络委',
        '镇政府三楼会议室',
        ...people,
        office,
        '居民代表',
        '政协委员',
        ...said,
        action,
        clause,
        '现场照片',
      ],
      days: [`${day}T14:30`, due],
      numbers: ['1 ', `${readiness} %`, `${turns} 次`, `${Math.floor(seconds / 60)} 分`, `${seconds % 60} 秒`],
    },
  };
}

/** One way of writing into a text what the record does not have; null where the text has no place for it. */
export type Planting = (draft: string, by: Chance) => { readonly body: string; readonly planted: string } | null;

const ended = (line: string) => (/[。;!?]$/.test(line) ? line : `${line}。`);
const insert = (draft: string, { pick }: Chance, planted: string, sentence: string) => {
  const lines = draft.split('\n');
  const places = lines.flatMap((line, at) => (line.length > 20 && at > 2 ? [at] : []));
  const at = pick(places);
  lines[at] = `${ended(lines[at] ?? '')}${sentence}`;
  return { body: lines.join('\n'), planted };
};
const swap = (draft: string, by: Chance, what: RegExp, other: (found: string) => string) => {
  const all = [...draft.matchAll(what)];
  if (all.length === 0) return null;
  const found = by.pick(all);
  const planted = other(found[0]);
  return { body: draft.slice(0, found.index) + planted + draft.slice(found.index + found[0].length), planted };
};
/** A number that stands nowhere in the draft. */
const fresh = (draft: string, by: Chance): number => {
  for (;;) {
    const value = 201 + by.next(700);
    if (!draft.includes(String(value))) return value;
  }
};
const STRANGERS = ['欧立群', '贾云飞', '龚春生', '戴国华', '蒋碧霞', '卢向阳', '夏雨荷', '邹广田', '钱多福', '汪洋'];
const OFFICE_STRANGERS = ['发改局', '应急局', '统计局', '审计局', '商务局', '气象局'];
const COMPANY_STRANGERS = ['宏达物业公司', '万科物业公司', '东方建设集团', '华润燃气公司'];
const HAN = '零一二三四五六七八九';
const inHan = (value: number) =>
  `${HAN[Math.floor(value / 100)]}百${Math.floor((value % 100) / 10) ? `${HAN[Math.floor((value % 100) / 10)]}十` : '零'}${HAN[value % 10] === '零' ? '' : HAN[value % 10]}`;

/** What was looked at while the check was made. */
export const LOOKED_AT: Readonly<Record<string, Planting>> = {
  'another number': (draft, by) => swap(draft, by, /(?<!\d)\d{2,3}(?=户|万元)/g, () => String(fresh(draft, by))),
  'another day': (draft, by) => swap(draft, by, /\d{4}年\d+月\d+日/g, () => '2026年9月30日'),
  'a stranger speaks': (draft, by) => {
    const name = by.pick(STRANGERS);
    return insert(draft, by, name, `${name}委员补充了意见。`);
  },
  'another office': (draft, by) =>
    swap(draft, by, /(住建|城管|交通|教育|民政|水务|卫健|公安|财政|林业|市监|文旅)局/g, () =>
      by.pick(OFFICE_STRANGERS),
    ),
  'a limit in days': (draft, by) => {
    const days = `${fresh(draft, by)}天`;
    return insert(draft, by, days, `争取${days}内办结。`);
  },
};

/** What was not looked at before the check was done. */
export const HELD_OUT: Readonly<Record<string, Planting>> = {
  'a share': (draft, by) => {
    const share = `${fresh(draft, by) / 10}%`;
    return insert(draft, by, share, `目前完成率为${share}。`);
  },
  'a number in Chinese': (draft, by) => {
    const number = `${inHan(fresh(draft, by))}人`;
    return insert(draft, by, number, `共涉及${number}。`);
  },
  'another unit of the same number': (draft, by) =>
    swap(draft, by, /\d+个工作日/g, (found) => `${found.replace('个工作日', '')}个月`),
  'an hour': (draft, by) => insert(draft, by, '9:15', '次日9:15在现场碰头。'),
  'a weekday': (draft, by) => insert(draft, by, '下周', '下周三前给出方案。'),
  'who is responsible': (draft, by) => {
    const name = by.pick(STRANGERS);
    return swap(draft, by, /(?<=责任人:)\S+/g, () => name);
  },
  'who chaired': (draft, by) => {
    const name = by.pick(STRANGERS);
    return swap(draft, by, /(?<=主持人:)\S+/g, () => name);
  },
  'another company': (draft, by) =>
    swap(draft, by, /(恒安物业|绿城物业|长江建设|惠民燃气|新源供热|金桥置业)(公司|集团)/g, () =>
      by.pick(COMPANY_STRANGERS),
    ),
  'a month': (draft, by) => insert(draft, by, '明年', '明年春节前全部完工。'),
  'money in full': (draft, by) => {
    const money = `${fresh(draft, by)},500元`;
    return insert(draft, by, money, `预算为${money}。`);
  },
};

const HONEST: readonly string[] = [
  '会议认为,这件事关系到大家的日常生活,应当尽快办好。',
  '与会人员一致同意按上述意见办理。',
  '各方对此没有异议。',
  '会后由联络委跟踪督促,并及时向居民通报进展。',
  '大家围绕怎么办、谁来办进行了充分协商。',
  '有关单位表示将认真研究,高度重视,方便居民出行。',
  '双方在协商中进一步统一了认识,常态化管理也提上了日程。',
  '对一时解决不了的问题,要向居民解释清楚。',
  '管理责任要明确,经费使用应当公开。',
  '第一是安全,第二是方便,一件一件抓落实。',
  '会议气氛热烈,发言踊跃。',
  '参会居民对答复表示满意。',
  '希望物业公司加强与业主的沟通。',
  '要做好后续管护,防止边建边坏。',
  '能够当场解决的当场解决,需要时间的说明原因。',
  '全体与会人员实地查看了现场。',
  '各社区要做好宣传,争取居民支持和理解。',
  '周边道路的通行秩序也要一并考虑。',
];

/** Sentences that were not looked at before the check was done. */
export const HONEST_HELD_OUT: readonly string[] = [
  '会上,委员们就停放秩序、充电安全等问题同有关部门面对面交流。',
  '答复要实事求是,办得到的说清楚怎么办,办不到的讲明道理。',
  '联络委将把落实情况列入年度工作安排,适时开展回访。',
  '关于资金来源,会议同意先行协商,不足部分另行研究。',
  '请各承办单位按照分工,倒排工期,确保质量。',
  '群众关心的噪音扰民问题得到了正面回应。',
  '主持人对协商成果作了小结,并对大家的参与表示感谢。',
  '意见分歧较大的内容留待下一次会议继续协商。',
  '居民代表认为方案切实可行,也提出了完善的建议。',
  '既要考虑眼前的需要,也要兼顾长远的规划。',
  '部门之间要加强配合,不得互相推诿。',
  '业主自行承担的部分由业主大会依法表决。',
  '施工期间尽量避开早晚高峰,减少对居民生活的影响。',
  '此项工作纳入民生实事一并推进。',
  '经充分讨论,形成如下共识。',
  '物业服务企业应当履行告知义务。',
];

/** A text edited as people do who add nothing to the record. */
export function honestlyEdited(draft: string, by: Chance, sentences: readonly string[] = HONEST): string {
  const lines = draft.split('\n');
  const long = lines.flatMap((line, at) => (line.length > 20 ? [at] : []));
  const at = by.pick(long);
  const line = lines[at] as string;
  switch (by.next(5)) {
    case 0:
      lines[at] = `${ended(line)}${by.pick(sentences)}`;
      break;
    case 1:
      lines.splice(at, 1);
      break;
    case 2:
      lines.splice(at, 0, by.pick(sentences));
      break;
    case 3:
      lines[at] = line
        .replace(/,/g, ',')
        .replace('没处停', '无处停放')
        .replace('到现在', '至今')
        .replace('大约', '约')
        .replace(/(\d+)月(\d+)日/g, '$1 月 $2 日');
      break;
    default:
      lines[at] = `${by.pick(sentences)}${line.split(/[。;]/)[0]}。`;
  }
  return lines.join('\n');
}
