import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { phoneInput } from '../member-fields.js';
import { Department } from '../roster.entity.js';
import { departmentCreated } from '../roster.events.js';
import type { CreateDepartmentInput, DepartmentInput } from '../roster.inputs.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { takeTurns } from '../take-turns.js';

export function departmentFields(input: DepartmentInput) {
  const text = (field: keyof DepartmentInput, max: number) => textInput(input[field], { field: `input.${field}`, max });
  return {
    name: textInput(input.name, { field: 'input.name', max: 60, required: true }),
    shortName: textInput(input.shortName, { field: 'input.shortName', max: 20, required: true }),
    contactName: text('contactName', 40),
    contactPhone: phoneInput(input.contactPhone, 'input.contactPhone'),
    deputyName: text('deputyName', 40),
    deputyPhone: phoneInput(input.deputyPhone, 'input.deputyPhone'),
  };
}

export async function createDepartment(
  ctx: RequestContext,
  input: CreateDepartmentInput,
): Promise<Department | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'create a department');
  const { clientMutationId, ...rest } = input;
  const fields = departmentFields(rest);
  return inTransaction(ctx, async (tx) => {
    const act = async (): Promise<Department | RosterRefusal> => {
      await takeTurns(tx, 'department');
      if ((await tx.em.count(Department, { name: fields.name })) > 0) {
        return new RosterRefusal(RosterRefusalCode.NAME_TAKEN);
      }
      const department = tx.em.create(Department, { ...fields, createdAt: ctx.now() });
      tx.em.persist(department);
      tx.record(departmentCreated({ departmentId: department.id }));
      return department;
    };
    if (!clientMutationId) return act();
    const replay = (id: string) => tx.em.findOneOrFail(Department, id);
    return once(tx, { act: 'createDepartment', clientMutationId, input: rest }, act, replay);
  });
}
