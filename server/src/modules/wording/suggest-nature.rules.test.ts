import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueDatesIn } from './due-date-words.js';
import { ResponseNature } from './response-nature.js';
import { NatureReason, suggestNature } from './suggest-nature.rules.js';
import { everyWeekday } from './wording.test-support.js';

const hear = (text: string) => {
  const suggestion = suggestNature(text, dueDatesIn(text, '2026-03-12', everyWeekday));
  return { ...suggestion, words: suggestion.words.map(({ start, end }) => text.slice(start, end)) };
};

describe('what an answer sounds like', () => {
  it.each([
    ['我们9月底前把这条路的路灯全部修好', ResponseNature.COMMITMENT, NatureReason.DATED_ACT],
    ['三个工作日内给商户一个书面答复', ResponseNature.COMMITMENT, NatureReason.DATED_ACT],
    ['防水达标后两个星期内完成整改', ResponseNature.COMMITMENT, NatureReason.DATED_ACT],
    ['我们会尽快研究,争取早日解决', ResponseNature.POSITION, NatureReason.UNDATED_ACT],
    ['下一步将加强巡查,发现一起查处一起', ResponseNature.POSITION, NatureReason.UNDATED_ACT],
    ['我们承诺把这件事办好', ResponseNature.POSITION, NatureReason.UNDATED_ACT],
    ['路灯昨天已经修好', ResponseNature.SOLVED_ON_SPOT, NatureReason.DONE],
    ['刚才打了电话,当场解决', ResponseNature.SOLVED_ON_SPOT, NatureReason.DONE],
    ['因为用地性质不符合规划条件,不能纳入改造范围', ResponseNature.DECLINED, NatureReason.REFUSED],
    ['这条路不具备公交车通行条件', ResponseNature.DECLINED, NatureReason.REFUSED],
    ['根据物业管理条例第二十条规定,停车费由业主大会决定', ResponseNature.EXPLANATION, NatureReason.EXPLAINED],
    ['谢谢大家', ResponseNature.EXPLANATION, NatureReason.NOTHING_UNDERTAKEN],
  ])('%s', (text, nature, reason) => {
    expect(hear(text)).toMatchObject({ nature, reason });
  });

  it('shows the words it goes by', () => {
    expect(hear('我们9月底前修好').words).toEqual(['9月底前']);
    expect(hear('这件事我们会尽快研究').words).toContain('尽快');
    expect(hear('谢谢大家').words).toEqual([]);
  });

  it('does not take a step on the way for the matter done', () => {
    expect(hear('方案已经完成,正在报批').nature).toBe(ResponseNature.POSITION);
    expect(hear('已要求物业整改').nature).not.toBe(ResponseNature.SOLVED_ON_SPOT);
  });

  it('does not take courtesies and the titles of documents for the answer', () => {
    expect(hear('感谢您继续关注,我们将加强学习').nature).toBe(hear('').nature);
    expect(hear('根据《关于尽快推进整治的通知》规定办理').nature).toBe(ResponseNature.EXPLANATION);
  });
});

it('never throws, and points at words of the text in their order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const { start, end } of suggestNature(text, dueDatesIn(text, '2026-03-12', everyWeekday)).words) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
});
