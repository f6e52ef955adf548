import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { practiceEvent, usedRetired } from '../practice.events.js';
import { refuse } from '../practice.refusal.js';
import { type Answer, onPractice, standingVersion, wordsOf } from './on-practice.js';
import { personalIn } from './personal.rules.js';
import { PracticeVersion } from './practice.entity.js';
import { PracticeStatus } from './practice.enums.js';
import type { PracticeActInput, PracticeReasonInput } from './practice.inputs.js';
import { PracticeAct } from './practice-acts.rules.js';
import { readNames } from './source.queries.js';
import { isTakenDown } from './taken-down.js';

/** 退回, with the reason, to whoever wrote it. */
export function returnPractice(ctx: RequestContext, input: PracticeReasonInput): Promise<Answer> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return onPractice(ctx, input, PracticeAct.RETURN, async (tx, practice) => {
    Object.assign(practice, { status: PracticeStatus.DRAFT, returnedBecause: reason, proposedAt: null });
    tx.record(practiceEvent('returned', practice, { writerId: practice.writerId }));
    return practice;
  });
}

/** 入库, by somebody whose words do not stand in it. */
export function releasePractice(ctx: RequestContext, input: PracticeActInput): Promise<Answer> {
  return onPractice(ctx, input, PracticeAct.RELEASE, async (tx, practice, reviewerId) => {
    const consultationId = practice.consultation.id;
    if (await isTakenDown(ctx, consultationId)) return refuse('TAKEN_DOWN');
    if (personalIn(practice, await readNames(ctx, consultationId)).length > 0) return refuse('NAMES_SOMEBODY');
    const { writerId, revisedBecause: reason } = practice;
    const edition = practice.edition + 1;
    Object.assign(practice, { status: PracticeStatus.RELEASED, edition, releasedAt: ctx.now(), proposedAt: null });
    tx.em.persist(
      tx.em.create(PracticeVersion, {
        ...wordsOf(practice),
        ...{ practice: practice.id, edition, reason, writerId, reviewerId, createdAt: ctx.now() },
      }),
    );
    tx.record(practiceEvent('released', practice, { writerId, edition }));
    return practice;
  });
}

/** 停用: nobody starts from it any more; what was being written anew is given up. */
export function retirePractice(ctx: RequestContext, input: PracticeReasonInput): Promise<Answer> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return onPractice(ctx, input, PracticeAct.RETIRE, async (tx, practice) => {
    const version = await standingVersion(tx, practice);
    Object.assign(practice, wordsOf(version), {
      ...{ status: PracticeStatus.RETIRED, retiredBecause: reason, returnedBecause: null, proposedAt: null },
      ...{ writerId: version.writerId, hands: [version.writerId], revisedBecause: version.reason },
    });
    tx.record(practiceEvent('retired', practice, { writerId: version.writerId }));
    for (const { id } of await beginningWith(tx, practice.id)) {
      tx.record(usedRetired({ practiceId: practice.id, consultationId: id }));
    }
    return practice;
  });
}

/** Consultations that began with it and can still be prepared otherwise. */
function beginningWith(tx: Transaction, practiceId: string): Promise<{ readonly id: string }[]> {
  return tx.em.execute(
    `select distinct c.id from practice_use u join consultation c on c.id = u.consultation_id
     where u.practice_id = ? and u.dropped_at is null and c.status in ('PLANNED', 'PREPARING', 'READY') order by c.id`,
    [practiceId],
  );
}

/** 恢复: it is in the library as it was. */
export function restorePractice(ctx: RequestContext, input: PracticeActInput): Promise<Answer> {
  return onPractice(ctx, input, PracticeAct.RESTORE, async (tx, practice) => {
    if (await isTakenDown(ctx, practice.consultation.id)) return refuse('TAKEN_DOWN');
    Object.assign(practice, { status: PracticeStatus.RELEASED, retiredBecause: null });
    tx.record(practiceEvent('restored', practice, { writerId: practice.writerId }));
    return practice;
  });
}
