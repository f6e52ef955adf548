import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { filesToAttach } from '../../../kernel/files/index.js';
import { knownIds } from '../../../kernel/id.js';
import { BODY_MAX, dayInput, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { LiaisonCommittee, Sector, SpecialCommittee } from '../../roster/index.js';
import { noticeFiles } from '../file-access.js';
import { noticeRevised, noticeWritten } from '../outreach.events.js';
import type { RevisePolicyNoticeInput, WritePolicyNoticeInput } from '../outreach.inputs.js';
import { canManageNotices } from '../outreach.policy.js';
import type { OutreachRefusal } from '../outreach.refusal.js';
import { whyNotDraft } from '../outreach.rules.js';
import { PolicyNotice } from '../policy-notice.entity.js';
import { noticeToManage } from './notice-to-manage.js';

const MOST_FILES = 9;
const MOST_POINTS = 10;
const POINT_MAX = 200;
const NUMBER_MAX = 60;

/** A draft of a notice, seen by the secretariat alone until it is published. */
export function writePolicyNotice(ctx: RequestContext, input: WritePolicyNoticeInput): Promise<PolicyNotice> {
  authorize(canManageNotices(ctx.viewer), 'write a policy notice');
  const { clientMutationId, ...rest } = input;
  return inTransaction(ctx, async (tx) => {
    const write = async () => {
      const notice = tx.em.create(PolicyNotice, {
        ...(await wordsInput(tx, input)),
        writtenBy: accountIdOf(ctx.viewer),
      });
      tx.em.persist(notice);
      await tx.em.flush();
      await attach(tx, notice, input.fileIds);
      tx.record(noticeWritten({ policyNoticeId: notice.id }));
      return notice;
    };
    if (!clientMutationId) return write();
    return once(tx, { act: 'writePolicyNotice', clientMutationId, input: rest }, write, (id) =>
      tx.em.findOneOrFail(PolicyNotice, id),
    );
  });
}

export function revisePolicyNotice(
  ctx: RequestContext,
  input: RevisePolicyNoticeInput,
): Promise<PolicyNotice | OutreachRefusal> {
  return inTransaction(ctx, async (tx) => {
    const notice = await noticeToManage(tx, input.noticeId);
    const refusal = whyNotDraft(notice);
    if (refusal) return refusal;
    expectVersion(notice, input.version);
    Object.assign(notice, await wordsInput(tx, input));
    await attach(tx, notice, input.fileIds);
    tx.record(noticeRevised({ policyNoticeId: notice.id }));
    return notice;
  });
}

async function wordsInput(tx: Transaction, input: WritePolicyNoticeInput | RevisePolicyNoticeInput) {
  if (input.keyPoints.length > MOST_POINTS) throw badInput('keyPoints', 'TOO_MANY');
  return {
    kind: input.kind,
    title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
    sourceName: textInput(input.sourceName, { field: 'sourceName', max: TITLE_MAX }),
    sourceNumber: textInput(input.sourceNumber, { field: 'sourceNumber', max: NUMBER_MAX }),
    sourceOn: input.sourceOn ? dayInput(input.sourceOn, 'sourceOn') : null,
    body: textInput(input.body, { field: 'body', max: BODY_MAX, required: true }),
    keyPoints: input.keyPoints.flatMap((point) => textInput(point, { field: 'keyPoints', max: POINT_MAX }) ?? []),
    readBy: input.readBy ? dayInput(input.readBy, 'readBy') : null,
    ...(await audienceInput(tx, input)),
  };
}

async function audienceInput(tx: Transaction, { audience }: Pick<WritePolicyNoticeInput, 'audience'>) {
  const chosen = {
    committeeIds: knownIds(audience.committeeIds),
    sectorIds: knownIds(audience.sectorIds),
    specialCommitteeIds: knownIds(audience.specialCommitteeIds),
  };
  const { committeeIds, sectorIds, specialCommitteeIds } = chosen;
  if (!audience.allMembers && !audience.informants && Object.values(chosen).every((ids) => ids.length === 0))
    throw badInput('audience', 'REQUIRED');
  const [committees, sectors, specials] = [
    await tx.em.count(LiaisonCommittee, { id: { $in: committeeIds } }),
    await tx.em.count(Sector, { id: { $in: sectorIds } }),
    await tx.em.count(SpecialCommittee, { id: { $in: specialCommitteeIds } }),
  ];
  if (committees < committeeIds.length || sectors < sectorIds.length || specials < specialCommitteeIds.length)
    throw badInput('audience', 'UNKNOWN');
  return { ...chosen, toAllMembers: audience.allMembers, toInformants: audience.informants };
}

/** Files stay where they were attached; new ones are the writer's own. */
async function attach(tx: Transaction, notice: PolicyNotice, given: readonly string[]): Promise<void> {
  const ids = knownIds(given);
  if (ids.length > MOST_FILES) throw badInput('fileIds', 'TOO_MANY');
  const added = ids.filter((id) => !notice.fileIds.includes(id));
  await filesToAttach(tx, added, { field: 'fileIds', max: MOST_FILES, of: noticeFiles(notice.id) });
  notice.fileIds = ids;
}
