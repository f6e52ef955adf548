import type { RequestContext } from '../../kernel/context.js';
import { BandengError } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { type AccountViewer, accountIdOf, type Viewer } from '../../kernel/viewer.js';
import { waitingLines } from './kinds/index.js';
import { reachOf } from './reach.js';
import type { LineInput } from './worklist.inputs.js';
import { toLine } from './worklist.queries.js';
import type { WaitingLine } from './worklist.types.js';

/** Whose worklist it is; guests have none they could keep. */
export function ownAccount(ctx: RequestContext): string {
  const accountId = accountIdOf(ctx.viewer);
  if (!accountId) throw new BandengError('FORBIDDEN');
  return accountId;
}

/** One line as it waits for the viewer, or for a colleague; null: it does not. Here, too, the statement is the policy. */
export async function lineOf(
  ctx: RequestContext,
  { kind, recordId }: LineInput,
  viewer: Viewer | null = ctx.viewer,
): Promise<WaitingLine | null> {
  const lines = waitingLines.find((one) => one.kind === kind);
  const reach = reachOf(ctx, viewer);
  if (!lines?.for(reach)) return null;
  const [stored] = await ctx.read.all(lines.query, { ...reach, only: knownId(recordId), apart: false });
  return stored ? toLine(ctx, lines, stored) : null;
}

/** A colleague as the statements ask by: with the posts held today, in no session. */
export const asColleague = (one: Pick<AccountViewer, 'accountId' | 'displayName' | 'posts'>): AccountViewer => ({
  kind: 'ACCOUNT',
  sessionId: one.accountId,
  mustChangePassword: false,
  ...one,
});
