import type { PressInline, PressStory } from './press-story.js';

const words = (text: string): PressInline => ({ kind: 'TEXT', text });
const fact = (value: string, label: string): PressInline => ({ kind: 'FACT', value, label, asOf: '2026-10-14' });

const BEFORE = '019a0000-0000-7000-8000-000000000001';
const AFTER = '019a0000-0000-7000-8000-000000000002';
const SPOT = '019a0000-0000-7000-8000-000000000003';

const settled = { open: false, since: null, dueOn: null, by: null, verdict: null, code: null };

/** A story with one of everything; what a test is about it says itself. */
export const aStory = (own: Partial<PressStory> = {}): PressStory => ({
  code: 'R7K2QM',
  kind: 'TOPICAL',
  title: '货往哪里放：摩配大市场建成首批货位',
  digest: '商户在板凳协商会上说仓储无处安放。镇里承诺建货位，验收时被邀请的商户大多说解决了；车位还没有划完。',
  issuer: '区政协办公室',
  publishedOn: '2026-10-12',
  changedOn: '2026-10-14',
  underReviewSince: null,
  lead: { before: BEFORE, after: AFTER },
  blocks: [
    {
      kind: 'PARAGRAPH',
      inlines: [words('六月的一个上午，'), fact('23', '到会人数'), words(' 个人坐在市场门口的板凳上。')],
    },
    { kind: 'HEADING', level: 2, inlines: [words('商户怎么说')] },
    { kind: 'QUOTE', inlines: [words('货堆在过道上，客人进不来，消防也不让。')], who: '一位商户代表' },
    { kind: 'PAIR', before: BEFORE, after: AFTER, caption: '东门过道，六月和十月' },
    {
      kind: 'PARAGRAPH',
      inlines: [
        words('城南镇承诺建成 '),
        fact('60 个', '承诺建成的货位'),
        words('货位。验收时，'),
        fact('7 人中 6 人说解决了', '群众验收'),
        words('。'),
      ],
    },
    {
      kind: 'LIST',
      ordered: false,
      items: [[words('货位：已验收')], [words('车位：'), fact('办理中', '车位的办理状态')]],
    },
    { kind: 'PICTURE', file: SPOT, caption: '十月，新货位' },
  ],
  matters: [
    {
      ...settled,
      title: '施划 120 个车位',
      state: '办理中',
      open: true,
      since: '2026-06-20',
      dueOn: '2026-10-30',
      by: '区城管局',
      code: 'T9ABCD',
    },
    {
      ...settled,
      title: '仓储无处安放',
      state: '已验收',
      by: '城南镇',
      verdict: '7 人中 6 人说解决了',
      code: 'T7XQZA',
    },
    { ...settled, title: '早市占道经营', state: '不予采纳' },
  ],
  sources: [{ code: 'T7XQZA', title: '摩配大市场物业管理', where: '城南镇 · 板凳协商会 · 2026年6月20日' }],
  corrections: [{ number: 1, on: '2026-10-13', reason: '首发稿把货位的建成月份写早了一个月。' }],
  thread: [],
  ...own,
});
