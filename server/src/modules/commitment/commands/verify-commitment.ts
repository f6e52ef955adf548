import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { BODY_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { memberIdOf } from '../../../kernel/viewer.js';
import { Member } from '../../roster/index.js';
import {
  type Commitment,
  CommitmentStatus,
  CommitmentStepKind,
  Verification,
  VerificationFinding,
} from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { VerifyCommitmentInput } from '../commitment.inputs.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { actOn, addStep, move } from './act-on.js';
import { publishEvidence } from './publish-evidence.js';
import { reprocess } from './reprocess.js';

/** 去现场核实: the following member looks for themselves. Nobody does it for them, the secretariat included. */
export function verifyCommitment(
  ctx: RequestContext,
  input: VerifyCommitmentInput,
): Promise<Commitment | CommitmentRefusal> {
  const { commitmentId, finding, photoIds, clientMutationId } = input;
  const text = textInput(input.text, { field: 'input.text', max: BODY_MAX, required: true });
  const place = textInput(input.place, { field: 'input.place', max: TITLE_MAX, required: true });
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.VERIFY,
    async ({ tx, commitment }) => {
      const photos = await publishEvidence(tx, commitmentId, photoIds);
      const member = await tx.em.findOneOrFail(Member, memberIdOf(ctx.viewer) as string);
      tx.em.persist(
        tx.em.create(Verification, {
          commitment: ref(commitment),
          round: commitment.round,
          member: ref(member),
          finding,
          text,
          place,
          photoIds: photos,
          verifiedAt: ctx.now(),
        }),
      );
      addStep(tx, commitment, CommitmentStepKind.VERIFIED);
      tx.record(commitmentEvent('verified', commitment, { finding }));
      if (finding === VerificationFinding.NOT_DONE) reprocess(tx, commitment, null);
      else move(commitment, CommitmentStatus.VERIFIED);
    },
    { clientMutationId, input: { finding, text, place, photoIds } },
  );
}
