import { each, type ProofFinding, ProofKind, ProofReason, type Rule } from './proof-finding.js';

/** The four bodies of one level, in the order they are named in; within each the posts. */
const LEVEL = '(?:省|市|区|县)';
const RANKS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^${LEVEL}委书记`), 10],
  [new RegExp(`^(?:${LEVEL}委副书记、)?(?:代)?${LEVEL}长`), 20],
  [new RegExp(`^${LEVEL}人大(?:常委会)?(?:党组书记、)?主任`), 30],
  [new RegExp(`^${LEVEL}政协(?:党组书记、)?主席`), 40],
  [new RegExp(`^${LEVEL}委副书记(?!、)`), 50],
  [new RegExp(`^${LEVEL}委常委(?!会)`), 60],
  [new RegExp(`^${LEVEL}人大(?:常委会)?副主任`), 70],
  [new RegExp(`^副${LEVEL}长`), 80],
  [new RegExp(`^${LEVEL}政协副主席`), 90],
  [new RegExp(`^${LEVEL}政协秘书长`), 100],
];
const POST = new RegExp(
  `${LEVEL}委(?:副?书记|常委(?!会))(?:、(?:代)?${LEVEL}长)?|副?(?<![委\\u4e00-\\u9fff]副)${LEVEL}长(?![期久度短效途城征治年时])|${LEVEL}人大(?:常委会)?(?:党组书记、)?副?主任|${LEVEL}政协(?:党组书记、)?(?:副?主席|秘书长)`,
  'g',
);
const BETWEEN = /^(?:[\u4e00-\u9fff]{2,4})?[、，和](?:[\u4e00-\u9fff]{2,3}[、，])?$/;

/** 区政协主席…、区委书记…: those of one list stand in their order. */
const several: Rule = (text) => {
  const named = [...text.matchAll(POST)].flatMap(({ 0: written, index }) => {
    const rank = RANKS.find(([pattern]) => pattern.test(written))?.[1];
    return rank === undefined ? [] : [{ written, index, rank }];
  });
  return named.flatMap((one, at): ProofFinding[] => {
    const next = named[at + 1];
    if (!next || next.rank >= one.rank) return [];
    const between = text.slice(one.index + one.written.length, next.index);
    if (!BETWEEN.test(between)) return [];
    const to = next.index + next.written.length;
    return [
      {
        ...{ kind: ProofKind.ORDER, reason: ProofReason.POSTS_OUT_OF_ORDER, from: one.index, to },
        ...{ text: text.slice(one.index, to), proposal: null, detail: next.written },
      },
    ];
  });
};

const CHIEF = '主席|书记|局长|主任|镇长|乡长|院长|检察长|秘书长|会长|校长|区长|县长|市长';
const NAMED = '[\\u4e00-\\u9fff]{2,4}';
/** 副主席李四、主席张三: a deputy of the same post stands behind. */
const deputies: Rule = (text) =>
  each(
    text,
    ProofKind.ORDER,
    ProofReason.POSTS_OUT_OF_ORDER,
    new RegExp(`(?:副(${CHIEF}))(?:${NAMED})?[、和](?:${NAMED})?(?<!副)\\1(?![、\\u4e00-\\u9fff]{0,2}副)`, 'g'),
    ([found, post = '']) => (found.slice(1 + post.length).includes(`副${post}`) ? undefined : null),
    ([, post]) => post ?? null,
  );

/** 主席、党组书记: whoever holds both is named with the post in the party first. */
const own: Rule = (text) => [
  ...each(
    text,
    ProofKind.ORDER,
    ProofReason.OWN_POSTS_OUT_OF_ORDER,
    /(?<=政协|局|委|中心|人大常委会|法院|检察院|政府|联合会|总社|办公室)(主席|局长|主任|院长|检察长)、(党组书记|党委书记|党组副书记)/g,
    ([, post, party]) => `${party}、${post}`,
  ),
  ...each(
    text,
    ProofKind.ORDER,
    ProofReason.OWN_POSTS_OUT_OF_ORDER,
    /(?<![副\u4e00-\u9fff])((?:代)?[区县市镇乡]长)、((?:[区县市镇乡]|[区县市镇乡]党|党)委副书记)/g,
    ([, post, party]) => `${party}、${post}`,
  ),
];

/** The order in which leaders and their posts are named. */
export const orderRules: readonly Rule[] = [several, deputies, own];
