import type { FactReference } from '../../body/story-doc.js';
import type { CountsOfConsultation } from '../../facts/matter-state.js';
import type { NumberSaid } from './numbers-in.js';

export type CountName = keyof CountsOfConsultation | 'clauses' | 'present';

export interface Counted {
  readonly name: CountName;
  readonly field: Extract<FactReference, { kind: 'CONSULTATION' }>['field'] | null;
  /** `N` is where the number stands, `M` where another does. */
  readonly words: RegExp;
  readonly label: string;
  /** Whatever is not done may be meant, under way or not. */
  readonly orNotDone?: boolean;
}

const OF = '(?:件|项|条|个|桩|宗|份|起)';
const PEOPLE = '(?:多|余)?(?:名|位|人|户)';
/** Words within a clause, up to so many, and no other number among them. */
const gap = (most: number) => `[^，。；NM]{0,${most}}`;
const SUM = '(?:共|共计|合计|总计|一共|总共|共有|有|为|是|计|达|达到)?';
const DEMANDS =
  '(?:诉求|意见建议|意见|建议|问题|难题|难事|急难愁盼|烦心事|心事|关切|呼声|需求|愿望|期盼|堵点|痛点|困难)';
const TOTAL_OF = `(?:${DEMANDS}|事项|承诺|实事|任务)`;
const GATHER =
  '(?:收集|征集|提出|提交|提|反映|梳理|汇总|归纳|抛出|收到|收上来|列出|列|摆出|讲|说|带来|倾诉|整理|形成诉求)';
const DONE = '(?:办结|办成|办完|办好|办妥|解决|化解|销号|落实|完成|验收通过|通过验收|通过|整改|兑现|破解|了结|落地)';
const UNDER_WAY =
  '(?:正在|在办|尚未|尚在|未办|仍在|还在|还没|没有?办|没有?解决|没有?完成|待办|在推进|有待|仍未|加紧|抓紧|推进中|办理中)';
const AGREED = '(?:达成|形成|凝聚|谈出|敲定|谈成|汇成|商定)';

/** What a number is told of, by the words around it; the first that fits. */
export const COUNTED: readonly Counted[] = [
  {
    name: 'open',
    field: 'OPEN',
    label: '没有办结的诉求',
    words: new RegExp(
      `N(?!名|位|人|户)${OF}?${gap(6)}(?:没有?办|没有?完成|未办|尚未办)(?:完|结|成|好)?|(?:未办结|没办完|没有办完|未完成)的?(?:诉求|事项|承诺|问题)?(?:只|仅|还)?(?:有|剩|为|共)?N${OF}`,
    ),
    orNotDone: true,
  },
  {
    name: 'open',
    field: 'OPEN',
    label: '还在办理的诉求',
    words: new RegExp(
      `(?:还有|尚有|仍有|另有|还剩|只剩|仅剩|仅余|剩下|剩余|余下|尚余)(?:下|的)?N${OF}?${gap(8)}(?:未|没有|正在|在办|办理中|${UNDER_WAY})|N(?!名|位|人|户)${OF}?${gap(6)}${UNDER_WAY}|(?:正在办理|在办|未办结|没办完|没有办完|办理中|尚未办结|未完成|推进中)的?(?:诉求|事项|承诺|问题)?(?:只|仅|还)?(?:有|剩|为|共)?N${OF}`,
    ),
  },
  {
    name: 'declined',
    field: 'DECLINED',
    label: '未予采纳的诉求',
    words: new RegExp(
      `N${OF}?${gap(6)}(?:未予采纳|不予采纳|未被采纳|未采纳|没有采纳)|(?:未予采纳|不予采纳|未采纳)的?(?:有)?N${OF}`,
    ),
  },
  {
    name: 'carriedOver',
    field: 'CARRIED_OVER',
    label: '结转的诉求',
    words: new RegExp(`N${OF}?${gap(4)}结转|结转的?(?:有)?N${OF}`),
  },
  {
    name: 'done',
    field: 'DONE',
    label: '已办成的诉求',
    words: new RegExp(
      `${DONE}(?:了|过)?${TOTAL_OF}?${SUM}N${OF}(?!${gap(6)}(?:承诺|方案|办法|期限))|N${OF}${TOTAL_OF}?${gap(5)}(?:已|均|全部|都|得到|顺利|获得|成功|落地)${gap(4)}${DONE}(?!了?M|前|之前|后)|N${OF}${TOTAL_OF}?(?:办结|办成|通过验收|销号|兑现)(?!了?M|前|之前|后|期|率)`,
    ),
  },
  {
    name: 'clauses',
    field: 'CLAUSES_HELD',
    label: '达成的共识',
    words: new RegExp(
      `${AGREED}(?:了)?共识${SUM}N(?:条|项|点|个)|N(?:条|项|点|个)${gap(6)}(?:共识|一致意见)|(?:共识|一致意见)(?:事项)?(?:达成|形成)?(?:了)?${SUM}N(?:条|项|点|个)`,
    ),
  },
  {
    name: 'promises',
    field: 'PROMISES',
    label: '承诺',
    words: new RegExp(
      `N(?:项|件|条|个|份)${gap(4)}(?:承诺(?!的?(?:期限|时间|时限))|军令状)|承诺(?:事项|清单)?(?:上|里|中)?${SUM}N(?:(?:项|件|条|份)|个(?=承诺|[，。；]|$))|N(?:项|件|条|个)${gap(3)}交办事项|交办(?:了|事项|承诺)?${SUM}N(?:项|件|条|个)`,
    ),
  },
  {
    name: 'raters',
    field: 'RATERS',
    label: '参加验收的群众',
    words: new RegExp(
      `N${PEOPLE}${gap(14)}(?:(?<!认为)(?:验收|评价|测评|参评|评议)|打(?:了|完)?分|投(?:了|完)?票|评(?:了)?分)|(?:验收|评价|测评|参评|打分|投票)(?:的)?[^，。；中里NM]{0,6}N${PEOPLE}`,
    ),
  },
  {
    name: 'present',
    field: null,
    label: '到会人数',
    words: new RegExp(
      `N${PEOPLE}(?!委员|政协委员|工作人员)${gap(14)}(?:参会|到会|与会|出席|到场|参加(?:了)?${gap(8)}(?:协商|会议|座谈)|来?开会|围坐|坐(?:到|在)?(?:了)?[一M](?:起|圈|块|堂)|坐上板凳)|(?:参会|到会|与会|到场|出席)${gap(6)}N${PEOPLE}|(?:协商会?|板凳会|议事会|会议|座谈)${gap(6)}N${PEOPLE}${gap(4)}(?:参加|出席|到场|参会)|(?:参加|参与)${gap(10)}(?:协商会?|会议|座谈)的?${SUM}N${PEOPLE}`,
    ),
  },
  {
    name: 'demands',
    field: 'DEMANDS',
    label: '诉求',
    words: new RegExp(
      `N${OF}${gap(8)}${DEMANDS}|${DEMANDS}(?:清单)?(?:[^，。；中里NM]{0,2})${SUM}(?:M类)?N${OF}|${DEMANDS}(?:清单)?，(?:共|共计|合计|总计|一共)N${OF}|${GATHER}(?:了|出|到|出了|到了)?${DEMANDS}?(?:、${DEMANDS})?N${OF}(?:${DEMANDS}|[，。；]|$)`,
    ),
  },
];

/** 14 signs before and 16 behind, this number and the others as signs. */
export function windowAround(text: string, said: NumberSaid, all: readonly NumberSaid[]): string {
  const [from, to] = [Math.max(0, said.from - 16), said.to + 20];
  const near = all.filter((one) => !one.vague && one.to > from && one.from < to);
  let out = '';
  for (let at = from; at < Math.min(to, text.length); ) {
    const number = near.find((one) => one.from <= at && at < one.to);
    if (!number) {
      out += text[at];
      at += 1;
    } else {
      out += number.from === said.from ? 'N' : 'M';
      at = number.to;
    }
  }
  return out;
}

/** 一条意见、这一件: said of one among them, and no count, unless 只有 or 共 goes before. */
export const isOneOfThem = (text: string, { from, value }: NumberSaid): boolean => {
  const lead = text.slice(Math.max(0, from - 4), from);
  if (/(?:这|那|哪|某|任何|同|另|任|每)$/.test(lead)) return true;
  return value === 1 && !/(?:共|只有|仅有|只|仅|剩|剩下|余)$/.test(lead);
};
