import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import type { LeaderInstruction } from './instruction.entity.js';
import { InstructionHolder } from './instruction-holder.entity.js';

/** With whom it lies from now on. */
export function giveTo(
  tx: Transaction,
  instruction: LeaderInstruction,
  departmentId: string | null,
  reason: string | null,
): void {
  const { ctx } = tx;
  tx.em.persist(
    tx.em.create(InstructionHolder, {
      ...{ instruction: instruction.id, department: departmentId, reason },
      ...{ since: ctx.now(), givenBy: accountIdOf(ctx.viewer), createdAt: ctx.now() },
    }),
  );
}

/** Of instruction `i`: who had it, from when until when, and why it went on; the first of them first. */
export const HOLDERS = `coalesce((select json_agg(json_build_object('id', h.id, 'departmentName', h.name, 'since', h.since,
    'until', h.until, 'reason', h.reason) order by h.since, h.id)
  from (select g.id, u.short_name as name, g.since, g.reason, lead(g.since) over (order by g.since, g.id) as until
    from instruction_holder g left join department u on u.id = g.department_id where g.instruction_id = i.id) h), '[]')`;
