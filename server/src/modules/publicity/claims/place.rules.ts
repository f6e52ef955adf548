import { type ClaimCheck, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';
import { sentencesOf } from './reading/clauses.js';
import { gramsOf } from './reading/scope.js';

/** 东门街道 is also 东门街道办、东门街. */
const bareOf = (name: string) => name.replace(/(?<=..)(?:街道|镇|乡|高新区|开发区|民族乡)$/, '');
const HAPPENS =
  /^(?:政协)?(?:联络委|委员联络委|街道办|党工委|政府)?[^，。；]{0,14}(?:召开|举行|举办|开展|组织|搬|摆|开(?:了|起)?)[^，。；]{0,16}(?:协商|议事|板凳|会)|^(?:政协)?(?:联络委|委员联络委)|^(?:的)?[^，。；]{0,8}(?:板凳|现场|专题|协商|议事)[^，。；]{0,4}会(?![^，。；]{0,4}(?:经验|做法|启发|模式))/;
const LIKE = /(?:像|如|与|和|同|借鉴|学习|参照|不同于|相邻的?|邻近的?|邻|推广(?:到|至)|来自|包括)$/;

/** Another township or committee than the one where it was. */
export const place: ClaimCheck = (examined) => [...wrongTownship(examined), ...wrongVenue(examined)];

const wrongTownship: ClaimCheck = ({ record, lines }) => {
  const own = new Set(record.consultations.flatMap(({ townshipName, committeeName }) => [townshipName, committeeName]));
  if (own.size === 0) return [];
  const ownBare = new Set([...own].map(bareOf));
  const others = record.names.townships.filter(
    (name) => !own.has(name) && bareOf(name).length >= 2 && !ownBare.has(bareOf(name)),
  );
  return sentencesOf(lines).flatMap((sentence) => {
    const { line, from, text } = sentence;
    return others.flatMap((name) =>
      placesOf(text, name).flatMap((at) => {
        const lead = text.slice(Math.max(0, at - 4), at);
        const rest = text.slice(at + name.length, at + name.length + 40);
        if (LIKE.test(lead) || isFact(line, from + at, from + at + name.length)) return [];
        const inTitle = (line.place === 'TITLE' && at === 0) || (at === 0 && /^[：:｜|]/.test(rest));
        if (!inTitle && !HAPPENS.test(rest)) return [];
        const said = [...own].some((other) => text.includes(other) && text.indexOf(other) < at);
        if (said) return [];
        return [
          finding({
            rule: ClaimRule.PLACE_CONTRADICTS,
            line,
            from: from + at,
            to: from + at + name.length,
            record: [...new Set(record.consultations.map(({ townshipName }) => townshipName))].join('、'),
            mend: FindingMend.CHANGE_PLACE,
          }),
        ];
      }),
    );
  });
};

function placesOf(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}

const MEETING = '(?:协商会|板凳会|议事会)';
const ROOM =
  '[一-龥]{2,12}?(?:[一二三四五六七八九]楼|大厅|报告厅|馆|礼堂|食堂|广场|公园|中心|大厦|学校|小学|中学|市场|花园|村委会|居委会|服务站|文化站)(?:[一二三四五六七八九]楼)?';
const VENUES: readonly RegExp[] = [
  new RegExp(
    `${MEETING}(?:就|便|是|选|设|开|放|安排)?(?:在|到|进)(?:了)?(${ROOM})[^，。；]{0,6}(?:召开|举行|举办|开始|进行|开)`,
    'g',
  ),
  new RegExp(`在(${ROOM})[^，。；]{0,6}(?:召开|举行|举办)(?:了|的)?[^，。；]{0,10}${MEETING}`, 'g'),
];
const OTHER_TIME = /下一|今后|将|以往|此前|上一|另一|其他|全区|不|没|原定|本来|改/;

/** In a hall that the record says nothing of: 东门农贸市场 is no 区文化馆. */
const wrongVenue: ClaimCheck = ({ record, lines }) => {
  const [meeting] = record.consultations;
  if (record.consultations.length !== 1 || !meeting?.place) return [];
  const known = gramsOf([meeting.place, meeting.townshipName, meeting.title].join('，'));
  return sentencesOf(lines).flatMap((sentence) =>
    VENUES.flatMap((words) => venuesIn(sentence, words, known, meeting.place ?? '')),
  );
};

function venuesIn(
  { line, from, text }: Sentence,
  words: RegExp,
  known: ReadonlySet<string>,
  record: string,
): Finding[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const venue = match[1] as string;
    const at = from + match.index + match[0].indexOf(venue);
    const isKnown = [...gramsOf(venue)].some((gram) => known.has(gram) && !/^(?:街道|社区|中心|广场|公园)$/.test(gram));
    if (
      isKnown ||
      OTHER_TIME.test(text.slice(Math.max(0, match.index - 12), match.index)) ||
      isFact(line, at, at + venue.length)
    )
      return [];
    return [
      finding({
        rule: ClaimRule.PLACE_CONTRADICTS,
        line,
        from: at,
        to: at + venue.length,
        record,
        mend: FindingMend.CHANGE_PLACE,
      }),
    ];
  });
}
