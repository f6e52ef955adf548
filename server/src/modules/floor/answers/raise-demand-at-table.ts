import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { BODY_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Demand } from '../../consultation/index.js';
import { holdAsScribe, type MeetingRefusal, onceIfAsked, participantOf, whyNotLive } from '../../meeting/index.js';
import { Department } from '../../roster/index.js';
import { itemForNewDemand } from '../agenda/agenda.rules.js';
import { AgendaItem } from '../agenda/agenda-item.entity.js';
import { record } from '../floor.events.js';
import type { RaiseDemandAtTableInput } from './answer.inputs.js';

/** 记下诉求: a demand raised at the table joins those that must be settled under the answers. */
export async function raiseDemandAtTable(
  ctx: RequestContext,
  input: RaiseDemandAtTableInput,
): Promise<Demand | MeetingRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = textInput(input.body, { field: 'body', max: BODY_MAX }) ?? '';
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId, { withConsultation: true });
    return onceIfAsked(
      tx,
      'raiseDemandAtTable',
      input,
      async () => {
        const notLive = whyNotLive(floor.meeting);
        if (notLive) return notLive;
        const raisedBy = input.raisedById ? await participantOf(tx, floor, input.raisedById) : null;
        const department = input.departmentId ? await tx.em.findOne(Department, knownId(input.departmentId)) : null;
        if (input.departmentId && !department) throw notFound();
        const [last] = await tx.em.execute('select max(number) as number from demand where consultation_id = ?', [
          floor.consultation.id,
        ]);
        const demand = tx.em.create(Demand, {
          consultation: floor.consultation,
          number: Number(last?.number ?? 0) + 1,
          title,
          body,
          raisedBy,
          interestGroup: raisedBy?.interestGroup ?? null,
          department,
        });
        await tx.em.flush();
        const agenda = await tx.em.find(AgendaItem, { meeting: floor.meeting.id }, { orderBy: { position: 'asc' } });
        const item = itemForNewDemand(agenda);
        if (item) {
          await tx.em.execute('insert into agenda_item_demands (agenda_item_id, demand_id) values (?, ?)', [
            item.id,
            demand.id,
          ]);
        }
        record(tx, floor, 'demandRaised', { demandId: demand.id });
        return demand;
      },
      (id) => tx.em.findOneOrFail(Demand, id),
    );
  });
}
