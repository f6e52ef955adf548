import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DayDoubt, dueDatesIn } from './due-date-words.js';
import { everyWeekday } from './wording.test-support.js';

/** A Thursday. */
const MEETING = '2026-03-12';
const read = (text: string, on = MEETING) =>
  dueDatesIn(text, on, everyWeekday).map(({ day, start, end }) => [text.slice(start, end), day]);
const days = (text: string, on = MEETING) => read(text, on).map(([, day]) => day);

describe('a day by which something will be done', () => {
  it.each([
    ['我们9月底前把路灯修好', '9月底前', '2026-09-30'],
    ['本周五前给大家答复', '本周五前', '2026-03-13'],
    ['下周三给您答复', '下周三', '2026-03-18'],
    ['周一给答复', '周一', '2026-03-16'],
    ['这个礼拜天之前把垃圾清走', '这个礼拜天之前', '2026-03-15'],
    ['三个工作日内拿出方案', '三个工作日内', '2026-03-17'],
    ['三个工作日内先把路口两盏修亮', '三个工作日内', '2026-03-17'],
    ['10个工作日之内办结', '10个工作日之内', '2026-03-26'],
    ['年底前建成60个货位', '年底前', '2026-12-31'],
    ['年内开工', '年内', '2026-12-31'],
    ['明年年底前完工', '明年年底前', '2027-12-31'],
    ['2027年春节前把路铺好', '2027年春节前', '2027-02-05'],
    ['国庆节前通车', '国庆节前', '2026-09-30'],
    ['端午前装好', '端午前', '2026-06-18'],
    ['清明前把墓道修好', '清明前', '2026-04-04'],
    ['下个月15日把牌子装上', '下个月15日', '2026-04-15'],
    ['下月底前到位', '下月底前', '2026-04-30'],
    ['本月底完成安装', '本月底', '2026-03-31'],
    ['争取月底前修好', '月底前', '2026-03-31'],
    ['一季度内完成', '一季度内', '2026-03-31'],
    ['第二季度末完成验收', '第二季度末', '2026-06-30'],
    ['上半年完成改造', '上半年', '2026-06-30'],
    ['预计六月二十五号完工', '六月二十五号', '2026-06-25'],
    ['计划2026年11月动工', '2026年11月', '2026-11-30'],
    ['预计8月上旬可亮灯', '8月上旬', '2026-08-10'],
    ['一个月内整改到位', '一个月内', '2026-04-12'],
    ['两周内答复', '两周内', '2026-03-26'],
    ['半个月内把井盖换掉', '半个月内', '2026-03-27'],
    ['48小时内恢复供水', '48小时内', '2026-03-14'],
    ['明天就安排人去修', '明天', '2026-03-13'],
    ['２０２６年６月３０日前完成', '２０２６年６月３０日前', '2026-06-30'],
    ['2026-05-20前交付', '2026-05-20前', '2026-05-20'],
    ['在20日前报送', '20日前', '2026-03-20'],
    ['28号之前搞定', '28号之前', '2026-03-28'],
    ['已要求施工单位5月底前完成整改', '5月底前', '2026-05-31'],
    ['二〇二七年三月底前完成', '二〇二七年三月底前', '2027-03-31'],
    ['计划于2027年逐步见效', '2027年', '2027-12-31'],
  ])('%s', (text, words, day) => {
    expect(read(text)).toEqual([[words, day]]);
  });

  it('says a month that is over for the next year', () => {
    expect(days('2月底前完成')).toEqual(['2027-02-28']);
    expect(days('在5日前报送')).toEqual(['2026-04-05']);
    expect(days('春节前完工')).toEqual(['2027-02-05']);
  });

  it('reads "before a month" as before it begins, and the last day of February in a leap year', () => {
    expect(days('2028年3月之前修复')).toEqual(['2028-02-29']);
  });

  it('keeps to the end of a month where the same day does not exist', () => {
    expect(days('一个月内完成', '2026-01-31')).toEqual(['2026-02-28']);
  });

  it('lists them in the order of the text', () => {
    expect(days('6月完成截污,12月底前完成河道验收')).toEqual(['2026-06-30', '2026-12-31']);
  });

  it('says when working days run past the published holidays', () => {
    const [due] = dueDatesIn('10个工作日内办结', '2026-12-28', everyWeekday);
    expect(due).toMatchObject({ day: '2027-01-11', provisional: true });
  });
});

describe('is not found in', () => {
  it.each([
    ['the past', '我局已于3月9日到现场查看'],
    ['what was said before', '曾在2025年年底前完成过一次'],
    ['a year that is over', '2019年底前完成了清淤'],
    ['the title of a document', '根据《2026年3月底前完成的若干规定》办理'],
    ['what the asker is told to do', '请您于4月30日前带身份证到窗口办理'],
    ['a count that hangs on another event', '在接到通知后一周内给予回复'],
    ['the recent past', '近一年内的病历都要带上'],
    ['years gone by', '这条路三年前修过,多年前就有人反映'],
    ['a telephone number', '请拨打0564-12345或12-30转5'],
    ['a signature', '区住建局,2026年3月12日'],
    ['a river', '列入今年内河整治项目'],
    ['days there are none', '6月31日前完成,13月底前完成'],
    ['a stretch of a range', '时间为6月至'],
  ])('%s', (_, text) => {
    expect(days(text)).toEqual([]);
  });
});

/** As officials write: the day, and whether it is asked about. */
const AS_WRITTEN: [string, string, boolean][] = [
  ['一个半月内完成整改', '2026-04-27', false],
  ['三个半月内拿出方案', '2026-06-27', false],
  ['两年半内全部改造完', '2028-09-12', false],
  ['三至五个工作日内答复', '2026-03-19', false],
  ['5到10个工作日内办结', '2026-03-26', false],
  ['2-3天内修好', '2026-03-15', false],
  ['两到三周内完成', '2026-04-02', false],
  ['3月15日至20日组织施工', '2026-03-20', false],
  ['4月20日至5月10日进行改造', '2026-05-10', false],
  ['计划4月至6月完成', '2026-06-30', false],
  ['预计6月底至7月初完工', '2026-07-10', false],
  ['最迟下周五给答复', '2026-03-20', false],
  ['最迟4月10日', '2026-04-10', false],
  ['不晚于5月1日完成', '2026-05-01', false],
  ['最晚月底', '2026-03-31', false],
  ['不超过15天', '2026-03-27', false],
  ['不超过三个工作日', '2026-03-17', false],
  ['至迟6月底完工', '2026-06-30', false],
  ['五一节后三天内动工', '2026-05-04', true],
  ['春节后一周内开工', '2027-02-13', true],
  ['国庆节后进场施工', '2026-10-16', true],
  ['明天下午3点前恢复供水', '2026-03-13', false],
  ['今晚8点前修好', '2026-03-12', false],
  ['3月15日12时前通水', '2026-03-15', false],
  ['3月20日下午五点前报送', '2026-03-20', false],
  ['今天下班前解决', '2026-03-12', false],
  ['工期60天', '2026-05-11', true],
  ['工期约三个月', '2026-06-12', true],
  ['工期180日历天', '2026-09-08', true],
  ['工期一百二十天', '2026-07-10', true],
  ['4.15前完成', '2026-04-15', false],
  ['6/30前交付', '2026-06-30', false],
  ['12.31前全部完工', '2026-12-31', false],
  ['七一前完成验收', '2026-06-30', false],
  ['八一前通车', '2026-07-31', false],
  ['六一前建好', '2026-05-31', false],
  ['重阳节前装好扶手', '2026-10-17', false],
  ['教师节前完成', '2026-09-09', false],
  ['腊月二十前发放到位', '2027-01-27', false],
  ['腊月底前结清', '2027-02-05', false],
  ['正月十五前完工', '2027-02-20', false],
  ['小年前发放', '2027-01-29', false],
  ['除夕前结清工资', '2027-02-04', false],
  ['明年春节后动工', '2027-02-21', true],
  ['汛期前完成清淤', '2026-05-31', true],
  ['入冬前装好', '2026-11-07', true],
  ['开学前完工', '2026-08-31', true],
  ['预计一周左右修好', '2026-03-19', true],
  ['预计三个月左右完工', '2026-06-12', true],
  ['本年度内完成', '2026-12-31', false],
  ['本年度末建成', '2026-12-31', false],
  ['周末前清走', '2026-03-15', false],
  ['本周末前解决', '2026-03-15', false],
  ['本月中旬前完成', '2026-03-20', false],
  ['下个月初开工', '2026-04-10', false],
  ['4月初开始', '2026-04-10', false],
  ['年底之前', '2026-12-31', false],
  ['明年6月底前', '2027-06-30', false],
  ['后年年底前建成', '2028-12-31', false],
  ['九月三十日前', '2026-09-30', false],
  ['10月1号前', '2026-10-01', false],
  ['元旦前完工', '2026-12-31', false],
  ['第三季度完成', '2026-09-30', false],
  ['三季度末', '2026-09-30', false],
  ['明年一季度前', '2027-03-31', false],
  ['半年内建成', '2026-09-12', false],
  ['一年之内解决', '2027-03-12', false],
  ['两个月内', '2026-05-12', false],
  ['30日内答复', '2026-04-11', false],
  ['十五个工作日以内', '2026-04-02', false],
  ['48小时之内', '2026-03-14', false],
  ['后天上午来修', '2026-03-14', false],
  ['大后天前', '2026-03-15', false],
  ['下下周一开工', '2026-03-23', false],
  ['月内办结', '2026-03-31', false],
  ['2026年9月前完成', '2026-08-31', false],
  ['今年国庆前', '2026-09-30', false],
  ['本季度末前', '2026-03-31', false],
  ['下季度完成', '2026-06-30', false],
  ['争取在5月20号把路铺好', '2026-05-20', false],
];

it.each(AS_WRITTEN)('reads %s as %s', (text, day, isAsked) => {
  const found = dueDatesIn(text, MEETING, everyWeekday);
  expect(found.map((due) => due.day)).toEqual([day]);
  if (isAsked) expect(found[0]?.doubt).not.toBeNull();
});

it.each([
  '2月底前完成了清淤',
  '1月15日修好了路灯',
  '3月初完成过一次检修',
  '去年12月底前完成',
  '2月10日前清理完毕',
  '工程于2月动工',
  '我局3月2日派人查看',
])('never moves what is told as done to the next year: %s', (text) => {
  expect(days(text)).toEqual([]);
});

it('says which days it is not sure of', () => {
  const doubt = (text: string) => dueDatesIn(text, MEETING, everyWeekday).map((due) => due.doubt);
  expect(doubt('2月底前完成')).toEqual([DayDoubt.NEXT_YEAR]);
  expect(doubt('工期60天')).toEqual([DayDoubt.COUNTED_FROM]);
  expect(doubt('汛期前完成清淤')).toEqual([DayDoubt.ABOUT]);
  expect(doubt('4月10日前完成')).toEqual([null]);
});

it('never throws, never lies before the meeting, and points at its own words', () => {
  const piece = fc.constantFrom(
    ...'今明后去年月日号底末初内前之后周五十三个工作季度半上下本星期礼拜春节国庆完成将已预计于在,。9999年0 2月29日年前〇零第'.split(
      '',
    ),
    '2026年',
    '12月',
    '工作日内',
    '春节前',
    '年底前',
    '个月内',
    '9999年',
    '0000年',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(text, day, (said, at) => {
      const on = at.toISOString().slice(0, 10);
      let last = 0;
      for (const due of dueDatesIn(said, on, everyWeekday)) {
        expect(due.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(due.day >= on).toBe(true);
        expect(due.start).toBeGreaterThanOrEqual(last);
        expect(due.end).toBeGreaterThan(due.start);
        expect(due.end).toBeLessThanOrEqual(said.length);
        last = due.end;
      }
    }),
    { numRuns: 1500 },
  );
});

it('reads the longest answer there may be while somebody types', () => {
  const text = '将在今年9月底前完成,预计三个工作日内,'.repeat(350).slice(0, 7000);
  const from = performance.now();
  expect(dueDatesIn(text, MEETING, everyWeekday).length).toBeGreaterThan(300);
  expect(performance.now() - from).toBeLessThan(1500);
});
