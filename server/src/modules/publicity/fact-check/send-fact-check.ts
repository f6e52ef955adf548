import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { readableCode } from '../../../kernel/running-number.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Department, LiaisonCommittee, Township } from '../../roster/index.js';
import { factsIn } from '../body/story-doc.js';
import { storyEvent } from '../publicity.events.js';
import type { SendFactCheckInput } from '../publicity.inputs.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { readTerms } from '../settings/read-settings.js';
import { onStory } from '../stories/hold-story.js';
import type { Story } from '../stories/story.entity.js';
import { StoryAct } from '../story-acts.rules.js';
import { FactCheckLink } from './fact-check.entity.js';
import { IssuedFactCheck } from './fact-check.types.js';
import { hashOfToken, TOKEN_LENGTH } from './token.js';

/** A link for the unit concerned: shown once, to be sent. The one it had before opens nothing from now on. */
export function sendFactCheck(
  ctx: RequestContext,
  input: SendFactCheckInput,
): Promise<IssuedFactCheck | PublicityRefusal> {
  return onStory(ctx, { storyId: input.storyId, act: StoryAct.SEND_FACT_CHECK }, async (tx, { story, accountId }) => {
    if (factsIn(story.body).size === 0) return refuse('NOTHING_TO_CHECK');
    const unit = await unitInput(tx, input);
    const before = await tx.em.find(FactCheckLink, { story: story.id, unitName: unit.unitName, revokedAt: null });
    for (const link of before) {
      link.revokedAt = ctx.now();
      tx.record(storyEvent('factCheckRevoked', story, { linkId: link.id }));
    }
    const { factCheckWorkingDays } = await readTerms(ctx.read);
    const token = readableCode(TOKEN_LENGTH);
    const expiresOn = ctx.services.calendar.add(ctx.today(), factCheckWorkingDays).day;
    const link = tx.em.create(FactCheckLink, {
      story: story.id,
      ...unit,
      tokenHash: hashOfToken(token),
      expiresOn,
      issuedBy: accountId,
    });
    tx.em.persist(link);
    tx.record(storyEvent('factCheckSent', story, { linkId: link.id, departmentId: unit.departmentId }));
    const { unitName } = unit;
    return Object.assign(new IssuedFactCheck(), { storyId: story.id, linkId: link.id, unitName, token, expiresOn });
  });
}

async function unitInput(tx: Transaction, given: SendFactCheckInput) {
  const departmentId = knownIdOrNull(given.departmentId);
  const committeeId = knownIdOrNull(given.committeeId);
  const unitName = textInput(given.unitName, { field: 'unitName', max: TITLE_MAX });
  if ([departmentId, committeeId, unitName].filter((one) => one !== null).length !== 1) {
    throw badInput('departmentId', 'ONE_OF');
  }
  if (departmentId) {
    const department = await tx.em.findOne(Department, departmentId);
    if (!department) throw badInput('departmentId', 'UNKNOWN');
    return { departmentId, committeeId: null, unitName: department.shortName };
  }
  if (committeeId) {
    const committee = await tx.em.findOne(LiaisonCommittee, committeeId);
    if (!committee) throw badInput('committeeId', 'UNKNOWN');
    const township = await tx.em.findOneOrFail(Township, committee.township.id);
    return { departmentId: null, committeeId, unitName: township.name };
  }
  return { departmentId: null, committeeId: null, unitName: unitName as string };
}

/** Takes a link back. What was answered by it stays. */
export function revokeFactCheck(
  ctx: RequestContext,
  input: { readonly storyId: string; readonly linkId: string },
): Promise<Story | PublicityRefusal> {
  const linkId = knownId(input.linkId);
  return onStory(ctx, { storyId: input.storyId, act: StoryAct.SEND_FACT_CHECK }, async (tx, { story }) => {
    const link = await tx.em.findOne(FactCheckLink, { id: linkId, story: story.id, revokedAt: null });
    if (!link) return refuse('LINK_UNKNOWN');
    link.revokedAt = ctx.now();
    tx.record(storyEvent('factCheckRevoked', story, { linkId }));
    return story;
  });
}
