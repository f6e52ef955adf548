import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { BODY_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { memberIdOf } from '../../../kernel/viewer.js';
import { Member } from '../../roster/index.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { publishEvidence } from '../evidence/publish-evidence.js';
import { isOfHandler } from '../handlers.js';
import { reprocess } from '../reprocess.js';
import { positionInput, presenceOf } from './presence-of.js';
import { Presence, Verification, VerificationFinding } from './verification.entity.js';
import type { VerifyCommitmentInput } from './verification.inputs.js';

/** 去现场核实: the following member looks for themselves. Nobody does it for them, the secretariat included. */
export function verifyCommitment(
  ctx: RequestContext,
  input: VerifyCommitmentInput,
): Promise<Commitment | CommitmentRefusal> {
  const { commitmentId, finding, photoIds, clientMutationId } = input;
  const fileUses = input.fileUses ?? [];
  const position = positionInput(input.position);
  const text = textInput(input.text, { field: 'input.text', max: BODY_MAX, required: true });
  const place = textInput(input.place, { field: 'input.place', max: TITLE_MAX, required: true });
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.VERIFY,
    async ({ tx, commitment }) => {
      if (await isOfHandler(tx, commitment, memberIdOf(ctx.viewer) as string)) {
        return new CommitmentRefusal(CommitmentRefusalCode.MEMBER_OF_HANDLER);
      }
      const presence = await presenceOf(tx, commitment, position);
      const { photos, pairs } = await publishEvidence(tx, commitment.id, photoIds, fileUses);
      const shown = [...photos, ...pairs.flatMap(({ before, after }) => [before, after])];
      if (presence !== Presence.IN && shown.length === 0) {
        return new CommitmentRefusal(CommitmentRefusalCode.PHOTO_REQUIRED);
      }
      const member = await tx.em.findOneOrFail(Member, memberIdOf(ctx.viewer) as string);
      tx.em.persist(
        tx.em.create(Verification, {
          commitment: ref(commitment),
          round: commitment.round,
          member: ref(member),
          finding,
          text,
          place,
          presence,
          photoIds: shown,
          verifiedAt: ctx.now(),
        }),
      );
      addStep(tx, commitment, CommitmentStepKind.VERIFIED);
      tx.record(commitmentEvent('verified', commitment, { finding }));
      if (finding === VerificationFinding.NOT_DONE) reprocess(tx, commitment, null, 'VERIFICATION');
      else move(commitment, CommitmentStatus.VERIFIED);
    },
    // Where the phone was is not part of what is remembered of the call, not even as a hash.
    { clientMutationId, input: { finding, text, place, photoIds, fileUses } },
  );
}
