import { type Ref } from '@mikro-orm/core';
import type { RequestContext } from '../../kernel/context.js';
import { holdsDepartment } from '../../kernel/viewer.js';
import type { Organisation } from '../roster/index.js';
import type { Commitment } from './commitment.entity.js';
import { CommitmentStepKind, StepChannel } from './commitment-step.entity.js';

/** What whoever handles a matter does. */
const OF_THE_HANDLER: readonly CommitmentStepKind[] = [
  CommitmentStepKind.ACKNOWLEDGED,
  CommitmentStepKind.SENT_BACK,
  CommitmentStepKind.RETURN_REQUESTED,
  CommitmentStepKind.PROGRESSED,
  CommitmentStepKind.EXTENSION_REQUESTED,
  CommitmentStepKind.REPLIED,
];

/** An organisation has no accounts: what it does comes by its link, or its committee writes it down. */
export function inNameOf(
  { viewer, link }: Pick<RequestContext, 'viewer' | 'link'>,
  { leadOrganisation, assistingDepartments }: Commitment,
  kind: CommitmentStepKind,
): { inNameOf: Ref<Organisation> | null; channel: StepChannel | null } {
  const none = { inNameOf: null, channel: null };
  // Jobs write steps of other kinds on rows they loaded by themselves.
  if (!leadOrganisation || !OF_THE_HANDLER.includes(kind)) return none;
  // An assisting department's officer acts for that department.
  if (assistingDepartments.getIdentifiers().some((id) => holdsDepartment(viewer, String(id)))) return none;
  return {
    inNameOf: leadOrganisation,
    channel: link ? StepChannel.LINK : StepChannel.ON_BEHALF,
  };
}
