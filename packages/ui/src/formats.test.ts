import i18next, { type TFunction } from 'i18next';
import { zhCN } from './chinese';
import { en } from './english';
import { createFormats } from './formats';
import { wordsFor } from './words';

const now = () => new Date('2026-10-15T06:32:00Z');

async function speaking(language: 'zh-CN' | 'en') {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: language,
    resources: { 'zh-CN': zhCN, en },
    ns: Object.keys(zhCN),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  return i18n;
}
const formats = async (language: 'zh-CN' | 'en') =>
  createFormats((await speaking(language)).t as TFunction, language, now);

test('dates as people say them', async () => {
  const { date, due, time, dateTime } = await formats('zh-CN');
  expect(date('2026-10-15')).toBe('10月15日 周四');
  expect(date('2027-01-01')).toBe('2027年1月1日 周五');
  expect(due('2026-10-23', 6)).toBe('10月23日 周五（还有 6 个工作日）');
  expect(due('2026-10-15', 0)).toBe('10月15日 周四（今天到期）');
  expect(due('2026-10-17', 0)).toBe('10月17日 周六（在休息日到期）');
  expect(due('2026-10-12', -3)).toBe('10月12日 周一（已超 3 个工作日）');
  expect(due('2027-10-12', 240, true)).toBe('2027年10月12日 周二（还有 240 个工作日，暂按周末推算）');
  expect(time('2026-10-15T06:32:00Z')).toBe('14:32');
  // Ten at night in UTC is the next morning in the district.
  expect(dateTime('2026-10-15T22:05:00Z')).toBe('10月16日 周五 06:05');
  expect(date(null)).toBe('未定');
  expect(date('not a date')).toBe('未定');
});

test('the same in English', async () => {
  const { date, due } = await formats('en');
  expect(date('2026-10-15')).toBe('Thu 15 Oct');
  expect(due('2026-10-16', 1)).toBe('Fri 16 Oct (1 working day left)');
});

test('how long ago', async () => {
  const { relative } = await formats('zh-CN');
  const ago = (seconds: number) => new Date(now().getTime() - seconds * 1000);
  expect(relative(ago(10))).toBe('刚刚');
  expect(relative(ago(5 * 60))).toBe('5 分钟前');
  expect(relative(ago(3 * 3600))).toBe('3 小时前');
  expect(relative(ago(20 * 3600))).toBe('昨天 18:32');
  expect(relative(ago(3 * 86400))).toBe('10月12日 周一');
});

test('durations, also when time is over', async () => {
  const { duration } = await formats('zh-CN');
  expect(duration(138)).toBe('02:18');
  expect(duration(3661)).toBe('1:01:01');
  expect(duration(-180)).toBe('+03:00');
  expect(duration(-0.4)).toBe('00:00');
});

test('a rate carries its n, and no n is said', async () => {
  const { rate, number } = await formats('zh-CN');
  expect(rate(6, 7)).toBe('86%（7 人中 6 人）');
  expect(rate(0, 0)).toBe('暂无（人数为 0）');
  expect(number(12345)).toBe('12,345');
});

test('a code nobody has words for is never shown', async () => {
  const i18n = await speaking('zh-CN');
  expect(wordsFor(i18n, { code: 'SOME_NEW_CODE' })).toBe(zhCN.errors.UNKNOWN);
  expect(wordsFor(i18n, { __typename: 'MeetingRefusal', code: 'SOME_NEW_CODE' })).toBe(zhCN.errors.REFUSED);
  const wrong = (params: object) => wordsFor(i18n, { code: 'BAD_USER_INPUT', params: { ...params } });
  expect(wrong({ field: 'file', rule: 'DAMAGED' })).toBe(zhCN.errors.file.DAMAGED);
  expect(wrong({ rule: 'BODY_SIZE' })).toBe(zhCN.errors.file.BODY_SIZE);
  expect(wrong({ field: 'input.title', rule: 'REQUIRED' })).toBe(zhCN.errors.BAD_USER_INPUT);
  expect(wordsFor(i18n, { code: 'CONFLICT' })).toBe(zhCN.errors.CONFLICT);
  const settled = (way: string) => wordsFor(i18n, { code: 'CONFLICT', params: { 'theirs.disposition': way } });
  expect(settled('DECLINED')).toBe('刚刚已定为“不予采纳”。请看过再定，填写还在。');
  expect(settled('SOMETHING_NEW')).toBe(zhCN.errors.CONFLICT);
});

test('a refusal is said in the words of its own module first', async () => {
  const i18n = await speaking('zh-CN');
  i18n.options.ns = [...Object.keys(zhCN), 'first', 'second'];
  i18n.addResourceBundle('zh-CN', 'first', { refusal: { CLOSED: '议题已关闭' } });
  i18n.addResourceBundle('zh-CN', 'second', { refusal: { CLOSED: '会议已结束 {{n}}' } });
  expect(wordsFor(i18n, { __typename: 'SecondRefusal', code: 'CLOSED', params: { n: 2 } })).toBe('会议已结束 2');
  expect(wordsFor(i18n, { code: 'CLOSED' })).toBe('议题已关闭');
});
