import { randomUUID } from 'node:crypto';
import { GraphQLRefusal } from '@bandeng/test-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Role } from '../../../server/src/kernel/viewer.js';
import { anApp, type TestApp } from '../../support/app.js';
import {
  aBrief,
  aBriefDesk,
  act,
  type BriefDesk,
  issueDraft,
  read,
  save,
  versionOf,
  words,
} from '../../support/briefs.js';
import { heldRow, inTurn, refusalOf } from '../../support/locks.js';
import { aDirector, aMember, anAccountHolder } from '../../support/people.js';
import { until } from '../../support/until.js';

let app: TestApp;
let desk: BriefDesk;
beforeAll(async () => {
  app = await anApp();
  desk = await aBriefDesk(app);
});
afterAll(() => app?.close());

describe('writing', () => {
  it('keeps a draft for its author alone, and leaves a trace', async () => {
    const { id } = await save(app, desk.author);

    expect(await read(app, desk.author, id)).toMatchObject({
      status: 'DRAFT',
      written: { title: words.title, length: 53 },
      authors: [{ accountId: desk.author.accountId, share: 100 }],
      viewerActs: [
        { act: 'REVISE', refusal: null },
        { act: 'DISCARD', refusal: null },
        { act: 'SUBMIT', refusal: null },
        { act: 'TAKE_BACK', refusal: 'WRONG_STATUS' },
      ],
    });
    for (const other of [desk.secretariat, desk.reviewer, await aMember(app)])
      expect(await read(app, other, id)).toBeNull();
    expect(await app.auditTrail({ id })).toEqual(['opinion.started']);
  });

  it('is handed in once, however often the phone sends it', async () => {
    const clientMutationId = randomUUID();
    const [first, second] = [
      await save(app, desk.author, { handIn: true, clientMutationId }),
      await save(app, desk.author, { handIn: true, clientMutationId }),
    ];

    expect(second.id).toBe(first.id);
    expect(await app.auditTrail({ id: first.id })).toEqual(['opinion.started', 'opinion.submitted']);
  });

  it('is refused until all of it is there and short enough, by the count people make', async () => {
    expect(await save(app, desk.author, { analysis: ' ', handIn: true })).toMatchObject({ code: 'PART_MISSING' });
    const long = '占'.repeat(1500 - 53 + words.situation.length);
    expect(await save(app, desk.author, { situation: `${long}了`, handIn: true })).toMatchObject({ code: 'TOO_LONG' });
  });

  it('is shared by percents that make a hundred, among people who write', async () => {
    const [friend, stranger] = [await aMember(app), await anAccountHolder(app, { role: Role.LEADER })];
    const shared = (share: number, other = friend.accountId) => ({
      authors: [
        { accountId: other, share: 100 - share },
        { accountId: desk.author.accountId, share },
      ],
    });
    const { id } = await save(app, desk.author, shared(70));

    expect((await read(app, friend, id)).authors).toEqual([
      { accountId: desk.author.accountId, name: desk.author.name, share: 70 },
      { accountId: friend.accountId, name: friend.name, share: 30 },
    ]);
    // Whoever shares it reads it and does not write it.
    await expect(act(app, friend, 'saveBrief', id, { ...words, handIn: false })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(
      await save(app, desk.author, {
        authors: [
          { accountId: desk.author.accountId, share: 60 },
          { accountId: friend.accountId, share: 50 },
        ],
      }),
    ).toMatchObject({ code: 'SHARES_NOT_HUNDRED' });
    await expect(save(app, desk.author, shared(50, stranger.accountId))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(
      save(app, desk.author, { authors: [{ accountId: friend.accountId, share: 100 }] }),
    ).rejects.toMatchObject({ params: { rule: 'WRITER_MISSING' } });
  });

  it('is thrown away as a draft, and taken back as long as nobody has taken it up', async () => {
    const id = await aBrief(app, desk, 'SUBMITTED');
    expect(await act(app, desk.author, 'takeBackBrief', id)).toMatchObject({ id });
    expect(await read(app, desk.secretariat, id)).toBeNull();
    await act(app, desk.author, 'discardBrief', id);
    expect(await read(app, desk.author, id)).toBeNull();

    const taken = await aBrief(app, desk, 'FIRST_REVIEW');
    expect(await act(app, desk.author, 'takeBackBrief', taken)).toMatchObject({ code: 'WRONG_STATUS' });
  });

  it.each([
    ['takeBackBrief', 'takeUpBrief'],
    ['takeUpBrief', 'takeBackBrief'],
  ])('is taken back or taken up where both happen at once: of %s and %s the first', async (first, second) => {
    const id = await aBrief(app, desk, 'SUBMITTED');
    const held = await heldRow(app, 'opinion_brief', id);
    const version = await versionOf(app, id);
    const does = (act: string) => () =>
      refusalOf(
        app
          .as(act === 'takeBackBrief' ? desk.author : desk.reviewer)
          .mutate(document(act), { input: { briefId: id, version } })
          .then((answer) => answer[act]),
      );
    expect(await inTurn(held, does(first), does(second))).toEqual(['done', 'WRONG_STATUS']);
  });
});

const document = (name: string) =>
  `mutation ($input: BriefActInput!) { ${name}(input: $input) { __typename ... on OpinionRefusal { code } } }`;

describe('the desk', () => {
  it('returns with a reason its author reads, and takes it in again', async () => {
    const id = await aBrief(app, desk, 'FIRST_REVIEW');
    await act(app, desk.reviewer, 'returnBrief', id, { reason: '请补充户数' });
    expect(await read(app, desk.author, id)).toMatchObject({ status: 'RETURNED', deskNote: '请补充户数' });

    const again = { ...words, situation: `${words.situation}共 120 户。`, handIn: true };
    expect(await act(app, desk.author, 'saveBrief', id, again)).toMatchObject({ id });
    expect(await read(app, desk.reviewer, id)).toMatchObject({ status: 'SUBMITTED', deskNote: null });
  });

  it('retains what is not used, and takes it up again', async () => {
    const id = await aBrief(app, desk, 'FIRST_REVIEW');
    await act(app, desk.reviewer, 'retainBrief', id, { reason: '已有同类信息' });
    expect(await read(app, desk.author, id)).toMatchObject({ status: 'RETAINED', deskNote: '已有同类信息' });
    await act(app, desk.reviewer, 'reopenBrief', id);
    expect(await read(app, desk.author, id)).toMatchObject({ status: 'FIRST_REVIEW', deskNote: null });
  });

  it('edits a copy: the words of the author stay, and the author sees the copy once it is issued', async () => {
    const id = await aBrief(app, desk, 'EDITING');
    const edited = { ...words, title: '老旧小区电动自行车充电难亟待解决' };
    expect(await act(app, desk.secretariat, 'editBrief', id, edited)).toMatchObject({ id });
    expect(await read(app, desk.author, id)).toMatchObject({ title: words.title, edited: null });
    expect(await read(app, desk.reviewer, id)).toMatchObject({
      title: edited.title,
      written: { title: words.title },
      edited: { title: edited.title },
    });

    await act(app, desk.reviewer, 'reviewBrief', id);
    await act(app, desk.signer, 'signBrief', id);
    await act(app, desk.secretariat, 'issueBrief', id, { sentTo: ['区委办公室', ' 区委办公室 '], copiedTo: [] });
    expect(await read(app, desk.author, id)).toMatchObject({
      title: edited.title,
      status: 'ISSUED',
      issueYear: 2026,
      issuedOn: '2026-03-02',
      sentTo: ['区委办公室'],
      reviewerName: desk.reviewer.name,
      signerName: desk.signer.name,
    });
    expect((await app.auditTrail({ id })).slice(-3)).toEqual(['opinion.reviewed', 'opinion.signed', 'opinion.issued']);
  });

  it('lets nobody judge, edit or sign what they wrote, edited or reviewed', async () => {
    const everything = await anAccountHolder(
      app,
      { role: Role.SECRETARIAT },
      { role: Role.REVIEWER },
      { role: Role.SIGNER },
      { role: Role.LEADER },
    );
    const own = await aBrief(app, desk, 'SUBMITTED', { by: everything });
    expect(await act(app, everything, 'takeUpBrief', own)).toMatchObject({ code: 'OWN_BRIEF' });
    for (const name of ['takeUpBrief', 'passBrief']) await act(app, desk.reviewer, name, own);
    expect(await act(app, everything, 'editBrief', own, words)).toMatchObject({ code: 'OWN_BRIEF' });
    expect(await act(app, everything, 'reviewBrief', own)).toMatchObject({ code: 'OWN_BRIEF' });
    await act(app, desk.reviewer, 'reviewBrief', own);
    expect(await act(app, everything, 'signBrief', own)).toMatchObject({ code: 'OWN_BRIEF' });

    const edited = await aBrief(app, desk, 'EDITING');
    await act(app, everything, 'editBrief', edited, words);
    await act(app, desk.reviewer, 'reviewBrief', edited);
    expect(await act(app, everything, 'signBrief', edited)).toMatchObject({ code: 'EDITED_IT' });

    const reviewed = await aBrief(app, desk, 'EDITING');
    await act(app, everything, 'reviewBrief', reviewed);
    expect(await act(app, everything, 'signBrief', reviewed)).toMatchObject({ code: 'REVIEWED_IT' });
    expect(await act(app, desk.signer, 'signBrief', reviewed)).toMatchObject({ id: reviewed });

    // A share of it is enough.
    const shared = await aBrief(app, desk, 'REVIEWED', {
      authors: [
        { accountId: desk.author.accountId, share: 90 },
        { accountId: everything.accountId, share: 10 },
      ],
    });
    expect(await act(app, everything, 'signBrief', shared)).toMatchObject({ code: 'OWN_BRIEF' });
  });

  it('sends back to editing before it goes out, also what was signed', async () => {
    const id = await aBrief(app, desk, 'SIGNED');
    await act(app, desk.signer, 'sendBackBrief', id, { reason: '数据再核' });
    expect(await read(app, desk.reviewer, id)).toMatchObject({
      status: 'EDITING',
      reviewerName: null,
      signerName: null,
    });
  });

  it('gives fifty issues at once fifty numbers, one after the other, none twice', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 50; n++) ids.push(await aSignedBrief());
    const { rows: before } = await app.app.database.pool.query(
      `select coalesce(max(last), 0) as last from running_number where series = 'opinion-brief' and year = 2026`,
    );
    const unsigned = await aBrief(app, desk, 'REVIEWED');
    // Somebody holds the counter until all who may work at once stand before it.
    const counter = await heldCounter();
    const to = { sentTo: ['区委办公室'], copiedTo: [] };
    const issuing = ids.map((id) => act(app, desk.secretariat, 'issueBrief', id, to).catch(toldToAskAgain));
    // One is refused among them, and leaves no gap.
    const refused = act(app, desk.secretariat, 'issueBrief', unsigned, {
      sentTo: ['区委办公室'],
      copiedTo: [],
    });
    await counter.waitedFor();
    await counter.release();

    for (const [n, answer] of (await Promise.all(issuing)).entries()) {
      // It may have been issued all the same: then it is not issued again.
      const { code } = answer ?? (await act(app, desk.secretariat, 'issueBrief', ids[n] as string, to));
      expect([undefined, ...(answer ? [] : ['WRONG_STATUS'])]).toContain(code);
    }
    expect(await refused).toMatchObject({ code: 'WRONG_STATUS' });
    const { rows } = await app.app.database.pool.query(
      'select issue_number as number from opinion_brief where id = any($1::uuid[]) order by 1',
      [ids],
    );
    const first = Number(before[0].last) + 1;
    expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: 50 }, (_, n) => first + n));
  });

  it('puts several briefs into a composite that names them; they share what becomes of it', async () => {
    const one = await aBrief(app, desk, 'FIRST_REVIEW', { title: '东街充电难' });
    const two = await aBrief(app, desk, 'FIRST_REVIEW', { title: '西街充电难' });
    await act(app, desk.reviewer, 'retainBrief', two, { reason: '并入综合' });
    const { startBrief } = await app
      .as(desk.secretariat)
      .mutate(`mutation ($input: StartBriefInput!) { startBrief(input: $input) { ... on BriefChanged { id } } }`, {
        input: { sources: [one, two].map((recordId) => ({ kind: 'BRIEF', recordId })) },
      });
    const composite = startBrief.id;
    expect(await read(app, desk.secretariat, composite)).toMatchObject({
      kind: 'COMPOSITE',
      status: 'DRAFT',
      sources: [{ title: '东街充电难' }, { title: '西街充电难' }],
    });
    await issueDraft(app, desk, composite, words, ['市政协']);

    for (const id of [one, two])
      expect(await read(app, desk.author, id)).toMatchObject({
        status: 'FEEDBACK',
        issueNumber: null,
        composites: [{ id: composite }],
      });
    const sent = { level: 'CITY', recipient: '市政协', sentOn: '2026-03-02' };
    expect(await act(app, desk.secretariat, 'sendBriefUp', one, sent)).toMatchObject({ code: 'WITHIN_COMPOSITE' });
  });

  it('is read by the township it came from once it is issued, not before', async () => {
    const director = await aDirector(app);
    const author = await aMember(app, { committee: director.committee });
    const own = { ...desk, author };
    const early = await aBrief(app, own, 'SIGNED');
    const issued = await aBrief(app, own, 'ISSUED');

    expect(await read(app, director, early)).toBeNull();
    expect(await read(app, director, issued)).toMatchObject({ committeeName: director.committee.name });
    expect(await read(app, await aDirector(app), issued)).toBeNull();
  });
});

async function aSignedBrief(): Promise<string> {
  const id = await aBrief(app, desk, 'SUBMITTED');
  await app.app.database.pool.query(
    `update opinion_brief set status = 'SIGNED', signer_id = $2, reviewer_id = $3 where id = $1`,
    [id, desk.signer.accountId, desk.reviewer.accountId],
  );
  return id;
}

/** On a machine with other work the last of fifty may wait longer than a request may take. */
function toldToAskAgain(error: unknown): null {
  if (error instanceof GraphQLRefusal && error.code === 'TIMEOUT') return null;
  throw error;
}

/** The counter of issues, locked as the next one that is issued would. */
async function heldCounter() {
  const client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query(
    `insert into running_number (series, year, last) values ('opinion-brief', 2026, 0)
     on conflict (series, year) do update set last = running_number.last`,
  );
  return {
    async waitedFor() {
      await until(async () => {
        await client.query('select pg_stat_clear_snapshot()');
        const { rows } = await client.query(
          `select count(*) as waiting from pg_stat_activity where datname = current_database()
           and wait_event_type = 'Lock' and query like '%running_number%'`,
        );
        return Number(rows[0].waiting) > 1;
      });
    },
    async release() {
      await client.query('commit');
      await client.end();
    },
  };
}
