import { v7 } from 'uuid';
import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import {
  adaptersOf,
  DeliveryFailure,
  type MessageTemplateCall,
  type NoticeAdapter,
  UNKNOWN_THERE,
} from './adapters/index.js';
import { isGivenUp, isQuiet, quietHoursIn, waitAfter } from './delivery.rules.js';
import { foldDigests } from './digest/fold-digests.js';
import { type Facts, valueAt } from './message.rules.js';
import { type NoticeFacts, noticesById } from './notice.facts.js';
import { gatheredKinds } from './notice.kinds.js';
import { factsIn, messageText } from './notice.words.js';
import { addressAt, PHONE_OF } from './recipients.js';
import { MESSAGE_WITHIN_DAYS } from './tell.js';
import type { TemplateWords } from './templates/template.entity.js';
import { templatesOf } from './templates/template.queries.js';
import { urgentKinds } from './urgent.js';

const BATCH = 20;
const AT_ONCE = 4;
/** Longer than a whole batch can take: then whoever claimed it is gone, and another server may. */
const CLAIM_MS = 120_000;

interface Claimed {
  readonly id: string;
  readonly notice_id: string;
  readonly adapter: string;
  readonly attempts: number;
  /** A telephone, or who they are where the adapter leads; null where there is none any more. */
  readonly address: string | null;
  /** How many others it speaks for that are still unread. */
  readonly carried: number;
}

/** Sends what is due, batch by batch. What is being sent is claimed first, so that two servers never send one twice. */
export async function deliverDue(ctx: RequestContext, adapters = adaptersOf(ctx.services)): Promise<number> {
  if (adapters.length === 0) return 0;
  await giveUpStale(ctx);
  await leaveOutRead(ctx);
  await foldDigests(ctx);
  let count = 0;
  for (;;) {
    const claimed = await claim(ctx, adapters);
    const facts = await ctx.read.all(noticesById, { ids: claimed.map(({ notice_id }) => notice_id), gatheredKinds });
    const wordsOf = await templatesOf(
      ctx,
      facts.map(({ kind }) => kind),
    );
    for (let first = 0; first < claimed.length; first += AT_ONCE) {
      const some = claimed.slice(first, first + AT_ONCE);
      await Promise.all(
        some.map((one) => {
          const adapter = adapters.find(({ name }) => name === one.adapter);
          const fact = facts.find(({ id }) => id === one.notice_id);
          if (!adapter || !fact) return Promise.resolve();
          const whole = { ...fact, gathered: fact.gathered + one.carried };
          return deliver(ctx, adapter, one, { fact: whole, words: wordsOf(fact.kind) });
        }),
      );
    }
    count += claimed.length;
    if (claimed.length < BATCH) return count;
  }
}

async function giveUpStale(ctx: RequestContext): Promise<void> {
  const before = new Date(ctx.now().getTime() - MESSAGE_WITHIN_DAYS * 86_400_000).toISOString();
  await inTransaction(ctx, ({ em }) =>
    em.execute(
      `update notice_delivery set state = 'FAILED', last_error = 'TOO_OLD' where state = 'QUEUED' and queued_at < ?
       and not (in_digest and attempts = 0)`,
      [before],
    ),
  );
}

/**
 * What was gathered and read in the app meanwhile is not said again: the message speaks for the oldest that is unread, and
 * where there is none it does not go out.
 */
async function leaveOutRead(ctx: RequestContext): Promise<void> {
  const kinds = `{${gatheredKinds.join(',')}}`;
  await inTransaction(ctx, ({ em }) =>
    em.execute(
      `with read as (
         select d.id, (select o.id from notice o where o.recipient_kind = n.recipient_kind and o.recipient_id = n.recipient_id
           and o.id > n.id and o.kind = any(?::text[]) and o.read_at is null
           and not exists (select from notice_delivery other where other.notice_id = o.id and other.adapter = d.adapter)
           order by o.id limit 1) as unread_id
         from notice_delivery d join notice n on n.id = d.notice_id
         where d.state = 'QUEUED' and d.attempts = 0 and n.kind = any(?::text[]) and n.read_at is not null
         for update of d skip locked
       ), gone as (
         delete from notice_delivery d using read where d.id = read.id and read.unread_id is null
       )
       update notice_delivery d set notice_id = read.unread_id from read where d.id = read.id and read.unread_id is not null`,
      [kinds, kinds],
    ),
  );
}

function claim(ctx: RequestContext, adapters: readonly NoticeAdapter[]): Promise<Claimed[]> {
  const now = ctx.now();
  const quiet = quietHoursIn(ctx.services.config.quietHours);
  return inTransaction(ctx, ({ em }) =>
    em.execute<Claimed[]>(
      `with due as (
         select d.id from notice_delivery d
         where d.state = 'QUEUED' and d.next_attempt_at <= ? and d.carried_by is null
           and (?::boolean or exists (select from notice n where n.id = d.notice_id and n.kind = any(?::text[])))
           and d.adapter in (${adapters.map(() => '?').join(', ')})
         order by d.next_attempt_at, d.id limit ${BATCH} for update skip locked
       ), claimed as (
         update notice_delivery d set attempts = d.attempts + 1, next_attempt_at = ?
         from due where d.id = due.id returning d.id, d.notice_id, d.adapter, d.attempts
       )
       select claimed.*, case when way.issuer is null then ${PHONE_OF} else ${addressAt('way.issuer')} end as address, (select count(*)::int from notice_delivery c
         join notice o on o.id = c.notice_id where c.carried_by = claimed.id and o.read_at is null) as carried
       from claimed join notice r on r.id = claimed.notice_id
       join jsonb_to_recordset(?::jsonb) as way(name text, issuer text) on way.name = claimed.adapter`,
      [
        now.toISOString(),
        !isQuiet(now, quiet),
        `{${urgentKinds.join(',')}}`,
        ...adapters.map(({ name }) => name),
        new Date(now.getTime() + CLAIM_MS).toISOString(),
        JSON.stringify(adapters.map(({ name, issuer }) => ({ name, issuer }))),
      ],
    ),
  );
}

async function deliver(
  ctx: RequestContext,
  adapter: NoticeAdapter,
  { id, attempts, address }: Claimed,
  { fact, words }: { readonly fact: NoticeFacts; readonly words: TemplateWords },
): Promise<void> {
  try {
    if (address === null) {
      throw new DeliveryFailure(adapter.issuer === null ? 'NO_PHONE' : UNKNOWN_THERE, { isPermanent: true });
    }
    const link = linkOf(ctx, fact);
    const today = dayInChina(ctx.now());
    await adapter.send({
      id,
      kind: fact.kind,
      to: address,
      text: messageText(fact, today, words.text, link),
      template: templateCall(words, factsIn(fact, today, link)),
      link,
      sentAt: ctx.now(),
    });
    await inTransaction(ctx, (tx) =>
      settle(tx, id, attempts, { state: 'SENT', error: null, nextAttemptAt: ctx.now() }),
    );
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error;
    const wasTry = error.waitMs === null;
    const state = wasTry && isGivenUp(attempts, error.isPermanent) ? 'FAILED' : 'QUEUED';
    ctx.services.log.warn(
      { delivery: id, adapter: adapter.name, code: error.code, attempts, state },
      'notice not sent',
    );
    const wait = error.waitMs ?? waitAfter(attempts, Math.random());
    const nextAttemptAt = new Date(ctx.now().getTime() + wait);
    await inTransaction(ctx, async (tx) => {
      await settle(tx, id, attempts, { state, error: error.code, nextAttemptAt, wasTry });
      if (error.code === UNKNOWN_THERE) await tryTelephone(tx, id);
    });
  }
}

const templateCall = ({ providerTemplateId, parameters }: TemplateWords, facts: Facts): MessageTemplateCall | null =>
  providerTemplateId === null
    ? null
    : {
        id: providerTemplateId,
        parameters: parameters.map(({ name, place }) => ({ name, value: valueAt(place, facts) })),
      };

interface Outcome {
  readonly state: 'SENT' | 'FAILED' | 'QUEUED';
  readonly error: string | null;
  readonly nextAttemptAt: Date;
  /** false: the other side takes no more for now, and was not asked or did not look. */
  readonly wasTry?: boolean;
}

/** Says what came of a try, unless somebody else has taken it over meanwhile. */
async function settle(
  { ctx, em }: Transaction,
  id: string,
  attempts: number,
  { state, error, nextAttemptAt, wasTry = true }: Outcome,
): Promise<void> {
  const outcome = [state, error, nextAttemptAt.toISOString(), state === 'SENT' ? ctx.now().toISOString() : null];
  await em.execute(
    `with settled as (
       update notice_delivery set state = ?, last_error = ?, next_attempt_at = ?, sent_at = ?, attempts = ?
       where id = ? and attempts = ? and state = 'QUEUED' returning id
     )
     update notice_delivery c set state = ?, last_error = ?, next_attempt_at = ?, sent_at = ?
     from settled where c.carried_by = settled.id and c.state = 'QUEUED'`,
    [...outcome, wasTry ? attempts : attempts - 1, id, attempts, ...outcome],
  );
}

/** Nobody of that name is there any more: whoever has a telephone on record hears it by that, each message by itself. */
async function tryTelephone({ ctx, em }: Transaction, id: string): Promise<void> {
  const ways = adaptersOf(ctx.services).flatMap(({ name, issuer }) => (issuer === null ? [name] : []));
  if (ways.length === 0) return;
  const now = ctx.now().toISOString();
  const missed = await em.execute<{ notice_id: string }[]>(
    `select d.notice_id from notice_delivery d join notice r on r.id = d.notice_id
     where (d.id = ? or d.carried_by = ?) and d.state = 'FAILED' and ${PHONE_OF} is not null`,
    [id, id],
  );
  const rows = missed.flatMap(({ notice_id }) => ways.map((adapter) => ({ id: v7(), notice_id, adapter })));
  await em.execute(
    `insert into notice_delivery (id, created_at, notice_id, adapter, state, attempts, queued_at, next_attempt_at)
     select id, ?::timestamptz, notice_id, adapter, 'QUEUED', 0, ?::timestamptz, ?::timestamptz
     from jsonb_to_recordset(?::jsonb) as given(id uuid, notice_id uuid, adapter text) on conflict do nothing`,
    [now, now, now, JSON.stringify(rows)],
  );
}

/**
 * A survey is answered on its own page, and who has no account reads the public page of the code. For everybody else the link
 * names the notice: the page behind it knows who asks, and opens where the act is.
 */
function linkOf(
  { services }: RequestContext,
  { id, recipientKind, trackingCode, surveyCode }: NoticeFacts,
): string | null {
  const { publicUrl } = services.config;
  if (!publicUrl) return null;
  if (surveyCode) return `${publicUrl}/portal/q/${surveyCode}`;
  if (recipientKind === 'SUBMITTER') return trackingCode ? `${publicUrl}/portal/t/${trackingCode}` : null;
  return `${publicUrl}/portal/notices/${id}`;
}
