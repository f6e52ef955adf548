import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readTable, TableRefusal } from '../../../server/src/kernel/tabular/index.js';
import { indexRecords, SearchKind } from '../../../server/src/modules/search/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { jobContext } from '../../support/notices.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aLeader,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type Person,
  type SignedDepartmentOfficer,
  type SignedMember,
} from '../../support/people.js';
import { aHeldConsultation, aPromise, aRow, type HeldConsultation } from '../../support/results.js';

// A brief that was written from a matter carries the words of it in its title: into the register, the instruction a department
// handles, the lists behind a figure, messages and files. Taken down, it is called by no name there.

const TITLE = '张三家的狗咬人';
const SITUATION = '张三家的狗在老街口咬了人，没有拴绳，街坊晚上都不敢出门。';
const SECRET = /张三|狗/;
const TakeDown = `mutation ($input: TakeDownInput!) { answer: takeDown(input: $input) { __typename
  ... on PublicRecord { items { recordId takeDowns { id } } } } }`;
const PutBack = `mutation ($id: ID!) { putBack(takeDownId: $id, reason: "已征得同意") { __typename } }`;

let app: TestApp;
let office: AccountHolder;
let leader: AccountHolder;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  office = await aSecretariat(app);
  leader = await aLeader(app);
});
afterAll(() => app?.close());

interface Written {
  readonly of: HeldConsultation;
  readonly demandId: string;
  readonly briefId: string;
  readonly author: SignedMember;
  readonly handler: SignedDepartmentOfficer;
  readonly reader: AccountHolder;
  readonly officer: AccountHolder;
  readonly storyId: string;
}

let issues = 0;
/** An issued brief about one matter: used by the city, instructed on, with a department and somebody named to read it. */
async function anInstructedBrief(): Promise<Written> {
  const officer = await aLiaisonOfficer(app);
  const author = await aMember(app, { committee: officer.committee });
  const handler = await aDepartmentOfficer(app);
  const reader = await aMember(app, { committee: officer.committee });
  const of = await aHeldConsultation(app, { committee: officer.committee, title: '文明养犬' });
  const { demandId } = await aPromise(app, of, { title: TITLE });
  issues += 1;
  const briefId = await aRow(app, 'opinion_brief', {
    ...{ status: 'FEEDBACK', title: TITLE, situation: SITUATION, issue_year: 2026, issue_number: issues },
    ...{ issued_on: '2026-03-01', submitted_at: app.clock.now(), committee_id: officer.committee.id },
    ...{ lead_author_id: author.accountId, file_ids: [], editor_ids: [], sent_to: [], copied_to: [] },
  });
  await aRow(app, 'brief_author', { brief_id: briefId, account_id: author.accountId, position: 1, share: 100 });
  await aRow(app, 'brief_source', { brief_id: briefId, kind: 'DEMAND', record_id: demandId, title: TITLE });
  await aRow(app, 'submission', {
    ...{ brief_id: briefId, level: 'CITY', recipient: '市政协', sent_on: '2026-03-01', outcome: 'ADOPTED' },
    ...{ adopted_as: 'SINGLE', outcome_on: '2026-03-02' },
  });
  const instruction = await aRow(app, 'leader_instruction', {
    ...{ brief_id: briefId, leader_name: '某领导', leader_post: '市长', level: 'CITY', instructed_on: '2026-03-02' },
    ...{ addressee: '公安局', department_id: handler.department.id, duty: '查清并回报', due_on: '2026-03-20' },
    look_back_on: '2026-06-20',
  });
  await aRow(app, 'instruction_reader', { instruction_id: instruction, account_id: reader.accountId });
  await aRow(app, 'point_entry', {
    ...{ account_id: author.accountId, member_id: author.member.id, committee_id: officer.committee.id, year: 2026 },
    ...{ occurred_on: '2026-03-02', source: 'ADOPTION', source_id: crypto.randomUUID(), turn: 1, brief_id: briefId },
    ...{ level: 'CITY', adopted_as: 'SINGLE', rate: 20, share: 100, earned: 200, credited: 200 },
  });
  const storyId = await aRow(app, 'story', {
    ...{
      code: crypto.randomUUID().slice(0, 8),
      kind: 'IN_DEPTH',
      status: 'DRAFT',
      title: '写一篇',
      body: '{"type":"doc","content":[]}',
    },
    ...{ committee_id: officer.committee.id, writer_id: officer.accountId },
  });
  await aRow(app, 'story_subject', { story_id: storyId, brief_id: briefId });
  await aRow(app, 'story_slot', {
    ...{ opened_for: crypto.randomUUID(), kind: 'IN_DEPTH', cause: 'COMPOSITE_ADOPTED', brief_id: briefId },
    ...{ committee_id: officer.committee.id, opened_on: '2026-03-02', due_on: '2026-03-30' },
  });
  await indexRecords(jobContext(app), SearchKind.BRIEF, [briefId]);
  for (const [person, kind] of [
    [handler, 'BRIEF_INSTRUCTION_GIVEN'],
    [author, 'BRIEF_INSTRUCTED'],
  ] as const)
    await aRow(app, 'notice', {
      ...{ kind, recipient_kind: 'ACCOUNT', recipient_id: person.accountId, brief_id: briefId, detail: {} },
      dedupe_key: crypto.randomUUID(),
    });
  return { of, demandId, briefId, author, handler, reader, officer, storyId };
}

const INSTRUCTIONS = '{ instructions(first: 50) { nodes { briefId briefTitle } } }';
const NOTICES = '{ myNotices(first: 20) { nodes { kind title } } }';
const asked = async (person: Person, document: string, variables: object = {}) =>
  JSON.stringify(await app.as(person).query(document, variables as never));
const ofOne = (text: string, id: string) =>
  JSON.stringify(
    Object.values(JSON.parse(text) as Record<string, { nodes: { briefId?: string; id?: string }[] }>)[0]?.nodes.filter(
      (one) => one.briefId === id || one.id === id,
    ),
  );

const found = async (person: Person, id: string) =>
  JSON.stringify(
    (
      await app
        .as(person)
        .query(
          `{ search(text: "${TITLE}", kinds: [BRIEF], first: 50) { nodes { recordId title { text } excerpt { text } } } }`,
        )
    ).search.nodes.filter(({ recordId }: { recordId: string }) => recordId === id),
  );

type Door = (written: Written) => Promise<string>;
const doors: Readonly<Record<string, Door>> = {
  'the instruction, for the department that handles it': ({ handler }) => asked(handler, INSTRUCTIONS),
  'the instruction, for whoever was named to read it': ({ reader }) => asked(reader, INSTRUCTIONS),
  'the instruction, for a leader': async ({ briefId }) => ofOne(await asked(leader, INSTRUCTIONS), briefId),
  'the instruction, for the office': async ({ briefId }) => ofOne(await asked(office, INSTRUCTIONS), briefId),
  'what waits for the department': ({ handler }) => asked(handler, '{ worklist { lines { kind title } } }'),
  'what the department was told': ({ handler }) => asked(handler, NOTICES),
  'what its author was told': ({ author }) => asked(author, NOTICES),
  'the list of briefs, for a leader': async ({ briefId }) =>
    ofOne(await asked(leader, '{ briefs(first: 50) { nodes { id title } } }'), briefId),
  'the register of what came back': async ({ briefId }) =>
    ofOne(await asked(office, '{ briefLetters(first: 50) { nodes { briefId briefTitle outcome } } }'), briefId),
  'the records behind the bulletin': async ({ briefId }) =>
    JSON.stringify(
      (
        await app
          .as(leader)
          .query('{ bulletinRecords(figure: BRIEFS_ADOPTED, grouping: COMMITTEE, year: 2026) { nodes { id title } } }')
      ).bulletinRecords.nodes.filter(({ id }: { id: string }) => id === briefId),
    ),
  'the records behind a figure, in their file': async ({ of }) =>
    (
      await app
        .as(office)
        .fetch(`/exports/figures/BRIEFS_INSTRUCTED?from=2026-01-01&to=2026-12-31&committee=${of.committeeId}&as=csv`)
    ).text(),
  'what it was written from, for a leader': async ({ briefId }) =>
    asked(leader, 'query ($id: ID!) { brief(id: $id) { title sources { title } } }', { id: briefId }),
  'what search finds, for its author': ({ author, briefId }) => found(author, briefId),
  'what search finds, for the office': ({ briefId }) => found(office, briefId),
  'what was written alike, for whoever writes': async ({ reader, briefId }) =>
    JSON.stringify(
      (
        await app
          .as(reader)
          .query(
            `query ($draft: BriefDraftInput!) { similarBriefs(draft: $draft) { nodes { id title sharedWords } } }`,
            { draft: { title: TITLE, situation: SITUATION, analysis: '', suggestion: '' } } as never,
          )
      ).similarBriefs.nodes.filter(({ id }: { id: string }) => id === briefId),
    ),
  'what else names it, for the office': async ({ of, demandId, briefId }) =>
    JSON.stringify(
      (
        await app
          .as(office)
          .query(`query ($id: ID!, $of: ID!) { mentions(consultationId: $of, recordId: $id) { recordId title } }`, {
            id: demandId,
            of: of.id,
          } as never)
      ).mentions.filter(({ recordId }: { recordId: string }) => recordId === briefId),
    ),
  'what a story is about, for its writer': ({ officer, storyId }) =>
    asked(officer, 'query ($id: ID!) { story(id: $id) { subjects { title } } }', { id: storyId }),
  'the story that is due': async ({ officer, briefId }) =>
    JSON.stringify(
      (await app.as(officer).query('{ storySlots(first: 50) { nodes { briefId title } } }')).storySlots.nodes.filter(
        (one: { briefId: string | null }) => one.briefId === briefId,
      ),
    ),
  'the author’s file of duties': ({ author }) => asked(author, '{ dutyFile(year: 2026) { lines { kind title } } }'),
  'that file, as it leaves the house': async ({ author }) =>
    (await app.as(office).fetch(`/exports/duty/2026/${author.member.id}?as=csv&purpose=REPORT_UP`)).text(),
  'the ledger of points': ({ author }) => asked(author, '{ dutyRecord(year: 2026) { entries { briefTitle } } }'),
  'the ledger that leaves the house': async ({ briefId }) => {
    const [row] = (await app.app.database.pool.query('select issue_number from opinion_brief where id = $1', [briefId]))
      .rows;
    const book = await app.as(office).fetch('/exports/briefs/2026');
    const table = await readTable({ name: 'x.xlsx', bytes: Buffer.from(await book.arrayBuffer()) });
    if (table instanceof TableRefusal) throw table;
    const lines = (table.sheets[0]?.rows ?? []).map((cells) => cells.map(({ text }) => text));
    return JSON.stringify(lines.filter(([number]) => number === `2026年第${row.issue_number}期`));
  },
};
const said = async (written: Written) => {
  const found: [string, boolean, boolean][] = [];
  for (const [name, door] of Object.entries(doors)) {
    const text = await door(written);
    found.push([name, SECRET.test(text), text.includes('已撤下')]);
  }
  return found;
};
/** Whoever looks there for its very words is not told either that it was taken down. */
const SILENT = ['what search finds, for its author', 'what was written alike, for whoever writes'];
const all = (secret: boolean, down: boolean) =>
  Object.keys(doors).map((name) => [name, secret, down && !SILENT.includes(name)]);

async function down({ of }: Written, kind: string, recordId: string): Promise<string> {
  const input = { consultationId: of.id, kind, recordId, reason: '写了家庭住址' };
  const { answer } = await app.as(office).mutate(TakeDown, { input });
  expect(answer).toMatchObject({ __typename: 'PublicRecord' });
  return answer.items.find((one: { recordId: string }) => one.recordId === recordId).takeDowns[0].id;
}

it('a brief is called by no name that was taken down, where it is handled, told of, listed or taken out; and by its own again', async () => {
  const written = await anInstructedBrief();
  expect(await said(written)).toEqual(all(true, false));
  const id = await down(written, 'MATTER', written.demandId);
  expect(await said(written)).toEqual(all(false, true));
  await app.as(office).mutate(PutBack, { id });
  expect(await said(written)).toEqual(all(true, false));
});

it('nor after the whole consultation was taken down; another brief keeps its name', async () => {
  const [written, other] = [await anInstructedBrief(), await anInstructedBrief()];
  await down(written, 'CONSULTATION', written.of.id);
  expect(await said(written)).toEqual(all(false, true));
  expect(await said(other)).toEqual(all(true, false));
});

const CALLED_ANEW = [
  'the instruction, for the department that handles it',
  'what a story is about, for its writer',
  'the author’s file of duties',
  'that file, as it leaves the house',
  'the ledger of points',
];
it.each(['MATTER', 'CONSULTATION'])(
  'of a %s the desk finds the brief and puts its words right: then it is called by those',
  async (kind) => {
    const written = await anInstructedBrief();
    await down(written, kind, kind === 'MATTER' ? written.demandId : written.of.id);
    const brief = `query ($id: ID!) { brief(id: $id) { version title namesTakenDown written { title } } }`;
    const seen = (await app.as(office).query(brief, { id: written.briefId })).brief;
    expect(seen).toMatchObject({ title: '已撤下', namesTakenDown: true, written: { title: TITLE } });
    const { answer } = await app
      .as(office)
      .mutate(
        `mutation ($input: CorrectBriefInput!) { answer: correctBrief(input: $input) { __typename ... on OpinionRefusal { code } } }`,
        {
          input: {
            ...{ briefId: written.briefId, version: seen.version, title: '养犬管理要跟上' },
            ...{ situation: '有群众反映。', analysis: '管理没有跟上。', suggestion: '请加强。', reason: '来源已撤下' },
          },
        } as never,
      );
    expect(answer).not.toHaveProperty('code');
    expect((await app.as(office).query(brief, { id: written.briefId })).brief).toMatchObject({
      title: '养犬管理要跟上',
      namesTakenDown: false,
    });
    await app.app.settled();
    for (const name of CALLED_ANEW)
      expect([name, await doors[name]?.(written)]).toEqual([name, expect.stringContaining('养犬管理要跟上')]);
  },
);
