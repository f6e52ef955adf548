import type { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Meeting } from '../../../server/src/modules/meeting/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { aConsultationOfFour, aGuestByCode, prepareAll } from '../../support/consultations.js';
import { handling } from '../../support/handling.js';
import { aDirector, anonymous, aSecretariat, type Person } from '../../support/people.js';
import * as meet from '../meeting/documents.js';
import * as say from './documents.js';

/**
 * Six passers-by sit in at a meeting by the six digits; one of them is the handling department's officer, on a phone of his
 * own. Afterwards all of them try to decide, by every door there is, whether his promise was kept.
 */

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const { acts, asking, voice } = handling(() => app);
const PASSWORD = '一条板凳坐下来慢慢谈';
const Version = 'query ($id: ID!) { consultation(id: $id) { version } }';
const Convene = `mutation ($input: ConveneConsultationInput!) { conveneConsultation(input: $input) { __typename } }`;
const InviteStakeholder = `mutation ($input: InviteStakeholderInput!) { inviteStakeholder(input: $input) {
  __typename ... on Invitation { id invitationCode } ... on ConsultationRefusal { code } } }`;
const CreateAccount = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  ... on AccountCreated { id slip { loginName oneTimeCode } } } }`;
const Activate = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { __typename } }`;
const SignIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
const SignOut = 'mutation { signOut }';
const Join = `mutation ($code: String!) { joinByInvitationCode(code: $code) { __typename ... on ConsultationRefusal { code } } }`;
const SitIn = `mutation ($input: SignInObserverInput!) { signInObserver(input: $input) {
  __typename ... on MeetingSignIn { participantId pass } ... on MeetingRefusal { code } } }`;
const Ballot = `mutation ($input: CastSecretBallotInput!) { castSecretBallot(input: $input) {
  __typename ... on MeetingRefusal { code } } }`;
const Survey = `mutation ($input: AnswerQuestionnaireInput!) { answerQuestionnaire(input: $input) {
  __typename ... on SurveyRefusal { code } } }`;
const Begin = 'mutation { beginPairing { screenId token } }';

interface PasserBy {
  readonly phone: TestClient;
  readonly observerId: string;
  readonly pass: string | null;
}

it('six passers-by, one of them the officer who handles it, decide nothing by any door', async () => {
  const four = await aConsultationOfFour(app);
  const { officer, department, member, groupId } = four;
  const consultationId = four.id;
  const neighbours = await Promise.all(
    ['李大嫂', '赵师傅'].map(async (name) => {
      const input = { consultationId, name, interestGroupId: groupId };
      const { inviteStakeholder } = await app.as(officer).mutate(InviteStakeholder, { input });
      return aGuestByCode(name, inviteStakeholder.invitationCode);
    }),
  );
  const residents: Person[] = [four.guest, ...neighbours];
  const director = await aDirector(app, officer.committee);
  await prepareAll(app, four);

  // A second account of the same office, made by the secretariat: its officer signs in with it on the phone of his own.
  const secretariat = await aSecretariat(app);
  const { createAccount } = await app.as(secretariat).mutate(CreateAccount, {
    input: { displayName: '小王', post: { role: 'DEPARTMENT_OFFICER', departmentId: department.department.id } },
  });
  const ownPhone = app.inAnotherBrowser(anonymous);
  await ownPhone.mutate(Activate, { input: { code: createAccount.slip.oneTimeCode, password: PASSWORD } });
  await ownPhone.mutate(SignOut);

  // The committee does not take him for one of the people concerned under his name.
  const asHimself = { consultationId, name: '小王', interestGroupId: groupId };
  expect((await app.as(officer).mutate(InviteStakeholder, { input: asHimself })).inviteStakeholder).toMatchObject({
    code: 'NAMED_LIKE_OFFICE',
  });

  const { consultation } = await app.as(director).query(Version, { id: consultationId });
  const convening = { consultationId, version: consultation.version, overrideReason: '群众等不及' };
  expect((await app.as(director).mutate(Convene, { input: convening })).conveneConsultation.__typename).toBe(
    'Consultation',
  );
  app.clock.set('2026-03-12T01:00:00Z');
  const { openMeeting } = await app.as(officer).mutate(meet.OpenMeeting, { consultationId });
  const meetingId: string = openMeeting.id;
  const { joinCode } = await app.app.database.orm.em.fork().findOneOrFail(Meeting, meetingId);
  for (const person of [...residents, member, department]) {
    expect((await app.as(person).mutate(meet.SignInToMeeting, { joinCode })).signInToMeeting).toMatchObject({
      attendance: 'PRESENT',
    });
  }

  const phones = [ownPhone, ...Array.from({ length: 5 }, () => app.inAnotherBrowser(anonymous))];
  const passersBy: PasserBy[] = [];
  for (const [n, phone] of phones.entries()) {
    const { signInObserver } = await phone.mutate(SitIn, { input: { joinCode, name: `过路人${n + 1}` } });
    expect(signInObserver.pass).toEqual(expect.any(String));
    passersBy.push({ phone, observerId: signInObserver.participantId, pass: signInObserver.pass });
  }

  // At the table: they take no stance and cast no ballot, and the desk cannot enter one for them.
  const clauseOf = async (text: string, secret: boolean) => {
    const { addClause } = await app.as(officer).mutate(meet.AddClause, {
      input: { meetingId, text, policyBasis: '条例第一条', secret },
    });
    expect((await app.as(officer).mutate(meet.OpenClause, { clauseId: addClause.id })).openClause.status).toBe('OPEN');
    return addClause.id as string;
  };
  const open = await clauseOf('摊位一律入线', false);
  const secret = await clauseOf('经费由镇里出', true);
  for (const { phone, observerId } of passersBy) {
    await expect(phone.mutate(Ballot, { input: { clauseId: secret, kind: 'AGREE' } })).rejects.toThrow();
    await expect(phone.mutate(meet.TakeStance, { input: { clauseId: open, kind: 'AGREE' } })).rejects.toThrow();
    const entered = { clauseId: open, kind: 'AGREE', participantId: observerId };
    expect((await app.as(officer).mutate(meet.TakeStance, { input: entered })).takeStance).toMatchObject({
      code: 'OBSERVER_MAY_NOT',
    });
  }

  for (const clauseId of [open, secret]) await app.as(officer).mutate(meet.SettleClause, { clauseId });

  const [demand] = await rowsOf<{ id: string }>(app, 'select id from demand where consultation_id = $1', [
    consultationId,
  ]);
  const [delegate] = await rowsOf<{ id: string }>(
    app,
    'select id from participant where consultation_id = $1 and department_id is not null',
    [consultationId],
  );
  await app.app.database.pool.query(`update participant set delegate_authority = 'MAY_PROMISE' where id = $1`, [
    delegate?.id,
  ]);
  const promised = {
    meetingId,
    demandId: demand?.id,
    participantId: delegate?.id,
    nature: 'COMMITMENT',
    text: '我们来办',
    action: '施划摊位线',
    deliverable: '40 个摊位入线',
    dueOn: '2026-04-30',
    responsiblePerson: '王科长',
  };
  expect((await app.as(officer).mutate(meet.RecordResponse, { input: promised })).recordResponse).toMatchObject({
    nature: 'COMMITMENT',
  });
  expect(await app.as(officer).mutate(meet.EndMeeting, { meetingId })).toMatchObject({
    endMeeting: { __typename: 'Meeting' },
  });
  await app.as(officer).mutate(meet.SaveMinutes, { input: { meetingId, body: '会议纪要', version: null } });
  expect((await app.as(director).mutate(meet.ConfirmMinutes, { meetingId, version: 1 })).confirmMinutes).toMatchObject({
    status: 'CONFIRMED',
  });
  await app.app.settled();

  const [commitment] = await rowsOf<{ id: string }>(app, 'select id from commitment where consultation_id = $1', [
    consultationId,
  ]);
  const of = { id: commitment?.id as string, officer, department, follower: member };
  await acts(officer, say.assignFollower, { id: of.id, memberId: member.member.id });
  const code = await asking(of);
  await acts(officer, say.posted, { id: of.id });

  /** Every door with every key they have; what is let in is counted apart. */
  async function attack(result: string): Promise<void> {
    const answerBy = async (phone: TestClient, given: string, deviceToken = `device-${crypto.randomUUID()}`) =>
      (await phone.mutate(say.answer, voice(given, result, { deviceToken }))).answer;
    for (const [n, { phone, observerId, pass }] of passersBy.entries()) {
      const isHis = n === 0;
      const passToken = (pass ?? '').replaceAll('.', '_').slice(0, 64);
      // By the pass of the back row and by the id they had there, as a code and as a phone.
      for (const given of [pass ?? '', observerId, joinCode]) {
        expect(await answerBy(phone, given.slice(0, 200))).toMatchObject({ code: 'CODE_UNKNOWN' });
      }
      expect(await answerBy(phone, code, passToken)).toMatchObject(
        isHis ? { code: 'DEVICE_OF_HANDLER' } : { __typename: 'AcceptanceNotice' },
      );
      // As somebody invited, by the code of the meeting, and once more as an observer of a meeting that is over.
      expect((await phone.mutate(Join, { code: joinCode })).joinByInvitationCode).toMatchObject({
        code: 'CODE_UNKNOWN',
      });
      expect((await phone.mutate(SitIn, { input: { joinCode, name: '商户代表', pass } })).signInObserver).toMatchObject(
        {
          code: 'CODE_UNKNOWN',
        },
      );
      // By the survey, which is none of this.
      const survey = { code, answers: [], deviceToken: passToken };
      expect((await phone.mutate(Survey, { input: survey })).answerQuestionnaire).toMatchObject({
        code: 'CODE_UNKNOWN',
      });
      // As a screen on a wall: refused or counted apart, as is seen below.
      const { beginPairing } = await app.inAnotherBrowser(anonymous).mutate(Begin);
      const wall = await phone.post(
        { query: say.answer, variables: voice(code, result) },
        { authorization: `Bearer ${beginPairing.token}` },
      );
      expect(wall.status).toBeLessThan(500);
    }
    // With the account, on his own phone and at his desk, by the open code.
    await ownPhone.mutate(SignIn, { input: { loginName: createAccount.slip.loginName, password: PASSWORD } });
    expect(await answerBy(ownPhone, code)).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
    await ownPhone.mutate(SignOut);
    expect(await acts(department, say.answer, voice(code, result))).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
    for (const person of [officer, director, member, secretariat]) {
      await acts(person, say.answer, voice(code, result));
    }
    await expect(
      ownPhone.mutate(say.invite, { id: of.id, labels: ['过路人1', '过路人2', '过路人3'] }),
    ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  }
  const tally = async () => (await app.as(anonymous).query(say.notice, { code })).acceptanceNotice.tally;

  await attack('SOLVED');
  expect(await tally()).toMatchObject({ invitedCount: 0, invitedTotal: 3, invitedDecide: false, accepted: false });
  for (const resident of residents) await acts(resident, say.answer, voice(code, 'NOT_SOLVED'));
  const heard = await tally();
  expect(heard).toMatchObject({ invitedCount: 3, invitedTotal: 3, accepted: false });
  expect(heard.n).toBeGreaterThan(2 * 3);
  expect(await acts(officer, say.settle, { id: of.id })).toMatchObject({ status: 'REPROCESSING', round: 2 });

  // The other way round in the second round: what the residents accept, nobody outside keeps open.
  await asking(of);
  await attack('NOT_SOLVED');
  for (const resident of residents) await acts(resident, say.answer, voice(code, 'SOLVED'));
  expect(await tally()).toMatchObject({ invitedCount: 3, accepted: true });
  expect(await acts(officer, say.settle, { id: of.id })).toMatchObject({ status: 'CLOSED' });
  expect(await rowsOf(app, 'select count(*)::int as n from acceptance_answer where invited', [])).toEqual([{ n: 6 }]);
});
