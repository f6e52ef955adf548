import { expect, it } from '@jest/globals';
import type { StoryDoc } from '../body/story-doc.js';
import type {
  RecordedCommitment,
  RecordedConsultation,
  RecordedDemand,
  RecordedVerdict,
  StoryRecord,
} from '../facts/record.js';
import type { Reading } from '../facts/resolve-facts.js';
import { type ClaimCheck, examine } from './examine.js';

const TODAY = '2026-06-10';

const demand = (number: number, title: string, given: Partial<RecordedDemand> = {}): RecordedDemand => ({
  id: `demand-${number}`,
  number,
  title,
  disposition: 'COMMITMENT',
  unitName: null,
  unitFullName: null,
  reason: null,
  carriedOverUntil: null,
  disposedOn: '2026-03-04',
  takenDown: false,
  promiseWaits: false,
  ...given,
});

const commitment = (number: number, given: Partial<RecordedCommitment>): RecordedCommitment => ({
  id: `commitment-${number}`,
  demandId: `demand-${number}`,
  number: `2026-${number}`,
  trackingCode: `CODE${number}`,
  action: '',
  deliverable: '',
  unitName: '',
  unitFullName: '',
  assistingNames: [],
  assistingFullNames: [],
  status: 'IN_PROGRESS',
  round: 1,
  resultClass: null,
  closedUnsolved: false,
  assignedOn: '2026-03-10',
  promisedDueOn: '2026-06-30',
  dueOn: '2026-06-30',
  acknowledgedOn: '2026-03-12',
  repliedOn: null,
  verifiedOn: null,
  acceptanceOpenedOn: null,
  closedOn: null,
  lastActedOn: '2026-06-01',
  relapseCount: 0,
  relapsedOn: null,
  verdict: null,
  ...given,
});

const verdict = (solved: number, halfSolved = 0, notSolved = 0, good = solved): RecordedVerdict => ({
  n: solved + halfSolved + notSolved,
  solved,
  halfSolved,
  notSolved,
  cameBack: 0,
  good,
});

const CITY = { unitName: '区城管局', unitFullName: '区城市管理和综合行政执法局' };
const HOUSING = { unitName: '区住建局', unitFullName: '区住房和城乡建设局' };
const WATER = { unitName: '区水务局', unitFullName: '区水务局' };

const closed = {
  status: 'CLOSED',
  resultClass: 'A',
  repliedOn: '2026-04-28',
  verifiedOn: '2026-05-06',
  acceptanceOpenedOn: '2026-05-07',
  closedOn: '2026-05-12',
  promisedDueOn: '2026-04-30',
  dueOn: '2026-04-30',
} as const;

const meeting = (given: Partial<RecordedConsultation>): RecordedConsultation => ({
  id: 'meeting',
  title: '东门早市怎么管',
  form: 'BENCH',
  trackingCode: 'EAST2026',
  committeeId: 'committee',
  committeeName: '东门街道联络委',
  townshipName: '东门街道',
  hostName: '东门街道联络委',
  place: '东门农贸市场',
  isPublic: true,
  takenDown: false,
  heldOn: '2026-03-04',
  minutesConfirmedOn: '2026-03-09',
  clausesHeld: 3,
  present: 32,
  groups: ['商户', '居民'],
  privateNames: ['王秀英', '刘建国'],
  demands: [],
  commitments: [],
  ...given,
});

const reading = (consultation: RecordedConsultation, others: StoryRecord['others'] = []): Reading => ({
  overdueBefore: TODAY,
  record: {
    today: TODAY,
    consultations: [consultation],
    briefs: [],
    figures: new Map(),
    pictures: new Map([['released', { id: 'released', isPicture: true, released: true, takenDown: false }]]),
    names: {
      departments: [
        { name: '区城市管理和综合行政执法局', shortName: '区城管局' },
        { name: '区住房和城乡建设局', shortName: '区住建局' },
        { name: '区水务局', shortName: '区水务局' },
        { name: '区自然资源局', shortName: '区自然资源局' },
        { name: '区交通运输局', shortName: '区交通局' },
        { name: '区教育体育局', shortName: '区教体局' },
        { name: '区民政局', shortName: '区民政局' },
      ],
      townships: ['东门街道', '西关镇', '南湖街道', '北坡乡', '高新区'],
      committees: ['东门街道联络委', '西关镇联络委', '南湖街道联络委'],
    },
    others,
  },
});

/** One done, one under way, one before its acceptance, one declined, one carried over. */
const open = meeting({
  demands: [
    demand(1, '早市占道经营', { unitName: CITY.unitName, unitFullName: CITY.unitFullName }),
    demand(2, '背街路灯不亮', { unitName: HOUSING.unitName, unitFullName: HOUSING.unitFullName }),
    demand(3, '雨水管网堵塞', { unitName: WATER.unitName, unitFullName: WATER.unitFullName }),
    demand(4, '拆除市场北侧围墙', {
      disposition: 'DECLINED',
      unitName: '区自然资源局',
      unitFullName: '区自然资源局',
      reason: '不符合规划',
    }),
    demand(5, '周边停车位不足', { disposition: 'CARRIED_OVER', carriedOverUntil: '2026-09-30' }),
  ],
  commitments: [
    commitment(1, {
      ...CITY,
      ...closed,
      action: '施划摊位线',
      deliverable: '东门外40个摊位入线',
      verdict: verdict(10, 2, 0, 11),
    }),
    commitment(2, { ...HOUSING, action: '安装路灯', deliverable: '背街26盏路灯亮灯' }),
    commitment(3, {
      ...WATER,
      action: '改造雨水管',
      deliverable: '改造雨水管320米',
      status: 'ACCEPTANCE_OPEN',
      round: 2,
      resultClass: 'A',
      repliedOn: '2026-05-20',
      verifiedOn: '2026-05-26',
      acceptanceOpenedOn: '2026-05-28',
      promisedDueOn: '2026-05-31',
      dueOn: '2026-05-31',
    }),
  ],
});

/** All of it done, and residents content, twenty of twenty. */
const done = meeting({
  demands: [demand(1, '早市占道经营'), demand(2, '背街路灯不亮'), demand(3, '雨水管网堵塞')],
  commitments: [
    commitment(1, {
      ...CITY,
      ...closed,
      action: '施划摊位线',
      deliverable: '东门外40个摊位入线',
      verdict: verdict(20),
    }),
    commitment(2, { ...HOUSING, ...closed, action: '安装路灯', deliverable: '背街26盏路灯亮灯', verdict: verdict(20) }),
    commitment(3, {
      ...WATER,
      ...closed,
      status: 'HELD',
      action: '改造雨水管',
      deliverable: '改造雨水管320米',
      verdict: verdict(20),
    }),
  ],
});

/** Accepted once, found undone again, and being handled once more; three residents answered. */
const relapsed = meeting({
  title: '老旧小区加装电梯',
  form: 'COUNCIL',
  townshipName: '南湖街道',
  committeeName: '南湖街道联络委',
  hostName: '南湖街道联络委',
  demands: [demand(1, '加装电梯噪声扰民', { unitName: HOUSING.unitName })],
  commitments: [
    commitment(1, {
      ...HOUSING,
      action: '加装隔音板',
      deliverable: '6部电梯加装隔音板',
      status: 'RELAPSED',
      round: 2,
      resultClass: 'A',
      relapseCount: 1,
      relapsedOn: '2026-06-02',
      repliedOn: '2026-04-20',
      verifiedOn: '2026-04-24',
      verdict: verdict(3),
    }),
  ],
});

export const worlds = {
  open: reading(open),
  done: reading(done),
  relapsed: reading(relapsed),
  /** Another story told of the same before. */
  told: reading(open, [
    { code: 'OTHER', title: '早市入线', text: '项目总投资120万元，惠及居民300户，新增绿化800平方米。' },
  ]),
} as const;
export type World = keyof typeof worlds;

const paragraph = (said: string): StoryDoc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: said }] }],
});

/** What one rule finds in a paragraph told of a world, in its words. */
export const foundIn = (rule: ClaimCheck, world: World, said: string | StoryDoc, title = '板凳上的商量'): string[] =>
  rule(examine({ title, summary: '', body: typeof said === 'string' ? paragraph(said) : said }, worlds[world])).map(
    ({ words }) => words,
  );

interface Held {
  /** Untrue in that world. */
  readonly catches: readonly (readonly [World, string])[];
  /** True in it, or no claim. */
  readonly spares: readonly (readonly [World, string])[];
}

/** A rule finds each of these, and none of those. */
export function holdsTo(rule: ClaimCheck, { catches, spares }: Held): void {
  it.each(catches)('finds, %s: %s', (world, said) => {
    expect(foundIn(rule, world, said)).not.toEqual([]);
  });
  it.each(spares)('spares, %s: %s', (world, said) => {
    expect(foundIn(rule, world, said)).toEqual([]);
  });
}
