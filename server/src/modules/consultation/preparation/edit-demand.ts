import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { BODY_MAX, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { Demand, DemandStatus, isTakenBack } from '../demand.entity.js';
import { demandIn, departmentBy } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import type { EditDemandInput } from './preparation.inputs.js';

/**
 * Puts a demand right: its raiser, or staff, until the minutes are confirmed. Whom it is put to stays once it was answered.
 * What it said before is kept.
 */
export async function editDemand(ctx: RequestContext, input: EditDemandInput): Promise<Demand | ConsultationRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = textInput(input.body, { field: 'body', max: BODY_MAX }) ?? '';
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  return inPreparation<Demand, Demand | ConsultationRefusal>(ctx, input, {
    act: 'editDemand',
    by: 'INVITED',
    until: 'MINUTES',
    work: async (preparation) => {
      const demand = await demandIn(preparation, input.demandId);
      const isOwn = preparation.seat !== null && demand.raisedBy?.id === preparation.seat.id;
      authorize(isOwn || preparation.canOrganise, 'edit a demand');
      expectVersion(demand, input.version, {
        title: demand.title,
        body: demand.body,
        departmentId: demand.department?.id ?? null,
      });
      if (isTakenBack(demand.disposition)) return new ConsultationRefusal(ConsultationRefusalCode.DEMAND_TAKEN_BACK);
      const department = await departmentBy(preparation.tx, input.departmentId);
      if (demand.status !== DemandStatus.RAISED && department?.id !== demand.department?.id) {
        return new ConsultationRefusal(ConsultationRefusalCode.DEMAND_ANSWERED);
      }
      const before = demand.department && (await departmentBy(preparation.tx, demand.department.id));
      keepCorrections(
        preparation.tx,
        { record: 'demand', id: demand.id },
        { title: demand.title, body: demand.body || null, department: before?.shortName ?? null },
        { title, body: body || null, department: department?.shortName ?? null },
        reason,
      );
      Object.assign(demand, { title, body, department: department && ref(department) });
      preparation.record('demandEdited', { demandId: demand.id });
      return demand;
    },
  });
}
