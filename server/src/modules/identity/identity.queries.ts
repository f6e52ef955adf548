import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { textInput } from '../../kernel/text.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { type AccountStatus, SessionKind } from './account.entity.js';
import { heldPosts } from './held-posts.sql.js';
import { canManageAccounts, isOwnAccount, isSecondPerson } from './identity.policy.js';
import type {
  AccountDetail,
  AccountPost,
  AccountRequestRow,
  AccountRow,
  DeviceSession,
  ViewerPost,
  ViewerProfile,
} from './identity.types.js';
import { nameTries } from './name-tries.js';
import { minutesLocked } from './tries.js';

/** Where a post is held, in words; whatever a role's scope is called there. */
const SCOPE_NAME = 'coalesce(c.name, d.short_name, g.name)';
const SCOPES = `left join post_committee c on c.id = p.committee_id left join post_department d on d.id = p.department_id
  left join post_group g on g.id = p.group_id`;
const POST = `'role', p.role, 'committeeId', p.committee_id, 'departmentId', p.department_id, 'memberId', p.member_id, 'groupId', p.group_id,
  'scopeName', ${SCOPE_NAME}`;

const HAS_FACTOR = `exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null)`;

const viewerProfile = prepared<
  { loginName: string; hasSecondFactor: boolean; posts: ViewerPost[] },
  { accountId: string; today: string }
>(
  'identity.viewerProfile',
  `select a.login_name as "loginName", ${HAS_FACTOR} as "hasSecondFactor", coalesce((select json_agg(json_build_object(${POST}, 'acting', p.acting) order by p.id)
     from ${heldPosts()} p ${SCOPES} where p.account_id = a.id), '[]') as posts
   from account a where a.id = :accountId`,
);
const guestName = prepared<{ name: string }, { id: string }>(
  'identity.guestName',
  'select name from guest_name where id = :id',
);
const screenName = prepared<{ name: string }, { id: string }>(
  'identity.screenName',
  'select name from screen_name where id = :id',
);

/** Who is asking, with their posts in words; null when nobody is signed in. */
export async function readViewer(ctx: RequestContext): Promise<ViewerProfile | null> {
  const { viewer, read } = ctx;
  if (!viewer) return null;
  const nobody = {
    loginName: null,
    mustChangePassword: false,
    mustSetSecondFactor: false,
    hasSecondFactor: false,
    posts: [],
    consultationId: null,
  };
  if (viewer.kind === 'GUEST') {
    const guest = await read.one(guestName, { id: viewer.participantId });
    const { consultationId } = viewer;
    return {
      ...nobody,
      id: viewer.participantId,
      kind: SessionKind.GUEST,
      displayName: guest?.name ?? '',
      consultationId,
    };
  }
  if (viewer.kind === 'SCREEN') {
    const screen = await read.one(screenName, { id: viewer.screenId });
    return { ...nobody, id: viewer.screenId, kind: SessionKind.SCREEN, displayName: screen?.name ?? '' };
  }
  const profile = await read.one(viewerProfile, { accountId: viewer.accountId, today: ctx.today() });
  const { displayName, mustChangePassword, mustSetSecondFactor = false } = viewer;
  return {
    ...nobody,
    id: viewer.accountId,
    kind: SessionKind.ACCOUNT,
    displayName,
    mustChangePassword,
    mustSetSecondFactor,
    hasSecondFactor: profile?.hasSecondFactor ?? false,
    loginName: profile?.loginName ?? null,
    posts: profile?.posts ?? [],
  };
}

const sessionsOfAccount = prepared<DeviceSession, { accountId: string; current: string | null; now: string }>(
  'identity.sessionsOfAccount',
  `select id, device, created_at as "openedAt", last_seen_at as "lastSeenAt", id = :current::uuid as "isCurrent"
   from session where account_id = :accountId and revoked_at is null and expires_at > :now::timestamptz
   order by last_seen_at desc limit 100`,
);

export async function readOwnSessions(ctx: RequestContext): Promise<DeviceSession[]> {
  const accountId = accountIdOf(ctx.viewer);
  authorize(accountId !== null, 'see own sessions');
  const current = ctx.viewer?.sessionId ?? null;
  return ctx.read.all(sessionsOfAccount, { accountId, current, now: ctx.now().toISOString() });
}

type AccountFilters = {
  text: string | null;
  role: string | null;
  status: AccountStatus | null;
};

const ACCOUNT_MATCHES = `(:text::text is null or strpos(a.login_name, lower(:text)) > 0 or strpos(a.display_name, :text) > 0)
   and (:status::text is null or a.status = :status)
   and (:role::text is null or exists (select from post p where p.account_id = a.id and p.ended_at is null and p.role = :role))`;
const ACCOUNT = `a.id, a.version, a.login_name as "loginName", a.display_name as "displayName", a.status,
   a.id = :viewerId::uuid as "isOwn",
   (select max(s.last_seen_at) from session s where s.account_id = a.id) as "lastSeenAt",
   coalesce((select json_agg(json_build_object(${POST}) order by p.id)
     from post p ${SCOPES} where p.account_id = a.id and p.ended_at is null), '[]') as posts`;

const accountPage = prepared<
  AccountRow,
  AccountFilters & { viewerId: string | null; after: string | null; limit: number }
>(
  'identity.accountPage',
  `select ${ACCOUNT} from account a where ${ACCOUNT_MATCHES} and (:after::uuid is null or a.id < :after::uuid)
   order by a.id desc limit :limit`,
);
const accountCount = prepared<{ count: number }, AccountFilters>(
  'identity.accountCount',
  `select count(*) from account a where ${ACCOUNT_MATCHES}`,
);

export async function readAccounts(
  ctx: RequestContext,
  filter: { readonly text?: string | null; readonly role?: string | null; readonly status?: AccountStatus | null },
  first: number,
  after: string | null,
): Promise<Page<AccountRow>> {
  authorize(canManageAccounts(ctx.viewer), 'list accounts');
  const page = pageInput(first, after);
  const filters = {
    text: textInput(filter.text, { field: 'filter.text', max: 60 }),
    role: filter.role ?? null,
    status: filter.status ?? null,
  };
  const [rows, count] = await Promise.all([
    ctx.read.all(accountPage, { ...filters, ...page, viewerId: accountIdOf(ctx.viewer) }),
    ctx.read.one(accountCount, filters),
  ]);
  return toPage(rows, page.limit, count?.count ?? 0);
}

const accountById = prepared<
  AccountRow & { allPosts: AccountPost[]; hasSecondFactor: boolean },
  { id: string; viewerId: string | null }
>(
  'identity.accountById',
  `select ${ACCOUNT}, ${HAS_FACTOR} as "hasSecondFactor",
     coalesce((select json_agg(json_build_object(${POST}, 'id', p.id, 'heldSince', p.created_at, 'endedAt', p.ended_at)
       order by p.ended_at desc nulls first, p.id)
       from post p ${SCOPES} where p.account_id = a.id), '[]') as "allPosts"
   from account a where a.id = :id`,
);

export async function readAccount(ctx: RequestContext, id: string): Promise<AccountDetail | null> {
  authorize(canManageAccounts(ctx.viewer), 'see an account');
  const accountId = knownId(id);
  const now = ctx.now().toISOString();
  const [account, sessions] = await Promise.all([
    ctx.read.one(accountById, { id: accountId, viewerId: accountIdOf(ctx.viewer) }),
    ctx.read.all(sessionsOfAccount, { accountId, current: ctx.viewer?.sessionId ?? null, now }),
  ]);
  if (!account) return null;
  return { ...account, sessions, lockedMinutes: await minutesLocked(ctx, nameTries(account.loginName)) };
}

type WaitingRequest = Omit<AccountRequestRow, 'isOwn' | 'viewerCanConfirm'> & { requestedBy: string };

const waitingRequests = prepared<WaitingRequest>(
  'identity.waitingRequests',
  `select r.id, r.kind, r.role, r.account_id as "accountId", a.login_name as "loginName", a.display_name as "displayName",
     r.requested_by as "requestedBy", coalesce(b.display_name, '') as "requestedByName", r.created_at as "requestedAt"
   from account_request r join account a on a.id = r.account_id left join account b on b.id = r.requested_by
   where r.decided_at is null order by r.created_at, r.id limit 200`,
);

export async function readAccountRequests(ctx: RequestContext): Promise<AccountRequestRow[]> {
  authorize(canManageAccounts(ctx.viewer), 'see what waits for a second person');
  const rows = await ctx.read.all(waitingRequests, {});
  return rows.map((row) => ({
    ...row,
    isOwn: isOwnAccount(ctx.viewer, row.requestedBy),
    viewerCanConfirm: isSecondPerson(ctx.viewer, row),
  }));
}
