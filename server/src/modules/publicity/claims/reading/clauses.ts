import type { Line, Sentence } from '../examine.js';

/** A piece of a sentence between two commas. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const known = new WeakMap<Sentence, readonly Clause[]>();

/** Kept while the sentence is: each word that claims something asks for the clause it stands in. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const kept = known.get(sentence) ?? readClauses(sentence);
  known.set(sentence, kept);
  return kept;
}

function readClauses({ from, text }: Sentence): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  const end = (to: number) => {
    if (to > start) found.push({ from: from + start, to: from + to, text: text.slice(start, to) });
    start = to + 1;
  };
  for (let at = 0; at < text.length; at += 1) if ('，,：:。；;！!？?'.includes(text[at] as string)) end(at);
  end(text.length);
  return found;
}

/** The sentences of every line, those that ask left out: a question says nothing. */
export const sentencesOf = (lines: readonly Line[]): Sentence[] =>
  lines.flatMap(({ sentences }) => sentences).filter(({ text }) => !ASKS.test(text));
const ASKS = /(?:[？?]|了没有?|吗|与否)[”"」。！]*\s*$/;

/** What makes a clause say what is wanted, planned or doubted rather than what is. */
const NOT_SO_YET =
  /力争|争取|预计|计划|拟(?!定)|将(?!近|[^，。]{1,10}(?:诉求|问题|事项|承诺|难题|意见)[^，。]{0,3}(?:逐|全部|一一|已|悉数|都|统统))|有望|确保|目标|如果|若(?!干)|假如|只有|只要|希望|期待(?!的)|期盼(?!的)|盼(?!望?的)|建议(?!的|被|得|获|[^，。]{0,3}(?:全部|均|都|已|件件|条条))|要求(?!的|被|得|[^，。]{0,8}的)|呼吁|以便|为了|直到|直至|等待|待(?!遇)|^等(?![，。级])|一旦|尽快|尽早|(?<![比较按照])承诺(?!一[件个项条]|[^，。]{0,3}(?:期限|时限|期)之?内|事项|均|全|悉|都|已|兑现|清单|书|落|件|项|一一)|答应|表示会|保证|提出(?![^，。；]{0,10}(?:诉求|问题|意见|建议|难题|事|的))|限期|限时|应当|应该|需要|需(?!求)|必须|能否|是否|能不能|会不会|有没有|是不是|何时|可望|准备|打算|着手|推动|推进|促进|努力|早日|要(?:实现|做到|想|让|把|真正|在)|想要|届时|届期|才能|方能|可以|能够|便于|旨在|(?<!协)商议|讨论(?!的)|研究(?!的)|围绕|聚焦|针对|如何|怎么|怎样/;
const DENIED =
  /^(?:距离|距|离)|(?:距离|距|离)(?:全部|彻底|真正|完全)|未(?!来|免)|没有|没能|没(?!收)|尚|并非|并不|不是|不能|不等于|不算|谈不上|难以|无法|不再说|不敢说|难言|远未|还差|离[^，。]{0,12}还|距[^，。]{0,12}还|仍(?:有|需|在|未|待|然)|还(?:有|在|没|未|需|要)|有待|而非|不得|不曾|从未/;
const PARTLY =
  /部分|一半|有的|有些|多数|大多|其中|首批|第一批|先行|一期|阶段性|初步|基本|逐步|陆续|正在|正(?!式|是|好|确|常|规|面|义|月)|持续|逐渐|仅|只有|个别|某些|一些|多半|近半|过半|半数/;
const ASSERTED =
  /已|日前|近日|早已|终于|随着|崭新|如期|按期|就此|一举|一并|统统|通通|全线|全面|全$|尽数|悉数|逐[一件项条]|件件|项项|桩桩|条条|样样|皆|完|现已|如今|目前|了|均|都|全部|全数|悉数|得到|获得|告捷|实现|达成|做到|完毕|成功|顺利|圆满|彻底/;

export const isPartly = (text: string): boolean => PARTLY.test(text);
export const isAsserted = (text: string): boolean => ASSERTED.test(text);
export const isNotSoYet = (text: string): boolean => NOT_SO_YET.test(text);

/** What stands before these words in their clause, and the clauses before it in the sentence. */
export function before(sentence: Sentence, at: number): { readonly own: string; readonly earlier: string } {
  const clauses = clausesOf(sentence);
  const own = clauses.findLast((clause) => clause.from <= at);
  if (!own) return { own: '', earlier: '' };
  const offset = sentence.from;
  return {
    own: sentence.text.slice(own.from - offset, at - offset),
    earlier: sentence.text.slice(0, Math.max(0, own.from - offset)),
  };
}

/** The rest of the clause after these words. */
export function after(sentence: Sentence, at: number): string {
  const rest = sentence.text.slice(at - sentence.from);
  const end = rest.search(/[，,：:。；;！!？?]/);
  return end === -1 ? rest : rest.slice(0, end);
}

/**
 * Whether words at this place say that something is so: not wanted, not planned, not doubted. A plan told first and then
 * 目前已 is a claim; a plan told first and the thing bare after it is not.
 */
export function isClaimed(sentence: Sentence, at: number): boolean {
  const { own: whole, earlier } = before(sentence, at);
  // 承诺兑现了: what was promised, not that it is.
  const own = /^(?:兑现|落地|销号|清零|变)/.test(sentence.text.slice(at - sentence.from))
    ? whole.replace(/承诺$/, '')
    : whole;
  if (/(?:曾(?:经)?|一度|当初|当时)[^，。；]{0,4}$|原以为|本以为/.test(own) || DENIED.test(own) || isNotSoYet(own))
    return false;
  // 全部办结，还需时日.
  if (
    /^[^，。；]{0,4}(?:才|方)(?:算|能|可|是|叫|行|敢)|^[^，。；]{0,6}[，,](?:还需|尚需|还要|仍需|还有|还待|有待|并非|不是|谈何|绝非|难|任重|才|离不开|需)/.test(
      sentence.text.slice(at - sentence.from),
    )
  )
    return false;
  const lead = earlier
    .slice(-40)
    .replace(/针对|围绕|聚焦|推动|推进|促进|努力|需|可以|能够|商议|讨论|研究|着手|尽快|要求|建议/g, '');
  if (isNotSoYet(lead) && !/已|目前|如今|现在|现已|日前|随后/.test(own)) return false;
  return true;
}
