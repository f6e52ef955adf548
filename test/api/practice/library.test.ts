import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LiaisonCommittee } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation, type PlannedConsultation } from '../../support/consultations.js';
import { heldRow } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
  type SignedMember,
} from '../../support/people.js';
import { doPractice, type PracticeActName, type PracticeStands } from '../../support/practices.js';
import {
  aDemand,
  aHeldConsultation,
  anAnswer,
  aPromise,
  aRow,
  type HeldConsultation,
  type PromisedMatter,
} from '../../support/results.js';
import { aDepartment, aLiaisonCommittee, nextName } from '../../support/roster.js';

const PARTS = `parts { form intro groups { name kept } questions { text options kept } agenda { title isPart kept } }`;
const See = `query ($id: ID!) { practice(id: $id) { id version status edition title matter worked effect caution takenDown named
  isRevision returnedBecause revisedBecause retiredBecause writerName uses outcome relapses viewerReadsSource viewerCanUse ${PARTS}
  acts { act whyNot } versions { edition title reason writerName reviewerName }
  usedBy { consultationId title committeeName outcome groups questions agendaItems form viewerCanOpen }
  facts { demands solved declined open promises promisesDone reprocessed relapsed answers answeredSolved fewAnswers handledDays
    clausesHeld departments visits { kind count } afterwards { kind commitmentId title } records { id done } } } }`;
const List = `query ($filter: PracticeFilter, $order: PracticeOrder, $first: Int!, $after: String) {
  practices(filter: $filter, order: $order, first: $first, after: $after) { totalCount endCursor
    nodes { id status title uses outcome } } }`;
const Use = `mutation ($input: UsePracticeInput!) { answer: usePractice(input: $input) {
  __typename ... on PracticeTakenOver { id } ... on PracticeRefusal { code } } }`;
const DropUse = `mutation ($input: DropPracticeUseInput!) { answer: dropPracticeUse(input: $input) { __typename } }`;
const Of = `query ($id: ID!) { consultationPractices(consultationId: $id) { practiceId title status viewerCanDrawUp
  used { practiceId title groups questions agendaItems form retiredBecause } } }`;
const Found =
  'query ($text: String!) { search(text: $text, kinds: [PRACTICE], first: 20) { nodes { recordId title { text } } } }';
const Paper = `query ($id: ID!) { practicePaper(id: $id) { number issueLine { date } blocks { text rows } } }`;
const Waiting = '{ worklist { lines { recordId title } } }';
const Into = `query ($id: ID!) { copiedInto(consultationId: $id) { agenda { title isPart } } }`;
const Groups = `query ($id: ID!) { consultation(id: $id) { form groups { name peopleCount } people { name } } }`;

let house: TestApp;
let committee: LiaisonCommittee;
let officer: AccountHolder;
let clerk: AccountHolder;
let reviewer: AccountHolder;
let stranger: CommitteeOfficer;
let member: SignedMember;
let department: AccountHolder;
beforeAll(async () => {
  house = await anApp({ now: '2026-03-02T01:00:00Z' });
  committee = await aLiaisonCommittee(house);
  officer = await aLiaisonOfficer(house, committee);
  clerk = await aSecretariat(house);
  reviewer = await aSecretariat(house);
  stranger = await aLiaisonOfficer(house);
  member = await aMember(house, { committee: await aLiaisonCommittee(house) });
  department = await aDepartmentOfficer(house);
});
afterAll(() => house?.close());

interface Over {
  readonly meeting: HeldConsultation;
  readonly promise: PromisedMatter;
  readonly guest: string;
}
/** Over: solved on the spot, declined, promised and accepted by three; a survey, an agenda, a group, somebody who came. */
async function isOver(title = nextName('早市摊点怎么摆')): Promise<Over> {
  const meeting = await aHeldConsultation(house, { committee, title, status: 'EVALUATED' });
  await aDemand(house, meeting, { disposition: 'SOLVED_ON_SPOT', title: '路灯不亮' });
  await aDemand(house, meeting, { disposition: 'DECLINED', title: '免摊位费', disposition_reason: '没有依据' });
  const departmentId = (await aDepartment(house)).id;
  const promise = await aPromise(house, meeting, {
    ...{ title: '货车进不来', departmentId, status: 'CLOSED', closed_at: house.clock.now() },
  });
  for (const result of ['SOLVED', 'SOLVED', 'HALF_SOLVED']) await anAnswer(house, promise, result);
  const ofIt = { consultation_id: meeting.id };
  await aRow(house, 'interest_group', { ...ofIt, version: 1, name: '商户', people_count: 40 });
  const guest = nextName('王建');
  await aRow(house, 'participant', { ...ofIt, party: 'STAKEHOLDER', name: guest, attendance: 'PRESENT' });
  const question = { id: 'q1', kind: 'TEXT', text: '盼着什么', options: [], isRequired: false };
  await aRow(house, 'questionnaire', {
    ...{ ...ofIt, version: 1, code: randomUUID().slice(0, 8), intro: '请填', questions: JSON.stringify([question]) },
  });
  const item = (position: number, title: string, parentId: string | null) =>
    aRow(house, 'agenda_item', {
      ...{ version: 1, meeting_id: meeting.meetingId, position, title, parent_id: parentId },
      ...{ part: 'OTHER', planned_minutes: 10 * position, status: 'CLOSED' },
    });
  const first = await item(1, '先看现场', null);
  await item(2, '看货位', first);
  await item(3, '再坐下来谈', null);
  return { meeting, promise, guest };
}

const see = async (by: Person, id: string) => (await house.as(by).query(See, { id })).practice;
const does = (by: Person, name: PracticeActName, { id, version }: PracticeStands, more: object = {}) =>
  doPractice(house, by, name, { practiceId: id, version, ...more });
const drawUp = (by: Person, { meeting }: Pick<Over, 'meeting'>) =>
  doPractice(house, by, 'drawUpPractice', { consultationId: meeting.id, clientMutationId: randomUUID() });
const list = async (by: Person, filter: object | null = null, order: string | null = null, more: object = {}) =>
  (await house.as(by).query(List, { filter, order, first: 50, after: null, ...more })).practices;
const ids = (found: { nodes: { id: string }[] }) => found.nodes.map(({ id }) => id);

async function written(by: Person, practice: PracticeStands, more: object = {}): Promise<PracticeStands> {
  const { title, matter, worked, effect, caution, parts } = await see(by, practice.id);
  const input = {
    ...{ title, matter, worked, effect, caution, intro: parts.intro },
    groups: parts.groups.map(({ name, kept }: { name: string; kept: boolean }) => ({ text: name, kept })),
    questions: parts.questions.map(({ text, kept }: { text: string; kept: boolean }) => ({ text, kept })),
    agenda: parts.agenda.map(({ title: text, kept }: { title: string; kept: boolean }) => ({ text, kept })),
    ...more,
  };
  return does(by, 'savePractice', practice, input);
}

async function released(over?: Over): Promise<PracticeStands> {
  const proposed = await does(officer, 'proposePractice', await drawUp(officer, over ?? (await isOver())));
  return does(reviewer, 'releasePractice', proposed);
}
const relapse = async ({ commitmentId }: PromisedMatter) => {
  await house.app.database.pool.query('update commitment set relapse_count = 1 where id = $1', [commitmentId]);
  const later = new Date(house.clock.now().getTime() + 60_000);
  await aRow(house, 'look_back', {
    ...{ commitment_id: commitmentId, round: 1, kind: 'DAY_30', due_on: '2026-04-01', looked_at: later },
    finding: 'RELAPSED',
  });
};
const whole = { form: true, questions: true, agenda: true, groups: ['商户'] };
const use = async (by: Person, practice: PracticeStands, consultationId: string, more: object = {}) =>
  (await house.as(by).mutate(Use, { input: { practiceId: practice.id, consultationId, ...whole, ...more } }))
    .answer as { __typename: string; code?: string };
const planned = (): Promise<PlannedConsultation> => aConsultation(house, { officer: stranger });

describe('a practice is drawn up', () => {
  it('from the record in one act: words without figures, and what can be reused without anybody', async () => {
    const over = await isOver();
    const practice = await drawUp(officer, over);
    const seen = await see(officer, practice.id);
    expect(seen).toMatchObject({ status: 'DRAFT', edition: 0, outcome: 'PARTLY', named: [] });
    expect(seen.matter).toContain('货车进不来');
    expect(seen.effect).toContain('路灯不亮');
    expect(seen.caution).toContain('免摊位费（没有依据）');
    expect(JSON.stringify(seen)).not.toContain(over.guest);
    expect(seen.parts).toEqual({
      ...{ form: 'BENCH', intro: '请填', groups: [{ name: '商户', kept: true }] },
      questions: [{ text: '盼着什么', options: [], kept: true }],
      agenda: [
        { title: '先看现场', isPart: false, kept: true },
        { title: '看货位', isPart: true, kept: true },
        { title: '再坐下来谈', isPart: false, kept: true },
      ],
    });
    expect(seen.facts).toMatchObject({
      ...{ demands: 3, solved: 2, declined: 1, open: 0, promises: 1, promisesDone: 1, handledDays: 0 },
      ...{ answers: 3, answeredSolved: 2, fewAnswers: true, records: [{ id: over.promise.commitmentId, done: true }] },
    });
  });

  it('once of each, when it is over, has an outcome and stands; by its own committee', async () => {
    const over = await isOver();
    await expect(drawUp(stranger, over)).rejects.toThrow();
    await drawUp(officer, over);
    expect(await drawUp(officer, over)).toMatchObject({ code: 'ALREADY_DRAWN_UP' });
    const going = await aHeldConsultation(house, { committee });
    expect(await drawUp(officer, { meeting: going })).toMatchObject({ code: 'NOT_OVER' });
    const bare = await aHeldConsultation(house, { committee, status: 'EVALUATED' });
    expect(await drawUp(officer, { meeting: bare })).toMatchObject({ code: 'NO_OUTCOME' });
    const off = await isOver();
    await takeDown(off.meeting);
    expect(await drawUp(officer, off)).toMatchObject({ code: 'TAKEN_DOWN' });
  });

  it('once by two who press at once', async () => {
    const over = await isOver();
    const row = await heldRow(house, 'consultation', over.meeting.id);
    const first = drawUp(officer, over);
    await row.waitedForBy(1);
    const second = drawUp(clerk, over);
    await row.waitedForBy(2);
    await row.release();
    expect(await first).toMatchObject({ status: 'DRAFT' });
    expect(await second).toMatchObject({ code: 'ALREADY_DRAWN_UP' });
  });

  it('and given up, to be drawn up anew', async () => {
    const over = await isOver();
    const given = await does(officer, 'discardPractice', await drawUp(officer, over));
    expect(given.status).toBe('DISCARDED');
    const of = async () => (await house.as(officer).query(Of, { id: over.meeting.id })).consultationPractices;
    expect(await of()).toMatchObject({ practiceId: null, viewerCanDrawUp: true });
    const again = await drawUp(officer, over);
    expect(await of()).toMatchObject({ practiceId: again.id, viewerCanDrawUp: false });
  });
});

const takeDown = ({ id }: HeldConsultation) =>
  aRow(house, 'take_down', {
    ...{ kind: 'CONSULTATION', record_id: id, consultation_id: id, reason: '当事人要求' },
    ...{ taken_down_at: house.clock.now(), taken_down_by: clerk.accountId },
  });

describe('a practice is reviewed', () => {
  it('by another person than wrote it, and each who waits is told', async () => {
    const over = await isOver();
    const drawn = await drawUp(clerk, over);
    const saved = await written(officer, drawn, { worked: '先看现场，再谈' });
    const proposed = await does(officer, 'proposePractice', saved);
    await house.app.settled();
    expect(kindsOf(await toldTo(house, reviewer))).toContain('PRACTICE_TO_REVIEW');
    expect(await does(clerk, 'releasePractice', proposed)).toMatchObject({ code: 'WROTE_IT' });
    await expect(does(officer, 'releasePractice', proposed)).rejects.toThrow();
    const back = await does(reviewer, 'returnPractice', proposed, { reason: '写清楚谁牵头' });
    await house.app.settled();
    for (const one of [clerk, officer]) expect(kindsOf(await toldTo(house, one))).toContain('PRACTICE_RETURNED');
    expect(await see(officer, back.id)).toMatchObject({ status: 'DRAFT', returnedBecause: '写清楚谁牵头' });
    const again = await does(officer, 'proposePractice', await written(officer, back, { worked: '街道牵头' }));
    expect(await does(officer, 'takePracticeBack', again)).toMatchObject({ status: 'DRAFT' });
    const last = await does(officer, 'proposePractice', { ...again, version: again.version + 1 });
    const out = await does(reviewer, 'releasePractice', last);
    await house.app.settled();
    expect(kindsOf(await toldTo(house, clerk))).toContain('PRACTICE_RELEASED');
    expect(await see(member, out.id)).toMatchObject({ status: 'RELEASED', edition: 1, worked: '街道牵头' });
  });

  it('and never with somebody’s name or telephone in what goes out', async () => {
    const over = await isOver();
    const drawn = await drawUp(officer, over);
    const named = await written(officer, drawn, { caution: `找${over.guest}，电话 13800001234` });
    expect((await see(officer, drawn.id)).named).toEqual([over.guest, '13800001234']);
    expect(await does(officer, 'proposePractice', named)).toMatchObject({ code: 'NAMES_SOMEBODY' });
    const inAgenda = await written(officer, named, {
      caution: '',
      agenda: [`请${over.guest}先说`, '看货位', '再谈'].map((text, at) => ({ text, kept: at > 0 })),
    });
    const proposed = await does(officer, 'proposePractice', inAgenda);
    expect(proposed.status).toBe('PROPOSED');
    const out = await does(reviewer, 'releasePractice', proposed);
    expect(JSON.stringify(await see(member, out.id))).not.toContain(over.guest);
  });

  it('with something written, at the version that was seen', async () => {
    const drawn = await drawUp(officer, await isOver());
    const empty = await written(officer, drawn, { worked: ' ' });
    expect(await does(officer, 'proposePractice', empty)).toMatchObject({ code: 'NOTHING_WRITTEN' });
    await expect(does(officer, 'proposePractice', drawn)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(written(officer, empty, { groups: [] })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('released once where it is returned at the same moment', async () => {
    const proposed = await does(officer, 'proposePractice', await drawUp(officer, await isOver()));
    const row = await heldRow(house, 'practice', proposed.id);
    const first = does(reviewer, 'releasePractice', proposed);
    await row.waitedForBy(1);
    const second = does(clerk, 'returnPractice', proposed, { reason: '再改' });
    await row.waitedForBy(2);
    await row.release();
    expect(await first).toMatchObject({ status: 'RELEASED' });
    expect(await second).toMatchObject({ code: 'WRONG_STATUS' });
  });
});

describe('a practice that is in the library', () => {
  it('is read by staff and members, and by no department; before that by its writers alone', async () => {
    const over = await isOver();
    const drawn = await drawUp(officer, over);
    expect(await see(stranger, drawn.id)).toBeNull();
    const out = await does(reviewer, 'releasePractice', await does(officer, 'proposePractice', drawn));
    expect(await see(stranger, out.id)).toMatchObject({ viewerReadsSource: false, viewerCanUse: true });
    expect(await see(member, out.id)).toMatchObject({ viewerCanUse: false, acts: [], facts: { records: [] } });
    await expect(see(department, out.id)).rejects.toThrow();
    expect(ids(await list(member))).toContain(out.id);
  });

  it('is written anew while the edition before stands, and keeps both', async () => {
    const out = await released();
    const begun = await does(officer, 'revisePractice', out, { reason: '补上雨天的做法' });
    const changed = await written(officer, begun, { caution: '雨天改在室内' });
    expect(await see(member, out.id)).toMatchObject({ status: 'RELEASED', isRevision: false });
    expect((await see(member, out.id)).caution).not.toContain('雨天');
    expect(await see(officer, out.id)).toMatchObject({ isRevision: true, caution: '雨天改在室内' });
    const dropped = await does(officer, 'discardPractice', changed);
    expect(dropped.status).toBe('RELEASED');
    expect((await see(officer, out.id)).caution).not.toContain('雨天');
    const anew = await does(officer, 'revisePractice', dropped, { reason: '补上雨天的做法' });
    const proposed = await does(officer, 'proposePractice', await written(officer, anew, { caution: '雨天改在室内' }));
    await does(reviewer, 'releasePractice', proposed);
    const seen = await see(member, out.id);
    expect(seen).toMatchObject({ edition: 2, caution: '雨天改在室内' });
    expect(seen.versions).toMatchObject([
      { edition: 2, reason: '补上雨天的做法' },
      { edition: 1, reason: null },
    ]);
  });

  it('is retired with a reason, whatever is being written, and restored', async () => {
    const out = await released();
    const begun = await does(officer, 'revisePractice', out, { reason: '补充' });
    const retired = await does(clerk, 'retirePractice', begun, { reason: '政策变了' });
    await house.app.settled();
    expect(kindsOf(await toldTo(house, officer))).toContain('PRACTICE_RETIRED');
    expect(await see(member, out.id)).toMatchObject({ status: 'RETIRED', retiredBecause: '政策变了' });
    expect(ids(await list(member))).not.toContain(out.id);
    expect(ids(await list(member, { status: 'RETIRED' }))).toContain(out.id);
    expect(await use(stranger, retired, (await planned()).id)).toMatchObject({ code: 'NOT_IN_LIBRARY' });
    await expect(does(officer, 'restorePractice', retired)).rejects.toThrow();
    await does(reviewer, 'restorePractice', retired);
    expect(ids(await list(member))).toContain(out.id);
  });

  it('says by itself when it came back, and when people did not accept it', async () => {
    const over = await isOver();
    const out = await released(over);
    expect((await see(member, out.id)).facts.afterwards).toEqual([]);
    await relapse(over.promise);
    const at = new Date(house.clock.now().getTime() + 120_000);
    await aRow(house, 'commitment_step', {
      ...{ commitment_id: over.promise.commitmentId, kind: 'REPROCESSING', round: 2, at },
    });
    const seen = await see(member, out.id);
    expect(seen).toMatchObject({ outcome: 'CAME_BACK', relapses: 1 });
    expect(seen.facts.afterwards.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'CAME_BACK',
      'NOT_ACCEPTED',
    ]);
    expect(ids(await list(member, { outcome: 'CAME_BACK' }))).toContain(out.id);
    expect(ids(await list(member, { outcome: 'PARTLY' }))).not.toContain(out.id);
  });

  it('is gone with the consultation it came from, and comes back with it', async () => {
    const over = await isOver();
    const out = await released(over);
    const id = await takeDown(over.meeting);
    expect(await see(member, out.id)).toBeNull();
    expect(await see(officer, out.id)).toMatchObject({ takenDown: true, title: '已撤下', worked: '', facts: null });
    expect(ids(await list(officer))).not.toContain(out.id);
    expect(await use(stranger, out, (await planned()).id)).toMatchObject({ code: 'TAKEN_DOWN' });
    await house.app.database.pool.query('update take_down set put_back_at = now() where id = $1', [id]);
    expect(await see(member, out.id)).toMatchObject({ status: 'RELEASED' });
  });

  it('is called by no matter’s name that was taken down, in its editions, where it was used and where it waits either', async () => {
    const over = await isOver();
    const titled = await written(officer, await drawUp(officer, over), { title: '货车进不来，怎么谈成' });
    const out = await does(reviewer, 'releasePractice', await does(officer, 'proposePractice', titled));
    const target = await planned();
    await use(stranger, out, target.id);
    const again = await does(officer, 'revisePractice', out, { reason: '补一句' });
    await does(officer, 'proposePractice', again);
    const everywhere = async () => [
      ...(await see(member, out.id)).versions.map(({ title }: { title: string }) => title),
      ...(await house.as(stranger).query(Of, { id: target.id })).consultationPractices.used.map(
        ({ title }: { title: string }) => title,
      ),
      (await house.as(officer).query(Of, { id: over.meeting.id })).consultationPractices.title,
      (await house.as(reviewer).query(Waiting, {})).worklist.lines.find(
        ({ recordId }: { recordId: string }) => recordId === out.id,
      ).title,
    ];
    expect(await everywhere()).toEqual(Array.from({ length: 4 }, () => '货车进不来，怎么谈成'));
    await aRow(house, 'take_down', {
      ...{ kind: 'MATTER', record_id: over.promise.demandId, consultation_id: over.meeting.id, reason: '当事人要求' },
      ...{ taken_down_at: house.clock.now(), taken_down_by: clerk.accountId },
    });
    expect(await everywhere()).toEqual(Array.from({ length: 4 }, () => '已撤下'));
  });

  it('is printed with every item of its agenda by a name, and as a draft while it is one', async () => {
    const over = await isOver();
    const renamed = { agenda: ['', '看货位', '再坐下来谈'].map((text) => ({ text, kept: true })) };
    const titled = await written(officer, await drawUp(officer, over), renamed);
    const paper = async (by: Person) => {
      const { practicePaper } = await house.as(by).query(Paper, { id: titled.id });
      return { ...practicePaper, said: JSON.stringify(practicePaper.blocks) };
    };
    expect((await paper(officer)).said).toContain('其他');
    const out = await does(reviewer, 'releasePractice', await does(officer, 'proposePractice', titled));
    const again = await does(officer, 'revisePractice', out, { reason: '补一句' });
    await written(officer, again, { worked: '只在修订稿里' });
    const [own, others] = [await paper(officer), await paper(member)];
    expect(own).toMatchObject({ number: '第2版（修订稿）', issueLine: { date: '（草稿）' } });
    expect(own.said).toContain('只在修订稿里');
    expect(others).toMatchObject({ number: '第1版', issueLine: { date: '2026年3月2日' } });
    expect(others.said).not.toContain('只在修订稿里');
  });

  it('says to other committees nothing of what is being written anew', async () => {
    const out = await released();
    const again = await does(clerk, 'revisePractice', out, { reason: '先前写得太满' });
    const seen = await see(member, out.id);
    expect(seen).toMatchObject({ status: 'RELEASED', revisedBecause: null, isRevision: false });
    expect(seen.writerName).toBe(seen.versions[0].writerName);
    expect(await see(officer, again.id)).toMatchObject({ status: 'DRAFT', revisedBecause: '先前写得太满' });
  });

  it('is found by its words, form, outcome and kind of place, in order and by pages', async () => {
    const out = await released(await isOver(`找得到的${nextName('货运')}`));
    const found = async (filter: object) => ids(await list(member, filter));
    expect(await found({ search: '找得到的' })).toEqual([out.id]);
    expect(await found({ search: '没有这样的' })).toEqual([]);
    expect(await found({ form: 'COUNCIL' })).not.toContain(out.id);
    expect(await found({ form: 'BENCH', committeeId: committee.id, outcome: 'PARTLY' })).toContain(out.id);
    expect(await found({ townshipKind: 'HIGH_TECH_ZONE', category: '城乡建设' })).toEqual([]);
    const everything = ids(await list(member, null, 'TITLE'));
    const first = await list(member, null, 'TITLE', { first: 1 });
    const second = await list(member, null, 'TITLE', { first: 1, after: first.endCursor });
    expect([...ids(first), ...ids(second)]).toEqual(everything.slice(0, 2));
    expect(first.totalCount).toBe(everything.length);
    expect(ids(await list(member, null, 'USED'))).toHaveLength(everything.length);
  });
});

describe('another committee starts from it', () => {
  it('with what it chose: parts and no people; both sides say so, and nobody is told', async () => {
    const out = await released();
    const target = await planned();
    const before = (await house.as(stranger).query(Groups, { id: target.id })).consultation;
    expect(await use(stranger, out, target.id)).toMatchObject({ __typename: 'PracticeTakenOver' });
    const after = (await house.as(stranger).query(Groups, { id: target.id })).consultation;
    expect(after.groups).toEqual([{ name: '商户', peopleCount: null }]);
    expect(after.people).toEqual(before.people);
    expect((await house.as(stranger).query(Into, { id: target.id })).copiedInto.agenda).toEqual([
      { title: '先看现场', isPart: false },
      { title: '看货位', isPart: true },
      { title: '再坐下来谈', isPart: false },
    ]);
    expect((await house.as(stranger).query(Of, { id: target.id })).consultationPractices.used).toMatchObject([
      { practiceId: out.id, groups: 1, questions: 1, agendaItems: 3 },
    ]);
    const seen = await see(officer, out.id);
    expect(seen.uses).toBe(1);
    // What somebody else prepares is not called by its name before everybody may read of it.
    expect(seen.usedBy).toMatchObject([
      { consultationId: target.id, title: null, outcome: 'NOT_YET', viewerCanOpen: false },
    ]);
    expect((await see(stranger, out.id)).usedBy).toMatchObject([{ viewerCanOpen: true }]);
  });

  it('and takes it back: the note goes, with the agenda nobody changed', async () => {
    const out = await released();
    const target = await planned();
    await use(stranger, out, target.id);
    const drop = () => house.as(stranger).mutate(DropUse, { input: { practiceId: out.id, consultationId: target.id } });
    await drop();
    expect((await house.as(stranger).query(Of, { id: target.id })).consultationPractices.used).toEqual([]);
    expect((await house.as(stranger).query(Into, { id: target.id })).copiedInto.agenda).toEqual([]);
    expect((await see(officer, out.id)).uses).toBe(0);
    await drop();
    await use(stranger, out, target.id, { questions: false });
    expect((await see(officer, out.id)).uses).toBe(1);
    const { rows } = await house.app.database.pool.query(
      `select count(*)::int as n from audit_entry where type = 'practice.useDropped' and data->>'practiceId' = $1`,
      [out.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('hears of it when what it is preparing by is retired, and reads why', async () => {
    const out = await released();
    const [going, dropped, noticed] = [await planned(), await planned(), await planned()];
    for (const { id } of [going, dropped, noticed]) await use(stranger, out, id);
    await house.as(stranger).mutate(DropUse, { input: { practiceId: out.id, consultationId: dropped.id } });
    await house.app.database.pool.query(`update consultation set status = 'NOTIFIED' where id = $1`, [noticed.id]);
    await does(officer, 'retirePractice', out, { reason: '政策变了' });
    await house.app.settled();
    const told = (await toldTo(house, stranger)).filter(({ kind }) => kind === 'PRACTICE_USED_RETIRED');
    expect(told.map(({ consultationId }) => consultationId)).toEqual([going.id]);
    expect((await house.as(stranger).query(Of, { id: going.id })).consultationPractices.used).toMatchObject([
      { practiceId: out.id, retiredBecause: '政策变了' },
    ]);
  });

  it('is refused over a survey, once the notice is out, for nothing, for what is not in it and for whoever does not prepare', async () => {
    const out = await released();
    const target = await planned();
    const nothing = { form: false, questions: false, agenda: false, groups: [] };
    expect(await use(stranger, out, target.id, nothing)).toMatchObject({ code: 'NOTHING_CHOSEN' });
    await expect(use(stranger, out, target.id, { groups: ['别人'] })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(use(officer, out, target.id)).rejects.toThrow();
    await use(stranger, out, target.id, { ...nothing, questions: true });
    expect(await use(stranger, out, target.id)).toMatchObject({ code: 'SURVEY_BEGUN' });
    const noticed = await planned();
    await house.app.database.pool.query(`update consultation set status = 'NOTIFIED' where id = $1`, [noticed.id]);
    expect(await use(stranger, out, noticed.id)).toMatchObject({ code: 'ALREADY_NOTIFIED' });
    const drawn = await drawUp(officer, await isOver());
    await expect(use(stranger, drawn, target.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('counts once for one who presses twice, and not for what is retired at that moment', async () => {
    const out = await released();
    const target = await planned();
    const once = { clientMutationId: randomUUID() };
    await use(stranger, out, target.id, once);
    await use(stranger, out, target.id, once);
    const { rows } = await house.app.database.pool.query(
      'select count(*)::int as n from practice_use where practice_id = $1',
      [out.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
    const other = await planned();
    const row = await heldRow(house, 'practice', out.id);
    const first = does(reviewer, 'retirePractice', out, { reason: '政策变了' });
    await row.waitedForBy(1);
    const second = use(stranger, out, other.id);
    await row.waitedForBy(2);
    await row.release();
    expect(await first).toMatchObject({ status: 'RETIRED' });
    expect(await second).toMatchObject({ code: 'NOT_IN_LIBRARY' });
  });
});

describe('search finds a practice', () => {
  const found = async (by: Person, text: string) => {
    await house.app.settled();
    return (await house.as(by).query(Found, { text })).search.nodes.map(
      ({ recordId }: { recordId: string }) => recordId,
    );
  };
  const say = async (practice: PracticeStands, worked: string) =>
    does(officer, 'proposePractice', await written(officer, practice, { worked }));

  it('by its words as they were released, for whoever reads the library, and for nobody else', async () => {
    const proposed = await say(await drawUp(officer, await isOver()), '先在芦荻滩画线');
    for (const by of [officer, clerk, member]) expect(await found(by, '芦荻滩')).toEqual([]);
    const out = await does(reviewer, 'releasePractice', proposed);
    for (const by of [officer, stranger, clerk, member]) expect(await found(by, '芦荻滩')).toEqual([out.id]);
    expect(await found(department, '芦荻滩')).toEqual([]);
    const begun = await does(officer, 'revisePractice', out, { reason: '改了地方' });
    const anew = await say(begun, '先在榆钱渡画线');
    for (const by of [officer, member]) {
      expect(await found(by, '芦荻滩')).toEqual([out.id]);
      expect(await found(by, '榆钱渡')).toEqual([]);
    }
    await does(reviewer, 'releasePractice', anew);
    expect(await found(member, '芦荻滩')).toEqual([]);
    expect(await found(member, '榆钱渡')).toEqual([out.id]);
  });

  it('while it stands in the library', async () => {
    const proposed = await say(await drawUp(officer, await isOver()), '先问棠梨埠的船家');
    const out = await does(reviewer, 'releasePractice', proposed);
    const retired = await does(clerk, 'retirePractice', out, { reason: '办法变了' });
    for (const by of [officer, clerk, member]) expect(await found(by, '棠梨埠')).toEqual([]);
    await does(clerk, 'restorePractice', retired);
    expect(await found(member, '棠梨埠')).toEqual([out.id]);
  });

  it('not while anything of what it was drawn from is taken down', async () => {
    const over = await isOver();
    const proposed = await say(await drawUp(officer, over), '先量樟脑巷的路宽');
    const out = await does(reviewer, 'releasePractice', proposed);
    const id = await takeDown(over.meeting);
    for (const by of [officer, stranger, clerk, member]) expect(await found(by, '樟脑巷')).toEqual([]);
    await house.app.database.pool.query('update take_down set put_back_at = now() where id = $1', [id]);
    expect(await found(member, '樟脑巷')).toEqual([out.id]);
    await aRow(house, 'take_down', {
      ...{ kind: 'MATTER', record_id: over.promise.demandId, consultation_id: over.meeting.id, reason: '当事人要求' },
      ...{ taken_down_at: house.clock.now(), taken_down_by: clerk.accountId },
    });
    for (const by of [officer, clerk, member]) expect(await found(by, '樟脑巷')).toEqual([]);
  });
});
