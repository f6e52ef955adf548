import { accountIdOf, type Viewer } from '../kernel/viewer.js';
import type { District } from './load-district.js';
import { demonstrationName } from './people.js';
import type { Stage } from './stage.js';

interface Brief {
  readonly id: string;
  readonly version: number;
}

const charging = {
  title: '老旧小区电动自行车充电难、飞线多',
  situation:
    '城南镇、小华山街道的十余个老旧小区没有集中充电棚。住户从三楼四楼拉线下来充电，一个楼道常有五六根。入冬以来两个小区发生过线路发烫冒烟。',
  analysis:
    '一是电力容量小，增容要几家分摊，没有人牵头。二是没有物业，场地谁来管说不清。三是充电桩企业嫌户数少，不愿意来。',
  suggestion: '建议由街道统一摸底、供电公司按片增容，先在有空地的小区建充电棚；没有空地的，错时用周边单位停车场。',
};
const written = {
  pension: {
    title: '村医报销周转金压力大',
    situation: '固镇镇五个村卫生室反映，药品款先由村医垫付，两三个月后才结算，一人常垫四五万元。',
    analysis: '结算按季度走，单据要到镇里逐级汇总；村医没有别的周转来源。',
    suggestion: '建议改为按月预拨，年底清算；单据由县里系统自动汇总。',
  },
  bus: {
    title: '赶集日农村公交挤不上',
    situation: '逢集日早上七点到九点，苏埠镇方向的班车每趟都有人上不去，老人常等到十点。',
    analysis: '班次按平日排，逢集没有加车。',
    suggestion: '建议逢集日加两班，或者改用大车。',
  },
  market: {
    title: '集镇早市占道，送菜车进不来',
    situation: '城南镇集镇早市沿街摆到路中间，六点到八点送菜车、校车都堵在桥头。',
    analysis: '原来的市场改建后摊位少了四十个，没有给出临时去处。',
    suggestion: '建议在客运站后面空地划临时早市，七点半前收摊。',
  },
  bridge: {
    title: '村道桥栏断了两处',
    situation: '固镇镇到苏埠镇的村道桥栏断了两处，晚上没有灯。',
    analysis: '两镇交界，管护责任没有分清。',
    suggestion: '建议由区交通部门定下管护单位，先装警示灯。',
  },
  parcel: {
    title: '快递只送到镇上',
    situation: '独山镇三个村取快递来回要走八里路。',
    analysis: '末端网点没有补贴。',
    suggestion: '建议整合村邮站。',
  },
};

/** As it stands now: outcomes moved it since. */
const current = (stage: Stage, by: Viewer, id: string) => stage.ask<Brief>(by, 'brief', { id }, 'id version');

/** 批示 through its life: written by the leader, taken in, passed on to another department with the reason, handled and reported. */
async function playInstruction(
  stage: Stage,
  { leader, secretariat, departments }: District,
  { id: briefId, version }: Brief,
  day: (offset: number) => string,
): Promise<void> {
  const [first, second] = ['城管局', '市监局'].map((name) => departments.get(name));
  if (!first || !second) throw new Error('no department');
  await stage.act(
    leader,
    'writeInstruction',
    {
      input: {
        ...{
          briefId,
          version,
          wording: '集市是群众的生计，管要管住，也要管得有温度，请抓紧办。',
          addressee: '有关部门',
        },
        ...{ departmentId: first.id, duty: '划定集市摊位，公布收费，逢集日有人在场', dueOn: day(10), lookBackOn: null },
        readerIds: [accountIdOf(secretariat)],
      },
    },
    'id',
  );
  const now = async () => {
    const { instructions } = await stage.ask<{ instructions: Brief[] }>(
      secretariat,
      'brief',
      { id: briefId },
      'instructions { id version }',
    );
    const [{ id: instructionId, version } = { id: '', version: 0 }] = instructions;
    return { instructionId, version };
  };
  const step = async (by: Viewer, name: string, more: object) =>
    stage.act(by, name, { input: { ...(await now()), ...more } }, 'id');
  await stage.at(day(-1), '10:40');
  await step(secretariat, 'takeInInstruction', { departmentId: first.id, reason: null });
  await stage.at(day(-1), '11:20');
  await step(secretariat, 'takeInInstruction', {
    departmentId: second.id,
    reason: '摊位收费和市场秩序由市场监管部门主管，城管部门配合。',
  });
  await stage.at(day(-1), '14:30');
  await step(second.officer, 'reportHandling', {
    note: '已与镇里划定 62 个摊位，收费标准贴在集市入口；逢集日派两人在场，先试行一个月。',
  });
}

/** The second current: briefs at every point of their way, one of them adopted by the province, one with an instruction. */
export async function playOpinion(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const { secretariat } = district;
  const seat = (place: string, at = 0) => {
    const found = district.committees.get(place)?.members[at];
    if (!found) throw new Error(`no member in ${place}`);
    return stage.account(found.loginName);
  };
  const opened = async (loginName: string, person: number, role: string): Promise<Viewer> => {
    const { slip } = await stage.act<{ slip: { oneTimeCode: string } }>(
      district.operator,
      'createAccount',
      { input: { loginName, displayName: demonstrationName(person), post: { role } } },
      'slip { oneTimeCode }',
    );
    await stage.enter(loginName, slip.oneTimeCode);
    return stage.account(loginName);
  };
  const changed = 'id version';
  const write = (by: Viewer, words: object, handIn = true) =>
    stage.act<Brief>(by, 'saveBrief', { input: { ...words, briefId: null, handIn } }, changed);
  const step = (by: Viewer, name: string, { id, version }: Brief, more: object = {}) =>
    stage.act<Brief>(by, name, { input: { briefId: id, version, ...more } }, changed);

  await stage.at(day(-3), '09:00');
  const reviewer = await opened('reviewer', 401, 'REVIEWER');
  const signer = await opened('signer', 402, 'SIGNER');
  const through = async (brief: Brief, edited: object | null = null) => {
    let now = await step(reviewer, 'takeUpBrief', brief);
    now = await step(reviewer, 'passBrief', now);
    if (edited) now = await step(secretariat, 'editBrief', now, edited);
    now = await step(reviewer, 'reviewBrief', now);
    return step(signer, 'signBrief', now);
  };

  const single = await write(await seat('城南镇'), charging);
  const copy = {
    ...charging,
    title: '老旧小区电动自行车充电难亟待解决',
    suggestion: `${charging.suggestion}同时把飞线充电列入网格巡查。`,
  };
  let issued = await step(secretariat, 'issueBrief', await through(single, copy), {
    sentTo: ['区委办公室', '区政府办公室'],
    copiedTo: ['区住建局', '供电公司'],
  });
  for (const [level, recipient, letterOut] of [
    ['CITY', '市政协研究室', '裕协信〔2026〕1号'],
    ['PROVINCE', '省政协信息中心', '裕协信〔2026〕2号'],
  ] as const)
    issued = await step(secretariat, 'sendBriefUp', issued, { level, recipient, letterOut, sentOn: day(-3) });
  await stage.at(day(-1), '10:00');
  const { submissions } = await stage.ask<{ submissions: { id: string; version: number }[] }>(
    secretariat,
    'brief',
    { id: issued.id },
    'submissions { id version }',
  );
  for (const [at, found] of [
    { outcome: 'FORWARDED', letterIn: '市协办〔2026〕15号' },
    { outcome: 'ADOPTED', adoptedAs: 'COMPOSITE', letterIn: '省政协《信息专报》第 38 期' },
  ].entries()) {
    const { id: submissionId, version } = submissions[at] as { id: string; version: number };
    await stage.act(secretariat, 'recordOutcome', {
      input: { submissionId, version, outcomeOn: day(-1), ...found },
    });
  }

  // A leader's own hand: written on the phone, and taken in by the office.
  await step(district.leader, 'writeInstruction', await current(stage, secretariat, issued.id), {
    wording: '充电安全无小事，请住建局牵头，先把三个小区的飞线清掉，再谈建棚。',
    addressee: '区住建局',
    departmentId: district.departments.get('住建局')?.id ?? null,
    duty: '清理三个小区的飞线充电，提出充电棚建设计划',
    dueOn: day(15),
    lookBackOn: null,
    readerIds: [accountIdOf(secretariat)],
  });

  const instructed = await step(
    secretariat,
    'issueBrief',
    await through(await write(await seat('固镇镇'), written.pension)),
    { sentTo: ['区委办公室'], copiedTo: [] },
  );
  const health = [...district.departments.values()][0];
  await step(secretariat, 'recordInstruction', instructed, {
    leaderName: demonstrationName(403),
    leaderPost: '副区长',
    level: 'DISTRICT',
    instructedOn: day(-1),
    wording: '此事关系基层网底，请有关部门拿出办法，月底前报我。',
    addressee: '有关主管部门',
    departmentId: health?.id ?? null,
    duty: '拿出村医药品款按月预拨的办法',
    dueOn: day(20),
    lookBackOn: day(80),
    readerIds: [],
  });

  // Two who wrote it together, and an outcome that was read wrongly at first: both stand in the ledger of points.
  const [first, second] = [await seat('城南镇'), await seat('城南镇', 1)];
  const shared = [
    { accountId: accountIdOf(first), share: 60 },
    { accountId: accountIdOf(second), share: 40 },
  ];
  const used = async (brief: Brief, recipient: string) => {
    const out = await step(secretariat, 'issueBrief', await through(brief), { sentTo: ['区委办公室'], copiedTo: [] });
    await step(secretariat, 'sendBriefUp', out, { level: 'DISTRICT', recipient, letterOut: null, sentOn: day(-1) });
    const { submissions: there } = await stage.ask<{ submissions: { id: string; version: number }[] }>(
      secretariat,
      'brief',
      { id: out.id },
      'submissions { id version }',
    );
    const { id: submissionId, version } = there[0] as { id: string; version: number };
    const found = { outcome: 'ADOPTED', adoptedAs: 'SINGLE', outcomeOn: day(-1), letterIn: '《区情专报》第 6 期' };
    await stage.act(secretariat, 'recordOutcome', { input: { submissionId, version, ...found } });
    return { briefId: out.id, submissionId, version: version + 1 };
  };
  const market = await used(await write(first, { ...written.market, authors: shared }), '区委办公室');
  await playInstruction(stage, district, await current(stage, secretariat, market.briefId), day);
  const { briefId: _, ...misread } = await used(await write(await seat('固镇镇'), written.bridge), '区政府办公室');
  await stage.at(day(-1), '15:00');
  await stage.act(secretariat, 'recordOutcome', {
    input: { ...misread, outcome: 'NOT_ADOPTED', outcomeOn: day(-1), reason: '专报刊登的是另一篇，登记时看错了' },
  });

  const returned = await step(reviewer, 'takeUpBrief', await write(await seat('苏埠镇'), written.bus));
  await step(reviewer, 'returnBrief', returned, { reason: '请补充逢集日的人数和班次时间。' });
  const retained = await step(reviewer, 'takeUpBrief', await write(await seat('独山镇'), written.parcel));
  await step(reviewer, 'retainBrief', retained, { reason: '与本月已编发的信息相近，留存待综合。' });
  await write(await seat('顺河镇'), {
    title: '集镇公厕晚上不开门',
    situation: '顺河镇集镇公厕晚上七点锁门，夜市摊主和顾客没有地方去。',
    analysis: '保洁只排了白班。',
    suggestion: '建议夜市期间延长到十点。',
  });
  await write(
    await seat('小华山街道'),
    { ...charging, title: '小华山街道飞线充电', analysis: '', suggestion: '' },
    false,
  );
  const composite = await stage.act<Brief>(
    secretariat,
    'startBrief',
    { input: { sources: [single, retained].map(({ id: recordId }) => ({ kind: 'BRIEF', recordId })) } },
    changed,
  );
  await step(secretariat, 'saveBrief', composite, {
    title: '便民设施“最后一里”三件事',
    situation: '多个乡镇街反映充电、取件、如厕不便，都卡在最后一里。',
    analysis: '设施归几家管，没有牵头单位；群众要的是能用上，不是谁来建。',
    suggestion: '建议由区里明确一家牵头，列出清单，按村按小区逐项补齐。',
    handIn: true,
  });

  const { sector, special } = district.offices;
  for (const [at, { name, unit, office, ...group }] of [
    { name: demonstrationName(404), unit: '东街社区志愿服务队', office: sector.office, sectorId: sector.id },
    { name: demonstrationName(405), unit: '客运站', office: special.office, specialCommitteeId: special.id },
  ].entries()) {
    const { id: informantId } = await stage.act<{ id: string }>(
      office,
      'nominateInformant',
      { input: { name, unit, monthlyExpected: 1, ...group } },
      'id',
    );
    if (at > 0) continue;
    const { slip } = await stage.act<{ slip: { oneTimeCode: string } }>(
      secretariat,
      'appointInformant',
      { input: { informantId, version: 1, termStartsOn: day(-3), termEndsOn: day(700), loginName: 'informant' } },
      'slip { oneTimeCode }',
    );
    await stage.enter('informant', slip.oneTimeCode);
    await stage.act(secretariat, 'activateInformant', { input: { informantId, version: 2 } });
  }
}
