import type { Table } from '../../../kernel/tabular/index.js';
import { RowOutcome } from '../../roster/index.js';
import { dayOf, plain, rowsUnder, type SheetRow } from '../sheet-rows.js';
import { isExpected, isPhone } from './informant.rules.js';
import { INFORMANT_COLUMNS, type InformantColumn } from './informant-file.js';

/** A row of the file as it was understood. */
export interface ReadInformant {
  readonly rowNumber: number;
  readonly name: string;
  readonly unit: string | null;
  readonly phone: string | null;
  readonly isMember: boolean;
  readonly nominatedBy: string;
  readonly committeeName: string | null;
  readonly monthlyExpected: number;
  readonly termEndsOn: string | null;
  readonly problems: readonly string[];
}

const YES = /^(是|y|yes|true|1|√|委员)$/i;

/** Null: this is no list of informants. */
export function readInformantRows(table: Table): ReadInformant[] | null {
  return rowsUnder(table, INFORMANT_COLUMNS, ['NAME', 'NOMINATED_BY'])?.map(readRow) ?? null;
}

function readRow({ rowNumber, text }: SheetRow<InformantColumn>): ReadInformant {
  const problems: string[] = [];
  const phone = text('PHONE').normalize('NFKC') || null;
  if (phone && !isPhone(phone)) problems.push('PHONE_UNREADABLE');
  const expected = text('EXPECTED') === '' ? 1 : Number(plain(text('EXPECTED')));
  if (!isExpected(expected)) problems.push('EXPECTED_UNREADABLE');
  const termEndsOn = text('TERM_ENDS_ON') === '' ? null : dayOf(text('TERM_ENDS_ON'));
  if (text('TERM_ENDS_ON') !== '' && !termEndsOn) problems.push('TERM_UNREADABLE');
  if (text('NAME') === '') problems.push('NAME_MISSING');
  if ([...text('NAME')].length > 40) problems.push('NAME_TOO_LONG');
  if ([...text('UNIT')].length > 120) problems.push('UNIT_TOO_LONG');
  return {
    rowNumber,
    name: text('NAME'),
    unit: text('UNIT') || null,
    phone,
    isMember: YES.test(plain(text('IS_MEMBER'))),
    nominatedBy: text('NOMINATED_BY'),
    committeeName: text('COMMITTEE') || null,
    monthlyExpected: isExpected(expected) ? expected : 1,
    termEndsOn,
    problems,
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}
export interface KnownInformant extends Named {
  readonly unit: string | null;
  readonly phone: string | null;
  readonly committeeId: string | null;
  readonly nominatorId: string;
  readonly monthlyExpected: number;
  readonly memberId: string | null;
  readonly termStartsOn: string | null;
  readonly termEndsOn: string | null;
}

/** What a list is compared with: informants who are one, and whom a row may name. */
export interface Known {
  readonly informants: readonly KnownInformant[];
  readonly committees: readonly Named[];
  readonly specialCommittees: readonly Named[];
  readonly sectors: readonly Named[];
  readonly members: readonly Named[];
}

export interface ComparedInformant extends ReadInformant {
  readonly outcome: RowOutcome;
  readonly informantId: string | null;
  readonly committeeId: string | null;
  readonly specialCommitteeId: string | null;
  readonly sectorId: string | null;
  readonly memberId: string | null;
}

const named = <One extends Named>(all: readonly One[], name: string) =>
  all.filter((one) => plain(one.name) === plain(name));

/** What each row would do: somebody new is nominated, somebody known is revised; nobody is appointed or ended by a file. */
export function compareInformants(rows: readonly ReadInformant[], known: Known): ComparedInformant[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const none = { informantId: null, committeeId: null, specialCommitteeId: null, sectorId: null, memberId: null };
    const failed = (...problems: string[]): ComparedInformant => ({
      ...row,
      ...none,
      problems: [...row.problems, ...problems],
      outcome: RowOutcome.ERROR,
    });
    if (row.problems.length > 0) return failed();
    const [specialCommittee] = named(known.specialCommittees, row.nominatedBy);
    const [sector] = specialCommittee ? [] : named(known.sectors, row.nominatedBy);
    const nominator = specialCommittee ?? sector;
    if (!nominator) return failed('NOMINATOR_UNKNOWN');
    const [committee] = row.committeeName ? named(known.committees, row.committeeName) : [];
    if (row.committeeName && !committee) return failed('COMMITTEE_UNKNOWN');
    const same = named(known.informants, row.name).filter(({ nominatorId }) => nominatorId === nominator.id);
    if (same.length > 1) return failed('NAME_AMBIGUOUS');
    const [informant] = same;
    const members = row.isMember && !informant ? named(known.members, row.name) : [];
    if (row.isMember && !informant && members.length !== 1)
      return failed(members.length === 0 ? 'MEMBER_UNKNOWN' : 'MEMBER_AMBIGUOUS');
    const memberId = members[0]?.id ?? null;
    if (memberId && known.informants.some((one) => one.memberId === memberId)) return failed('INFORMANT_ALREADY');
    const key = `${plain(row.name)} ${nominator.id}`;
    if (seen.has(key)) return failed('TWICE');
    seen.add(key);
    if (informant && row.termEndsOn && informant.termStartsOn && row.termEndsOn < informant.termStartsOn)
      return failed('TERM_BEFORE_START');
    const ids = {
      committeeId: committee?.id ?? null,
      specialCommitteeId: specialCommittee?.id ?? null,
      sectorId: sector?.id ?? null,
      memberId,
    };
    if (!informant) return { ...row, ...ids, informantId: null, outcome: RowOutcome.NEW };
    const unchanged =
      informant.unit === row.unit &&
      informant.phone === row.phone &&
      informant.committeeId === ids.committeeId &&
      informant.monthlyExpected === row.monthlyExpected &&
      (informant.termStartsOn === null || informant.termEndsOn === row.termEndsOn);
    return {
      ...row,
      ...ids,
      informantId: informant.id,
      outcome: unchanged ? RowOutcome.UNCHANGED : RowOutcome.UPDATE,
    };
  });
}
