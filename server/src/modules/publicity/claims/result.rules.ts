import { type ClaimCheck, finding } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';
import { after, isClaimed, sentencesOf } from './reading/clauses.js';
import { mattersOf, namedIn, wordsOf } from './reading/scope.js';

const TAKEN_UP = /承诺|答应|采纳|同意(?:办理|实施|建设)|列入(?:年度|交办)|将(?:于|在|予以)|拍板/;
const TURNED_DOWN = /未予采纳|不予采纳|未被采纳|没有采纳|被否决|予以否决|遭拒|未获支持|未予支持|婉拒|回绝/g;

/** What was declined told as taken up, and what was promised told as declined. */
export const result: ClaimCheck = (examined) => {
  const matters = mattersOf(examined);
  return sentencesOf(examined.lines).flatMap((sentence) => {
    const { line } = sentence;
    const about = namedIn(sentence, matters);
    const declined = about.filter(({ state }) => state === 'DECLINED');
    const taken = TAKEN_UP.exec(sentence.text);
    const found = [];
    if (taken && about.length > 0 && declined.length === about.length && !TURNED_DOWN_ONCE.test(sentence.text)) {
      const from = sentence.from + taken.index;
      const lead = sentence.text.slice(Math.max(0, taken.index - 6), taken.index);
      if (!/未|不|没|无法|暂/.test(lead)) {
        const record = wordsOf(declined);
        found.push(
          finding({
            rule: ClaimRule.RESULT_CONTRADICTS,
            line,
            from,
            to: from + taken[0].length,
            record,
            mend: FindingMend.SAY_WHAT_IS_OPEN,
          }),
        );
      }
    }
    for (const match of sentence.text.matchAll(TURNED_DOWN)) {
      const from = sentence.from + match.index;
      const untrue = about.filter(({ state }) => state !== 'DECLINED');
      if (about.length === 0 || untrue.length < about.length || after(sentence, from).includes('的理由')) continue;
      if (
        /并非|不是|如果|若|除/.test(sentence.text.slice(Math.max(0, match.index - 4), match.index)) ||
        !isClaimed({ ...sentence, text: sentence.text.replace(/未予|不予|未被|没有|未获/g, '　　') }, from)
      )
        continue;
      found.push(
        finding({
          rule: ClaimRule.RESULT_CONTRADICTS,
          line,
          from,
          to: from + match[0].length,
          record: wordsOf(untrue),
          mend: FindingMend.SAY_WHAT_IS_OPEN,
        }),
      );
    }
    return found;
  });
};
const TURNED_DOWN_ONCE = /未予采纳|不予采纳|未被采纳|没有采纳|否决|遭拒|未获支持|未予支持|婉拒|回绝|暂不|未能/;
