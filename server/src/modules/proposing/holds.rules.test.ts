import { expect, it } from '@jest/globals';
import { taggedWordsOf, useDictionary } from '../../kernel/chinese/index.js';
import { holds } from './holds.rules.js';

const RECORD = {
  number: 1,
  title: '清湖小区充电难',
  committee: '城南镇联络委',
  text: '清湖小区有120户,充电桩只有8个,晚上没处充电。住建局没有安装新的充电桩。',
};
const shown = (text: string) => holds({ text, records: [1] }, [RECORD], taggedWordsOf);

it('holds the same against the records when a name has become a word of the house', () => {
  const said = () => [
    shown('清湖小区晚上没处充电'),
    shown('清湖小区晚上有处充电'),
    shown('住建局没有安装新的充电桩。'),
    shown('住建局安装新的充电桩。'),
  ];
  expect(said()).toEqual([true, false, true, false]);
  for (const name of ['清湖', '清湖小区', '住建局']) {
    useDictionary([name]);
    expect([name, ...said()]).toEqual([name, true, false, true, false]);
  }
});
