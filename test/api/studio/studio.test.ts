import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { keepNotice } from '../../../server/src/modules/consent/say-notice.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { heldTrail, inOrder } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
  type SignedMember,
} from '../../support/people.js';

const CHANGED = '{ __typename ... on StudioChanged { id } ... on StudioRefusal { code } }';
const NOTED = '{ __typename ... on VisitNoted { id topicNumber trackingCode } ... on StudioRefusal { code } }';
const INPUTS: Readonly<Record<string, string>> = {
  cancelReception: 'ReceptionReasonInput',
  restoreReception: 'ReceptionReasonInput',
  reopenReception: 'ReceptionReasonInput',
  withdrawVisit: 'TurnVisitInput',
  restoreVisit: 'TurnVisitInput',
  checkInAtReception: 'CheckInInput',
};
const act = (name: string) => {
  const type = INPUTS[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { answer: ${name}(input: $input) ${name === 'noteVisit' ? NOTED : CHANGED} }`;
};
const FIGURES = 'figures { due held notOpen calledOff backdated visitors answered topics adopted resolved }';
const Studio = `query ($id: ID!) { studio(id: $id) { id version name address status statusReason plateNumber plateOn code
  members { memberId isLead } corrections { field saidBefore saysNow } ${FIGURES} viewerCanCorrect viewerCanTurnTo
  viewerCanPlan viewerCanReadVisits } }`;
const Studios = `query ($filter: StudioFilter, $order: StudioOrder) { studios(filter: $filter, order: $order, first: 100) {
  totalCount nodes { id name ${FIGURES} } } }`;
const Reception = `query ($id: ID!) { reception(id: $id) { id version onDay half state isBackdated record cancelledReason
  onDuty { memberId isPresent } visitors topics visits { id version visitorName visitorPhone visitorAnonymised words outcome became answer
    withdrawnAt viewerSeesVisitor topic { id number trackingCode } corrections { field saidBefore saysNow } }
  corrections { field saidBefore saysNow } ownPresence viewerCanCheckIn viewerCanNote viewerCanMove viewerCanCancel
  viewerCanRestore viewerCanClose viewerCanReopen } }`;
const Receptions = `query ($filter: ReceptionFilter!) { receptions(filter: $filter, first: 100) { totalCount nodes { id state } } }`;
const Visits = `query ($filter: VisitFilter!) { studioVisits(filter: $filter, first: 100) { totalCount nodes { id became visitorName } } }`;
const ByCode = `query ($code: String!) { studioByCode(code: $code) { name status members { name } next { onDay isCancelled
  onDuty { name } } ${FIGURES} topics { onDay became } } }`;
const File = `query { dutyFile(year: 2026) { lines { kind opens opensId title note people done } } }`;
const Works = 'query { worklist { lines { kind recordId } } }';

let app: TestApp;
let officer: CommitteeOfficer;
let member: SignedMember;
let friend: SignedMember;
let stranger: SignedMember;
let secretariat: AccountHolder;

const MORNING = '2026-03-02T01:00:00Z';
beforeAll(async () => {
  app = await anApp({ now: MORNING });
  officer = await aLiaisonOfficer(app);
  secretariat = await aSecretariat(app);
  member = await aMember(app, { committee: officer.committee });
  friend = await aMember(app, { committee: officer.committee });
  stranger = await aMember(app);
});
beforeEach(() => app.clock.set(MORNING));
afterAll(() => app?.close());

const run = async (by: Person, name: string, input: object) =>
  (await app.as(by).mutate(act(name), { input })).answer as {
    __typename: string;
    id: string;
    code?: string;
    topicNumber?: string;
    trackingCode?: string;
  };
const studioOf = async (by: Person, id: string) => (await app.as(by).query(Studio, { id })).studio;
const dayOf = async (by: Person, id: string) => (await app.as(by).query(Reception, { id })).reception;
const on = async (id: string) => ({ receptionId: id, version: (await dayOf(secretariat, id)).version as number });
let nth = 0;
const proposal = (more: object = {}) => ({
  committeeId: officer.committee.id,
  name: `东街工作室${++nth}`,
  address: '东街村村部一楼',
  about: '邻里纠纷、农田水利',
  leadMemberId: member.member.id,
  memberIds: [friend.member.id],
  ...more,
});
const aStudio = async (more: object = {}) => {
  const { id } = await run(officer, 'proposeStudio', proposal(more));
  const answer = await run(secretariat, 'turnStudio', {
    studioId: id,
    version: 1,
    status: 'OPEN',
    plateOn: '2026-02-01',
  });
  expect(answer.code).toBeUndefined();
  return id;
};
const slot = (onDay: string, more: object = {}) => ({
  ...{ onDay, half: 'MORNING', startsAt: '09:00', endsAt: '11:30', memberIds: [member.member.id] },
  ...more,
});
let month = 0;
/** A day of its own for each test: nobody is on duty twice in one half of it. */
const freeDay = () =>
  `2026-${String(5 + Math.floor(month / 28)).padStart(2, '0')}-${String((month++ % 28) + 1).padStart(2, '0')}`;
const aDay = async (studioId: string, more: object = {}, by: Person = officer) => {
  const onDay = freeDay();
  const answer = await run(by, 'planReceptions', { studioId, days: [slot(onDay, more)] });
  expect(answer.code).toBeUndefined();
  const { nodes } = (await app.as(officer).query(Receptions, { filter: { studioId, from: onDay, to: onDay } }))
    .receptions;
  return { id: nodes[0].id as string, onDay };
};
const goTo = (onDay: string, at = '02:00:00') => app.clock.set(`${onDay}T${at}Z`);
const said = (receptionId: string, more: object = {}) => ({
  ...{
    receptionId,
    visitorName: '王秀英',
    visitorPhone: '13900001234',
    consents: true,
    groupName: '村民',
    village: '东街村',
  },
  ...{ words: '机耕路断了半年，收割机进不去。', outcome: 'TOPIC', title: '机耕路断头', answer: null },
  ...more,
});
const files = async (by: Person) =>
  (
    (await app.as(by).query(File)).dutyFile.lines as { kind: string; opensId: string; done: boolean; note: string }[]
  ).filter(({ kind }) => /RECEPTION|TOPIC/.test(kind));

describe('a studio', () => {
  it('is applied for, agreed to by somebody else, has a number and a code, and can be suspended, retired and taken back', async () => {
    const { id } = await run(member, 'proposeStudio', proposal());
    await app.app.settled();
    expect(kindsOf(await toldTo(app, secretariat))).toContain('STUDIO_PROPOSED');
    const works = (await app.as(secretariat).query(Works)).worklist.lines as { kind: string; recordId: string }[];
    expect(works).toContainEqual(expect.objectContaining({ kind: 'STUDIO_TO_DECIDE', recordId: id }));
    expect(await studioOf(stranger, id)).toBeNull();
    expect((await studioOf(friend, id)).status).toBe('PROPOSED');
    const turn = async (status: string, more: object = {}) =>
      run(secretariat, 'turnStudio', {
        studioId: id,
        version: (await studioOf(secretariat, id)).version,
        status,
        ...more,
      });
    await expect(turn('DECLINED')).rejects.toThrow();
    expect((await turn('SUSPENDED', { reason: '不行' })).code).toBe('NOT_FROM_HERE');
    expect((await turn('DECLINED', { reason: '地点没有落实' })).id).toBe(id);
    expect((await turn('PROPOSED', { reason: '按错了' })).id).toBe(id);
    expect((await turn('OPEN', { plateOn: '2026-02-03' })).id).toBe(id);
    const open = await studioOf(stranger, id);
    expect(open).toMatchObject({
      status: 'OPEN',
      plateOn: '2026-02-03',
      viewerCanPlan: false,
      viewerCanReadVisits: false,
    });
    expect(open.plateNumber).toMatch(/^〔2026〕\d+号$/);
    await app.app.settled();
    expect(kindsOf(await toldTo(app, friend))).toContain('STUDIO_DECIDED');
    await turn('SUSPENDED', { reason: '装修' });
    await turn('RETIRED', { reason: '合并' });
    await turn('OPEN', { reason: '合并取消' });
    const again = await studioOf(secretariat, id);
    expect(again.plateNumber).toBe(open.plateNumber);
    expect(again.corrections.map(({ saysNow }: { saysNow: string }) => saysNow)).toContain('STUDIO_RETIRED');
  });

  it('is not agreed to by whoever applied for it', async () => {
    const { id } = await run(secretariat, 'proposeStudio', proposal());
    const answer = await run(secretariat, 'turnStudio', { studioId: id, version: 1, status: 'OPEN' });
    expect(answer.code).toBe('OWN_PROPOSAL');
  });

  it('is put right with what it said before, by those in front and its committee alone', async () => {
    const id = await aStudio();
    const input = async (more: object) => {
      const { committeeId: _, ...words } = proposal(more);
      return { ...words, studioId: id, version: (await studioOf(secretariat, id)).version, reason: '搬了' };
    };
    await expect(run(friend, 'correctStudio', await input({}))).rejects.toThrow('FORBIDDEN');
    await expect(run(stranger, 'correctStudio', await input({}))).rejects.toThrow('NOT_FOUND');
    await run(member, 'correctStudio', await input({ address: '东街村文化广场', memberIds: [] }));
    const studio = await studioOf(officer, id);
    expect(studio.members).toEqual([{ memberId: member.member.id, isLead: true }]);
    expect(studio.corrections.map(({ field }: { field: string }) => field)).toContain('address');
  });
});

describe('its days', () => {
  it('are planned by the month, all or none; those on duty are told, reminded and see it in their list', async () => {
    const studioId = await aStudio();
    const first = freeDay();
    const second = freeDay();
    const twice = { studioId, days: [slot(first), slot(first)] };
    expect((await run(officer, 'planReceptions', twice)).code).toBe('DAY_TAKEN');
    const elsewhere = { studioId, days: [slot(first), slot(second, { memberIds: [stranger.member.id] })] };
    expect((await run(officer, 'planReceptions', elsewhere)).code).toBe('NOT_OF_STUDIO');
    expect((await app.as(officer).query(Receptions, { filter: { studioId } })).receptions.totalCount).toBe(0);
    const input = { studioId, days: [slot(first), slot(second)], clientMutationId: 'plan-of-may-2026' };
    await run(member, 'planReceptions', input);
    await run(member, 'planReceptions', input);
    expect((await app.as(officer).query(Receptions, { filter: { studioId } })).receptions.totalCount).toBe(2);
    await app.app.settled();
    expect(kindsOf(await toldTo(app, member))).toContain('RECEPTION_PLANNED');
    goTo(first, '00:30:00');
    const lines = (await app.as(member).query(Works)).worklist.lines as { kind: string }[];
    expect(lines.filter(({ kind }) => kind === 'RECEPTION_TO_HOLD').length).toBeGreaterThan(0);
  });

  it('are not kept by one member at two studios in one half of a day, two committees at once included', async () => {
    const [one, other] = [await aStudio(), await aStudio()];
    const day = freeDay();
    const plans = (studioId: string) => run(officer, 'planReceptions', { studioId, days: [slot(day)] });
    const trail = await heldTrail(app);
    expect(await inOrder(trail, [one, other], plans)).toEqual(['done', 'MEMBER_ELSEWHERE']);
    const late = { studioId: other, days: [slot(day, { half: 'AFTERNOON', startsAt: '14:00', endsAt: '16:00' })] };
    expect((await run(officer, 'planReceptions', late)).code).toBeUndefined();
  });

  it('are moved, called off and restored with a reason, and whoever is on duty is told', async () => {
    const studioId = await aStudio();
    const { id } = await aDay(studioId);
    const to = freeDay();
    const moved = { ...(await on(id)), ...slot(to, { memberIds: [friend.member.id] }), reason: '村里有会' };
    expect((await run(member, 'moveReception', moved)).code).toBeUndefined();
    await app.app.settled();
    expect(kindsOf(await toldTo(app, member))).toContain('RECEPTION_NOT_NEEDED');
    expect(kindsOf(await toldTo(app, friend))).toContain('RECEPTION_CHANGED');
    await expect(run(friend, 'cancelReception', { ...(await on(id)), reason: '有事' })).rejects.toThrow('FORBIDDEN');
    await run(officer, 'cancelReception', { ...(await on(id)), reason: '停电' });
    expect(await dayOf(friend, id)).toMatchObject({ state: 'CANCELLED', cancelledReason: '停电' });
    expect((await run(officer, 'cancelReception', { ...(await on(id)), reason: '停电' })).code).toBe('CANCELLED');
    await run(officer, 'restoreReception', { ...(await on(id)), reason: '来电了' });
    await app.app.settled();
    const told = kindsOf(await toldTo(app, friend));
    expect(told).toContain('RECEPTION_CANCELLED');
    expect(told).toContain('RECEPTION_RESTORED');
    expect((await dayOf(friend, id)).corrections.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['onDay', 'onDuty', 'cancelledReason']),
    );
  });

  it('are invented afterwards by nobody: only the committee enters a past day, and it says so', async () => {
    const studioId = await aStudio();
    const days = [slot('2026-02-11')];
    expect((await run(member, 'planReceptions', { studioId, days })).code).toBe('DAY_PAST');
    expect((await run(officer, 'planReceptions', { studioId, days })).code).toBeUndefined();
    const { nodes } = (await app.as(officer).query(Receptions, { filter: { studioId } })).receptions;
    expect(await dayOf(member, nodes[0].id)).toMatchObject({
      isBackdated: true,
      state: 'NOT_OPEN',
      viewerCanCheckIn: false,
    });
    expect((await run(member, 'checkInAtReception', { receptionId: nodes[0].id, isPresent: true })).code).toBe(
      'NOT_TODAY',
    );
  });

  it('are reminded of on the last working day before, and once after where nobody closed them', async () => {
    const studioId = await aStudio();
    const onDay = '2026-03-07';
    await run(officer, 'planReceptions', { studioId, days: [slot(onDay)] });
    const day = (await app.as(officer).query(Receptions, { filter: { studioId } })).receptions.nodes[0].id;
    app.clock.set('2026-03-06T01:00:00Z');
    await remind(jobContext(app));
    await remind(jobContext(app));
    const soon = (await toldTo(app, member)).filter((one: { kind: string }) => one.kind === 'RECEPTION_SOON');
    expect(soon).toHaveLength(1);
    app.clock.set('2026-03-09T01:00:00Z');
    await remind(jobContext(app));
    expect(kindsOf(await toldTo(app, officer))).toContain('RECEPTION_TO_CLOSE');
    const lines = (await app.as(officer).query(Works)).worklist.lines as { kind: string; recordId: string }[];
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'RECEPTION_TO_CLOSE', recordId: day }));
  });
});

describe('a day', () => {
  it('is checked into on the day by those on duty alone, each for themselves, and taken back', async () => {
    const studioId = await aStudio();
    const { id, onDay } = await aDay(studioId);
    const there = (isPresent: boolean) => ({ receptionId: id, isPresent });
    expect((await run(member, 'checkInAtReception', there(true))).code).toBe('NOT_YET');
    goTo(onDay);
    await expect(run(friend, 'checkInAtReception', there(true))).rejects.toThrow('FORBIDDEN');
    await expect(run(stranger, 'checkInAtReception', there(true))).rejects.toThrow('NOT_FOUND');
    await run(member, 'checkInAtReception', there(true));
    expect((await dayOf(member, id)).ownPresence).toBe(true);
    await run(member, 'checkInAtReception', there(false));
    expect((await dayOf(member, id)).ownPresence).toBe(false);
    expect((await run(member, 'closeReception', await on(id))).code).toBe('NOT_PRESENT');
  });

  it('turns a visitor’s words into a topic with a code in one act, once, or notes what was answered', async () => {
    const studioId = await aStudio();
    const { id, onDay } = await aDay(studioId);
    goTo(onDay);
    const input = { ...said(id), clientMutationId: `visit-of-${id.slice(0, 8)}` };
    const made = await run(member, 'noteVisit', input);
    expect(made.trackingCode).toMatch(/^[2-9A-Z]{8}$/);
    expect((await run(member, 'noteVisit', input)).id).toBe(made.id);
    await expect(run(member, 'noteVisit', said(id, { outcome: 'ANSWERED' }))).rejects.toThrow('BAD_USER_INPUT');
    await expect(run(member, 'noteVisit', said(id, { consents: false }))).rejects.toThrow('BAD_USER_INPUT');
    await run(member, 'noteVisit', said(id, { outcome: 'ANSWERED', answer: '带他去了村委会，当场登记了。' }));
    await expect(run(stranger, 'noteVisit', said(id))).rejects.toThrow('NOT_FOUND');
    const day = await dayOf(member, id);
    expect(day).toMatchObject({ visitors: 2, topics: 1 });
    expect(day.visits.map(({ became }: { became: string }) => became)).toEqual(['WAITING', 'ANSWERED']);
    const [topic] = await rowsOf(
      app,
      'select channel, committee_id, submitter_name, submitter_phone from topic where tracking_code = $1',
      [made.trackingCode],
    );
    expect(topic).toEqual({
      channel: 'ON_BEHALF',
      committee_id: officer.committee.id,
      submitter_name: null,
      submitter_phone: '13900001234',
    });
  });

  it('keeps which notice on personal information the visitor was told of, with the visit and its topic; forgotten, it says so', async () => {
    await keepNotice(jobContext(app));
    const studioId = await aStudio();
    const { id, onDay } = await aDay(studioId);
    goTo(onDay);
    const { trackingCode } = await run(member, 'noteVisit', said(id, { noticeNumber: 1 }));
    expect(
      await rowsOf(
        app,
        `select t.notice_number as topic, v.notice_number as visit, v.noticed_at is not null as at
         from studio_visit v join topic t on t.id = v.topic_id where t.tracking_code = $1`,
        [trackingCode],
      ),
    ).toEqual([{ topic: 1, visit: 1, at: true }]);
    await expect(run(member, 'noteVisit', said(id, { noticeNumber: 99 }))).rejects.toThrow('BAD_USER_INPUT');
    expect((await dayOf(member, id)).visits[0]).toMatchObject({ visitorName: '王秀英', visitorAnonymised: false });
    await app
      .inAnotherBrowser(anonymous)
      .mutate(`mutation ($input: EraseOwnNameInput!) { eraseOwnName(input: $input) { __typename } }`, {
        input: { trackingCode, knownAs: '13900001234' },
      });
    await app.app.settled();
    expect((await dayOf(member, id)).visits[0]).toMatchObject({ visitorName: null, visitorAnonymised: true });
  });

  it('shows who came to those who keep the studio and its committee, and to nobody else', async () => {
    const studioId = await aStudio();
    const { id, onDay } = await aDay(studioId);
    goTo(onDay);
    await run(member, 'noteVisit', said(id));
    const sees = async (by: Person) => (await dayOf(by, id)).visits[0]?.visitorName;
    expect(await sees(member)).toBe('王秀英');
    expect(await sees(friend)).toBe('王秀英');
    expect(await sees(officer)).toBe('王秀英');
    expect(await sees(secretariat)).toBeNull();
    expect(await sees(await aLeader(app))).toBeNull();
    expect((await dayOf(stranger, id)).visits).toEqual([]);
    const trail = await rowsOf(app, 'select data::text as data from audit_entry where type like $1', ['studio.%']);
    expect(JSON.stringify(trail)).not.toMatch(/王秀英|13900001234/);
    const { code } = await studioOf(member, studioId);
    const open = await app.as(anonymous).query(ByCode, { code });
    expect(JSON.stringify(open)).not.toMatch(/王秀英|13900001234|机耕路/);
    expect(open.studioByCode.figures).toMatchObject({ visitors: 1, topics: 1 });
  });

  it('keeps what a visit said before, and of the visitor nothing but that it was put right', async () => {
    const studioId = await aStudio();
    const { id, onDay } = await aDay(studioId);
    goTo(onDay);
    const { id: visitId, trackingCode } = await run(member, 'noteVisit', said(id));
    const given = async () => {
      const one = (await dayOf(member, id)).visits[0] as { version: number };
      return { visitId, version: one.version };
    };
    const { receptionId: _r, outcome: _o, title: _t, ...words } = said(id);
    const mend = async (by: Person, more: object) =>
      run(by, 'correctVisit', { ...words, ...(await given()), reason: '听错了', ...more });
    expect((await mend(member, {})).code).toBe('NOTHING_CORRECTED');
    await mend(member, { visitorPhone: '13900009999', words: '机耕路断了三个月。' });
    const visit = (await dayOf(member, id)).visits[0];
    expect(visit.visitorPhone).toBe('13900009999');
    expect(visit.corrections.map(({ field }: { field: string }) => field)).toEqual(['visitWords']);
    expect(await rowsOf(app, 'select submitter_phone from topic where tracking_code = $1', [trackingCode])).toEqual([
      { submitter_phone: '13900009999' },
    ]);
    // The secretariat does not read who came: what it hands in of them is left as it was.
    await mend(secretariat, { visitorName: null, visitorPhone: null, words: '机耕路断了两个月。' });
    expect((await dayOf(member, id)).visits[0].visitorPhone).toBe('13900009999');
    await run(member, 'withdrawVisit', { ...(await given()), reason: '记重了' });
    expect(await dayOf(member, id)).toMatchObject({ visitors: 0 });
    await run(member, 'restoreVisit', { ...(await given()), reason: '没有重' });
    expect(await dayOf(member, id)).toMatchObject({ visitors: 1 });
  });

  it('is closed with who was there, counts once a day for each of them, and not while it is open', async () => {
    const studioId = await aStudio();
    const { id, onDay } = await aDay(studioId, { memberIds: [member.member.id, friend.member.id] });
    goTo(onDay);
    await run(member, 'checkInAtReception', { receptionId: id, isPresent: true });
    await run(member, 'noteVisit', said(id));
    await run(member, 'noteVisit', said(id, { title: '渠道漏水' }));
    const of = async (by: Person) => (await files(by)).filter(({ opensId }) => opensId === studioId);
    expect(await of(member)).toEqual([]);
    await expect(run(member, 'closeReception', { ...(await on(id)), presentMemberIds: [] })).rejects.toThrow(
      'FORBIDDEN',
    );
    await run(member, 'closeReception', { ...(await on(id)), record: '来了两位，都是水利上的事。' });
    expect(await of(member)).toMatchObject([{ kind: 'RECEPTION_DAY', done: true, note: '09:00—11:30' }]);
    expect(await of(friend)).toEqual([]);
    expect((await files(member)).filter(({ kind }) => kind === 'TOPIC')).toEqual([]);
    expect((await run(member, 'noteVisit', said(id))).code).toBe('CLOSED');
    // The committee knows that a telephone failed.
    await run(officer, 'reopenReception', { ...(await on(id)), reason: '漏了一位委员' });
    expect(await of(member)).toEqual([]);
    await run(officer, 'closeReception', {
      ...(await on(id)),
      presentMemberIds: [member.member.id, friend.member.id],
      record: '补签一人',
    });
    expect(await of(friend)).toMatchObject([{ kind: 'RECEPTION_DAY' }]);
  });

  it('of which something was taken up earns its result once, however many came', async () => {
    const studioId = await aStudio();
    const { id, onDay } = await aDay(studioId);
    goTo(onDay);
    await run(member, 'checkInAtReception', { receptionId: id, isPresent: true });
    const made = [
      await run(member, 'noteVisit', said(id)),
      await run(member, 'noteVisit', said(id, { title: '渠道' })),
    ];
    await run(member, 'closeReception', await on(id));
    const codes = made.map(({ trackingCode }) => trackingCode);
    await rowsOf(app, `update topic set status = 'ACCEPTED' where tracking_code = any($1) returning id`, [codes]);
    const own = (await files(member)).filter(({ opensId }) => opensId === studioId).map(({ kind }) => kind);
    expect(own.sort()).toEqual(['RECEPTION_DAY', 'RECEPTION_RESULT']);
    const { figures } = await studioOf(stranger, studioId);
    expect(figures).toMatchObject({ due: 1, held: 1, visitors: 2, topics: 2, adopted: 2, resolved: 0 });
    const behind = async (figure: string) =>
      (await app.as(officer).query(Visits, { filter: { studioId, figure } })).studioVisits.totalCount;
    expect(await Promise.all(['VISITORS', 'TOPICS', 'ADOPTED', 'RESOLVED', 'ANSWERED'].map(behind))).toEqual([
      2, 2, 2, 0, 0,
    ]);
    expect((await app.as(stranger).query(Visits, { filter: { studioId } })).studioVisits.totalCount).toBe(0);
  });

  it('on which nobody came is held; on which nobody was there the studio was not open', async () => {
    const studioId = await aStudio();
    const [quiet, empty] = [await aDay(studioId), await aDay(studioId)];
    goTo(quiet.onDay);
    await run(member, 'checkInAtReception', { receptionId: quiet.id, isPresent: true });
    await run(member, 'closeReception', await on(quiet.id));
    goTo(empty.onDay, '12:00:00');
    await run(officer, 'closeReception', { ...(await on(empty.id)), presentMemberIds: [], record: '没有人值班' });
    expect([(await dayOf(member, quiet.id)).state, (await dayOf(member, empty.id)).state]).toEqual([
      'HELD',
      'NOT_OPEN',
    ]);
    const { nodes } = (await app.as(stranger).query(Studios, { filter: {}, order: 'NOT_OPEN' })).studios;
    expect(nodes.find(({ id }: { id: string }) => id === studioId).figures).toMatchObject({
      due: 2,
      held: 1,
      notOpen: 1,
    });
    const shown = await app.as(officer).query(Receptions, { filter: { studioId, state: 'NOT_OPEN' } });
    expect(shown.receptions.totalCount).toBe(1);
  });
});

it('that is suspended has no days to come: they are called off with it, and do not take place before it is open', async () => {
  const studioId = await aStudio();
  const { id } = await aDay(studioId);
  const turn = async (status: string) =>
    run(secretariat, 'turnStudio', {
      ...{ studioId, version: (await studioOf(secretariat, studioId)).version, status, reason: '装修' },
    });
  await turn('SUSPENDED');
  expect(await dayOf(member, id)).toMatchObject({ state: 'CANCELLED', cancelledReason: '装修' });
  expect(kindsOf(await toldTo(app, member))).toContain('RECEPTION_CANCELLED');
  expect((await run(officer, 'restoreReception', { ...(await on(id)), reason: '来得及' })).code).toBe('NOT_OPEN');
  await turn('OPEN');
  expect((await run(officer, 'restoreReception', { ...(await on(id)), reason: '装好了' })).code).toBeUndefined();
});

describe('the code at the door', () => {
  it('says who receives when, and that a day is called off; a studio that was not agreed to has none', async () => {
    const { id: only } = await run(member, 'proposeStudio', proposal());
    const { code: none } = await studioOf(member, only);
    expect((await app.as(anonymous).query(ByCode, { code: none })).studioByCode).toBeNull();
    const studioId = await aStudio();
    const { id, onDay } = await aDay(studioId);
    const { code } = await studioOf(member, studioId);
    const seen = async () => (await app.as(anonymous).query(ByCode, { code: code.toLowerCase() })).studioByCode;
    expect((await seen()).next).toEqual([{ onDay, isCancelled: false, onDuty: [{ name: member.member.name }] }]);
    await run(officer, 'cancelReception', { ...(await on(id)), reason: '停电' });
    expect((await seen()).next[0].isCancelled).toBe(true);
  });
});
