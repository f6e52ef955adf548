/** A record as it is given to the model, and what its sentences are held against. */
export interface GivenRecord {
  readonly number: number;
  readonly title: string;
  readonly committee: string | null;
  readonly text: string;
}

interface Stored {
  readonly title: string;
  readonly text: string;
  readonly committeeName: string | null;
}

const MOST_RECORDS = 12;
const TEXT_MAX = 2000;

/** Words that are said to a program and not to the house. */
const TO_A_PROGRAM = [
  /(?:忽略|无视|忘记|忘掉|不要理会|不必理会).{0,12}(?:指令|指示|提示|规则|设定|上文|以上|之前)/,
  /(?:系统|开发者)(?:提示|指令|消息)|提示词|大模型|语言模型|人工智能助手/,
  /你(?:现在)?(?:是|扮演|作为).{0,8}(?:助手|模型|机器人|AI)/i,
  /(?:ignore|disregard|forget).{0,30}(?:instruction|prompt|above|previous)/i,
  /system ?prompt|<\||\b(?:assistant|system) ?[:：]|"(?:records|role|content)"/i,
];

export const speaksToAProgram = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ');
  return TO_A_PROGRAM.some((pattern) => pattern.test(plain) || pattern.test(plain.replace(/ /g, '')));
};

const cut = (text: string, most: number) => [...text].slice(0, most).join('');

/** What goes to the model of these records, and how many are withheld. `masked` takes numbers of people out of a text. */
export function givenRecords<Record extends Stored>(
  stored: readonly Record[],
  masked: (text: string) => string,
): { readonly given: readonly GivenRecord[]; readonly of: readonly Record[]; readonly withheld: number } {
  const fit = stored.filter(({ title, text }) => !speaksToAProgram(`${title}\n${text}`));
  const of = fit.slice(0, MOST_RECORDS);
  const given = of.map(({ title, text, committeeName }, at) => ({
    number: at + 1,
    title: cut(masked(title), TEXT_MAX),
    committee: committeeName,
    text: cut(masked(text), TEXT_MAX),
  }));
  return { given, of, withheld: stored.length - fit.length };
}

/** The same text without the numbers that stand at these places in it. */
export function withoutNumbers(text: string, numbers: readonly (readonly [at: number, words: string])[]): string {
  let rest = '';
  let from = 0;
  for (const [at, words] of [...numbers].sort(([a], [b]) => a - b)) {
    if (at < from) continue;
    rest += `${text.slice(from, at)}[号码]`;
    from = at + words.length;
  }
  return rest + text.slice(from);
}
