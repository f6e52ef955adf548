import { IntakeField, IntakeReason } from '../intake.entity.js';
import { fieldNamed } from './field-words.js';
import type { List } from './find-list.js';
import { momentIn } from './moment.js';

export interface SuggestedColumn {
  readonly field: IntakeField | null;
  readonly reason: IntakeReason | null;
}

/** What the values of a column have in common; shares are of those filled in. */
interface Facts {
  readonly count: number;
  readonly meanLength: number;
  readonly distinct: number;
  readonly dates: number;
  readonly phones: number;
  readonly mobiles: number;
  /** Letters, digits and hyphens only. */
  readonly codes: number;
  readonly numbers: number;
  /** 投诉, 求助: what somebody wants, not what it is about. */
  readonly purposes: number;
  /** 1, 2, 3: the list counting itself. */
  readonly isOrdinal: boolean;
}

const LOOKED_AT = 300;
const PURPOSE = /^(投诉|咨询|建议|举报|求助|求决|表扬|感谢|意见|其他)(类|件)?$/;
const PHONE = /^(\+?86[- ]?)?(1\d{10}|0\d{2,3}[- ]?\d{7,8}|\d{7,8})$/;

function factsOf(values: readonly string[]): Facts {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const count = filled.length;
  const share = (test: (value: string) => boolean) => (count === 0 ? 0 : filled.filter(test).length / count);
  return {
    count,
    meanLength: count === 0 ? 0 : filled.reduce((sum, { length }) => sum + length, 0) / count,
    distinct: count === 0 ? 0 : new Set(filled).size / count,
    dates: share((value) => momentIn(value) !== null),
    phones: share((value) => PHONE.test(value)),
    mobiles: share((value) => /^1\d{10}$/.test(value)),
    codes: share((value) => /^[\w-]+$/.test(value)),
    numbers: share((value) => /^-?\d+(\.\d+)?$/.test(value)),
    purposes: share((value) => PURPOSE.test(value)),
    isOrdinal: count > 1 && filled.every((value, at) => Number(value) === Number(filled[0]) + at),
  };
}

const isText = ({ dates, codes, numbers }: Facts) => dates < 0.5 && codes < 0.5 && numbers < 0.5;
/** The same few words over and over, as far as so many rows can tell. */
const isChoice = ({ count, distinct, meanLength }: Facts) => meanLength <= 16 && (count < 20 || distinct <= 0.5);

/** Whether a column with such values can be what its heading says. */
const FITS: Readonly<Record<IntakeField, (facts: Facts) => boolean>> = {
  TITLE: (facts) => isText(facts) && facts.meanLength <= 120,
  BODY: isText,
  PLACE: (facts) => isText(facts) && facts.meanLength <= 60,
  REPORTED_AT: ({ dates }) => dates >= 0.8,
  CATEGORY: (facts) => isChoice(facts) && facts.numbers < 0.5 && facts.purposes < 0.5,
  TOWNSHIP: (facts) => isText(facts) && facts.meanLength <= 20,
  SOURCE_NUMBER: ({ codes, distinct, isOrdinal }) => codes >= 0.9 && distinct >= 0.9 && !isOrdinal,
  CHANNEL: (facts) => isChoice(facts) && facts.numbers < 0.5,
  SUBMITTER_NAME: (facts) => isText(facts) && facts.meanLength <= 20,
  SUBMITTER_PHONE: ({ phones }) => phones >= 0.5,
  REPLY: (facts) => isText(facts) && facts.meanLength >= 8,
};

/** What each column is, by its heading and by what is in it; each field at most once. Always to be looked at. */
export function suggestMapping({ headings, rows }: List): SuggestedColumn[] {
  const looked = rows.filter(({ brokenColumns }) => brokenColumns.length === 0).slice(0, LOOKED_AT);
  const columns = headings.map((heading, index) => ({
    index,
    named: fieldNamed(heading),
    facts: factsOf(looked.map(({ cells }) => cells[index] ?? '')),
  }));
  const found = new Map<number, SuggestedColumn>();
  const taken = new Set<IntakeField>();
  const take = (index: number, field: IntakeField, reason: IntakeReason) => {
    if (found.has(index) || taken.has(field)) return;
    found.set(index, { field, reason });
    taken.add(field);
  };
  for (const exactly of [true, false]) {
    for (const { index, named, facts } of columns) {
      if (named?.exactly === exactly && (facts.count === 0 || FITS[named.field](facts)))
        take(index, named.field, IntakeReason.HEADING);
    }
  }
  const left = () => columns.filter(({ index, facts }) => !found.has(index) && facts.count > 0);
  const longest = left()
    .filter(({ facts }) => isText(facts) && facts.meanLength >= 30)
    .sort((a, b) => b.facts.meanLength - a.facts.meanLength)[0];
  if (longest) take(longest.index, IntakeField.BODY, IntakeReason.CONTENTS);
  for (const { index, facts } of left()) {
    if (facts.dates >= 0.9) take(index, IntakeField.REPORTED_AT, IntakeReason.CONTENTS);
    else if (facts.mobiles >= 0.9) take(index, IntakeField.SUBMITTER_PHONE, IntakeReason.CONTENTS);
    else if (isText(facts) && facts.distinct > 0.5 && facts.meanLength >= 6 && facts.meanLength <= 60)
      take(index, IntakeField.TITLE, IntakeReason.CONTENTS);
    else if (facts.count >= 5 && facts.distinct === 1 && facts.meanLength >= 5 && FITS.SOURCE_NUMBER(facts))
      take(index, IntakeField.SOURCE_NUMBER, IntakeReason.CONTENTS);
  }
  return headings.map((_heading, index) => found.get(index) ?? { field: null, reason: null });
}
