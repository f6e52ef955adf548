import { type ClaimCheck, finding, isFact } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';
import { sentencesOf } from './reading/clauses.js';

const OFFICE =
  '(?:[一-龥]{0,10}(?:局|部门|委办局|街道办|街道办事处|镇政府|乡政府|联络委|政协|公司|村委会|社区)|主办单位|承办单位|责任单位|办理单位)';
/** An office accepts, or says that people are content: that is not theirs to say. */
const BY_OFFICE = new RegExp(
  `(?:经|由)?${OFFICE}(?:自行|自查|自评|自我|组织专人|现场|实地|逐项|统一|最终|宣布|认定|评定|判定|确认)?[^，。；组邀请]{0,4}(?:验收(?:合格|通过)|宣布[^，。；]{0,6}(?:办结|解决|销号)|认定[^，。；]{0,8}(?:解决|办结)|评定为?[^，。；]{0,4}(?:满意|优秀|合格)|自评[^，。；]{0,6}(?:满意|优|合格)|自行销号|自行办结)`,
  'g',
);
/** What the department answered, told as the people's word. */
const BY_PEOPLE =
  /(?:群众|居民|村民|商户|业主)[^，。；]{0,6}(?:办复|答复为|定为|评为|核定为)(?:的)?(?:[“"「])?(?:A|B|C|D|甲)类?/g;

/** The residents' verdict told as the department's, or the other way round. */
export const verdict: ClaimCheck = ({ lines }) =>
  sentencesOf(lines).flatMap((sentence) => {
    const { line, from, text } = sentence;
    return [BY_OFFICE, BY_PEOPLE].flatMap((words) =>
      [...text.matchAll(words)].flatMap((match) => {
        const at = from + match.index;
        const lead = text.slice(Math.max(0, match.index - 6), match.index);
        const said = match[0];
        if (isFact(line, at, at + said.length) || /不能|不得|无权|不由|并非|不是|而非|不再/.test(lead + said))
          return [];
        // 由居民验收、组织群众验收: whose it is stands between.
        if (/群众|居民|村民|商户|业主|代表|住户/.test(said) && words === BY_OFFICE) return [];
        return [
          finding({
            rule: ClaimRule.VERDICT_OF_OTHERS,
            line,
            from: at,
            to: at + said.length,
            record: '由受影响的群众验收',
            mend: FindingMend.SAY_WHOSE_VERDICT,
          }),
        ];
      }),
    );
  });
