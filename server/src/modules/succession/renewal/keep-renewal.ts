import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { badInput } from '../../../kernel/errors.js';
import { dayInput, dayInputOrNull, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { canManageRoster, Term } from '../../roster/index.js';
import { renewalBegun, renewalRevised } from '../succession.events.js';
import { lockRenewal, whyNotOpen } from './lock-renewal.js';
import { Renewal, RenewalStatus } from './renewal.entity.js';
import type { BeginRenewalInput, RenewalInput, ReviseRenewalInput } from './renewal.inputs.js';
import { RenewalRefusal, RenewalRefusalCode } from './renewal.refusal.js';
import { RenewalDone } from './renewal.types.js';

const HIGHEST = 99;

export const done = (id: string) => Object.assign(new RenewalDone(), { id });

function renewalFields(input: RenewalInput) {
  const { number, rule } = input;
  if (!Number.isInteger(number) || number < 1 || number > HIGHEST) throw badInput('input.number', 'RANGE');
  return {
    ...{ number, rule },
    startsOn: dayInput(input.startsOn, 'input.startsOn'),
    endsOn: dayInputOrNull(input.endsOn, 'input.endsOn'),
    note: textInput(input.note, { field: 'input.note', max: NOTE_MAX }),
  };
}
type Fields = ReturnType<typeof renewalFields>;
const said = ({ number, startsOn, endsOn, rule, note }: Fields) => ({
  ...{ number: String(number), startsOn, endsOn, note },
  rule: `RULE_${rule}`,
});

async function whyNotSo(tx: Transaction, { number, startsOn, endsOn }: Fields): Promise<RenewalRefusal | null> {
  if (startsOn < tx.ctx.today()) return new RenewalRefusal(RenewalRefusalCode.RENEWAL_DAY_PAST);
  if (endsOn !== null && endsOn < startsOn) return new RenewalRefusal(RenewalRefusalCode.RENEWAL_ENDS_BEFORE_START);
  const others = await tx.em.count(Term, { $or: [{ number }, { startsOn: { $gte: startsOn } }] });
  return others > 0 ? new RenewalRefusal(RenewalRefusalCode.RENEWAL_TERM_EXISTS) : null;
}

/** 换届开始: a draft of the next term. Nothing outside it changes until its first day. */
export function beginRenewal(ctx: RequestContext, input: BeginRenewalInput): Promise<RenewalDone | RenewalRefusal> {
  authorize(canManageRoster(ctx.viewer), 'begin a change of term');
  const { clientMutationId, ...rest } = input;
  const fields = renewalFields(rest);
  return inTransaction(ctx, async (tx) => {
    const act = async (): Promise<RenewalDone | RenewalRefusal> => {
      await tx.em.execute(`select pg_advisory_xact_lock(hashtextextended('succession:renewal', 2))`);
      const open = { status: { $in: [RenewalStatus.DRAFT, RenewalStatus.CONFIRMED] } };
      if ((await tx.em.count(Renewal, open)) > 0) return new RenewalRefusal(RenewalRefusalCode.RENEWAL_OPEN);
      const refusal = await whyNotSo(tx, fields);
      if (refusal) return refusal;
      const renewal = tx.em.create(Renewal, { ...fields, begunBy: accountIdOf(ctx.viewer), createdAt: ctx.now() });
      tx.em.persist(renewal);
      tx.record(renewalBegun({ renewalId: renewal.id }));
      return done(renewal.id);
    };
    if (!clientMutationId) return act();
    return once(tx, { act: 'beginRenewal', clientMutationId, input: rest }, act, async (id) => done(id));
  });
}

/** Its number, days and rule, as long as it is not settled; what it said before is kept. */
export function reviseRenewal(ctx: RequestContext, input: ReviseRenewalInput): Promise<RenewalDone | RenewalRefusal> {
  authorize(canManageRoster(ctx.viewer), 'change a change of term');
  const fields = renewalFields(input);
  return inTransaction(ctx, async (tx) => {
    const renewal = await lockRenewal(tx, input.id);
    const refusal = whyNotOpen(renewal);
    if (refusal) return refusal;
    expectVersion(renewal, input.version);
    const wrong = await whyNotSo(tx, fields);
    if (wrong) return wrong;
    keepCorrections(tx, { record: 'renewal', id: renewal.id }, said(renewal), said(fields), null);
    Object.assign(renewal, fields, { stoppedBy: null, stoppedAbout: null });
    tx.record(renewalRevised({ renewalId: renewal.id }));
    return done(renewal.id);
  });
}
