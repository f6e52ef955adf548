import { expect, it } from '@jest/globals';
import { AgendaPart } from '../../floor/index.js';
import { QuestionKind } from '../../survey/index.js';
import { personalIn } from './personal.rules.js';
import type { PracticeWords } from './practice.entity.js';

const question = (text: string, kept: boolean) => ({
  ...{ id: text, kind: QuestionKind.CHOICE, text, isRequired: false, kept },
  options: [{ id: 'one', text: '找李四' }],
});
const words = (more: Partial<PracticeWords> = {}): PracticeWords => ({
  ...{ title: '早市怎么摆', matter: '占道', worked: '先看现场', effect: '划了线', caution: '雨天另说' },
  parts: { form: 'BENCH' as never, groups: [], intro: '', questions: [], agenda: [] },
  ...more,
});

it('finds whom the record knows, telephones and cards, each once', () => {
  expect(personalIn(words(), ['张三'])).toEqual([]);
  expect(personalIn(words({ worked: '张三家先腾', caution: '找张三' }), ['张三', '李'])).toEqual(['张三']);
  expect(personalIn(words({ effect: '打 13800001234' }), [])).toEqual(['13800001234']);
});

it('looks into every part that goes out, and at none that does not', () => {
  const parts = (kept: boolean) => ({
    ...words().parts,
    groups: [{ name: '王五一家', kept }],
    questions: [question('怎么摆', kept)],
    agenda: [{ title: '赵六先说', part: AgendaPart.OTHER, plannedMinutes: 5, parent: null, kept }],
  });
  const names = ['王五', '李四', '赵六'];
  expect(personalIn(words({ parts: parts(true) }), names)).toEqual(names);
  expect(personalIn(words({ parts: parts(false) }), names)).toEqual([]);
});
