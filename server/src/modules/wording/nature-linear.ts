import { DayDoubt, type DueDate } from './due-date-words.js';
import { blank, Cue, cuesIn, sentenceAround, type Words } from './nature-cues.js';
import { POSITION_WEIGHTS } from './nature-weights.js';
import { ResponseNature } from './response-nature.js';

/** Courtesies, quoted titles and what is said to the asker on how to go on asking: no part of the answer. */
const COURTESY =
  /(?:现将|现就|现)[^。！!\n:：]{0,30}(?:如下|答复|回复)(?:如下)?[:：]?|《[^《》]{0,120}》|感谢[^。！!\n]{0,80}[。！!\n]?|(?:给您|给你)[^。！!\n]{0,30}(?:谅解|歉意|抱歉)[^。！!\n]{0,20}|(?:如|若)(?:果)?(?:您|你|市民|有|还有|仍|需|再|今后|发现|对)[^。！!；\n]{0,120}[。！!；\n]?|(?:今后|以后)如[^。！!；\n]{0,120}[。！!；\n]?|(?:欢迎|建议|敬请|请)(?!您放心|你放心)(?:您|你|广大|市民|大家|网友|来电|致电|咨询|拨打|与|联系|继续|谅解|理解)[^。！!；\n]{0,100}[。！!；\n]?|(?:您|你)(?:也|还)?(?:可|可以)(?:直接|向|到|拨打|与|在|以)[^。！!；\n]{0,100}[。！!；\n]?|(?:我们|政府|领导|高度)?高度重视|(?:您|你)?(?:的)?(?:来信|留言|诉求|来帖|帖文|来电)(?:已)?(?:收悉|收到|获悉|知悉)[，。！]?|“UU\d+”|网友[：:，]?|(?:您|你)好[！!，,：:]?|(?:特此|此复)[^。\n]{0,4}[。]?|\d{4}年\d{1,2}月\d{1,2}日(?=\s*$|\s*[网您尊“])/g;

/** Where the answer itself is there too, the slip that passed the matter on is none. */
const PASSED_ON =
  /(?:[“"][^”"]{0,30}[”"][:：]?)?(?:您|你)?(?:所|在[^，。]{0,40})?(?:反映的|通过|留言)[^，。\n]{0,60}[，]?(?:[^，。\n]{0,20})?(?:已转|已交|转交|转至|转相关)[^。！\n]{0,80}/g;
const LONG_ENOUGH = 60;

/** The text with everything blanked that is no part of the answer; positions hold. */
function answerIn(text: string): string {
  const answer = text.replace(COURTESY, blank);
  const without = answer.replace(PASSED_ON, blank);
  return without.replace(/\s/g, '').length >= LONG_ENOUGH ? without : answer;
}

export const signsOf = (text: string) => text.replace(/\s/g, '').length;

/** Limits without a day: counted from something that has not happened. */
const RELATIVE_LIMIT =
  /后的?约?(?:\d{1,3}|[一二两三四五六七八九十]{1,3}|半)个?(?:工作日|天|日|周|星期|个?月|年)(?:之?内|以内)?/;
const ACT =
  /完成|完工|竣工|开工|动工|施工|启动|进场|投入|开通|恢复|通车|通水|供水|亮灯|修|建|到位|解决|办|答复|回复|反馈|落实|开始|整改|拆|清|安装|装|更换|换|打通|批复|交付|开放|弄好|做|搞|治理|养护|检测|停靠|安排|见效|拿出|出台|公布|补|种|铺|硬化|验收|达到|实现|消除|给|送|接通|接入|退|增|通|抽|派|召开|核实|开园|入学|装修|查|守/;

/** An answer as short as one at a table: a day in it is the day of the act, whatever the act. */
export const SPOKEN = 36;

/** Acts with their day: what can be held to. A day that hangs on something else is no day to be held to. */
function datedActs(
  text: string,
  plain: string,
  dueDates: readonly DueDate[],
  cues: ReadonlyMap<Cue, readonly Words[]>,
): Words[] {
  const isSpoken = signsOf(plain) < SPOKEN && (cues.get(Cue.LOOKED_INTO) ?? []).length === 0;
  const dated = dueDates.filter(
    (due) => due.doubt !== DayDoubt.COUNTED_FROM && (isSpoken || ACT.test(sentenceAround(text, due))),
  );
  const relative = RELATIVE_LIMIT.exec(plain);
  if (!relative) return [...dated];
  const limit = { start: relative.index, end: relative.index + relative[0].length };
  return ACT.test(sentenceAround(plain, limit)) ? [...dated, limit] : [...dated];
}

/** Whatever the act: telling at a table, and in a letter of anything. */
const FORMS_OF_SPEECH: ReadonlySet<Cue> = new Set([Cue.PERFECTIVE, Cue.POTENTIAL]);

/** The last words of an answer say what it comes to. */
const LAST = 0.35;

interface Heard {
  readonly plain: string;
  readonly cues: ReadonlyMap<Cue, readonly Words[]>;
  readonly dated: readonly Words[];
  readonly features: ReadonlyMap<string, number>;
}

/** What an answer is weighed by: how often it uses each kind of words, and whether it ends with them. */
export function hear(text: string, dueDates: readonly DueDate[]): Heard {
  const plain = answerIn(text);
  const cues = cuesIn(plain);
  const dated = datedActs(text, plain, dueDates, cues);
  const features = new Map<string, number>();
  const signs = signsOf(plain);
  const from = plain.trimEnd().length - signs * LAST;
  for (const [cue, hits] of cues) {
    if (hits.length === 0 || FORMS_OF_SPEECH.has(cue)) continue;
    features.set(cue, 1 + Math.log(hits.length) / 2);
    if (hits.some(({ start }) => start >= from)) features.set(`${cue}:END`, 1);
    // Among so few words one says more.
    features.set(`${cue}:SHARE`, Math.min(2, (hits.length * 60) / Math.max(signs, 20)));
  }
  if (dated.length > 0) features.set('DATED', 1);
  features.set('LENGTH', Math.log(1 + signs / 40));
  features.set('ALWAYS', 1);
  return { plain, cues, dated, features };
}

/** A stance or an explanation, by the learned weight of the kinds of words, and which of them speak for it. */
export function positionOrExplanation(features: ReadonlyMap<string, number>): {
  readonly nature: ResponseNature.POSITION | ResponseNature.EXPLANATION;
  readonly speaking: readonly Cue[];
} {
  const weigh = (name: string) => (features.get(name) ?? 0) * (POSITION_WEIGHTS[name] ?? 0);
  const said = [...features.keys()].reduce((sum, name) => sum + weigh(name), 0);
  const speaks = (cue: Cue) => weigh(cue) + weigh(`${cue}:END`) + weigh(`${cue}:SHARE`);
  const speaking = Object.values(Cue).filter((cue) => (said > 0 ? speaks(cue) > 0 : speaks(cue) < 0));
  return { nature: said > 0 ? ResponseNature.POSITION : ResponseNature.EXPLANATION, speaking };
}

/** Whether every clause but those that pass the matter on is a courtesy or says whose matter it is. */
export function saysNothingElse(text: string, passing: readonly Words[], around: RegExp, most: number): boolean {
  let at = 0;
  let left = 0;
  for (const clause of text.split(/(?<=[，,。；;！!\n\r：:])/)) {
    const [from, until] = [at, at + clause.length];
    at = until;
    if (passing.some(({ start, end }) => start < until && end > from)) continue;
    const said = clause.replace(/[\s“”"'\dA-Za-z《》()（）[\]，,。；;！!：:]/g, '');
    if (said.length >= 4 && !around.test(said)) left += said.length;
  }
  return left <= most;
}
