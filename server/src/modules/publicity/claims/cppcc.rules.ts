import { type ClaimCheck, finding } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';
import { clausesOf, sentencesOf } from './reading/clauses.js';

const WE =
  '(?:区政协|县政协|市政协|政协(?:机关|党组|常委会|主席会议|委员会)?|联络委|委员联络委|政协委员|委员们?|协商会|板凳会|议事会|专委会)';
const DECIDE =
  '(?:决定(?!权)|拍板|批准|审批|审定|责令|勒令|命令|下令|裁定|裁决|处罚|罚款|罚没|拨款|拨付|划拨|查处|取缔|查封|执法|下达[^，。；]{0,6}(?:任务|指令|指标|通知|命令)|责成|叫停|否决|任命|免去|强制|立案|出台(?:了)?|颁布|印发(?:了)?[^，。]{0,6}(?:规定|办法)|敲定|拆除(?:了)?|投资(?:建设|兴建)|出资|施工|整治(?:了)?|接管|收回|发放(?:了)?(?:补贴|补助|许可)|征收|审计|撤换|修建|新修|新建|兴建|铺设|改造|安装|投入(?:了)?[^，。；]{0,6}(?:元|资金)|作出[^，。；]{0,4}(?:处理|处罚|裁决|决定)|通过(?:了)?决议|同意(?![^，。；]{0,6}(?:观点|意见|说法|看法|建议|召开|开展|列|纳)))';
const ACTIVE = new RegExp(`${WE}([^，。；、：:]{0,14}?)(${DECIDE})`, 'g');
const PASSIVE = new RegExp(
  `(?:经|由|报|根据|按照)${WE}[^，。；]{0,8}?(?:决定|批准|审批|审定|研究决定|研究同意|拍板|同意|敲定|部署|裁定|授权)`,
  'g',
);
/** 联络委…，责成…: who it is was said at the beginning. */
const BEGINS = new RegExp(`^${WE}`);
const CARRIED =
  /^(?:并|随即|当场|当即)?(?:决定|拍板|批准|责令|勒令|命令|下令|裁定|处罚|拨款|查处|取缔|责成|叫停|否决|强制)/;
/** Its own work it may decide; and others between mean that they do. */
const OWN =
  /^[^，。；]{0,10}(?:召开|开展|举行|组织|举办|选题|议题|协商|视察|调研|纳入(?:年度)?(?:协商|监督|调研)|列(?:入|为)[^，。]{0,6}(?:协商|议题|选题|重点|监督)|履职|提案|确定为)/;
const OTHERS =
  /区委|县委|市委|党委|政府|局|部门|常委会议?|人大|街道|镇|公司|村委|社区|推动|促成|建议|督促|协调|协助|监督|提请|呼吁|邀请|配合|促使|助推|跟踪|见证|请|提出|希望|关注|围绕|查看|察看|视察|走访|调研|了解|询问|见|看|检查|反映|谈|说|讨论|跟进|回访|就|不|没有|未|并非|无权|支持/;

/** 政协 told as deciding or administering. It organises; others decide. */
export const cppcc: ClaimCheck = ({ lines }) =>
  sentencesOf(lines).flatMap((sentence) => {
    const { line } = sentence;
    return clausesOf(sentence).flatMap((clause) => {
      const active = [...clause.text.matchAll(ACTIVE)].flatMap((match) => {
        const [whole, between] = match as unknown as [string, string];
        const rest = clause.text.slice(match.index + whole.length);
        const lead = clause.text.slice(Math.max(0, match.index - 4), match.index);
        if (OTHERS.test(between) || OWN.test(rest) || /不是|并非|而非|不替/.test(lead)) return [];
        return [[match.index, whole] as const];
      });
      const passive = [...clause.text.matchAll(PASSIVE)].flatMap((match) => {
        const rest = clause.text.slice(match.index + match[0].length);
        if (OWN.test(rest) || /不|未|并非|无需/.test(match[0])) return [];
        return [[match.index, match[0]] as const];
      });
      const carried =
        clause.from > sentence.from && BEGINS.test(sentence.text) ? (CARRIED.exec(clause.text)?.[0] ?? null) : null;
      const own =
        active.length + passive.length === 0 && carried !== null && !OWN.test(clause.text.slice(carried.length))
          ? [[0, carried] as const]
          : [];
      return [...active, ...passive, ...own].map(([at, words]) =>
        finding({
          rule: ClaimRule.CPPCC_DECIDES,
          line,
          from: clause.from + at,
          to: clause.from + at + words.length,
          record: '政协组织协商，由有权单位决定和办理',
          mend: FindingMend.SAY_WHO_DECIDED,
        }),
      );
    });
  });
