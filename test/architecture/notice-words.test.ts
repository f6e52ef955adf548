import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import en from '../../packages/features/src/notice/notice.en.js';
import zhCN from '../../packages/features/src/notice/notice.zh-CN.js';
import { ReadinessItemKind } from '../../server/src/modules/consultation/index.js';
import { familyOf, NoticeFamily, NoticeKind } from '../../server/src/modules/notice/notice.kinds.js';
import { reminders, toldWhen } from '../../server/src/modules/notice/who-is-told.js';

const kinds = Object.values(NoticeKind);

it('has words for every kind of notice, and for no other', () => {
  expect(Object.keys(zhCN.kind).sort()).toEqual([...kinds].sort());
  expect(Object.keys(en.kind).sort()).toEqual([...kinds].sort());
});

it('has words for every item of a checklist', () => {
  const items = Object.values(ReadinessItemKind).sort();

  expect(Object.keys(zhCN.item).sort()).toEqual(items);
  expect(Object.keys(en.item).sort()).toEqual(items);
});

it('tells of every kind somewhere', () => {
  const told = new Set([...Object.values(toldWhen).flat(), ...Object.values(reminders)].map(({ kind }) => kind));

  expect(kinds.filter((kind) => !told.has(kind))).toEqual([]);
});

it('puts every kind into a family that people can switch', () => {
  expect(new Set(kinds.map(familyOf))).toEqual(new Set(Object.values(NoticeFamily)));
});

it('keeps who is told in one file', () => {
  const source = readFileSync(new URL('../../server/src/modules/notice/index.ts', import.meta.url), 'utf8');

  expect(source).not.toMatch(/'(?:topic|consultation|meeting|commitment)\./);
});
