import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { BODY_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { Demand, DemandStatus } from '../demand.entity.js';
import { demandIn, departmentBy } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import type { EditDemandInput } from './preparation.inputs.js';

/** Changes a demand nobody has answered yet: its raiser, or staff. */
export async function editDemand(ctx: RequestContext, input: EditDemandInput): Promise<Demand | ConsultationRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = textInput(input.body, { field: 'body', max: BODY_MAX }) ?? '';
  return inPreparation<Demand, Demand | ConsultationRefusal>(ctx, input, {
    act: 'editDemand',
    by: 'INVITED',
    work: async (preparation) => {
      const demand = await demandIn(preparation, input.demandId);
      const isOwn = preparation.seat !== null && demand.raisedBy?.id === preparation.seat.id;
      authorize(isOwn || preparation.canOrganise, 'edit a demand');
      expectVersion(demand, input.version, {
        title: demand.title,
        body: demand.body,
        departmentId: demand.department?.id ?? null,
      });
      if (demand.status !== DemandStatus.RAISED) {
        return new ConsultationRefusal(ConsultationRefusalCode.DEMAND_ANSWERED);
      }
      const department = await departmentBy(preparation.tx, input.departmentId);
      Object.assign(demand, { title, body, department: department && ref(department) });
      preparation.record('demandEdited', { demandId: demand.id });
      return demand;
    },
  });
}
