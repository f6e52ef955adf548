import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { conflict } from '../../kernel/errors.js';
import { NOTE_MAX, TITLE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { composeNotice } from './compose-notice.js';
import { noticeSaid } from './consent.events.js';
import { canSayNotice } from './consent.policy.js';
import { ConsentRefusal, ConsentRefusalCode } from './consent.refusal.js';
import type { SayPersonalNoticeInput } from './consent.types.js';
import { PersonalNotice } from './personal-notice.entity.js';

type Said = Pick<PersonalNotice, 'keeper' | 'contact' | 'lines'>;

/** 谁来保管、到哪里问: from then on under a new number; what it said before stays, for those who agreed to that. */
export function sayPersonalNotice(
  ctx: RequestContext,
  input: SayPersonalNoticeInput,
): Promise<PersonalNotice | ConsentRefusal> {
  authorize(canSayNotice(ctx.viewer), 'say who keeps what people leave');
  const keeper = textInput(input.keeper, { field: 'keeper', max: TITLE_MAX, required: true });
  const contact = textInput(input.contact, { field: 'contact', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const newest = await lockNewest(tx);
    const number = newest?.number ?? 0;
    if (number !== input.number)
      throw conflict(number, { keeper: newest?.keeper ?? null, contact: newest?.contact ?? null });
    const lines = composeNotice(ctx.services.personal);
    const said = { keeper, contact, lines };
    if (newest && isSame(newest, said)) return new ConsentRefusal(ConsentRefusalCode.NOTICE_SAYS_SO);
    return add(tx, number + 1, said);
  });
}

/** The program keeps something else than it did: the notice says so under a new number, by the same keeper. */
export async function keepNotice(ctx: RequestContext): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const newest = await lockNewest(tx);
    const said = {
      keeper: newest?.keeper ?? null,
      contact: newest?.contact ?? null,
      lines: composeNotice(ctx.services.personal),
    };
    if (!newest || !isSame(newest, said)) add(tx, (newest?.number ?? 0) + 1, said);
  });
}

/** Numbers are given one after the other. */
async function lockNewest(tx: Transaction): Promise<PersonalNotice | null> {
  await tx.em.execute(`select pg_advisory_xact_lock(hashtextextended('personal_notice', 0))`);
  const [newest] = await tx.em.find(PersonalNotice, {}, { orderBy: { number: 'desc' }, limit: 1 });
  return newest ?? null;
}

/** Keys of what the database kept come in an order of their own. */
const isSame = (one: Said, other: Said) => textOf(one) === textOf(other);
const textOf = ({ keeper, contact, lines }: Said) =>
  JSON.stringify([
    keeper,
    contact,
    lines.map(({ whose, what, purpose, ground, kept }) => [whose, what, purpose, ground, kept]),
  ]);

function add(tx: Transaction, number: number, said: Said): PersonalNotice {
  const notice = tx.em.create(PersonalNotice, {
    ...said,
    number,
    since: tx.ctx.now(),
    saidBy: accountIdOf(tx.ctx.viewer),
  });
  tx.em.persist(notice);
  tx.record(noticeSaid({ number }));
  return notice;
}
