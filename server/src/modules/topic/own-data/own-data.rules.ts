import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';

/** What is kept of a submitter. */
export interface Kept {
  readonly submitterName: string | null;
  readonly submitterPhone: string | null;
}

/** Digits, without the country's code: how `bare_phone` compares in the database. */
const bare = (phone: string) => phone.normalize('NFKC').replace(/\D/g, '').slice(-11);

/**
 * Whether somebody who holds the code is the one who submitted: they know what they left. The telephone where there is one, the
 * name otherwise; a code alone goes from hand to hand. Null: it is them.
 */
export function whyNotTheirs({ submitterName, submitterPhone }: Kept, knownAs: string): TopicRefusal | null {
  const left = submitterPhone === null ? submitterName : bare(submitterPhone);
  if (left === null) return new TopicRefusal(TopicRefusalCode.NOTHING_KEPT);
  const said = submitterPhone === null ? knownAs.trim() : bare(knownAs);
  return said !== '' && said === left ? null : new TopicRefusal(TopicRefusalCode.NOT_WHO_SUBMITTED);
}

/** As much as tells its owner that it is theirs, and nobody else whose it is. */
export const maskedOf = ({ submitterName, submitterPhone }: Kept) => ({
  nameBegins: submitterName && ([...submitterName].length > 1 ? ([...submitterName][0] ?? '') : ''),
  phoneEnding: submitterPhone && bare(submitterPhone).slice(-2),
});
