import { LockMode, ref } from '@mikro-orm/core';
import { badInput, notFound } from '../../kernel/errors.js';
import { keyedHash } from '../../kernel/installation.js';
import { nextNumber, nextNumbers, readableCode } from '../../kernel/running-number.js';
import type { Transaction } from '../../kernel/transaction.js';
import { accountIdOf, Role } from '../../kernel/viewer.js';
import { Account, AccountStatus, ActivationCode, Post } from './account.entity.js';
import { accountCreated, activationIssued, postEnded, postGranted } from './identity.events.js';
import { needsSecondPerson, POSTS_OF_TWO } from './identity.policy.js';
import { IdentityRefusal, IdentityRefusalCode } from './identity.refusal.js';
import { forgetDevices } from './known-devices.js';
import { isLoginName, normaliseLoginName } from './login-name.rules.js';
import { unbindAll } from './outside-identities.js';
import { revokeSessions } from './sessions.js';

const CODE_LENGTH = 10;
const CODE_DAYS = 30;
const MEMBER_LOGINS = 'member-login';

/** A role and the scope it needs: a committee, a department, a member, a special committee or sector, or none. */
export interface NewPost {
  readonly role: Role;
  readonly committeeId?: string | null;
  readonly departmentId?: string | null;
  readonly memberId?: string | null;
  readonly groupId?: string | null;
}

export interface NewAccount {
  /** null: the next free `wy0001`. */
  readonly loginName: string | null;
  readonly displayName: string;
  readonly posts: readonly NewPost[];
}

/** Makes an account that waits for its holder to activate it. Refused, nothing has been written. */
export async function makeAccount(tx: Transaction, wanted: NewAccount): Promise<Account | IdentityRefusal> {
  const loginName = wanted.loginName === null ? await nextLoginName(tx) : normaliseLoginName(wanted.loginName);
  if (!isLoginName(loginName)) return new IdentityRefusal(IdentityRefusalCode.LOGIN_NAME_FORMAT);
  await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [loginName]);
  if (await isTaken(tx, loginName)) return new IdentityRefusal(IdentityRefusalCode.LOGIN_NAME_TAKEN);
  for (const post of wanted.posts) {
    const refusal = await whyNoPost(tx, null, post);
    if (refusal) return refusal;
  }
  const account = tx.em.create(Account, { loginName, displayName: wanted.displayName, createdAt: tx.ctx.now() });
  tx.em.persist(account);
  await tx.em.flush();
  tx.record(accountCreated({ accountId: account.id }));
  for (const post of wanted.posts) await createPost(tx, account.id, post);
  return account;
}

/** Whether the account holds a post that nobody gives alone. */
export async function holdsPostOfTwo(tx: Transaction, accountId: string): Promise<boolean> {
  return (await tx.em.count(Post, { account: accountId, role: { $in: [...POSTS_OF_TWO] }, endedAt: null })) > 0;
}

/** Login names of members run on: wy0001, wy0002, …; those somebody typed before are passed over, in one question. */
async function nextLoginName(tx: Transaction): Promise<string> {
  const { number } = await nextNumber(tx, MEMBER_LOGINS, '0000');
  const taken = (n: string) =>
    `exists (select from account where login_name = 'wy' || lpad((${n})::text, greatest(4, length((${n})::text)), '0'))`;
  const [row] = await tx.em.execute(
    `with recursive passed(n) as (
       select g.n from (select ?::int as n) g where ${taken('g.n')}
       union all select p.n + 1 from passed p where ${taken('p.n + 1')})
     select count(*)::int as passed from passed`,
    [number],
  );
  const passed = Number(row?.passed);
  if (passed > 0) await nextNumbers(tx, MEMBER_LOGINS, '0000', passed);
  return `wy${String(number + passed).padStart(4, '0')}`;
}

async function isTaken(tx: Transaction, loginName: string): Promise<boolean> {
  return (await tx.em.count(Account, { loginName })) > 0;
}

/** Where a role is held: two who give it at once take turns on that row. A view of two tables cannot be locked. */
interface Scope {
  readonly field: 'committeeId' | 'departmentId' | 'memberId' | 'groupId';
  readonly found: string;
}
const SCOPE_OF: Readonly<Partial<Record<Role, Scope>>> = {
  [Role.DIRECTOR]: { field: 'committeeId', found: 'select id from post_committee where id = ? for update' },
  [Role.LIAISON_OFFICER]: { field: 'committeeId', found: 'select id from post_committee where id = ? for update' },
  [Role.DEPARTMENT_OFFICER]: { field: 'departmentId', found: 'select id from post_department where id = ? for update' },
  [Role.MEMBER]: { field: 'memberId', found: 'select id from post_member where id = ? for update' },
  [Role.GROUP_OFFICER]: { field: 'groupId', found: 'select id, retired_on from post_group where id = ?' },
};

/** Gives an account a post. A scope the role does not have is ignored, one it lacks is refused as bad input. */
export async function givePost(tx: Transaction, accountId: string, wanted: NewPost): Promise<Post | IdentityRefusal> {
  return (await whyNoPost(tx, accountId, wanted)) ?? createPost(tx, accountId, wanted);
}

/** Role and scope, every scope the role does not have left null. */
function postOf({ role, ...scopes }: NewPost) {
  const field = SCOPE_OF[role]?.field;
  const nowhere = { role, committeeId: null, departmentId: null, memberId: null, groupId: null };
  return field ? { ...nowhere, [field]: scopes[field] ?? null } : nowhere;
}

async function whyNoPost(tx: Transaction, accountId: string | null, wanted: NewPost): Promise<IdentityRefusal | null> {
  const scope = SCOPE_OF[wanted.role];
  const post = postOf(wanted);
  if (scope) {
    if (post[scope.field] === null) throw badInput(`post.${scope.field}`, 'REQUIRED');
    // Taking turns on the scope's row keeps two clerks from giving one member two accounts.
    const [found] = await tx.em.execute<{ retired_on?: string | null }[]>(scope.found, [post[scope.field]]);
    if (!found) throw notFound();
    if (found.retired_on && found.retired_on <= tx.ctx.today()) {
      return new IdentityRefusal(IdentityRefusalCode.OFFICE_RETIRED);
    }
  }
  if (accountId !== null && (await tx.em.count(Post, { ...post, account: accountId, endedAt: null })) > 0) {
    return new IdentityRefusal(IdentityRefusalCode.POST_ALREADY_HELD);
  }
  if (wanted.role === Role.MEMBER && (await tx.em.count(Post, { ...post, endedAt: null })) > 0) {
    return new IdentityRefusal(IdentityRefusalCode.MEMBER_HAS_ACCOUNT);
  }
  return null;
}

async function createPost(tx: Transaction, accountId: string, wanted: NewPost): Promise<Post> {
  const account = tx.em.getReference(Account, accountId);
  const post = tx.em.create(Post, { ...postOf(wanted), account: ref(account), createdAt: tx.ctx.now() });
  tx.em.persist(post);
  await tx.em.flush();
  tx.record(postGranted({ accountId, postId: post.id, role: wanted.role }));
  return post;
}

/** Ends a post; whoever held it is asked again what they may do, within a second. */
export function takePost(tx: Transaction, post: Post): void {
  if (post.endedAt !== null) return;
  post.endedAt = tx.ctx.now();
  tx.record(postEnded({ accountId: post.account.id, postId: post.id, role: post.role }));
}

/** What is printed on a slip, once: afterwards only a hash of the code is known. */
export interface IssuedActivation {
  readonly accountId: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly code: string;
  readonly expiresAt: Date;
}

/**
 * A fresh one-time code for an account; codes issued before stop working. For an account in use it also ends its
 * password and sessions: that is how a forgotten password is mended. Whoever has the slip is the account: for one with a
 * post of two, the second person passes `bySecond`.
 */
export async function issueActivation(
  tx: Transaction,
  accountId: string,
  { bySecond = false } = {},
): Promise<IssuedActivation | IdentityRefusal> {
  const account = await tx.em.findOne(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!account) throw notFound();
  if (account.status === AccountStatus.DISABLED) return new IdentityRefusal(IdentityRefusalCode.ACCOUNT_DISABLED);
  if (!bySecond && needsSecondPerson(tx.ctx.viewer) && (await holdsPostOfTwo(tx, accountId))) {
    return new IdentityRefusal(IdentityRefusalCode.NEEDS_SECOND_PERSON);
  }
  const now = tx.ctx.now();
  await tx.em.nativeUpdate(ActivationCode, { account: accountId, usedAt: null }, { usedAt: now });
  const code = readableCode(CODE_LENGTH);
  const expiresAt = new Date(now.getTime() + CODE_DAYS * 86_400_000);
  tx.em.persist(
    tx.em.create(ActivationCode, {
      account: tx.em.getReference(Account, accountId),
      codeHash: await activationHash(tx, code),
      expiresAt,
      issuedBy: accountIdOf(tx.ctx.viewer),
      createdAt: now,
    }),
  );
  await forgetDevices(tx, accountId);
  // Whoever has the slip is the account from now on, and nobody beside them.
  await unbindAll(tx, accountId);
  account.status = AccountStatus.INVITED;
  account.passwordHash = null;
  await revokeSessions(tx, { accountId });
  tx.record(activationIssued({ accountId }));
  const { loginName, displayName } = account;
  return { accountId, loginName, displayName, code, expiresAt };
}

export function activationHash(tx: Transaction, code: string): Promise<string> {
  return keyedHash(tx.ctx.read, 'activation', code);
}
