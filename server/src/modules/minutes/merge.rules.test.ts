import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeTexts, writersOf } from './merge.rules.js';

const base = '会议纪要\n一、通报情况\n二、各方发言\n三、共识';

describe('two people writing one text', () => {
  it('takes what each of them changed elsewhere', () => {
    const theirs = '会议纪要(第二稿)\n一、通报情况\n二、各方发言\n三、共识';
    const mine = '会议纪要\n一、通报情况\n二、各方发言\n三、共识两条';
    expect(mergeTexts(base, theirs, mine)).toEqual({
      body: '会议纪要(第二稿)\n一、通报情况\n二、各方发言\n三、共识两条',
      overlaps: [],
    });
  });

  it('takes both changes of neighbouring paragraphs, and the one that was dropped beside one that was changed', () => {
    const theirs = base.replace('一、通报情况', '一、镇里通报了情况').replace('\n三、共识', '');
    const mine = base.replace('二、各方发言', '二、商户发言');
    expect(mergeTexts(base, theirs, mine)).toEqual({
      body: '会议纪要\n一、镇里通报了情况\n二、商户发言',
      overlaps: [],
    });
  });

  it('keeps both where both added something at one place', () => {
    const { body, overlaps } = mergeTexts(base, `${base}\n住建局补充`, `${base}\n商户补充`);
    expect(overlaps).toEqual([]);
    expect(body).toBe(`${base}\n住建局补充\n商户补充`);
  });

  it('asks where both changed one passage, and drops neither', () => {
    const { body, overlaps } = mergeTexts(
      base,
      base.replace('三、共识', '三、共识一条'),
      base.replace('三、共识', '三、未达成共识'),
    );
    expect(overlaps).toEqual([{ base: '三、共识', theirs: '三、共识一条', mine: '三、未达成共识' }]);
    expect(body).toContain('三、共识一条\n三、未达成共识');
  });

  it('is the other text where nothing was changed here, and the same where both changed the same', () => {
    expect(mergeTexts(base, '别的', base)).toEqual({ body: '别的', overlaps: [] });
    expect(mergeTexts(base, '一样', '一样')).toEqual({ body: '一样', overlaps: [] });
  });

  it('never loses a paragraph that somebody wrote', () => {
    const paragraph = fc.constantFrom('甲', '乙', '丙', '丁', '戊');
    const edits = fc.array(fc.tuple(fc.nat(9), fc.constantFrom('add', 'change', 'drop')), { maxLength: 6 });
    const edited = (text: string, by: string, acts: readonly (readonly [number, string])[]) => {
      const lines = text.split('\n');
      acts.forEach(([at, act], index) => {
        const where = at % (lines.length + 1);
        const words = `${by}${index}`;
        if (act === 'add') lines.splice(where, 0, words);
        else if (act === 'drop') lines.splice(where, 1);
        else if (where < lines.length) lines[where] = words;
      });
      return lines.join('\n');
    };
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), edits, edits, (start, his, hers) => {
        const from = start.join('\n');
        const [theirs, mine] = [edited(from, '他', his), edited(from, '她', hers)];
        const { body } = mergeTexts(from, theirs, mine);
        const written = [...theirs.split('\n'), ...mine.split('\n')].filter((line) => /^[他她]/.test(line));
        expect(written.filter((line) => !body.split('\n').includes(line))).toEqual([]);
      }),
    );
  });
});

it('knows who wrote which paragraph', () => {
  const first = writersOf({ body: '', writers: [] }, '会议纪要\n\n共识一条', 'officer');
  expect(first).toEqual(['officer', null, 'officer']);
  expect(writersOf({ body: '会议纪要\n\n共识一条', writers: first }, '会议纪要\n\n共识两条\n补充', 'director')).toEqual(
    ['officer', null, 'director', 'director'],
  );
});
