import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chineseNumber, inFullWidth, longDate, PaperBlockKind, paragraphs } from './paper.js';
import { titleLines } from './title-lines.js';

it('makes a paragraph of each line, and a heading of a short one that counts as headings do', () => {
  expect(
    paragraphs(
      '一、基本情况\n\n  （一）现场\n一、这一句很长，说明的是承诺的内容和完成的时限，不是标题。\n普通一段',
    ).map(({ kind }) => kind),
  ).toEqual([PaperBlockKind.HEADING, PaperBlockKind.SUBHEADING, PaperBlockKind.TEXT, PaperBlockKind.TEXT]);
});

it('sets marks beside Chinese in full width, and leaves times, figures and addresses alone', () => {
  expect(inFullWidth('会议于14:30开始,参加23人(缺1人);见 http://a.cn:80/x?y=1')).toBe(
    '会议于14:30开始，参加23人（缺1人）；见 http://a.cn:80/x?y=1',
  );
});

it('counts as headings do, and writes a day without leading zeros', () => {
  expect([1, 10, 11, 20, 35, 99].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '三十五', '九十九']);
  expect(longDate('2026-03-05')).toBe('2026年3月5日');
});

it('leaves a short title on one line, and breaks a long one evenly between words', () => {
  expect(titleLines('关于路灯的函')).toEqual(['关于路灯的函']);
  const lines = titleLines('关于交办“城南镇摩配大市场物业管理”协商成果的函');
  expect(lines).toHaveLength(2);
  expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(6);
  expect(lines.every((line) => !/^[的”、，]/u.test(line) && !/[“（]$/u.test(line))).toBe(true);
});

it('never loses or adds a character of a title, and never sets a line that does not fit', () => {
  const word = fc.constantFrom(
    '关于',
    '交办',
    '城南镇',
    '的',
    '“',
    '”',
    '市场',
    '协商',
    '、',
    '建设',
    '2026',
    '（',
    '）',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const title = words.join('');
      const lines = titleLines(title);
      expect(lines.join('')).toBe(title);
      if (lines.length > 1) expect(lines.every((line) => line.length <= 20)).toBe(true);
    }),
  );
});
