import type { Watch } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Participant, Party } from '../../server/src/modules/consultation/index.js';
import { hashInvitationCode } from '../../server/src/modules/consultation/invitation/invitation-of.js';
import { hashPassword } from '../../server/src/modules/identity/passwords.js';
import { anApp, type TestApp } from '../support/app.js';
import { aLiveTable } from '../support/meetings.js';
import { aMember, anonymous, type SignedMember } from '../support/people.js';

const MEMBERS = 60;
const GUESTS = 60;
const OBSERVERS = 180;
const HALL = MEMBERS + GUESTS + OBSERVERS;
/** How many mistype what they were given, once. */
const SLIPS = 60;
/** How many press the button in the same second. */
const AT_THE_DOOR = 60;
const PASSWORD = 'right-as-rain-2026';

const SignIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
const Join = 'mutation ($code: String!) { joinByInvitationCode(code: $code) { __typename } }';
const Present = 'mutation ($code: String!) { signInToMeeting(joinCode: $code) { __typename } }';
const SitIn =
  'mutation ($input: SignInObserverInput!) { signInObserver(input: $input) { __typename ... on MeetingSignIn { pass } } }';
const Find = 'query ($code: String!) { meetingByJoinCode(code: $code) { id } }';
const WatchHall =
  'subscription ($id: ID!, $pass: String) { meetingLive(id: $id, pass: $pass) { presentCount observerCount activeItem { id } speaking { id } } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

it('lets a hall of 300 in, sixty at a time behind one address, slips included', async () => {
  const { meeting, consultation, officer } = await aLiveTable(app, { present: false });
  const code = meeting.joinCode;
  const em = app.app.database.orm.em.fork();
  const createdAt = app.clock.now();
  const passwordHash = await hashPassword(app.app.services, PASSWORD);
  const members: SignedMember[] = [];
  for (let n = 0; n < MEMBERS; n += 1) members.push(await aMember(app));
  await app.app.database.pool.query('update account set password_hash = $1 where id = any($2)', [
    passwordHash,
    members.map(({ accountId }) => accountId),
  ]);
  const seat = (row: object) => em.create(Participant, { consultation: consultation.id, createdAt, ...row } as never);
  for (const { name, accountId } of members) seat({ party: Party.MEMBER, name, accountId });
  const slip = (n: number) => `GUEST${String(n).padStart(3, '0')}`;
  for (let n = 0; n < GUESTS; n += 1) {
    seat({ party: Party.STAKEHOLDER, name: `商户${n}`, invitationCodeHash: hashInvitationCode(slip(n)) });
  }
  await em.flush();

  const everybody = [
    ...members.map(({ loginName }, n) => async () => {
      const phone = app.inAnotherBrowser(anonymous);
      const signIn = (password: string) => phone.mutate(SignIn, { input: { loginName, password } });
      if (n < SLIPS / 3) expect((await signIn('mistyped')).signIn.__typename).toBe('IdentityRefusal');
      expect((await signIn(PASSWORD)).signIn.__typename).toBe('SignedIn');
      expect((await phone.mutate(Present, { code })).signInToMeeting.__typename).toBe('MeetingSignIn');
      return { phone, pass: null };
    }),
    ...Array.from({ length: GUESTS }, (_, n) => async () => {
      const phone = app.inAnotherBrowser(anonymous);
      const join = (given: string) => phone.mutate(Join, { code: given });
      if (n < SLIPS / 3) expect((await join('MISTYPED')).joinByInvitationCode.__typename).toBe('ConsultationRefusal');
      expect((await join(slip(n))).joinByInvitationCode.__typename).toBe('GuestWelcome');
      expect((await phone.mutate(Present, { code })).signInToMeeting.__typename).toBe('MeetingSignIn');
      return { phone, pass: null };
    }),
    ...Array.from({ length: OBSERVERS }, (_, n) => async () => {
      const phone = app.inAnotherBrowser(anonymous);
      if (n < SLIPS / 3) expect((await phone.query(Find, { code: '000000' })).meetingByJoinCode).toBeNull();
      expect((await phone.query(Find, { code })).meetingByJoinCode.id).toBe(meeting.id);
      const input = { joinCode: code, name: `列席${n}`, clientMutationId: crypto.randomUUID() };
      const { signInObserver } = await phone.mutate(SitIn, { input });
      expect(signInObserver.__typename).toBe('MeetingSignIn');
      return { phone, pass: signInObserver.pass };
    }),
  ];
  const full = { presentCount: MEMBERS + GUESTS, observerCount: OBSERVERS };
  const screens: Watch<{ meetingLive: typeof full }>[] = [];
  const waiting = everybody.values();
  const door = async () => {
    for (const signIn of waiting) {
      const { phone, pass } = await signIn();
      screens.push(await phone.watch(WatchHall, { id: meeting.id, pass }));
    }
  };
  await Promise.all(Array.from({ length: AT_THE_DOOR }, door));

  const shown = await Promise.all(
    screens.map((screen) =>
      screen.next(
        ({ meetingLive: { presentCount, observerCount } }) =>
          presentCount === full.presentCount && observerCount === full.observerCount,
        30_000,
      ),
    ),
  );
  expect(shown).toHaveLength(HALL);
  const { rows } = await app.app.database.pool.query(
    `select count(*)::int as present, count(distinct id)::int as seats from participant
     where consultation_id = $1 and attendance = 'PRESENT' and sign_in_method = 'CODE'
     union all select count(*)::int, count(distinct id)::int from meeting_observer where meeting_id = $2`,
    [consultation.id, meeting.id],
  );
  expect(rows).toEqual([
    { present: MEMBERS + GUESTS, seats: MEMBERS + GUESTS },
    { present: OBSERVERS, seats: OBSERVERS },
  ]);
  const desk = await app.as(officer).watch(WatchHall, { id: meeting.id });
  expect((await desk.next()).meetingLive).toMatchObject(full);
}, 120_000);
