import { nameKey } from '../../../kernel/imports/index.js';
import type { RosterValues } from './roster-values.js';

/** What tells two people of one name apart. */
export type Identity = Pick<RosterValues, 'gender' | 'bornOn' | 'phone' | 'unit' | 'committee' | 'sector'>;

const FIELDS = ['phone', 'bornOn', 'gender', 'unit', 'committee', 'sector'] as const;
type IdentityField = (typeof FIELDS)[number];

function compare(a: Identity, b: Identity) {
  const agree = new Set<IdentityField>();
  const differ = new Set<IdentityField>();
  for (const field of FIELDS) {
    const [one, other] = [a[field], b[field]];
    if (one && other) (nameKey(one) === nameKey(other) ? agree : differ).add(field);
  }
  return { agree, differ };
}

/** Two rows of one file under one name. UNSURE is for a person to decide. */
export function relateRows(a: Identity, b: Identity): 'SAME' | 'DIFFERENT' | 'UNSURE' {
  const { agree, differ } = compare(a, b);
  if (differ.has('phone') && (differ.has('unit') || differ.has('gender') || differ.has('bornOn'))) return 'DIFFERENT';
  if (agree.has('phone')) return differ.has('gender') || differ.has('bornOn') ? 'UNSURE' : 'SAME';
  if (differ.has('phone') || differ.has('gender') || differ.has('bornOn')) return 'UNSURE';
  if (agree.has('bornOn') || agree.has('unit')) return 'SAME';
  return differ.has('unit') || differ.has('committee') || differ.has('sector') ? 'UNSURE' : 'SAME';
}

/** Which of the known members of this name a row is about: one, none of them (a namesake), or nobody can tell. */
export function findMember<M extends Identity>(row: Identity, members: readonly M[]): M | 'UNSURE' | null {
  const related = members.map((member) => ({ member, ...compare(row, member) }));
  const byPhone = related.filter(({ agree }) => agree.has('phone'));
  if (byPhone.length === 1 && byPhone[0]) return byPhone[0].member;
  if (related.length === 0) return null;
  if (related.length === 1 && related[0]) {
    const { member, agree, differ } = related[0];
    if (agree.has('unit')) return member;
    if (differ.has('bornOn') || differ.has('gender')) return 'UNSURE';
    if (differ.has('phone') && (differ.has('unit') || !agree.has('committee'))) return 'UNSURE';
    if (differ.has('unit') && differ.has('committee') && !agree.has('sector') && !agree.has('bornOn')) return 'UNSURE';
    return member;
  }
  const possible = related.filter(
    ({ differ }) => !differ.has('gender') && !differ.has('bornOn') && !differ.has('phone'),
  );
  for (const field of ['bornOn', 'unit', 'committee', 'sector'] as const) {
    const matching = possible.filter(({ agree }) => agree.has(field));
    if (matching.length === 1 && matching[0]) return matching[0].member;
  }
  const [only, ...others] = possible;
  return only && others.length === 0 && only.agree.has('gender') && !only.differ.has('unit') ? only.member : 'UNSURE';
}
