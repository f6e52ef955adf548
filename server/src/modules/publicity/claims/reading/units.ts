import type { KnownUnit, RecordedCommitment, RecordedConsultation, StoryRecord } from '../../facts/record.js';

/** 区城管局、城市管理局 → what is left without the district before and the kind behind. */
function coreOf(name: string): string {
  const bare = name.replace(/^(?:[一-龥]{1,4}(?:区|县|市|旗)|区|县|市|本区)(?=[一-龥]{2,})/, '');
  return bare.replace(/(?:管理|综合|行政|执法){0,4}(?:局|委员会|委|办公室|办|部门|中心|大队|支队|站|所|处|科)$/, '');
}

/** Short names are made of signs of the long one, in their order: 城管 of 城市管理, 住建 of 住房和城乡建设. */
function isShortOf(short: string, long: string): boolean {
  if (short.length < 2 || short[0] !== long[0]) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}

export function isSameUnit(said: string, unit: KnownUnit): boolean {
  const core = coreOf(said);
  return [unit.name, unit.shortName].some((name) => {
    if (name === '' || core === '') return false;
    const own = coreOf(name);
    return (
      said === name ||
      core === own ||
      name.endsWith(said) ||
      said.endsWith(name) ||
      isShortOf(core, own) ||
      isShortOf(own, core)
    );
  });
}

export interface UnitSaid {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** The unit of the district it names; null: some other. */
  readonly unit: KnownUnit | null;
}

const LOOKS_LIKE_ONE =
  /[一-龥]{1,12}?(?:局|部门|公司|街道办事处|街道办|镇政府|乡政府|村委会|居委会|管委会|中心|大队|支队)/g;

/** Units named in a text, the longest name first. */
export function unitsIn(text: string, known: readonly KnownUnit[]): UnitSaid[] {
  const found: UnitSaid[] = [];
  const free = (from: number, to: number) => found.every((one) => to <= one.from || one.to <= from);
  const names = known
    .flatMap((unit) => namesOf(unit).map((name) => ({ unit, name })))
    .toSorted((a, b) => b.name.length - a.name.length);
  for (const { unit, name } of names) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      if (free(at, at + name.length)) found.push({ from: at, to: at + name.length, words: name, unit });
    }
  }
  for (const match of text.matchAll(LOOKS_LIKE_ONE)) {
    const words = match[0].replace(/^.*(?:由|和|与|及|、|让|请|向|对|经|是|在|的|据|被|把|将|从|给|到|后|前|，)/, '');
    if (words.length < 3) continue;
    const to = match.index + match[0].length;
    if (free(to - words.length, to)) found.push({ from: to - words.length, to, words, unit: null });
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** What a unit is called in a text: its names, without the district, and 部门 for 局. */
function namesOf({ name, shortName }: KnownUnit): string[] {
  const bare = (said: string) => said.replace(/^(?:[一-龥]{1,4}(?:区|县|市)|区|县|市)(?=[一-龥]{3,})/, '');
  const both = [name, shortName].filter((said) => said.length >= 2);
  const all = both.flatMap((said) => [said, bare(said)]);
  const departments = all.flatMap((said) =>
    said.endsWith('局') ? [`${said.slice(0, -1)}部门`, `${said.slice(0, -1)}`] : [],
  );
  return [
    ...new Set([
      ...all,
      ...departments.filter(
        (said) => said.length >= 3 || /^(?:城管|住建|水务|交警|环卫|民政|人社|卫健|教体|市监)$/.test(said),
      ),
    ]),
  ].filter((said) => said.length >= 2);
}

export const leadOf = ({ unitName, unitFullName }: RecordedCommitment): KnownUnit => ({
  name: unitFullName,
  shortName: unitName,
});

/** Who had a hand in a matter: whoever leads it, assists, or answered. */
export function handsOn(consultation: RecordedConsultation): KnownUnit[] {
  return [
    ...consultation.commitments.flatMap((one) => [
      leadOf(one),
      ...one.assistingNames.map((shortName, index) => ({
        shortName,
        name: one.assistingFullNames[index] ?? shortName,
      })),
    ]),
    ...consultation.demands.flatMap(({ unitName, unitFullName }) =>
      unitName ? [{ shortName: unitName, name: unitFullName ?? unitName }] : [],
    ),
  ];
}

export const knownUnits = ({ names, consultations }: StoryRecord): KnownUnit[] => [
  ...names.departments,
  ...consultations
    .flatMap(handsOn)
    .filter(({ shortName }) => !names.departments.some((one) => one.shortName === shortName)),
];
