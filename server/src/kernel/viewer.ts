import { registerEnumType } from 'type-graphql';

/** What a post entitles its holder to do. The scope (a committee, a department, oneself) is kept on the post. */
export enum Role {
  SECRETARIAT = 'SECRETARIAT',
  REVIEWER = 'REVIEWER',
  SIGNER = 'SIGNER',
  LEADER = 'LEADER',
  DIRECTOR = 'DIRECTOR',
  LIAISON_OFFICER = 'LIAISON_OFFICER',
  MEMBER = 'MEMBER',
  INFORMANT = 'INFORMANT',
  DEPARTMENT_OFFICER = 'DEPARTMENT_OFFICER',
  /** 专委会、界别组: the office of a special committee or of a sector. */
  GROUP_OFFICER = 'GROUP_OFFICER',
}
registerEnumType(Role, { name: 'Role', description: 'What a post entitles its holder to do.' });

/** One (role, scope). A district-wide role has no scope id. */
export interface ViewerPost {
  readonly role: Role;
  /** DIRECTOR and LIAISON_OFFICER: the one liaison committee. */
  readonly committeeId: string | null;
  /** DEPARTMENT_OFFICER: the one department. */
  readonly departmentId: string | null;
  /** MEMBER: the member on the roster this account belongs to. */
  readonly memberId: string | null;
  /** GROUP_OFFICER: the one special committee or sector. */
  readonly groupId: string | null;
}

/** A person signed in with an account. */
export interface AccountViewer {
  readonly kind: 'ACCOUNT';
  readonly sessionId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly posts: readonly ViewerPost[];
  /** Until the first password is changed, only signing out and changing it are allowed. */
  readonly mustChangePassword: boolean;
  /** The installation asks a second factor of a post they hold, and they have not set one: only that is allowed. */
  readonly mustSetSecondFactor?: boolean;
}

/** Whoever sits at the server's own console: an id that no account can have. */
export const OPERATOR_ID = '00000000-0000-7000-8000-000000000000';

/** A stakeholder's representative who came in by invitation code; may act in one consultation only. */
export interface GuestViewer {
  readonly kind: 'GUEST';
  readonly sessionId: string;
  readonly participantId: string;
  readonly consultationId: string;
}

/** A paired screen on a wall; reads only what is published. */
export interface ScreenViewer {
  readonly kind: 'SCREEN';
  readonly sessionId: string;
  readonly screenId: string;
}

/** Whoever holds the personal link of an organisation without accounts; acts in its name on one matter, for one request. */
export interface LinkHolder {
  readonly linkId: string;
  readonly organisationId: string;
  readonly commitmentId: string;
}

/** Who is asking. Nobody signed in is `null`. */
export type Viewer = AccountViewer | GuestViewer | ScreenViewer;

export function hasRole(viewer: Viewer | null, ...roles: Role[]): boolean {
  return viewer?.kind === 'ACCOUNT' && viewer.posts.some((post) => roles.includes(post.role));
}

/**
 * Holds an office: a post of any kind but writing briefs (特邀信息员), which anybody may be asked to do. Whoever holds one
 * is heard like everybody else, and never among the people concerned.
 */
export function holdsOffice(viewer: Viewer | null): boolean {
  return viewer?.kind === 'ACCOUNT' && viewer.posts.some(({ role }) => role !== Role.INFORMANT);
}

export function holdsCommittee(viewer: Viewer | null, committeeId: string, ...roles: Role[]): boolean {
  return (
    viewer?.kind === 'ACCOUNT' &&
    viewer.posts.some((post) => roles.includes(post.role) && post.committeeId === committeeId)
  );
}

export function holdsDepartment(viewer: Viewer | null, departmentId: string): boolean {
  return departmentIdsOf(viewer).includes(departmentId);
}

/** The departments a viewer acts for. */
export function departmentIdsOf(viewer: Viewer | null): string[] {
  if (viewer?.kind !== 'ACCOUNT') return [];
  return viewer.posts.flatMap(({ role, departmentId }) =>
    role === Role.DEPARTMENT_OFFICER && departmentId ? [departmentId] : [],
  );
}

/** The special committees and sectors whose office a viewer is. */
export function groupIdsOf(viewer: Viewer | null): string[] {
  if (viewer?.kind !== 'ACCOUNT') return [];
  return viewer.posts.flatMap(({ role, groupId }) => (role === Role.GROUP_OFFICER && groupId ? [groupId] : []));
}

/** The roster member the viewer is, or null when the viewer holds no MEMBER post. */
export function memberIdOf(viewer: Viewer | null): string | null {
  if (viewer?.kind !== 'ACCOUNT') return null;
  return viewer.posts.find((post) => post.role === Role.MEMBER)?.memberId ?? null;
}

export function accountIdOf(viewer: Viewer | null): string | null {
  return viewer?.kind === 'ACCOUNT' ? viewer.accountId : null;
}
