import { type ClaimCheck, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';
import { clausesOf, sentencesOf } from './reading/clauses.js';
import { mattersOf, namedIn } from './reading/scope.js';
import { handsOn, isSameUnit, knownUnits, leadOf, type UnitSaid, unitsIn } from './reading/units.js';

/** What only whoever has the matter does. */
const ACTS =
  /承诺|牵头|主办|认领|领办|承办|签收|办结|军令状|接下|接手|实施|施工|负责(?!人|同志)|表态|答应|完成(?:了)?整改/;
/** So too, where a sentence names the matter: anybody may put up lamps somewhere. */
const DOES =
  /安装|施划|修复|拓宽|整改|加装|增设|新建|清理|改造|更换|铺设|硬化|搭建|疏通|配备|设置|修建|招聘|清运|划线|换管/;
/** Between a unit and what is done: somebody else's, or nothing of the kind. */
const NOT_ITS =
  /没|未|不|建议|配合|协助|会商|列席|旁听|介绍|解释|说明|支持|希望|请|督促|要求|协调|对接|与|和|同|向|对(?!外)|关注|了解|查看|回应|提醒|指导|监督/;
const ROLE = '(?:责任|主办|牵头|承办|办理|实施|建设|施工)单位';
const BY = new RegExp(
  `(?:由|交由|交给了?|转交(?:给)?|派给了?|落到(?:了)?|压给了?|分给了?|指定|委托|${ROLE}(?:为|是|：|:)?|(?:承诺|负责|牵头|承办|主办)[^，。；]{0,12}的[，,]?(?:正)?是)$`,
);
const IS_ROLE = new RegExp(`^(?:作为|是|为)[^，。；]{0,12}${ROLE}`);
/** 表示，将尽快施划 */
const SAYS_IT_WILL = /^[^，。；]{0,8}(?:表示|介绍|表态|回应)[，,：:]?(?:将|会|马上|立即|尽快|正)[^，。；]{0,12}/;

/** Who promised and who handles: a unit that has no hand in the matter. */
export const units: ClaimCheck = (examined) => {
  const known = knownUnits(examined.record);
  const matters = mattersOf(examined);
  const all = examined.record.consultations.flatMap(handsOn);
  if (all.length === 0 || matters.every(({ parts }) => parts.length === 0)) return [];
  return sentencesOf(examined.lines).flatMap((sentence) => {
    const { line, from, text } = sentence;
    const named = namedIn(sentence, matters);
    const parts = (named.length > 0 ? named : matters).flatMap((matter) => matter.parts);
    const ofSentence =
      named.length > 0 && parts.length > 0 ? parts.flatMap((part) => [leadOf(part), ...handsOfPart(part)]) : all;
    return unitsIn(text, known).flatMap((said) => {
      const place = { line, from: from + said.from, to: from + said.to };
      // 甲局负责 …，乙局负责 …: each clause may name its own.
      const clause = clausesOf(sentence).find((one) => one.from <= place.from && place.from < one.to);
      const namedHere = clause ? namedIn(clause, matters).flatMap((matter) => matter.parts) : [];
      const own = namedHere.length > 0 ? namedHere.flatMap((part) => [leadOf(part), ...handsOfPart(part)]) : ofSentence;
      if (isFact(line, place.from, place.to) || !handles(sentence, said, named.length > 0)) return [];
      if (
        own.some(
          (unit) => isSameUnit(said.words, unit) || (said.unit !== null && isSameUnit(said.unit.shortName, unit)),
        )
      )
        return [];
      if (isHostOrPlace(examined.record.consultations, said.words)) return [];
      const record = [...new Set(parts.map(({ unitName }) => unitName))].slice(0, 4).join('、');
      return record === ''
        ? []
        : [finding({ rule: ClaimRule.UNIT_CONTRADICTS, ...place, record, mend: FindingMend.CHANGE_UNIT })];
    });
  });
};

const handsOfPart = ({
  assistingNames,
  assistingFullNames,
}: {
  assistingNames: readonly string[];
  assistingFullNames: readonly string[];
}) => assistingNames.map((shortName, index) => ({ shortName, name: assistingFullNames[index] ?? shortName }));

function handles({ text }: Sentence, said: UnitSaid, named: boolean): boolean {
  const lead = text.slice(Math.max(0, said.from - 18), said.from);
  if (/(?:建议|希望|呼吁|要求|并非|不是|而非|不应|应当|可以|能否|是否)(?:是)?(?:交)?由$/.test(lead)) return false;
  if (/(?:并非|不是|而非|不由|向|请|建议|督促|要求|协调|与|和|同|邀请|致电|来到|走进|希望|呼吁|对接)$/.test(lead))
    return BY.test(lead) && !/并非|不是|而非|不由/.test(lead);
  const rest = text.slice(said.to, said.to + 40);
  if (/^(?:没有|未|不|无|并不|并未|配合|协助|也表示|介绍|解释|表示支持)/.test(rest)) return false;
  if (BY.test(lead) || IS_ROLE.test(rest)) return true;
  const clause = rest.replace(/[，。；、].*$/s, '');
  const does = named ? new RegExp(`${ACTS.source}|${DOES.source}`) : ACTS;
  const act = does.exec(clause);
  if (act && act.index <= 16 && !NOT_ITS.test(clause.slice(0, act.index))) return true;
  const will = SAYS_IT_WILL.exec(rest)?.[0];
  return will !== undefined && does.test(will) && !/配合|协助|支持/.test(will);
}

const isHostOrPlace = (
  consultations: readonly { committeeName: string; townshipName: string; hostName: string }[],
  words: string,
) =>
  consultations.some(({ committeeName, townshipName, hostName }) =>
    [committeeName, townshipName, hostName].some((name) => name.includes(words) || words.includes(name)),
  );
