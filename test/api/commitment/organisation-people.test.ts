import type { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationKind } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { anOrganisationsCommitment, type Entrusted, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { aLiaisonOfficer, aMember, anonymous, aSecretariat, type Person } from '../../support/people.js';
import { anOrganisation } from '../../support/roster.js';
import * as say from './documents.js';

/**
 * Whoever handles a matter never decides whether it was done: as an organisation has no accounts, its people are known by
 * the seat that speaks for it, by its link and the phone it was used on, by its contact's name, and by the house they share.
 */

const ANSWER = `{ __typename ... on CommitmentRefusal { code }
  ... on HandlingMatter { status lastAct replyText progress { id text } acts { act whyNot } } }`;
const Issue = `mutation ($id: ID!) { answer: issueHandlingLink(commitmentId: $id) {
  ... on CommitmentRefusal { code } ... on IssuedHandlingLink { token } } }`;
const Matter = `query ($token: String!) { handlingMatter(token: $token) { status lastAct acts { act whyNot } } }`;
const AcknowledgeBy = `mutation ($token: String!) { answer: acknowledgeByLink(token: $token) ${ANSWER} }`;
const ReportBy = `mutation ($input: ReportByLinkInput!) { answer: reportByLink(input: $input) ${ANSWER} }`;
const ReplyBy = `mutation ($input: ReplyByLinkInput!) { answer: replyByLink(input: $input) ${ANSWER} }`;
const withReason = (name: string) =>
  `mutation ($token: String!, $reason: String!) { answer: ${name}(token: $token, reason: $reason) ${ANSWER} }`;
const [TakeBackBy, AskReturnBy] = [withReason('takeBackByLink'), withReason('requestReturnByLink')];
const Reassign = `mutation ($id: ID!, $organisationId: ID, $note: String) {
  answer: reassignCommitment(commitmentId: $id, organisationId: $organisationId, note: $note) {
    ... on CommitmentRefusal { code } ... on CommitmentDetail { status leadDepartmentName } } }`;
const Retire = `mutation ($input: RetireOrganisationInput!) { answer: retireOrganisation(input: $input) {
  ... on Organisation { id } ... on RosterRefusal { code } } }`;
const Acts = 'query ($id: ID!) { commitment(id: $id) { viewerCanIssueLink viewerActs { act whyNot } } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-03-02T01:00:00Z');
});
afterAll(() => app.close());

const { acts, on, progress, asking, voice, invited, residentsSay, aVerification } = handling(() => app);
const issued = async ({ id, officer }: Entrusted): Promise<string> => (await acts(officer, Issue, { id })).token;
const from = async (phone: TestClient, document: string, variables: object) =>
  (await phone.mutate(document, variables as never)).answer;
const aPhone = (person: Person = anonymous) => app.inAnotherBrowser(person);
/** Handled by its link on this phone as far as the reply. */
const handledBy = async (phone: TestClient, token: string) => {
  await from(phone, AcknowledgeBy, { token });
  const { progress: entries } = await from(phone, ReportBy, { input: { token, text: '货位已划' } });
  const progressIds = entries.map(({ id }: { id: string }) => id);
  const reply = { token, resultClass: 'A', text: '办好了', delivered: '60 个货位', progressIds };
  expect(await from(phone, ReplyBy, { input: reply })).toMatchObject({ status: 'REPLIED', replyText: '办好了' });
};
const opened = async (of: Entrusted, by: Person = of.officer): Promise<string> => {
  expect(await acts(of.follower, say.verify, await aVerification(of))).toMatchObject({ status: 'VERIFIED' });
  return (await acts(by, say.open, { id: of.id })).acceptanceCode;
};
const asked = async (of: Entrusted): Promise<string[]> =>
  (await app.as(of.officer).query(say.invitations, { id: of.id })).acceptanceInvitations.map(
    ({ label }: { label: string }) => label,
  );

describe('whoever handled it by the link', () => {
  it('says nothing about it from that phone, neither by the open code nor by a neighbour’s slip', async () => {
    const of = await anOrganisationsCommitment(app);
    const phone = aPhone();
    await handledBy(phone, await issued(of));
    const code = await opened(of);
    const [slip] = await invited(of, '商户乙');
    for (const given of [code, slip?.code ?? '']) {
      expect(await from(phone, say.answer, voice(given))).toMatchObject({ code: 'DEVICE_OF_HANDLER' });
    }
    // Other people are heard, and this phone is heard about other matters.
    expect(await from(aPhone(), say.answer, voice(code))).toMatchObject({ __typename: 'AcceptanceNotice' });
    const another = await anOrganisationsCommitment(app);
    await handledBy(aPhone(), await issued(another));
    expect(await from(phone, say.answer, voice(await opened(another)))).toMatchObject({
      __typename: 'AcceptanceNotice',
    });
  });

  it('does not decide at the seat of somebody concerned, whatever phone that speaks from', async () => {
    const of = await anOrganisationsCommitment(app);
    // The merchant who sits as one of the people concerned has the slip, too.
    await handledBy(aPhone(of.guest), await issued(of));
    const code = await opened(of);
    expect(await asked(of)).toEqual([]);
    expect(await from(aPhone(of.guest), say.answer, voice(code))).toMatchObject({ code: 'SEAT_OF_HANDLER' });
  });

  it('is not somebody of the committee who signed out', async () => {
    const of = await anOrganisationsCommitment(app);
    const token = await issued(of);
    const computer = aPhone();
    await from(computer, AcknowledgeBy, { token });
    await app.app.database.pool.query(
      `insert into known_device (id, created_at, account_id, device_hash, last_used_at)
       select gen_random_uuid(), now(), $1, u.device_hash, $3 from handling_link_use u
       join handling_link l on l.id = u.link_id where l.commitment_id = $2`,
      [of.officer.accountId, of.id, app.clock.now()],
    );
    expect(await from(computer, ReportBy, { input: { token, text: '好了' } })).toMatchObject({
      code: 'LINK_ON_STAFF_DEVICE',
    });
    expect(await from(aPhone(), ReportBy, { input: { token, text: '货位已划' } })).toMatchObject({
      status: 'IN_PROGRESS',
    });
  });

  it('takes back what was sent by mistake, and asks to give it back', async () => {
    const of = await anOrganisationsCommitment(app);
    const token = await issued(of);
    const phone = aPhone();
    await handledBy(phone, token);
    expect((await phone.query(Matter, { token })).handlingMatter).toMatchObject({
      status: 'REPLIED',
      lastAct: 'REPLY',
    });
    await expect(from(phone, TakeBackBy, { token, reason: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await from(phone, TakeBackBy, { token, reason: '发错了' })).toMatchObject({
      status: 'IN_PROGRESS',
      replyText: null,
      lastAct: 'REPORT_PROGRESS',
    });
    expect(
      await rowsOf(app, `select said_before from correction where part_of = $1 and taken_back and field = 'TEXT'`, [
        of.id,
      ]),
    ).toEqual([{ said_before: '办好了' }]);
    expect(await from(phone, AskReturnBy, { token, reason: '产权已移交' })).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await from(phone, AskReturnBy, { token, reason: '产权已移交' })).toMatchObject({
      code: 'RETURN_ALREADY_REQUESTED',
    });
    expect(await app.auditTrail({ id: of.id })).toEqual(
      expect.arrayContaining(['commitment.undone', 'commitment.returnRequested']),
    );
  });

  it('shows nothing of a neighbour’s matter, and does nothing once the matter went on elsewhere', async () => {
    const of = await anOrganisationsCommitment(app);
    const neighbour = await anOrganisationsCommitment(app);
    const [token, other] = [await issued(of), await issued(neighbour)];
    const phone = aPhone();
    await from(phone, AcknowledgeBy, { token: other });
    const [theirs] = (await from(phone, ReportBy, { input: { token: other, text: '别人的' } })).progress;
    await from(phone, AcknowledgeBy, { token });
    await from(phone, ReportBy, { input: { token, text: '货位已划' } });
    const borrowed = { token, resultClass: 'A', text: '办好了', delivered: '60 个', progressIds: [theirs.id] };
    await expect(from(phone, ReplyBy, { input: borrowed })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });

    await app.app.database.pool.query(`update commitment set status = 'SPLIT' where id = $1`, [of.id]);
    const open = (await phone.query(Matter, { token })).handlingMatter.acts.filter(
      ({ whyNot }: { whyNot: string | null }) => !whyNot,
    );
    expect(open).toEqual([]);
    expect(await from(phone, ReportBy, { input: { token, text: '好了' } })).toMatchObject({ code: 'WRONG_STATUS' });
  });
});

describe('whoever bears the name of its contact', () => {
  it('is not asked at the seat they have, and a namesake is by a slip that says who is meant', async () => {
    const of = await anOrganisationsCommitment(app, { contactName: '商户 甲' });
    await handledBy(aPhone(), await issued(of));
    const code = await opened(of);
    expect(await asked(of)).toEqual([]);
    expect(await from(aPhone(of.guest), say.answer, voice(code))).toMatchObject({ code: 'SEAT_OF_HANDLER' });
    expect(await acts(of.officer, say.invite, { id: of.id, labels: ['商户甲'] })).toMatchObject({
      code: 'NAMED_LIKE_OFFICE',
    });
    expect(await invited(of, '商户甲（东门 3 号）')).toHaveLength(1);
  });

  it('nor who left its contact’s telephone, or that of whoever speaks for it, under any name', async () => {
    for (const whose of ['contact', 'speaker']) {
      const of = await anOrganisationsCommitment(app);
      const left = (participantId: string) =>
        app.app.database.pool.query(
          `insert into guest_phone (id, created_at, participant_id, phone, consented_at)
           values (gen_random_uuid(), now(), $1, '13800005678', now())`,
          [participantId],
        );
      if (whose === 'contact') {
        await app.app.database.pool.query(`update organisation set contact_phone = '138 0000 5678' where id = $1`, [
          of.organisation.id,
        ]);
      } else {
        const [speaker] = await rowsOf<{ id: string }>(app, 'select id from participant where represents_id = $1', [
          of.organisation.id,
        ]);
        await left(speaker?.id as string);
      }
      await left(of.stakeholder.id);
      await handledBy(aPhone(), await issued(of));
      const code = await opened(of);
      expect(await asked(of)).toEqual([]);
      expect(await from(aPhone(of.guest), say.answer, voice(code))).toMatchObject({ code: 'SEAT_OF_HANDLER' });
      expect(await acts(of.officer, say.invite, { id: of.id, labels: ['陈姐 13800005678'] })).toMatchObject({
        code: 'NAMED_LIKE_OFFICE',
      });
    }
  });

  it('or works there neither follows, verifies nor looks back as a member', async () => {
    const of = await anOrganisationsCommitment(app);
    const { name } = of.organisation;
    const contact = await aMember(app, { committee: of.officer.committee, name: '周经理' });
    const employee = await aMember(app, { committee: of.officer.committee });
    const second = await aMember(app, { committee: of.officer.committee });
    await app.app.database.pool.query(
      `update organisation set contact_name = $2, contact_phone = '13800007777' where id = $1`,
      [of.organisation.id, '周经理'],
    );
    await app.app.database.pool.query(`update member set phone = '138-0000-7777' where id = $1`, [second.member.id]);
    await app.app.database.pool.query('update member set unit = $2 where id = $1', [
      employee.member.id,
      `${name} 副总经理`,
    ]);
    for (const { member } of [contact, employee, second]) {
      expect(await acts(of.officer, say.assignFollower, { id: of.id, memberId: member.id })).toMatchObject({
        code: 'MEMBER_OF_HANDLER',
      });
    }
    // Entered in the directory after they were named: they do not look at it either.
    await handledBy(aPhone(), await issued(of));
    await app.app.database.pool.query('update commitment set following_member_id = $2 where id = $1', [
      of.id,
      contact.member.id,
    ]);
    const seen = await aVerification({ ...of, follower: contact });
    expect(await acts(contact, say.verify, seen)).toMatchObject({ code: 'MEMBER_OF_HANDLER' });
    await app.app.database.pool.query('update commitment set following_member_id = $2 where id = $1', [
      of.id,
      of.follower.member.id,
    ]);
    await opened(of);
    await residentsSay(of, 'SOLVED', 'SOLVED', 'SOLVED');
    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ status: 'CLOSED' });
    for (const { member } of [contact, employee]) {
      expect(await acts(of.officer, say.assignLookBack, { id: of.id, memberId: member.id })).toMatchObject({
        code: 'MEMBER_OF_HANDLER',
      });
    }
    const [row] = await rowsOf<{ look_back_member_id: string | null }>(
      app,
      'select look_back_member_id from commitment where id = $1',
      [of.id],
    );
    expect([contact.member.id, employee.member.id]).not.toContain(row?.look_back_member_id);
  });
});

describe('an office of the committee’s own township', () => {
  it('is written down for by the committee, and judged by the secretariat', async () => {
    const of = await anOrganisationsCommitment(app, { kind: OrganisationKind.TOWNSHIP_OFFICE });
    const secretariat = await aSecretariat(app);
    const colleague = await aLiaisonOfficer(app, of.officer.committee);
    await acts(of.officer, say.acknowledge, { id: of.id });
    await acts(of.officer, say.report, on(of, progress));
    await acts(of.officer, say.askExtension, on(of, { until: '2026-05-08', reason: '雨季' }));
    const { viewerCanIssueLink, viewerActs } = (await app.as(colleague).query(Acts, { id: of.id })).commitment;
    expect(viewerCanIssueLink).toBe(true);
    expect(viewerActs).toContainEqual({ act: 'DECIDE_EXTENSION', whyNot: 'OWN_TOWNSHIP_HANDLES' });
    // A colleague at the next table is of the same house.
    expect(await acts(colleague, say.decide, { id: of.id, approve: true })).toMatchObject({
      code: 'OWN_TOWNSHIP_HANDLES',
    });
    expect(await acts(secretariat, say.decide, { id: of.id, approve: true })).toMatchObject({ status: 'IN_PROGRESS' });

    const photoIds = [await handling(() => app).photo(of.officer)];
    await acts(of.officer, say.reply, on(of, { resultClass: 'A', text: '办好了', delivered: '60 个', photoIds }));
    await acts(of.follower, say.verify, await aVerification(of));
    for (const document of [say.open, say.settle]) {
      expect(await acts(colleague, document, { id: of.id })).toMatchObject({ code: 'OWN_TOWNSHIP_HANDLES' });
    }
    expect(await acts(secretariat, say.open, { id: of.id })).toMatchObject({ status: 'ACCEPTANCE_OPEN' });
    expect(await acts(colleague, say.invite, { id: of.id, labels: ['商户乙'] })).toMatchObject({
      code: 'OWN_TOWNSHIP_HANDLES',
    });
    await residentsSay({ id: of.id, officer: secretariat as never }, 'SOLVED', 'SOLVED', 'SOLVED');
    expect(await acts(secretariat, say.settle, { id: of.id })).toMatchObject({ status: 'CLOSED' });
    await app.app.settled();
    const told = await rowsOf<{ kind: string }>(app, 'select distinct kind from notice where recipient_id = $1', [
      secretariat.accountId,
    ]);
    expect(told.map(({ kind }) => kind)).toContain('EXTENSION_REQUESTED');
  });
});

describe('an organisation that stands in the place of another', () => {
  it('is no neighbour of what that promised, and takes it over when it is given to it', async () => {
    const of = await anOrganisationsCommitment(app);
    const heir = await anOrganisation(app, of.officer.committee, { contactName: '吴经理' });
    await app.app.database.pool.query('update participant set represents_id = $2 where id = $1', [
      of.stakeholder.id,
      heir.id,
    ]);
    const token = await issued(of);
    const { version } = of.organisation;
    const retiring = { id: of.organisation.id, version, on: '2026-03-02', reason: '合并', successorId: heir.id };
    expect(await acts(of.officer, Retire, { input: retiring })).toMatchObject({ id: of.organisation.id });

    // What it had is still its own, and its link still opens it.
    const phone = aPhone();
    expect(await from(phone, AcknowledgeBy, { token })).toMatchObject({ status: 'ACKNOWLEDGED' });
    const given = { id: of.id, organisationId: heir.id, note: '原单位并入' };
    expect(await acts(of.officer, Reassign, given)).toMatchObject({
      status: 'ASSIGNED',
      leadDepartmentName: heir.name,
    });
    expect(await from(phone, ReportBy, { input: { token, text: '好了' } })).toMatchObject({ code: 'LINK_UNKNOWN' });

    // Nothing new is given to the one that is no more.
    const back = { id: of.id, organisationId: of.organisation.id, note: '还是他们' };
    await expect(acts(of.officer, Reassign, back)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });

    await handledBy(aPhone(), await issued(of));
    const code = await opened(of);
    // Neither those who sat for the one nor those who sat for the other.
    expect(await asked(of)).toEqual([]);
    for (const person of [of.guest, of.itsPerson]) {
      expect(await from(aPhone(person), say.answer, voice(code))).toMatchObject({ code: 'SEAT_OF_HANDLER' });
    }
    for (const label of ['吴经理', '经办人']) {
      expect(await acts(of.officer, say.invite, { id: of.id, labels: [label] })).toMatchObject({
        code: 'NAMED_LIKE_OFFICE',
      });
    }
  });
});

describe('a successor', () => {
  it('takes over what the retired organisation had not finished, where it stands, and the old link opens nothing', async () => {
    const of = await anOrganisationsCommitment(app);
    const token = await issued(of);
    await from(aPhone(), AcknowledgeBy, { token });
    const [row] = await rowsOf<{ organisation: string; version: number }>(
      app,
      `select o.id as organisation, o.version from organisation o join commitment c on c.lead_organisation_id = o.id
       where c.id = $1`,
      [of.id],
    );
    const successor = await anOrganisation(app, of.officer.committee);
    const retire = (more: object) =>
      app.as(of.officer).mutate(Retire, {
        input: { id: row?.organisation, version: row?.version, on: '2026-03-02', reason: '改制', ...more },
      });
    await expect(retire({ takesOver: true })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await retire({ successorId: successor.id, takesOver: true });
    await app.app.settled();

    expect(
      await rowsOf(app, 'select lead_organisation_id as lead, status from commitment where id = $1', [of.id]),
    ).toEqual([{ lead: successor.id, status: 'ACKNOWLEDGED' }]);
    expect((await app.auditTrail({ id: of.id })).at(-1)).toBe('commitment.reassigned');
    expect((await from(aPhone(), ReportBy, { input: { token, text: '还是我' } })).code).toBe('LINK_UNKNOWN');
    const told = await rowsOf<{ kind: string }>(app, 'select kind from notice where commitment_id = $1', [of.id]);
    expect(told.map(({ kind }) => kind)).toContain('MATTER_REASSIGNED');
  });

  it('leaves everything where it is, where the committee did not say so', async () => {
    const of = await anOrganisationsCommitment(app);
    const leads = () => rowsOf(app, 'select lead_organisation_id as lead from commitment where id = $1', [of.id]);
    const before = await leads();
    const [row] = await rowsOf<{ organisation: string; version: number }>(
      app,
      `select id as organisation, version from organisation where id = $1`,
      [(before[0] as { lead: string }).lead],
    );
    const { id: successorId } = await anOrganisation(app, of.officer.committee);
    const input = { id: row?.organisation, version: row?.version, on: '2026-03-02', reason: '改制', successorId };
    await app.as(of.officer).mutate(Retire, { input });
    await app.app.settled();
    expect(await leads()).toEqual(before);
  });
});
