import type { Viewer } from '../kernel/viewer.js';
import type { District } from './load-district.js';
import { demonstrationName } from './people.js';
import { picture } from './picture.js';
import type { Stage } from './stage.js';

interface Notice {
  readonly id: string;
  readonly version: number;
}

const insurance = {
  kind: 'POLICY',
  title: '城乡居民医保缴费和报销政策',
  sourceName: '关于做好城乡居民基本医疗保险参保缴费工作的通知',
  sourceNumber: '裕医保〔2026〕3号',
  keyPoints: [
    '个人每人四百元，三月一日到六月三十日缴',
    '在外地打工的，手机上就能缴，不用回村',
    '七十岁以上老人和低保户由财政代缴一部分，不用自己跑',
    '中断过的补缴后有三个月等待期，不要断',
  ],
  body: '为做好今年城乡居民基本医疗保险参保缴费工作，现将有关事项通知如下。\n\n一、缴费标准和时间。个人缴费标准为每人四百元，集中缴费期为三月一日至六月三十日。\n\n二、缴费方式。可在村（社区）代办点、银行网点或手机上缴费，外出务工人员可以异地缴费。\n\n三、困难群众。特困人员、低保对象、七十周岁以上老人按规定享受分类资助。\n\n四、请各联络委组织委员入户讲清政策，把群众的疑问带回来。',
};
const spirit = {
  kind: 'MEETING_SPIRIT',
  title: '全区“协商进村居”推进会精神',
  sourceName: '全区“协商进村居”推进会',
  sourceNumber: null,
  keyPoints: ['每个村居每季度至少坐下来协商一次', '群众提的事件件有去向，办没办好群众说了算', '协商员由村里人自己推选'],
  body: '会议总结了上半年各乡镇街开展板凳协商的做法，部署下半年工作。\n\n会议强调，协商议题要从群众身边的小事里来；部门到场要能答复、能承诺；承诺事项要公开、要回头看。\n\n请委员到联系的村居传达，听听群众怎么说。',
};
const buildings = {
  kind: 'POLICY',
  title: '既有住宅加装电梯补助办法（征求意见）',
  sourceName: '既有住宅加装电梯补助办法',
  sourceNumber: '裕住建〔2026〕11号',
  keyPoints: ['每台补助十五万元', '一层住户的补偿可以写进协议'],
  body: '对符合条件的既有住宅加装电梯，每台补助十五万元，分两次拨付。',
};

const nobody = { allMembers: false, committeeIds: [], sectorIds: [], specialCommitteeIds: [], informants: false };
/** How many in ten have read it, committee by committee: some all, some none. */
const READ_IN_TEN = [10, 7, 4, 9, 0, 6, 8];

const told = [
  {
    place: '城南镇',
    at: '东街村文化广场',
    form: 'BENCH',
    listeners: ['VILLAGERS', 'ELDERLY'],
    count: 32,
    day: -8,
    photos: 2,
    questions: [
      '外地打工的孩子在哪里缴，要不要回来办',
      '村卫生室的药报销比例低，常用的降压药能不能多报一点',
      '去年断了一年，今年补缴要等多久',
    ],
    note: '老人多，讲得慢，讲了一个钟头。',
  },
  {
    place: '苏埠镇',
    at: '逢集的老街口',
    form: 'MARKET',
    listeners: ['VILLAGERS', 'MERCHANTS'],
    count: 120,
    day: -6,
    photos: 1,
    questions: ['赶集摆摊的算不算灵活就业，能不能缴职工医保'],
    note: null,
  },
  {
    place: '小华山街道',
    at: '振华社区三号楼前',
    form: 'HOUSEHOLD',
    listeners: ['RESIDENTS', 'ELDERLY'],
    count: 14,
    day: -5,
    photos: 0,
    questions: [],
    note: '入户 9 家，都记下了代办电话。',
  },
  {
    place: '固镇镇',
    at: '固镇镇村干部培训班',
    form: 'TRAINING',
    listeners: ['CADRES'],
    count: 46,
    day: -4,
    photos: 0,
    questions: ['村里代缴的钱放在谁手里，怎么公示'],
    note: null,
    onBehalf: true,
  },
] as const;

/** The downward current: what is to be read, who has read it, who told whom, and a question that became a topic. */
export async function playOutreach(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const { secretariat } = district;
  const changed = 'id version';
  const write = (words: object, audience: object, readBy: string | null = null) =>
    stage.act<Notice>(
      secretariat,
      'writePolicyNotice',
      { input: { sourceOn: null, fileIds: [], ...words, readBy, audience: { ...nobody, ...audience } } },
      changed,
    );
  const publish = ({ id, version }: Notice) =>
    stage.act<Notice>(secretariat, 'publishPolicyNotice', { input: { noticeId: id, version } }, changed);
  const seat = (place: string, at = 0): Promise<Viewer> => {
    const found = district.committees.get(place)?.members[at];
    if (!found) throw new Error(`no member in ${place}`);
    return stage.account(found.loginName);
  };
  const readBySome = async (noticeId: string, committees: readonly string[], most: number) => {
    for (const [index, place] of committees.entries()) {
      const { members = [] } = district.committees.get(place) ?? {};
      const count = Math.min(
        most,
        members.length - 1,
        Math.round((members.length * (READ_IN_TEN[index % READ_IN_TEN.length] ?? 0)) / 10),
      );
      // The first seat is somebody to try the demonstration as: there is something left to read.
      for (let at = 1; at <= count; at += 1)
        await stage.act(await seat(place, at), 'confirmPolicyRead', { input: { noticeId } });
    }
  };

  await stage.at(day(-10), '09:00');
  const policy = await publish(await write(insurance, { allMembers: true, informants: true }, day(6)));
  await stage.at(day(-9), '20:00');
  const places = [...district.committees.keys()];
  await readBySome(policy.id, places, 12);

  for (const { place, at, form, listeners, count, day: on, photos, questions, note, ...more } of told) {
    const committee = district.committees.get(place);
    if (!committee) throw new Error(`no committee in ${place}`);
    await stage.at(day(on), '18:30');
    const onBehalf = 'onBehalf' in more;
    const by = onBehalf ? committee.officer : await seat(place);
    if (!onBehalf) await stage.act(by, 'confirmPolicyRead', { input: { noticeId: policy.id } });
    const photoIds: string[] = [];
    for (let nth = 0; nth < photos; nth += 1) photoIds.push(await stage.photo(by, picture('ORDER', nth + 3)));
    await stage.act(by, 'recordOutreach', {
      input: {
        noticeId: policy.id,
        committeeId: committee.id,
        place: at,
        heldOn: day(on),
        form,
        listeners,
        listenerCount: count,
        questions,
        note,
        photoIds,
        onBehalf,
        tellerMemberId: null,
        tellerName: onBehalf ? demonstrationName(406) : null,
      },
    });
  }

  await stage.at(day(-7), '09:30');
  const first = district.committees.get('城南镇');
  const { nodes } = await stage.ask<{ nodes: { questions: { id: string }[] }[] }>(
    secretariat,
    'outreachRecords',
    { filter: { noticeId: policy.id, committeeId: first?.id }, first: 1, after: null },
    'nodes { questions { id } }',
  );
  const questionId = nodes[0]?.questions[1]?.id;
  if (first && questionId)
    await stage.act(first.officer, 'makeTopicOfQuestion', {
      input: {
        questionId,
        title: '村卫生室常用慢病药报销比例低',
        body: '在东街村宣讲医保政策时，老人们问：村卫生室的降压药报销比例低，常用药能不能多报一点，不用跑到镇上开。',
        place: '城南镇东街村',
        category: 'HEALTH',
      },
    });

  await stage.at(day(-3), '15:00');
  const chosen = places.slice(0, 6);
  const committeeIds = chosen.flatMap((place) => district.committees.get(place)?.id ?? []);
  const meeting = await publish(await write(spirit, { committeeIds }, day(2)));
  await readBySome(meeting.id, chosen, 2);
  const wrong = await publish(await write(buildings, { committeeIds: committeeIds.slice(0, 2) }));
  await stage.at(day(-2), '10:00');
  await stage.act(secretariat, 'withdrawPolicyNotice', {
    input: { noticeId: wrong.id, version: wrong.version, reason: '补助标准有调整，以正式印发的为准，请先不要宣讲。' },
  });
  await write(
    {
      kind: 'POLICY',
      title: '秋粮收购和种粮补贴政策',
      sourceName: null,
      sourceNumber: null,
      keyPoints: ['补贴按实际种植面积发到户'],
      body: '待农业农村局提供最新标准后发布。',
    },
    { allMembers: true },
  );
}
