import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { filesToAttach } from '../../../kernel/files/index.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf, memberIdOf } from '../../../kernel/viewer.js';
import { LiaisonCommittee, Member } from '../../roster/index.js';
import { recordFiles } from '../file-access.js';
import { mayReadNotice } from '../outreach.access.js';
import { recorded } from '../outreach.events.js';
import type { RecordOutreachInput } from '../outreach.inputs.js';
import { canRecordFor, canTell } from '../outreach.policy.js';
import type { OutreachRefusal } from '../outreach.refusal.js';
import { whyCannotRecord } from '../outreach.rules.js';
import { HeardQuestion, OutreachRecord } from '../outreach-record.entity.js';
import { PolicyNotice } from '../policy-notice.entity.js';

const MOST_PHOTOS = 9;
const MOST_QUESTIONS = 20;
const QUESTION_MAX = 300;
const NAME_MAX = 40;
/** A square full of people; more is a slip of the finger. */
const MOST_LISTENERS = 100_000;

/** 我去讲了: who told whom, where, and what they asked. Staff of a committee may write it down for whoever did. */
export async function recordOutreach(
  ctx: RequestContext,
  { clientMutationId, ...input }: RecordOutreachInput,
): Promise<OutreachRecord | OutreachRefusal> {
  const noticeId = knownId(input.noticeId);
  const committeeId = knownId(input.committeeId);
  const onBehalf = input.onBehalf ?? false;
  if (onBehalf) authorize(canRecordFor(ctx.viewer, committeeId), 'record outreach on behalf');
  else authorize(canTell(ctx.viewer), 'record outreach');
  if (!(await mayReadNotice(ctx, noticeId))) throw notFound();
  const words = wordsInput(input);
  return inTransaction(ctx, async (tx) => {
    const record = async () => {
      const notice = await tx.em.findOneOrFail(PolicyNotice, noticeId, { lockMode: LockMode.PESSIMISTIC_READ });
      const refusal = whyCannotRecord(notice, words.heldOn, ctx.today());
      if (refusal) return refusal;
      if ((await tx.em.count(LiaisonCommittee, { id: committeeId })) === 0) throw badInput('committeeId', 'UNKNOWN');
      const { questions, ...own } = words;
      const made = tx.em.create(OutreachRecord, {
        ...own,
        ...(await tellerInput(tx, input, onBehalf)),
        notice: ref(notice),
        committeeId,
        isOnBehalf: onBehalf,
        recordedBy: accountIdOf(ctx.viewer) as string,
      });
      tx.em.persist(made);
      await tx.em.flush();
      made.photoIds = await filesToAttach(tx, input.photoIds, {
        field: 'photoIds',
        max: MOST_PHOTOS,
        of: recordFiles(made.id),
      });
      for (const [at, text] of questions.entries())
        tx.em.persist(tx.em.create(HeardQuestion, { record: ref(made), position: at + 1, text }));
      tx.record(recorded({ policyNoticeId: noticeId, recordId: made.id, committeeId }));
      return made;
    };
    if (!clientMutationId) return record();
    return once<OutreachRecord, OutreachRecord | OutreachRefusal>(
      tx,
      { act: 'recordOutreach', clientMutationId, input },
      record,
      (id) => tx.em.findOneOrFail(OutreachRecord, id),
    );
  });
}

function wordsInput(input: RecordOutreachInput) {
  const { listenerCount } = input;
  if (!(Number.isInteger(listenerCount) && listenerCount >= 1 && listenerCount <= MOST_LISTENERS))
    throw badInput('listenerCount', 'RANGE');
  if (input.listeners.length === 0) throw badInput('listeners', 'REQUIRED');
  const questions = input.questions ?? [];
  if (questions.length > MOST_QUESTIONS) throw badInput('questions', 'TOO_MANY');
  return {
    place: textInput(input.place, { field: 'place', max: TITLE_MAX, required: true }),
    heldOn: dayInput(input.heldOn, 'heldOn'),
    form: input.form,
    listeners: [...new Set(input.listeners)],
    listenerCount,
    note: textInput(input.note, { field: 'note', max: NOTE_MAX }),
    questions: questions.flatMap((text) => textInput(text, { field: 'questions', max: QUESTION_MAX }) ?? []),
  };
}

/** Whoever says so themselves; or, written down for them, a member or somebody by name. */
async function tellerInput(tx: Transaction, input: RecordOutreachInput, onBehalf: boolean) {
  if (!onBehalf) return { tellerMemberId: memberIdOf(tx.ctx.viewer), tellerAccountId: accountIdOf(tx.ctx.viewer) };
  const memberId = knownIdOrNull(input.tellerMemberId);
  const tellerName = textInput(input.tellerName, { field: 'tellerName', max: NAME_MAX });
  if ((memberId === null) === (tellerName === null)) throw badInput('tellerName', 'ONE_OF_TWO');
  if (memberId !== null && (await tx.em.count(Member, { id: memberId })) === 0)
    throw badInput('tellerMemberId', 'UNKNOWN');
  return { tellerMemberId: memberId, tellerName };
}
