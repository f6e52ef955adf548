import { Role, type Viewer } from '../kernel/viewer.js';
import { CommitteeDuty } from '../modules/roster/index.js';
import { departments, MEMBER_COUNT, sectors, skills, specialCommittees, townships } from './district.js';
import { demonstrationName, demonstrationPhone } from './people.js';
import type { Stage } from './stage.js';

interface Seat {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly loginName: string;
  readonly phone: string;
  readonly sectorId: string | undefined;
  readonly specialCommitteeIds: readonly (string | undefined)[];
}

export interface District {
  /** Whoever loads it: a second person to the secretariat. */
  readonly operator: Viewer | null;
  readonly secretariat: Viewer;
  readonly leader: Viewer;
  readonly committees: ReadonlyMap<
    string,
    { readonly id: string; readonly director: Viewer; readonly officer: Viewer; readonly members: readonly Seat[] }
  >;
  readonly departments: ReadonlyMap<string, { readonly id: string; readonly officer: Viewer }>;
  /** Of one special committee and of one sector. */
  readonly offices: Readonly<Record<'special' | 'sector', { readonly id: string; readonly office: Viewer }>>;
  /** Sets a password of an account by its activation slip. */
  activate(loginName: string): Promise<void>;
}

interface Slip {
  readonly loginName: string;
  readonly oneTimeCode: string;
}

/** The roster: 23 committees with their staff, 292 members all enrolled, twenty departments, an account for everyone. */
export async function loadDistrict(stage: Stage, operator: Viewer | null): Promise<District> {
  const slips = new Map<string, string>();
  let person = 0;
  const somebody = () => {
    person += 1;
    return { name: demonstrationName(person), phone: demonstrationPhone(person) };
  };

  const createAccount = async (loginName: string | null, displayName: string, post: object): Promise<string> => {
    const made = await stage.act<{ id: string; slip: Slip }>(
      operator,
      'createAccount',
      { input: { loginName, displayName, post } },
      'id slip { loginName oneTimeCode }',
    );
    slips.set(made.slip.loginName, made.slip.oneTimeCode);
    return made.slip.loginName;
  };

  await createAccount('office', somebody().name, { role: Role.SECRETARIAT });
  await createAccount('leader', somebody().name, { role: Role.LEADER });

  const sectorIds: string[] = [];
  for (const name of sectors)
    sectorIds.push((await stage.act<{ id: string }>(operator, 'createSector', { name }, 'id')).id);
  const specialIds: string[] = [];
  for (const name of specialCommittees) {
    specialIds.push((await stage.act<{ id: string }>(operator, 'createSpecialCommittee', { name }, 'id')).id);
  }

  const departmentMap = new Map<string, { id: string; officer: Viewer }>();
  for (const [index, { name, shortName }] of departments.entries()) {
    const [contact, deputy] = [somebody(), somebody()];
    const input = {
      name,
      shortName,
      contactName: contact.name,
      contactPhone: contact.phone,
      deputyName: deputy.name,
      deputyPhone: deputy.phone,
    };
    const { id } = await stage.act<{ id: string }>(operator, 'createDepartment', { input }, 'id');
    const loginName = await createAccount(`dept${String(index + 1).padStart(2, '0')}`, contact.name, {
      role: Role.DEPARTMENT_OFFICER,
      departmentId: id,
    });
    departmentMap.set(shortName, { id, officer: await stage.account(loginName) });
  }

  const committees = new Map<string, { id: string; director: Viewer; officer: Viewer; members: Seat[] }>();
  for (const [index, township] of townships.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const { id } = await stage.act<{ id: string }>(
      operator,
      'createCommittee',
      { input: { townshipName: township.name, townshipKind: township.kind, townshipCode: township.code } },
      'id',
    );
    const appoint = async (duty: CommitteeDuty, loginName: string): Promise<Viewer> => {
      const input = { duty, ...somebody(), loginName };
      const { slip } = await stage.act<{ slip: Slip }>(
        operator,
        'appointStaff',
        { committeeId: id, input },
        'slip { loginName oneTimeCode }',
      );
      slips.set(slip.loginName, slip.oneTimeCode);
      return stage.account(loginName);
    };
    const director = await appoint(CommitteeDuty.DIRECTOR, `director${number}`);
    const officer = await appoint(CommitteeDuty.LIAISON_OFFICER, `officer${number}`);
    committees.set(township.name, { id, director, officer, members: [] });
  }

  const townshipOf = [...committees.values()];
  const enrol = async (index: number): Promise<void> => {
    const { name, phone } = somebody();
    const committee = townshipOf[index % townshipOf.length];
    if (!committee) return;
    const input = {
      name,
      phone,
      gender: index % 3 === 0 ? 'FEMALE' : 'MALE',
      sectorId: sectorIds[index % sectorIds.length],
      specialCommitteeIds: [specialIds[index % specialIds.length]],
      skillTags: [skills[index % skills.length]],
      committeeId: committee.id,
      term: '十一届',
      termStartsOn: '2026-01-01',
      termEndsOn: '2031-12-31',
    };
    const made = await stage.act<{ id: string; version: number }>(operator, 'createMember', { input }, 'id version');
    const { id, version } = made;
    const loginName = `wy${String(index + 1).padStart(4, '0')}`;
    await createAccount(loginName, name, { role: Role.MEMBER, memberId: id });
    const { sectorId, specialCommitteeIds } = input;
    committee.members.push({ id, version, name, loginName, phone, sectorId, specialCommitteeIds });
  };
  // Each committee's next member at once: they do not wait for each other, and each list keeps its order.
  for (let first = 0; first < MEMBER_COUNT; first += townshipOf.length) {
    const next = Array.from(
      { length: Math.min(townshipOf.length, MEMBER_COUNT - first) },
      (_, offset) => first + offset,
    );
    await Promise.all(next.map(enrol));
  }

  const term = { number: 11, startsOn: '2026-01-01', endsOn: '2031-12-31', takesIn: true };
  await stage.act(operator, 'enterTerm', { input: term }, 'id');

  // What takes two persons is confirmed by a colleague.
  await createAccount('office2', somebody().name, { role: Role.SECRETARIAT });

  const officeOf = async (loginName: string, groupId = '') => {
    await createAccount(loginName, somebody().name, { role: Role.GROUP_OFFICER, groupId });
    return { id: groupId, office: await stage.account(loginName) };
  };

  const district: District = {
    operator,
    secretariat: await stage.account('office'),
    leader: await stage.account('leader'),
    committees,
    departments: departmentMap,
    offices: { special: await officeOf('group01', specialIds[0]), sector: await officeOf('group02', sectorIds[0]) },
    async activate(loginName) {
      await stage.enter(loginName, slips.get(loginName));
    },
  };
  await district.activate('office');
  await district.activate('office2');
  await district.activate('leader');
  await district.activate('group01');
  await district.activate('group02');
  return district;
}
