import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';

// Matters are written by the database with each change (0065-kept-matters.sql). Here they are compared with what they
// must be, and made anew.

const KEPT = 'demand_id, consultation_id, committee_id, commitment_id, disposition, state, due_on, moved_at';
const COUNTED = 'committee_id, disposition, state';

const differingQuery = prepared<{ matters: number; tallies: number }>(
  'commitment.matters-that-differ',
  `select
     (select count(*) from (
       (select ${KEPT} from matter_fact except select ${KEPT} from matter)
       union all (select ${KEPT} from matter except select ${KEPT} from matter_fact)) differing) as matters,
     (select count(*) from (
       select ${COUNTED} from (
         select ${COUNTED}, matters from matter_tally union all select ${COUNTED}, -1 from matter) counted
       group by ${COUNTED} having sum(matters) <> 0) differing) as tallies`,
);

/** How many kept matters and counts are not what the facts say. */
export async function differingMatters(ctx: RequestContext): Promise<{ matters: number; tallies: number }> {
  const found = await ctx.read.one(differingQuery, {});
  if (!found) throw new Error('the comparison of matters always answers one row');
  return found;
}

/** Makes all of them anew from the facts. Whoever changes one meanwhile waits, and then looks for themselves. */
export async function rebuildMatters(ctx: RequestContext): Promise<number> {
  return inTransaction(ctx, async ({ em }) => {
    await em.execute('lock table matter, matter_tally in share row exclusive mode');
    await em.execute('delete from matter');
    await em.execute(`insert into matter (${KEPT}) select ${KEPT} from matter_fact`);
    await em.execute('delete from matter_tally');
    await em.execute(
      `insert into matter_tally (${COUNTED}, matters) select ${COUNTED}, count(*) from matter group by ${COUNTED}`,
    );
    const [counted] = await em.execute<{ matters: number }[]>('select count(*)::int as matters from matter');
    return counted?.matters ?? 0;
  });
}

/** Each night: what differs is made anew and said so in the log, and the changes of the counts become one row for each. */
export async function lookAfterMatters(ctx: RequestContext): Promise<void> {
  const { matters, tallies } = await differingMatters(ctx);
  if (matters > 0 || tallies > 0) {
    ctx.services.log.error({ matters, tallies }, 'kept matters were not what the facts say and are made anew');
    await rebuildMatters(ctx);
    return;
  }
  await inTransaction(ctx, ({ em }) =>
    em.execute(
      `with gone as (delete from matter_tally returning ${COUNTED}, matters)
       insert into matter_tally (${COUNTED}, matters)
       select ${COUNTED}, sum(matters) from gone group by ${COUNTED} having sum(matters) <> 0`,
    ),
  );
}
