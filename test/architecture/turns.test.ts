import { expect, it } from '@jest/globals';
import { NoticeKind } from '../../server/src/modules/notice/notice.kinds.js';
import { reminders, toldWhen } from '../../server/src/modules/notice/who-is-told.js';
import { waitingLines } from '../../server/src/modules/worklist/kinds/index.js';
import { WaitingKind } from '../../server/src/modules/worklist/waiting.kinds.js';
import { turns } from './turns.js';

it('has in a worklist whatever somebody is told to do, or says why not', () => {
  const told = new Set([
    ...Object.values(toldWhen).flatMap((tellings) => (tellings ?? []).map(({ kind }) => kind)),
    ...Object.values(reminders).map(({ kind }) => kind),
  ]);
  expect([...told].filter((kind) => !(kind in turns))).toEqual([]);
  expect(Object.keys(turns).sort()).toEqual(Object.values(NoticeKind).sort());
  // Whoever is told to do something by its very name has it waiting.
  const imperative = Object.values(NoticeKind).filter((kind) => /_TO_(?!FOLLOW|BRIEF|YOU$)[A-Z]+$/.test(kind));
  const without = imperative.filter((kind) => !('waits' in turns[kind]) && kind !== 'BRIEF_INSTRUCTION_NOT_TO_READ');
  expect(without).toEqual([]);
});

it('has one statement for every kind of waiting', () => {
  expect(waitingLines.map(({ kind }) => kind).sort()).toEqual(Object.values(WaitingKind).sort());
});
