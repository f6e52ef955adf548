import { randomBytes } from 'node:crypto';
import type { TestClient } from '@bandeng/test-kit';
import { SESSION_COOKIE } from '../../server/src/kernel/gate/session.js';
import { Role } from '../../server/src/kernel/viewer.js';
import type { Participant } from '../../server/src/modules/consultation/index.js';
import { SceneKind, Screen, ScreenStatus } from '../../server/src/modules/display/index.js';
import {
  Account,
  AccountStatus,
  hashToken,
  Post,
  Session,
  SessionKind,
} from '../../server/src/modules/identity/index.js';
import {
  CommitteeDuty,
  CommitteeStaff,
  type Department,
  type LiaisonCommittee,
  type Member,
} from '../../server/src/modules/roster/index.js';
import type { TestApp } from './app.js';
import { aDepartment, aLiaisonCommittee, aRosterMember, type MemberOptions, nextName } from './roster.js';

/** Somebody who uses the product. `arrive` is what they do before anything else, such as signing in. */
export interface Person {
  readonly name: string;
  arrive(client: TestClient): Promise<void>;
}

/** Anyone at all: no account, no code. */
export const anonymous: Person = { name: 'anonymous', arrive: async () => {} };

/** Somebody with an account, whose every browser is signed in already. */
export interface AccountHolder extends Person {
  readonly accountId: string;
  readonly loginName: string;
}

export interface WantedPost {
  readonly role: Role;
  readonly committeeId?: string;
  readonly departmentId?: string;
  readonly memberId?: string;
  readonly groupId?: string;
}

/** An active account with these posts. It has no password: to sign in by hand, activate an account instead. */
export async function anAccountHolder(app: TestApp, ...posts: readonly WantedPost[]): Promise<AccountHolder> {
  const { em, now } = unitOfWork(app);
  const name = nextName(posts[0]?.role.toLowerCase().replaceAll('_', '-') ?? 'account');
  const account = em.create(Account, {
    loginName: name,
    displayName: name,
    status: AccountStatus.ACTIVE,
    createdAt: now,
  });
  em.persist(account);
  for (const post of posts) em.persist(em.create(Post, { ...post, account: account.id, createdAt: now } as never));
  await em.flush();
  const arrive = (client: TestClient) => signIn(app, client, { kind: SessionKind.ACCOUNT, account: account.id });
  return { name, accountId: account.id, loginName: name, arrive };
}

/** One more post, as if two persons had given it long ago. */
export async function givePost(app: TestApp, { accountId }: AccountHolder, role: Role): Promise<void> {
  const { em, now } = unitOfWork(app);
  em.persist(em.create(Post, { role, account: accountId, createdAt: now } as never));
  await em.flush();
}

export function aSecretariat(app: TestApp): Promise<AccountHolder> {
  return anAccountHolder(app, { role: Role.SECRETARIAT });
}

export function aLeader(app: TestApp): Promise<AccountHolder> {
  return anAccountHolder(app, { role: Role.LEADER });
}

export interface CommitteeOfficer extends AccountHolder {
  readonly committee: LiaisonCommittee;
}

/** The director of this committee, or of one of their own. */
export function aDirector(app: TestApp, committee?: LiaisonCommittee): Promise<CommitteeOfficer> {
  return aCommitteeOfficer(app, Role.DIRECTOR, CommitteeDuty.DIRECTOR, committee);
}

export function aLiaisonOfficer(app: TestApp, committee?: LiaisonCommittee): Promise<CommitteeOfficer> {
  return aCommitteeOfficer(app, Role.LIAISON_OFFICER, CommitteeDuty.LIAISON_OFFICER, committee);
}

async function aCommitteeOfficer(
  app: TestApp,
  role: Role,
  duty: CommitteeDuty,
  given?: LiaisonCommittee,
): Promise<CommitteeOfficer> {
  const committee = given ?? (await aLiaisonCommittee(app));
  const holder = await anAccountHolder(app, { role, committeeId: committee.id });
  const { em, now } = unitOfWork(app);
  const { name, accountId } = holder;
  em.persist(
    em.create(CommitteeStaff, {
      committee: committee.id,
      duty,
      name,
      accountId,
      startsOn: '2026-01-01',
      createdAt: now,
    } as never),
  );
  await em.flush();
  return { ...holder, committee };
}

export interface SignedMember extends AccountHolder {
  readonly member: Member;
}

/** A member on the roster with an account. */
export async function aMember(app: TestApp, options: MemberOptions = {}): Promise<SignedMember> {
  const member = await aRosterMember(app, options);
  return { ...(await anAccountHolder(app, { role: Role.MEMBER, memberId: member.id })), member };
}

export interface SignedDepartmentOfficer extends AccountHolder {
  readonly department: Department;
}

export async function aDepartmentOfficer(app: TestApp, given?: Department): Promise<SignedDepartmentOfficer> {
  const department = given ?? (await aDepartment(app));
  return {
    ...(await anAccountHolder(app, { role: Role.DEPARTMENT_OFFICER, departmentId: department.id })),
    department,
  };
}

/** A stakeholder's representative who came in with the invitation code of this participant. */
export function aGuest(app: TestApp, participant: Pick<Participant, 'id' | 'name' | 'consultation'>): Person {
  const session = {
    kind: SessionKind.GUEST,
    participantId: participant.id,
    consultationId: participant.consultation.id,
  };
  return { name: participant.name, arrive: (client) => signIn(app, client, session) };
}

/** The wall of a meeting's room: a screen that was paired and switched to it. */
export async function aWallOf(app: TestApp, meeting: { readonly id: string }): Promise<Person> {
  const { em, now } = unitOfWork(app);
  const screen = em.create(Screen, {
    name: '会场大屏',
    status: ScreenStatus.PAIRED,
    scene: SceneKind.LIVE_MEETING,
    sceneTargetId: meeting.id,
    createdAt: now,
  } as never);
  await em.flush();
  return aPairedScreen(app, (screen as Screen).id);
}

/** A paired screen. */
export function aPairedScreen(app: TestApp, screenId: string): Person {
  return { name: 'screen', arrive: (client) => signIn(app, client, { kind: SessionKind.SCREEN, screenId }) };
}

/** One that still waits: its token is of the same kind, and anybody is given one. */
export function aWaitingScreen(app: TestApp, screenId: string): Person {
  return { ...aPairedScreen(app, screenId), name: 'pairing' };
}

async function signIn(
  app: TestApp,
  client: TestClient,
  holder: { readonly kind: SessionKind } & Readonly<Record<string, string>>,
): Promise<void> {
  const { em, now } = unitOfWork(app);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + 365 * 86_400_000);
  const session = {
    ...holder,
    tokenHash: hashToken(token),
    device: 'test',
    lastSeenAt: now,
    expiresAt,
    createdAt: now,
  };
  em.persist(em.create(Session, session as never));
  await em.flush();
  client.setCookie(SESSION_COOKIE, token);
}

function unitOfWork(app: TestApp) {
  return { em: app.app.database.orm.em.fork(), now: app.clock.now() };
}
