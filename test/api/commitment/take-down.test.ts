import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readPackage } from '../../../server/src/kernel/zip/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { heldRow } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  anonymous,
  aPairedScreen,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { anAcceptedTopic } from '../../support/topics.js';
import * as say from './documents.js';

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { acts, on, photo, aReply, aVerification, progress } = handling(() => app);
const ITEMS = `consultationId title items { kind recordId text photo
  takeDowns { id reason byName takenDownAt putBackReason putBackByName putBackAt } }`;
const RECORD = `query ($id: ID!) { publicRecord(consultationId: $id) { ${ITEMS} } }`;
const ANSWER = `__typename ... on PublicRecord { ${ITEMS} } ... on CommitmentRefusal { code }`;
const TAKE_DOWN = `mutation ($input: TakeDownInput!) { answer: takeDown(input: $input) { ${ANSWER} } }`;
const PUT_BACK = `mutation ($id: ID!, $reason: String!) { answer: putBack(takeDownId: $id, reason: $reason) { ${ANSWER} } }`;
const CHAIN = `query ($code: String!) { publicChain(trackingCode: $code) { takenDownAt title demands { takenDownAt title reason
  commitment { action steps { kind takenDownAt text photoIds photosTakenDown pairs { before after } } } } } }`;
const TOPIC = `query ($code: String!) { topicByTrackingCode(code: $code) { takenDownAt number title place } }`;
const NOTICE = `query ($code: String!) { acceptanceNotice(code: $code) { takenDownAt demandTitle action deliverable replyText open } }`;
const CARDS =
  'cards { demandId takenDownAt title consultationTitle promise beforePhoto trackingCode } totals { matters }';
const BOARD = `query ($committeeId: ID) { resultsBoard(committeeId: $committeeId, first: 50) { ${CARDS} } }`;
const WALL = `subscription ($committeeId: ID) { boardLive(committeeId: $committeeId, first: 50) { ${CARDS} } }`;
const SEARCH = `query ($text: String!) { search(text: $text, first: 20) { nodes { kind recordId } } }`;
const ALIKE = `query ($draft: TopicDraftInput!) { acceptedAlike(draft: $draft) { topics { title } } }`;
const RECORDS = `query ($name: FigureName!, $period: PeriodInput!, $committeeId: ID) {
  figureRecords(name: $name, period: $period, committeeId: $committeeId, first: 10, skip: 0) { nodes { title } } }`;
const DUTY = 'query { dutyFile(year: 2026) { lines { title } } }';
const AT = expect.stringMatching(/^2026-03-02T01:00:00/);

interface Shown extends Following {
  readonly photoId: string;
  readonly demandId: string;
  readonly committeeId: string;
  readonly topicCode: string;
}
/** A matter with a picture everybody sees. */
async function aPublicMatter(): Promise<Shown> {
  const of = await aCommitment(app);
  await acts(of.department, say.acknowledge, { id: of.id });
  const photoId = await photo(of.department);
  await acts(of.department, say.report, on(of, { ...progress, text: '张三家门口已划线', photoIds: [photoId] }));
  await app.app.settled();
  const demandId = of.demands[0]?.id as string;
  return { ...of, photoId, demandId, committeeId: of.officer.committee.id, topicCode: of.topic.trackingCode };
}
const itemsOf = async ({ consultation }: Shown, person: Person = secretariat) =>
  (await app.as(person).query(RECORD, { id: consultation.id })).publicRecord.items as {
    kind: string;
    recordId: string;
    text: string;
    takeDowns: { id: string }[];
  }[];
const idOf = async (of: Shown, kind: string) =>
  (await itemsOf(of)).find((item) => item.kind === kind)?.recordId as string;
const down = (of: Shown, kind: string, recordId: string, reason = '写了家庭住址', person: Person = secretariat) =>
  acts(person, TAKE_DOWN, { input: { consultationId: of.consultation.id, kind, recordId, reason } });
const standing = async (of: Shown, kind: string) =>
  (await itemsOf(of)).find((item) => item.kind === kind)?.takeDowns[0]?.id as string;
const publicly = (document: string, variables: object) => app.as(anonymous).query(document, variables as never);
const fileStatus = async (id: string, person: Person = anonymous) =>
  (await app.as(person).fetch(`/files/${id}`)).status;

describe('one act of the secretariat takes it from everywhere', () => {
  it('a matter, with its kept answers, a live wall, the code on the notice and its pictures; and back again', async () => {
    const of = await aPublicMatter();
    const wall = await app.as(aPairedScreen(app, crypto.randomUUID())).watch(WALL, { committeeId: of.committeeId });
    await wall.next(({ boardLive }) => boardLive.cards[0]?.title === '早市占道，车过不去');
    // Kept bytes: asked twice in the same words, answered from memory.
    const board = async () => (await publicly(BOARD, { committeeId: of.committeeId })).resultsBoard;
    const district = async () =>
      (await publicly(BOARD, {})).resultsBoard.cards.find((one: { demandId: string }) => one.demandId === of.demandId);
    for (let n = 0; n < 2; n += 1) {
      expect((await board()).cards[0]).toMatchObject({
        takenDownAt: null,
        promise: '施划摊位线',
        beforePhoto: `/files/${of.photoId}`,
      });
      expect(await district()).toMatchObject({ title: '早市占道，车过不去' });
    }
    expect(await fileStatus(of.photoId)).toBe(200);

    expect(await down(of, 'MATTER', of.demandId)).toMatchObject({ __typename: 'PublicRecord' });
    // The next answers, with nothing in between but what wakes them.
    const gone = {
      takenDownAt: AT,
      title: '',
      consultationTitle: '',
      promise: null,
      beforePhoto: null,
      trackingCode: '',
    };
    const seen = await wall.next(({ boardLive }) => boardLive.cards[0]?.takenDownAt !== null);
    expect(seen.boardLive.cards).toEqual([{ demandId: of.demandId, ...gone }]);
    await app.app.settled();
    expect(await board()).toMatchObject({ cards: [gone], totals: { matters: 1 } });
    expect(await district()).toMatchObject(gone);
    expect((await publicly(CHAIN, { code: of.topicCode })).publicChain).toMatchObject({
      takenDownAt: null,
      demands: [{ takenDownAt: AT, title: '', reason: null, commitment: null }],
    });
    expect(await fileStatus(of.photoId)).toBe(410);
    expect(await fileStatus(of.photoId, of.department)).toBe(200);

    expect(await acts(secretariat, PUT_BACK, { id: await standing(of, 'MATTER'), reason: '已征得同意' })).toMatchObject(
      {
        items: expect.arrayContaining([
          expect.objectContaining({
            kind: 'MATTER',
            takeDowns: [
              expect.objectContaining({ reason: '写了家庭住址', putBackReason: '已征得同意', putBackAt: AT }),
            ],
          }),
        ]),
      },
    );
    await wall.next(({ boardLive }) => boardLive.cards[0]?.title === '早市占道，车过不去');
    await app.app.settled();
    expect((await board()).cards[0]).toMatchObject({ takenDownAt: null, beforePhoto: `/files/${of.photoId}` });
    expect(await fileStatus(of.photoId)).toBe(200);
    expect((await app.auditTrail({ id: of.consultation.id })).slice(-2)).toEqual([
      'commitment.takenDown',
      'commitment.putBack',
    ]);
  });

  it('a whole consultation: its chain, the page of its topic, the acceptance, search and hints', async () => {
    const of = await aPublicMatter();
    await acts(of.department, say.reply, await aReply(of));
    await acts(of.follower, say.verify, await aVerification(of));
    const { acceptanceCode } = await acts(of.officer, say.open, { id: of.id });
    const [row] = await rowsOf<{ tracking_code: string }>(app, 'select tracking_code from commitment where id = $1', [
      of.id,
    ]);
    await app.app.settled();
    const finds = async (person: Person) =>
      ((await app.as(person).query(SEARCH, { text: '早市占道' })).search.nodes as { recordId: string }[]).map(
        ({ recordId }) => recordId,
      );
    expect(await finds(of.follower)).toContain(of.id);

    await down(of, 'CONSULTATION', of.consultation.id);
    await app.app.settled();
    for (const asked of [of.topicCode, row?.tracking_code]) {
      expect((await publicly(CHAIN, { code: asked })).publicChain).toEqual({ takenDownAt: AT, title: '', demands: [] });
    }
    await app.app.database.pool.query('update topic set submitted_at = now() where id = $1', [of.topic.id]);
    // Another topic of the same consultation stands under a code of its own.
    const other = await anAcceptedTopic(app, of.officer);
    await app.app.database.pool.query(
      'insert into further_topic (id, created_at, consultation_id, topic_id) values (gen_random_uuid(), now(), $1, $2)',
      [of.consultation.id, other.id],
    );
    expect((await publicly(TOPIC, { code: other.trackingCode })).topicByTrackingCode).toMatchObject({
      takenDownAt: AT,
      title: '',
    });
    expect((await publicly(CHAIN, { code: other.trackingCode })).publicChain).toEqual({
      takenDownAt: AT,
      title: '',
      demands: [],
    });
    expect((await publicly(TOPIC, { code: of.topicCode })).topicByTrackingCode).toMatchObject({
      takenDownAt: AT,
      title: '',
      place: null,
    });
    expect(acceptanceCode).toEqual(expect.any(String));
    expect((await publicly(NOTICE, { code: acceptanceCode })).acceptanceNotice).toMatchObject({
      takenDownAt: AT,
      demandTitle: '',
      action: '',
      deliverable: '',
      replyText: null,
      open: true,
    });
    expect(await finds(of.follower)).not.toContain(of.id);
    expect(await finds(of.officer)).toContain(of.id);
    expect(
      (await publicly(ALIKE, { draft: { title: '早市占道', body: '早市占道车过不去', place: '东门' } })).acceptedAlike
        .topics,
    ).not.toContainEqual({ title: of.topic.title });
    expect(await fileStatus(of.photoId)).toBe(410);
  });

  it('what one step says, and one picture, and leaves the rest standing', async () => {
    const of = await aPublicMatter();
    const steps = async () =>
      (await publicly(CHAIN, { code: of.topicCode })).publicChain.demands[0].commitment.steps.find(
        ({ kind }: { kind: string }) => kind === 'PROGRESSED',
      );
    expect(await steps()).toMatchObject({ text: '张三家门口已划线', photoIds: [of.photoId] });

    await down(of, 'FILE', of.photoId, '看得见人脸');
    expect(await steps()).toMatchObject({
      text: '张三家门口已划线',
      photoIds: [],
      photosTakenDown: 1,
      takenDownAt: null,
    });
    expect(await fileStatus(of.photoId)).toBe(410);
    await acts(secretariat, PUT_BACK, { id: await standing(of, 'FILE'), reason: '不是人脸' });
    expect(await steps()).toMatchObject({ photoIds: [of.photoId], photosTakenDown: 0 });

    await down(of, 'STEP', await idOf(of, 'STEP'));
    expect(await steps()).toMatchObject({ kind: 'PROGRESSED', text: null, photoIds: [], takenDownAt: AT });
    expect(await fileStatus(of.photoId)).toBe(410);
    await app.app.settled();
    const { cards } = (await publicly(BOARD, { committeeId: of.committeeId })).resultsBoard;
    expect(cards[0]).toMatchObject({ takenDownAt: null, promise: '施划摊位线', beforePhoto: null });
  });
});

describe('afterwards no export and no search has the words', () => {
  const archiveOf = async (of: Shown) => {
    const answer = await app.as(of.officer).fetch(`/archives/consultations/${of.consultation.id}`);
    const opened = await readPackage(new Uint8Array(await answer.arrayBuffer()));
    return [decodeURIComponent(answer.headers.get('content-disposition') ?? '')]
      .concat(await opened.text('record.json'), await opened.text('说明.txt'))
      .join('\n');
  };
  const finds = async (person: Person, text: string) =>
    (await app.as(person).query(SEARCH, { text })).search.nodes.map(({ recordId }: { recordId: string }) => recordId);

  it('of one step: gone from the archive, there again once it is put back', async () => {
    const of = await aPublicMatter();
    expect(await archiveOf(of)).toContain('张三家门口已划线');
    await down(of, 'STEP', await idOf(of, 'STEP'));
    const without = await archiveOf(of);
    expect(without).not.toContain('张三');
    expect(without).toContain('施划摊位线');
    await acts(secretariat, PUT_BACK, { id: await standing(of, 'STEP'), reason: '已改好' });
    expect(await archiveOf(of)).toContain('张三家门口已划线');
  });

  it('of a matter: neither demand nor promise in the archive, and nobody outside finds them', async () => {
    const of = await aPublicMatter();
    await app.app.settled();
    expect(await finds(of.follower, '施划摊位线')).toContain(of.id);
    await down(of, 'MATTER', of.demandId);
    await app.app.settled();
    const without = await archiveOf(of);
    for (const words of ['早市占道，车过不去', '施划摊位线', '张三']) expect(without).not.toContain(words);
    expect(JSON.parse(without.slice(without.indexOf('{'), without.lastIndexOf('}') + 1)).demands[0]).toMatchObject({
      title: '',
      disposition: 'COMMITMENT',
      takenDownAt: AT,
    });
    expect(await finds(of.follower, '施划摊位线')).not.toContain(of.id);
    expect(await finds(of.officer, '施划摊位线')).toContain(of.id);
  });

  it('of a matter: the records behind a figure, on the screen and in the file', async () => {
    const of = await aPublicMatter();
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const called = async (name: string) => {
      const { figureRecords } = await app.as(secretariat).query(RECORDS, { name, period, committeeId: of.committeeId });
      const query = `from=${period.from}&to=${period.to}&committee=${of.committeeId}&as=csv`;
      const file = await (await app.as(secretariat).fetch(`/exports/figures/${name}?${query}`)).text();
      const [line] = file.split('\n').slice(1);
      return [figureRecords.nodes[0].title, /早市占道|已撤下/.exec(line ?? '')?.[0]];
    };
    for (const name of ['CLOSED_LOOP', 'COMMITMENTS_REPLIED'])
      expect(await called(name)).toEqual(['早市占道，车过不去', '早市占道']);
    await down(of, 'MATTER', of.demandId);
    for (const name of ['CLOSED_LOOP', 'COMMITMENTS_REPLIED']) expect(await called(name)).toEqual(['已撤下', '已撤下']);
  });

  it('of a matter: the duty file of whoever followed it, on the phone and in the file', async () => {
    const of = await aPublicMatter();
    await acts(of.department, say.reply, await aReply(of));
    await acts(of.follower, say.verify, await aVerification(of));
    const called = async () => {
      const { dutyFile } = await app.as(of.follower).query(DUTY, {});
      const file = await app
        .as(secretariat)
        .fetch(`/exports/duty/2026/${of.follower.member.id}?as=csv&purpose=REPORT_UP`);
      return [dutyFile.lines.map((line: { title: string }) => line.title), /早市占道/.test(await file.text())];
    };
    expect(await called()).toEqual([expect.arrayContaining(['早市占道，车过不去']), true]);
    await down(of, 'MATTER', of.demandId);
    expect(await called()).toEqual([expect.arrayContaining(['已撤下']), false]);
  });

  it('of a whole consultation: its archive says that it was taken down, and nothing else', async () => {
    const of = await aPublicMatter();
    await down(of, 'CONSULTATION', of.consultation.id);
    const without = await archiveOf(of);
    expect(without).toContain('已撤下');
    for (const words of [of.consultation.title, of.topic.title, '早市占道，车过不去', '施划摊位线', '张三'])
      expect(without).not.toContain(words);
  });
});

it('is gone by what follows the act and not by time: kept answers are dropped and walls are told by the event itself', async () => {
  const of = await aPublicMatter();
  const wall = await app.as(aPairedScreen(app, crypto.randomUUID())).watch(WALL, { committeeId: of.committeeId });
  await wall.next(({ boardLive }) => boardLive.cards[0]?.title === '早市占道，车过不去');
  const board = async () =>
    app
      .as(anonymous)
      .query(BOARD, { committeeId: of.committeeId })
      .then(({ resultsBoard }) => resultsBoard.cards[0]);
  for (let n = 0; n < 2; n += 1) expect(await board()).toMatchObject({ title: '早市占道，车过不去' });
  // Nothing moves but what the event of the act wakes: the clock stands still.
  await down(of, 'MATTER', of.demandId);
  await app.app.settled();
  expect(await board()).toMatchObject({ title: '', takenDownAt: AT });
  expect(
    (await wall.next(({ boardLive }) => boardLive.cards[0]?.takenDownAt !== null)).boardLive.cards[0],
  ).toMatchObject({ title: '' });
  const woken = await rowsOf<{ wakes: unknown }>(
    app,
    `select o.wakes from outbox_event o where o.type = 'commitment.takenDown' and o.data ->> 'consultationId' = $1`,
    [of.consultation.id],
  );
  expect(woken[0]?.wakes).toEqual(
    expect.arrayContaining([
      { view: 'results-board', id: 'district' },
      { view: 'results-board', id: of.committeeId },
    ]),
  );
});

it("tells the committee's staff and director, and nobody outside why", async () => {
  const of = await aPublicMatter();
  const director = await aDirector(app, of.officer.committee);
  await down(of, 'MATTER', of.demandId, '写了张三家的住址');
  await app.app.settled();
  for (const person of [of.officer, director]) {
    expect(kindsOf(await toldTo(app, person))).toContain('COMMITMENT_TAKEN_DOWN');
  }
  await acts(secretariat, PUT_BACK, { id: await standing(of, 'MATTER'), reason: '写错了' });
  await app.app.settled();
  expect(kindsOf(await toldTo(app, director))).toContain('COMMITMENT_PUT_BACK');
  const trail = await rowsOf<{ data: string }>(
    app,
    `select data::text as data from audit_entry where type in ('commitment.takenDown', 'commitment.putBack')`,
    [],
  );
  expect(trail.map(({ data }) => data).join()).not.toMatch(/张三|写错/);
});

it('is the secretariat’s alone, with a reason, and of what is public', async () => {
  const of = await aPublicMatter();
  for (const person of [of.officer, of.department, await aLeader(app), await aDirector(app, of.officer.committee)]) {
    await expect(down(of, 'MATTER', of.demandId, '不好看', person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(itemsOf(of, person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await expect(down(of, 'MATTER', of.demandId, '  ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(down(of, 'MATTER', of.demandId, '长'.repeat(1001))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await down(of, 'MATTER', crypto.randomUUID())).toMatchObject({ code: 'NOT_PUBLIC' });
  expect(await down(of, 'FILE', of.demandId)).toMatchObject({ code: 'NOT_PUBLIC' });
  await down(of, 'MATTER', of.demandId);
  expect(await down(of, 'MATTER', of.demandId)).toMatchObject({ code: 'ALREADY_TAKEN_DOWN' });
  const id = await standing(of, 'MATTER');
  await expect(acts(secretariat, PUT_BACK, { id, reason: '' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(acts(of.officer, PUT_BACK, { id, reason: '可以了' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await acts(secretariat, PUT_BACK, { id, reason: '可以了' });
  expect(await acts(secretariat, PUT_BACK, { id, reason: '可以了' })).toMatchObject({ code: 'ALREADY_PUT_BACK' });
});

it('two of the office at once take it down once', async () => {
  const of = await aPublicMatter();
  const other = await aSecretariat(app);
  const held = await heldRow(app, 'consultation', of.consultation.id);
  const both = [down(of, 'MATTER', of.demandId), down(of, 'MATTER', of.demandId, '也看到了', other)];
  await held.waitedForBy(2);
  await held.release();
  const answers = (await Promise.all(both)).map(({ code, __typename }) => code ?? __typename);
  expect(answers.sort()).toEqual(['ALREADY_TAKEN_DOWN', 'PublicRecord']);
});
