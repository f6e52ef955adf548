import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk, act, type BriefDesk, read, save, words } from '../../support/briefs.js';
import { rowsOf } from '../../support/commitment.js';
import { heldRow } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aLeader,
  aSecretariat,
  givePost,
  type Person,
  type SignedDepartmentOfficer,
} from '../../support/people.js';

const mutation = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { __typename
    ... on InstructionChanged { id } ... on OpinionRefusal { code } } }`;
const Mine = `query { instructions(first: 100) { nodes { id version briefId status byOwnHand takenInAt leaderName leaderPost departmentName
  holders { departmentName since until reason }
  lookBackOn correctedTimes withdrawnReason viewerCanReadWording viewerCanCorrect viewerCanWithdraw viewerCanTakeIn viewerCanNameReaders } } }`;
const OfBrief = `query ($id: ID!) { brief(id: $id) { id } instructions(filter: { briefId: $id }, first: 20) { totalCount
  nodes { id viewerCanReadWording viewerCanReport } } }`;
const Wording = 'mutation ($id: ID!) { readWording(instructionId: $id) { wording earlier { number wording } } }';
const Works = 'query { worklist { lines { kind recordId } } }';
const MARK = '莫让群众再等';

let app: TestApp;
let desk: BriefDesk;
let leader: AccountHolder;
let unit: SignedDepartmentOfficer;
let briefId: string;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  desk = await aBriefDesk(app);
  [leader, unit] = [await aLeader(app), await aDepartmentOfficer(app)];
});
beforeEach(async () => {
  briefId = await aBrief(app, desk, 'ISSUED');
});
afterAll(() => app?.close());

const write = (more: object = {}, by: AccountHolder = leader, id = briefId) =>
  act(app, by, 'writeInstruction', id, {
    ...{ wording: `请抓紧，${MARK}`, duty: '提出计划', addressee: '区住建局', dueOn: '2026-03-20' },
    ...{ departmentId: null, readerIds: [], clientMutationId: randomUUID(), ...more },
  });
const shown = async (by: Person, id = briefId) =>
  (await app.as(by).query(Mine)).instructions.nodes.find((one: { briefId: string }) => one.briefId === id);
const run = async (by: Person, name: string, more: object = {}) => {
  const { id: instructionId, version } = await shown(leader);
  return (await app.as(by).mutate(mutation(name), { input: { instructionId, version, ...more } })).answer;
};
const told = async (person: AccountHolder) => kindsOf(await toldTo(app, person));
const waits = async (by: Person, kind: string) => {
  const { lines } = (await app.as(by).query(Works)).worklist as { lines: { kind: string; recordId: string }[] };
  return lines.filter((line) => line.kind === kind).map(({ recordId }) => recordId);
};

describe('by their own hand', () => {
  it('bears their name and post, whatever the office does, and waits for the office to be taken in', async () => {
    expect(await write()).toMatchObject({ __typename: 'BriefChanged' });
    const one = await shown(leader);
    expect(one).toMatchObject({ byOwnHand: true, leaderName: leader.name, leaderPost: '区政协领导', status: 'OPEN' });
    expect(one.lookBackOn > '2026-04-10').toBe(true);
    expect(await read(app, leader, briefId)).toMatchObject({ status: 'FEEDBACK' });
    expect(await told(desk.secretariat)).toContain('BRIEF_INSTRUCTION_TO_TAKE_IN');
    expect(await waits(desk.secretariat, 'INSTRUCTION_TO_TAKE_IN')).toContain(one.id);
    expect(await waits(desk.secretariat, 'INSTRUCTION_TO_HANDLE')).not.toContain(one.id);
    expect(await told(desk.author)).toContain('BRIEF_INSTRUCTED');

    expect(await run(desk.secretariat, 'takeInInstruction', { departmentId: unit.department.id })).toMatchObject({
      __typename: 'InstructionChanged',
    });
    expect(await waits(desk.secretariat, 'INSTRUCTION_TO_TAKE_IN')).not.toContain(one.id);
    expect(await waits(unit, 'INSTRUCTION_TO_HANDLE')).toContain(one.id);
    expect(await told(unit)).toContain('BRIEF_INSTRUCTION_GIVEN');
    expect(await told(leader)).toContain('BRIEF_INSTRUCTION_TAKEN_IN');
    const other = await aDepartmentOfficer(app);
    await run(desk.secretariat, 'takeInInstruction', { departmentId: other.department.id, reason: '职责已划转' });
    expect(await told(unit)).toContain('BRIEF_INSTRUCTION_MOVED');
    await run(other, 'reportHandling', { note: '计划已报' });
    expect(await told(leader)).toContain('BRIEF_INSTRUCTION_ANSWERED');
    expect(await run(desk.secretariat, 'takeInInstruction', { departmentId: null })).toMatchObject({
      code: 'WRONG_STATUS',
    });
  });

  it('says who had it, from when until when and why it went on, to those who see it', async () => {
    const other = await aDepartmentOfficer(app);
    await write();
    expect((await shown(leader)).holders).toEqual([]);
    await run(desk.secretariat, 'takeInInstruction', { departmentId: unit.department.id, reason: '第一次不问' });
    const first = { departmentName: unit.department.shortName, since: '2026-03-02T01:00:00+00:00', reason: null };
    expect((await shown(unit)).holders).toEqual([{ ...first, until: null }]);
    app.clock.set('2026-03-03T01:00:00Z');
    const move = (departmentId: string | null, reason: string | null) =>
      run(desk.secretariat, 'takeInInstruction', { departmentId, reason });
    for (const reason of [null, ' ', '字'.repeat(1001)])
      await expect(move(other.department.id, reason)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await move(unit.department.id, null);
    await move(other.department.id, '道路管养已划转');
    const until = '2026-03-03T01:00:00+00:00';
    const second = { departmentName: other.department.shortName, since: until, reason: '道路管养已划转' };
    const holders = [
      { ...first, until },
      { ...second, until: null },
    ];
    for (const person of [leader, desk.secretariat, other]) expect((await shown(person)).holders).toEqual(holders);
    expect(await shown(unit)).toBeUndefined();
    app.clock.set('2026-03-04T01:00:00Z');
    await move(null, '由机关汇总');
    expect((await shown(leader)).holders[2]).toMatchObject({ departmentName: null, until: null, reason: '由机关汇总' });
    await move(other.department.id, '仍由其办理');
    expect((await shown(other)).holders).toHaveLength(4);
    app.clock.set('2026-03-02T01:00:00Z');
  });

  it('keeps its words with the leader and those they named, not with the office or another leader', async () => {
    await write({ readerIds: [unit.accountId] });
    const { id } = await shown(leader);
    for (const person of [leader, unit])
      expect((await app.as(person).mutate(Wording, { id })).readWording.wording).toContain(MARK);
    const second = await aLeader(app);
    for (const person of [desk.secretariat, second])
      await expect(app.as(person).mutate(Wording, { id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { version } = await shown(second);
    const naming = { instructionId: id, version, readerIds: [second.accountId] };
    expect((await app.as(second).mutate(mutation('nameReaders'), { input: naming })).answer).toMatchObject({
      code: 'NOT_ONESELF',
    });
    const { rows } = await app.app.database.pool.query('select data::text as data from audit_entry');
    expect(rows.map(({ data }) => data).join()).not.toContain(MARK);
  });

  it('is found by its brief by whoever was named or acts on it, who do not read the brief; by nobody else', async () => {
    const [named, other] = [await aDepartmentOfficer(app), await aDepartmentOfficer(app)];
    await write({ departmentId: unit.department.id, readerIds: [named.accountId] });
    const found = async (by: Person) => {
      const { brief, instructions } = await app.as(by).query(OfBrief, { id: briefId });
      return [brief, instructions.nodes, instructions.totalCount];
    };
    const { id } = await shown(leader);
    const { id: elsewhere } = (await app.as(leader).query(Mine)).instructions.nodes.find(
      (one: { briefId: string }) => one.briefId !== briefId,
    );
    expect(elsewhere).not.toBe(id);
    expect(await found(named)).toEqual([null, [{ id, viewerCanReadWording: true, viewerCanReport: false }], 1]);
    expect(await found(unit)).toEqual([null, [{ id, viewerCanReadWording: false, viewerCanReport: true }], 1]);
    expect(await found(other)).toEqual([null, [], 0]);
  });

  it('is written on what went out, by a leader alone, not on what they wrote, and not for a day that is over', async () => {
    await expect(write({}, desk.secretariat)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(write({}, desk.author)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await write({ dueOn: '2026-03-01' })).toMatchObject({ code: 'DUE_DAY_PAST' });
    expect(await write({ lookBackOn: '2026-03-19' })).toMatchObject({ code: 'LOOK_BACK_BEFORE_DUE' });
    expect(await write({}, leader, await aBrief(app, desk, 'SIGNED'))).toMatchObject({ code: 'WRONG_STATUS' });
    const { id: draft } = await save(app, desk.author, { ...words, handIn: false });
    await expect(write({}, leader, draft)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(write({ departmentId: randomUUID() })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(write({ wording: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await givePost(app, desk.author, Role.LEADER);
    expect(await write({}, desk.author)).toMatchObject({ code: 'OWN_BRIEF' });
  });

  it('is written once for one press', async () => {
    const clientMutationId = randomUUID();
    const version = (await read(app, leader, briefId)).version;
    await write({ clientMutationId });
    await write({ clientMutationId, version });
    const count = () =>
      rowsOf<{ n: number }>(app, 'select count(*)::int as n from leader_instruction where brief_id = $1', [briefId]);
    expect(await count()).toEqual([{ n: 1 }]);
  });
});

describe('ways back', () => {
  it('is withdrawn by its writer while nothing followed: it counts nowhere, and the brief stands as issued', async () => {
    await write({ departmentId: unit.department.id, readerIds: [unit.accountId] });
    const { id } = await shown(leader);
    for (const person of [desk.secretariat, await aLeader(app)])
      await expect(run(person, 'withdrawInstruction', { reason: '撤' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await run(leader, 'withdrawInstruction', { reason: '批错了一篇' })).toMatchObject({
      __typename: 'InstructionChanged',
    });
    expect(await read(app, leader, briefId)).toMatchObject({ status: 'ISSUED' });
    expect(await shown(leader)).toMatchObject({
      ...{ status: 'WITHDRAWN', withdrawnReason: '批错了一篇', viewerCanReadWording: true },
      ...{ viewerCanCorrect: false, viewerCanWithdraw: false, viewerCanNameReaders: false },
    });
    await expect(app.as(unit).mutate(Wording, { id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const person of [unit, desk.secretariat]) expect(await told(person)).toContain('BRIEF_INSTRUCTION_WITHDRAWN');
    for (const kind of ['INSTRUCTION_TO_HANDLE', 'INSTRUCTION_TO_READ'])
      expect(await waits(unit, kind)).not.toContain(id);
    expect(await run(unit, 'reportHandling', { note: '办了' })).toMatchObject({ code: 'WRONG_STATUS' });
    expect(await run(desk.secretariat, 'lookBack', { holds: true, note: '看了' })).toMatchObject({
      code: 'WRONG_STATUS',
    });
    await app.app.settled();
    const standing = await rowsOf<{ n: number }>(
      app,
      `select coalesce(sum(earned), 0)::int as n from point_entry where source = 'INSTRUCTION' and source_id = $1`,
      [id],
    );
    expect(standing).toEqual([{ n: 0 }]);
    expect(await app.auditTrail({ id })).toEqual(
      expect.arrayContaining(['opinion.instructed', 'opinion.instructionWithdrawn']),
    );
  });

  it('is corrected under a number also once it was acted on; its days stay then', async () => {
    await write();
    const said = { addressee: '区住建局', duty: '提出计划', dueOn: '2026-03-20', reason: '漏写一句' };
    const { lookBackOn } = await shown(leader);
    await run(leader, 'correctInstruction', { ...said, lookBackOn, wording: '请两家一起抓紧' });
    await run(desk.secretariat, 'takeInInstruction', { departmentId: null });
    await run(desk.secretariat, 'reportHandling', { note: '办了' });
    app.clock.set('2026-03-03T01:00:00Z');
    expect(await run(leader, 'correctInstruction', { ...said, lookBackOn, dueOn: '2026-03-25' })).toMatchObject({
      code: 'WRONG_STATUS',
    });
    expect(await run(leader, 'correctInstruction', { ...said, lookBackOn, wording: '请三家一起抓紧' })).toMatchObject({
      __typename: 'InstructionChanged',
    });
    const { id, correctedTimes } = await shown(leader);
    expect(correctedTimes).toBe(2);
    expect((await app.as(leader).mutate(Wording, { id })).readWording.earlier).toEqual([
      { number: 2, wording: '请两家一起抓紧' },
      { number: 1, wording: `请抓紧，${MARK}` },
    ]);
    expect(await run(leader, 'withdrawInstruction', { reason: '撤' })).toMatchObject({ code: 'WRONG_STATUS' });
    app.clock.set('2026-03-02T01:00:00Z');
  });

  it('reported first, it is not withdrawn any more', async () => {
    await write({ departmentId: unit.department.id });
    const { id } = await shown(leader);
    const held = await heldRow(app, 'leader_instruction', id);
    const reported = run(unit, 'reportHandling', { note: '办了' });
    await held.waitedForBy(1);
    const withdrawn = run(leader, 'withdrawInstruction', { reason: '撤' });
    await held.waitedForBy(2);
    await held.release();
    expect(await reported).toMatchObject({ __typename: 'InstructionChanged' });
    expect(await withdrawn).toMatchObject({ code: 'WRONG_STATUS' });
  });

  it('written down by the office, it is withdrawn by whoever wrote it down, and no other clerk', async () => {
    await act(app, desk.secretariat, 'recordInstruction', briefId, {
      ...{ leaderName: '李某', leaderPost: '副区长', level: 'DISTRICT', instructedOn: '2026-03-01', wording: '请阅' },
      ...{ addressee: '区住建局', departmentId: null, duty: '研究', dueOn: '2026-03-20', lookBackOn: '2026-04-20' },
      readerIds: [],
    });
    expect(await shown(leader)).toMatchObject({
      ...{ byOwnHand: false, viewerCanTakeIn: false },
      holders: [{ departmentName: null, until: null }],
    });
    expect(await run(desk.secretariat, 'takeInInstruction', { departmentId: null })).toMatchObject({
      code: 'WRONG_STATUS',
    });
    await expect(run(await aSecretariat(app), 'withdrawInstruction', { reason: '撤' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await run(desk.secretariat, 'withdrawInstruction', { reason: '登记错篇' })).toMatchObject({
      __typename: 'InstructionChanged',
    });
  });
});
