import { type ClaimCheck, finding } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';
import { after, isClaimed, sentencesOf } from './reading/clauses.js';
import { mattersOf, namedIn, wordsOf } from './reading/scope.js';

const TAKEN_UP =
  /承诺|答应|采纳|采用|接纳|接受|同意|批准|获批|准予|获得通过|予以支持|提上(?:了)?日程|点头|松口|绿灯|(?:列|纳)入|将(?:于|在|予以)|拍板|立项|启动实施/;
const PROMISED =
  /(?:作出|做出|得到|给出|当场|立下)(?:了)?[^，。；]{0,6}承诺|承诺(?=办|建|解|在|于|年|尽|增)|答应|已立项|启动实施/;
const TURNED_DOWN =
  /未予采纳|不予采纳|未(?:能|得到|获)?(?:被|得到)?采纳|没有?(?:被|得到|获得)?采纳|(?:被|予以|遭|遭到|当场)?(?:否决|驳回|拒绝)|遭拒|未获支持|未予支持|婉拒|婉言?谢绝|婉言拒绝|回绝|谢绝|不予受理|未(?:被)?受理|不予办理|明确不办|石沉大海|不了了之|置之不理/g;
const WISHED = /未|不|没|无法|暂|是否|能否|希望|建议|请求|盼|要求|呼吁|想要/;

/** What was declined told as taken up, and what was promised told as declined. */
export const result: ClaimCheck = (examined) => {
  const matters = mattersOf(examined);
  return sentencesOf(examined.lines).flatMap((sentence) => {
    const { line } = sentence;
    const about = namedIn(sentence, matters);
    // What was passed on upwards or carried over, nobody has promised either.
    const declined = about.filter(
      ({ state }) => state === 'DECLINED' || state === 'ESCALATED' || state === 'CARRIED_OVER',
    );
    const isDeclined = declined.some(({ state }) => state === 'DECLINED');
    const taken = (isDeclined ? TAKEN_UP : PROMISED).exec(sentence.text);
    const found = [];
    if (taken && about.length > 0 && declined.length === about.length && !TURNED_DOWN_ONCE.test(sentence.text)) {
      const from = sentence.from + taken.index;
      const lead = sentence.text
        .slice(Math.max(0, taken.index - 6), taken.index)
        .replace(/(?:的|这一|该)(?:建议|要求|请求|呼声|希望)/, '');
      if (!WISHED.test(lead)) {
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
        /并非|不是|如果|若|除|没|未|不|不能|无权/.test(
          sentence.text.slice(Math.max(0, match.index - 4), match.index),
        ) ||
        !isClaimed(
          {
            ...sentence,
            text: sentence.text.replace(/未予|不予|未被|没有|未获|未能|未得|没|未/g, (said) =>
              '　'.repeat(said.length),
            ),
          },
          from,
        )
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
const TURNED_DOWN_ONCE =
  /不能|不拆|未予采纳|不予采纳|未被采纳|没有采纳|否决|遭拒|未获支持|未予支持|婉拒|回绝|暂不|未能/;
