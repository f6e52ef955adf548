import { OrganisationKind } from '../modules/roster/index.js';
import type { District } from './load-district.js';
import { demonstrationName, demonstrationPhone } from './people.js';
import type { Stage } from './stage.js';

/** Made-up people after all others. */
const WHO_LEFT = 6100;

/** 届次与离任: a member whose post changed in the middle of the term, one who resigned, and a village that was renamed. */
export async function playTerms(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const { secretariat } = district;
  const town = [...district.committees.values()].at(-1);
  const [changed] = town?.members ?? [];
  if (!town || !changed) throw new Error('the district has no members');
  const leaver = await stage.act<{ id: string; version: number }>(
    secretariat,
    'createMember',
    {
      input: {
        ...{ name: demonstrationName(WHO_LEFT), phone: demonstrationPhone(WHO_LEFT), committeeId: town.id },
        ...{ unit: '城关中学', post: '教师', term: '十一届', termStartsOn: day(-300), termEndsOn: '2031-12-31' },
      },
    },
    'id version',
  );
  await stage.at(day(-98), '09:30');
  await stage.act(secretariat, 'recordDeparture', {
    input: {
      ...{ memberId: leaver.id, version: leaver.version, kind: 'RESIGNED', lastOn: day(-99) },
      ...{ reason: '因工作变动，本人申请辞去委员', handovers: [] },
    },
  });
  await stage.act(secretariat, 'changeStanding', {
    input: {
      ...{ memberId: changed.id, version: changed.version, startsOn: day(-98), unit: '区工商联', post: '副主席' },
      ...{ sectorId: changed.sectorId, specialCommitteeIds: changed.specialCommitteeIds, phone: changed.phone },
      ...{ duty: '常务委员', reason: '岗位调整' },
    },
  });
  const village = { committeeId: town.id, kind: OrganisationKind.VILLAGE, name: '柳林村村委会' };
  const made = await stage.act<{ id: string; version: number }>(
    town.officer,
    'addOrganisation',
    { input: village },
    'id version',
  );
  await stage.act(town.officer, 'renameOrganisation', {
    input: { id: made.id, version: made.version, name: '新柳村村委会', on: day(-98), reason: '区划调整，村名变更' },
  });
}
