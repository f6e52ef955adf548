import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIds } from '../../../kernel/id.js';
import { supervises } from '../../../kernel/scope.js';
import { dayInputOrNull, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Consultation, Participant, Party } from '../../consultation/index.js';
import { Directive, DirectiveAnswer, DirectiveOffice } from '../directive.entity.js';
import { directiveEvent } from '../directive.events.js';
import type { WriteDirectiveInput } from '../directive.inputs.js';
import { DirectiveRefusalCode as Code, DirectiveRefusal } from '../directive.refusal.js';

const MOST_DEPARTMENTS = 12;

/** 督办协商: by a leader, in their own name. Each of those it is given to answers for itself. */
export function writeDirective(
  ctx: RequestContext,
  { clientMutationId, ...input }: WriteDirectiveInput,
): Promise<Directive | DirectiveRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  const dueOn = dayInputOrNull(input.dueOn, 'dueOn');
  const departmentIds = [...new Set(knownIds(input.departmentIds))];
  if (departmentIds.length > MOST_DEPARTMENTS) throw badInput('departmentIds', 'TOO_MANY');
  return inTransaction(ctx, async (tx) => {
    authorize(supervises(ctx.viewer), 'give a directive');
    const consultation = await tx.em.findOne(Consultation, knownId(input.consultationId));
    if (!consultation) throw notFound();
    const write = async () => {
      if (!input.toCommittee && !input.toSecretariat && departmentIds.length === 0)
        return new DirectiveRefusal(Code.NOBODY_ADDRESSED);
      if (dueOn !== null && dueOn < ctx.today()) return new DirectiveRefusal(Code.DAY_PAST);
      if (!(await areInvited(tx, consultation.id, departmentIds)))
        return new DirectiveRefusal(Code.DEPARTMENT_NOT_INVITED);
      const directive = tx.em.create(Directive, {
        ...{ consultation: consultation.id, words, dueOn },
        writtenBy: accountIdOf(ctx.viewer) as string,
        writtenAt: ctx.now(),
      });
      tx.em.persist(directive);
      const give = (office: DirectiveOffice, department: string | null = null) =>
        tx.em.persist(tx.em.create(DirectiveAnswer, { directive: directive.id, office, department }));
      if (input.toCommittee) give(DirectiveOffice.COMMITTEE);
      if (input.toSecretariat) give(DirectiveOffice.SECRETARIAT);
      for (const id of departmentIds) give(DirectiveOffice.DEPARTMENT, id);
      tx.record(directiveEvent('written', directive));
      return directive;
    };
    if (!clientMutationId) return write();
    return once<Directive, Directive | DirectiveRefusal>(
      tx,
      { act: 'writeDirective', clientMutationId, input },
      write,
      (id) => tx.em.findOneOrFail(Directive, id),
    );
  });
}

/** Each has a seat at its table. */
async function areInvited(tx: Transaction, consultation: string, departmentIds: readonly string[]): Promise<boolean> {
  const seats = await tx.em.find(Participant, {
    ...{ consultation, party: Party.DEPARTMENT },
    department: { $in: [...departmentIds] },
  });
  const invited = new Set(seats.map(({ department }) => department?.id));
  return departmentIds.every((id) => invited.has(id));
}
