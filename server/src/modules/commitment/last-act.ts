import type { Commitment } from './commitment.entity.js';
import { CommitmentAct } from './commitment-acts.rules.js';
import { CommitmentStepKind as K } from './commitment-step.entity.js';
import type { Unit } from './unit.js';

/** Steps that can be undone as long as nothing has followed, and whose act each was. */
const UNDOABLE: Readonly<Partial<Record<K, CommitmentAct>>> = {
  [K.ACKNOWLEDGED]: CommitmentAct.ACKNOWLEDGE,
  [K.SENT_BACK]: CommitmentAct.RETURN_WRONG_UNIT,
  [K.RETURN_REQUESTED]: CommitmentAct.REQUEST_RETURN,
  [K.RETURN_CONSENTED]: CommitmentAct.DECIDE_RETURN,
  [K.RETURN_REFUSED]: CommitmentAct.DECIDE_RETURN,
  [K.REASSIGNED]: CommitmentAct.REASSIGN,
  [K.PROGRESSED]: CommitmentAct.REPORT_PROGRESS,
  [K.EXTENSION_REQUESTED]: CommitmentAct.REQUEST_EXTENSION,
  [K.EXTENDED]: CommitmentAct.DECIDE_EXTENSION,
  [K.EXTENSION_REFUSED]: CommitmentAct.DECIDE_EXTENSION,
  [K.REPLIED]: CommitmentAct.REPLY,
  [K.VERIFIED]: CommitmentAct.VERIFY,
  [K.ACCEPTANCE_OPENED]: CommitmentAct.OPEN_ACCEPTANCE,
  [K.SPLIT]: CommitmentAct.SPLIT,
  [K.MERGED]: CommitmentAct.MERGE,
  [K.LOOKED_BACK]: CommitmentAct.LOOK_BACK,
  [K.HELD]: CommitmentAct.LOOK_BACK,
  [K.RELAPSED]: CommitmentAct.LOOK_BACK,
};

/** Said beside the course of the matter: nothing follows from them. */
const BESIDE: readonly K[] = [
  K.URGED,
  K.REMINDED,
  K.PARTY_PRESSED,
  K.PUT_TO_LEADER,
  K.SUPERVISED,
  K.CORRECTED,
  K.FOLLOWER_ASSIGNED,
  K.ASSISTANCE_ADDED,
  K.ASSISTANCE_ENDED,
  K.UNDONE,
];
const inSql = BESIDE.map((kind) => `'${kind}'`).join(', ');

/** The step the matter last moved by: of the row `c`, as JSON. */
export const LAST_STEP = `(select json_build_object('id', s.id, 'kind', s.kind, 'at', s.at, 'kept', s.before is not null)
  from commitment_step s where s.commitment_id = c.id and s.kind not in (${inSql}) and not s.continues
    and not exists (select from commitment_step u where u.undoes = s.id)
  order by s.at desc, s.id desc limit 1)`;

export interface LastStep {
  readonly id: string;
  readonly kind: K;
  readonly at: string;
  /** What the commitment looked like before it is known. */
  readonly kept: boolean;
}

/** What was last done with it and can still be undone. */
export function lastActOf(step: LastStep | null): CommitmentAct | null {
  return (step?.kept && UNDOABLE[step.kind]) || null;
}

/** What an act may change of a commitment, as it stood before: undoing is putting this back. */
const KEPT = [
  'status',
  'round',
  'dueOn',
  'acknowledgeBy',
  'assignedAt',
  'acknowledgedAt',
  'repliedAt',
  'resultClass',
  'acceptanceOpenedAt',
  'acceptanceClosesOn',
  'closedAt',
  'closedUnsolved',
  'extensionUntil',
  'extensionReason',
  'extensionCount',
  'wrongUnitReason',
  'returnReason',
  'waitingSince',
  'waitingUntil',
  'noticePostedOn',
  'relapseCount',
] as const satisfies readonly (keyof Commitment)[];

type Kept = (typeof KEPT)[number];

/** What merging takes over from the one that is merged, and gives back with it; others press for the matter meanwhile. */
export const TAKEN_OVER = [
  'dueOn',
  'promisedDueOn',
  'extensionCount',
  'relapseCount',
  'supervisedAt',
  'putToLeaderAt',
] as const satisfies readonly (keyof Commitment)[];

/** The note of the step in which another was merged into this one: it names that one, first. */
export const receivedNote = ({ number }: Pick<Commitment, 'number'>, why: string) => `${number}：${why}`;

export interface Snapshot extends Record<Kept | (typeof TAKEN_OVER)[number], unknown> {
  readonly leadDepartmentId: string | null;
  /** Not there in what was kept before organisations could lead. */
  readonly leadOrganisationId?: string | null;
  readonly assistingDepartmentIds: readonly string[];
}

export function snapshotOf(commitment: Commitment): Snapshot {
  const names = [...KEPT, ...TAKEN_OVER];
  return {
    ...(Object.fromEntries(names.map((name) => [name, commitment[name]])) as Record<(typeof names)[number], unknown>),
    leadDepartmentId: commitment.leadDepartment?.id ?? null,
    leadOrganisationId: commitment.leadOrganisation?.id ?? null,
    assistingDepartmentIds: commitment.assistingDepartments.getIdentifiers().map(String),
  };
}

const INSTANTS: readonly string[] = [
  'assignedAt',
  'acknowledgedAt',
  'repliedAt',
  'acceptanceOpenedAt',
  'closedAt',
  'supervisedAt',
  'putToLeaderAt',
];

/** A field as it was kept: instants were kept as text. */
export const asField = (name: string, value: unknown) =>
  INSTANTS.includes(name) && typeof value === 'string' ? new Date(value) : value;

export const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * What undoing an act puts back: what the act changed (`before` it and `after` it), as far as nobody has changed it since
 * beside the course of the matter: a day that was corrected stays corrected, a department asked to assist goes on.
 */
export function whatIsPutBack(
  before: Snapshot,
  after: Snapshot,
  now: Snapshot,
): {
  readonly fields: Partial<Commitment>;
  readonly lead: Unit;
  readonly assistingDepartmentIds: string[];
} {
  const gone = new Set(after.assistingDepartmentIds.filter((id) => !before.assistingDepartmentIds.includes(id)));
  const back = before.assistingDepartmentIds.filter((id) => !after.assistingDepartmentIds.includes(id));
  return {
    // What an older version did not keep stays as it is.
    fields: Object.fromEntries(
      KEPT.filter((name) => name in before && isSame(after[name], now[name])).map((name) => [
        name,
        asField(name, before[name]),
      ]),
    ),
    lead: { departmentId: before.leadDepartmentId, organisationId: before.leadOrganisationId ?? null },
    assistingDepartmentIds: [...new Set([...now.assistingDepartmentIds.filter((id) => !gone.has(id)), ...back])],
  };
}
