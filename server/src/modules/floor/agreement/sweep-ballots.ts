import type { Reaction } from '../../../kernel/module.js';

/**
 * Once a secret vote is over: what the database still keeps of rows written anew is thrown away with the old files, so
 * that nobody can lay one state of the box beside the next. Open votes keep their rows.
 */
export const sweepBallots: Reaction<'meeting.clauseSettled' | 'meeting.voteVoided'> = async (ctx, { data }) => {
  if (!data.secret) return;
  const connection = ctx.em.getConnection();
  for (const table of ['voted_mark', 'secret_ballot', 'secret_reservation']) {
    await connection.execute(`vacuum (full) ${table}`);
  }
};
