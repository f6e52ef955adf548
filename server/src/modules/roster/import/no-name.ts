import { nameKey } from '../../../kernel/imports/index.js';

/** What stands where a name will: nobody yet, nobody who may be named, or a row to show how. */
const NOBODY =
  /^(待定|未定|待补|空缺|缺额|缺位|暂缺|暂空|暂无|null|n\/?a|无名氏?|佚名|不详|未知|同上|测试.{0,3}|示例|样例|姓名\d*|委员\d+|test\d*|name\d*|anonymous|unknown|tbd|vacant)$/i;
const MASKED =
  /[*＊×✕□○●■?？]|某某|某$|^某|等\d*[人名位]|(先生|女士|同志|老师)(收|转|代|$)|^x{2,}$|(?<=\p{Script=Han})x+$/iu;
/** A name is no sentence; names of other peoples are long, and have a dot or blanks in them. */
const HAN_MAX = 9;

/** Whether a text can be nobody's name. */
export function isNoName(name: string): boolean {
  const key = nameKey(name).replace(/[()[\]【】"'“”]/g, '');
  const letters = key.match(/[\p{L}\u{E000}-\u{F8FF}]/gu) ?? [];
  if (letters.length === 0 || [...key].length < 2 || NOBODY.test(key) || MASKED.test(key)) return true;
  if (/[@:：,，.。;；!！/\\]/.test(key.replace(/\.(?=\s|$|\p{L})/gu, '')) || /\d{4}/.test(key) || key.includes('@'))
    return true;
  const isHan = /^\p{Script=Han}+$/u.test(key);
  return isHan && !/[·•‧・･．\s]/.test(name) && [...key].length > HAN_MAX;
}
