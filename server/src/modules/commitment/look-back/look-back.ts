import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { BODY_MAX, dayInput, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { memberIdOf } from '../../../kernel/viewer.js';
import { Member } from '../../roster/index.js';
import { TopicChannel, takeIn } from '../../topic/index.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { type CommitmentStep, CommitmentStepKind } from '../commitment-step.entity.js';
import { publishEvidence } from '../evidence/publish-evidence.js';
import { isOfHandler } from '../handlers.js';
import { reprocess } from '../reprocess.js';
import { positionInput, presenceOf } from '../verification/presence-of.js';
import { Presence } from '../verification/verification.entity.js';
import { LookBack, LookBackFinding, LookBackKind } from './look-back.entity.js';
import type { RecordLookBackInput } from './look-back.inputs.js';
import { whyNoLookBack } from './look-back.rules.js';
import { addLookBack } from './schedule-look-backs.js';

/**
 * 回头看: a member other than the one who verified it looks again. What came back reopens the chain; what lasts through the
 * last look-back is settled for good; something new becomes a topic of its own that points back here.
 */
export function lookBack(ctx: RequestContext, input: RecordLookBackInput): Promise<Commitment | CommitmentRefusal> {
  const { commitmentId, finding, photoIds, clientMutationId } = input;
  const fileUses = input.fileUses ?? [];
  const position = positionInput(input.position);
  const text = textInput(input.text, { field: 'input.text', max: BODY_MAX, required: true });
  const place = textInput(input.place, { field: 'input.place', max: TITLE_MAX, required: true });
  const isNew = finding === LookBackFinding.NEW_PROBLEM;
  const newTitle = textInput(input.newTitle, { field: 'input.newTitle', max: TITLE_MAX });
  const nextLookOn = input.nextLookOn ? dayInput(input.nextLookOn, 'input.nextLookOn') : null;
  const written = { finding, text, place, newTitle, nextLookOn, photoIds, fileUses };
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.LOOK_BACK,
    async ({ tx, commitment, facts: { today } }) => {
      if (await isOfHandler(tx, commitment, memberIdOf(ctx.viewer) as string)) {
        return new CommitmentRefusal(CommitmentRefusalCode.MEMBER_OF_HANDLER);
      }
      const open = await openLookBacks(tx, commitment);
      const [due, ...later] = open;
      if (!due) return new CommitmentRefusal(CommitmentRefusalCode.LOOK_BACK_NOT_DUE);
      const daysUntilDue = Math.round((Date.parse(due.dueOn) - Date.parse(today)) / 86_400_000);
      const unsolved = commitment.closedUnsolved;
      const why = whyNoLookBack({ finding, unsolved, daysUntilDue, nextLookOn }, today);
      if (why) return new CommitmentRefusal(why);
      if (isNew && !newTitle) return new CommitmentRefusal(CommitmentRefusalCode.NEW_PROBLEM_UNNAMED);
      const presence = await presenceOf(tx, commitment, position);
      const { photos } = await publishEvidence(tx, commitment.id, photoIds, fileUses);
      if (presence !== Presence.IN && photos.length === 0) {
        return new CommitmentRefusal(CommitmentRefusalCode.PHOTO_REQUIRED);
      }
      const member = await tx.em.findOneOrFail(Member, memberIdOf(ctx.viewer) as string);
      Object.assign(due, {
        finding,
        text,
        place,
        presence,
        photoIds: [...photos],
        lookedAt: ctx.now(),
        member: ref(member),
      });
      const writtenIn = (step: CommitmentStep) => {
        due.step = ref(step);
      };
      if (isNew && newTitle) {
        const committeeId = commitment.committee.id;
        due.newTopic = ref(await takeIn(tx, { ...newTopic(newTitle, text, place), committeeId }));
      }
      tx.record(commitmentEvent('lookedBack', commitment, { finding, kind: due.kind }));
      switch (finding) {
        case LookBackFinding.RELAPSED:
          drop(later, ctx.now());
          commitment.relapseCount += 1;
          writtenIn(reprocess(tx, commitment, null, 'LOOK_BACK'));
          return;
        case LookBackFinding.CAN_BE_DONE:
          drop(later, ctx.now());
          writtenIn(addStep(tx, commitment, CommitmentStepKind.LOOKED_BACK));
          commitment.closedUnsolved = false;
          reprocess(tx, commitment, null, 'NEXT_LOOK');
          return;
        case LookBackFinding.STILL_HARD:
          addLookBack(tx, commitment, LookBackKind.NEXT_LOOK, nextLookOn as string);
          writtenIn(addStep(tx, commitment, CommitmentStepKind.LOOKED_BACK, { dueOn: nextLookOn }));
          return;
        default:
          writtenIn(
            addStep(tx, commitment, later.length > 0 ? CommitmentStepKind.LOOKED_BACK : CommitmentStepKind.HELD, {
              dueOn: later[0]?.dueOn ?? null,
            }),
          );
          if (later.length > 0) return;
          move(commitment, CommitmentStatus.HELD);
          tx.record(commitmentEvent('held', commitment));
      }
    },
    { clientMutationId, input: written },
  );
}

function openLookBacks(tx: Transaction, { id, round }: Commitment): Promise<LookBack[]> {
  const open = { commitment: id, round, lookedAt: null, droppedAt: null };
  return tx.em.find(LookBack, open, { orderBy: { dueOn: 'asc', id: 'asc' } });
}

function drop(rows: readonly LookBack[], at: Date): void {
  for (const row of rows) row.droppedAt = at;
}

/** Handed in by the member like anything they bring up: it is screened like everything else. */
const newTopic = (title: string, body: string, place: string) => ({
  title,
  body,
  place,
  category: null,
  submitterName: null,
  submitterPhone: null,
  channel: TopicChannel.PORTAL,
});
