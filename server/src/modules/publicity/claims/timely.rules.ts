import type { RecordedCommitment } from '../facts/record.js';
import { type ClaimCheck, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';
import { isNotSoYet, sentencesOf } from './reading/clauses.js';
import { QUANTIFIED } from './reading/completion.js';
import { mattersOf, namedIn } from './reading/scope.js';
import { lasts, spansIn } from './reading/spans.js';

const FINISHED = '办结|办完|办好|办成|完成|完工|竣工|交付|投用|解决|兑现|落实|整改|销号|答复|办复|交出|交卷|收官|通过';
const ON_TIME = new RegExp(
  `(?:如期|按期|按时|准时)[^，。；]{0,6}?(?:${FINISHED})|在[^，。；]{0,8}(?:期限|时限|期)(?:之)?内[^，。；]{0,10}?(?:${FINISHED})`,
  'g',
);
const AHEAD = new RegExp(
  `提前[^，。；]{0,8}?(?:${FINISHED})|(?:比|较)[^，。；]{0,10}(?:提前|早)(?:了)?[^，。；]{0,8}`,
  'g',
);

/** 如期、提前一个月 of what was late, or is. */
export const timely: ClaimCheck = (examined) => {
  const matters = mattersOf(examined);
  return sentencesOf(examined.lines).flatMap((sentence) => {
    const named = namedIn(sentence, matters);
    const about = named.length > 0 ? named : QUANTIFIED.test(sentence.text) || matters.length === 1 ? matters : [];
    const parts = about.flatMap((matter) => matter.parts);
    return [...onTime(sentence, parts, examined.overdueBefore), ...ahead(sentence, parts)];
  });
};

/** When it was answered, and when it was closed: a text may mean either. */
const endsOf = ({ repliedOn, closedOn }: RecordedCommitment) => [repliedOn, closedOn].filter((day) => day !== null);
const duesOf = ({ promisedDueOn, dueOn }: RecordedCommitment) => [promisedDueOn, dueOn];

const isLate = (part: RecordedCommitment, overdueBefore: string) => {
  const ends = endsOf(part);
  if (ends.length === 0) return duesOf(part).every((due) => due < overdueBefore);
  return ends.every((end) => duesOf(part).every((due) => end > due));
};

function onTime(sentence: Sentence, parts: readonly RecordedCommitment[], overdueBefore: string): Finding[] {
  const late = parts.filter((part) => isLate(part, overdueBefore));
  if (late.length === 0) return [];
  return claims(sentence, ON_TIME).map(({ index, 0: words }) => of(sentence, index, words.length, late));
}

function ahead(sentence: Sentence, parts: readonly RecordedCommitment[]): Finding[] {
  const over = parts.filter((part) => endsOf(part).length > 0);
  if (over.length === 0) return [];
  return claims(sentence, AHEAD).flatMap(({ index, 0: words }) => {
    const span = spansIn(words)[0];
    const early = over.flatMap((part) =>
      endsOf(part).flatMap((end) => duesOf(part).map((due) => daysBetween(end, due))),
    );
    const holds = early.some((days) => days > 0 && (!span || lasts(span, days)));
    return holds ? [] : [of(sentence, index, words.length, over)];
  });
}

const claims = ({ line, from, text }: Sentence, words: RegExp) =>
  [...text.matchAll(words)].filter(({ index, 0: said }) => {
    const lead = text.slice(Math.max(0, index - 10), index).replace(/^.*[，。；]/, '');
    return !isFact(line, from + index, from + index + said.length) && !isNotSoYet(lead) && !/未|没|不|原/.test(lead);
  });

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const of = ({ line, from }: Sentence, at: number, length: number, parts: readonly RecordedCommitment[]): Finding =>
  finding({
    rule: ClaimRule.DAY_CONTRADICTS,
    line,
    from: from + at,
    to: from + at + length,
    record: [
      ...new Set(parts.slice(0, 3).map((part) => `${endsOf(part).at(-1) ?? '还没有办结'}（承诺 ${part.dueOn}）`)),
    ].join('；'),
    mend: FindingMend.CHANGE_DAY,
  });
