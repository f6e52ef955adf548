import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { prepared } from '../../../kernel/read.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { brake, byCode } from '../../identity/index.js';
import { factsIn } from '../body/story-doc.js';
import { readRecord } from '../facts/read-record.js';
import { resolveFacts } from '../facts/resolve-facts.js';
import { storyEvent } from '../publicity.events.js';
import type { AnswerFactCheckInput } from '../publicity.inputs.js';
import { canRunFactCheck } from '../publicity.policy.js';
import { PublicityRefusal, refuse } from '../publicity.refusal.js';
import { readSubjects } from '../stories/check-story.js';
import { Story } from '../stories/story.entity.js';
import { StoryStatus } from '../story.enums.js';
import { FactAnswer, FactCheckLink, FactVerdict } from './fact-check.entity.js';
import { readFactCheckMatter } from './fact-check.queries.js';
import type { FactCheckMatter } from './fact-check.types.js';
import { hashOfToken, TOKEN_LENGTH } from './token.js';

/** By one link from one address in an hour. */
const ACTS = 60;

const linkQuery = prepared<{ linkId: string; storyId: string; opens: boolean }, { hash: string; today: string }>(
  'publicity.fact-check-link',
  `select l.id as "linkId", l.story_id as "storyId", l.revoked_at is null and l.expires_on >= :today::date
     and s.status = 'FACT_CHECK' and s.fact_check_closed_at is null as opens
   from fact_check_link l join story s on s.id = l.story_id where l.token_hash = :hash`,
);

/** Whose link this is. Null: unknown, run out, taken back, or the check is closed; which of these is not said. */
export async function linkOf(ctx: RequestContext, token: string) {
  const code = normaliseCode(token);
  if (code.length !== TOKEN_LENGTH) return null;
  const params = { hash: hashOfToken(code), today: ctx.today() };
  // One that was good once is no guess.
  const found = await byCode(ctx, code, () => ctx.read.one(linkQuery, params));
  return found?.opens ? found : null;
}

/** Confirms or objects to facts, as often as it likes while the check is open: the last answer counts. */
export async function answerFactCheck(
  ctx: RequestContext,
  input: AnswerFactCheckInput,
): Promise<FactCheckMatter | PublicityRefusal> {
  const link = await linkOf(ctx, input.token);
  if (!link) return refuse('LINK_UNKNOWN');
  if (input.answers.length === 0 || input.answers.length > 100) throw badInput('answers', 'TOO_MANY');
  const answers = input.answers.map(({ factKey, verdict, note }) => {
    const required = verdict === FactVerdict.OBJECTED;
    const said = { field: 'answers.note', max: NOTE_MAX };
    return {
      factKey,
      verdict,
      note: required ? textInput(note, { ...said, required }) : (textInput(note, said) ?? ''),
    };
  });
  await brake(ctx, { purpose: `fact check ${link.linkId}`, limit: ACTS });
  const refused = await inTransaction(ctx, async (tx) => {
    const story = await tx.em.findOneOrFail(Story, link.storyId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const held = await tx.em.findOneOrFail(FactCheckLink, link.linkId, { refresh: true });
    if (story.status !== StoryStatus.FACT_CHECK || story.factCheckClosedAt || held.revokedAt)
      return refuse('LINK_UNKNOWN');
    // Whoever gave the link out has the desk: they do not answer in the unit's name.
    if (ctx.viewer?.kind === 'ACCOUNT' && canRunFactCheck(ctx.viewer, story)) return refuse('LINK_OF_ANOTHER');
    const references = factsIn(story.body);
    if (answers.some(({ factKey }) => !references.has(factKey))) return refuse('FACT_UNKNOWN');
    const subjects = await readSubjects(ctx, story.id);
    const reading = await readRecord(ctx, { subjects, facts: references.values(), pictureIds: [] });
    const facts = resolveFacts(references.values(), reading);
    for (const { factKey, verdict, note } of answers) {
      const value = facts.get(factKey)?.value ?? '';
      const before = await tx.em.findOne(FactAnswer, { link: held.id, factKey });
      const answered = { value, verdict, note, answeredAt: ctx.now() };
      if (before) Object.assign(before, answered);
      else tx.em.persist(tx.em.create(FactAnswer, { link: held.id, factKey, ...answered }));
    }
    held.answeredAt = ctx.now();
    const objected = answers.filter(({ verdict }) => verdict === FactVerdict.OBJECTED).length;
    tx.record(storyEvent('factsAnswered', story, { linkId: held.id, objected }));
    return null;
  });
  if (refused instanceof PublicityRefusal) return refused;
  const matter = await readFactCheckMatter(ctx, link.linkId);
  return matter ?? refuse('LINK_UNKNOWN');
}

/** The matter behind a link; null: it opens nothing. */
export async function readFactCheck(ctx: RequestContext, token: string): Promise<FactCheckMatter | null> {
  const link = await linkOf(ctx, token);
  return link && readFactCheckMatter(ctx, link.linkId);
}
