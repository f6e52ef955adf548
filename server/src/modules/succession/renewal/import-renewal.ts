import type { RequestContext } from '../../../kernel/context.js';
import { type ImportReading, ImportRefusal, keptImport, RowOutcome } from '../../../kernel/imports/index.js';
import { prepared } from '../../../kernel/read.js';
import type { Transaction } from '../../../kernel/transaction.js';
import {
  type ComparedMember,
  canManageRoster,
  dayBefore,
  type ExistingMember,
  membershipOn,
  planRosterImport,
  ROSTER_PROBLEM_WORDS,
  type RosterField,
  type RowDecision,
  readKnownRoster,
  recogniseRoster,
  toRow,
} from '../../roster/index.js';
import {
  importCellCorrected,
  importConfirmed,
  importDiscarded,
  importPreviewed,
  renewalPeopleDecided,
} from '../succession.events.js';
import { rowOf } from './keep-people.js';
import { Renewal, RenewalFate, RenewalField, RenewalImport, RenewalPerson, RenewalStatus } from './renewal.entity.js';
import { EVERYBODY } from './renewal.sql.js';

const MAX_ROWS = 5000;

export interface RenewalChoices {
  /** Whoever is a member, not in the list and not decided on, leaves. */
  readonly othersLeave: boolean;
  readonly decisions: Readonly<Record<string, RowDecision>>;
}
interface Also {
  readonly renewalId: string | null;
  readonly others: readonly string[];
}

const candidatesQuery = prepared<
  { id: string; name: string; detail: string | null },
  { ids: readonly string[]; today: string }
>(
  'succession.renewalCandidates',
  `select p.id, p.name, nullif(concat_ws(' · ', c.name, p.unit), '') as detail from (
     select m.id, m.name, m.unit, s.committee_id from member m
     left join membership s on s.member_id = m.id and ${membershipOn('s')}
     where m.id = any(:ids::uuid[])
     union all select q.id, q.name, q.unit, q.committee_id from renewal_person q where q.id = any(:ids::uuid[]) and q.member_id is null) p
   left join liaison_committee c on c.id = p.committee_id order by p.id`,
);

const draftOf = (tx: Transaction) => tx.em.findOne(Renewal, { status: RenewalStatus.DRAFT });

interface InDraft {
  readonly id: string;
  readonly memberId: string | null;
  readonly fate: RenewalFate;
}
const peopleOf = (tx: Transaction, renewalId: string) =>
  tx.em.execute<InDraft[]>(
    `${EVERYBODY.replace(':id::uuid', '?::uuid')} select e.id, e.member_id as "memberId", e.fate from everybody e`,
    [renewalId],
  );

/** Whoever comes, as the list is compared with them: so that a second list does not bring them twice. */
const COMERS = `select p.id, p.name, p.gender, p.party, p.ethnicity, p.born_on::text as "bornOn", c.name as committee,
    x.name as sector, p.unit, p.post, p.phone, p.skill_tags as skills, null as term, null as "termFrom", null as "termTo",
    array(select k.name from special_committee k where k.id = any(p.special_committee_ids) order by k.name) as "specialCommittees"
  from renewal_person p left join liaison_committee c on c.id = p.committee_id left join sector x on x.id = p.sector_id
  where p.renewal_id = ? and p.member_id is null order by p.id`;

const FATE_WORDS = { UNDECIDED: '未定', STAYS: '留任', LEAVES: '离任', COMES: '新任' } as const;

/** A list of the members of the next term: brings those who come into the draft, and says of the others that they stay. */
export const renewalImports = keptImport({
  entity: RenewalImport,
  statement: 'succession.renewalImport',
  table: 'renewal_import',
  tell: {
    previewed: (importId) => importPreviewed({ importId }),
    corrected: (importId, cell) => importCellCorrected({ importId, ...cell }),
    confirmed: (importId, rows) => importConfirmed({ importId, ...rows }),
    discarded: (importId) => importDiscarded({ importId }),
  },
  may: canManageRoster,
  limits: { rows: MAX_ROWS },
  unrecognised: 'NO_ROSTER_FOUND',
  correctable: [
    ...(['NAME', 'GENDER', 'PARTY', 'ETHNICITY', 'BORN_ON', 'SECTOR', 'SPECIAL_COMMITTEE'] as const),
    ...(['COMMITTEE', 'UNIT', 'POST', 'PHONE', 'SKILLS'] as const),
  ],
  recognise(table, { corrections, today }: ImportReading<RosterField, RenewalChoices>) {
    const roster = recogniseRoster(table, {}, corrections, today);
    if (roster.problems.some(({ code }) => code === 'SIDE_BY_SIDE')) return 'SIDE_BY_SIDE';
    return roster.rows.length > 0 ? roster : null;
  },
  choose: (_found, given): RenewalChoices => ({ othersLeave: given.othersLeave ?? false, decisions: {} }),
  async compare(tx, { rows }, { decisions }) {
    const renewal = await draftOf(tx);
    if (!renewal) {
      const also: Also = { renewalId: null, others: [] };
      const none = planRosterImport([], rows, { committees: [], sectors: [], specialCommittees: [] }).rows.map(toRow);
      return { rows: none.map(notOpen), also };
    }
    const people = await peopleOf(tx, renewal.id);
    const fates = new Map(people.map(({ id, fate }) => [id, fate]));
    const { members, catalog } = await readKnownRoster(tx.em, dayBefore(renewal.startsOn));
    const comers = await tx.em.execute<ExistingMember[]>(COMERS, [renewal.id]);
    const known = [...members.filter(({ id }) => fates.has(id)), ...comers];
    const planned = planRosterImport(known, rows, catalog, { decisions }).rows.map(toRow);
    const compared = planned.map((row) => withFate(row, fates));
    const listed = new Set(compared.flatMap(({ recordId }) => recordId ?? []));
    const others = people.filter(({ id, memberId, fate }) => memberId && fate === 'UNDECIDED' && !listed.has(id));
    const also: Also = { renewalId: renewal.id, others: others.map(({ id }) => id) };
    return { rows: compared, also };
  },
  async lock(tx) {
    await tx.em.execute('lock table renewal, renewal_person in share row exclusive mode');
  },
  write: (tx, rows: readonly ComparedMember[], { choices, also }) => writeRows(tx, rows, choices, also),
  candidates: (ctx, ids) => ctx.read.all(candidatesQuery, { ids, today: ctx.today() }),
  words: {
    'zh-CN': { ...ROSTER_PROBLEM_WORDS['zh-CN'], RENEWAL_NOT_OPEN: '没有正在准备的换届' },
    en: { ...ROSTER_PROBLEM_WORDS.en, RENEWAL_NOT_OPEN: 'no change of term is being prepared' },
  },
});

const notOpen = (row: ComparedMember): ComparedMember => ({
  ...row,
  ...{ outcome: RowOutcome.ERROR, recordId: null, changes: [] },
  problems: [{ code: 'RENEWAL_NOT_OPEN', severity: 'ERROR' }],
});

/** Whoever is in the list stays: said of each as a change, where it was not decided so. */
function withFate(row: ComparedMember, fates: ReadonlyMap<string, RenewalFate>): ComparedMember {
  const taken = row.outcome === RowOutcome.UPDATE || row.outcome === RowOutcome.UNCHANGED;
  const fate = row.recordId ? fates.get(row.recordId) : undefined;
  if (!taken || !fate) return row;
  const kept = row.changes.filter(({ field }) => field !== 'TERM' && field !== 'TERM_FROM' && field !== 'TERM_TO');
  const now = fate === RenewalFate.COMES ? RenewalFate.COMES : RenewalFate.STAYS;
  const decided: ComparedMember['changes'] =
    fate === now ? [] : [{ field: 'TERM', from: FATE_WORDS[fate], to: FATE_WORDS[now] }];
  const changes = [...decided, ...kept];
  return { ...row, changes, outcome: changes.length > 0 ? RowOutcome.UPDATE : RowOutcome.UNCHANGED };
}

const FIELD: Readonly<Partial<Record<RosterField, RenewalField>>> = {
  COMMITTEE: RenewalField.COMMITTEE,
  SECTOR: RenewalField.SECTOR,
  SPECIAL_COMMITTEE: RenewalField.SPECIAL_COMMITTEE,
  UNIT: RenewalField.UNIT,
  POST: RenewalField.POST,
  PHONE: RenewalField.PHONE,
};

async function idsByName(tx: Transaction, table: 'liaison_committee' | 'sector' | 'special_committee') {
  const rows = await tx.em.execute<{ id: string; name: string }[]>(`select id, name from ${table}`);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

async function writeRows(
  tx: Transaction,
  rows: readonly ComparedMember[],
  { othersLeave }: RenewalChoices,
  { renewalId, others }: Also,
): Promise<void> {
  if (!renewalId) return;
  const renewal = await tx.em.findOneOrFail(Renewal, renewalId);
  const [committees, sectors, special] = [
    await idsByName(tx, 'liaison_committee'),
    await idsByName(tx, 'sector'),
    await idsByName(tx, 'special_committee'),
  ];
  const comers = new Map((await tx.em.find(RenewalPerson, { renewal, memberId: null })).map((row) => [row.id, row]));
  const stayers = rows.flatMap(({ recordId }) => (recordId && !comers.has(recordId) ? [recordId] : []));
  const kept = new Map((await rowOf(tx, renewal, stayers)).map((row) => [row.memberId, row]));
  for (const { recordId, values, changes } of rows) {
    const fields = {
      committeeId: (values.committee && committees.get(values.committee)) || null,
      sectorId: (values.sector && sectors.get(values.sector)) || null,
      specialCommitteeIds: values.specialCommittees.flatMap((name) => special.get(name) ?? []),
      ...{ unit: values.unit, post: values.post, phone: values.phone },
    };
    const more = {
      ...{ name: values.name, gender: values.gender, party: values.party, ethnicity: values.ethnicity },
      ...{ bornOn: values.bornOn, skillTags: [...values.skills] },
    };
    const stayer = recordId ? kept.get(recordId) : undefined;
    const comer = recordId ? comers.get(recordId) : undefined;
    if (stayer) {
      const changed = new Set([...stayer.changed, ...changes.flatMap(({ field }) => FIELD[field] ?? [])]);
      Object.assign(stayer, fields, { fate: RenewalFate.STAYS, changed: [...changed] });
    } else if (comer) Object.assign(comer, fields, more);
    else {
      const made = { renewal: renewal.id, fate: RenewalFate.COMES, createdAt: tx.ctx.now() };
      tx.em.persist(tx.em.create(RenewalPerson, { ...made, ...fields, ...more } as never));
    }
  }
  if (!othersLeave || others.length === 0) return;
  for (const row of await rowOf(tx, renewal, others)) row.fate = RenewalFate.LEAVES;
  tx.record(renewalPeopleDecided({ renewalId, count: others.length, fate: RenewalFate.LEAVES }));
}

/** Compares again with other choices: who an ambiguous row is, and what becomes of those who are not in the list. */
export function adjustRenewalImport(
  ctx: RequestContext,
  seen: { readonly id: string; readonly version: number },
  given: { readonly othersLeave?: boolean | null; readonly decisions: Readonly<Record<string, RowDecision>> },
): Promise<ImportRefusal | null> {
  return renewalImports.adjust(ctx, seen, ({ othersLeave, decisions }) => ({
    othersLeave: given.othersLeave ?? othersLeave,
    decisions: { ...decisions, ...given.decisions },
  }));
}
