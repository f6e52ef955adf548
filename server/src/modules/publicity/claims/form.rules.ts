import type { ConsultationFormName } from '../facts/record.js';
import { FORM_WORDS } from '../facts/words.js';
import { type ClaimCheck, finding, isFact } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';
import { sentencesOf } from './reading/clauses.js';

const SAID: readonly (readonly [ConsultationFormName, RegExp])[] = [
  ['BENCH', /板凳(?:协商)?会|板凳协商/g],
  ['COUNCIL', /协商议事会|议事会/g],
  ['ON_SITE', /现场协商会?/g],
  ['THEMATIC', /专题协商会?/g],
];
const HELD =
  /召开|举行|举办|组织|开展|这场|本场|一场|本次|此次|这次|会上|在.{0,12}上|通过|以.{0,10}(?:形式|方式)|搬|开(?:了|起|进|到|在)|如约|如期|拉开|首场/;
const NOT_THIS =
  /不是|并非|而非|不同于|区别于|全区|全县|各地|累计|每年|没有|以往|此前|曾|过去|其他|另一|今后|下一步|建议|拟|将|计划|转为|改为|升级为|相比/;

/** Another form of meeting than it was. */
export const form: ClaimCheck = ({ record, lines }) => {
  const forms = new Set(record.consultations.map((meeting) => meeting.form));
  const titles = record.consultations.map(({ title }) => title).join('\n');
  if (forms.size === 0) return [];
  return sentencesOf(lines).flatMap((sentence) => {
    const { line, from, text } = sentence;
    return SAID.filter(([name]) => !forms.has(name)).flatMap(([, words]) =>
      [...text.matchAll(words)].flatMap((match) => {
        const at = match.index;
        const around = text.slice(Math.max(0, at - 16), at + match[0].length + 8);
        const lead = text.slice(Math.max(0, at - 10), at);
        if (titles.includes(match[0]) || isFact(line, from + at, from + at + match[0].length)) return [];
        const inTitle = line.place === 'TITLE';
        if (NOT_THIS.test(lead) || !(inTitle || HELD.test(around))) return [];
        const record = [...forms].map((one) => FORM_WORDS[one]).join('、');
        return [
          finding({
            rule: ClaimRule.FORM_CONTRADICTS,
            line,
            from: from + at,
            to: from + at + match[0].length,
            record,
            mend: FindingMend.CHANGE_FORM,
          }),
        ];
      }),
    );
  });
};
