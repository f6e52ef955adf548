import { authorize } from '../../kernel/authorize.js';
import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { deadlineState } from '../commitment/index.js';
import { waitingLines } from './kinds/index.js';
import { reachOf, reachOfCommittee } from './reach.js';
import type { StoredLine, WaitingLines } from './waiting.js';
import { canLookAtCommittee } from './worklist.policy.js';
import type { WaitingLine, Worklist } from './worklist.types.js';

/** What waits for the viewer; `committeeId`: for the people of that committee. One statement for each kind they can have. */
export async function readWorklist(ctx: RequestContext, committee: string | null): Promise<Worklist> {
  const committeeId = knownIdOrNull(committee);
  if (committeeId) authorize(canLookAtCommittee(ctx.viewer, committeeId), 'look at what waits in a committee');
  const reach = committeeId ? reachOfCommittee(ctx, committeeId) : reachOf(ctx);
  const kinds = waitingLines.filter((one) => one.for(reach));
  const asking = { ...reach, only: null, apart: committeeId === null };
  const stored = await Promise.all(kinds.map(({ query }) => ctx.read.all(query, asking)));
  const counts = kinds.flatMap(({ kind }, at) => {
    const count = stored[at]?.[0]?.total ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
  const lines = (which: (line: StoredLine) => boolean) =>
    kinds
      .flatMap((kind, at) => (stored[at] ?? []).filter(which).map((line) => toLine(ctx, kind, line)))
      .sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
  return {
    lines: lines(({ isMine }) => isMine),
    asideLines: lines(({ isMine, asideUntil }) => !isMine && asideUntil !== null),
    heldLines: lines(({ isMine, asideUntil }) => !isMine && asideUntil === null),
    counts,
    total: counts.reduce((sum, { count }) => sum + count, 0),
  };
}

/** What is due first first; what has no day stands after it, the oldest first. */
const sortKey = ({ dueOn, since }: WaitingLine) => `${dueOn ?? '9999'}|${since}`;

export function toLine(ctx: RequestContext, { kind, office }: WaitingLines, stored: StoredLine): WaitingLine {
  const { calendar } = ctx.services;
  const { total: _all, isMine: _mine, dueWithin, ...line } = stored;
  const dueOn =
    line.dueOn ?? (dueWithin === null ? null : calendar.add(dayInChina(new Date(line.since)), dueWithin).day);
  const until = dueOn ? deadlineState(calendar, ctx.today(), dueOn, null) : null;
  return {
    ...line,
    kind,
    office: line.office ?? office,
    dueOn,
    workingDaysLeft: until?.workingDaysLeft ?? null,
    provisional: until?.provisional ?? false,
    timeliness: until?.timeliness ?? null,
  };
}
