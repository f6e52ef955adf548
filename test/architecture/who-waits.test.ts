import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { NoticeKind } from '../../server/src/modules/notice/notice.kinds.js';
import { toldWhen } from '../../server/src/modules/notice/who-is-told.js';
import { root } from './imports.js';
import { whoWaits } from './who-waits.js';

const mutations = Object.keys(
  buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'))
    .getMutationType()
    ?.getFields() ?? {},
).sort();

it('says of every mutation who is told because of it, or why nobody is', () => {
  expect(mutations.length).toBeGreaterThan(250);
  expect(mutations.filter((name) => !(name in whoWaits))).toEqual([]);
  expect(Object.keys(whoWaits).filter((name) => !mutations.includes(name))).toEqual([]);
  expect(Object.keys(whoWaits)).toEqual(mutations);
});

it('tells those who wait in words that there are', () => {
  const kinds: ReadonlySet<string> = new Set(Object.values(NoticeKind));
  const untold = Object.entries(whoWaits).flatMap(([name, row]) =>
    'told' in row
      ? row.told
          .filter((event) => !toldWhen[event]?.some(({ kind, to }) => kinds.has(kind) && to.length > 0))
          .map((event) => `${name}: nobody is told when ${event}`)
      : [],
  );
  expect(untold).toEqual([]);
  expect(Object.entries(whoWaits).filter(([, row]) => 'told' in row && row.told.length === 0)).toEqual([]);
});

it('tells of nothing that no mutation brings about, but what the calendar does', () => {
  const brought = new Set(Object.values(whoWaits).flatMap((row) => ('told' in row ? row.told : [])));
  expect(Object.keys(toldWhen).filter((event) => !brought.has(event as never))).toEqual([
    'topic.consulted',
    'topic.closed',
    // The first day of a term that was settled came.
    'succession.memberJoined',
    'succession.renewalCarriedOut',
    'succession.renewalStopped',
    // Somebody's time began within the year.
    'appraisal.enrolled',
    // Its day came, the record moved, or nobody wrote in time.
    'publicity.heldBack',
    'publicity.needsReview',
    'publicity.slotDue',
    'commitment.reminded',
    'commitment.putToLeader',
    'commitment.partyPressed',
  ]);
});
