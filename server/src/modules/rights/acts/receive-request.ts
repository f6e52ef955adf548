import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { nextNumber } from '../../../kernel/running-number.js';
import { committeeScope } from '../../../kernel/scope.js';
import { dayInputOrNull, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { phoneInput } from '../../roster/index.js';
import { PersonalRequest } from '../personal-request.entity.js';
import { rightsEvent } from '../rights.events.js';
import type { ReceivePersonalRequestInput } from '../rights.inputs.js';
import { canAnswerRequests, canReceiveRequest } from '../rights.policy.js';
import { RightsRefusalCode as Code, RightsRefusal } from '../rights.refusal.js';

/** 受理: written down with the day by which it is answered, counted from the day they asked. */
export function receiveRequest(
  ctx: RequestContext,
  { clientMutationId, ...input }: ReceivePersonalRequestInput,
): Promise<PersonalRequest | RightsRefusal> {
  authorize(canReceiveRequest(ctx.viewer), 'write down what somebody asks');
  // The secretariat's is the house's; a committee's is that committee's.
  const committeeId = canAnswerRequests(ctx.viewer) ? null : (committeeScope(ctx.viewer).committeeIds[0] ?? null);
  const name = textInput(input.name, { field: 'name', max: TITLE_MAX });
  const phone = phoneInput(input.phone, 'phone');
  const recordCode = textInput(input.recordCode, { field: 'recordCode', max: 40 });
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX });
  const shownBy = textInput(input.shownBy, { field: 'shownBy', max: TITLE_MAX, required: true });
  const receivedOn = dayInputOrNull(input.receivedOn, 'receivedOn') ?? ctx.today();
  if (name !== null && name.replace(/\s/g, '').length < 2) throw badInput('name', 'TOO_SHORT');
  return inTransaction(ctx, async (tx) => {
    const write = async () => {
      if (name === null && phone === null && recordCode === null) return new RightsRefusal(Code.NOTHING_TO_FIND_BY);
      if (receivedOn > ctx.today()) return new RightsRefusal(Code.DAY_TO_COME);
      const { year, number } = await nextNumber(tx, 'personal_request', receivedOn);
      const { calendar, config } = ctx.services;
      const request = tx.em.create(PersonalRequest, {
        ...{ number: `${year}-${number}`, kind: input.kind, name, phone, recordCode, words, shownBy, receivedOn },
        answerBy: calendar.add(receivedOn, config.personalRequestDays).day,
        receivedBy: accountIdOf(ctx.viewer) as string,
        committee: committeeId,
      });
      tx.em.persist(request);
      tx.record(rightsEvent('received', request, committeeId === null ? {} : { committeeId }));
      return request;
    };
    if (!clientMutationId) return write();
    return once<PersonalRequest, PersonalRequest | RightsRefusal>(
      tx,
      { act: 'receivePersonalRequest', clientMutationId, input },
      write,
      (id) => tx.em.findOneOrFail(PersonalRequest, id),
    );
  });
}
