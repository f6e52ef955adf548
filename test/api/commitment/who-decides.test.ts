import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { hashToken } from '../../../server/src/modules/identity/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { aConsultationOfFour } from '../../support/consultations.js';
import { handling, type Slip } from '../../support/handling.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aMember,
  anAccountHolder,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import * as say from './documents.js';
import * as follow from './following-documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { acts, asking, voice, invited, on, progress } = handling(() => app);
const tallyOf = async (code: string) => (await app.as(anonymous).query(say.notice, { code })).acceptanceNotice.tally;
const query = (text: string, ...values: unknown[]) => app.app.database.pool.query(text, values);

/** Gives somebody with an account the seat of one of the people concerned, as a slip in the database would. */
const seated = (of: Following, { accountId, name }: AccountHolder) =>
  query(
    `insert into participant (id, created_at, version, consultation_id, party, duty, name, account_id, attendance)
     values (gen_random_uuid(), now(), 1, $1, 'STAKEHOLDER', 'ATTENDEE', $2, $3, 'PRESENT')`,
    of.consultation.id,
    name,
    accountId,
  );

/** A device on which this account signed in before, and is signed out now: what it is known by. */
async function signedOut({ accountId }: AccountHolder): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await query(
    `insert into known_device (id, created_at, account_id, device_hash, last_used_at)
     values (gen_random_uuid(), now(), $1, $2, $3)`,
    accountId,
    hashToken(token),
    app.clock.now(),
  );
  return token;
}
const carrying = (token: string, as: Person = anonymous): Person => ({
  name: 'a phone',
  arrive: async (client) => {
    await as.arrive(client);
    client.setCookie('bandeng_device', token);
  },
});

describe('whoever holds an office', () => {
  it('is heard by the open code and never among those who decide, whatever seat they were given', async () => {
    const of = await aCommitment(app);
    const offices: AccountHolder[] = [
      await aSecretariat(app),
      await aLeader(app),
      await aDirector(app, of.officer.committee),
      await aMember(app, { committee: of.officer.committee }),
      await aDepartmentOfficer(app),
    ];
    // An office for some days is one while they last.
    const acting = await anAccountHolder(app);
    await query(
      `insert into acting_director (id, created_at, account_id, committee_id, starts_on, ends_on, reason)
       values (gen_random_uuid(), now(), $1, $2, '2026-01-01', '2099-12-31', '主任学习')`,
      acting.accountId,
      of.officer.committee.id,
    );
    offices.push(acting);
    for (const person of offices) await seated(of, person);
    // Writing briefs is no office: an informant is one of the people like any other.
    const informant = await anAccountHolder(app, { role: Role.INFORMANT });
    await seated(of, informant);
    const code = await asking(of);

    for (const person of offices) {
      expect((await app.as(person).query(say.notice, { code })).acceptanceNotice).toMatchObject({ invited: false });
      expect(await acts(person, say.answer, voice(code))).toMatchObject({ __typename: 'AcceptanceNotice' });
    }
    await acts(informant, say.answer, voice(code, 'NOT_SOLVED'));
    // The merchant who sat at the table, and the informant.
    expect(await tallyOf(code)).toMatchObject({ n: 7, invitedCount: 1, invitedTotal: 2, invitedDecide: false });
    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ code: 'ACCEPTANCE_STILL_RUNNING' });
  });

  it("does not answer with somebody's slip", async () => {
    const of = await aCommitment(app);
    const [slip] = await invited(of, '商户 1 号');
    const code = await asking(of);
    for (const person of [of.officer, of.follower, await aSecretariat(app), await aLeader(app)]) {
      const answered = await acts(person, say.answer, voice((slip as Slip).code));
      expect(answered).toMatchObject({ code: 'OFFICE_DOES_NOT_DECIDE' });
      const seen = await app.as(person).query(say.notice, { code: (slip as Slip).code });
      expect(seen.acceptanceNotice).toMatchObject({ invited: false });
    }
    await acts(anonymous, say.answer, voice((slip as Slip).code));
    expect(await tallyOf(code)).toMatchObject({ n: 1, invitedCount: 1 });
  });

  it('nor with the slips and seats of others from a phone it has signed out of', async () => {
    const of = await aCommitment(app);
    const slips = await invited(of, '商户 1 号', '商户 2 号');
    const code = await asking(of);
    const tokens = [await signedOut(of.officer), await signedOut(of.follower)];
    for (const token of tokens) {
      const phone = carrying(token);
      for (const slip of slips) {
        expect(await acts(phone, say.answer, voice(slip.code))).toMatchObject({ code: 'DEVICE_OF_OFFICE' });
        expect((await app.as(phone).query(say.notice, { code: slip.code })).acceptanceNotice).toMatchObject({
          invited: false,
        });
      }
      // Come in by the invitation of somebody who was at the table.
      const seat = carrying(token, of.guest);
      expect(await acts(seat, say.answer, voice(code))).toMatchObject({ code: 'DEVICE_OF_OFFICE' });
      // By the code that hangs there it is heard as anybody, and counted apart.
      expect(await acts(phone, say.answer, voice(code))).toMatchObject({ __typename: 'AcceptanceNotice' });
    }
    expect(await tallyOf(code)).toMatchObject({ n: 2, invitedCount: 0 });
    // Out of office, a neighbour like any other; and so is whoever the slip is for, on a phone of their own.
    await query('update post set ended_at = now() where account_id = $1', of.follower.accountId);
    expect(await acts(carrying(tokens[1] ?? ''), say.answer, voice(slips[0]?.code ?? ''))).toMatchObject({
      __typename: 'AcceptanceNotice',
    });
    expect(await acts(anonymous, say.answer, voice(slips[1]?.code ?? ''))).toMatchObject({
      __typename: 'AcceptanceNotice',
    });
    expect(await tallyOf(code)).toMatchObject({ invitedCount: 2 });
  });

  it('who was given a seat afterwards is not counted with a slip for it, and whoever only listens from now on is not', async () => {
    const of = await aCommitment(app);
    const code = await asking(of);
    const slips: Slip[] = (await app.as(of.officer).query(say.invitations, { id: of.id })).acceptanceInvitations;
    await query(`update participant set duty = 'OBSERVER' where id = $1`, of.stakeholder.id);
    expect(await acts(anonymous, say.answer, voice(slips[0]?.code ?? ''))).toMatchObject({ code: 'CODE_UNKNOWN' });
    await acts(of.guest, say.answer, voice(code));
    expect(await tallyOf(code)).toMatchObject({ n: 1, invitedCount: 0, invitedTotal: 0 });
  });
});

describe('whoever handles a matter, or handled it', () => {
  it('says nothing about it by any code: lead, assisting, the department before, and who has left the post', async () => {
    const of = await aCommitment(app);
    const [before, assisting] = [of.department, await aDepartmentOfficer(app)];
    const now = await aDepartmentOfficer(app);
    const gone = await aDepartmentOfficer(app, now.department);
    await query('update post set ended_at = now() where account_id = $1', gone.accountId);
    await acts(before, say.sendBack, { id: of.id, reason: '不归我们' });
    await acts(of.officer, say.reassign, { id: of.id, departmentId: now.department.id });
    await acts(of.officer, say.addAssisting, { id: of.id, departmentId: assisting.department.id });
    const [slip] = await invited(of, '商户 1 号');
    const code = await asking({ ...of, department: now });

    for (const person of [before, assisting, now, gone]) {
      for (const given of [code, (slip as Slip).code]) {
        expect(await acts(person, say.answer, voice(given))).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
      }
    }
    expect(await tallyOf(code)).toMatchObject({ n: 0 });
  });

  it('neither as one part of it nor as the whole it was split from', async () => {
    const of = await aCommitment(app);
    await acts(of.department, say.acknowledge, { id: of.id });
    await acts(of.department, say.report, on(of, progress));
    const other = await aDepartmentOfficer(app);
    const part = (leadDepartmentId: string) => ({
      action: '划线',
      deliverable: '40 个摊位',
      responsiblePerson: '王科长',
      leadDepartmentId,
      assistingDepartmentIds: [],
    });
    await acts(of.officer, follow.split, {
      input: {
        commitmentId: of.id,
        reason: '两家各办一半',
        parts: [part(other.department.id), part(other.department.id)],
      },
    });
    const [row] = await rowsOf<{ id: string }>(app, 'select id from commitment where split_from_id = $1', [of.id]);
    const code = await asking({ ...of, id: row?.id as string, department: other });
    expect(await acts(of.department, say.answer, voice(code))).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
  });

  it('nor from a phone on which their account signed in before', async () => {
    const of = await aCommitment(app);
    const [slip] = await invited(of, '商户 1 号');
    const code = await asking(of);
    const phone = carrying(await signedOut(of.department));
    for (const given of [code, (slip as Slip).code]) {
      expect(await acts(phone, say.answer, voice(given))).toMatchObject({ code: 'DEVICE_OF_HANDLER' });
    }
    expect(await acts(anonymous, say.answer, voice((slip as Slip).code))).toMatchObject({
      __typename: 'AcceptanceNotice',
    });
  });

  it('and is not asked under their own name as one of the people concerned', async () => {
    const of = await aCommitment(app);
    const names = [of.department.name, of.officer.name, of.follower.name, '王 科长'];
    for (const name of names) {
      const answered = await acts(of.officer, say.invite, { id: of.id, labels: ['商户 1 号', name] });
      expect(answered).toMatchObject({ code: 'NAMED_LIKE_OFFICE' });
    }
    expect((await app.as(of.officer).query(say.invitations, { id: of.id })).acceptanceInvitations).toEqual([]);
    // Somebody else of that name is told apart by what is written beside it.
    const answered = await acts(of.officer, say.invite, { id: of.id, labels: ['王科长（3 栋）'] });
    expect(answered).toMatchObject({ __typename: 'CommitmentDetail' });
  });

  it('nor seated under it', async () => {
    const four = await aConsultationOfFour(app);
    const invite = async (name: string) =>
      (
        await app.as(four.officer).mutate(
          `mutation ($input: InviteStakeholderInput!) { inviteStakeholder(input: $input) {
            __typename ... on ConsultationRefusal { code } } }`,
          { input: { consultationId: four.id, name, interestGroupId: four.groupId } },
        )
      ).inviteStakeholder;
    for (const name of [four.department.name, four.member.member.name, four.officer.name, '镇分管负责人']) {
      expect({ name, ...(await invite(name)) }).toMatchObject({ name, code: 'NAMED_LIKE_OFFICE' });
    }
    expect(await invite(`${four.member.member.name}（3 栋）`)).toMatchObject({ __typename: 'Invitation' });
  });
});

describe('whoever shares a telephone with an office or with whoever handles the matter', () => {
  /** The number somebody left with the seat they were given, as the invitation or the door takes it. */
  const leaves = (of: Following, participantId: string, phone: string) =>
    query(
      `insert into guest_phone (id, created_at, participant_id, phone, consented_at)
       values (gen_random_uuid(), now(), $1, $2, now()) on conflict (participant_id) do update set phone = excluded.phone`,
      participantId,
      phone,
    );
  const NUMBER = '13800001234';
  const [MEMBERS, STAFFS, CONTACTS] = ['138 0000 1234', '+86-13800001234', '13800001234'] as const;
  /** Where that number stands, and whose it is. */
  const onRecord: Readonly<Record<string, (of: Following) => Promise<unknown>>> = {
    'a member': ({ follower }) => query('update member set phone = $2 where id = $1', follower.member.id, MEMBERS),
    'staff of a committee': ({ officer }) =>
      query(
        `insert into committee_staff (id, created_at, committee_id, duty, name, phone, starts_on)
         values (gen_random_uuid(), now(), $1, 'LIAISON_OFFICER', '小秦', $2, '2020-01-01')`,
        officer.committee.id,
        STAFFS,
      ),
    'the contact of another department': async () =>
      query(
        'update department set deputy_phone = $2 where id = $1',
        (await aDepartmentOfficer(app)).department.id,
        CONTACTS,
      ),
  };

  it.each(Object.keys(onRecord))('as %s has it: sits at the table, is heard, and does not decide', async (whose) => {
    const of = await aCommitment(app);
    await onRecord[whose]?.(of);
    const code = await asking(of);
    const [early] = (await app.as(of.officer).query(say.invitations, { id: of.id })).acceptanceInvitations as Slip[];
    await leaves(of, of.stakeholder.id, NUMBER);

    expect((await app.as(of.guest).query(say.notice, { code })).acceptanceNotice).toMatchObject({ invited: false });
    expect(await acts(of.guest, say.answer, voice(code))).toMatchObject({ __typename: 'AcceptanceNotice' });
    expect(await acts(anonymous, say.answer, voice(early?.code ?? ''))).toMatchObject({ code: 'CODE_UNKNOWN' });
    // Nor by a neighbour's slip, as long as they are signed in by their own seat.
    const [slip] = await invited(of, '商户 1 号');
    expect(await acts(of.guest, say.answer, voice((slip as Slip).code))).toMatchObject({
      code: 'OFFICE_DOES_NOT_DECIDE',
    });
    expect((await app.as(of.guest).query(say.notice, { code: (slip as Slip).code })).acceptanceNotice).toMatchObject({
      invited: false,
    });
    expect(await tallyOf(code)).toMatchObject({ n: 1, invitedCount: 0, invitedTotal: 1 });
  });

  it('is not asked when the question is put', async () => {
    const of = await aCommitment(app);
    await onRecord['a member']?.(of);
    await leaves(of, of.stakeholder.id, NUMBER);
    await asking(of);
    expect((await app.as(of.officer).query(say.invitations, { id: of.id })).acceptanceInvitations).toEqual([]);
  });

  it('says nothing where the number is that of an officer who handles it or of its contact, by any door', async () => {
    for (const standsWith of ['contact', 'officer']) {
      const of = await aCommitment(app);
      if (standsWith === 'contact') {
        await query('update department set contact_phone = $2 where id = $1', of.department.department.id, NUMBER);
      } else {
        // The officer works for a committee as well, where their number is kept, and has left it.
        await query(
          `insert into committee_staff (id, created_at, committee_id, duty, name, phone, account_id, starts_on, ends_on)
           values (gen_random_uuid(), now(), $1, 'LIAISON_OFFICER', '小秦', $2, $3, '2020-01-01', '2020-12-31')`,
          of.officer.committee.id,
          NUMBER,
          of.department.accountId,
        );
      }
      const code = await asking(of);
      const slips: Slip[] = (await app.as(of.officer).query(say.invitations, { id: of.id })).acceptanceInvitations;
      const [slip] = await invited(of, '商户 1 号');
      await leaves(of, of.stakeholder.id, NUMBER);
      for (const given of [code, (slip as Slip).code]) {
        const answered = await acts(of.guest, say.answer, voice(given));
        expect({ standsWith, answered }).toMatchObject({ answered: { code: 'SEAT_OF_HANDLER' } });
        expect(JSON.stringify(answered)).not.toContain(NUMBER.slice(-4));
      }
      // Their own slip, from a phone nobody is signed in on.
      expect((await acts(anonymous, say.answer, voice(slips[0]?.code ?? ''))).code).toMatch(
        /SEAT_OF_HANDLER|CODE_UNKNOWN/,
      );
      expect(await tallyOf(code)).toMatchObject({ n: 0 });
    }
  });

  it('nor by a second account, with a slip of somebody else or none', async () => {
    const of = await aCommitment(app);
    await query('update department set contact_phone = $2 where id = $1', of.department.department.id, NUMBER);
    const second = await anAccountHolder(app, { role: Role.INFORMANT });
    const neighbour = await anAccountHolder(app, { role: Role.INFORMANT });
    for (const [person, phone] of [
      [second, NUMBER],
      [neighbour, '13900009999'],
    ] as const) {
      await query(
        `insert into special_informant (id, created_at, version, name, phone, account_id, sector_id, status, nominated_on, monthly_expected)
         values (gen_random_uuid(), now(), 1, $1, $2, $3, $4, 'ACTIVE', '2026-01-01', 1)`,
        person.name,
        phone,
        person.accountId,
        (
          await rowsOf<{ id: string }>(
            app,
            `insert into sector (id, created_at, version, name)
           values (gen_random_uuid(), now(), 1, '界别' || gen_random_uuid()) returning id`,
            [],
          )
        )[0]?.id,
      );
    }
    const [slip, other] = await invited(of, '商户 1 号', '商户 2 号');
    const code = await asking(of);
    for (const given of [code, (slip as Slip).code]) {
      expect(await acts(second, say.answer, voice(given))).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
    }
    expect(await acts(neighbour, say.answer, voice((other as Slip).code))).toMatchObject({
      __typename: 'AcceptanceNotice',
    });
    expect(await tallyOf(code)).toMatchObject({ n: 1, invitedCount: 1 });
  });

  it('and gets no slip by a name with that number beside it', async () => {
    const of = await aCommitment(app);
    await query('update department set contact_phone = $2 where id = $1', of.department.department.id, NUMBER);
    for (const label of [`老王 ${NUMBER}`, '老王（138 0000 1234）', '老王 １３８００００１２３４']) {
      expect(await acts(of.officer, say.invite, { id: of.id, labels: [label] })).toMatchObject({
        code: 'NAMED_LIKE_OFFICE',
      });
    }
    const answered = await acts(of.officer, say.invite, { id: of.id, labels: ['老王 13900009999'] });
    expect(answered).toMatchObject({ __typename: 'CommitmentDetail' });
  });
});
