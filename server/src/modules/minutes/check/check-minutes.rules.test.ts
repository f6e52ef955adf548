import { describe, expect, it } from '@jest/globals';
import { foreignTo } from './check-minutes.rules.js';
import {
  aMeeting,
  chance,
  HELD_OUT,
  HONEST_HELD_OUT,
  honestlyEdited,
  LOOKED_AT,
  type Planting,
} from './plantings.test-support.js';

const PLANTED = 500;

/** Plantings of these kinds in meetings of their own; those the check did not find. */
function survivors(kinds: Readonly<Record<string, Planting>>, count: number) {
  const names = Object.keys(kinds);
  const survived: string[] = [];
  let planted = 0;
  for (let seed = 1; planted < count; seed++) {
    const { record, draft } = aMeeting(seed);
    const kind = names[seed % names.length] as string;
    const made = kinds[kind]?.(draft, chance(seed));
    if (!made) continue;
    planted += 1;
    if (foreignTo(record, made.body).length === 0) survived.push(`${kind}: ${made.planted}`);
  }
  return survived;
}

it(`lets none of ${PLANTED} plantings through, of kinds it was made with and of others`, () => {
  expect(survivors(LOOKED_AT, PLANTED / 2)).toEqual([]);
  expect(survivors(HELD_OUT, PLANTED / 2)).toEqual([]);
});

it('says nothing of 150 drafts nobody touched', () => {
  const alarms = Array.from({ length: 150 }, (_, seed) => aMeeting(seed + 1)).flatMap(({ record, draft }) =>
    foreignTo(record, draft).map(({ text, sentence }) => `${text} in ${sentence}`),
  );
  expect(alarms).toEqual([]);
});

it.each([
  ['such as were looked at', undefined],
  ['such as were not', HONEST_HELD_OUT],
])('says nothing of honest edits, but for one in a hundred at most: %s', (_, sentences) => {
  const alarms = Array.from({ length: 200 }, (_, seed) => {
    const { record, draft } = aMeeting(seed + 1);
    const by = chance(seed + 77);
    return foreignTo(record, honestlyEdited(honestlyEdited(draft, by, sentences), by, sentences));
  }).flatMap((found) => found.slice(0, 1).map(({ text, sentence }) => `${text} in ${sentence}`));
  expect(alarms.length > 2 ? alarms : []).toEqual([]);
});

describe('what is found says what it is and what the record has', () => {
  const record = {
    texts: ['张建国', '住建局', '增加30个车位,15个工作日内完成'],
    days: ['2026-05-12T14:30'],
    numbers: ['3 次'],
  };
  it.each([
    ['增加80个车位。', 'FIGURE', '80个', '30个'],
    ['15个月内完成。', 'FIGURE', '15个月', '15个工作日'],
    ['5月13日开会。', 'DAY', '5月13日', null],
    ['赵铁柱委员发言。', 'NAME', '赵铁柱', '张建国'],
    ['由水务局牵头。', 'UNIT', '水务局', '住建局'],
  ])('%s', (body, kind, text, nearest) => {
    expect(foreignTo(record, body)).toMatchObject([{ kind, text, line: 0, sentence: body }]);
    if (nearest === '30个' || nearest === '15个工作日') expect(foreignTo(record, body)[0]?.nearest).toBe(nearest);
  });

  it.each([
    '三十个车位。',
    '5月12日(周二)下午14:30开会。',
    '2026年5月,张建国委员发言。',
    '住建局在十五个工作日内完成,共3次。',
    '一件一件办,两边都满意。',
    '召开板凳协商会。',
  ])('%s stands in it', (body) => {
    expect(foreignTo(record, body)).toEqual([]);
  });
});
