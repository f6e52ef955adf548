import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import type { BriefKind, BriefLevel } from '../../opinion/index.js';
import { pointsKept } from '../duty.events.js';
import type { PointTerms } from '../rules/duty-rules.entity.js';
import { lockRules } from '../rules/lock-rules.js';
import { PointEntry, PointSource } from './point-entry.entity.js';
import { type Credited, credit, shareOut, TENTHS, takeBack } from './points.rules.js';

/** What one author is owed for one source, before the cap. */
interface Due {
  readonly briefId: string;
  readonly accountId: string;
  readonly share: number;
  readonly memberId: string | null;
  readonly committeeId: string | null;
  readonly level: BriefLevel;
  readonly adoptedAs: BriefKind | null;
  readonly occurredOn: string;
}

/** Where the author belonged on that day; where no membership covers it, the one nearest to it. */
const AUTHORS = `cross join lateral credited_briefs(given.brief_id) c
  join brief_author a on a.brief_id = c.brief_id
  left join lateral (select p.member_id from post p where p.account_id = a.account_id and p.role = 'MEMBER'
    order by p.ended_at is null desc, p.id desc limit 1) m on true
  left join lateral (select s.committee_id from membership s where s.member_id = m.member_id and s.starts_on <= given.on_day
    order by s.starts_on desc limit 1) held on true
  left join lateral (select coalesce(
      (select p.committee_id from post p where p.account_id = a.account_id and p.ended_at is null
        and p.committee_id is not null order by p.id limit 1),
      (select i.committee_id from special_informant i where i.account_id = a.account_id order by i.id desc limit 1),
      (select s.committee_id from membership s where s.member_id = m.member_id order by s.starts_on limit 1))
    as committee_id) other on held.committee_id is null`;
const COLUMNS = `c.brief_id as "briefId", a.account_id as "accountId", a.share, m.member_id as "memberId",
  coalesce(held.committee_id, other.committee_id) as "committeeId", given.level, given.on_day::text as "occurredOn"`;

const dueFrom: Readonly<Record<PointSource, string>> = {
  [PointSource.ADOPTION]: `select ${COLUMNS}, case when c.within_composite then 'COMPOSITE' else given.adopted_as end as "adoptedAs"
    from (select u.brief_id, u.level, u.adopted_as, u.outcome_on as on_day from submission u
      where u.id = ? and u.outcome = 'ADOPTED') given ${AUTHORS} order by c.brief_id, a.position`,
  [PointSource.INSTRUCTION]: `select ${COLUMNS}, null::text as "adoptedAs"
    from (select i.brief_id, i.level, i.instructed_on as on_day from leader_instruction i
      where i.id = ? and i.status <> 'WITHDRAWN') given
    ${AUTHORS} order by c.brief_id, a.position`,
};

/**
 * Brings the ledger to what its source says now: credits what is owed, takes back what no longer is. Run twice, or late,
 * or in another order, it comes to the same, since it compares instead of counting calls.
 */
export function keepLedger(ctx: RequestContext, source: PointSource, sourceId: string): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    // One at a time: a cap is counted over all that a person has.
    const rules = await lockRules(tx);
    const due: Due[] = await tx.em.execute(dueFrom[source], [sourceId]);
    const all = await tx.em.find(PointEntry, { source, sourceId }, { orderBy: { id: 'asc' } });
    const gone = new Set(all.flatMap(({ reverses }) => reverses?.id ?? []));
    const standing = all.filter(({ id, reverses }) => reverses === null && !gone.has(id));
    if (sameAs(standing, due)) return;
    const book = new Book(tx);
    for (const entry of standing) await book.takeBack(entry);
    const turn = Math.max(0, ...all.map((entry) => entry.turn)) + 1;
    for (const authors of Map.groupBy(due, (one) => one.briefId).values()) {
      const rate = rateOf(rules, source, authors[0] as Due);
      const parts = shareOut(
        rate * TENTHS,
        authors.map(({ share }) => share),
      );
      for (const [at, author] of authors.entries())
        await book.enter({ ...author, source, sourceId, turn, rate, earned: parts[at] as number }, rules.yearlyCap);
    }
    tx.record(pointsKept({ source, sourceId, entered: due.length, takenBack: standing.length }));
  });
}

function rateOf({ rungs }: PointTerms, source: PointSource, { level, adoptedAs }: Due): number {
  const { single, composite, instruction } = rungs[level];
  if (source === PointSource.INSTRUCTION) return instruction;
  return adoptedAs === 'COMPOSITE' ? composite : single;
}

const said = (one: Omit<Due, 'briefId' | 'memberId' | 'committeeId'>, briefId: string) =>
  [briefId, one.accountId, one.share, one.level, one.adoptedAs, one.occurredOn].join(' ');

/** What the rules gave then is not asked again: a rule that is changed holds for what comes after it. */
function sameAs(entries: readonly PointEntry[], due: readonly Due[]): boolean {
  const standing = new Set(entries.map((entry) => said(entry, entry.brief.id)));
  return standing.size === due.length && due.every((one) => standing.has(said(one, one.briefId)));
}

/** Writes entries, each against what the person has in its year by then. */
class Book {
  readonly #tx: Transaction;
  readonly #known = new Map<string, Credited>();

  constructor(tx: Transaction) {
    this.#tx = tx;
  }

  async enter(
    { briefId, ...entry }: Due & Pick<PointEntry, 'source' | 'sourceId' | 'turn' | 'rate' | 'earned'>,
    yearlyCap: number | null,
  ): Promise<void> {
    const year = Number(entry.occurredOn.slice(0, 4));
    const standing = await this.#standing(entry.accountId, year);
    const credited = credit(standing, entry.earned, yearlyCap === null ? null : yearlyCap * TENTHS);
    this.#write(standing, this.#tx.em.create(PointEntry, { ...entry, brief: briefId, year, credited }));
  }

  async takeBack(entry: PointEntry): Promise<void> {
    const standing = await this.#standing(entry.accountId, entry.year);
    const { accountId, memberId, committeeId, year, occurredOn, source, sourceId, turn, brief, level, adoptedAs } =
      entry;
    const { rate, share } = entry;
    const back = this.#tx.em.create(PointEntry, {
      ...{ accountId, memberId, committeeId, year, occurredOn, source, sourceId, turn, level, adoptedAs, rate, share },
      brief: brief.id,
      earned: -entry.earned,
      credited: takeBack(standing, entry.earned),
      reverses: ref(entry),
    });
    this.#write(standing, back);
  }

  #write(standing: Credited, entry: PointEntry): void {
    this.#tx.em.persist(entry);
    this.#known.set(`${entry.accountId} ${entry.year}`, {
      earned: standing.earned + entry.earned,
      credited: standing.credited + entry.credited,
    });
  }

  async #standing(accountId: string, year: number): Promise<Credited> {
    const found = this.#known.get(`${accountId} ${year}`);
    if (found) return found;
    const [row] = await this.#tx.em.execute(
      `select coalesce(sum(earned), 0)::int as earned, coalesce(sum(credited), 0)::int as credited
       from point_entry where account_id = ? and year = ?`,
      [accountId, year],
    );
    return { earned: Number(row?.earned), credited: Number(row?.credited) };
  }
}

const STANDS = (
  source: string,
  id: string,
) => `exists (select from point_entry e where e.source = '${source}' and e.source_id = ${id}
  and e.reverses_id is null and not exists (select from point_entry r where r.reverses_id = e.id))`;
const outstandingQuery = prepared<{ source: PointSource; id: string }>(
  'duty.outstanding',
  `select 'ADOPTION' as source, u.id from submission u where (u.outcome = 'ADOPTED') <> ${STANDS('ADOPTION', 'u.id')}
   union all
   select 'INSTRUCTION', i.id from leader_instruction i where (i.status <> 'WITHDRAWN') <> ${STANDS('INSTRUCTION', 'i.id')}
   limit 5000`,
);

/** What happened before there was a ledger, or while nothing listened. */
export async function catchUp(ctx: RequestContext, closing: AbortSignal): Promise<void> {
  for (const { source, id } of await ctx.read.all(outstandingQuery, {})) {
    if (closing.aborted) return;
    await keepLedger(ctx, source, id);
  }
}
