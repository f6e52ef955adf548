import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { type FigureName, figureRecordQueries, naturesQuery } from '../figures.js';
import { periodSealed, sealDamaged } from '../insight.events.js';
import { scopeOfHouse } from '../scope.js';
import { hashOf, type PeriodToSeal, periodsToSeal } from './seal.rules.js';
import { SealedPeriod } from './sealed-period.entity.js';
import { hashesOf, readSealStandings } from './seals.queries.js';

/** Ids sort by creation: the first topic, the first consultation. Null before there is one. */
const keptSinceQuery = prepared<{ day: string | null }>(
  'insight.keptSince',
  `select (least((select created_at from topic order by id limit 1), (select created_at from consultation order by id limit 1))
     at time zone 'Asia/Shanghai')::date as day`,
);
/** All there are: a seal keeps every record. */
const ALL = 2_000_000;

/** Seals what ended long enough ago, and looks whether every seal still says what it said. Runs by night. */
export async function sealPeriods(ctx: RequestContext, closing: AbortSignal): Promise<void> {
  const first = await ctx.read.one(keptSinceQuery, {});
  for (const period of first?.day ? periodsToSeal(ctx.today(), first.day) : []) {
    if (closing.aborted) return;
    await sealPeriod(ctx, period);
  }
  await lookAfterSeals(ctx);
}

async function sealPeriod(ctx: RequestContext, { unit, from, to }: PeriodToSeal): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    // Two servers may want to: the second finds that it is done.
    await tx.em.execute(`select pg_advisory_xact_lock(hashtext('insight.seal'))`);
    if (await tx.em.count(SealedPeriod, { startsOn: from, endsOn: to })) return;
    const scope = scopeOfHouse(ctx, { from, to });
    const natures = await ctx.read.all(naturesQuery, scope);
    const row = { unit, startsOn: from, endsOn: to, asOf: scope.today, sealedAt: ctx.now() };
    const seal = tx.em.create(SealedPeriod, { ...row, records: 0, hashes: {}, natures: [], hash: '' });
    for (const name of Object.keys(figureRecordQueries) as FigureName[]) {
      const rows = await ctx.read.all(figureRecordQueries[name], { ...scope, counted: null, first: ALL, skip: 0 });
      const records = rows.filter(({ id }) => id !== null);
      seal.records += records.length;
      await tx.em.execute(
        `insert into sealed_record (id, created_at, period_id, name, record_kind, record_id, committee_id, department_id, at,
           counted, value)
         select uuidv7(), ?, ?::uuid, ?, kind, id, "committeeId", "departmentId", at, counted, exact
         from jsonb_to_recordset(?::jsonb) given (kind text, id uuid, "committeeId" uuid, "departmentId" uuid, at timestamptz,
           counted boolean, exact numeric)`,
        [ctx.now().toISOString(), seal.id, name, JSON.stringify(records)],
      );
    }
    seal.hashes = await hashesOf(tx.em, seal.id, Object.keys(figureRecordQueries));
    seal.natures = natures.map(({ departmentId, committeeId, nature, count }) => ({
      ...{ departmentId, committeeId, nature, count },
    }));
    seal.hash = hashOf(seal);
    tx.em.persist(seal);
    tx.record(periodSealed({ periodId: seal.id, from, to, records: seal.records, hash: seal.hash }));
  });
}

/** A seal that does not say what it said is told once, in the trail, and in the log at each look. */
async function lookAfterSeals(ctx: RequestContext): Promise<void> {
  for (const { id, startsOn, endsOn, damaged, told } of await readSealStandings(ctx)) {
    if (!damaged) continue;
    ctx.services.log.error({ period: `${startsOn} ${endsOn}` }, 'a sealed period is not what was sealed');
    if (!told)
      await inTransaction(ctx, async (tx) => tx.record(sealDamaged({ periodId: id, from: startsOn, to: endsOn })));
  }
}
