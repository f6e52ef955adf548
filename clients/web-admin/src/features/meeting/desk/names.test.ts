import { findPeople, initialsOf } from './names';

const people = ['单小满', '解明', '仇志远', '丁小满', '丁晓梅', '曾庆红', '欧阳娜'].map((name) => ({
  name,
  unit: '商户',
}));
const found = (typed: string) => findPeople(people, typed, ({ unit }) => unit).map(({ name }) => name);

it('reads surnames as people read them, and also as a dictionary would', () => {
  expect(initialsOf('单小满')).toContain('sxm');
  expect(initialsOf('单小满')).toContain('dxm');
  expect(initialsOf('解明')).toContain('xm');
  expect(initialsOf('仇志远')).toContain('qzy');
  expect(initialsOf('曾庆红')).toContain('zqh');
});

it('shows everybody with the same initials', () => {
  expect(found('dxm')).toEqual(['单小满', '丁小满', '丁晓梅']);
});

it('finds by the beginning of the initials, by a part of the name and by the unit', () => {
  expect(found('oy')).toEqual(['欧阳娜']);
  expect(found('小满')).toEqual(['单小满', '丁小满']);
  expect(found('商')).toHaveLength(people.length);
  expect(found('zzz')).toEqual([]);
  expect(found(' ')).toEqual([]);
});
