import { type ClaimCheck, finding, isFact } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';

const N = '(?:\\d{1,4}|[一二三四五六七八九十百]{1,4}|[A-Da-d甲乙丙丁])';
const DOORS: readonly RegExp[] = [
  // 3 号楼 2 单元 501 室
  new RegExp(`${N}(?:号楼|栋|幢|座|号)(?:${N}(?:单元|门|号))?${N}(?:单元|门)?${N}?(?:室|户|号房)`, 'g'),
  new RegExp(`${N}(?:号楼|栋|幢|座)[ -]?${N}(?:单元|门)[ -]?\\d{3,4}`, 'g'),
  new RegExp(`${N}单元${N}(?:室|户|号)?(?=[^层楼道门口栋电]|$)`, 'g'),
  new RegExp(
    `${N}(?:号楼|栋|幢|座)(?:${N}(?:单元|门))?的?[ -]?(?:\\d{3,4}|[一二三四五六七八九][零〇一二三四五六七八九]{2})(?![\\d年米户平人名个万元套])`,
    'g',
  ),
  /(?<!\d)\d{1,2}-\d{1,2}-\d{3,4}(?!\d)/g,
  /(?<=号|弄|院|楼|栋|幢)\d{1,2}-\d{3,4}(?!\d)/g,
  new RegExp(
    `(?:家住|住在|住址(?:为|是|：|:)?|家庭住址|门牌(?:号)?(?:为|是|：|:)?)[^，。；]{0,16}?${N}(?:号|室|户)`,
    'g',
  ),
  new RegExp(`[一-龥]{1,6}(?:路|街|巷|弄|胡同|村|组)${N}号(?:院)?${N}(?:室|户)`, 'g'),
];

/** Where somebody lives, down to the door. */
export const personalDoors: ClaimCheck = ({ lines }) =>
  lines.flatMap((line) =>
    DOORS.flatMap((words) =>
      [...line.text.matchAll(words)]
        .filter(
          (match) =>
            !isFact(line, match.index, match.index + match[0].length) && !isOffice(line.text, match.index, match[0]),
        )
        .map((match) =>
          finding({
            rule: ClaimRule.PERSONAL_DOOR,
            line,
            from: match.index,
            to: match.index + match[0].length,
            record: '',
            mend: FindingMend.TAKE_OUT,
          }),
        ),
    ),
  );

/** 会议室、办公室、调解室 are no homes. */
const isOffice = (text: string, at: number, words: string) =>
  /(?:会议|办公|调解|工作|教|活动|接待|值班|议事|协商|诊|阅览|档案|配电|信访)$/.test(
    text.slice(Math.max(0, at - 3), at),
  ) ||
  /(?:会议|办公|调解|工作|教|活动|接待|值班|议事|协商)(?:室)/.test(
    words + text.slice(at + words.length, at + words.length + 3),
  );
