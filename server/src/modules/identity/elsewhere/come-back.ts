import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import type { RequestContext } from '../../../kernel/context.js';
import { keyedHash } from '../../../kernel/installation.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Account, AccountStatus } from '../account.entity.js';
import { elsewhereRefused, elsewhereSignedIn } from '../identity.events.js';
import { IdentityRefusalCode } from '../identity.refusal.js';
import { holdsPostOfTwo } from '../make-account.js';
import { OutsideAttempt, OutsideIdentity } from '../outside-identity.entity.js';
import { lockSecondFactor } from '../second-factor.js';
import { letIn } from '../signing-in/sign-in.js';
import { giveBackTry, HALL_TRIES, inTurn, takeTry } from '../tries.js';
import { clientOfState, type TakenAttempt, takeAttempt } from './attempts.js';
import { bindTo } from './bind.js';
import { type OutsidePerson, type PersonProvider, ProviderAway, ProviderRefused } from './provider.js';
import { callbackOf, providerOf } from './providers.js';
import { backTo, signInPage } from './return-path.rules.js';

/** What the page is told: a refusal's code, that a code is asked for, or that the account is bound now. */
type Became = IdentityRefusalCode | 'FACTOR' | 'BOUND';

/** The browser is back from a provider: gives the page of ours that it goes on to. */
export function comeBack(ctx: RequestContext, providerCode: string, returned: URL): Promise<string> {
  return inTurn(ctx, 'sign-in-elsewhere', async () => {
    const state = returned.searchParams.get('state');
    const start = `${clientOfState(state)}/`;
    const tries = { purpose: 'sign-in-address', subject: ctx.address, limit: HALL_TRIES };
    if ((await takeTry(ctx, tries)) !== null) return signInPage(start, IdentityRefusalCode.TOO_MANY_TRIES);
    const provider = providerOf(ctx, providerCode);
    const attempt = provider && (await takeAttempt(ctx, { state, provider: provider.code }));
    if (!attempt || state === null) return signInPage(start, IdentityRefusalCode.ELSEWHERE_STALE);
    const person = await whoIsIt(ctx, provider, attempt, { state, returned });
    if (typeof person === 'string') return leads(attempt, person);
    // The provider knows them: that was no guess.
    await giveBackTry(ctx, tries);
    const became =
      attempt.accountId === null
        ? await enter(ctx, provider, attempt, person)
        : await bind(ctx, provider, attempt, person);
    return became === null ? attempt.leadsTo : leads(attempt, became);
  });
}

const leads = ({ accountId, leadsTo }: TakenAttempt, became: Became) =>
  accountId === null ? signInPage(leadsTo, became) : backTo(leadsTo, became);

async function whoIsIt(
  ctx: RequestContext,
  provider: PersonProvider,
  { nonce, verifier }: TakenAttempt,
  { state, returned }: { readonly state: string; readonly returned: URL },
): Promise<OutsidePerson | IdentityRefusalCode> {
  try {
    const person = await provider.personOf(returned, {
      ...{ state, nonce, verifier },
      callback: callbackOf(ctx, provider.code),
    });
    return person.issuer === provider.issuer ? person : IdentityRefusalCode.ELSEWHERE_REFUSED;
  } catch (error) {
    if (!(error instanceof ProviderAway || error instanceof ProviderRefused)) throw error;
    ctx.services.log.warn({ provider: provider.code, code: error.code }, 'a provider did not say who it is');
    const away = error instanceof ProviderAway;
    return away ? IdentityRefusalCode.ELSEWHERE_AWAY : IdentityRefusalCode.ELSEWHERE_REFUSED;
  }
}

/** Whose account is bound to this person comes in, or hears why not. null: they are in. */
async function enter(
  ctx: RequestContext,
  { code: provider, issuer }: PersonProvider,
  attempt: TakenAttempt,
  { subject, name, phone }: OutsidePerson,
): Promise<Became | null> {
  const personHash = (await keyedHash(ctx.read, 'outside-person', `${issuer}\n${subject}`)).slice(0, 16);
  return inTransaction(ctx, async (tx) => {
    const refuse = (because: IdentityRefusalCode, accountId?: string) => {
      tx.record(elsewhereRefused({ because, personHash, ...(accountId && { accountId }) }));
      return because;
    };
    const found = await tx.em.findOne(OutsideIdentity, { issuer, subject });
    if (!found) {
      await noteArrival(tx, { ...{ issuer, subject, provider, name }, phoneEnd: endOf(phone) });
      return refuse(IdentityRefusalCode.ELSEWHERE_UNBOUND);
    }
    const account = await lockBound(tx, found);
    if (!account) return refuse(IdentityRefusalCode.ELSEWHERE_UNBOUND);
    const why = await whyNot(tx, account, found);
    if (why) return refuse(why, account.id);
    const counts = ctx.services.config.elsewhere.counts.includes(provider);
    if (!counts && (await lockSecondFactor(tx, account.id))) {
      await tx.em.nativeUpdate(OutsideAttempt, { id: attempt.id }, { identityId: found.id });
      return 'FACTOR';
    }
    await letInBound(tx, account, found, counts);
    return null;
  });
}

/** The account, held; null where the binding was ended, or is another's, while its row was waited for. */
export async function lockBound(tx: Transaction, identity: OutsideIdentity): Promise<Account | null> {
  const account = await tx.em.findOne(Account, identity.account.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  const still = await tx.em.count(OutsideIdentity, { id: identity.id, account: identity.account.id });
  return still > 0 ? account : null;
}

/** Why whoever is bound to this account does not come in by it. */
export async function whyNot(
  tx: Transaction,
  account: Account,
  { boundBy }: OutsideIdentity,
): Promise<IdentityRefusalCode | null> {
  if (account.status === AccountStatus.DISABLED) return IdentityRefusalCode.ACCOUNT_DISABLED;
  if (account.status !== AccountStatus.ACTIVE) return IdentityRefusalCode.ELSEWHERE_NOT_ACTIVATED;
  // Bound by an office, and then given a post that takes two persons: nobody comes to that by one of them alone.
  const byAnother = boundBy !== account.id && (await holdsPostOfTwo(tx, account.id));
  return byAnother ? IdentityRefusalCode.ELSEWHERE_BIND_YOURSELF : null;
}

export async function letInBound(tx: Transaction, account: Account, identity: OutsideIdentity, counts: boolean) {
  identity.lastUsedAt = tx.ctx.now();
  tx.record(elsewhereSignedIn({ accountId: account.id, identityId: identity.id, provider: identity.provider }));
  return letIn(tx, account, counts);
}

async function bind(
  ctx: RequestContext,
  { code, issuer }: PersonProvider,
  { accountId }: TakenAttempt,
  { subject, name }: OutsidePerson,
): Promise<Became> {
  // Somebody else has signed in on this browser meanwhile.
  if (accountId === null || accountIdOf(ctx.viewer) !== accountId) return IdentityRefusalCode.ELSEWHERE_STALE;
  return inTransaction(ctx, async (tx) => {
    await tx.em.findOneOrFail(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const refused = await bindTo(tx, accountId, { issuer, subject, provider: code, name });
    return refused?.code ?? 'BOUND';
  });
}

/** Proposed to whoever binds accounts: who it may be is for people to find out. */
async function noteArrival(
  tx: Transaction,
  came: { issuer: string; subject: string; provider: string; name: string | null; phoneEnd: string | null },
): Promise<void> {
  const now = tx.ctx.now().toISOString();
  await tx.em.execute(
    `insert into outside_arrival (id, created_at, issuer, subject, provider, name, phone_end, last_came_at)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (issuer, subject) do update
       set name = excluded.name, phone_end = excluded.phone_end, last_came_at = excluded.last_came_at`,
    [v7(), now, came.issuer, came.subject, came.provider, came.name, came.phoneEnd, now],
  );
}

const endOf = (phone: string | null) => /\d{4}$/.exec(phone ?? '')?.[0] ?? null;
