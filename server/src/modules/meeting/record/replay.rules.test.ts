import { describe, expect, it } from '@jest/globals';
import { differences, type RowChange, replay, UnfitEvents } from './replay.rules.js';

const insert = (row: string, values: object): RowChange => ({
  op: 'INSERT',
  table: 'statement',
  row,
  values: { ...values },
});
const update = (row: string, values: object): RowChange => ({ ...insert(row, values), op: 'UPDATE' });
const remove = (row: string): RowChange => ({ ...insert(row, {}), op: 'DELETE' });

describe('replaying the events of a meeting', () => {
  const events = [
    { seq: 1, changes: [insert('a', { text: '路灯', version: 1 }), insert('b', { text: '停车', version: 1 })] },
    { seq: 2, changes: [] },
    { seq: 3, changes: [update('a', { text: '路灯不亮', version: 2 }), remove('b')] },
  ];

  it('adds up to the newest rows', () => {
    expect(replay(events).get('statement')).toEqual(new Map([['a', { text: '路灯不亮', version: 2 }]]));
  });

  it('refuses events with a gap, in another order, or that change what is not there', () => {
    expect(() => replay([events[0]!, events[2]!])).toThrow(UnfitEvents);
    expect(() => replay([events[1]!, events[0]!, events[2]!])).toThrow(UnfitEvents);
    expect(() => replay([{ seq: 1, changes: [update('a', { text: 'x' })] }])).toThrow(UnfitEvents);
    expect(() => replay([{ seq: 1, changes: [insert('a', {}), insert('a', {})] }])).toThrow(UnfitEvents);
  });

  it('names each row and column that differs from what is kept', () => {
    const rebuilt = replay(events);
    expect(differences(rebuilt, [{ table: 'statement', row: 'a', values: { text: '路灯不亮', version: 2 } }])).toEqual(
      [],
    );
    expect(
      differences(rebuilt, [
        { table: 'statement', row: 'a', values: { text: '路灯', version: 2 } },
        { table: 'statement', row: 'c', values: {} },
      ]),
    ).toEqual([
      { table: 'statement', row: 'a', columns: ['text'], only: null },
      { table: 'statement', row: 'c', columns: [], only: 'KEPT' },
    ]);
    expect(differences(rebuilt, [])).toEqual([{ table: 'statement', row: 'a', columns: [], only: 'REBUILT' }]);
  });
});
