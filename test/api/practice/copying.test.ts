import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import {
  aConsultation,
  aConsultationOfFour,
  type FourParties,
  type PlannedConsultation,
} from '../../support/consultations.js';
import { toldTo } from '../../support/notices.js';
import { aLiaisonOfficer, aMember, type CommitteeOfficer, type SignedMember } from '../../support/people.js';
import { aRow } from '../../support/results.js';
import { anOrganisation } from '../../support/roster.js';

const Sources = `query ($id: ID!, $text: String) { copySources(consultationId: $id, text: $text) { id title groups people } }`;
const Preview = `query ($id: ID!, $fromId: ID!) { copyPreview(consultationId: $id, fromId: $fromId) { id title form hasForm hasQuestions
  groups { id name isThere organisationName isUnitRetired } people { id party name groupName standing wasThere }
  questions { id text } agenda { part title plannedMinutes isPart } } }`;
const Into = `query ($id: ID!) { copiedInto(consultationId: $id) { viewerCanCopy
  copies { fromId form groups people questions agendaItems } agenda { part title isPart }
  people { id name party standing memberId departmentId interestGroupId } } }`;
const Copy = `mutation ($input: CopyConsultationInput!) { answer: copyConsultation(input: $input) {
  __typename ... on ConsultationCopied { id } ... on PracticeRefusal { code } } }`;
const Drop = `mutation ($input: DropCopiedInput!) { answer: dropCopied(input: $input) { __typename } }`;
const Detail = `query ($id: ID!) { consultation(id: $id) { form title place groups { name peopleCount } people { name party } demands { id } } }`;
const InviteMembers = `mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { __typename } }`;
const EVERYTHING = { form: true, questions: true, agenda: true };

let app: TestApp;
let officer: CommitteeOfficer;
let stranger: CommitteeOfficer;
let former: SignedMember;
let earlier: FourParties;
let planned: PlannedConsultation;

/** Held, with a survey, an agenda of its own, and somebody whose term ended since. */
async function holdIt(four: FourParties): Promise<void> {
  const { pool } = app.app.database;
  const ofIt = { consultation_id: four.id };
  await aRow(app, 'questionnaire', {
    ...{ ...ofIt, version: 1, code: `CP${four.id.slice(-6)}`, intro: '请填' },
    questions: JSON.stringify([{ id: 'q1', kind: 'TEXT', text: '盼着什么', options: [], isRequired: false }]),
  });
  const meetingId = await aRow(app, 'meeting', { ...ofIt, version: 1, status: 'ENDED', join_code: '123456' });
  const item = (position: number, title: string, parentId: string | null) =>
    aRow(app, 'agenda_item', {
      ...{ version: 1, meeting_id: meetingId, position, title, parent_id: parentId },
      ...{ part: 'OTHER', planned_minutes: 10 * position, status: 'CLOSED' },
    });
  const first = await item(1, '先看现场', null);
  await item(2, '看货位', first);
  await item(3, '再坐下来谈', null);
  await pool.query(`update consultation set status = 'TRACKING', form = 'COUNCIL' where id = $1`, [four.id]);
}

beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  officer = await aLiaisonOfficer(app);
  stranger = await aLiaisonOfficer(app);
  earlier = await aConsultationOfFour(app, { officer });
  former = await aMember(app, { committee: officer.committee });
  await app.as(officer).mutate(InviteMembers, { input: { consultationId: earlier.id, memberIds: [former.member.id] } });
  await holdIt(earlier);
  await app.app.database.pool.query(`update member set term_ends_on = '2026-02-01' where id = $1`, [former.member.id]);
  planned = await aConsultation(app, { officer });
});
afterAll(() => app?.close());

const preview = async (id = planned.id, by = officer) =>
  (await app.as(by).query(Preview, { id, fromId: earlier.id })).copyPreview;
const into = async (id = planned.id) => (await app.as(officer).query(Into, { id })).copiedInto;
const copy = async (input: object, by = officer) =>
  (
    await app.as(by).mutate(Copy, {
      input: {
        fromId: earlier.id,
        form: false,
        questions: false,
        agenda: false,
        groupIds: [],
        participantIds: [],
        ...input,
      },
    })
  ).answer as { __typename: string; code?: string };
interface Of {
  id: string;
  name: string;
  standing: string;
}
const here = (people: Of[]) => people.filter(({ standing }) => standing === 'HERE').map(({ id }) => id);

describe('what an earlier one would bring', () => {
  it('is offered of the same committee, held, and found by its words', async () => {
    const sources = async (text: string | null, id = planned.id) =>
      (await app.as(officer).query(Sources, { id, text })).copySources;
    expect(await sources(null)).toEqual([expect.objectContaining({ id: earlier.id, groups: 1, people: 5 })]);
    expect(await sources('没有这样的')).toEqual([]);
    const other = await aConsultation(app, { officer: stranger });
    expect((await app.as(stranger).query(Sources, { id: other.id, text: null })).copySources).toEqual([]);
    expect((await app.as(stranger).query(Preview, { id: other.id, fromId: earlier.id })).copyPreview).toBeNull();
  });

  it('says who is there, who left, and leaves out whoever is seated anew each time', async () => {
    const { people, groups, questions, agenda, form, hasForm } = await preview();
    const standing = Object.fromEntries(people.map(({ name, standing: it }: Of) => [name, it]));
    expect(standing[former.member.name]).toBe('TERM_OVER');
    expect(standing[earlier.member.member.name]).toBe('HERE');
    expect(Object.keys(standing)).toHaveLength(5);
    expect({ form, hasForm }).toEqual({ form: 'COUNCIL', hasForm: false });
    expect(groups).toEqual([expect.objectContaining({ name: '商户', isThere: false, isUnitRetired: false })]);
    expect(questions).toEqual([{ id: 'q1', text: '盼着什么' }]);
    expect(agenda.map(({ title, isPart }: { title: string; isPart: boolean }) => [title, isPart])).toEqual([
      ['先看现场', false],
      ['看货位', true],
      ['再坐下来谈', false],
    ]);
  });

  it('is there for whoever prepares it, and for nobody else', async () => {
    for (const by of [stranger, earlier.member]) {
      await expect(preview(planned.id, by as CommitteeOfficer)).rejects.toThrow();
      await expect(copy({ consultationId: planned.id, form: true }, by as CommitteeOfficer)).rejects.toThrow();
    }
  });

  it('says that a group stood for an organisation that is gone, and takes it over without', async () => {
    const organisation = await anOrganisation(app, officer.committee, { name: '老物业' });
    const id = await aRow(app, 'interest_group', {
      ...{ consultation_id: earlier.id, version: 1, name: '业主', organisation_id: organisation.id },
    });
    const fresh = await aConsultation(app, { officer });
    const named = async () => (await preview(fresh.id)).groups.find((one: Of) => one.id === id);
    expect(await named()).toMatchObject({ organisationName: '老物业', isUnitRetired: false });
    await app.app.database.pool.query(`update organisation set retired_on = '2026-03-01' where id = $1`, [
      organisation.id,
    ]);
    expect(await named()).toMatchObject({ organisationName: null, isUnitRetired: true });
    await copy({ consultationId: fresh.id, groupIds: [id] });
    const { rows } = await app.app.database.pool.query(
      'select name, organisation_id from interest_group where consultation_id = $1',
      [fresh.id],
    );
    expect(rows).toEqual([{ name: '业主', organisation_id: null }]);
    await app.app.database.pool.query('delete from interest_group where id = $1', [id]);
  });
});

describe('what is taken over', () => {
  it('is what was chosen; its days and words are not, and nobody hears of it', async () => {
    const { groups, people } = await preview();
    const before = (await app.as(officer).query(Detail, { id: planned.id })).consultation;
    await app.app.settled();
    const heard = (await toldTo(app, earlier.member)).length;
    const input = { ...EVERYTHING, consultationId: planned.id, participantIds: here(people) };
    expect(await copy({ ...input, groupIds: groups.map(({ id }: Of) => id) })).toMatchObject({
      __typename: 'ConsultationCopied',
    });
    await app.app.settled();
    const after = (await app.as(officer).query(Detail, { id: planned.id })).consultation;
    expect(after).toMatchObject({ form: 'COUNCIL', title: before.title, place: before.place, demands: [] });
    expect(after.groups.map(({ name }: Of) => name)).toEqual(['商户']);
    expect(after.people).toEqual(before.people);
    expect((await toldTo(app, earlier.member)).length).toBe(heard);
    const { copies, people: waiting, agenda } = await into();
    expect(copies).toEqual([{ fromId: earlier.id, form: true, groups: 1, people: 4, questions: 1, agendaItems: 3 }]);
    expect(waiting).toHaveLength(4);
    expect(agenda).toHaveLength(3);
    const { rows } = await app.app.database.pool.query(
      `select data from audit_entry where type = 'practice.copied' and data->>'consultationId' = $1`,
      [planned.id],
    );
    expect(rows).toEqual([
      { data: expect.objectContaining({ fromConsultationId: earlier.id, people: 4, agendaItems: 3 }) },
    ]);
  });

  it('is told to those it concerns when they are invited as anybody is', async () => {
    const member = (await into()).people.find(({ memberId }: { memberId: string | null }) => memberId !== null);
    await app.as(officer).mutate(InviteMembers, {
      input: { consultationId: planned.id, memberIds: [member.memberId] },
    });
    await app.app.settled();
    expect((await into()).people.map(({ id }: Of) => id)).not.toContain(member.id);
    expect((await toldTo(app, earlier.member)).length).toBeGreaterThan(0);
    expect((await preview()).people.find(({ id }: Of) => id === member.id).standing).toBe('ALREADY_INVITED');
  });

  it('is taken off the list again, and comes back by copying once more', async () => {
    const { people } = await into();
    const participantIds = people.map(({ id }: Of) => id);
    await app.as(officer).mutate(Drop, { input: { consultationId: planned.id, participantIds, agenda: true } });
    expect(await into()).toMatchObject({ people: [], agenda: [] });
    await copy({ consultationId: planned.id, participantIds, agenda: true });
    expect((await into()).people).toHaveLength(participantIds.length);
  });

  it('is refused over a survey somebody wrote, once the notice is out, for nobody, and for whoever left', async () => {
    const { people } = await preview();
    expect(await copy({ consultationId: planned.id, questions: true })).toMatchObject({ code: 'SURVEY_BEGUN' });
    expect(await copy({ consultationId: planned.id })).toMatchObject({ code: 'NOTHING_CHOSEN' });
    const gone = people.find(({ standing }: Of) => standing === 'TERM_OVER').id;
    await expect(copy({ consultationId: planned.id, participantIds: [gone] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const out = await aConsultation(app, { officer });
    const stands = (status: string) =>
      app.app.database.pool.query('update consultation set status = $1 where id = $2', [status, out.id]);
    await stands('NOTIFIED');
    expect(await copy({ consultationId: out.id, form: true })).toMatchObject({ code: 'ALREADY_NOTIFIED' });
    await stands('CANCELLED');
    expect(await copy({ consultationId: out.id, form: true })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });

  it('is what the meeting begins with once it is convened, parts under their headings', async () => {
    const { prepareMeeting } = await import('../../../server/src/modules/floor/course/prepare-meeting.js');
    const { inTransaction } = await import('../../../server/src/kernel/transaction.js');
    const { jobContext } = await import('../../support/notices.js');
    const { Consultation } = await import('../../../server/src/modules/consultation/index.js');
    await inTransaction(jobContext(app), async (tx) => {
      await prepareMeeting(tx, await tx.em.findOneOrFail(Consultation, planned.id));
    });
    const { rows } = await app.app.database.pool.query(
      `select i.title, p.title as under, i.planned_minutes as minutes, i.status from meeting t
       join agenda_item i on i.meeting_id = t.id left join agenda_item p on p.id = i.parent_id
       where t.consultation_id = $1 order by i.position`,
      [planned.id],
    );
    expect(rows).toEqual([
      { title: '先看现场', under: null, minutes: 10, status: 'PENDING' },
      { title: '看货位', under: '先看现场', minutes: 20, status: 'PENDING' },
      { title: '再坐下来谈', under: null, minutes: 30, status: 'PENDING' },
    ]);
  });

  it('is the same for two who copy at once, and counts once for one who presses twice', async () => {
    const fresh = await aConsultation(app, { officer });
    const { groups, people } = await preview(fresh.id);
    const input = {
      ...{ ...EVERYTHING, consultationId: fresh.id, groupIds: groups.map(({ id }: Of) => id) },
      participantIds: here(people),
    };
    const answers = await Promise.all([
      copy(input),
      copy({ ...input, questions: false }),
      copy({ ...input, clientMutationId: 'copied-once' }),
      copy({ ...input, clientMutationId: 'copied-once' }),
    ]);
    expect(answers.filter(({ code }) => code === undefined).length).toBeGreaterThanOrEqual(2);
    expect(answers.filter(({ code }) => code).every(({ code }) => code === 'SURVEY_BEGUN')).toBe(true);
    const { copies, people: waiting } = await into(fresh.id);
    expect(waiting).toHaveLength(input.participantIds.length);
    expect(copies.reduce((sum: number, { questions }: { questions: number }) => sum + questions, 0)).toBe(1);
    const detail = (await app.as(officer).query(Detail, { id: fresh.id })).consultation;
    expect(detail.groups).toHaveLength(1);
  });
});
