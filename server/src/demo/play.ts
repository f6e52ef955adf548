// Longer than 300 lines: one story, told from its first day to its last.
import type { Viewer } from '../kernel/viewer.js';
import { accept, ask, commitmentsOf, named } from './accept.js';
import { characteristicTown, liftInOldBlock, motorcycleMarket, schoolGate } from './cases.js';
import { byLink, lookBack, reply, replyUnsolved, report, sayItCameBack, slipFor, verify } from './handle.js';
import { holdMeeting } from './hold-meeting.js';
import { type District, loadDistrict } from './load-district.js';
import { playAppraisal } from './play-appraisal.js';
import { askForWishes, readBriefing } from './play-asking.js';
import { playCoordination } from './play-coordination.js';
import { playCopy } from './play-copy.js';
import { playDirectives } from './play-directives.js';
import { playIntake } from './play-intake.js';
import { correctMinutes, takeDownAndPutBack } from './play-mending.js';
import { playMessages } from './play-messages.js';
import { playOpinion } from './play-opinion.js';
import { playOutreach } from './play-outreach.js';
import { handInWithPhotos, releaseAPhoto } from './play-photos.js';
import { playCalls, playPlan } from './play-plan.js';
import { playPractice, playUsedPractice } from './play-practice.js';
import { playRenewal } from './play-renewal.js';
import { playReports } from './play-reports.js';
import { playResearch } from './play-research.js';
import { playRights } from './play-rights.js';
import { playScreening } from './play-screening.js';
import { playStories } from './play-stories.js';
import { playStudios } from './play-studios.js';
import { playTasks } from './play-tasks.js';
import { playTerms } from './play-terms.js';
import { convene, type PlayedCase, prepareCase } from './prepare-case.js';
import { prepareFloor } from './prepare-floor.js';
import { reviewResults } from './review-results.js';
import type { Stage } from './stage.js';

/**
 * Plays the demonstration up to `today`: the market's bench meeting, handled, verified and accepted; the characteristic
 * town's council meeting, in tracking with one commitment overdue; a morning market's, over and in the library; the lift
 * meeting, called for today and ready to open; and the school gate, half prepared.
 */
export async function play(stage: Stage, operator: Viewer | null, today: string): Promise<void> {
  const day = (offset: number) => shifted(today, offset);
  await stage.at(day(-100), '09:00');
  const district = await loadDistrict(stage, operator);
  await giveLogins(district);
  await playTerms(stage, district, day);
  await playMessages(stage, district, day);

  const market = await prepareCase(stage, district, motorcycleMarket, {
    topic: day(-95),
    plan: day(-90),
    preparation: day(-86),
    meeting: day(-78),
  });
  await stage.at(day(-85), '16:00');
  await convene(stage, market);
  await holdMarketMeeting(stage, market, day);
  await correctMinutes(stage, market, day);
  await handleMarketPromises(stage, district, market, day);
  await takeDownAndPutBack(stage, district, market, day);

  const morning = await playPractice(stage, district, day);

  const town = await prepareCase(stage, district, characteristicTown, {
    topic: day(-60),
    plan: day(-58),
    preparation: day(-54),
    meeting: day(-34),
  });
  await stage.at(day(-53), '16:00');
  await convene(stage, town);
  await holdTownMeeting(stage, town, day);
  await reviewResults(stage, district, town, { back: day(-33), released: day(-32) });
  await handleTownPromises(stage, district, town, day);

  const lift = await prepareCase(stage, district, liftInOldBlock, {
    topic: day(-20),
    plan: day(-16),
    preparation: day(-12),
    meeting: today,
  });
  await stage.at(day(-9), '10:00');
  await convene(stage, lift);
  await prepareFloor(stage, lift);
  await readBriefing(stage, lift);
  const school = await prepareCase(
    stage,
    district,
    schoolGate,
    { topic: day(-9), plan: day(-7), preparation: day(-4), meeting: day(10) },
    { halfway: true },
  );
  await askForWishes(stage, school, day);
  await handInTopics(stage, district, day);
  await playCalls(stage, district, day);
  await playScreening(stage, district, day);
  const held = [
    [market, day(-78)],
    [town, day(-34)],
    [lift, today],
    [school, day(10)],
  ] as const;
  await playPlan(stage, district, { day, held });
  await playIntake(stage, district, day);
  await playOpinion(stage, district, day);
  await playOutreach(stage, district, day);
  await playResearch(stage, district, day);
  const ofTown = await commitmentsOf(stage, town);
  const matters = {
    late: named(ofTown, '周末没有地方停车').id,
    called: named(ofTown, '采茶季路口没处停车', '茶园村村委会').id,
    proposed: named(ofTown, '采茶季路口没处停车', '独山茶业公司').id,
  };
  await playCoordination(stage, district, { town, ...matters }, day);
  await playDirectives(stage, district, { answered: town, waiting: school }, day);
  await playStudios(stage, district, day);
  await playTasks(stage, district, day);
  await playStories(stage, district, { market, day });
  await playReports(stage, district, { consultationId: market.consultationId, day });
  await playAppraisal(stage, district, day);
  await playRights(stage, district, day);
  await playRenewal(stage, district, day);
  await stage.at(day(-1), '17:00');
  await stage.act(district.secretariat, 'refreshRadar', {});
  const copied = await playCopy(stage, district, { fromId: market.consultationId, day });
  await playUsedPractice(stage, morning, { consultationId: copied, day });
}

async function holdMarketMeeting(stage: Stage, market: PlayedCase, day: (offset: number) => string): Promise<void> {
  await holdMeeting(stage, day(-78), market, {
    answers: {
      仓储无处安放: {
        nature: 'COMMITMENT',
        text: '北侧场地隔建货位，由物业施工，商会统一分配。',
        action: '在市场北侧场地隔建 60 个货位',
        deliverable: '60 个货位和分配公示表',
        dueOn: day(-30),
        responsiblePerson: '物业管理科负责同志',
      },
      '车辆乱停，装卸没有地方': {
        nature: 'COMMITMENT',
        text: '市场外侧道路施划装卸车位，错时停放。',
        action: '施划 120 个车位，其中装卸车位 20 个',
        deliverable: '车位标线、错时停放公告',
        dueOn: day(-26),
        responsiblePerson: '市容管理科负责同志',
      },
      消防通道被堵: { nature: 'SOLVED_ON_SPOT', text: '会后当场划线清障，两条通道已恢复四米净宽。' },
      早市占道能不能固定下来: {
        nature: 'DECLINED',
        text: '门口不能固定设摊。',
        reason: '市场门口为规划道路，固定摊位与规划不符；早市可在东侧空地按时段设置。',
        basis: '《城乡规划法》第四十条',
      },
    },
    inOwnName: [
      {
        demand: '过道照明坏了没人修',
        by: '摩配大市场物业公司',
        answer: {
          nature: 'COMMITMENT',
          text: '这是我们的事，月底前换好，报修电话贴到墙上。',
          action: '换好西区过道 11 盏灯，报修电话上墙',
          deliverable: '11 盏灯全亮、每区一张报修电话',
          dueOn: day(-52),
          responsiblePerson: '物业公司工程负责人',
        },
      },
    ],
    carriedOver: {
      物业费收了不公示: {
        department: '住建局',
        owner: '住建局物业管理科',
        until: day(20),
        reason: '新物业合同签订后按季公示，先公示上年收支。',
      },
    },
    contested: {
      demand: '车辆乱停，装卸没有地方',
      group: '摩配商会',
      reason: '只说划车位，没有说装卸的占几个。',
    },
    clause: {
      text: '货位由商会统一分配，收费经商户同意后公示执行。',
      policyBasis: '《物业管理条例》',
    },
    reservation: { group: '市场商户', words: '货位收费要先公示再收。' },
    voices: {
      questions: [
        {
          group: '市场商户',
          text: '货位按什么顺序分？小铺子会不会排到最后？',
          likedBy: 7,
          answer: { department: '住建局', text: '按现有铺面数抽签，先小后大，办法公示七天后再分。' },
        },
        { group: '周边居民', text: '晚上装卸的噪声谁来管？', likedBy: 4 },
        {
          group: '摩配商会',
          text: '隔壁那条街的违建什么时候拆？',
          likedBy: 1,
          aside: '与本次议题无关，已转小区所在社区答复。',
        },
      ],
      secret: {
        text: '更换物业由三方按票数共同决定，任何一方不单独作主。',
        policyBasis: '《物业管理条例》',
        against: '摩配商会',
        reservation: '希望写明多久可以再议一次。',
      },
      opinions: {
        title: '市场怎么管，大家才服气',
        shared: ['每月公示一次物业收支', '消防通道一天也不能占', '每季度再坐下来谈一次'],
        divided: ['晚上十点以后不许装卸', '早市可以摆到市场门口', '外来车辆一律停到外侧道路', '货位先租给老商户'],
        group: '周边居民',
      },
    },
  });
}

async function handleMarketPromises(
  stage: Stage,
  district: District,
  market: PlayedCase,
  day: (offset: number) => string,
): Promise<void> {
  const commitments = await commitmentsOf(stage, market);
  const storage = named(commitments, '仓储无处安放');
  const parking = named(commitments, '车辆乱停，装卸没有地方');
  const housing = officerOf(district, '住建局');
  const cityOffice = officerOf(district, '城管局');

  const lights = named(commitments, '过道照明坏了没人修');

  await stage.at(day(-77), '16:00');
  // The property company has no account: the slip is handed to its contact.
  const slip = await slipFor(stage, market.officer, lights.id);
  await stage.at(day(-76), '09:30');
  await stage.act(housing, 'acknowledgeCommitment', { commitmentId: storage.id });
  await stage.act(cityOffice, 'acknowledgeCommitment', { commitmentId: parking.id });
  await byLink.acknowledge(stage, slip);
  await stage.at(day(-66), '11:00');
  await report(stage, housing, storage.id, '北侧场地已平整，围挡和排水沟完成。', { stage: '施工', show: ['WORK'] });
  await byLink.report(stage, slip, '灯具到货，先换了西区六盏。');
  await stage.at(day(-57), '17:20');
  await byLink.report(stage, slip, '11 盏灯全部换好，报修电话贴在每区入口。');
  await byLink.reply(stage, slip, '西区过道 11 盏灯全亮，报修半天内到场。', '11 盏灯、四张报修电话');
  await stage.at(day(-55), '06:30');
  await verify(stage, market, lights.id, '清早去看，11 盏都亮，打报修电话有人接。', '摩配大市场西区');
  await stage.at(day(-54), '09:00');
  await accept(stage, market, lights, [
    'SOLVED',
    'SOLVED',
    'SOLVED',
    'SOLVED',
    'SOLVED',
    'SOLVED',
    'HALF_SOLVED',
    'SOLVED',
    'SOLVED',
    'SOLVED',
  ]);
  await stage.at(day(-50), '11:00');
  await report(stage, housing, storage.id, '60 个货位全部建成，商会已公示分配办法。', {
    stage: '完工',
    pair: ['MUDDLE', 'ORDER'],
  });
  await report(stage, cityOffice, parking.id, '外侧道路已施划 78 个车位。', { stage: '施工', show: ['WORK'] });
  await stage.at(day(-48), '15:00');
  await reply(stage, housing, storage.id, '60 个货位已建成并完成分配公示。', '60 个货位建成，分配公示表已上墙');
  await reply(stage, cityOffice, parking.id, '已施划车位，错时停放公告已张贴。', '已施划 78 个车位，公告已张贴');
  await stage.at(day(-45), '10:00');
  await verify(stage, market, storage.id, '货位 60 个，逐一看过，已有 52 户搬入。', '摩配大市场北侧场地');
  await verify(
    stage,
    market,
    parking.id,
    '车位标线清楚，装卸高峰仍有占用，实有 96 个。',
    '摩配大市场外侧道路',
    'PARTLY_DONE',
  );
  await stage.at(day(-44), '09:00');
  await accept(stage, market, storage, ['SOLVED', 'SOLVED', 'SOLVED', 'SOLVED', 'HALF_SOLVED', 'SOLVED', 'SOLVED']);
  // The first round was not good enough: it was handled again.
  await accept(stage, market, parking, ['HALF_SOLVED', 'NOT_SOLVED', 'HALF_SOLVED', 'NOT_SOLVED', 'SOLVED']);
  await stage.at(day(-42), '09:00');
  await stage.act(cityOffice, 'acknowledgeCommitment', { commitmentId: parking.id });
  await stage.at(day(-32), '16:00');
  await report(stage, cityOffice, parking.id, '补划 24 个车位，装卸高峰安排专人疏导。', {
    stage: '完工',
    pair: ['MUDDLE', 'ORDER'],
  });
  await reply(
    stage,
    cityOffice,
    parking.id,
    '120 个车位全部到位，装卸区早晚两次疏导。',
    '120 个车位，其中装卸车位 20 个',
  );
  await stage.at(day(-30), '10:00');
  await verify(stage, market, parking.id, '120 个车位已数清，早高峰装卸有序。', '摩配大市场外侧道路');
  await stage.at(day(-29), '09:00');
  await accept(stage, market, parking, ['SOLVED', 'SOLVED', 'HALF_SOLVED', 'SOLVED', 'SOLVED', 'SOLVED']);
  // Looked at again: the storage lasts, the parking does not.
  await stage.at(day(-13), '10:00');
  await lookBack(stage, market, storage.id, 'HELD', '货位都在用，分配公示还在墙上。', '摩配大市场北侧场地');
  await stage.at(day(-6), '19:30');
  await sayItCameBack(stage, market, parking.id, '装卸区又停满了过夜的大货车，早上卸货只能停路上。');
  await stage.at(day(-3), '10:00');
  await lookBack(stage, market, parking.id, 'RELAPSED', '装卸车位又被长时间停放的货车占了一半。', '摩配大市场外侧道路');
  await stage.at(day(-2), '18:00');
  await sayItCameBack(stage, market, storage.id, '北头三个货位这两天又被外来的货占了。');
}

async function holdTownMeeting(stage: Stage, town: PlayedCase, day: (offset: number) => string): Promise<void> {
  await holdMeeting(stage, day(-34), town, {
    answers: {
      登山步道断在半山腰: {
        nature: 'COMMITMENT',
        text: '步道二期提前实施。',
        action: '接通茶园步道剩余 800 米',
        deliverable: '步道通行、护栏和指示牌',
        dueOn: day(40),
        responsiblePerson: '资源开发科负责同志',
      },
      周末没有地方停车: {
        nature: 'COMMITMENT',
        text: '镇口闲置地块改临时停车场。',
        action: '建成镇口临时停车场 80 个车位',
        deliverable: '停车场开放、引导牌',
        dueOn: day(-6),
        responsiblePerson: '公路服务中心负责同志',
      },
      民宿消防手续办得慢: {
        nature: 'COMMITMENT',
        text: '实行一次告知、集中踏勘。',
        action: '为 9 家民宿集中踏勘并一次告知',
        deliverable: '踏勘记录和一次性告知单',
        dueOn: day(5),
        responsiblePerson: '防火监督科负责同志',
      },
      茶厂扩建没有用地指标: {
        nature: 'DECLINED',
        text: '该地块不能转用。',
        reason: '所报地块为永久基本农田；可在镇工业点已批用地内选址。',
        basis: '《土地管理法》第四十四条',
      },
    },
    inOwnName: [
      {
        demand: '采茶季路口没处停车',
        by: '茶园村村委会',
        answer: {
          nature: 'COMMITMENT',
          text: '村头晒场腾出来，采茶季有人看。',
          action: '采茶季在村头晒场设 60 个临时车位',
          deliverable: '60 个车位、两名疏导员',
          dueOn: day(25),
          responsiblePerson: '茶园村负责同志',
        },
      },
      {
        demand: '采茶季路口没处停车',
        by: '独山茶业公司',
        answer: {
          nature: 'COMMITMENT',
          text: '周末把厂院让出来。',
          action: '采茶季周末开放厂院 20 个车位',
          deliverable: '20 个车位、门口指示牌',
          dueOn: day(12),
          responsiblePerson: '茶业公司办公室负责人',
        },
      },
    ],
    clause: {
      text: '先通步道和停车，民宿手续集中办理，进展每月在老街公示。',
      policyBasis: '《旅游法》第十七条',
    },
  });
}

async function handleTownPromises(
  stage: Stage,
  district: District,
  town: PlayedCase,
  day: (offset: number) => string,
): Promise<void> {
  const commitments = await commitmentsOf(stage, town);
  const trail = named(commitments, '登山步道断在半山腰');
  const carPark = named(commitments, '周末没有地方停车');
  const permits = named(commitments, '民宿消防手续办得慢');
  const ofVillage = named(commitments, '采茶季路口没处停车', '茶园村村委会');
  const ofCompany = named(commitments, '采茶季路口没处停车', '独山茶业公司');
  const tourism = officerOf(district, '文旅局');
  const transport = officerOf(district, '交通局');
  const fire = officerOf(district, '消防大队');
  // The member whose login is printed follows them all, so that whoever tries it can verify.
  for (const { id } of commitments) {
    await stage.act(town.officer, 'assignFollowingMember', { commitmentId: id, memberId: town.members[0]?.memberId });
  }

  await stage.at(day(-32), '09:00');
  await stage.act(tourism, 'acknowledgeCommitment', { commitmentId: trail.id });
  await stage.act(transport, 'acknowledgeCommitment', { commitmentId: carPark.id });
  await stage.act(fire, 'acknowledgeCommitment', { commitmentId: permits.id });
  // The village rings up, and the committee writes it down; the company has a slip.
  await stage.act(town.officer, 'acknowledgeCommitment', { commitmentId: ofVillage.id });
  const slip = await slipFor(stage, town.officer, ofCompany.id);
  await byLink.acknowledge(stage, slip);
  await stage.at(day(-25), '10:30');
  await report(stage, tourism, trail.id, '已完成测量和施工图，施工队进场。', { stage: '方案', show: ['WORK'] });
  await report(stage, transport, carPark.id, '地块已清表，等待铺装材料。', { stage: '审批资金', show: ['MUDDLE'] });
  await report(stage, town.officer, ofVillage.id, '村头晒场已清出来，先划了 40 个车位。', {
    stage: '施工',
    show: ['WORK'],
  });
  await stage.at(day(-14), '10:30');
  await byLink.report(stage, slip, '厂院货物已挪到后仓，门口指示牌在做。');
  await report(stage, fire, permits.id, '9 家民宿集中踏勘完成，一次性告知单已发。', { stage: '施工' });
  await stage.at(day(-10), '15:30');
  await reply(stage, fire, permits.id, '9 家全部踏勘，7 家已整改到位，2 家整改中。', '9 份踏勘记录和一次性告知单', 'B');
  await stage.at(day(-8), '10:00');
  await verify(stage, town, permits.id, '看了五家，三家已整改，两家还缺疏散标志。', '独山镇老街', 'PARTLY_DONE');
  // Still asking: so far it is half solved.
  await stage.at(day(-6), '09:00');
  await ask(stage, town, permits, ['HALF_SOLVED', 'SOLVED', 'HALF_SOLVED', 'HALF_SOLVED']);
  await stage.at(day(-4), '09:30');
  await stage.act(town.officer, 'urgeCommitment', { commitmentId: carPark.id, note: '已过承诺时限，请说明进度。' });
  await stage.at(day(-3), '10:00');
  const signs = await splitTrail(stage, district, town, trail.id);
  await stage.at(day(-2), '08:40');
  await stage.act(transport, 'acknowledgeCommitment', { commitmentId: signs });
  await report(stage, transport, signs, '12 处点位逐一踏勘，4 处在国道改线的施工范围内。', {
    stage: '方案',
    show: ['WORK'],
  });
  await replyUnsolved(stage, transport, signs, {
    text: '国道改线完工前，引导牌立了也要拆，今年暂不设置；镇口先设临时指示。',
    reason: '4 处点位在国道改线施工范围内，现在设牌要拆两次。',
    basis: '《公路安全保护条例》第二十七条',
    nextLookOn: day(75),
  });
  await stage.at(day(-2), '09:00');
  await stage.act(district.leader, 'superviseCommitment', {
    commitmentId: carPark.id,
    instruction: '停车场是群众会上最盼的一件，请交通局一周内铺装到位，联络委每两天到现场看一次。',
  });
}

/** The trail turned out to be two matters for two departments; one has asked for more time, the other's id comes back. */
async function splitTrail(stage: Stage, district: District, town: PlayedCase, commitmentId: string): Promise<string> {
  const department = (name: string) => district.departments.get(name)?.id;
  const { parts } = await stage.act<{ parts: { id: string; leadDepartmentName: string; dueOn: string }[] }>(
    town.officer,
    'splitCommitment',
    {
      input: {
        commitmentId,
        reason: '步道施工和引导牌分属两个部门，分开办、分开验收。',
        parts: [
          {
            action: '接通茶园步道剩余 800 米',
            deliverable: '步道通行、护栏',
            responsiblePerson: '资源开发科负责同志',
            leadDepartmentId: department('文旅局'),
            assistingDepartmentIds: [department('自然资源局')],
          },
          {
            action: '镇口到步道口设引导牌 12 块',
            deliverable: '引导牌',
            responsiblePerson: '公路服务中心负责同志',
            leadDepartmentId: department('交通局'),
            assistingDepartmentIds: [],
          },
        ],
      },
    },
    'parts { id leadDepartmentName dueOn }',
  );
  const [trail] = parts.filter(({ leadDepartmentName }) => leadDepartmentName === '文旅局');
  const [signs] = parts.filter(({ leadDepartmentName }) => leadDepartmentName === '交通局');
  if (!trail || !signs) throw new Error('the trail and its signs have parts of their own');
  await stage.act(officerOf(district, '文旅局'), 'requestExtension', {
    input: { commitmentId: trail.id, until: shifted(trail.dueOn, 10), reason: '汛期山体渗水，护坡要等雨停后再做。' },
  });
  return signs.id;
}

/** A few matters in other places, so that the screening desk is not empty. */
async function handInTopics(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const matters = [
    ['苏埠镇', -8, '集镇路灯晚上不亮', '南街有七盏路灯坏了两个月，晚上上下学不安全。'],
    ['顺河镇', -7, '农产品集散点想搭个棚', '下雨天菜没处卖，想在老供销社院里搭棚。'],
    ['独山镇', -6, '老街路灯不亮', '老街有一段路灯坏了半年，晚上上下学看不见路。'],
    ['固镇镇', -5, '羽毛加工气味大', '夏天开窗都是味道，盼着把收集池盖起来。'],
    ['城南镇', -3, '村口公交站改个位置', '站台正对弯道，老人上下车害怕。'],
    ['高新区', -2, '园区食堂周末不开', '周末加班没有地方吃饭。'],
  ] as const;
  for (const [place, offset, title, body] of matters) {
    await stage.at(day(offset), '11:15');
    const input = { title, body, place, committeeId: district.committees.get(place)?.id };
    await handInWithPhotos(stage, input);
  }
  await releaseAPhoto(stage, district);
}

/** Those to try it with: four committees, a member of each, and the departments of the cases. */
async function giveLogins(district: District): Promise<void> {
  const places = [...district.committees.keys()];
  for (const place of ['城南镇', '独山镇', '小华山街道', '西市街道']) {
    const number = String(places.indexOf(place) + 1).padStart(2, '0');
    await district.activate(`director${number}`);
    await district.activate(`officer${number}`);
    // At the half-prepared meeting it is the second member who still has things to do.
    const member = district.committees.get(place)?.members[place === schoolGate.committee ? 1 : 0];
    if (member) await district.activate(member.loginName);
  }
  const departments = [...district.departments.keys()];
  for (const shortName of ['住建局', '城管局', '文旅局', '交通局', '消防大队', '自然资源局', '交管大队', '教育局']) {
    await district.activate(`dept${String(departments.indexOf(shortName) + 1).padStart(2, '0')}`);
  }
}

function officerOf(district: District, shortName: string): Viewer {
  const department = district.departments.get(shortName);
  if (!department) throw new Error(`no department ${shortName}`);
  return department.officer;
}

function shifted(day: string, offset: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
}
