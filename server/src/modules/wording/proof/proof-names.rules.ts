import type { Tagger } from '../claims.js';
import { ClaimKind, claimsIn } from '../claims.js';
import { type KnownNames, type ProofFinding, ProofKind, ProofReason } from './proof-finding.js';

const POSTS =
  '副主席|主席|副秘书长|秘书长|副主任|主任|副书记|书记|副局长|局长|副区长|区长|副县长|县长|副镇长|镇长|副乡长|乡长|副院长|院长|副校长|校长|副会长|会长|副总经理|总经理|董事长|经理|副科长|科长|副站长|站长|副所长|所长';
const RANKED = new RegExp(`(?:${POSTS})`, 'g');
const baseOf = (post: string) => post.replace(/^副/, '');
/** Signs that are typed for one another: a short name that differs in others is another office. */
const CONFUSED = [
  ...['健建件', '城成诚', '管官馆', '交教较', '民明', '财材才', '应映', '住注驻', '文闻', '旅侣履', '环还', '卫为围'],
  ...['务物悟', '水睡税', '司思', '法发', '商尚', '农浓', '林临', '医依', '保宝报', '信讯', '审申', '计记', '统同'],
  ...['急及级', '业叶', '运远', '输轮', '局居', '源原', '乡镇'],
];
const isConfused = (one: string, other: string) =>
  [...one].every(
    (sign, at) => sign === other[at] || CONFUSED.some((like) => like.includes(sign) && like.includes(other[at] ?? '')),
  );

/** People, posts and offices as the roster has them. */
export function proofNames(text: string, known: KnownNames, tagged: Tagger): ProofFinding[] {
  return [...posts(text, known), ...misspelt(text, known), ...offices(text, known, tagged)];
}

/** 张三局长, or 局长张三, of whom the roster says otherwise. Two people of one name are not told apart. */
function posts(text: string, { people }: KnownNames): ProofFinding[] {
  return [...Map.groupBy(people, ({ name }) => name)].flatMap(([name, all]): ProofFinding[] => {
    const [person] = all;
    if (!person || all.length > 1 || [...name].length < 2 || !text.includes(name)) return [];
    const recorded = person.posts.flatMap((post) => [...post.matchAll(RANKED)].map(([one]) => one));
    if (recorded.length === 0) return [];
    const findings: ProofFinding[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const after = new RegExp(`^(?:${POSTS})`).exec(text.slice(at + name.length, at + name.length + 5))?.[0];
      const before = new RegExp(`(?:${POSTS})$`).exec(text.slice(Math.max(0, at - 5), at))?.[0];
      const written = after ?? before;
      if (!written || recorded.includes(written)) continue;
      // In speech a deputy is not called one; in writing he is. Another office of his the roster may not know.
      const same = recorded.find((post) => baseOf(post) === baseOf(written));
      if (!same) continue;
      const from = after ? at + name.length : at - written.length;
      findings.push({
        ...{ kind: ProofKind.NAME, reason: ProofReason.POST_DIFFERS, from, to: from + written.length },
        ...{ text: written, proposal: same, detail: name },
      });
    }
    return findings;
  });
}

const CALLED = new RegExp(`委员(?!会)|代表|同志|${POSTS}`, 'g');

/** A name that differs in one sign from one of the roster, beside a post or where somebody is called a member. */
function misspelt(text: string, { people }: KnownNames): ProofFinding[] {
  const names = [...new Set(people.map(({ name }) => name))].filter((name) => name.length === 3);
  const known = new Set(names);
  const byFirst = Map.groupBy(names, ([first]) => first);
  const findings = new Map<number, ProofFinding>();
  for (const { 0: called, index } of text.matchAll(CALLED)) {
    for (const from of [index - 3, index + called.length]) {
      const written = from < 0 ? '' : text.slice(from, from + 3);
      if (!/^[\u4e00-\u9fff]{3}$/.test(written) || known.has(written)) continue;
      const near = (byFirst.get(written[0]) ?? []).filter((name) => differsByOne(name, written));
      const [only] = near;
      if (only === undefined || near.length > 1) continue;
      findings.set(from, {
        ...{ kind: ProofKind.NAME, reason: ProofReason.NAME_MISSPELT, from, to: from + 3 },
        ...{ text: written, proposal: only, detail: only },
      });
    }
  }
  return [...findings.values()];
}

const SHORT = 5;
/** Units that differ in one of these are two. */
const TELLS_APART = /[一二三四五六七八九十东西南北上下大小前后新老城区市县镇乡村部厅局委队科\d]/;

/** Long names in which one sign is another, wherever they stand. */
function longOffices(text: string, units: readonly string[]): ProofFinding[] {
  // One sign is another: the first two or the last two stand as they should.
  const pairs = new Map<string, number[]>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    const known = pairs.get(pair);
    if (known) known.push(at);
    else pairs.set(pair, [at]);
  }
  const placesOf = (unit: string) =>
    new Set([
      ...(pairs.get(unit.slice(0, 2)) ?? []),
      ...(pairs.get(unit.slice(-2)) ?? []).map((at) => at + 2 - unit.length),
    ]);
  return units
    .filter((unit) => unit.length >= SHORT)
    .flatMap((unit) => {
      const findings: ProofFinding[] = [];
      for (const from of placesOf(unit)) {
        if (from < 0 || from + unit.length > text.length) continue;
        let at = -1;
        let others = 0;
        for (let place = 0; place < unit.length && others < 2; place += 1) {
          if (unit[place] === text[from + place]) continue;
          others += 1;
          at = place;
        }
        const [right = '', written = ''] = [unit[at], text[from + at]];
        if (others !== 1 || !/[\u4e00-\u9fff]/.test(written)) continue;
        if (TELLS_APART.test(right) && TELLS_APART.test(written) && !isConfused(right, written)) continue;
        const whole = text.slice(from, from + unit.length);
        // At its edge the other sign belongs to what stands beside it.
        if (at === 0 || (at === unit.length - 1 && !isConfused(right, written))) continue;
        if (units.some((one) => one.includes(whole))) continue;
        findings.push({
          ...{ kind: ProofKind.UNIT, reason: ProofReason.UNIT_MISSPELT, from, to: from + unit.length },
          ...{ text: whole, proposal: unit, detail: unit },
        });
      }
      return findings;
    });
}

function offices(text: string, { units }: KnownNames, tagged: Tagger): ProofFinding[] {
  const known = [...new Set(units)];
  const short = known.filter((unit) => unit.length >= 3 && unit.length < SHORT);
  const found = claimsIn(text, tagged)
    .filter(({ kind, text: office }) => kind === ClaimKind.UNIT && !known.some((unit) => unit.includes(office)))
    .flatMap(({ text: office, at }): ProofFinding[] => {
      const end = at + office.length;
      // A name is longer than what tells it apart: as long as the one it is like.
      const near = short.flatMap((unit) => {
        const from = end - unit.length;
        const written = from < 0 ? '' : text.slice(from, end);
        if (written === '' || !differsByOne(unit, written)) return [];
        // 水务局 and 税务局 are two.
        if (/^[水税]务/.test(written) || !isConfused(unit, written)) return [];
        return [{ unit, from, written }];
      });
      const [only] = near;
      if (!only || near.length > 1) return [];
      return [
        {
          ...{ kind: ProofKind.UNIT, reason: ProofReason.UNIT_MISSPELT, from: only.from, to: end },
          ...{ text: only.written, proposal: only.unit, detail: only.unit },
        },
      ];
    });
  return [...found, ...longOffices(text, known)];
}

/** Same length, one sign another; or two neighbours in each other's place. */
function differsByOne(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const places = [...one].flatMap((sign, at) => (sign === other[at] ? [] : [at]));
  const [first = 0, second] = places;
  if (places.length === 1) return true;
  return places.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}
