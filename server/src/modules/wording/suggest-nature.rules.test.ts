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
    ['执法人员到场后当场责令店家拆除遮雨棚', ResponseNature.SOLVED_ON_SPOT, NatureReason.DONE],
    ['环卫所当晚组织人员对路面进行了冲洗', ResponseNature.SOLVED_ON_SPOT, NatureReason.DONE],
    ['堆放的杂物清运完毕', ResponseNature.SOLVED_ON_SPOT, NatureReason.DONE],
    ['对该公司作出罚款两万元的行政处罚', ResponseNature.SOLVED_ON_SPOT, NatureReason.DONE],
    ['已向市轨道集团反映', ResponseNature.FORWARDED, NatureReason.PASSED_ON],
    ['您反映的问题已转区水务局核查办理,请耐心等待', ResponseNature.FORWARDED, NatureReason.PASSED_ON],
    ['此件移交街道处理', ResponseNature.FORWARDED, NatureReason.PASSED_ON],
    [
      '《物业管理条例》第四十条规定:未经表决的,不予退还。您可以向业委会提出',
      ResponseNature.EXPLANATION,
      NatureReason.EXPLAINED,
    ],
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

  it('does not take what is to be done, or asked of others, for done', () => {
    expect(hear('下一步将组织人员对沟渠进行清理').nature).toBe(ResponseNature.POSITION);
    expect(hear('责令施工单位限期整改').nature).not.toBe(ResponseNature.SOLVED_ON_SPOT);
    expect(hear('如不清理干净,我们会处罚').nature).not.toBe(ResponseNature.SOLVED_ON_SPOT);
  });

  it('takes the answer where the matter was passed on and answered too', () => {
    expect(hear('您的问题已转交通局。交通局答复:该路段不具备设站条件,不能增设站点').nature).toBe(
      ResponseNature.DECLINED,
    );
    expect(hear('已转区住建局,要求9月底前把屋面修好').nature).toBe(ResponseNature.COMMITMENT);
  });

  it('does not take nouns for willingness', () => {
    expect(hear('按照规定,工程量的安排由合同约定').nature).toBe(ResponseNature.EXPLANATION);
    expect(hear('感谢关注。根据规定,整治范围包括三条河道').nature).toBe(ResponseNature.EXPLANATION);
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
