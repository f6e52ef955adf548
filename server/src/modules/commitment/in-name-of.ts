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
  const itself = assistingDepartments.getIdentifiers().some((id) => holdsDepartment(viewer, String(id)));
  if (!leadOrganisation || itself || !OF_THE_HANDLER.includes(kind)) return { inNameOf: null, channel: null };
  return {
    inNameOf: leadOrganisation,
    channel: link ? StepChannel.LINK : StepChannel.ON_BEHALF,
  };
}
