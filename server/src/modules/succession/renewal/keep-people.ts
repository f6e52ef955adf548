import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull, knownIds } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import {
  canManageRoster,
  dayBefore,
  inTermOn,
  LiaisonCommittee,
  Member,
  Membership,
  phoneInput,
  Sector,
  SpecialCommittee,
  stayOn,
} from '../../roster/index.js';
import { renewalPeopleDecided, renewalPersonDropped, renewalPersonKept } from '../succession.events.js';
import { done } from './keep-renewal.js';
import { lockRenewal, whyNotOpen } from './lock-renewal.js';
import { type Renewal, RenewalFate, RenewalField, RenewalPerson } from './renewal.entity.js';
import type { DecideRenewalPeopleInput, KeepRenewalPersonInput } from './renewal.inputs.js';
import { RenewalRefusal, RenewalRefusalCode } from './renewal.refusal.js';
import type { RenewalDone } from './renewal.types.js';

const MOST_AT_ONCE = 1000;
type Answer = RenewalDone | RenewalRefusal;

/** Of these, who is a member on the last day of the term that ends. */
async function inTermBefore(tx: Transaction, { startsOn }: Renewal, ids: readonly string[]): Promise<string[]> {
  const eve = dayBefore(startsOn);
  const rows = await tx.em.execute<{ id: string; name: string }[]>(
    `select m.id from member m where m.id = any(?::uuid[]) and ${inTermOn('m', '?::date')}`,
    [`{${ids.join(',')}}`, eve, eve],
  );
  return rows.map(({ id }) => id);
}

/** The row of somebody in the draft, made where there is none. */
export async function rowOf(tx: Transaction, renewal: Renewal, memberIds: readonly string[]): Promise<RenewalPerson[]> {
  const rows = await tx.em.find(RenewalPerson, { renewal, memberId: { $in: [...memberIds] } });
  const known = new Set(rows.map(({ memberId }) => memberId));
  const members = await tx.em.find(Member, { id: { $in: memberIds.filter((id) => !known.has(id)) } });
  const createdAt = tx.ctx.now();
  const made = members.map(({ id, name }) =>
    tx.em.create(RenewalPerson, {
      ...{ renewal: renewal.id, memberId: id, name, fate: RenewalFate.UNDECIDED, createdAt },
    }),
  );
  tx.em.persist(made);
  return [...rows, ...made];
}

/** 去留: what becomes of members of the term that ends, many at a time. */
export function decideRenewalPeople(ctx: RequestContext, input: DecideRenewalPeopleInput): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'decide who stays');
  const { fate } = input;
  const ids = knownIds(input.memberIds);
  if (ids.length === 0) throw badInput('input.memberIds', 'REQUIRED');
  if (ids.length > MOST_AT_ONCE) throw badInput('input.memberIds', 'TOO_MANY');
  if (fate === RenewalFate.COMES) throw badInput('input.fate', 'UNKNOWN');
  return inTransaction(ctx, async (tx) => {
    const renewal = await lockRenewal(tx, input.renewalId);
    const refusal = whyNotOpen(renewal);
    if (refusal) return refusal;
    if ((await inTermBefore(tx, renewal, ids)).length < ids.length) {
      return new RenewalRefusal(RenewalRefusalCode.RENEWAL_NOT_IN_TERM);
    }
    for (const row of await rowOf(tx, renewal, ids)) {
      row.fate = fate;
      row.endsInformant = fate === RenewalFate.LEAVES && (input.endsInformant ?? false);
    }
    tx.record(renewalPeopleDecided({ renewalId: renewal.id, count: ids.length, fate }));
    return done(renewal.id);
  });
}

function personFields(input: KeepRenewalPersonInput) {
  const text = (field: 'party' | 'unit' | 'post' | 'duty', max: number) =>
    textInput(input[field], { field: `input.${field}`, max });
  return {
    committeeId: knownIdOrNull(input.committeeId),
    sectorId: knownIdOrNull(input.sectorId),
    specialCommitteeIds: knownIds(input.specialCommitteeIds),
    unit: text('unit', 300),
    post: text('post', 200),
    duty: text('duty', 60),
    phone: phoneInput(input.phone, 'input.phone'),
  };
}
type PersonFields = ReturnType<typeof personFields>;

async function known(tx: Transaction, fields: PersonFields): Promise<void> {
  const { committeeId, sectorId, specialCommitteeIds } = fields;
  if (committeeId && (await tx.em.count(LiaisonCommittee, committeeId)) === 0)
    throw badInput('input.committeeId', 'UNKNOWN');
  if (sectorId && (await tx.em.count(Sector, sectorId)) === 0) throw badInput('input.sectorId', 'UNKNOWN');
  const special = await tx.em.count(SpecialCommittee, { id: { $in: specialCommitteeIds } });
  if (special < specialCommitteeIds.length) throw badInput('input.specialCommitteeIds', 'UNKNOWN');
}

/** Which fields say something else than the roster, of a member whose special committees are loaded. */
function changedOf(member: Member, committeeId: string | null, now: PersonFields): RenewalField[] {
  const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
  const special = member.specialCommittees.getIdentifiers().map(String);
  const differs: [RenewalField, boolean][] = [
    [RenewalField.COMMITTEE, now.committeeId !== committeeId],
    [RenewalField.SECTOR, now.sectorId !== (member.sector?.id ?? null)],
    [RenewalField.SPECIAL_COMMITTEE, !same(now.specialCommitteeIds, special)],
    [RenewalField.UNIT, now.unit !== member.unit],
    [RenewalField.POST, now.post !== member.post],
    [RenewalField.DUTY, now.duty !== member.duty],
    [RenewalField.PHONE, now.phone !== member.phone],
  ];
  return differs.flatMap(([field, is]) => (is ? [field] : []));
}

/** Somebody who stays, with what is another from the first day on; or somebody who comes. */
export function keepRenewalPerson(ctx: RequestContext, input: KeepRenewalPersonInput): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'keep somebody in the draft of a term');
  const { clientMutationId, ...rest } = input;
  const fields = personFields(rest);
  const memberId = knownIdOrNull(input.memberId);
  const name = textInput(input.name, { field: 'input.name', max: 50 });
  const party = textInput(input.party, { field: 'input.party', max: 60 });
  if (memberId === null && name === null) throw badInput('input.name', 'REQUIRED');
  return inTransaction(ctx, async (tx) => {
    const act = async (): Promise<Answer> => {
      const renewal = await lockRenewal(tx, input.renewalId);
      const refusal = whyNotOpen(renewal);
      if (refusal) return refusal;
      if (fields.specialCommitteeIds.length > 2) return new RenewalRefusal(RenewalRefusalCode.RENEWAL_TOO_MANY_SPECIAL);
      await known(tx, fields);
      const row = memberId
        ? await stayer(tx, renewal, memberId, input, fields)
        : await comer(tx, renewal, input, { ...fields, party, gender: input.gender ?? null, name: String(name) });
      if (row instanceof RenewalRefusal) return row;
      tx.record(renewalPersonKept({ renewalId: renewal.id, personId: row.id }));
      return done(row.id);
    };
    if (!clientMutationId) return act();
    return once(tx, { act: 'keepRenewalPerson', clientMutationId, input: rest }, act, async (id) => done(id));
  });
}

async function stayer(
  tx: Transaction,
  renewal: Renewal,
  memberId: string,
  { version = null }: KeepRenewalPersonInput,
  fields: PersonFields,
): Promise<RenewalPerson | RenewalRefusal> {
  if ((await inTermBefore(tx, renewal, [memberId])).length === 0) {
    return new RenewalRefusal(RenewalRefusalCode.RENEWAL_NOT_IN_TERM);
  }
  const [row] = await rowOf(tx, renewal, [memberId]);
  if (!row) throw notFound();
  if (version !== null) expectVersion(row, version);
  const member = await tx.em.findOneOrFail(Member, memberId, { populate: ['specialCommittees'] });
  const stays = (await tx.em.find(Membership, { member })).map(({ committee, startsOn, endsOn }) => ({
    ...{ committeeId: committee.id, startsOn, endsOn },
  }));
  const committeeId = stayOn(stays, dayBefore(renewal.startsOn))?.committeeId ?? null;
  Object.assign(row, fields, { fate: RenewalFate.STAYS, changed: changedOf(member, committeeId, fields) });
  return row;
}

async function comer(
  tx: Transaction,
  renewal: Renewal,
  { personId, version = null }: KeepRenewalPersonInput,
  fields: PersonFields & Pick<RenewalPerson, 'name' | 'party' | 'gender'>,
): Promise<RenewalPerson> {
  if (!personId) {
    const made = tx.em.create(RenewalPerson, {
      ...{ ...fields, renewal: renewal.id, fate: RenewalFate.COMES, createdAt: tx.ctx.now() },
    });
    tx.em.persist(made);
    return made;
  }
  const row = await tx.em.findOne(RenewalPerson, { id: knownId(personId), renewal, memberId: null });
  if (!row) throw notFound();
  if (version !== null) expectVersion(row, version);
  return Object.assign(row, fields);
}

/** 移出: whoever was to come comes not. */
export function dropRenewalPerson(ctx: RequestContext, personId: string, version: number): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'drop somebody from the draft of a term');
  return inTransaction(ctx, async (tx) => {
    const found = await tx.em.findOne(RenewalPerson, { id: knownId(personId), memberId: null });
    if (!found) throw notFound();
    const renewal = await lockRenewal(tx, found.renewal.id);
    const refusal = whyNotOpen(renewal);
    if (refusal) return refusal;
    const row = await tx.em.findOne(RenewalPerson, found.id, { refresh: true });
    if (!row) throw notFound();
    expectVersion(row, version);
    tx.em.remove(row);
    tx.record(renewalPersonDropped({ renewalId: renewal.id, personId: row.id }));
    return done(renewal.id);
  });
}
