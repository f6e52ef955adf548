import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { type ImportReading, keptImport, RowOutcome } from '../../../kernel/imports/index.js';
import { prepared } from '../../../kernel/read.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { foundCommittee } from '../committees/create-committee.js';
import { newSector } from '../committees/create-sector.js';
import { newSpecialCommittee } from '../committees/create-special-committee.js';
import { membershipOn } from '../enrolment.sql.js';
import { ROSTER_PROBLEM_WORDS } from '../import.words.js';
import { enrol } from '../members/create-member.js';
import { moveTo } from '../members/move-member.js';
import { heldBy, keptFromToday } from '../members/standing/keep-standing.js';
import { joinTermOfToday } from '../members/terms/take-in.js';
import { MemberDeparture } from '../members/terms/term.entity.js';
import {
  LiaisonCommittee,
  Member,
  Membership,
  RosterImport,
  Sector,
  SpecialCommittee,
  TownshipKind,
} from '../roster.entity.js';
import {
  importCellCorrected,
  importConfirmed,
  importDiscarded,
  importPreviewed,
  memberCreated,
  memberRevised,
} from '../roster.events.js';
import type { AdjustImportInput } from '../roster.inputs.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import {
  type ComparedMember,
  type ImportOptions,
  type ImportPlan,
  planRosterImport,
  type RosterField,
  type RowDecision,
  recogniseRoster,
  toRow,
} from './index.js';
import { readKnownRoster } from './known-roster.js';
import { COMMITTEE_END } from './place-name.js';

/** More than any district has; a list this long is another kind of file. */
const MAX_ROWS = 20_000;

/** Groups the file names and the district has not: made on confirming, or what rows fail for want of. */
export interface AboutRosterFile {
  readonly creates: ImportPlan['creates'];
  readonly missing: ImportPlan['creates'];
}

const candidatesQuery = prepared<
  { id: string; name: string; detail: string | null },
  { ids: readonly string[]; today: string }
>(
  'roster.importCandidates',
  `select m.id, m.name, nullif(concat_ws(' · ', c.name, m.unit), '') as detail from member m
   left join membership s on s.member_id = m.id and ${membershipOn('s')}
   left join liaison_committee c on c.id = s.committee_id where m.id = any(:ids::uuid[]) order by m.id`,
);

/** A list of members: brings in who is new and revises who is known. */
export const rosterImports = keptImport({
  entity: RosterImport,
  statement: 'roster.rosterImport',
  table: 'roster_import',
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
    'NAME',
    'GENDER',
    'PARTY',
    'ETHNICITY',
    'BORN_ON',
    'SECTOR',
    'SPECIAL_COMMITTEE',
    'COMMITTEE',
    'UNIT',
    'POST',
    'PHONE',
    'SKILLS',
    'TERM',
    'TERM_FROM',
    'TERM_TO',
  ],
  recognise(table, { corrections, today }: ImportReading<RosterField, ImportOptions>) {
    const roster = recogniseRoster(table, {}, corrections, today);
    if (roster.problems.some(({ code }) => code === 'SIDE_BY_SIDE')) return 'SIDE_BY_SIDE';
    return roster.rows.length > 0 ? roster : null;
  },
  choose: (_found, given): ImportOptions => ({ createMissing: given.createMissing ?? {}, decisions: {} }),
  async compare(tx, { rows }, options) {
    const { members, catalog } = await readKnownRoster(tx.em, tx.ctx.today());
    const plan = planRosterImport(members, rows, catalog, options);
    const also: AboutRosterFile = { creates: plan.creates, missing: missingIn(plan) };
    return { rows: plan.rows.map(toRow), also };
  },
  lock: (tx) =>
    tx.em.execute(
      'lock table member, membership, liaison_committee, township, sector, special_committee in share row exclusive mode',
    ),
  write: (tx, rows: readonly ComparedMember[], { also }) => carryOut(tx, rows, also.creates),
  // A list that changes nothing may be confirmed, too: it says that the roster is as it should be.
  isWorthIt: (rows) => rows.some(({ outcome }) => outcome !== RowOutcome.ERROR && outcome !== RowOutcome.SKIPPED),
  candidates: (ctx, ids) => ctx.read.all(candidatesQuery, { ids, today: ctx.today() }),
  words: ROSTER_PROBLEM_WORDS,
});

/** Plans again with other choices: groups to create, who an ambiguous row is. */
export const adjustRosterImport = (ctx: RequestContext, id: string, version: number, input: AdjustImportInput) =>
  rosterImports.adjust(ctx, { id, version }, ({ createMissing = {}, decisions }) => ({
    createMissing: {
      committees: input.createCommittees ?? createMissing.committees ?? false,
      sectors: input.createSectors ?? createMissing.sectors ?? false,
      specialCommittees: input.createSpecialCommittees ?? createMissing.specialCommittees ?? false,
    },
    decisions: { ...decisions, ...decisionsOf(input) },
  }));

function decisionsOf({ decisions }: AdjustImportInput): Record<string, RowDecision> {
  return Object.fromEntries(
    (decisions ?? []).map(({ rowKey, memberId, skip }) => {
      const known = knownIdOrNull(memberId);
      return [rowKey, known ? { memberId: known } : skip ? 'SKIP' : 'NEW'];
    }),
  );
}

function missingIn({ rows }: ImportPlan): ImportPlan['creates'] {
  const given = (code: string) => [
    ...new Set(
      rows.flatMap(({ problems }) =>
        problems.filter((problem) => problem.code === code).map(({ params }) => String(params?.given ?? '')),
      ),
    ),
  ];
  return {
    committees: given('UNKNOWN_COMMITTEE'),
    sectors: given('UNKNOWN_SECTOR'),
    specialCommittees: given('UNKNOWN_SPECIAL_COMMITTEE'),
  };
}

async function carryOut(
  tx: Transaction,
  rows: readonly ComparedMember[],
  creates: AboutRosterFile['creates'],
): Promise<void> {
  const { em } = tx;
  const committees = new Map((await em.find(LiaisonCommittee, {})).map(({ name, id }) => [name, id]));
  for (const name of creates.committees) committees.set(name, await newCommitteeId(tx, name));
  const sectors = new Map((await em.find(Sector, {})).map((sector) => [sector.name, sector]));
  for (const name of creates.sectors) sectors.set(name, newSector(tx, name));
  const special = new Map((await em.find(SpecialCommittee, {})).map((committee) => [committee.name, committee]));
  for (const name of creates.specialCommittees) special.set(name, newSpecialCommittee(tx, name));
  await em.flush();

  const known = rows.flatMap(({ recordId }) => recordId ?? []);
  const members = new Map(
    (await em.find(Member, { id: { $in: known } }, { populate: ['specialCommittees'] })).map((member) => [
      member.id,
      member,
    ]),
  );
  await em.find(Membership, { member: { $in: known } });
  const departures = await em.find(MemberDeparture, { member: { $in: known }, takenBackAt: null });
  const left = new Map(departures.map((one) => [one.member.id, one.lastOn]));
  const newcomers: string[] = [];
  const moves: { member: Member; committeeId: string; isNew: boolean }[] = [];
  for (const { recordId: memberId, values, changes } of rows) {
    const member = memberId ? members.get(memberId) : em.create(Member, { name: values.name, createdAt: tx.ctx.now() });
    if (!member) continue;
    if (!memberId) {
      em.persist(member);
      newcomers.push(member.id);
    }
    const sector = values.sector ? sectors.get(values.sector) : null;
    const before = memberId ? heldBy(member) : null;
    Object.assign(member, {
      gender: values.gender,
      party: values.party,
      ethnicity: values.ethnicity,
      bornOn: values.bornOn,
      sector: sector ? ref(sector) : null,
      unit: values.unit,
      post: values.post,
      phone: values.phone,
      skillTags: [...values.skills],
      term: values.term,
      termStartsOn: values.termFrom,
      // A list that does not know yet that somebody left does not bring them back.
      termEndsOn: left.get(member.id) ?? values.termTo,
    });
    member.specialCommittees.set(values.specialCommittees.flatMap((name) => special.get(name) ?? []));
    if (before) await keptFromToday(tx, member, before);
    tx.record(memberId ? memberRevised({ memberId }) : memberCreated({ memberId: member.id }));
    const committeeId = values.committee ? committees.get(values.committee) : undefined;
    const moved = changes.some(({ field }) => field === 'COMMITTEE');
    if (committeeId && moved) moves.push({ member, committeeId, isNew: !memberId });
  }
  await em.flush();
  await joinTermOfToday(tx, newcomers);
  for (const { member, committeeId, isNew } of moves) {
    if (isNew) await enrol(tx, member, committeeId, tx.ctx.today());
    else await moveNow(tx, member, committeeId);
  }
}

/** Moves from today on; somebody who came only today is put right where they are. */
async function moveNow(tx: Transaction, member: Member, committeeId: string): Promise<void> {
  const refusal = await moveTo(tx, member, committeeId, tx.ctx.today());
  if (refusal?.code !== RosterRefusalCode.MOVE_TOO_EARLY) return;
  const today = await tx.em.findOne(Membership, { member, startsOn: tx.ctx.today() });
  const committee = await tx.em.findOneOrFail(LiaisonCommittee, committeeId);
  if (today) today.committee = ref(committee);
}

const KINDS: readonly (readonly [RegExp, TownshipKind])[] = [
  [/(高新|经开|开发|园)区$/, TownshipKind.HIGH_TECH_ZONE],
  [/(街道|街办|办事处)$/, TownshipKind.SUBDISTRICT],
  [/乡$/, TownshipKind.TOWNSHIP],
];

/** A committee the file names and the district has not: with a township of the same name, to be put right later. */
async function newCommitteeId(tx: Transaction, written: string): Promise<string> {
  const place = written.replace(COMMITTEE_END, '') || written;
  const kind = KINDS.find(([pattern]) => pattern.test(place))?.[1] ?? TownshipKind.TOWN;
  const name = COMMITTEE_END.test(written) ? written : `${place}联络委`;
  const made = await foundCommittee(tx, { name, township: { name: place, kind, code: null } });
  if (!(made instanceof RosterRefusal)) return made.id;
  // Another group of the file made this place a moment ago.
  const found = await tx.em.findOne(LiaisonCommittee, { township: { name: place } });
  if (!found) throw new Error('a committee of this name exists in another township');
  return found.id;
}
