import { Extensions } from 'type-graphql';
import { Role, type Viewer } from './viewer.js';

/**
 * Who may ask for a field at all. Every root field and every object type names its audience; a field without one fails
 * the schema build. It is the coarse half of authorization, checked once per document at the gate; which rows a viewer
 * may see is decided by each module's policy inside its query. PUBLIC includes a screen on a wall for what it reads;
 * a mutation is open to screens only where it names SCREEN.
 */
export type AudienceLabel = 'PUBLIC' | 'GUEST' | 'SCREEN' | 'SIGNED_IN' | `${Role}`;

/** Marks a root field, an object type or a single field. A field's own mark wins over its type's. */
export function Audience(
  ...labels: [AudienceLabel, ...AudienceLabel[]]
): ClassDecorator & PropertyDecorator & MethodDecorator {
  return Extensions({ audience: labels }) as ClassDecorator & PropertyDecorator & MethodDecorator;
}

/** Everyone who works on the system's staff side: the secretariat's house and the liaison committees. */
export const STAFF = [
  'SECRETARIAT',
  'LEADER',
  'DIRECTOR',
  'LIAISON_OFFICER',
] as const satisfies readonly AudienceLabel[];

/** Those of them who plan, invite, convene and keep the record; a leader reads. */
export const ORGANISERS = ['SECRETARIAT', 'DIRECTOR', 'LIAISON_OFFICER'] as const satisfies readonly AudienceLabel[];

/** Staff, members and departments: the people with a part in a consultation and an account. */
export const PARTIES = [
  ...STAFF,
  'MEMBER',
  'INFORMANT',
  'DEPARTMENT_OFFICER',
] as const satisfies readonly AudienceLabel[];

export function audienceLabelsOf(viewer: Viewer | null): ReadonlySet<AudienceLabel> {
  const labels = new Set<AudienceLabel>(['PUBLIC']);
  if (viewer?.kind === 'GUEST') labels.add('GUEST');
  if (viewer?.kind === 'SCREEN') labels.add('SCREEN');
  if (viewer?.kind === 'ACCOUNT') {
    labels.add('SIGNED_IN');
    for (const post of viewer.posts) labels.add(post.role);
  }
  return labels;
}
