import type { RequestContext, Services } from '../context.js';
import { BandengError } from '../errors.js';
import { prepared } from '../read.js';
import { actorOf, type Transaction } from '../transaction.js';

/** Enough for a long day of site visits; a bound on what one person can fill, and have looked at. */
const FILES_PER_HOUR = 100;
const BYTES_PER_DAY = 400 * 1024 * 1024;

const HOUR = 3_600_000;

interface Brought {
  readonly files: number;
  readonly bytes: number;
}

const BROUGHT = (hour: string, day: string, by: string) => `
  select count(*) filter (where created_at > ${hour}::timestamptz)::int as files, coalesce(sum(size_bytes), 0)::float8 as bytes
  from stored_file where uploaded_by = ${by}::uuid and created_at > ${day}::timestamptz`;

const broughtQuery = prepared<
  Brought & { known: boolean },
  { uploader: string; hour: string; day: string; actor: string; key: string }
>(
  'kernel.files.brought',
  `select brought.*, exists (select from idempotency_record where actor = :actor and client_mutation_id = :key) as known
   from (${BROUGHT(':hour', ':day', ':uploader')}) brought`,
);

/** Per process and person: files on their way, and when those came that made no new one. */
interface Spent {
  pending: number;
  spoiled: number[];
}
const spent = new WeakMap<Services, Map<string, Spent>>();

function spentBy(services: Services, uploader: string): Spent {
  const all = spent.get(services) ?? new Map<string, Spent>();
  spent.set(services, all);
  const one = all.get(uploader) ?? { pending: 0, spoiled: [] };
  all.set(uploader, one);
  return one;
}

const since = (ctx: Pick<RequestContext, 'now'>, ms: number) => new Date(ctx.now().getTime() - ms).toISOString();
const isOver = ({ files, bytes }: Brought, more: number) => files >= FILES_PER_HOUR || bytes + more > BYTES_PER_DAY;

/**
 * Takes one of the person's places before anything is read or worked on, or throws TOO_MANY_REQUESTS. The answer gives it
 * back: a file that was kept is counted by its row from then on, one that was none (SPOILED) for an hour from here. What is
 * sent again under its key is let in, and counted like one that was none.
 */
export async function takePlace(
  ctx: RequestContext,
  uploader: string,
  key: string | null,
): Promise<(outcome?: 'SPOILED') => void> {
  const mine = spentBy(ctx.services, uploader);
  const before = mine.pending;
  mine.pending += 1;
  let isKnown = false;
  const leave = (outcome?: 'SPOILED') => {
    mine.pending -= 1;
    if (isKnown || outcome === 'SPOILED') mine.spoiled.push(ctx.now().getTime());
    if (mine.pending === 0 && mine.spoiled.length === 0) spent.get(ctx.services)?.delete(uploader);
  };
  try {
    const { kind, id } = actorOf(ctx.viewer);
    const asked = {
      uploader,
      hour: since(ctx, HOUR),
      day: since(ctx, 24 * HOUR),
      actor: `${kind}:${id}`,
      key: key ?? '',
    };
    const { files, bytes, known } = (await ctx.read.one(broughtQuery, asked)) ?? { files: 0, bytes: 0, known: false };
    mine.spoiled = mine.spoiled.filter((at) => at > ctx.now().getTime() - HOUR);
    const onTheWay = before + mine.spoiled.length;
    const all = known ? { files: onTheWay, bytes: 0 } : { files: files + onTheWay, bytes };
    if (isOver(all, 1)) throw new BandengError('TOO_MANY_REQUESTS');
    isKnown = known;
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
}

/**
 * The last word, in the transaction that keeps the file: whoever brings several at once, to whichever server, takes turns
 * from here to the commit, so that each is counted by the next.
 */
export async function holdToAllowance(tx: Transaction, uploader: string, bytes: number): Promise<void> {
  await tx.em.execute(`select pg_advisory_xact_lock(hashtextextended('files of ' || ?, 0))`, [uploader]);
  const [brought] = (await tx.em.execute(BROUGHT('?', '?', '?'), [
    since(tx.ctx, HOUR),
    uploader,
    since(tx.ctx, 24 * HOUR),
  ])) as [Brought];
  if (isOver(brought, bytes)) throw new BandengError('TOO_MANY_REQUESTS');
}
