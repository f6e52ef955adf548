import type { Evidence } from './similar.js';

/** SAME: one matter at one place. ALIKE: worth a person's look. */
export type Verdict = 'SAME' | 'ALIKE' | 'OTHER';

/** What speaks for one matter at one place, in figures that are weighed. */
export const signsOf = ({ overall, besides, matter, inWords, run, titled, elsewhere, nowhere }: Evidence) => ({
  always: 1,
  overall: Math.sqrt(overall),
  besides: Math.sqrt(besides),
  /** How much of what is shared is more than one name. */
  more: overall > 0 ? besides / overall : 0,
  inWords: Math.sqrt(inWords),
  run,
  titled: Number(titled),
  matterThere: titled ? Math.sqrt(Math.max(0, matter)) : 0,
  elsewhere: Number(elsewhere),
  nowhere: Number(nowhere),
});

type Weights = Readonly<Record<keyof ReturnType<typeof signsOf>, number>>;

/** Learned from the half of the labelled messages that is developed on (test/bench/judgement/learn-likeness.mjs): decision 0218. */
const WEIGHTS: Weights = {
  always: -9.53,
  overall: 4.69,
  besides: 2.73,
  more: 4.72,
  inWords: 2.72,
  run: 3.09,
  titled: 1.7,
  matterThere: 1.17,
  elsewhere: -0.72,
  nowhere: 0.51,
};
/** Learned from the same cut to a few sentences: short texts have less in common, whatever they are about. */
const BRIEF: Weights = {
  always: -7.79,
  overall: 7.07,
  besides: -0.26,
  more: 8.02,
  inWords: 0,
  run: 1.42,
  titled: 0.56,
  matterThere: 2.63,
  elsewhere: -1.08,
  nowhere: -0.76,
};
/** Texts of so few pairs are brief; those of so many are not, and between the two both weights have their share. */
const [BRIEF_UP_TO, LONG_FROM] = [40, 70];

/** How likely two texts are one matter at one place; groups are made by its mean. */
export function strengthOf(evidence: Evidence): number {
  const long = Math.min(1, Math.max(0, (evidence.shorter - BRIEF_UP_TO) / (LONG_FROM - BRIEF_UP_TO)));
  let sum = 0;
  for (const [sign, value] of Object.entries(signsOf(evidence)) as [keyof Weights, number][])
    sum += value * (long * WEIGHTS[sign] + (1 - long) * BRIEF[sign]);
  return 1 / (1 + Math.exp(-sum));
}

const SAME = 0.85;
const ALIKE = 0.02;
/** Copied word for word, whatever else is said. */
const COPIED = 0.95;

export function verdictOf(evidence: Evidence): Verdict {
  const strength = strengthOf(evidence);
  // The same at another place is another matter, however alike in words.
  if ((strength >= SAME && !evidence.elsewhere) || evidence.overall >= COPIED) return 'SAME';
  return strength >= ALIKE ? 'ALIKE' : 'OTHER';
}
