import { type ClaimCheck, finding, folded, isFact, type Line } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';
import { numbersIn } from './reading/numbers-in.js';
import { nounAfter, scaleOf } from './reading/quantities.js';

interface Told {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
  readonly words: string;
  /** What is counted, and what is done with it. */
  readonly measure: string;
  readonly thing: string;
  readonly lead: string;
}

const LEADS =
  /投入|投资|资金|筹资|耗资|造价|争取|惠及|受益|受惠|覆盖|服务|涉及|全长|长|宽|面积|拓宽|新增|增设|增加|安装|施划|建成|改造|铺设|清理|拆除|种植|栽种|补植|参会|参加|到会|走访|发放|收回|更换/g;
/** The same said in other words. */
const ALIKE: readonly (readonly string[])[] = [
  ['投入', '投资', '资金', '耗资', '造价'],
  ['惠及', '受益', '受惠', '覆盖', '服务'],
  ['新增', '增设', '增加'],
  ['种植', '栽种', '补植'],
  ['参会', '参加', '到会'],
];
const leadOf = (words: string) => ALIKE.find((group) => group.includes(words))?.[0] ?? words;

/** Each number of a text with what it counts. */
function toldIn(text: string): Told[] {
  return numbersIn(text).flatMap((said) => {
    const noun = said.share ? null : nounAfter(text, said.to);
    if (!noun) return [];
    const { from, to, least, most } = said;
    const lead = leadOf([...text.slice(Math.max(0, from - 12), from).matchAll(LEADS)].at(-1)?.[0] ?? '');
    const [measure, scale] = scaleOf(noun.measure);
    const words = text.slice(from, to + noun.measure.length + noun.thing.length);
    return [{ from, to, words, measure, thing: noun.thing, lead, least: least * scale, most: most * scale }];
  });
}

const isSame = (a: Told, b: Told) =>
  a.measure === b.measure &&
  a.lead !== '' &&
  a.lead === b.lead &&
  (a.thing === '' || b.thing === '' || a.thing.slice(0, 2) === b.thing.slice(0, 2));
const agree = (a: Told, b: Told) => a.least <= b.most && b.least <= a.most;
const EARLIER = /原|此前|当时|起初|最初|由|从|曾|去年|上次|增至|增加到|减至|降到/;

/** What another published story says otherwise of the same thing: one of the two is wrong. */
export const storiesDiffer: ClaimCheck = ({ lines, record }) => {
  const others = record.others.map((other) => ({ other, told: toldIn(folded(other.text)) }));
  if (others.length === 0) return [];
  return lines.flatMap((line) =>
    toldIn(line.text)
      .filter(({ from, to }) => !isFact(line, from, to) && !EARLIER.test(line.text.slice(Math.max(0, from - 8), from)))
      .flatMap((said) => differing(line, said, others)),
  );
};

function differing(
  line: Line,
  said: Told,
  others: readonly { other: { title: string }; told: readonly Told[] }[],
): Finding[] {
  for (const { other, told } of others) {
    const same = told.filter((one) => isSame(said, one));
    if (same.length === 0 || same.some((one) => agree(said, one))) continue;
    const record = `《${other.title}》：${same[0]?.lead}${same[0]?.words}`;
    return [
      finding({
        rule: ClaimRule.STORIES_DIFFER,
        line,
        from: said.from,
        to: said.to,
        record,
        mend: FindingMend.MAKE_STORIES_AGREE,
      }),
    ];
  }
  return [];
}
