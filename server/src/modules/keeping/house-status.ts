import type { RequestContext } from '../../kernel/context.js';
import { readFacts } from './status.facts.js';
import { type Judged, judge } from './status.rules.js';

/** For the page, for whoever watches over the servers, and for the figures. */
export async function readHouseStatus(ctx: RequestContext): Promise<readonly Judged[]> {
  return judge(await readFacts(ctx));
}
