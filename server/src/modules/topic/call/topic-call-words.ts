import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIds } from '../../../kernel/id.js';
import { BODY_MAX, dayInput, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { LiaisonCommittee, Sector } from '../../roster/index.js';
import { TopicChannel } from '../topic.entity.js';
import { TopicCall, TopicCallReach } from '../topic-call.entity.js';
import { opened } from '../topic-call.events.js';
import type { ReviseTopicCallInput } from '../topic-call.inputs.js';
import { canRunCall } from '../topic-call.policy.js';
import type { TopicCallRefusal } from '../topic-call.refusal.js';

const LONGEST_DAYS = 400;
/** By which a call may be answered; a plan's topics answer none. */
const CHANNELS: readonly TopicChannel[] = [
  TopicChannel.PORTAL,
  TopicChannel.QR,
  TopicChannel.ON_BEHALF,
  TopicChannel.IMPORT,
];
export type Changed = Promise<TopicCall | TopicCallRefusal>;

export function tellOpen(tx: Transaction, call: TopicCall): void {
  if (call.openToldAt !== null || call.opensOn > tx.ctx.today()) return;
  call.openToldAt = tx.ctx.now();
  tx.record(opened({ topicCallId: call.id }));
}

export async function callToRun(tx: Transaction, { callId, version }: { callId: string; version: number }) {
  const call = await tx.em.findOne(TopicCall, knownId(callId), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!call) throw notFound();
  authorize(canRunCall(tx.ctx.viewer, { committeeId: call.committee?.id ?? null }), 'run a call for topics');
  expectVersion(call, version);
  return call;
}

type Words = ReturnType<typeof wordsInput>;

export function wordsInput(input: Omit<ReviseTopicCallInput, 'callId' | 'version'>, committeeId: string | null) {
  const channels = CHANNELS.filter((channel) => input.channels.includes(channel));
  if (channels.length === 0 || channels.length !== new Set(input.channels).size) throw badInput('channels', 'REQUIRED');
  // A committee calls in its own place, whatever was asked for.
  const reach = committeeId ? TopicCallReach.COMMITTEES : input.reach;
  const committeeIds = committeeId ? [committeeId] : knownIds(input.committeeIds);
  const sectorIds = knownIds(input.sectorIds);
  if (reach === TopicCallReach.COMMITTEES && committeeIds.length === 0) throw badInput('committeeIds', 'REQUIRED');
  if (reach === TopicCallReach.SECTORS && sectorIds.length === 0) throw badInput('sectorIds', 'REQUIRED');
  // A code on a wall cannot know anybody's sector.
  if (reach === TopicCallReach.SECTORS && channels.includes(TopicChannel.QR))
    throw badInput('channels', 'SECTORS_HAVE_NO_CODE');
  return {
    own: {
      title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
      body: textInput(input.body, { field: 'body', max: BODY_MAX, required: true }),
      channels,
      reach,
    },
    opensOn: dayInput(input.opensOn, 'opensOn'),
    committeeIds: reach === TopicCallReach.COMMITTEES ? committeeIds : [],
    sectorIds: reach === TopicCallReach.SECTORS ? sectorIds : [],
  };
}

export function lastDayInput(given: string, opensOn: string): string {
  const closesOn = dayInput(given, 'closesOn');
  const days = (Date.parse(closesOn) - Date.parse(opensOn)) / 86_400_000;
  if (!(days >= 0)) throw badInput('closesOn', 'BEFORE_START');
  if (days > LONGEST_DAYS) throw badInput('closesOn', 'TOO_LONG');
  return closesOn;
}

export async function setReach(tx: Transaction, call: TopicCall, { committeeIds, sectorIds }: Words): Promise<void> {
  const committees = await tx.em.find(LiaisonCommittee, { id: { $in: committeeIds } });
  if (committees.length !== committeeIds.length) throw badInput('committeeIds', 'UNKNOWN');
  const sectors = await tx.em.find(Sector, { id: { $in: sectorIds } });
  if (sectors.length !== sectorIds.length) throw badInput('sectorIds', 'UNKNOWN');
  call.committees.set(committees);
  call.sectors.set(sectors);
}
