import { type ClaimCheck, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';
import { sentencesOf } from './reading/clauses.js';
import { mattersOf, namedIn } from './reading/scope.js';
import { handsOn, isSameUnit, knownUnits, leadOf, type UnitSaid, unitsIn } from './reading/units.js';

/** What a unit is said to have done that only whoever has the matter does. */
const HANDLES =
  /^(?:的?(?:相关)?(?:负责人|负责同志|代表|经办人|有关负责人|局长|副局长|主任|科长|同志)?[^，。；]{0,8})?(?:现场|当场|当即|随即|明确|郑重|公开|会上|随后|已|已经|将|率先|立即|迅速|主动|正式|书面)?(?:作出|做出)?(?:了)?[^，。；]{0,6}(?:承诺|牵头|主办|认领|领办|承办|负责(?:办理|实施|落实|施工|整改|处理)|组织施工|施工|签收|办结|完成(?:了)?(?:整改|施工|改造|施划|安装|修复)|施划|安装|修复|拓宽|整改|加装|增设|新建|清理)/;
const BY = /(?:由|交由|交给|转交|指定|责任单位(?:为|是)|主办单位(?:为|是)|牵头单位(?:为|是)|承办单位(?:为|是))$/;

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
    const own =
      named.length > 0 && parts.length > 0 ? parts.flatMap((part) => [leadOf(part), ...handsOfPart(part)]) : all;
    return unitsIn(text, known).flatMap((said) => {
      const place = { line, from: from + said.from, to: from + said.to };
      if (isFact(line, place.from, place.to) || !handles(sentence, said)) return [];
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

function handles({ text }: Sentence, said: UnitSaid): boolean {
  const lead = text.slice(Math.max(0, said.from - 8), said.from);
  if (/(?:建议|希望|呼吁|要求|并非|不是|而非|不应|应当|可以|能否|是否)(?:是)?(?:交)?由$/.test(lead)) return false;
  if (/(?:并非|不是|而非|不由|向|请|建议|督促|要求|协调|与|和|同|邀请|致电|来到|走进|希望|呼吁|对接)$/.test(lead))
    return BY.test(lead) && !/并非|不是|而非|不由/.test(lead);
  const rest = text.slice(said.to, said.to + 24);
  if (/^(?:没有|未|不|无|并不|并未|配合|协助|也表示|介绍|解释|表示支持)/.test(rest)) return false;
  return BY.test(lead) || HANDLES.test(rest);
}

const isHostOrPlace = (
  consultations: readonly { committeeName: string; townshipName: string; hostName: string }[],
  words: string,
) =>
  consultations.some(({ committeeName, townshipName, hostName }) =>
    [committeeName, townshipName, hostName].some((name) => name.includes(words) || words.includes(name)),
  );
