/** How the usual classification names the categories that the product knows by a code. */
const WORDS: Readonly<Record<string, string>> = {
  城乡建设: 'CONSTRUCTION',
  环境保护: 'ENVIRONMENT',
  交通运输: 'TRANSPORT',
  教育文体: 'EDUCATION',
  劳动和社会保障: 'LABOUR',
  商贸旅游: 'COMMERCE',
  卫生计生: 'HEALTH',
};

/** A category as it is kept: the code of a known one, any other word as it is. */
export function categoryOf(word: string): string {
  return Object.hasOwn(WORDS, word) ? (WORDS[word] as string) : word;
}
