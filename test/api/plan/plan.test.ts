import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { Consultation, ConsultationForm, ConsultationStatus } from '../../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anAccountHolder,
  aSecretariat,
  type CommitteeOfficer,
} from '../../support/people.js';
import { aLiaisonCommittee, aSector } from '../../support/roster.js';
import { anAcceptedTopic } from '../../support/topics.js';

const Year = `query ($year: Int!) { planYear(year: $year) { counts { state count } years viewerCanPlan
  quarters { quarter n held planned unplanned missing }
  rows { organiser { kind id name } viewerCanPlan quarters { quarter held planned state }
    entries { id title state wasPostponed fromOn toOn consultationId } } } }`;
const List = `query ($filter: PlanFilter!, $first: Int!, $after: String) {
  planEntries(filter: $filter, first: $first, after: $after) { totalCount endCursor nodes { id title state } } }`;
const Detail = `query ($id: ID!) { planEntry(id: $id) { id version title form activity state fromOn toOn firstFromOn
  wasPostponed heldOn withdrawnReason consultationId viewerCanPlan consultation { title status }
  linkable { id } waitingTopics { id } steps { kind reason fromOn byName } } }`;
const answer = '__typename ... on PlanEntryChanged { id consultationId } ... on PlanRefusal { code }';
const mutation = (name: string, more = '') =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} ${more} } }`;
const Figure = `query ($period: PeriodInput!) { dashboard(period: $period) { figures { name n counted } } }`;

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp({ now: '2026-05-11T01:00:00Z' });
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

const may = { fromOn: '2026-05-01', toOn: '2026-05-31' };
const june = { fromOn: '2026-06-01', toOn: '2026-06-30' };

async function planned(by: CommitteeOfficer, more: object = {}): Promise<string> {
  const { addPlanEntry } = await app.as(by).mutate(mutation('addPlanEntry'), {
    input: {
      year: 2026,
      organiserKind: 'COMMITTEE',
      organiserId: by.committee.id,
      title: '摩配大市场停车',
      form: 'BENCH',
      period: may,
      ...more,
    },
  });
  return addPlanEntry.id;
}
const read = async (id: string, by: AccountHolder = secretariat) => (await app.as(by).query(Detail, { id })).planEntry;
async function act(by: AccountHolder, name: string, id: string, more: object = {}, extra = '') {
  const { version } = await read(id);
  return (await app.as(by).mutate(mutation(name, extra), { input: { entryId: id, version, ...more } }))[name];
}
async function aConsultation(
  committee: { id: string },
  status = ConsultationStatus.PREPARING,
  startsAt = '2026-05-08T01:00:00Z',
) {
  const em = app.app.database.orm.em.fork();
  const made = em.create(Consultation, {
    title: '停车协商会',
    form: ConsultationForm.BENCH,
    committee: committee.id,
    status,
    startsAt: new Date(startsAt),
    createdAt: app.clock.now(),
  } as never) as Consultation;
  await em.persist(made).flush();
  return made;
}

describe('an entry of the plan', () => {
  it('stands in the calendar of its committee and leaves a trace', async () => {
    const officer = await aLiaisonOfficer(app);
    const id = await planned(officer, { responsible: '联络员', departments: '城管局' });

    const { planYear } = await app.as(officer).query(Year, { year: 2026 });
    expect(planYear.rows).toEqual([
      expect.objectContaining({
        organiser: { kind: 'COMMITTEE', id: officer.committee.id, name: officer.committee.name },
        viewerCanPlan: true,
        entries: [expect.objectContaining({ id, state: 'DUE', wasPostponed: false, ...may })],
      }),
    ]);
    expect(planYear.rows[0].quarters.map(({ state }: { state: string }) => state)).toEqual([
      'MISSING',
      'PLANNED',
      'UNPLANNED',
      'UNPLANNED',
    ]);
    expect(await app.auditTrail({ id })).toEqual(['plan.entryAdded']);
  });

  it('is added once, however often it is sent', async () => {
    const officer = await aLiaisonOfficer(app);
    const clientMutationId = randomUUID();
    const [first, second] = [
      await planned(officer, { clientMutationId }),
      await planned(officer, { clientMutationId }),
    ];
    expect(second).toBe(first);
    const { planEntries } = await app.as(officer).query(List, { filter: { year: 2026 }, first: 10 });
    expect(planEntries.totalCount).toBe(1);
  });

  it('is refused out of its year, backwards, and without a form or a name for the activity', async () => {
    const officer = await aLiaisonOfficer(app);
    for (const [more, field] of [
      [{ period: { fromOn: '2027-01-01', toOn: '2027-01-31' } }, 'period'],
      [{ period: { fromOn: '2026-05-31', toOn: '2026-05-01' } }, 'period.toOn'],
      [{ form: null }, 'activity'],
      [{ title: ' ' }, 'title'],
      [{ year: 1 }, 'year'],
    ] as const)
      await expect(planned(officer, more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', params: { field } });
  });

  it('is postponed with a reason that stays, and withdrawn and restored the same way', async () => {
    const director = await aDirector(app);
    const id = await planned(director);
    expect((await act(director, 'postponePlanEntry', id, { period: may, reason: '等方案' })).code).toBe('SAME_TIME');
    expect((await act(director, 'postponePlanEntry', id, { period: june, reason: '汛期安排' })).id).toBe(id);
    expect(await read(id)).toMatchObject({
      state: 'POSTPONED',
      wasPostponed: true,
      fromOn: '2026-06-01',
      firstFromOn: '2026-05-01',
    });

    expect((await act(director, 'withdrawPlanEntry', id, { reason: '并入另一件' })).id).toBe(id);
    expect(await read(id)).toMatchObject({ state: 'WITHDRAWN', withdrawnReason: '并入另一件' });
    expect((await act(director, 'postponePlanEntry', id, { period: may, reason: '再改' })).code).toBe('WITHDRAWN');
    expect((await act(director, 'restorePlanEntry', id, { reason: '还是要开' })).id).toBe(id);
    expect((await act(director, 'restorePlanEntry', id, { reason: '还是要开' })).code).toBe('NOT_WITHDRAWN');

    const { steps } = await read(id);
    expect(steps).toEqual([
      expect.objectContaining({ kind: 'ADDED', fromOn: '2026-05-01' }),
      expect.objectContaining({ kind: 'POSTPONED', reason: '汛期安排', fromOn: '2026-06-01', byName: director.name }),
      expect.objectContaining({ kind: 'WITHDRAWN', reason: '并入另一件' }),
      expect.objectContaining({ kind: 'RESTORED', reason: '还是要开' }),
    ]);
    await expect(app.app.database.pool.query('delete from plan_entry_step where entry_id = $1', [id])).rejects.toThrow(
      'append-only',
    );
  });

  it('is changed by who saw it last, and by one of two at a time', async () => {
    const director = await aDirector(app);
    const id = await planned(director);
    const { version } = await read(id);
    const input = (reason: string) => ({ input: { entryId: id, version, period: june, reason } });
    const row = await heldRow(app, 'plan_entry', id);
    const both = [director, secretariat].map((who, i) =>
      app
        .as(who)
        .mutate(mutation('postponePlanEntry'), input(`原因${i}`))
        .then(
          () => 'done',
          ({ code }) => code,
        ),
    );
    await row.waitedForBy(2);
    await row.release();
    expect((await Promise.all(both)).sort()).toEqual(['CONFLICT', 'done']);
  });

  it('is for its own committee and the secretariat to change, and seen by leaders', async () => {
    const officer = await aLiaisonOfficer(app);
    const id = await planned(officer);
    const stranger = await aDirector(app);
    const leader = await aLeader(app);
    const { version } = await read(id);
    const change = { input: { entryId: id, version, period: june, reason: '改期' } };
    expect(await read(id, leader)).toMatchObject({ viewerCanPlan: false, linkable: [] });
    expect(await read(id, stranger)).toBeNull();
    await expect(app.as(leader).mutate(mutation('postponePlanEntry'), change)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(app.as(stranger).mutate(mutation('postponePlanEntry'), change)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(app.as(await aMember(app)).query(Year, { year: 2026 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(planned({ ...stranger, committee: officer.committee })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('what fulfils it', () => {
  it('is a consultation made from it in one act, with a topic of its own', async () => {
    const officer = await aLiaisonOfficer(app);
    const id = await planned(officer);
    const clientMutationId = randomUUID();
    const { version } = await read(id);
    const start = () =>
      app.as(officer).mutate(mutation('startPlanEntry'), { input: { entryId: id, version, clientMutationId } });
    const { startPlanEntry } = await start();
    expect((await start()).startPlanEntry).toEqual(startPlanEntry);

    expect(await read(id)).toMatchObject({
      consultationId: startPlanEntry.consultationId,
      consultation: { title: '摩配大市场停车', status: 'PLANNED' },
      state: 'DUE',
    });
    const { rows } = await app.app.database.pool.query(
      'select t.status, t.channel from topic t join consultation c on c.topic_id = t.id where c.id = $1',
      [startPlanEntry.consultationId],
    );
    expect(rows).toEqual([{ status: 'SCHEDULED', channel: 'PLAN' }]);
    expect((await act(officer, 'startPlanEntry', id)).code).toBe('HAS_CONSULTATION');
    expect((await act(officer, 'withdrawPlanEntry', id, { reason: '不开了' })).code).toBe('HAS_CONSULTATION');
    expect(await app.auditTrail({ id })).toEqual(['plan.entryAdded', 'plan.entryLinked']);
  });

  it('may take up a topic that was accepted, of the same committee', async () => {
    const officer = await aLiaisonOfficer(app);
    const other = await aLiaisonOfficer(app);
    const id = await planned(officer);
    const [own, foreign] = [await anAcceptedTopic(app, officer), await anAcceptedTopic(app, other)];
    expect((await read(id)).waitingTopics).toEqual([{ id: own.id }]);
    expect((await act(officer, 'startPlanEntry', id, { topicId: foreign.id })).code).toBe('TOPIC_NOT_ACCEPTED');
    expect((await act(officer, 'startPlanEntry', id, { topicId: own.id })).id).toBe(id);
  });

  it('is held by a committee that is named, where a sector planned it', async () => {
    const sector = await aSector(app);
    const committee = await aLiaisonCommittee(app);
    const { addPlanEntry } = await app.as(secretariat).mutate(mutation('addPlanEntry'), {
      input: {
        year: 2026,
        organiserKind: 'SECTOR',
        organiserId: sector.id,
        title: '营商环境',
        form: 'THEMATIC',
        period: may,
      },
    });
    expect((await act(secretariat, 'startPlanEntry', addPlanEntry.id)).code).toBe('COMMITTEE_NEEDED');
    expect((await act(secretariat, 'startPlanEntry', addPlanEntry.id, { committeeId: committee.id })).id).toBe(
      addPlanEntry.id,
    );
  });

  it('is a consultation that was there already: one for one, of the same committee', async () => {
    const officer = await aLiaisonOfficer(app);
    const elsewhere = await aConsultation(await aLiaisonCommittee(app));
    const [first, second] = [await planned(officer), await planned(officer, { title: '老街排水' })];
    const consultation = await aConsultation(officer.committee, ConsultationStatus.TRACKING);
    expect((await read(first)).linkable).toEqual([{ id: consultation.id }]);

    expect((await act(secretariat, 'linkPlanEntry', first, { consultationId: elsewhere.id })).code).toBe(
      'OF_ANOTHER_COMMITTEE',
    );
    expect((await act(officer, 'linkPlanEntry', first, { consultationId: consultation.id })).id).toBe(first);
    expect(await read(first)).toMatchObject({ state: 'FULFILLED', heldOn: '2026-05-08' });
    expect((await act(officer, 'linkPlanEntry', second, { consultationId: consultation.id })).code).toBe(
      'CONSULTATION_TAKEN',
    );
    expect((await act(officer, 'postponePlanEntry', first, { period: june, reason: '改期' })).code).toBe(
      'ALREADY_HELD',
    );
    expect((await act(officer, 'unlinkPlanEntry', first, { reason: '连错了' })).id).toBe(first);
    expect((await act(officer, 'unlinkPlanEntry', first, { reason: '连错了' })).code).toBe('NO_CONSULTATION');
  });

  it('is said by its organiser, where it is an activity and no consultation', async () => {
    const officer = await aLiaisonOfficer(app);
    const id = await planned(officer, { form: null, activity: '主题沙龙' });
    const consultation = await aConsultation(officer.committee);
    expect((await act(officer, 'linkPlanEntry', id, { consultationId: consultation.id })).code).toBe(
      'NOT_A_CONSULTATION',
    );
    expect((await act(officer, 'notePlanEntryHeld', id, { heldOn: '2026-05-12' })).code).toBe('DAY_IN_FUTURE');
    expect((await act(officer, 'notePlanEntryHeld', id, { heldOn: '2026-05-10' })).id).toBe(id);
    // Noted on the wrong line, it is taken back and noted anew.
    expect((await act(officer, 'restorePlanEntry', id, { reason: '记错一行' })).id).toBe(id);
    expect(await read(id)).toMatchObject({ heldOn: null });
    expect((await act(officer, 'notePlanEntryHeld', id, { heldOn: '2026-05-10' })).id).toBe(id);
    expect(await read(id)).toMatchObject({ state: 'FULFILLED', heldOn: '2026-05-10' });
    const bench = await planned(officer);
    expect((await act(officer, 'notePlanEntryHeld', bench, { heldOn: '2026-05-10' })).code).toBe('NOT_AN_ACTIVITY');
  });
});

describe('the year', () => {
  it('counts a quarter as the dashboard does: the committees with no meeting are the same', async () => {
    const held = await aLiaisonOfficer(app);
    await aConsultation(held.committee, ConsultationStatus.MINUTES_DRAFT, '2026-06-30T15:59:00Z');
    const outside = await aLiaisonOfficer(app);
    await aConsultation(outside.committee, ConsultationStatus.TRACKING, '2026-06-30T16:00:00Z');
    await aConsultation(outside.committee, ConsultationStatus.POSTPONED);
    await aConsultation(outside.committee, ConsultationStatus.NOTIFIED);

    const { planYear } = await app.as(secretariat).query(Year, { year: 2026 });
    for (const [index, period] of [
      { from: '2026-01-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2026-06-30' },
      { from: '2026-07-01', to: '2026-09-30' },
    ].entries()) {
      const { dashboard } = await app.as(secretariat).query(Figure, { period });
      const figure = dashboard.figures.find(({ name }: { name: string }) => name === 'COMMITTEES_MEETING');
      expect(planYear.quarters[index]).toMatchObject({ n: figure.n, held: figure.counted });
    }
    const rowOf = ({ committee }: CommitteeOfficer) =>
      planYear.rows.find(({ organiser }: { organiser: { id: string } }) => organiser.id === committee.id).quarters;
    expect(rowOf(held)[1]).toMatchObject({ held: 1, state: 'HELD' });
    expect(rowOf(outside).map((quarter: { held: number }) => quarter.held)).toEqual([0, 0, 1, 0]);
  });

  it('is a list by state, month, quarter and words, in pages', async () => {
    const officer = await aLiaisonOfficer(app);
    const march = { fromOn: '2026-03-01', toOn: '2026-03-31' };
    const autumn = { fromOn: '2026-09-01', toOn: '2026-10-31' };
    await planned(officer, { title: '甲', period: march });
    await planned(officer, { title: '乙' });
    await planned(officer, { title: '丙丁', period: autumn, form: 'COUNCIL' });
    const titles = async (filter: object) =>
      (await app.as(officer).query(List, { filter: { year: 2026, ...filter }, first: 10 })).planEntries.nodes.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles({})).toEqual(['甲', '乙', '丙丁']);
    expect(await titles({ state: 'MISSING' })).toEqual(['甲']);
    expect(await titles({ month: 10 })).toEqual(['丙丁']);
    expect(await titles({ quarter: 3 })).toEqual([]);
    expect(await titles({ quarter: 4 })).toEqual(['丙丁']);
    expect(await titles({ form: 'COUNCIL' })).toEqual(['丙丁']);
    expect(await titles({ text: '丁' })).toEqual(['丙丁']);
    const first = (await app.as(officer).query(List, { filter: { year: 2026 }, first: 2 })).planEntries;
    expect([first.totalCount, first.nodes.length]).toEqual([3, 2]);
    const rest = await app.as(officer).query(List, { filter: { year: 2026 }, first: 2, after: first.endCursor });
    expect(rest.planEntries).toMatchObject({ endCursor: null, nodes: [{ title: '丙丁' }] });
  });
});

describe('the office of a sector', () => {
  it('plans, sees and notes what its own group does, and nothing of anybody else', async () => {
    const [sector, elsewhere] = [await aSector(app), await aSector(app)];
    const office = await anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId: sector.id });
    const other = await anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId: elsewhere.id });
    const words = { year: 2026, organiserKind: 'SECTOR', title: '委员走进社区', activity: '志愿服务日', period: may };
    const add = (by: AccountHolder, organiserId: string) =>
      app.as(by).mutate(mutation('addPlanEntry'), { input: { ...words, organiserId } });
    const ofCommittee = await planned(await aLiaisonOfficer(app));

    const { addPlanEntry } = await add(office, sector.id);
    await expect(add(office, elsewhere.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { planYear } = await app.as(office).query(Year, { year: 2026 });
    expect(planYear.rows).toMatchObject([{ organiser: { id: sector.id }, viewerCanPlan: true }]);
    expect(planYear.viewerCanPlan).toBe(true);
    expect((await app.as(other).query(Year, { year: 2026 })).planYear.rows).toEqual([]);
    expect(await read(ofCommittee, office)).toBeNull();
    expect(await read(addPlanEntry.id, other)).toBeNull();
    expect(await read(addPlanEntry.id, office)).toMatchObject({ linkable: [], viewerCanPlan: true });

    await expect(act(other, 'notePlanEntryHeld', addPlanEntry.id, { heldOn: '2026-05-10' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    for (const [name, more] of [
      ['postponePlanEntry', { period: june, reason: '下雨' }],
      ['notePlanEntryHeld', { heldOn: '2026-05-10', note: '十二人' }],
      ['restorePlanEntry', { reason: '记错了' }],
      ['withdrawPlanEntry', { reason: '不办了' }],
    ] as const)
      expect(await act(office, name, addPlanEntry.id, more)).toMatchObject({ id: addPlanEntry.id });
    const { steps } = await read(addPlanEntry.id, office);
    expect(steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'ADDED',
      'POSTPONED',
      'HELD',
      'RESTORED',
      'WITHDRAWN',
    ]);
    await expect(act(office, 'unlinkPlanEntry', addPlanEntry.id, { reason: '连错' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
