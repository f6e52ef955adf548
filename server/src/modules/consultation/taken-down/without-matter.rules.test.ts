import { TAKEN_DOWN_LINE, type TakenDownWords, WithoutMatter } from './without-matter.rules.js';

const down: TakenDownWords = {
  all: false,
  minutes: false,
  demandIds: ['d1'],
  names: ['早市占道，车过不去'],
  passages: ['张三家门口的摊位由城管局下周划线。同意'],
  others: ['路灯不亮'],
};
const without = (more: Partial<TakenDownWords> = {}) => new WithoutMatter({ ...down, ...more });

it.each([
  [
    'a drafted matter, from its heading to the next',
    '一、诉求与回应\n诉求1：早市占道，车过不去（形成承诺）\n城管局（承诺）：同意\n做什么：划线\n诉求2：路灯不亮（当场解决）\n供电所：已换',
    `一、诉求与回应\n${TAKEN_DOWN_LINE}\n诉求2：路灯不亮（当场解决）\n供电所：已换`,
  ],
  [
    'to the next section where it is the last one',
    '诉求1：早市占道,车过不去\n同意\n二、共识\n八点前收摊',
    `${TAKEN_DOWN_LINE}\n二、共识\n八点前收摊`,
  ],
  ['to a gap', '3. 早市占道 车过不去\n同意\n\n散会', `${TAKEN_DOWN_LINE}\n\n散会`],
  [
    'one line that names it, and no other',
    '王五：早市占道、车过不去的事怎么办\n赵六：不知道',
    `${TAKEN_DOWN_LINE}\n赵六：不知道`,
  ],
  [
    'what was answered to it, word for word',
    '会上明确，张三家门口的摊位由城管局下周划线。\n其他照旧',
    `${TAKEN_DOWN_LINE}\n其他照旧`,
  ],
  ['nothing for a short word that is said of many things', '大家同意\n散会', '大家同意\n散会'],
])('takes out %s', (_what, text, left) => {
  expect(without().text(text)).toBe(left);
});

it('leaves ids, codes and days as they are, and goes as deep as the words do', () => {
  const id = '0199aaaa-bbbb-4ccc-8ddd-eeeeffff0000';
  const given = {
    id,
    status: 'CLOSED',
    at: '2026-03-02T01:00:00Z',
    rows: [{ title: '早市占道，车过不去' }],
    n: 3,
    no: null,
  };
  expect(without().words(given)).toEqual({ ...given, rows: [{ title: TAKEN_DOWN_LINE }] });
  expect(without().everything(given)).toEqual({ ...given, rows: [{ title: TAKEN_DOWN_LINE }] });
  expect(without({ names: ['a'], passages: [] }).words(given)).toEqual(given);
});

it('of a whole consultation leaves no words, of minutes not their text', () => {
  expect(without({ all: true }).text('散会')).toBe(TAKEN_DOWN_LINE);
  expect(without({ all: true }).rows([{ text: '散会' }])).toEqual([]);
  expect(without({ minutes: true }).minutes('散会')).toBe(TAKEN_DOWN_LINE);
  expect(without({ minutes: true }).text('散会')).toBe('散会');
  expect(without().minutes(null)).toBeNull();
});
