import fc from 'fast-check';
import { AgendaPlace } from '../agenda-place.js';
import { AgendaItemStatus } from './agenda-item.entity.js';
import {
  type AgendaNode,
  headingStatus,
  headingsEndedBy,
  isTooDeep,
  leavesOf,
  numbersOf,
  parentAt,
  reordered,
  withParts,
} from './agenda-tree.rules.js';

const { PENDING, ACTIVE, CLOSED, SKIPPED } = AgendaItemStatus;
type Node = AgendaNode & { readonly id: string };
const tree = (...rows: [id: string, parent: string | null, status?: AgendaItemStatus][]): Node[] =>
  rows.map(([id, parent, status = PENDING], index) => ({
    id,
    parent: parent === null ? null : { id: parent },
    position: index + 1,
    status,
  }));
const find = (agenda: readonly Node[], id: string) => agenda.find((node) => node.id === id) as Node;
const ids = (agenda: readonly Node[]) => agenda.map(({ id }) => id).join(' ');

it('numbers items and their parts, and knows what can be on the floor', () => {
  const agenda = tree(['a', null], ['b', null], ['b1', 'b'], ['b2', 'b'], ['c', null]);
  expect([...numbersOf(agenda)].map((pair) => pair.join(':')).join(' ')).toBe('a:1 b:2 b1:2.1 b2:2.2 c:3');
  expect(ids(leavesOf(agenda))).toBe('a b1 b2 c');
});

it('ends a heading with the last of its parts', () => {
  expect(headingStatus([{ status: CLOSED }, { status: PENDING }])).toBe(PENDING);
  expect(headingStatus([{ status: ACTIVE }, { status: CLOSED }])).toBe(PENDING);
  expect(headingStatus([{ status: CLOSED }, { status: SKIPPED }])).toBe(CLOSED);
  expect(headingStatus([{ status: SKIPPED }])).toBe(SKIPPED);
  const agenda = tree(['b', null], ['b1', 'b', CLOSED], ['b2', 'b', ACTIVE]);
  expect(ids(headingsEndedBy(agenda, find(agenda, 'b2')))).toBe('b');
  const more = tree(['b', null], ['b1', 'b'], ['b2', 'b', ACTIVE]);
  expect(headingsEndedBy(more, find(more, 'b2'))).toEqual([]);
});

it.each([
  ['c', AgendaPlace.BEFORE, 'a', 'c a b b1 b2'],
  ['a', AgendaPlace.AFTER, 'b', 'b b1 b2 a c'],
  ['a', AgendaPlace.INTO, 'b', 'b b1 b2 a c'],
  ['b1', AgendaPlace.AFTER, 'b2', 'a b b2 b1 c'],
  ['b', AgendaPlace.BEFORE, 'a', 'b b1 b2 a c'],
  ['b2', AgendaPlace.BEFORE, 'a', 'b2 a b b1 c'],
])('puts %s %s %s', (item, where, of, expected) => {
  const agenda = tree(['a', null], ['b', null], ['b1', 'b'], ['b2', 'b'], ['c', null]);
  expect(ids(reordered(agenda, find(agenda, item), { where, of }).order)).toBe(expected);
});

/** Any tree of up to nine items and two levels, in pre-order. */
const anAgenda = fc.array(fc.array(fc.constant(null), { maxLength: 3 }), { minLength: 1, maxLength: 5 }).map((tops) => {
  const rows: [string, string | null][] = [];
  for (const [index, parts] of tops.entries()) {
    rows.push([`t${index}`, null]);
    for (const part of parts.keys()) rows.push([`t${index}p${part}`, `t${index}`]);
  }
  return tree(...rows);
});

it('loses nobody, keeps parts behind their item and never goes deeper, wherever anything is moved', () => {
  const moves = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...Object.values(AgendaPlace))), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(anAgenda, moves, (start, asked) => {
      let agenda = start;
      for (const [one, other, where] of asked) {
        const item = agenda[one % agenda.length] as Node;
        const target = agenda[other % agenda.length] as Node;
        if (withParts(agenda, item).includes(target) || isTooDeep(agenda, parentAt(agenda, target, where), item))
          continue;
        const { order, parentId } = reordered(agenda, item, { where, of: target.id });
        agenda = order.map((node, index) => ({
          ...node,
          position: index + 1,
          parent: node.id === item.id ? (parentId === null ? null : { id: parentId }) : node.parent,
        }));
      }
      expect(agenda.map(({ id }) => id).sort()).toEqual(start.map(({ id }) => id).sort());
      // The stored order is the order of the tree: an item, then its parts.
      const walked = agenda.filter(({ parent }) => parent === null).flatMap((top) => withParts(agenda, top));
      expect(ids(agenda)).toBe(ids(walked));
      expect(agenda.every((node) => !isTooDeep(agenda, parentAt(agenda, node, AgendaPlace.AFTER), null))).toBe(true);
    }),
  );
});
