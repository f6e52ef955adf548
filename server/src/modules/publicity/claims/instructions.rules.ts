import { type ClaimCheck, finding } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';

const LEADER =
  '(?:区委|县委|市委|省委|区政府|县政府|市政府|党委|政府)?(?:主要)?(?:书记|区长|县长|市长|省长|副书记|副区长|副县长|副市长|常委|主席|副主席|领导|领导同志|主要领导|分管领导|负责同志)';
const RANKED =
  '(?:区委|县委|市委|省委|区|县|市)?(?:主要)?(?:(?:区委|县委|市委|省委)(?:副)?书记|(?<!村|支部|社区|工委|党委)书记|(?:常务)?副?(?:区长|县长|市长|省长)|(?:区|县|市|省)(?:主要|分管)?领导|主要领导|分管领导)';
const INSTRUCTION = new RegExp(
  `批示|圈阅|签批|批阅意见|亲批|阅批|圈示|肯定性批|(?:${LEADER})[^，。；]{0,10}(?:作出|做出|专门|亲自|当即|高度重视并|多次)[^，。；]{0,6}(?:指示|要求|部署|批|交代|过问)|(?:${LEADER})[^，。；]{0,6}(?:指示|责成|批转|批给|批到|批复)|(?:作出|做出)(?:了)?(?:重要|专门|明确)?(?:指示)|(?:按照|根据|遵照|落实)[^，。；]{0,8}领导[^，。；]{0,6}(?:指示|批)|(?:得到|获得|受到|引起|惊动|获)(?:了)?[^，。；]{0,10}?(?:领导|(?<!村|支部|社区)书记|区长|县长|市长|省长|主席)(?:[^，。；]{0,8}(?:重视|肯定|关注|过问|点名|批))?|${RANKED}[^，。；]{0,14}(?:要求|强调|过问|督办|写下|签下|签署|批转|交代|叮嘱|拍板)`,
  'g',
);
/** What the whole country reads is nobody's secret; lamps and signs give no instructions. */
const PUBLIC = /总书记|党中央|中共中央|国务院|全国政协/;
const THINGS = /^(?:指示)?(?:灯|牌|标|线|图|器|精神)/;

/** That a leader gave an instruction, and any word of it: it is read by those named, and never told. */
export const instructions: ClaimCheck = ({ lines }) =>
  lines.flatMap((line) =>
    [...line.text.matchAll(INSTRUCTION)].flatMap((match) => {
      const at = match.index;
      const around = line.text.slice(Math.max(0, at - 16), at + match[0].length + 2);
      const rest = line.text.slice(at + match[0].length, at + match[0].length + 2);
      if (PUBLIC.test(around) || THINGS.test(rest)) return [];
      return [
        finding({
          rule: ClaimRule.LEADER_INSTRUCTION,
          line,
          from: at,
          to: at + match[0].length,
          record: '',
          mend: FindingMend.TAKE_OUT,
        }),
      ];
    }),
  );
