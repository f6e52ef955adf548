import { accept, commitmentsOf, named } from './accept.js';
import { morningMarket } from './cases.js';
import { reply, report, verify } from './handle.js';
import { holdMeeting } from './hold-meeting.js';
import type { District } from './load-district.js';
import { convene, type PlayedCase, prepareCase } from './prepare-case.js';
import type { Stage } from './stage.js';

type Day = (offset: number) => string;
interface Row {
  readonly id: string;
  readonly version: number;
}
interface Parts {
  readonly groups: readonly { readonly name: string }[];
  readonly questions: readonly { readonly text: string }[];
  readonly agenda: readonly { readonly title: string }[];
}
export interface PlayedPractice {
  readonly practice: Row;
  readonly from: PlayedCase;
}

/** 经验库: a consultation that is over, and what its committee learned, sent back once and released by a colleague. */
export async function playPractice(stage: Stage, district: District, day: Day): Promise<PlayedPractice> {
  const from = await holdMorningMarket(stage, district, day);
  const { officer, consultationId } = from;
  await stage.at(day(-40), '09:40');
  const drawnUp = await stage.act<Row>(
    officer,
    'drawUpPractice',
    { input: { consultationId, clientMutationId: 'demonstration-practice' } },
    'id version',
  );
  const step = (by: typeof officer, name: string, { version }: Row, more: object = {}) =>
    stage.act<Row>(by, name, { input: { practiceId: drawnUp.id, version, ...more } }, 'id version');
  const first = await step(officer, 'proposePractice', drawnUp);
  await stage.at(day(-39), '10:10');
  const back = await step(district.secretariat, 'returnPractice', first, {
    reason: '做法里请写明先后：先看现场、再划线、后定收摊时间，别处才好照着办。',
  });
  await stage.at(day(-38), '15:20');
  const { matter, effect, parts } = await stage.ask<{ matter: string; effect: string; parts: Parts }>(
    officer,
    'practice',
    { id: drawnUp.id },
    'matter effect parts { groups { name } questions { text } agenda { title } }',
  );
  const kept = (text: string) => ({ text, kept: true });
  const saved = await step(officer, 'savePractice', back, {
    ...{ title: '先看现场再划线，早市不占路', matter, effect, intro: '' },
    worked: [
      '早上六点到现场数摊位、量路宽，请摆摊的和住户一起看。',
      '会前走访城管局，问清别的集镇怎么划线。',
      '会上先让摆摊的说，再让住户说，当场在地图上画出摊位线。',
      '收摊时间由两边自己定，定了就写进公约。',
    ].join('\n'),
    caution: '免收摊位费不归部门定，会前就要说清楚；雨天收摊晚，清扫要跟着改。',
    groups: parts.groups.map(({ name }) => kept(name)),
    questions: parts.questions.map(({ text }) => kept(text)),
    agenda: parts.agenda.map(({ title }) => kept(title)),
  });
  const again = await step(officer, 'proposePractice', saved);
  await stage.at(day(-37), '09:00');
  const practice = await step(await stage.account('office2'), 'releasePractice', again);
  return { practice, from };
}

/** Another committee starts from it; its own is writing it anew, and that waits for review. */
export async function playUsedPractice(
  stage: Stage,
  { practice, from }: PlayedPractice,
  { consultationId, day }: { readonly consultationId: string; readonly day: Day },
): Promise<void> {
  await stage.at(day(-1), '17:50');
  await stage.act(await stage.account('officer10'), 'usePractice', {
    input: {
      practiceId: practice.id,
      consultationId,
      form: false,
      groups: ['早市摊主'],
      questions: false,
      agenda: false,
    },
  });
  const begun = await stage.act<Row>(
    from.officer,
    'revisePractice',
    { input: { practiceId: practice.id, version: practice.version, reason: '入冬以后收摊时间改了，补上怎么改的。' } },
    'id version',
  );
  await stage.act(from.officer, 'proposePractice', { input: { practiceId: practice.id, version: begun.version } });
}

async function holdMorningMarket(stage: Stage, district: District, day: Day): Promise<PlayedCase> {
  const held = await prepareCase(stage, district, morningMarket, {
    topic: day(-94),
    plan: day(-91),
    preparation: day(-88),
    meeting: day(-80),
  });
  await stage.at(day(-87), '16:30');
  await convene(stage, held);
  await holdMeeting(stage, day(-80), held, {
    answers: {
      早市占了车道: {
        nature: 'COMMITMENT',
        text: '老供销社门前空地划线设摊，路上不再摆。',
        action: '在老供销社门前空地划 30 个摊位，路沿以内再划 16 个',
        deliverable: '46 个摊位线、收摊时间牌',
        dueOn: day(-60),
        responsiblePerson: '市容管理科负责同志',
      },
      收摊以后没人扫: { nature: 'SOLVED_ON_SPOT', text: '从明天起八点一刻加扫一次，已经和保洁公司说定。' },
      摊位费能不能免: {
        nature: 'DECLINED',
        text: '不能免。',
        reason: '摊位费由市场主办方按合同收取；自产自销的可以申请设在临时区，每天只收保洁费。',
        basis: '《食用农产品市场销售质量安全监督管理办法》',
      },
    },
    clause: { text: '早市划线设摊，早上八点收摊，摊主轮流值日。', policyBasis: '《城市市容和环境卫生管理条例》' },
  });
  const cityOffice = district.departments.get('城管局')?.officer;
  const lines = named(await commitmentsOf(stage, held), '早市占了车道');
  if (!cityOffice) throw new Error('the district is not loaded');
  await stage.at(day(-78), '09:20');
  await stage.act(cityOffice, 'acknowledgeCommitment', { commitmentId: lines.id });
  await stage.at(day(-66), '10:00');
  await report(stage, cityOffice, lines.id, '46 个摊位线已划好，收摊时间牌立在两头。', {
    stage: '完工',
    pair: ['MUDDLE', 'ORDER'],
  });
  await reply(stage, cityOffice, lines.id, '摊位全部进线，八点收摊。', '46 个摊位线、两块收摊时间牌');
  await stage.at(day(-64), '07:10');
  await verify(stage, held, lines.id, '清早去看，摊位都在线内，路上能过车。', '固镇镇集镇中心街');
  await stage.at(day(-62), '09:00');
  await accept(stage, held, lines, ['SOLVED', 'SOLVED', 'SOLVED', 'HALF_SOLVED', 'SOLVED', 'SOLVED']);
  return held;
}
