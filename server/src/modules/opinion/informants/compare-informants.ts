import {
  anError,
  type CellChange,
  hasError,
  type ImportRow,
  type ListRow,
  plain,
  RowOutcome,
} from '../../../kernel/imports/index.js';
import type { INFORMANT_COLUMNS, InformantField } from './informant-file.js';

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

type ReadInformant = ListRow<typeof INFORMANT_COLUMNS>;

/** A row with what it would write. */
export interface ComparedInformant extends ImportRow<InformantField> {
  readonly informant: {
    readonly name: string;
    readonly unit: string | null;
    readonly phone: string | null;
    readonly monthlyExpected: number;
    readonly termEndsOn: string | null;
    readonly committeeId: string | null;
    readonly specialCommitteeId: string | null;
    readonly sectorId: string | null;
    readonly memberId: string | null;
  } | null;
}

const named = <One extends Named>(all: readonly One[], name: string) =>
  all.filter((one) => plain(one.name) === plain(name));

/** What each row would do: somebody new is nominated, somebody known is revised; nobody is appointed or ended by a file. */
export function compareInformants(rows: readonly ReadInformant[], known: Known): ComparedInformant[] {
  const seen = new Set<string>();
  return rows.map(({ values, ...row }) => {
    const failed = (code?: string, field?: InformantField): ComparedInformant => ({
      ...row,
      problems: code ? [...row.problems, anError(code, field)] : row.problems,
      outcome: RowOutcome.ERROR,
      recordId: null,
      changes: [],
      informant: null,
    });
    const { NAME: name, IS_MEMBER: isMember, COMMITTEE: committeeName, TERM_ENDS_ON: termEndsOn } = values;
    if (hasError(row.problems) || !name) return failed();
    const nominatedBy = values.NOMINATED_BY ?? '';
    const [specialCommittee] = named(known.specialCommittees, nominatedBy);
    const [sector] = specialCommittee ? [] : named(known.sectors, nominatedBy);
    const nominator = specialCommittee ?? sector;
    if (!nominator) return failed('NOMINATOR_UNKNOWN', 'NOMINATED_BY');
    const [committee] = committeeName ? named(known.committees, committeeName) : [];
    if (committeeName && !committee) return failed('COMMITTEE_UNKNOWN', 'COMMITTEE');
    const same = named(known.informants, name).filter(({ nominatorId }) => nominatorId === nominator.id);
    if (same.length > 1) return failed('NAME_AMBIGUOUS', 'NAME');
    const [there] = same;
    const members = isMember && !there ? named(known.members, name) : [];
    if (isMember && !there && members.length !== 1)
      return failed(members.length === 0 ? 'MEMBER_UNKNOWN' : 'MEMBER_AMBIGUOUS', 'IS_MEMBER');
    const memberId = members[0]?.id ?? null;
    if (memberId && known.informants.some((one) => one.memberId === memberId))
      return failed('INFORMANT_ALREADY', 'NAME');
    const key = `${plain(name)} ${nominator.id}`;
    if (seen.has(key)) return failed('TWICE', 'NAME');
    seen.add(key);
    if (there && termEndsOn && there.termStartsOn && termEndsOn < there.termStartsOn)
      return failed('TERM_BEFORE_START', 'TERM_ENDS_ON');
    const informant = {
      name,
      unit: values.UNIT,
      phone: values.PHONE,
      monthlyExpected: values.EXPECTED ?? 1,
      termEndsOn,
      committeeId: committee?.id ?? null,
      specialCommitteeId: specialCommittee?.id ?? null,
      sectorId: sector?.id ?? null,
      memberId,
    };
    const changes = there ? changesTo(there, informant, known) : [];
    return {
      ...row,
      informant,
      recordId: there?.id ?? null,
      changes,
      outcome: !there ? RowOutcome.NEW : changes.length > 0 ? RowOutcome.UPDATE : RowOutcome.UNCHANGED,
    };
  });
}

function changesTo(
  there: KnownInformant,
  told: NonNullable<ComparedInformant['informant']>,
  { committees }: Known,
): CellChange<InformantField>[] {
  const committee = (id: string | null) => committees.find((one) => one.id === id)?.name ?? null;
  const all: CellChange<InformantField>[] = [
    { field: 'UNIT', from: there.unit, to: told.unit },
    { field: 'PHONE', from: there.phone, to: told.phone },
    { field: 'COMMITTEE', from: committee(there.committeeId), to: committee(told.committeeId) },
    { field: 'EXPECTED', from: String(there.monthlyExpected), to: String(told.monthlyExpected) },
    // Nobody's term is moved before they have one.
    ...(there.termStartsOn === null
      ? []
      : [{ field: 'TERM_ENDS_ON' as const, from: there.termEndsOn, to: told.termEndsOn }]),
  ];
  return all.filter(({ from, to }) => from !== to);
}
