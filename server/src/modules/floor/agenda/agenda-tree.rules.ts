import { AgendaPlace } from '../agenda-place.js';
import { AgendaItemStatus } from './agenda-item.entity.js';

const { PENDING, ACTIVE, CLOSED, SKIPPED } = AgendaItemStatus;

/** An item as it stands in the tree; `position` counts through the whole agenda, each item before its parts. */
export interface AgendaNode {
  readonly id: string;
  readonly parent: { readonly id: string } | null;
  readonly position: number;
  readonly status: AgendaItemStatus;
}

/** Items and their parts: more levels than a wall can show help nobody. The rules hold for any number. */
export const LEVELS = 2;
export interface Place {
  readonly where: AgendaPlace;
  readonly of: string;
}

export function partsOf<Node extends AgendaNode>(agenda: readonly Node[], id: string | null): Node[] {
  return agenda.filter(({ parent }) => (parent?.id ?? null) === id).sort((one, other) => one.position - other.position);
}

/** An item with parts is never on the floor itself: its parts are. */
export function isHeading(agenda: readonly AgendaNode[], { id }: { readonly id: string }): boolean {
  return agenda.some(({ parent }) => parent?.id === id);
}

/** The items this one is a part of, the nearest first. */
export function ancestorsOf<Node extends AgendaNode>(agenda: readonly Node[], item: AgendaNode): Node[] {
  const above = agenda.find(({ id }) => id === item.parent?.id);
  return above ? [above, ...ancestorsOf(agenda, above)] : [];
}

/** The item and everything below it, as it stands on the agenda. */
export function withParts<Node extends AgendaNode>(agenda: readonly Node[], item: Node): Node[] {
  return [item, ...partsOf(agenda, item.id).flatMap((part) => withParts(agenda, part))];
}

/** What can be on the floor: items without parts, in their order. */
export function leavesOf<Node extends AgendaNode>(agenda: readonly Node[]): Node[] {
  return partsOf(agenda, null)
    .flatMap((top) => withParts(agenda, top))
    .filter((item) => !isHeading(agenda, item));
}

/** 1, 2, 2.1, 2.2, 3 … by id. */
export function numbersOf(agenda: readonly AgendaNode[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const count = (id: string | null, prefix: string) => {
    for (const [index, { id: part }] of partsOf(agenda, id).entries()) {
      numbers.set(part, `${prefix}${index + 1}`);
      count(part, `${prefix}${index + 1}.`);
    }
  };
  count(null, '');
  return numbers;
}

/** A heading is done when its parts are. */
export function headingStatus(parts: readonly Pick<AgendaNode, 'status'>[]): AgendaItemStatus {
  if (parts.some(({ status }) => status === PENDING || status === ACTIVE)) return PENDING;
  return parts.every(({ status }) => status === SKIPPED) ? SKIPPED : CLOSED;
}

/** The headings that are done once this item is: everything else in them has been closed or passed over. */
export function headingsEndedBy<Node extends AgendaNode>(agenda: readonly Node[], item: Node): Node[] {
  return ancestorsOf(agenda, item).filter((heading) =>
    withParts(agenda, heading).every(
      (part) => part.id === item.id || isHeading(agenda, part) || part.status === CLOSED || part.status === SKIPPED,
    ),
  );
}

/** Where an item would stand: below which one, and how deep. */
export function parentAt<Node extends AgendaNode>(
  agenda: readonly Node[],
  target: Node,
  where: AgendaPlace,
): Node | null {
  return where === AgendaPlace.INTO ? target : (agenda.find(({ id }) => id === target.parent?.id) ?? null);
}

function levelsOf(agenda: readonly AgendaNode[], item: AgendaNode): number {
  return 1 + Math.max(0, ...partsOf(agenda, item.id).map((part) => levelsOf(agenda, part)));
}

/** Whether an item (or one with parts of its own) would stand too deep below `parent`. */
export function isTooDeep(agenda: readonly AgendaNode[], parent: AgendaNode | null, item: AgendaNode | null): boolean {
  const above = parent ? ancestorsOf(agenda, parent).length + 1 : 0;
  return above + (item ? levelsOf(agenda, item) : 1) > LEVELS;
}

/** The whole agenda in order once `item` (with its parts) stands at `place`. The target is no part of the item. */
export function reordered<Node extends AgendaNode>(
  agenda: readonly Node[],
  item: Node,
  { where, of }: Place,
): { readonly order: Node[]; readonly parentId: string | null } {
  const target = agenda.find(({ id }) => id === of);
  if (!target) throw new Error('no such item');
  const parentId = parentAt(agenda, target, where)?.id ?? null;
  const moved = withParts(agenda, item);
  const rest = partsOf(agenda, null)
    .flatMap((top) => withParts(agenda, top))
    .filter((one) => !moved.includes(one));
  const reach = withParts(agenda, target).filter((one) => !moved.includes(one)).length;
  const start = rest.indexOf(target);
  const at = where === AgendaPlace.BEFORE ? start : start + reach;
  return { order: [...rest.slice(0, at), ...moved, ...rest.slice(at)], parentId };
}
