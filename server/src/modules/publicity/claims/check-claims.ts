import type { Reading } from '../facts/resolve-facts.js';
import { type Examined, examine, type StoryText } from './examine.js';
import type { Finding } from './finding.js';
import { claimRules } from './rules.js';

/** Every finding, title first, in the order of reading; a text without any says nothing that the record does not. */
export function checkClaims(text: StoryText, reading: Reading): Finding[] {
  const examined: Examined = examine(text, reading);
  return inOrder(claimRules.flatMap((rule) => rule(examined)));
}

const PLACES = ['TITLE', 'SUMMARY', 'BODY'];

function inOrder(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings
    .toSorted(
      (a, b) =>
        PLACES.indexOf(a.place) - PLACES.indexOf(b.place) || a.block - b.block || a.from - b.from || a.to - b.to,
    )
    .filter((finding) => {
      const once = `${finding.rule} ${finding.place} ${finding.block} ${finding.from} ${finding.to}`;
      return !seen.has(once) && seen.add(once);
    });
}
