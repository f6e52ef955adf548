import type { Transaction } from '../../../../kernel/transaction.js';
import { inForceOn, termNotOverOn } from '../../enrolment.sql.js';
import { Term } from './term.entity.js';

/** Everybody whose days as a member meet those of a term belongs to it, as far as they are in it. Gives how many came in. */
export async function takeIn(tx: Transaction, term: Term, memberIds: readonly string[] | null = null): Promise<number> {
  const { id, startsOn, endsOn } = term;
  const rows = await tx.em.execute(
    `insert into term_membership (id, created_at, term_id, member_id, starts_on, ends_on)
     select uuidv7(), ?, ?, m.id, greatest(m.term_starts_on, ?::date),
       case when m.term_ends_on < coalesce(?::date, 'infinity'::date) then m.term_ends_on end
     from member m
     where (m.term_starts_on is null or m.term_starts_on <= coalesce(?::date, 'infinity'::date))
       and ${termNotOverOn('m', '?::date')}
       and (?::uuid[] is null or m.id = any(?::uuid[]))
       and not exists (select from term_membership x where x.member_id = m.id and x.term_id = ?)
     returning id`,
    [
      ...[tx.ctx.now(), id, startsOn, endsOn, endsOn, startsOn],
      ...[memberIds && `{${memberIds.join(',')}}`, memberIds && `{${memberIds.join(',')}}`, id],
    ],
  );
  return rows.length;
}

/** Whoever is new belongs to the term of today, where it was entered. */
export async function joinTermOfToday(tx: Transaction, memberIds: readonly string[]): Promise<void> {
  const term = await tx.em.findOne(Term, inForceOn(tx.ctx.today()));
  if (!term || memberIds.length === 0) return;
  await tx.em.flush();
  await takeIn(tx, term, memberIds);
}
