import { type ClaimCheck, finding, isFact } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';
import { sentencesOf } from './reading/clauses.js';

const OFFICE =
  '(?:[一-龥]{0,10}(?:局|部门|管委会|物业|大队|协会|委办局|街道|街道办|街道办事处|镇政府|乡政府|联络委|政协|公司|村委会|社区)|主办单位|承办单位|责任单位|办理单位)';
const NOBODY_ELSE = '(?:(?!群众|居民|村民|商户|业主|代表|住户|家长|邀请|请来|百姓)[^。；])';
const WELL = '(?:合格|通过|解决|办结|销号|满意|优秀|优良|过关|达标|圆满|告一段落|结论)';
/** An office accepts, or says that people are content: that is not theirs to say. */
const BY_OFFICE = new RegExp(
  [
    `${OFFICE}${NOBODY_ELSE}{0,14}(?:验收|评定|认定|审定|审核|判定|核定|鉴定|自评|自查|打分)${NOBODY_ELSE}{0,16}?${WELL}`,
    `${OFFICE}(?:正式|率先|对外|现场)?(?:宣布|宣告|确认|认为)${NOBODY_ELSE}{0,8}?(?:解决|办结|销号|合格|通过)`,
    `${OFFICE}[^，。；]{0,4}(?:自行|自我)(?:销号|办结|验收|评定|评价|认定)`,
    `在${OFFICE}[^，。；]{0,4}的(?:验收|评定)下`,
    `(?:验收|评定|评价|办没办好|是否办结|满不满意|合不合格|结果|好坏)[^。；]{0,4}由${OFFICE}[^，。；群居村商业]{0,8}(?:说了算|作出|做出|主持|负责|认定|决定|评定|完成)`,
    `${OFFICE}说了算`,
  ].join('|'),
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
        const lead = text.slice(Math.max(0, match.index - 6), match.index).replace(/^.*[，。；]/, '');
        const said = match[0];
        if (
          isFact(line, at, at + said.length) ||
          /不能|不得|无权|不由|并非|不是|而非|不再|说了不算|不算|不代表|不等于|前|待|等|将|如果|若/.test(lead + said)
        )
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
