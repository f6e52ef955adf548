import { dayIn, nameKey, phoneIn, plain, type Severity, trimmed } from '../../../kernel/imports/index.js';
import { isNoName } from './no-name.js';
import type { RosterField } from './roster-field.js';

export type RosterProblemCode =
  // the row cannot be taken as it is
  | 'MISSING_NAME'
  | 'NAME_TOO_LONG'
  | 'SEVERAL_NAMES'
  | 'NOT_A_NAME'
  | 'DAMAGED_TEXT'
  | 'CELL_ERROR'
  | 'TEXT_TOO_LONG'
  | 'INVALID_GENDER'
  | 'INVALID_PHONE'
  | 'PHONE_LOST_DIGITS'
  | 'PHONE_OF_SOMEBODY'
  | 'INVALID_DATE'
  | 'BORN_IN_FUTURE'
  | 'BIRTH_UNLIKELY'
  | 'TERM_ENDS_BEFORE_START'
  | 'AMBIGUOUS_NAME'
  | 'PHONE_OF_ANOTHER'
  | 'CONFLICTING_ROWS'
  | 'UNKNOWN_COMMITTEE'
  | 'NOT_A_PLACE'
  | 'UNKNOWN_SECTOR'
  | 'UNKNOWN_SPECIAL_COMMITTEE'
  | 'TOO_MANY_SPECIAL_COMMITTEES'
  // it is taken, and somebody should look
  | 'AMBIGUOUS_PARTY'
  | 'UNKNOWN_PARTY'
  | 'AMBIGUOUS_MONTH'
  | 'LANDLINE'
  | 'HIDDEN_ROW'
  | 'SEVERAL_PHONES'
  | 'NAME_HAD_BLANKS'
  | 'NAME_ANNOTATION'
  | 'FORMULA_WITHOUT_RESULT'
  | 'NEAR_EXISTING'
  | 'NOT_ENROLLED'
  | 'NAMESAKE'
  | 'OTHER_ROW_DIFFERS'
  // it was tidied, for the record
  | 'NORMALISED'
  | 'INVISIBLE_CHARACTERS_REMOVED'
  | 'FORMULA_RESULT_USED'
  | 'FILLED_DOWN';

/** Something about one cell, or one row when no column is named. `row` and `column` are those of the person's screen. */
export interface RosterProblem {
  readonly code: RosterProblemCode;
  readonly severity: Severity;
  readonly sheet: string;
  readonly row: number;
  readonly column?: string;
  readonly field?: RosterField;
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
}

export type Gender = 'MALE' | 'FEMALE';

/** A member as a list tells of them; null where it says nothing. Group names stand as written until they are planned. */
export interface RosterValues {
  readonly name: string;
  readonly gender: Gender | null;
  readonly party: string | null;
  readonly ethnicity: string | null;
  readonly bornOn: string | null;
  readonly committee: string | null;
  readonly sector: string | null;
  readonly specialCommittees: readonly string[];
  readonly unit: string | null;
  readonly post: string | null;
  readonly phone: string | null;
  readonly skills: readonly string[];
  readonly term: string | null;
  readonly termFrom: string | null;
  readonly termTo: string | null;
}

export type Finding = Pick<RosterProblem, 'code' | 'severity' | 'params'>;
export interface Normalised<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

const fine = <T>(value: T | null, ...findings: Finding[]): Normalised<T> => ({ value, findings });
const error = (code: RosterProblemCode): Normalised<never> => ({
  value: null,
  findings: [{ code, severity: 'ERROR' }],
});
const warning = (code: RosterProblemCode): Finding => ({ code, severity: 'WARNING' });
const NORMALISED: Finding = { code: 'NORMALISED', severity: 'NOTE' };

const HAN = /^[\p{Script=Han}〇\u{E000}-\u{F8FF}]+$/u;

export function normaliseName(
  text: string,
): Normalised<string> & { readonly gender?: Gender; readonly ethnicity?: string } {
  const findings: Finding[] = [];
  let name = text
    .trim()
    .replace(/^[*※★▲△☆]{1,9}|[*※★▲△☆]{1,9}$/g, '')
    .replace(/[•‧・･．]/g, '·')
    .trim();
  let gender: Gender | undefined;
  let ethnicity: string | undefined;
  const annotated = /^([^()（）]+)[(（]([^()（）]*)[)）]$/.exec(name);
  if (annotated?.[1] && annotated[2] !== undefined) {
    const remarks = annotated[2].split(/[,，、;；\s]+/).filter(Boolean);
    const understood = remarks.filter((remark) => /^(男|女)$/.test(remark) || /^\p{Script=Han}{1,8}族$/u.test(remark));
    if (understood.length === remarks.length) {
      name = annotated[1].trim();
      gender = remarks.includes('女') ? 'FEMALE' : remarks.includes('男') ? 'MALE' : undefined;
      ethnicity = remarks.find((remark) => remark.endsWith('族'));
      findings.push(NORMALISED);
    } else findings.push(warning('NAME_ANNOTATION'));
  }
  if (name === '') return error('MISSING_NAME');
  if (name.includes('\uFFFD')) return error('DAMAGED_TEXT');
  const parts = name.split(/[\s、,，;；/]+/);
  if (parts.length > 1) {
    const han = parts.every((part) => HAN.test(part));
    const letters = parts.reduce((sum, part) => sum + [...part].length, 0);
    const separated = /[、,，;；/]/.test(name);
    if (han && !separated && letters === 2) findings.push(NORMALISED);
    else if (han && !separated && letters <= 4 && parts.some((part) => [...part].length === 1))
      findings.push(warning('NAME_HAD_BLANKS'));
    else if (han || separated) return error('SEVERAL_NAMES');
    name = han ? parts.join('') : parts.join(' ');
  }
  if ([...name].length > 50) return error('NAME_TOO_LONG');
  if (isNoName(name)) return error('NOT_A_NAME');
  return { value: name, findings, ...(gender ? { gender } : {}), ...(ethnicity ? { ethnicity } : {}) };
}

const GENDERS: Readonly<Record<string, Gender>> = {
  男: 'MALE',
  男性: 'MALE',
  m: 'MALE',
  male: 'MALE',
  女: 'FEMALE',
  女性: 'FEMALE',
  f: 'FEMALE',
  female: 'FEMALE',
};

export function normaliseGender(text: string): Normalised<Gender> {
  const key = nameKey(trimmed(text));
  if (key === '') return fine<Gender>(null);
  const gender = GENDERS[key];
  return gender ? fine(gender) : error('INVALID_GENDER');
}

const PARTIES: Readonly<Record<string, readonly string[]>> = {
  中共: ['中共党员', '中国共产党', '中国共产党党员', '共产党员', '党员', '中共预备党员'],
  民革: ['中国国民党革命委员会', '民革党员'],
  民盟: ['中国民主同盟', '民盟盟员'],
  民建: ['中国民主建国会', '民建会员'],
  民进: ['中国民主促进会', '民进会员'],
  农工党: ['中国农工民主党', '农工民主党', '农工', '农工党员', '农工党党员'],
  致公党: ['中国致公党', '致公', '致公党员', '致公党党员'],
  九三学社: ['九三', '九三学社社员'],
  台盟: ['台湾民主自治同盟', '台盟盟员'],
  无党派: ['无党派人士', '无党派民主人士'],
  群众: [],
  共青团员: ['团员', '共青团'],
};
const PARTY_BY_KEY = new Map(
  Object.entries(PARTIES).flatMap(([party, also]) => [party, ...also].map((name) => [name, party] as const)),
);

/** The short name of a party however it is written, or null. */
export function canonicalParty(text: string): string | null {
  return PARTY_BY_KEY.get(nameKey(text)) ?? null;
}

/** Two parties in one cell are kept as written: which one counts is for a person to say. */
export function normaliseParty(text: string): Normalised<string> {
  const bare = trimmed(text);
  if (bare === '') return fine<string>(null);
  const party = canonicalParty(bare);
  if (party) return party === text ? fine(party) : fine(party, NORMALISED);
  const named = Object.keys(PARTIES).filter((name) => nameKey(bare).includes(name.replace(/党$/, '')));
  return fine(bare, warning(named.length > 1 ? 'AMBIGUOUS_PARTY' : 'UNKNOWN_PARTY'));
}

export function normalisePhone(text: string): Normalised<string> {
  const { phone, why, isLandline, count } = phoneIn(text);
  if (why) return error(why);
  if (!phone) return fine<string>(null);
  const findings: Finding[] = phone === text ? [] : [NORMALISED];
  if (isLandline) findings.push(warning('LANDLINE'));
  if (count > 1) findings.push(warning('SEVERAL_PHONES'));
  return fine(phone, ...findings);
}

/** A member is grown up and alive. */
const YOUNGEST = 16;
const OLDEST = 110;

/** Why nobody of a list was born on this day, or null. */
export function whyNotBorn(bornOn: string, today: string): 'BORN_IN_FUTURE' | 'BIRTH_UNLIKELY' | null {
  if (bornOn > today) return 'BORN_IN_FUTURE';
  const years = (count: number) => `${Number(today.slice(0, 4)) - count}${today.slice(4)}`;
  return bornOn > years(YOUNGEST) || bornOn < years(OLDEST) ? 'BIRTH_UNLIKELY' : null;
}

/** `edge` says which day a month or a year alone stands for. */
export function normaliseDate(text: string, edge: 'FIRST_DAY' | 'LAST_DAY'): Normalised<string> {
  const bare = plain(trimmed(text));
  if (bare === '' || /^至今|现在$/.test(bare)) return fine<string>(null);
  const { value, isTidied } = dayIn(bare, edge);
  return value ? fine(value, ...(isTidied ? [NORMALISED] : [])) : error('INVALID_DATE');
}

/** Keeps the text; only blanks around it and stacked blanks go. */
export function normaliseText(text: string, limit: number): Normalised<string> {
  const bare = trimmed(text);
  if (bare.includes('\uFFFD')) return error('DAMAGED_TEXT');
  if ([...bare].length > limit) return error('TEXT_TOO_LONG');
  return fine(bare === '' ? null : bare);
}

export function splitList(text: string): string[] {
  return [
    ...new Set(
      trimmed(text)
        .split(/[、,，;；/／|\n\s]+/u)
        .filter(Boolean),
    ),
  ];
}
