import { expect, it, test } from '@jest/globals';
import { findPages, readRecent } from './find-pages';

const pages = [
  { to: '/', name: '我今天要办的', group: null },
  { to: '/meetings', name: '会议', group: '协商' },
  { to: '/consultations', name: '协商活动', group: '协商' },
  { to: '/commitments', name: '承诺办理', group: '办理' },
];
const readings: Readonly<Record<string, string>> = {
  我今天要办的: 'wjtybd',
  会议: 'hy',
  协商活动: 'xshd',
  承诺办理: 'cnbl',
};
const initials = (name: string) => readings[name] ?? '';
const found = (typed: string, recent: string[] = []) => findPages(pages, typed, recent, initials).map(({ to }) => to);

it('finds a page by its words, by initials and by its group, the closest first', () => {
  expect(found('会')).toEqual(['/meetings']);
  expect(found('办')).toEqual(['/', '/commitments']);
  expect(found('xs')).toEqual(['/consultations']);
  expect(found('HD')).toEqual(['/consultations']);
  expect(found('协商')).toEqual(['/consultations', '/meetings']);
  expect(found('没有这样的')).toEqual([]);
});

it('begins with where somebody was last, and goes on without the readings until they are there', () => {
  expect(found('', ['/commitments'])).toEqual(['/commitments', '/', '/meetings', '/consultations']);
  expect(findPages(pages, 'hy', [], null)).toEqual([]);
});

const topic = { to: '/topics/7', name: '修电梯', group: '议题' };

test.each([
  ['what was kept', JSON.stringify([topic]), [topic]],
  ['nothing of what an earlier version kept', '/topics /meetings', []],
  ['nothing of what is no place', JSON.stringify([{ to: 7 }, null, 'x', topic]), [topic]],
  ['nothing where nothing is', null, []],
])('reads %s', (_, kept, read) => {
  expect(readRecent(kept)).toEqual(read);
});
