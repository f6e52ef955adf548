import { Role, type Viewer, type ViewerPost } from './viewer.js';

/** Somebody with an account who holds these posts. */
export const holder = (...posts: readonly ({ readonly role: Role } & Partial<ViewerPost>)[]): Viewer => ({
  kind: 'ACCOUNT',
  sessionId: 'a session',
  accountId: 'me',
  displayName: '',
  posts: posts.map((post) => ({ committeeId: null, departmentId: null, memberId: null, groupId: null, ...post })),
  mustChangePassword: false,
});
export const guest: Viewer = { kind: 'GUEST', sessionId: 's', participantId: 'a seat', consultationId: 'c' };
export const screen: Viewer = { kind: 'SCREEN', sessionId: 's', screenId: 'x' };

/** One of everybody: of each post alone, and of those that belong to a place, one here and one there. */
const everybody = {
  secretariat: holder({ role: Role.SECRETARIAT }),
  leader: holder({ role: Role.LEADER }),
  reviewer: holder({ role: Role.REVIEWER }),
  signer: holder({ role: Role.SIGNER }),
  director: holder({ role: Role.DIRECTOR, committeeId: 'here' }),
  'director there': holder({ role: Role.DIRECTOR, committeeId: 'there' }),
  officer: holder({ role: Role.LIAISON_OFFICER, committeeId: 'here' }),
  'officer there': holder({ role: Role.LIAISON_OFFICER, committeeId: 'there' }),
  member: holder({ role: Role.MEMBER, memberId: 'this member' }),
  informant: holder({ role: Role.INFORMANT }),
  department: holder({ role: Role.DEPARTMENT_OFFICER, departmentId: 'here' }),
  'department there': holder({ role: Role.DEPARTMENT_OFFICER, departmentId: 'there' }),
  office: holder({ role: Role.GROUP_OFFICER, groupId: 'here' }),
  'office there': holder({ role: Role.GROUP_OFFICER, groupId: 'there' }),
  'nothing but an account': holder(),
  guest,
  screen,
  nobody: null,
} satisfies Record<string, Viewer | null>;
export type Who = keyof typeof everybody;

/** Whom a policy lets, of everybody there is: what it refuses is said with it. */
export const whoMay = (policy: (viewer: Viewer | null) => boolean): Who[] =>
  (Object.keys(everybody) as Who[]).filter((who) => policy(everybody[who]));

/** What it answers to each of everybody who does not get the `usual` answer. */
export const answersTo = <Answer>(
  policy: (viewer: Viewer | null) => Answer,
  isUsual: (answer: Answer) => boolean,
): Partial<Record<Who, Answer>> =>
  Object.fromEntries(
    Object.entries(everybody)
      .map(([who, viewer]) => [who, policy(viewer)] as const)
      .filter(([, answer]) => !isUsual(answer)),
  );

export const STAFF: readonly Who[] = [
  'secretariat',
  'leader',
  'director',
  'director there',
  'officer',
  'officer there',
];
export const ORGANISERS: readonly Who[] = ['secretariat', 'director', 'officer'];
export const ANY_ORGANISER: readonly Who[] = ['secretariat', 'director', 'director there', 'officer', 'officer there'];
