import type { Viewer } from '../kernel/viewer.js';
import type { District } from './load-district.js';
import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

/** What the committees still mean to hold, in days from today: late, soon, and later. */
const waiting = [
  ['苏埠镇', -50, '农村电商怎么进村', 'BENCH', '商务局'],
  ['顺河镇', -12, '农产品集散点搭棚', 'ON_SITE', '农业农村局'],
  ['城南镇', 6, '村口公交站台移位', 'BENCH', '交通局'],
  ['独山镇', 18, '红色旅游与研学线路', 'COUNCIL', '文旅局'],
  ['小华山街道', 24, '老小区电动车充电棚', 'BENCH', '住建局、消防大队'],
] as const;

/** The year's plan with what became of it, and what the district is asked for this month. */
export async function playPlan(
  stage: Stage,
  district: District,
  {
    day,
    held,
  }: { readonly day: (offset: number) => string; readonly held: readonly (readonly [PlayedCase, string])[] },
): Promise<void> {
  const { secretariat } = district;
  const year = Number(day(0).slice(0, 4));
  const idOf = (place: string): string => {
    const committee = district.committees.get(place);
    if (!committee) throw new Error(`no committee ${place}`);
    return committee.id;
  };
  const plan = (place: string, words: Readonly<Record<string, unknown>>, on: string) =>
    add(secretariat, { organiserKind: 'COMMITTEE', organiserId: idOf(place) }, words, on);
  const add = (
    by: Viewer,
    organiser: { readonly organiserKind: string; readonly organiserId: string },
    words: Readonly<Record<string, unknown>>,
    on: string,
  ) => {
    const month = on.startsWith(`${year}-`) ? on.slice(0, 7) : `${year}-${on < `${year}` ? '01' : '12'}`;
    const period = { fromOn: `${month}-01`, toOn: lastDayOf(month) };
    return stage.act<{ id: string }>(by, 'addPlanEntry', { input: { ...words, ...organiser, year, period } }, 'id');
  };

  await stage.at(day(-1), '14:00');
  for (const [{ story, consultationId }, on] of held) {
    const words = {
      title: story.title,
      form: story.form,
      departments: story.departments.map(({ shortName }) => shortName).join('、'),
    };
    const { id } = await plan(story.committee, words, on);
    await stage.act(secretariat, 'linkPlanEntry', { input: { entryId: id, version: 1, consultationId } });
  }
  for (const [place, offset, title, form, departments] of waiting) {
    await plan(place, { title, form, departments }, day(offset));
  }
  // What the offices plan themselves: one was held, one is to come.
  const { special, sector } = district.offices;
  const salon = await add(
    special.office,
    { organiserKind: 'SPECIAL_COMMITTEE', organiserId: special.id },
    { title: '提案写作交流', activity: '沙龙' },
    day(-2),
  );
  await stage.act(special.office, 'notePlanEntryHeld', {
    input: { entryId: salon.id, version: 1, heldOn: day(-2), note: '十二人到场' },
  });
  await add(
    sector.office,
    { organiserKind: 'SECTOR', organiserId: sector.id },
    { title: '界别委员走进社区', activity: '志愿服务日' },
    day(20),
  );
}

/** The secretariat asks the whole district, a committee its own town; people have answered both. */
export async function playCalls(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const { secretariat, committees } = district;
  const home = committees.get('城南镇');
  if (!home) throw new Error('the demonstration has no committee');
  const channels = ['PORTAL', 'QR', 'ON_BEHALF'];
  await stage.at(day(-4), '09:00');
  const { callCode } = await stage.act<{ callCode: string }>(
    secretariat,
    'announceTopicCall',
    {
      input: {
        title: '明年协商什么，听您说',
        body: '身边有什么事拖着没人管，或者几家都在管又都管不好，写下来。我们逐条看，能协商的列入明年的计划，不能的也告诉您去哪里办。',
        channels,
        reach: 'DISTRICT',
        opensOn: day(-4),
        closesOn: day(20),
      },
    },
    'callCode',
  );
  await stage.act(home.officer, 'announceTopicCall', {
    input: {
      title: '城南镇：老人出行有什么不方便',
      body: '公交站、路灯、台阶、红绿灯，哪一处让老人为难，请写明地点。',
      channels,
      reach: 'COMMITTEES',
      committeeIds: [home.id],
      committeeId: home.id,
      opensOn: day(-4),
      closesOn: day(10),
    },
  });
  const answers = [
    ['固镇镇', '村里快递只送到镇上', '取件来回八里路，老人网上买药也要托人带。'],
    ['苏埠镇', '冬天水管一冻就停水', '老街水管埋得浅，去年停了六天。'],
    ['城南镇', '菜市场门口没有斑马线', '过马路买菜要绕到路口，老人都直接穿。'],
  ] as const;
  for (const [place, title, body] of answers) {
    await stage.act(null, 'submitTopicToCall', {
      input: { callCode, title, body, place, committeeId: committees.get(place)?.id },
    });
  }
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
