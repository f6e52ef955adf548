import {
  Department,
  LiaisonCommittee,
  Member,
  Membership,
  Organisation,
  OrganisationKind,
  Sector,
  SpecialCommittee,
  Township,
  type TownshipKind,
} from '../../server/src/modules/roster/index.js';
import type { TestApp } from './app.js';

let names = 0;

const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** A name nobody else in this process has, in the order it was given; without figures, which a text's check would read. */
export function nextName(what: string): string {
  names += 1;
  let rest = names;
  let letters = '';
  for (let place = 0; place < 4; place += 1) {
    letters = `${LETTERS[rest % LETTERS.length]}${letters}`;
    rest = Math.floor(rest / LETTERS.length);
  }
  return `${what}-${letters}`;
}

const GIVEN = '安柏川达恩方谷海江克林明宁平青然山田文远';

/** What somebody may really be called, whom few others in this process are: three characters, no number. */
export function nextPerson(surname: string): string {
  names += 1;
  const [first, second] = [Math.floor(names / GIVEN.length) % GIVEN.length, names % GIVEN.length];
  return `${surname}${GIVEN[first]}${GIVEN[second]}`;
}

export async function aTownship(app: TestApp, options: { name?: string; kind?: TownshipKind } = {}): Promise<Township> {
  return keep(app, Township, { name: nextName('镇'), ...options });
}

/** A liaison committee in a township of its own. */
export async function aLiaisonCommittee(
  app: TestApp,
  { township, ...options }: { name?: string; township?: Township } = {},
): Promise<LiaisonCommittee> {
  const place = township ?? (await aTownship(app));
  return keep(app, LiaisonCommittee, { name: `${place.name}联络委`, ...options, township: place.id });
}

export async function aDepartment(
  app: TestApp,
  options: { name?: string; shortName?: string } = {},
): Promise<Department> {
  const name = options.name ?? nextName('局');
  return keep(app, Department, { name, shortName: name, ...options });
}

/** An entry of a committee's directory of organisations. */
export function anOrganisation(
  app: TestApp,
  committee: { readonly id: string },
  options: { name?: string; kind?: OrganisationKind; contactPhone?: string; contactName?: string } = {},
): Promise<Organisation> {
  return keep(app, Organisation, {
    name: nextName('物业公司'),
    kind: OrganisationKind.PROPERTY_COMPANY,
    ...options,
    committee: committee.id,
  });
}

export function aSector(app: TestApp, name = nextName('界别')): Promise<Sector> {
  return keep(app, Sector, { name });
}

export function aSpecialCommittee(app: TestApp, name = nextName('专委会')): Promise<SpecialCommittee> {
  return keep(app, SpecialCommittee, { name });
}

export interface MemberOptions {
  readonly name?: string;
  /** Left out: a committee of their own. null: without one. */
  readonly committee?: LiaisonCommittee | null;
  readonly phone?: string;
  readonly termStartsOn?: string;
  readonly termEndsOn?: string;
}

/** A member on the roster, in a committee since the start of the year, without an account. */
export async function aRosterMember(app: TestApp, { committee, ...options }: MemberOptions = {}): Promise<Member> {
  const member = await keep(app, Member, { name: nextName('委员'), ...options });
  if (committee === null) return member;
  const place = committee ?? (await aLiaisonCommittee(app));
  await keep(app, Membership, { member: member.id, committee: place.id, startsOn: '2026-01-01' });
  return member;
}

async function keep<Entity extends object>(app: TestApp, entity: new () => Entity, row: object): Promise<Entity> {
  const em = app.app.database.orm.em.fork();
  const made = em.create(entity, { createdAt: app.clock.now(), ...row } as never);
  await em.persist(made).flush();
  return made;
}
