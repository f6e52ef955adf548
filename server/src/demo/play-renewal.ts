import type { District } from './load-district.js';
import { demonstrationName, demonstrationPhone } from './people.js';
import type { Stage } from './stage.js';

/** Made-up people after all others. */
const WHO_COMES = 6200;
/** Committees that have decided on their members; the others are still to be. */
const DECIDED = 3;

/** 换届: the next term as far as it is prepared: three committees are decided on, two people come, a director is named. */
export async function playRenewal(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const { secretariat } = district;
  await stage.at(day(-2), '10:30');
  const renewal = await stage.act<{ id: string }>(
    secretariat,
    'beginRenewal',
    {
      input: {
        ...{ number: 12, startsOn: day(45), rule: 'DIRECTOR' },
        note: '名单以党委推荐和协商提名为准，先按联络委逐个核对',
      },
    },
    'id',
  );
  const renewalId = renewal.id;
  const towns = [...district.committees.values()].slice(-DECIDED);
  for (const [place, town] of towns.entries()) {
    const [leaver, changed, ...others] = town.members;
    if (!leaver || !changed) throw new Error('the district has no members');
    const decide = (memberIds: string[], fate: string) =>
      stage.act(secretariat, 'decideRenewalPeople', { input: { renewalId, memberIds, fate } });
    await decide([leaver.id], 'LEAVES');
    await decide(
      others.map(({ id }) => id),
      'STAYS',
    );
    const name = demonstrationName(WHO_COMES + place);
    const phone = demonstrationPhone(WHO_COMES + place);
    await stage.act(secretariat, 'keepRenewalPerson', {
      input: {
        ...{ renewalId, name, phone, committeeId: town.id, sectorId: leaver.sectorId, specialCommitteeIds: [] },
        ...{ unit: '区中医院', post: '副院长' },
      },
    });
    await stage.act(secretariat, 'keepRenewalPerson', {
      input: {
        ...{ renewalId, memberId: changed.id, committeeId: town.id, sectorId: changed.sectorId, phone: changed.phone },
        ...{ specialCommitteeIds: changed.specialCommitteeIds, unit: '区总工会', post: '副主席', duty: '常务委员' },
      },
    });
  }
  const [town] = towns;
  if (!town) throw new Error('the district has no committees');
  await stage.act(secretariat, 'appointInRenewal', {
    input: { renewalId, committeeId: town.id, duty: 'DIRECTOR', name: demonstrationName(WHO_COMES + 9) },
  });
}
