import { createHash } from 'node:crypto';
import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { normaliseCode, readableCode } from '../../../kernel/running-number.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Role } from '../../../kernel/viewer.js';
import { revokeSessions } from '../../identity/index.js';
import { Department, Member } from '../../roster/index.js';
import { type Consultation, ConsultationStatus, Party } from '../consultation.entity.js';
import type {
  AssignDutyInput,
  InviteDepartmentsInput,
  InviteMembersInput,
  InviteStakeholderInput,
  InviteTownshipStaffInput,
  OfParticipantInput,
} from '../consultation.inputs.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { Invitation } from '../consultation.types.js';
import { groupIn, participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { Participant, ParticipantDuty } from '../participant.entity.js';

const MAX_AT_ONCE = 100;
const NAME_MAX = 40;

/** Invites members from the roster, each with their account if they have one. Those invited already stay as they are. */
export async function inviteMembers(
  ctx: RequestContext,
  input: InviteMembersInput,
): Promise<Consultation | ConsultationRefusal> {
  const ids = manyIds(input.memberIds, 'memberIds');
  return inPreparation(ctx, input, {
    act: 'inviteMembers',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      const members = await tx.em.find(Member, { id: { $in: ids } });
      if (members.length !== ids.length) throw badInput('memberIds', 'UNKNOWN');
      const seated = await tx.em.find(Participant, { consultation, member: { $in: ids } });
      const accounts = await accountsBy(tx, 'member_id', Role.MEMBER, ids);
      for (const member of members) {
        if (seated.some((seat) => seat.member?.id === member.id)) continue;
        const seat = tx.em.create(Participant, {
          consultation: ref(consultation),
          party: Party.MEMBER,
          name: member.name,
          organisation: member.unit,
          accountId: accounts.get(member.id) ?? null,
          member: ref(member),
        });
        tx.em.persist(seat);
        record('participantInvited', { participantId: seat.id });
      }
      return consultation;
    },
  });
}

/** Invites departments; whoever holds the department's post acts for it. */
export async function inviteDepartments(
  ctx: RequestContext,
  input: InviteDepartmentsInput,
): Promise<Consultation | ConsultationRefusal> {
  const ids = manyIds(input.departmentIds, 'departmentIds');
  return inPreparation(ctx, input, {
    act: 'inviteDepartments',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      const departments = await tx.em.find(Department, { id: { $in: ids } });
      if (departments.length !== ids.length) throw badInput('departmentIds', 'UNKNOWN');
      const seated = await tx.em.find(Participant, { consultation, department: { $in: ids } });
      const accounts = await accountsBy(tx, 'department_id', Role.DEPARTMENT_OFFICER, ids);
      for (const department of departments) {
        if (seated.some((seat) => seat.department?.id === department.id)) continue;
        const seat = tx.em.create(Participant, {
          consultation: ref(consultation),
          party: Party.DEPARTMENT,
          name: department.contactName ?? department.shortName,
          organisation: department.shortName,
          accountId: accounts.get(department.id) ?? null,
          department: ref(department),
        });
        tx.em.persist(seat);
        record('participantInvited', { participantId: seat.id });
      }
      return consultation;
    },
  });
}

export async function inviteTownshipStaff(
  ctx: RequestContext,
  input: InviteTownshipStaffInput,
): Promise<Participant | ConsultationRefusal> {
  const name = textInput(input.name, { field: 'name', max: NAME_MAX, required: true });
  const organisation = textInput(input.organisation, { field: 'organisation', max: TITLE_MAX });
  return inPreparation<Participant, Participant>(ctx, input, {
    act: 'inviteTownshipStaff',
    by: 'ORGANISERS',
    replay: (tx, id) => tx.em.findOneOrFail(Participant, id),
    work: async ({ tx, consultation, record }) => {
      const seat = tx.em.create(Participant, {
        consultation: ref(consultation),
        party: Party.TOWNSHIP,
        name,
        organisation,
      });
      tx.em.persist(seat);
      record('participantInvited', { participantId: seat.id });
      return seat;
    },
  });
}

/** Invites one of the people concerned, who needs no account: the code on the slip is shown this once. */
export async function inviteStakeholder(
  ctx: RequestContext,
  input: InviteStakeholderInput,
): Promise<Invitation | ConsultationRefusal> {
  const name = textInput(input.name, { field: 'name', max: NAME_MAX, required: true });
  const organisation = textInput(input.organisation, { field: 'organisation', max: TITLE_MAX });
  return inPreparation<Invitation, Invitation>(ctx, input, {
    act: 'inviteStakeholder',
    by: 'ORGANISERS',
    // Only a hash of the code is kept: a lost answer is made good by a new code.
    replay: async (tx, id) => invitationOf(await tx.em.findOneOrFail(Participant, id), null),
    work: async (preparation) => {
      const { tx, consultation, record } = preparation;
      const code = readableCode(8);
      const seat = tx.em.create(Participant, {
        consultation: ref(consultation),
        party: Party.STAKEHOLDER,
        name,
        organisation,
        interestGroup: await groupIn(preparation, input.interestGroupId),
        invitationCodeHash: hashInvitationCode(code),
      });
      tx.em.persist(seat);
      record('participantInvited', { participantId: seat.id });
      return invitationOf(seat, code);
    },
  });
}

/** A new code for a guest; the old one no longer opens anything. */
export async function reissueInvitation(
  ctx: RequestContext,
  input: OfParticipantInput,
): Promise<Invitation | ConsultationRefusal> {
  return inPreparation<Invitation, Invitation>(ctx, input, {
    act: 'reissueInvitation',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const seat = await participantIn(preparation, input.participantId);
      if (seat.party !== Party.STAKEHOLDER) throw badInput('participantId', 'NOT_A_GUEST');
      const code = readableCode(8);
      seat.invitationCodeHash = hashInvitationCode(code);
      // The code first: whoever comes in with the old one at this moment either is turned away or loses the session.
      await preparation.tx.em.flush();
      await revokeSessions(preparation.tx, { participantId: seat.id });
      preparation.record('invitationReissued', { participantId: seat.id });
      return invitationOf(seat, code);
    },
  });
}

/** Gives a seat a duty. There is one chair and one scribe: who had it before becomes an attendee. */
export async function assignDuty(
  ctx: RequestContext,
  input: AssignDutyInput,
): Promise<Participant | ConsultationRefusal> {
  return inPreparation<Participant, Participant>(ctx, input, {
    act: 'assignDuty',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const { tx, consultation, record } = preparation;
      const seat = await participantIn(preparation, input.participantId);
      if (input.duty === ParticipantDuty.CHAIR || input.duty === ParticipantDuty.SCRIBE) {
        for (const holder of await tx.em.find(Participant, { consultation, duty: input.duty })) {
          holder.duty = ParticipantDuty.ATTENDEE;
        }
      }
      seat.duty = input.duty;
      record('dutyAssigned', { participantId: seat.id, duty: input.duty });
      return seat;
    },
  });
}

/** Takes an invitation back before the notice, from somebody who has done nothing yet. */
export async function removeParticipant(
  ctx: RequestContext,
  input: OfParticipantInput,
): Promise<Consultation | ConsultationRefusal> {
  return inPreparation(ctx, input, {
    act: 'removeParticipant',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const { tx, consultation, record } = preparation;
      const seat = await participantIn(preparation, input.participantId);
      if (consultation.status === ConsultationStatus.NOTIFIED) {
        return new ConsultationRefusal(ConsultationRefusalCode.ALREADY_NOTIFIED, consultation.status);
      }
      if (await hasActed(tx, seat.id)) return new ConsultationRefusal(ConsultationRefusalCode.PARTICIPANT_HAS_ACTED);
      tx.em.remove(seat);
      record('participantRemoved', { participantId: seat.id });
      return consultation;
    },
  });
}

async function hasActed(tx: Transaction, participantId: string): Promise<boolean> {
  const rows = await tx.em.execute(
    `select 1 from participant p where p.id = ? and (
       exists (select from demand d where d.raised_by_id = p.id)
       or exists (select from suggestion s where s.participant_id = p.id)
       or exists (select from speech_paper s where s.participant_id = p.id)
       or exists (select from material_receipt r where r.participant_id = p.id)
       or exists (select from field_research_taken_by t where t.participant_id = p.id)
       or exists (select from session g where g.participant_id = p.id))`,
    [participantId],
  );
  return rows.length > 0;
}

/** The account whose post belongs to each of these, the one that has held it longest first. */
async function accountsBy(
  tx: Transaction,
  column: 'member_id' | 'department_id',
  role: Role,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.em.execute<{ key: string; account_id: string }[]>(
    `select distinct on (${column}) ${column} as key, account_id from post
     where role = ? and ended_at is null and ${column} = any(?::uuid[]) order by ${column}, id`,
    [role, `{${ids.join(',')}}`],
  );
  return new Map(rows.map(({ key, account_id }) => [key, account_id]));
}

function manyIds(ids: readonly string[], field: string): string[] {
  const wanted = knownIds(ids);
  if (wanted.length === 0) throw badInput(field, 'REQUIRED');
  if (wanted.length > MAX_AT_ONCE) throw badInput(field, 'TOO_MANY');
  return wanted;
}

/** 31^8 codes and a limit on tries: a plain hash is enough to keep them out of backups. */
export function hashInvitationCode(code: string): string {
  return createHash('sha256').update(normaliseCode(code)).digest('hex');
}

function invitationOf(seat: Participant, invitationCode: string | null): Invitation {
  return Object.assign(new Invitation(), { id: seat.id, participantName: seat.name, invitationCode });
}
