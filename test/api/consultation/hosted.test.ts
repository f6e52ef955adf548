import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation, aConsultationOfFour, prepareAll } from '../../support/consultations.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { type AccountHolder, aDirector, anAccountHolder, aSecretariat, type Person } from '../../support/people.js';
import { aSpecialCommittee } from '../../support/roster.js';

const refusal = '... on ConsultationRefusal { code }';
const NameHost = `mutation ($input: NameConsultationHostInput!) { answer: nameConsultationHost(input: $input) { ${refusal} } }`;
const Mine = `{ consultations(first: 50) { totalCount nodes { id } } consultationCounts { status count } }`;
const One = `query ($id: ID!) { consultation(id: $id) { id version status overrideReason
  viewerCanOrganise viewerCanOverride viewerCanNameHost viewerPlanActs people { id } chain { type }
  readiness { people { name } } materials { title viewerCanCorrect } } }`;
const Start = `mutation ($id: ID!) { answer: startPreparation(consultationId: $id) { ... on Consultation { status } ${refusal} } }`;
const AddMaterial = `mutation ($input: AddMaterialInput!) { answer: addMaterial(input: $input) { ... on Material { id } ${refusal} } }`;
const Convene = `mutation ($input: ConveneConsultationInput!) { answer: conveneConsultation(input: $input) { __typename
  ... on Consultation { status } ${refusal} ... on ConveneRefusal { obstacles } } }`;
const Waiting = `{ worklist { lines { kind recordId office } } }`;
const Told = `{ myNotices(first: 50) { nodes { kind consultationId viewerHosts } } }`;
const Create = `mutation ($input: CreateConsultationInput!) { createConsultation(input: $input) { __typename } }`;

let app: TestApp;
let special: { readonly id: string };
let host: AccountHolder;
let otherHost: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  special = await aSpecialCommittee(app);
  host = await anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId: special.id });
  otherHost = await anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId: (await aSpecialCommittee(app)).id });
});
afterAll(() => app?.close());

const seen = async (person: AccountHolder, id: string) => (await app.as(person).query(One, { id })).consultation;
const nameHost = async (id: string, specialCommitteeId: string | null) => {
  const secretariat = await aSecretariat(app);
  const { version } = await seen(secretariat, id);
  const host = specialCommitteeId === null ? 'COMMITTEE' : 'SPECIAL_COMMITTEE';
  await app.as(secretariat).mutate(NameHost, { input: { consultationId: id, version, host, specialCommitteeId } });
  await app.app.settled();
};
const waitsFor = async (person: AccountHolder, id: string) =>
  (await app.as(person).query(Waiting)).worklist.lines
    .filter(({ recordId }: { recordId: string }) => recordId === id)
    .map(({ kind, office }: { kind: string; office: string }) => [kind, office]);
const material = (id: string) => ({ input: { consultationId: id, title: '现状', body: '全文', fileIds: [] } });

describe('the office of the special committee that holds a consultation', () => {
  it('sees it, prepares it and convenes it, through the same gate as its committee', async () => {
    const four = await aConsultationOfFour(app);
    await nameHost(four.id, special.id);
    const found = await app.as(host).query(Mine);
    expect(found.consultations.nodes.map(({ id }: { id: string }) => id)).toContain(four.id);
    expect(found.consultations.totalCount).toBe(found.consultations.nodes.length);
    expect(found.consultationCounts.length).toBeGreaterThan(0);
    expect(await seen(host, four.id)).toMatchObject({
      ...{ status: 'PREPARING', viewerCanOrganise: true, viewerCanOverride: false, viewerCanNameHost: false },
      viewerPlanActs: expect.arrayContaining(['EDIT', 'POSTPONE', 'CANCEL']),
    });
    expect((await seen(host, four.id)).readiness.people.length).toBeGreaterThan(0);
    expect(await waitsFor(host, four.id)).toEqual([['CONSULTATION_TO_PREPARE', 'GROUP']]);

    expect(await app.as(host).mutate(AddMaterial, material(four.id))).toMatchObject({
      answer: { id: expect.any(String) },
    });
    const shut = { consultationId: four.id, version: (await seen(host, four.id)).version, overrideReason: null };
    expect((await app.as(host).mutate(Convene, { input: shut })).answer.__typename).toBe('ConveneRefusal');
    await prepareAll(app, four);
    const { version } = await seen(host, four.id);
    const over = { consultationId: four.id, version, overrideReason: '汛期将至，等不到调研做完再开会' };
    await expect(app.as(host).mutate(Convene, { input: over })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const opened = await app.as(host).mutate(Convene, { input: { ...over, overrideReason: null } });
    expect(opened.answer).toMatchObject({ __typename: 'Consultation', status: 'NOTIFIED' });
    expect(await app.auditTrail({ id: four.id })).toContain('consultation.convened');
  });

  it('hears of the meeting as its host, whoever is invited as somebody with a seat, also from that very office', async () => {
    const four = await aConsultationOfFour(app);
    await nameHost(four.id, special.id);
    await prepareAll(app, four);
    const { officer, member } = four;
    const { version } = await seen(officer, four.id);
    await app.as(officer).mutate(Convene, { input: { consultationId: four.id, version, overrideReason: null } });
    await app.app.settled();
    const hosts = async (person: Person) =>
      (await app.as(person).query(Told)).myNotices.nodes
        .filter(
          (one: { kind: string; consultationId: string }) => one.kind === 'CONVENED' && one.consultationId === four.id,
        )
        .map((one: { viewerHosts: boolean }) => one.viewerHosts);
    expect([await hosts(host), await hosts(member)]).toEqual([[true], [false]]);
    await app.app.database.pool.query(
      `insert into post (id, account_id, role, group_id, created_at) values (gen_random_uuid(), $1, 'GROUP_OFFICER', $2, now())`,
      [member.accountId, special.id],
    );
    expect(await hosts(member)).toEqual([false]);
    expect(await hosts(four.guest)).toEqual([false]);
  });

  it('is told that it holds it, and that it holds it no longer; nobody else’s office knows of it', async () => {
    const { id, officer } = await aConsultation(app, { started: false });
    const director = await aDirector(app, officer.committee);
    await expect(app.as(host).mutate(Start, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await seen(host, id)).toBeNull();
    await nameHost(id, special.id);
    expect(kindsOf(await toldTo(app, host))).toContain('HOST_NAMED');
    expect(kindsOf(await toldTo(app, director))).toContain('HOST_NAMED');
    expect((await app.as(host).mutate(Start, { id })).answer).toEqual({ status: 'PREPARING' });
    expect(await seen(otherHost, id)).toBeNull();
    await expect(app.as(otherHost).mutate(AddMaterial, material(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await waitsFor(otherHost, id)).toEqual([]);
    expect((await app.as(otherHost).query(Mine)).consultations.nodes).toEqual([]);

    const before = kindsOf(await toldTo(app, host)).length;
    await nameHost(id, null);
    expect(kindsOf(await toldTo(app, host)).length).toBe(before + 1);
    expect(await seen(host, id)).toBeNull();
    await expect(app.as(host).mutate(AddMaterial, material(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves the meeting and what follows to the committee, and reads on', async () => {
    const { id } = await aConsultation(app);
    await nameHost(id, special.id);
    await app.app.database.pool.query(`update consultation set status = 'IN_SESSION' where id = $1`, [id]);
    expect(await seen(host, id)).toMatchObject({ status: 'IN_SESSION', viewerCanOrganise: false, viewerPlanActs: [] });
    await expect(app.as(host).mutate(AddMaterial, material(id))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('begins none of its own accord: planning one is its committee’s', async () => {
    const { topic } = await aConsultation(app);
    const input = { topicId: topic.id, title: '题', form: 'COUNCIL', place: null, startsAt: null };
    await expect(app.as(host).mutate(Create, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
