import { type ClaimCheck, finding, isFact } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';
import { sentencesOf } from './reading/clauses.js';

/** 东门街道 is also 东门街道办、东门街. */
const bareOf = (name: string) => name.replace(/(?:街道|镇|乡|高新区|开发区|民族乡)$/, '');
const HAPPENS =
  /^(?:政协)?(?:联络委|委员联络委|街道办|党工委|政府)?[^，。；]{0,14}(?:召开|举行|举办|开展|组织|搬|摆|开(?:了|起)?)[^，。；]{0,16}(?:协商|议事|板凳|会)|^(?:政协)?(?:联络委|委员联络委)/;
const LIKE = /(?:像|如|与|和|同|借鉴|学习|参照|不同于|相邻的?|邻近的?|邻|推广(?:到|至)|来自|包括)$/;

/** Another township or committee than the one where it was. */
export const place: ClaimCheck = ({ record, lines }) => {
  const own = new Set(record.consultations.flatMap(({ townshipName, committeeName }) => [townshipName, committeeName]));
  if (own.size === 0) return [];
  const ownBare = new Set([...own].map(bareOf));
  const others = record.names.townships.filter(
    (name) => !own.has(name) && bareOf(name).length >= 2 && !ownBare.has(bareOf(name)),
  );
  return sentencesOf(lines).flatMap((sentence) => {
    const { line, from, text } = sentence;
    return others.flatMap((name) =>
      placesOf(text, name).flatMap((at) => {
        const lead = text.slice(Math.max(0, at - 4), at);
        const rest = text.slice(at + name.length, at + name.length + 40);
        if (LIKE.test(lead) || isFact(line, from + at, from + at + name.length)) return [];
        const inTitle = (line.place === 'TITLE' && at === 0) || (at === 0 && /^[：:｜|]/.test(rest));
        if (!inTitle && !HAPPENS.test(rest)) return [];
        const said = [...own].some((other) => text.includes(other) && text.indexOf(other) < at);
        if (said) return [];
        return [
          finding({
            rule: ClaimRule.PLACE_CONTRADICTS,
            line,
            from: from + at,
            to: from + at + name.length,
            record: [...new Set(record.consultations.map(({ townshipName }) => townshipName))].join('、'),
            mend: FindingMend.CHANGE_PLACE,
          }),
        ];
      }),
    );
  });
};

function placesOf(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}
