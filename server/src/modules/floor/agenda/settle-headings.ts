import { type AgendaItem, AgendaItemStatus } from './agenda-item.entity.js';
import { type AgendaNode, headingStatus, isHeading, partsOf } from './agenda-tree.rules.js';

type Heading = AgendaNode & Pick<AgendaItem, 'openedAt' | 'closedAt' | 'spentSeconds'> & { status: AgendaItemStatus };

/** Brings every item with parts in line with them: what has become of it, and how long it took. */
export function settleHeadings(agenda: readonly Heading[], now: Date): void {
  const deepestFirst = agenda
    .filter((item) => isHeading(agenda, item))
    .sort((one, other) => other.position - one.position);
  for (const heading of deepestFirst) {
    const parts = partsOf(agenda, heading.id);
    const status = headingStatus(parts);
    if (status === AgendaItemStatus.CLOSED && heading.status !== status) heading.closedAt = now;
    if (status !== AgendaItemStatus.CLOSED) heading.closedAt = null;
    heading.status = status;
    heading.openedAt = parts.map(({ openedAt }) => openedAt).find((openedAt) => openedAt !== null) ?? null;
    heading.spentSeconds = parts.reduce((sum, part) => sum + part.spentSeconds, 0);
  }
}
