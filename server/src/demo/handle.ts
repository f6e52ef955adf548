import type { Viewer } from '../kernel/viewer.js';
import { picture, type Scene } from './picture.js';
import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

interface Shown {
  /** How far it is, by its word in the list of stages. */
  readonly stage?: string;
  readonly show?: readonly Scene[];
  readonly pair?: readonly [before: Scene, after: Scene];
}

let pictures = 0;
const aPicture = (stage: Stage, viewer: Viewer, scene: Scene) => {
  pictures += 1;
  return stage.photo(viewer, picture(scene, pictures));
};

export async function report(
  stage: Stage,
  viewer: Viewer,
  commitmentId: string,
  text: string,
  { stage: how, show = [], pair }: Shown = {},
): Promise<void> {
  const stages = await stage.ask<{ id: string; wordsZh: string }[]>(viewer, 'progressStages', {}, 'id wordsZh');
  const photoIds: string[] = [];
  for (const scene of [...(pair ?? []), ...show]) photoIds.push(await aPicture(stage, viewer, scene));
  const fileUses = pair
    ? [
        { file: 0, role: 'BEFORE' },
        { file: 1, role: 'AFTER', of: 0 },
      ]
    : [];
  const stageId = stages.find(({ wordsZh }) => wordsZh === how)?.id;
  await stage.act(viewer, 'reportProgress', { input: { commitmentId, stageId, text, photoIds, fileUses } });
}

/** Says what was done of the promise, and points at what was reported in this round. */
export async function reply(
  stage: Stage,
  viewer: Viewer,
  commitmentId: string,
  text: string,
  delivered: string,
  resultClass = 'A',
): Promise<void> {
  const { round, progress } = await stage.ask<{ round: number; progress: { id: string; round: number }[] }>(
    viewer,
    'commitment',
    { id: commitmentId },
    'round progress { id round }',
  );
  const progressIds = progress.filter((entry) => entry.round === round).map(({ id }) => id);
  await stage.act(viewer, 'replyToCommitment', { input: { commitmentId, resultClass, text, delivered, progressIds } });
}

/** Cannot be solved now: why, on what basis, and the day it is looked at again. */
export async function replyUnsolved(
  stage: Stage,
  viewer: Viewer,
  commitmentId: string,
  said: { readonly text: string; readonly reason: string; readonly basis: string; readonly nextLookOn: string },
): Promise<void> {
  await stage.act(viewer, 'replyToCommitment', { input: { commitmentId, resultClass: 'D', ...said } });
}

export async function verify(
  stage: Stage,
  { officer, members }: PlayedCase,
  commitmentId: string,
  text: string,
  place: string,
  finding = 'DONE',
): Promise<void> {
  const [member] = members;
  if (!member) throw new Error('nobody to verify');
  await stage.act(officer, 'assignFollowingMember', { commitmentId, memberId: member.memberId });
  const photoIds = [await aPicture(stage, member.viewer, finding === 'DONE' ? 'ORDER' : 'WORK')];
  await stage.act(member.viewer, 'verifyCommitment', { input: { commitmentId, finding, text, place, photoIds } });
}

/** The committee hands an organisation its slip; answers what opens the page behind it. */
export async function slipFor(stage: Stage, officer: Viewer, commitmentId: string): Promise<string> {
  return (await stage.act<{ token: string }>(officer, 'issueHandlingLink', { commitmentId }, 'token')).token;
}

/** By the link on a slip: whoever holds it has no account. */
export const byLink = {
  acknowledge: (stage: Stage, token: string) => stage.act(null, 'acknowledgeByLink', { token }),
  report: (stage: Stage, token: string, text: string) => stage.act(null, 'reportByLink', { input: { token, text } }),
  async reply(stage: Stage, token: string, text: string, delivered: string): Promise<void> {
    const { progress } = await stage.ask<{ progress: { id: string }[] }>(
      null,
      'handlingMatter',
      { token },
      'progress { id }',
    );
    const progressIds = progress.map(({ id }) => id);
    await stage.act(null, 'replyByLink', { input: { token, resultClass: 'A', text, delivered, progressIds } });
  },
};

/** Somebody who passes by every day says by the code that it came back. */
export async function sayItCameBack(
  stage: Stage,
  { officer }: PlayedCase,
  commitmentId: string,
  words: string,
): Promise<void> {
  const { trackingCode } = await stage.ask<{ trackingCode: string }>(
    officer,
    'commitment',
    { id: commitmentId },
    'trackingCode',
  );
  await stage.act(null, 'reportRelapse', { trackingCode, words });
}

/** A second member looks again after it was closed. */
export async function lookBack(
  stage: Stage,
  { officer, members }: PlayedCase,
  commitmentId: string,
  finding: string,
  text: string,
  place: string,
): Promise<void> {
  const second = members[1];
  if (!second) throw new Error('nobody to look back');
  await stage.act(officer, 'assignLookBackMember', { commitmentId, memberId: second.memberId });
  const photoIds = [await aPicture(stage, second.viewer, finding === 'RELAPSED' ? 'MUDDLE' : 'ORDER')];
  await stage.act(second.viewer, 'recordLookBack', { input: { commitmentId, finding, text, place, photoIds } });
}
