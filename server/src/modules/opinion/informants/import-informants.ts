import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { type ImportReading, keptImport, readList } from '../../../kernel/imports/index.js';
import { prepared } from '../../../kernel/read.js';
import type { Transaction } from '../../../kernel/transaction.js';
import {
  informantImportDiscarded,
  informantNominated,
  informantRevised,
  informantsCorrected,
  informantsImported,
  informantsPreviewed,
} from '../opinion.events.js';
import { type ComparedInformant, compareInformants, type Known } from './compare-informants.js';
import { SpecialInformant } from './informant.entity.js';
import { canManageInformants } from './informant.policy.js';
import { INFORMANT_COLUMNS, type InformantField, type InformantForFile } from './informant-file.js';
import { InformantImport } from './informant-import.entity.js';
import { INFORMANT_PROBLEM_WORDS } from './informant-problem.words.js';

const names = (table: string) =>
  `(select coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]') from ${table})`;
const knownQuery = prepared<Known>(
  'opinion.knownInformants',
  `select ${names('liaison_committee')} as committees, ${names('special_committee')} as "specialCommittees",
     ${names('sector')} as sectors, ${names('member')} as members,
     (select coalesce(json_agg(json_build_object('id', i.id, 'name', i.name, 'unit', i.unit, 'phone', i.phone,
       'committeeId', i.committee_id, 'nominatorId', coalesce(i.special_committee_id, i.sector_id), 'memberId', i.member_id,
       'monthlyExpected', i.monthly_expected, 'termStartsOn', i.term_starts_on, 'termEndsOn', i.term_ends_on)), '[]')
      from special_informant i where i.status <> 'ENDED') as informants`,
);

async function write(tx: Transaction, { recordId, informant: told }: ComparedInformant): Promise<void> {
  if (!told) return;
  const { name, unit, phone, monthlyExpected, termEndsOn, committeeId } = told;
  if (recordId === null) {
    const informant = tx.em.create(SpecialInformant, {
      ...{ name, unit, phone, monthlyExpected, nominatedOn: tx.ctx.today(), createdAt: tx.ctx.now() },
      member: told.memberId,
      committee: committeeId,
      specialCommittee: told.specialCommitteeId,
      sector: told.sectorId,
    });
    tx.em.persist(informant);
    tx.record(informantNominated({ informantId: informant.id, byOffice: false }));
    return;
  }
  const informant = await tx.em.findOneOrFail(SpecialInformant, recordId);
  tx.em.assign(informant, { unit, phone, monthlyExpected, committee: committeeId });
  if (informant.termStartsOn) informant.termEndsOn = termEndsOn;
  tx.record(informantRevised({ informantId: informant.id }));
}

/** A list of informants: nominates and revises by its good rows. */
export const informantImports = keptImport({
  entity: InformantImport,
  statement: 'opinion.informantImport',
  table: 'informant_import',
  tell: {
    previewed: (informantImportId) => informantsPreviewed({ informantImportId }),
    corrected: (informantImportId, cell) => informantsCorrected({ informantImportId, ...cell }),
    confirmed: (informantImportId, { created, updated }) =>
      informantsImported({ informantImportId, count: created + updated }),
    discarded: (informantImportId) => informantImportDiscarded({ informantImportId }),
  },
  may: canManageInformants,
  limits: { rows: 2000, columns: 100 },
  unrecognised: 'NO_LIST_FOUND',
  correctable: ['NAME', 'UNIT', 'PHONE', 'IS_MEMBER', 'NOMINATED_BY', 'COMMITTEE', 'EXPECTED', 'TERM_ENDS_ON'],
  recognise: (table, { corrections }: ImportReading<InformantField, null>) =>
    readList(table, INFORMANT_COLUMNS, corrections),
  choose: () => null,
  async compare({ ctx }, { rows }) {
    const known = await ctx.read.one(knownQuery, {});
    return { rows: known ? compareInformants(rows, known) : [], also: null };
  },
  lock: (tx) => tx.em.execute('lock table special_informant in share row exclusive mode'),
  async write(tx, rows: readonly ComparedInformant[]) {
    for (const row of rows) await write(tx, row);
  },
  words: INFORMANT_PROBLEM_WORDS,
});

const fileQuery = prepared<InformantForFile>(
  'opinion.informantsForFile',
  `select i.name, i.unit, i.phone, i.member_id is not null as "isMember", coalesce(x.name, s.name) as "nominatedBy",
     c.name as "committeeName", i.monthly_expected as "monthlyExpected", i.term_starts_on as "termStartsOn",
     i.term_ends_on as "termEndsOn", i.status
   from special_informant i left join liaison_committee c on c.id = i.committee_id
   left join special_committee x on x.id = i.special_committee_id left join sector s on s.id = i.sector_id
   where i.status <> 'ENDED' order by i.id`,
);

/** Those who are informants, with their telephones: for who manages them. */
export function readInformantsForFile(ctx: RequestContext): Promise<InformantForFile[]> {
  authorize(canManageInformants(ctx.viewer), 'export informants');
  return ctx.read.all(fileQuery, {});
}
