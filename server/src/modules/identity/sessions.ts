import { createHash, randomBytes } from 'node:crypto';
import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext, Services } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import type { Role, Viewer, ViewerPost } from '../../kernel/viewer.js';
import { Account, Session, SessionKind } from './account.entity.js';
import { heldPosts } from './held-posts.sql.js';
import { sessionOpened, sessionRevoked } from './identity.events.js';
import { endOf } from './session.rules.js';

/** Last seen is written at most this often. */
const TOUCH_MINUTES = 5;

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

type Holder =
  | {
      readonly kind: SessionKind.ACCOUNT;
      readonly accountId: string;
      readonly roles: readonly Role[];
      readonly factorElsewhere?: boolean;
    }
  | { readonly kind: SessionKind.GUEST; readonly participantId: string; readonly consultationId: string }
  | { readonly kind: SessionKind.SCREEN; readonly screenId: string };

/** Opens a session in this transaction. The token is given out once; only its hash is kept. */
export function openSession(tx: Transaction, holder: Holder): { readonly token: string; readonly sessionId: string } {
  const token = randomBytes(32).toString('base64url');
  const now = tx.ctx.now();
  const roles = holder.kind === SessionKind.ACCOUNT ? holder.roles : [];
  const session = tx.em.create(Session, {
    createdAt: now,
    tokenHash: hashToken(token),
    kind: holder.kind,
    account: holder.kind === SessionKind.ACCOUNT ? tx.em.getReference(Account, holder.accountId) : null,
    participantId: holder.kind === SessionKind.GUEST ? holder.participantId : null,
    consultationId: holder.kind === SessionKind.GUEST ? holder.consultationId : null,
    screenId: holder.kind === SessionKind.SCREEN ? holder.screenId : null,
    factorElsewhere: holder.kind === SessionKind.ACCOUNT && (holder.factorElsewhere ?? false),
    device: tx.ctx.device ?? '',
    lastSeenAt: now,
    expiresAt: new Date(endOf(holder.kind, roles, { openedAt: now.getTime(), lastSeenAt: now.getTime() })),
    revokedAt: null,
  });
  tx.em.persist(session);
  tx.record(sessionOpened({ sessionId: session.id, kind: holder.kind }));
  return { token, sessionId: session.id };
}

/** Lets a stakeholder's representative in for one consultation; call `ctx.setSession(token)` with what it gives. */
export function createGuestSession(
  ctx: RequestContext,
  guest: { readonly participantId: string; readonly consultationId: string },
): Promise<{ readonly token: string; readonly sessionId: string }> {
  return inTransaction(ctx, async (tx) => openSession(tx, { kind: SessionKind.GUEST, ...guest }));
}

/** Pairs a screen: its device keeps the token. */
export function createScreenSession(
  ctx: RequestContext,
  screenId: string,
): Promise<{ readonly token: string; readonly sessionId: string }> {
  return inTransaction(ctx, async (tx) => openSession(tx, { kind: SessionKind.SCREEN, screenId }));
}

interface SessionsOf {
  readonly id?: string;
  readonly accountId?: string;
  readonly participantId?: string;
  readonly screenId?: string;
  readonly except?: string | null;
}

/** Ends these sessions; their sockets close within a second. Gives how many there were. */
export async function revokeSessions(tx: Transaction, of: SessionsOf): Promise<number> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `update session set revoked_at = ? where revoked_at is null
       and (id = ?::uuid or account_id = ?::uuid or participant_id = ?::uuid or screen_id = ?::uuid)
       and id is distinct from ?::uuid returning id`,
    [
      tx.ctx.now().toISOString(),
      of.id ?? null,
      of.accountId ?? null,
      of.participantId ?? null,
      of.screenId ?? null,
      of.except ?? null,
    ],
  );
  for (const { id } of rows) tx.record(sessionRevoked({ sessionId: id }));
  return rows.length;
}

interface SessionRow {
  readonly id: string;
  readonly kind: SessionKind;
  readonly accountId: string | null;
  readonly participantId: string | null;
  readonly consultationId: string | null;
  readonly screenId: string | null;
  readonly displayName: string | null;
  readonly mustChangePassword: boolean | null;
  readonly hasSecondFactor: boolean;
  readonly openedAt: string;
  readonly lastSeenAt: string;
  readonly posts: readonly ViewerPost[];
}

const sessionByToken = prepared<SessionRow, { tokenHash: string; now: string; today: string }>(
  'identity.sessionByToken',
  `select s.id, s.kind, s.account_id as "accountId", s.participant_id as "participantId",
     s.consultation_id as "consultationId", s.screen_id as "screenId", a.display_name as "displayName",
     a.must_change_password as "mustChangePassword", s.created_at as "openedAt", s.last_seen_at as "lastSeenAt",
     s.factor_elsewhere or exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null)
       as "hasSecondFactor",
     coalesce((select json_agg(json_build_object('role', p.role, 'committeeId', p.committee_id,
       'departmentId', p.department_id, 'memberId', p.member_id, 'groupId', p.group_id) order by p.id)
       from ${heldPosts()} p where p.account_id = a.id), '[]') as posts
   from session s left join account a on a.id = s.account_id
   where s.token_hash = :tokenHash and s.revoked_at is null and s.expires_at > :now::timestamptz
     and (s.kind <> 'ACCOUNT' or a.status = 'ACTIVE')`,
);

/** The one write outside a transaction: nobody waits for it, and losing it costs five minutes of a session. */
const touchSession = prepared<never, { id: string; now: string; expiresAt: string }>(
  'identity.touchSession',
  `update session set last_seen_at = :now::timestamptz, expires_at = :expiresAt::timestamptz
   where id = :id and revoked_at is null and last_seen_at < :now::timestamptz`,
);

/**
 * Who holds this token, or null. Reads one row by its unique index and keeps nothing: a revoked session or a lost post
 * counts from the next request on, in every process.
 */
export async function resolveViewer(services: Services, token: string): Promise<Viewer | null> {
  const now = services.now();
  const row = await services.read.one(sessionByToken, {
    tokenHash: hashToken(token),
    now: now.toISOString(),
    today: dayInChina(now),
  });
  if (!row) return null;
  const roles = row.posts.map(({ role }) => role);
  const [openedAt, lastSeenAt] = [Date.parse(row.openedAt), Date.parse(row.lastSeenAt)];
  // By the posts of today: a member's month does not go on once they decide for the house.
  if (endOf(row.kind, roles, { openedAt, lastSeenAt }) <= now.getTime()) return null;
  if (now.getTime() - lastSeenAt > TOUCH_MINUTES * 60_000) {
    const expiresAt = new Date(endOf(row.kind, roles, { openedAt, lastSeenAt: now.getTime() })).toISOString();
    await services.read.all(touchSession, { id: row.id, now: now.toISOString(), expiresAt });
  }
  return viewerOf(row, services.config.secondFactor);
}

function viewerOf(row: SessionRow, secondFactor: readonly `${Role}`[]): Viewer | null {
  const { id: sessionId, accountId, participantId, consultationId, screenId } = row;
  if (accountId) {
    const { displayName, mustChangePassword, posts } = row;
    return {
      kind: 'ACCOUNT',
      sessionId,
      accountId,
      displayName: displayName ?? '',
      posts,
      mustChangePassword: mustChangePassword ?? false,
      mustSetSecondFactor: !row.hasSecondFactor && posts.some(({ role }) => secondFactor.includes(role)),
    };
  }
  if (participantId && consultationId) return { kind: 'GUEST', sessionId, participantId, consultationId };
  return screenId ? { kind: 'SCREEN', sessionId, screenId } : null;
}
