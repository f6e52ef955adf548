import { expect, it } from '@jest/globals';
import { askedList } from './asked-list.js';
import { cellOf } from './file-cells.js';

const column = (given: object) => {
  const sent = { documentId: 'x', title: '列表', columns: [{ header: '列', ...given }] };
  const [found] = askedList(Buffer.from(JSON.stringify(sent))).columns;
  if (!found) throw new Error('no column');
  return found;
};
const row = {
  title: '占道',
  at: '2026-03-02T16:30:00Z',
  dueOn: '2026-03-02',
  status: 'OPEN',
  done: true,
  count: 0,
  share: 0.8666,
  nothing: null,
  until: { dueOn: '2026-04-01' },
  staff: [
    { duty: 'DIRECTOR', name: '赵' },
    { duty: 'OFFICER', name: '钱' },
    { duty: 'OFFICER', name: '孙' },
  ],
};
const said = (given: object) => cellOf(row, column(given));

it('says a row as the screen does: codes in words, instants in China, several of something side by side', () => {
  expect(said({ path: 'title' })).toBe('占道');
  expect(said({ path: 'at', as: 'time' })).toBe('2026-03-03 00:30');
  expect(said({ path: 'at', as: 'day' })).toBe('2026-03-03');
  expect(said({ path: 'dueOn', as: 'day' })).toBe('2026-03-02');
  expect(said({ path: 'status', words: { OPEN: '办理中' } })).toBe('办理中');
  expect(said({ path: 'status' })).toBe('OPEN');
  expect(said({ path: 'done', words: { true: '是', false: '否' } })).toBe('是');
  expect(said({ path: 'count' })).toBe(0);
  expect(said({ path: 'share', as: 'percent' })).toBe(86.7);
  expect(said({ path: 'until.dueOn' })).toBe('2026-04-01');
  expect(said({ path: 'staff.name' })).toBe('赵、钱、孙');
  expect(said({ path: 'staff[duty=OFFICER].name' })).toBe('钱、孙');
});

it('says nothing of what a row does not have, and reaches nowhere else', () => {
  for (const path of ['nothing', 'gone', 'title.length', 'staff.at', 'constructor', 'toString'])
    expect([path, said({ path })]).toEqual([path, null]);
});

it('takes no column that is none', () => {
  for (const given of [
    ...[{}, { path: 7 }, { path: '' }, { path: 'a b' }, { path: 'a.b.c.d.e' }, { path: '__proto__' }],
    ...[
      { path: 'a', as: 'formula' },
      { path: 'a', words: [] },
      { path: 'a', words: { A: 1 } },
    ],
    ...[{ path: 'a', header: '长'.repeat(61) }],
  ])
    expect(() => column(given)).toThrow('BAD_USER_INPUT');
  for (const body of ['', 'null', '[]', '{"documentId":"x","title":"列","columns":[]}'])
    expect(() => askedList(Buffer.from(body))).toThrow('BAD_USER_INPUT');
});
