import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tellOfCalls } from '../../../server/src/modules/topic/call/tell-of-calls.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import {
  type AccountHolder,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { aLiaisonCommittee, aSector } from '../../support/roster.js';

const answer = '__typename ... on TopicCallChanged { id callCode } ... on TopicCallRefusal { code day }';
const Announce = `mutation ($input: AnnounceTopicCallInput!) { announceTopicCall(input: $input) { ${answer} } }`;
const Revise = `mutation ($input: ReviseTopicCallInput!) { reviseTopicCall(input: $input) { ${answer} } }`;
const Extend = `mutation ($input: ExtendTopicCallInput!) { extendTopicCall(input: $input) { ${answer} } }`;
const Close = `mutation ($input: CloseTopicCallInput!) { closeTopicCall(input: $input) { ${answer} } }`;
const Submit = `mutation ($input: SubmitTopicToCallInput!) { submitTopicToCall(input: $input) {
  __typename ... on TopicReceipt { number trackingCode } ... on TopicCallRefusal { code day } } }`;
const Detail = `query ($id: ID!) { topicCall(id: $id) { id version state received closeReason
  byChannel { channel count } byCommittee { committeeId count } outcomes { status count }
  steps { kind reason closesOn } viewerCanRun } }`;
const ByCode = `query ($code: String!) { topicCallByCode(code: $code) { title state received closeReason
  outcomes { status count } places { townshipName } viewerRefusal } }`;
const Open = 'query { openTopicCalls { code } }';
const Topics = `query ($filter: TopicFilter) { topics(filter: $filter, first: 100) { totalCount nodes { title channel committeeId } } }`;
const List = `query ($filter: TopicCallFilter) { topicCalls(filter: $filter, first: 100) { nodes { id state received } } }`;

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

// The clock stands at Monday, 2 March 2026.
const wanted = (more: object = {}) => ({
  title: '身边的停车难',
  body: '哪里停车难，说说看。',
  opensOn: '2026-03-02',
  closesOn: '2026-03-20',
  channels: ['PORTAL', 'QR', 'ON_BEHALF'],
  reach: 'DISTRICT',
  ...more,
});
async function announced(more: object = {}, by: Person = secretariat): Promise<{ id: string; code: string }> {
  const { announceTopicCall } = await app.as(by).mutate(Announce, { input: wanted(more) });
  return { id: announceTopicCall.id, code: announceTopicCall.callCode };
}
const submit = async (code: string, more: object = {}, by = app.inAnotherBrowser(anonymous)) =>
  (await by.mutate(Submit, { input: { title: '路口乱停', body: '天天堵', callCode: code, ...more } }))
    .submitTopicToCall;
const read = async (id: string, by: Person = secretariat) => (await app.as(by).query(Detail, { id })).topicCall;
const run = async (document: string, id: string, more: object, by: Person = secretariat) =>
  Object.values(
    await app.as(by).mutate(document, { input: { callId: id, version: (await read(id)).version, ...more } }),
  )[0] as { __typename: string; code: string };

describe('a call', () => {
  it('is announced once, opens by its days, and leaves a trace', async () => {
    const clientMutationId = randomUUID();
    const first = await announced({ clientMutationId });
    expect(await announced({ clientMutationId })).toEqual(first);
    expect(await app.auditTrail({ id: first.id })).toEqual(['topicCall.announced', 'topicCall.opened']);

    const later = await announced({ opensOn: '2026-03-10' });
    expect(await read(later.id)).toMatchObject({ state: 'UPCOMING' });
    expect(await app.auditTrail({ id: later.id })).toEqual(['topicCall.announced']);
    expect((await submit(later.code)).code).toBe('NOT_OPEN_YET');
  });

  it.each([
    [{ closesOn: '2026-03-01' }, 'closesOn'],
    [{ opensOn: '2026-02-01', closesOn: '2026-02-20' }, 'closesOn'],
    [{ closesOn: '2028-03-01' }, 'closesOn'],
    [{ channels: [] }, 'channels'],
    [{ channels: ['PLAN'] }, 'channels'],
    [{ reach: 'COMMITTEES', committeeIds: [] }, 'committeeIds'],
    [{ reach: 'SECTORS', sectorIds: [randomUUID()], channels: ['QR'] }, 'channels'],
    [{ reach: 'SECTORS', sectorIds: [randomUUID()], channels: ['PORTAL'] }, 'sectorIds'],
    [{ title: ' ' }, 'title'],
  ])('is refused with %j', async (more, field) => {
    await expect(announced(more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', params: { field } });
  });

  it('is answered by anybody with the code, counted, and told about after its end', async () => {
    const { id, code } = await announced();
    const committee = await aLiaisonCommittee(app);
    expect(await submit(code, { committeeId: committee.id })).toMatchObject({ __typename: 'TopicReceipt' });
    expect(await submit(` ${code.toLowerCase()} `)).toMatchObject({ __typename: 'TopicReceipt' });
    let told = (await app.as(anonymous).query(ByCode, { code })).topicCallByCode;
    expect(told).toMatchObject({ state: 'OPEN', received: 2, outcomes: [], viewerRefusal: null });
    expect(await read(id)).toMatchObject({ received: 2, byChannel: [{ channel: 'QR', count: 2 }] });
    const { byCommittee } = await read(id);
    expect(byCommittee.find(({ committeeId }: { committeeId: string }) => committeeId === committee.id).count).toBe(1);
    const { topics } = await app.as(secretariat).query(Topics, { filter: { callId: id } });
    expect(topics.totalCount).toBe(2);

    await run(Close, id, { reason: '已经收够' });
    told = (await app.as(anonymous).query(ByCode, { code })).topicCallByCode;
    expect(told).toMatchObject({
      state: 'CLOSED',
      closeReason: '已经收够',
      outcomes: [{ status: 'SUBMITTED', count: 2 }],
      viewerRefusal: 'CALL_CLOSED',
    });
    expect((await submit(code)).code).toBe('CALL_CLOSED');
    expect((await run(Close, id, { reason: '再关' })).code).toBe('CALL_CLOSED');
    expect((await run(Extend, id, { closesOn: '2026-04-20', reason: '再开' })).code).toBe('CALL_CLOSED');
  });

  it('is extended for a reason, and revised while it is not over', async () => {
    const { id } = await announced();
    expect((await run(Extend, id, { closesOn: '2026-03-20', reason: '没变' })).code).toBe('NOT_LONGER');
    await run(Extend, id, { closesOn: '2026-04-10', reason: '农忙' });
    const { closesOn: _kept, ...words } = wanted({ title: '停车难在哪里' });
    await run(Revise, id, words);
    expect((await read(id)).steps).toEqual([
      { kind: 'ANNOUNCED', reason: null, closesOn: '2026-03-20' },
      { kind: 'EXTENDED', reason: '农忙', closesOn: '2026-04-10' },
      { kind: 'REVISED', reason: null, closesOn: '2026-04-10' },
    ]);
    await expect(run(Revise, id, { ...words, opensOn: '2026-03-05' })).rejects.toMatchObject({
      params: { field: 'opensOn', rule: 'ALREADY_OPEN' },
    });
    await expect(app.app.database.pool.query('delete from topic_call_step where call_id = $1', [id])).rejects.toThrow(
      'append-only',
    );
  });

  it('is changed by one of two at a time', async () => {
    const { id } = await announced();
    const other = await aSecretariat(app);
    const row = await heldRow(app, 'topic_call', id);
    const both = [secretariat, other].map((who) =>
      app
        .as(who)
        .mutate(Close, { input: { callId: id, version: 1, reason: '够了' } })
        .then(
          () => 'done',
          ({ code }) => code,
        ),
    );
    await row.waitedForBy(2);
    await row.release();
    expect((await Promise.all(both)).sort()).toEqual(['CONFLICT', 'done']);
  });
});

describe('whom it is put to', () => {
  it('are the members of chosen committees, by the portal, and others are told so', async () => {
    const committee = await aLiaisonCommittee(app);
    const inside = await aMember(app, { committee });
    const outside = await aMember(app);
    const { id, code } = await announced({ reach: 'COMMITTEES', committeeIds: [committee.id] });
    const codes = async (who: Person) =>
      (await app.as(who).query(Open)).openTopicCalls.map((call: { code: string }) => call.code);
    expect(await codes(inside)).toContain(code);
    expect(await codes(outside)).not.toContain(code);
    expect((await app.as(outside).query(ByCode, { code })).topicCallByCode.viewerRefusal).toBe('NOT_IN_REACH');

    expect(await submit(code, {}, app.as(inside))).toMatchObject({ __typename: 'TopicReceipt' });
    expect((await submit(code, {}, app.as(outside))).code).toBe('NOT_IN_REACH');
    expect((await submit(code, { committeeId: (await aLiaisonCommittee(app)).id })).code).toBe(
      'COMMITTEE_NOT_IN_REACH',
    );
    const { topics } = await app.as(secretariat).query(Topics, { filter: { callId: id } });
    expect(topics.nodes).toEqual([expect.objectContaining({ channel: 'PORTAL', committeeId: committee.id })]);
  });

  it('are the members of chosen sectors alone', async () => {
    const sector = await aSector(app);
    const { id, code } = await announced({ reach: 'SECTORS', sectorIds: [sector.id], channels: ['PORTAL'] });
    const inside = await aMember(app);
    await app.app.database.pool.query('update member set sector_id = $1 where id = $2', [sector.id, inside.member.id]);
    expect(await submit(code, {}, app.as(inside))).toMatchObject({ __typename: 'TopicReceipt' });
    expect((await submit(code, {}, app.as(await aMember(app)))).code).toBe('NOT_IN_REACH');
    expect((await submit(code)).code).toBe('CHANNEL_NOT_OPEN');
    expect((await read(id)).byCommittee.every(({ count }: { count: number }) => count <= 1)).toBe(true);
  });

  it('may be written down by staff, only where that is one of the ways', async () => {
    const officer = await aLiaisonOfficer(app);
    const given = { committeeId: officer.committee.id, onBehalf: true };
    const { code } = await announced();
    expect(await submit(code, given, app.as(officer))).toMatchObject({ __typename: 'TopicReceipt' });
    const closed = await announced({ channels: ['QR'] });
    expect((await submit(closed.code, given, app.as(officer))).code).toBe('CHANNEL_NOT_OPEN');
  });

  it('is limited from one telephone, as any other matter is', async () => {
    const { code } = await announced();
    const one = app.inAnotherBrowser(anonymous);
    const send = async () => {
      for (let count = 0; count < 12; count++) await submit(code, {}, one);
    };
    await expect(send()).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });

  it('a committee calls in its own place, and sees its own topics', async () => {
    const officer = await aLiaisonOfficer(app);
    const own = await announced({ committeeId: officer.committee.id }, officer);
    const stranger = await aLiaisonOfficer(app);
    expect(await read(own.id, officer)).toMatchObject({ viewerCanRun: true });
    expect(await read(own.id, stranger)).toBeNull();
    expect(await read(own.id, await aLeader(app))).toMatchObject({ viewerCanRun: false });
    await expect(announced({}, officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(run(Close, own.id, { reason: '不是我的' }, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { topicCalls } = await app.as(stranger).query(List, {});
    expect(topicCalls.nodes.map(({ id }: { id: string }) => id)).not.toContain(own.id);
  });
});

it('tells once that a call opened and that it is over, as the days pass', async () => {
  const { id } = await announced({ opensOn: '2026-03-04', closesOn: '2026-03-05' });
  const pass = async () =>
    tellOfCalls({
      ...app.app.services,
      services: app.app.services,
      em: app.app.database.orm.em.fork(),
      viewer: null,
      requestId: 'job',
      address: null,
      setSession: () => {},
      now: () => app.clock.now(),
      today: () => app.clock.now().toISOString().slice(0, 10),
    } as never);
  await pass();
  app.clock.advance({ days: 2 });
  await pass();
  await pass();
  expect(await app.auditTrail({ id })).toEqual(['topicCall.announced', 'topicCall.opened']);
  app.clock.advance({ days: 2 });
  await pass();
  await pass();
  expect(await app.auditTrail({ id })).toEqual(['topicCall.announced', 'topicCall.opened', 'topicCall.closed']);
  expect((await app.as(secretariat).query(List, { filter: { state: 'CLOSED' } })).topicCalls.nodes).toContainEqual({
    id,
    state: 'CLOSED',
    received: 0,
  });
});
