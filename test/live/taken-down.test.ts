import { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type App, createApp } from '../../server/src/app.js';
import { readConfig } from '../../server/src/config.js';
import { Role } from '../../server/src/kernel/viewer.js';
import { readPackage } from '../../server/src/kernel/zip/index.js';
import { acknowledge, report } from '../api/commitment/documents.js';
import { anApp, type TestApp } from '../support/app.js';
import { aCommitment, type Following } from '../support/commitment.js';
import { handling } from '../support/handling.js';
import {
  type AccountHolder,
  anAccountHolder,
  anonymous,
  aPairedScreen,
  aSecretariat,
  type Person,
} from '../support/people.js';
import { aPublishedStory, bodyOf, fact, paragraph, text } from '../support/stories.js';
import { until, within } from '../support/until.js';

/** What is taken down is gone for whoever had it open, wherever they are connected: the bound the house promises. */
const WITHIN_SECONDS = 5;

const TAKE_DOWN = `mutation ($input: TakeDownInput!) { answer: takeDown(input: $input) { __typename } }`;
const CHAIN = `query ($code: String!) { publicChain(trackingCode: $code) { title demands { title reason
  commitment { action steps { text photoIds } } } } }`;
const TOPIC = `query ($code: String!) { topicByTrackingCode(code: $code) { title place } }`;
const CARDS = 'cards { title consultationTitle promise reason trackingCode }';
const BOARD = `query ($committeeId: ID) { resultsBoard(committeeId: $committeeId, first: 50) { ${CARDS} } }`;
const WALL = `subscription ($committeeId: ID) { boardLive(committeeId: $committeeId, first: 50) { ${CARDS} } }`;
const STORY = 'query ($code: String!) { publicStory(code: $code) { title body facts { value } } }';
const STORIES = 'subscription ($committeeId: ID) { storiesLive(committeeId: $committeeId) { title } }';
const SEARCH = 'query ($text: String!) { search(text: $text, first: 20) { nodes { title { text } } } }';
const RECORDS = `query ($period: PeriodInput!, $committeeId: ID) {
  figureRecords(name: CLOSED_LOOP, period: $period, committeeId: $committeeId, first: 10, skip: 0) { nodes { title } } }`;

let app: TestApp;
let beside: App;
let besideOrigin: string;
let secretariat: AccountHolder;
let reviewer: AccountHolder;
let signer: AccountHolder;
const opened: TestClient[] = [];
beforeAll(async () => {
  app = await anApp();
  beside = await createApp(
    readConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: app.databaseUrl }),
    { clock: app.clock, timetable: false, runJobs: false },
  );
  besideOrigin = (await beside.listen()).url;
  secretariat = await aSecretariat(app);
  reviewer = await anAccountHolder(app, { role: Role.REVIEWER });
  signer = await anAccountHolder(app, { role: Role.SIGNER });
});
afterAll(async () => {
  await Promise.all(opened.map((client) => client.close()));
  await beside?.close();
  await app?.close();
});

const { acts, on, photo, progress } = handling(() => app);

/** This person's browser at the server the act goes to, and at another on the same database. */
const atBoth = (person: Person) =>
  [app.origin, besideOrigin].map((origin) => {
    const client = new TestClient(origin, (door) => person.arrive(door));
    opened.push(client);
    return client;
  });

interface Open {
  readonly where: string;
  /** What this reader sees now. */
  see(): Promise<string>;
}

/** Asked twice at least, so that whatever keeps answers has kept this one. */
const asks = (where: string, person: Person, document: string, variables: object): Open[] =>
  atBoth(person).map((client, n) => ({
    where: `${where}, server ${n + 1}`,
    see: async () => JSON.stringify(await client.query(document, variables as never)),
  }));
const fetches = (where: string, person: Person, path: string, read: (answer: Response) => Promise<string>): Open[] =>
  atBoth(person).map((client, n) => ({
    where: `${where}, server ${n + 1}`,
    see: async () => read(await client.fetch(path)),
  }));
/** A wall asks for nothing: it shows what was pushed to it last. */
const watches = async (where: string, document: string, variables: Record<string, unknown>): Promise<Open[]> =>
  Promise.all(
    atBoth(aPairedScreen(app, crypto.randomUUID())).map(async (client, n) => {
      const watch = await client.watch(document, variables);
      let shown = JSON.stringify(await watch.next());
      return {
        where: `${where}, server ${n + 1}`,
        see: async () => {
          while (watch.waiting > 0) shown = JSON.stringify(await watch.next());
          return shown;
        },
      };
    }),
  );

/** As the server draws it for whoever comes without code; where drawing was late the page went out bare, and is asked for once more. */
const draws = (where: string, path: string): Open[] =>
  atBoth(anonymous).map((client, n) => ({
    where: `${where}, server ${n + 1}`,
    see: () =>
      until(
        async () =>
          /<div id="drawn">([\s\S]*)<\/div><div id="root">/.exec(await (await client.fetch(path)).text())?.[1] ?? '',
      ),
  }));

const archived = async (answer: Response): Promise<string> => {
  const name = decodeURIComponent(answer.headers.get('content-disposition') ?? '');
  const file = await readPackage(new Uint8Array(await answer.arrayBuffer()));
  return [name, await file.text('record.json'), await file.text('说明.txt')].join('\n');
};

/** A promise with a step everybody reads, told in a story. */
async function aToldMatter(): Promise<Following & { readonly storyCode: string }> {
  const of = await aCommitment(app);
  await app.app.database.pool.query('update topic set submitted_at = created_at where id = $1', [of.topic.id]);
  await acts(of.department, acknowledge, { id: of.id });
  await acts(of.department, report, on(of, { ...progress, photoIds: [await photo(of.department)] }));
  const demandId = of.demands[0]?.id as string;
  const { code } = await aPublishedStory(
    app,
    { writer: of.officer, reviewer, signer, clerk: secretariat },
    {
      title: '东门的早市',
      body: bodyOf(paragraph(text('说的是'), fact(demandId, 'DEMAND', 'TITLE'), text('。'))),
      consultationId: of.consultation.id,
    },
  );
  await app.app.settled();
  return { ...of, storyCode: code as string };
}

/** Everybody who has it open, each of whom reads `names` there. */
async function readers(of: Following & { readonly storyCode: string }): Promise<Open[]> {
  const committeeId = of.officer.committee.id;
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const code = of.topic.trackingCode;
  return [
    ...asks('the public page of the matter', anonymous, CHAIN, { code }),
    ...draws('the page of the matter, as it is drawn', `/portal/t/${code}`),
    ...draws('the board of the committee, as it is drawn', `/portal/board?committee=${committeeId}`),
    ...draws('the page of the place, as it is drawn', `/portal/place/${committeeId}`),
    ...asks('the board of the committee', anonymous, BOARD, { committeeId }),
    ...asks('the board of the district', anonymous, BOARD, {}),
    ...(await watches('the wall of the committee', WALL, { committeeId })),
    ...(await watches('the wall of the district', WALL, {})),
    ...asks('the story', anonymous, STORY, { code: of.storyCode }),
    ...asks('search', of.follower, SEARCH, { text: '早市占道' }),
    ...asks('the records behind a figure', secretariat, RECORDS, { period, committeeId }),
    ...fetches(
      'the export of a figure',
      secretariat,
      `/exports/figures/CLOSED_LOOP?from=${period.from}&to=${period.to}&committee=${committeeId}&as=csv`,
      (answer) => answer.text(),
    ),
    ...fetches('the archive', of.officer, `/archives/consultations/${of.consultation.id}`, archived),
  ];
}

async function goneFrom(all: readonly Open[], names: RegExp, act: () => Promise<unknown>): Promise<void> {
  for (const { where, see } of [...all, ...all]) {
    expect([where, names.test(await see())]).toEqual([where, true]);
  }
  await act();
  const gone = all.map(async ({ where, see }) => {
    const last = await within(
      WITHIN_SECONDS,
      app.app.database.pool,
      until(see, (seen) => !names.test(seen)),
    );
    return last === 'too late' ? where : null;
  });
  expect((await Promise.all(gone)).filter((where) => where !== null)).toEqual([]);
}

it('a matter that is taken down is named to nobody who had it open, at whatever server, five seconds later', async () => {
  const of = await aToldMatter();
  const recordId = of.demands[0]?.id as string;
  const input = { consultationId: of.consultation.id, kind: 'MATTER', recordId, reason: '写了家庭住址' };
  await goneFrom(await readers(of), /早市占道，车过不去|施划摊位线/, async () => {
    expect(await acts(secretariat, TAKE_DOWN, { input })).toMatchObject({ __typename: 'PublicRecord' });
  });
});

it('nor is a whole consultation, with the page of its topic', async () => {
  const of = await aToldMatter();
  const { id } = of.consultation;
  const input = { consultationId: id, kind: 'CONSULTATION', recordId: id, reason: '点错了' };
  const all = [
    ...(await readers(of)),
    ...asks('the page of the topic', anonymous, TOPIC, { code: of.topic.trackingCode }),
    ...(await watches('the wall of stories', STORIES, { committeeId: of.officer.committee.id })),
  ];
  await goneFrom(all, /早市占道|施划摊位线|东门的早市/, async () => {
    expect(await acts(secretariat, TAKE_DOWN, { input })).toMatchObject({ __typename: 'PublicRecord' });
  });
});
