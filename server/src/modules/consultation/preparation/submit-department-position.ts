import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { canActForDepartment } from '../consultation.policy.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { demandIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { DepartmentPosition } from '../preparation.entity.js';
import type { SubmitDepartmentPositionInput } from './preparation.inputs.js';

/** What the department a demand is put to says in writing before the meeting. */
export async function submitDepartmentPosition(
  ctx: RequestContext,
  input: SubmitDepartmentPositionInput,
): Promise<DepartmentPosition | ConsultationRefusal> {
  const text = textInput(input.text, { field: 'text', max: BODY_MAX, required: true });
  return inPreparation<DepartmentPosition, DepartmentPosition | ConsultationRefusal>(ctx, input, {
    act: 'submitDepartmentPosition',
    by: 'INVITED',
    work: async (preparation) => {
      const { tx, consultation, scope, record } = preparation;
      const demand = await demandIn(preparation, input.demandId);
      const department = demand.department;
      if (!department) return new ConsultationRefusal(ConsultationRefusalCode.DEMAND_NOT_YOURS);
      authorize(canActForDepartment(ctx.viewer, scope, department.id), 'submit a position');
      const given = { text, submittedAt: ctx.now(), submittedBy: accountIdOf(ctx.viewer) };
      let position = await tx.em.findOne(DepartmentPosition, { demand, department: department.id });
      if (position) {
        expectVersion(position, input.version ?? 0, { text: position.text });
        if (position.text !== text) {
          const record = { record: 'department_position', id: position.id };
          keepCorrections(tx, record, { text: position.text }, { text }, null);
        }
        Object.assign(position, given);
      } else {
        position = tx.em.create(DepartmentPosition, {
          ...given,
          consultation: ref(consultation),
          demand: ref(demand),
          department,
        });
        tx.em.persist(position);
      }
      record('positionSubmitted', { demandId: demand.id, departmentId: department.id });
      return position;
    },
  });
}
