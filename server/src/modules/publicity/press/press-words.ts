/** What a page says around a story. The story itself is told in the language it was written in. */
export interface PressWords {
  readonly lang: 'zh-CN' | 'en';
  readonly kind: Readonly<Record<'TOPICAL' | 'IN_DEPTH' | 'FOLLOW_UP', string>>;
  readonly district: string;
  readonly largeType: string;
  readonly usualType: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly before: string;
  readonly after: string;
  readonly slide: string;
  readonly picture: string;
  readonly openHead: string;
  readonly openNone: string;
  readonly mattersHead: string;
  readonly threadHead: string;
  readonly pictureGone: string;
  readonly factGone: string;
  readonly office: string;
  readonly pressPaper: string;
  byCode(code: string): string;
  unnamed(group: string): string;
  readonly sourcesHead: string;
  readonly sourcesHint: string;
  readonly correctionsHead: string;
  readonly underReview: string;
  readonly underReviewHint: string;
  readonly withdrawn: string;
  readonly withdrawnHint: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly share: string;
  readonly home: string;
  readonly scan: string;
  readonly otherLanguage: string;
  published(day: string): string;
  changed(day: string): string;
  asOf(day: string): string;
  since(day: string): string;
  due(day: string): string;
  by(who: string): string;
  correction(number: number, day: string): string;
  withdrawnOn(day: string): string;
  openCount(count: number): string;
  /** `YYYY-MM-DD` as people say it. */
  day(value: string): string;
}

const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number];

const dayZh = (value: string) => {
  const [year, month, day] = partsOf(value);
  return `${year}年${month}月${day}日`;
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayEn = (value: string) => {
  const [year, month, day] = partsOf(value);
  return `${day} ${MONTHS[month - 1]} ${year}`;
};

export const zh: PressWords = {
  lang: 'zh-CN',
  kind: { TOPICAL: '专题报道', IN_DEPTH: '深度报道', FOLLOW_UP: '跟踪报道' },
  district: '板凳协商 · 办理实录',
  largeType: '大字',
  usualType: '常规字号',
  readAloud: '读给我听',
  stopReading: '停止朗读',
  before: '之前',
  after: '之后',
  slide: '左右移动，比较之前和之后',
  picture: '现场照片',
  openHead: '还没有办完的',
  mattersHead: '每一件的结果',
  threadHead: '前后报道',
  pictureGone: '（照片已撤下）',
  factGone: '（已撤下）',
  office: '政协办公室',
  pressPaper: '新闻稿',
  byCode: (code) => `查询码 ${code}`,
  unnamed: (group) => `一位${group}`,
  openNone: '这篇报道所说的事项，目前没有未办结的。今后有变化，这里会写明。',
  sourcesHead: '依据',
  sourcesHint: '每一件事的办理全过程，凭查询码都能查到。',
  correctionsHead: '更正',
  underReview: '情况有变化，正在核实',
  underReviewHint: '这篇报道所说的事项有了新的情况。核实清楚以前，请以办理记录为准。',
  withdrawn: '这篇报道已撤回',
  withdrawnHint: '撤回的报道不再展示。有关事项的办理记录仍可凭查询码查到。',
  unknown: '没有找到这篇报道',
  unknownHint: '请核对网址或二维码；也可以到首页按查询码查找事项。',
  share: '分享卡片',
  home: '查事项、提诉求',
  scan: '扫码看全文和依据',
  otherLanguage: 'English',
  published: (day) => `${day}发布`,
  changed: (day) => `${day}更新`,
  asOf: (day) => `截至${day}`,
  since: (day) => `自${day}起`,
  due: (day) => `应于${day}前办完`,
  by: (who) => `由${who}办理`,
  correction: (number, day) => `更正 ${number} · ${day}`,
  withdrawnOn: (day) => `撤回日期：${day}`,
  openCount: (count) => (count === 0 ? '目前没有未办结的' : `还有 ${count} 项没有办完`),
  day: dayZh,
};

export const en: PressWords = {
  lang: 'en',
  kind: { TOPICAL: 'Report', IN_DEPTH: 'In depth', FOLLOW_UP: 'Follow-up' },
  district: 'Bench consultations · what became of it',
  largeType: 'Large type',
  usualType: 'Usual type',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  before: 'Before',
  after: 'After',
  slide: 'Move left and right to compare before and after',
  picture: 'Photograph',
  openHead: 'Not done yet',
  mattersHead: 'What became of each',
  threadHead: 'Before and since',
  pictureGone: '(This photograph was taken down)',
  factGone: '(taken down)',
  office: 'Office of the CPPCC',
  pressPaper: 'Press paper',
  byCode: (code) => `code ${code}`,
  unnamed: (group) => `one of the ${group}`,
  openNone: 'Nothing this story tells of is open now. Should that change, it will be said here.',
  sourcesHead: 'Sources',
  sourcesHint: 'The whole course of each matter can be looked up by its code.',
  correctionsHead: 'Corrections',
  underReview: 'Something has changed and is being checked',
  underReviewHint: 'There is news of what this story tells. Until it is checked, go by the record of the matters.',
  withdrawn: 'This story was withdrawn',
  withdrawnHint: 'It is no longer shown. The record of its matters can still be looked up by their codes.',
  unknown: 'There is no such story',
  unknownHint: 'Check the address or the code, or look a matter up by its code on the home page.',
  share: 'Card to share',
  home: 'Look a matter up, raise one',
  scan: 'Scan for the story and its sources',
  otherLanguage: '中文',
  published: (day) => `Published ${day}`,
  changed: (day) => `updated ${day}`,
  asOf: (day) => `as of ${day}`,
  since: (day) => `since ${day}`,
  due: (day) => `due by ${day}`,
  by: (who) => `with ${who}`,
  correction: (number, day) => `Correction ${number} · ${day}`,
  withdrawnOn: (day) => `Withdrawn: ${day}`,
  openCount: (count) => (count === 0 ? 'Nothing is open' : `${count} not done yet`),
  day: dayEn,
};

/** The first language a reader names that there is. */
export function wordsFor(asked: string | null, accepted: string | undefined): PressWords {
  const wanted = asked ?? accepted ?? '';
  const first = /\b(zh|en)\b/i.exec(wanted.slice(0, 200))?.[1]?.toLowerCase();
  return first === 'en' ? en : zh;
}
