import { countCharacters } from '../../packages/ui/src/count-characters.js';
import { countCharacters as onServer } from '../../server/src/kernel/chinese/count-characters.js';

test.each([
  ['', 0],
  ['城南镇三个小区没有充电桩,飞线充电。', 18],
  ['城南镇三个小区没有充电桩，飞线充电。', 18],
  ['2026年,12.5%的住户\n共 1,280 户', 9],
  ['依据 GB/T 9704—2012', 6],
  ['“停车难”《纪要》——', 11],
  ['  \n\t ', 0],
  ['𠮷野家', 3],
])('counts %j as people do', (text, count) => {
  expect(countCharacters(text)).toBe(count);
});

test('counts as the server does, whatever is typed', () => {
  for (const text of [
    '混 mixed 文字 123',
    'naïve café',
    '🙂🙂 好',
    'a\u200Bb',
    '·、。；：？！…—',
    'ｆｕｌｌ ｗｉｄｔｈ',
  ])
    expect(countCharacters(text)).toBe(onServer(text));
});
