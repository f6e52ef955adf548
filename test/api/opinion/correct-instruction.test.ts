import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { act } from '../../support/briefs.js';
import { rowsOf } from '../../support/commitment.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { type AccountHolder, aSecretariat, type Person } from '../../support/people.js';
import { aWorkingDistrict, type WorkingDistrict } from '../../support/working-district.js';

let app: TestApp;
let district: WorkingDistrict;
let clerk: Person & { readonly accountId: string };
let instructionId: string;
beforeAll(async () => {
  app = await anApp();
  district = await aWorkingDistrict(app);
  clerk = (await aSecretariat(app)) as AccountHolder;
  const brief = await district.aBrief('ISSUED');
  await act(app, clerk as AccountHolder, 'recordInstruction', brief.id, {
    ...{
      leaderName: '李某',
      leaderPost: '副区长',
      level: 'DISTRICT',
      instructedOn: '2026-03-01',
      wording: '请住建局抓紧',
    },
    ...{ addressee: '区住建局', departmentId: district.handler.id, duty: '摸清底数', dueOn: '2026-03-20' },
    ...{
      lookBackOn: '2026-04-20',
      readerIds: [district.people.member.accountId],
      clientMutationId: 'correct-correct-1',
    },
  });
  const [row] = await rowsOf<{ id: string }>(app, 'select id from leader_instruction where brief_id = $1', [brief.id]);
  instructionId = row?.id as string;
});
afterAll(() => app?.close());

const Correct = `mutation ($input: CorrectInstructionInput!) { answer: correctInstruction(input: $input) { __typename
  ... on OpinionRefusal { code } } }`;
const Read = 'mutation ($id: ID!) { readWording(instructionId: $id) { wording earlier { wording reason } } }';
const correct = async (person: Person, more: object = {}) => {
  const [row] = await rowsOf<{ version: number }>(app, 'select version from leader_instruction where id = $1', [
    instructionId,
  ]);
  const words = { addressee: '区住建局', duty: '摸清底数', dueOn: '2026-03-20', lookBackOn: '2026-04-20' };
  const input = { instructionId, version: row?.version, ...words, reason: '抄错了', ...more };
  return (await app.as(person).mutate(Correct, { input })).answer;
};

it('is for whoever wrote it down alone: not for another of the secretariat, a reader or the department', async () => {
  for (const person of [await aSecretariat(app)]) {
    await expect(correct(person, { duty: '改写' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  for (const person of [district.people.member, district.people.department, district.people.leader]) {
    await expect(correct(person, { duty: '改写' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

it('keeps the wording with those named, what it said before as well, and tells them and whoever acts on it', async () => {
  expect(await correct(clerk, { wording: '请住建局、水务局抓紧', duty: '摸清底数，两家一起' })).toMatchObject({
    __typename: 'InstructionChanged',
  });
  expect((await app.as(district.people.member).mutate(Read, { id: instructionId })).readWording).toEqual({
    wording: '请住建局、水务局抓紧',
    earlier: [{ wording: '请住建局抓紧', reason: '抄错了' }],
  });
  await expect(app.as(district.people.leader).mutate(Read, { id: instructionId })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  for (const person of [district.people.member, district.people.department]) {
    expect(kindsOf(await toldTo(app, person))).toContain('BRIEF_INSTRUCTION_CORRECTED');
  }
  expect(await app.auditTrail({ id: instructionId })).toContain('opinion.instructionCorrected');
  const trail = await rowsOf<{ data: object }>(
    app,
    `select data from audit_entry where type = 'opinion.instructionCorrected'`,
    [],
  );
  expect(JSON.stringify(trail)).not.toContain('抓紧');
  await expect(app.app.database.pool.query('delete from instruction_correction')).rejects.toThrow('append-only');
});

it('is refused without a reason, over an older version, with days in the wrong order, and once something was reported', async () => {
  await expect(correct(clerk, { reason: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(correct(clerk, { duty: '字'.repeat(1001) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(correct(clerk, { version: 1, duty: '改写' })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await correct(clerk, { lookBackOn: '2026-03-19' })).toMatchObject({ code: 'LOOK_BACK_BEFORE_DUE' });
  await app.app.database.pool.query(`update leader_instruction set status = 'HANDLED' where id = $1`, [instructionId]);
  expect(await correct(clerk, { duty: '改写' })).toMatchObject({ code: 'WRONG_STATUS' });
});
