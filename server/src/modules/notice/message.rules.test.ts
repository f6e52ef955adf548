import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Facts, filled, parseTemplate, partsOf, placesIn, valueAt } from './message.rules.js';

const facts: Facts = {
  TITLE: '早市占道',
  TIME: '10月15日 09:00',
  PLACE: null,
  DUE: null,
  ITEMS: null,
  LEVEL: null,
  TOPICS: '3',
  MORE: null,
  LINK: null,
  LINK_END: null,
};
const say = (text: string) => {
  const parsed = parseTemplate(text);
  return 'pieces' in parsed ? filled(parsed.pieces, facts) : parsed;
};

describe('the words of a message', () => {
  it('have facts in their named places', () => {
    expect(say('“{事项}”有{ 件数 }件')).toBe('“早市占道”有3件');
    expect(parseTemplate('{事项}[，{时间}]')).toEqual({
      pieces: [{ place: 'TITLE' }, { optional: ['，', { place: 'TIME' }] }],
    });
  });

  it('leave out a bracket in which a fact is missing, and say so where there is none', () => {
    expect(say('{事项}[，{时间}][，{时间}在{地点}]。')).toBe('早市占道，10月15日 09:00。');
    expect(say('在{地点}')).toBe('在另行通知');
    expect(valueAt('DUE' as never, facts)).toBe('另行通知');
  });

  it.each([
    ['{姓名}', { problem: 'UNKNOWN_PLACE', at: '姓名' }],
    ['好{事项', { problem: 'UNCLOSED', at: '{事项' }],
    ['好}', { problem: 'UNCLOSED', at: '}' }],
    ['[{事项}', { problem: 'UNCLOSED', at: '[' }],
    ['[[{事项}]]', { problem: 'UNCLOSED', at: '[{事项}]]' }],
  ])('%s is not read', (text, problem) => {
    expect(parseTemplate(text)).toEqual(problem);
  });

  it('never run what stands in a fact, and read whatever is typed', () => {
    expect(filled([{ place: 'TITLE' as never }], { ...facts, TITLE: '{时间}[' })).toBe('{时间}[');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '事', '项', '{事项}', 'x') }), (text) => {
        const parsed = parseTemplate(text);
        return 'problem' in parsed || placesIn(parsed.pieces).every((place) => place === 'TITLE');
      }),
    );
  });
});

it.each([
  [70, 1],
  [71, 2],
  [134, 2],
  [135, 3],
])('%i characters are paid as %i messages', (length, parts) => {
  expect(partsOf('长'.repeat(length))).toBe(parts);
});
