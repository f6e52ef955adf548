import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Department } from '../roster.entity.js';
import { departmentRevised } from '../roster.events.js';
import type { DepartmentInput } from '../roster.inputs.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { takeTurns } from '../take-turns.js';
import { departmentFields } from './create-department.js';

export async function reviseDepartment(
  ctx: RequestContext,
  departmentId: string,
  version: number,
  input: DepartmentInput,
): Promise<Department | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'revise a department');
  const fields = departmentFields(input);
  return inTransaction(ctx, async (tx) => {
    await takeTurns(tx, 'department');
    const department = await tx.em.findOne(Department, departmentId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!department) throw notFound();
    expectVersion(department, version);
    if ((await tx.em.count(Department, { name: fields.name, id: { $ne: departmentId } })) > 0) {
      return new RosterRefusal(RosterRefusalCode.NAME_TAKEN);
    }
    Object.assign(department, fields);
    tx.record(departmentRevised({ departmentId }));
    return department;
  });
}
