import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { tableImport } from '../imports/table-import.js';
import {
  informantImportDiscarded,
  informantNominated,
  informantRevised,
  informantsImported,
  informantsPreviewed,
} from '../opinion.events.js';
import { canManageInformants } from '../opinion.policy.js';
import {
  type ComparedInformant,
  compareInformants,
  type Known,
  type ReadInformant,
  readInformantRows,
} from './compare-informants.js';
import { SpecialInformant } from './informant.entity.js';
import type { InformantForFile } from './informant-file.js';
import { InformantImport } from './informant-import.entity.js';

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

async function write(tx: Transaction, row: ComparedInformant): Promise<void> {
  const { name, unit, phone, monthlyExpected, termEndsOn, committeeId } = row;
  if (row.informantId === null) {
    const { memberId, specialCommitteeId, sectorId } = row;
    const informant = tx.em.create(SpecialInformant, {
      ...{ name, unit, phone, monthlyExpected, nominatedOn: tx.ctx.today(), createdAt: tx.ctx.now() },
      member: memberId,
      committee: committeeId,
      specialCommittee: specialCommitteeId,
      sector: sectorId,
    });
    tx.em.persist(informant);
    tx.record(informantNominated({ informantId: informant.id }));
    return;
  }
  const informant = await tx.em.findOneOrFail(SpecialInformant, row.informantId);
  tx.em.assign(informant, { unit, phone, monthlyExpected, committee: committeeId });
  if (informant.termStartsOn) informant.termEndsOn = termEndsOn;
  tx.record(informantRevised({ informantId: informant.id }));
}

/** A list of informants: nominates and revises by its good rows. */
export const informantImports = tableImport<InformantImport, ReadInformant, ComparedInformant>({
  entity: InformantImport,
  table: 'informant_import',
  tell: {
    previewed: (informantImportId) => informantsPreviewed({ informantImportId }),
    imported: (informantImportId, count) => informantsImported({ informantImportId, count }),
    discarded: (informantImportId) => informantImportDiscarded({ informantImportId }),
  },
  may: canManageInformants,
  maxRows: 2000,
  read: readInformantRows,
  unrecognised: 'NO_LIST_FOUND',
  async compare(ctx, rows) {
    const known = await ctx.read.one(knownQuery, {});
    return known ? compareInformants(rows, known) : [];
  },
  locks: 'special_informant',
  write,
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
