import { badInput } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import type { Finding } from '../claims/finding.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { checkTexts, isError } from './check-story.js';
import { type Story, StoryWaiver } from './story.entity.js';
import type { StoryTexts } from './story-words.js';

const MOST = 200;

interface Accepting {
  readonly waivers: readonly { readonly findingKey: string; readonly reason: string }[];
  readonly inSpiteOf?: string | null;
  /** The one reason is that of every warning as well. */
  readonly forAll?: true;
}

/** What was accepted: the errors it was signed in spite of. */
export interface Accepted {
  readonly inSpite: string | null;
}

/**
 * Whether a text may be signed: no error stands, or the signer says why it is signed in spite of it; each warning has a
 * reason. What was accepted is kept by its finding, and holds for that state of the record alone.
 */
export async function acceptFindings(
  tx: Transaction,
  story: Story,
  texts: StoryTexts,
  { waivers, inSpiteOf, forAll }: Accepting,
  by: string,
): Promise<Accepted | PublicityRefusal> {
  if (waivers.length > MOST) throw badInput('waivers', 'TOO_MANY');
  const given = new Map(
    waivers.map(({ findingKey, reason }) => [
      findingKey,
      textInput(reason, { field: 'waivers.reason', max: NOTE_MAX, required: true }),
    ]),
  );
  const why = textInput(inSpiteOf, { field: 'inSpiteOf', max: NOTE_MAX });
  const { findings } = await checkTexts(tx.ctx, story.id, texts);
  const before = new Set((await tx.em.find(StoryWaiver, { story: story.id })).map(({ findingKey }) => findingKey));
  const standing = findings.filter(({ key }) => !before.has(key));
  const errors = standing.filter(isError);
  if (errors.length > 0 && !why) return refuse('CLAIMS_UNTRUE');
  const unexplained = standing.some((finding) => !isError(finding) && !forAll && !given.has(finding.key));
  if (unexplained) return refuse('WARNING_WITHOUT_REASON');
  const reasonOf = (finding: Finding) => (isError(finding) ? null : given.get(finding.key)) ?? (why as string);
  for (const [findingKey, finding] of new Map(standing.map((one) => [one.key, one]))) {
    tx.em.persist(
      tx.em.create(StoryWaiver, { story: story.id, findingKey, reason: reasonOf(finding), by, at: tx.ctx.now() }),
    );
  }
  return { inSpite: errors.length > 0 ? why : null };
}
