import type { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { picture } from '../../../server/src/demo/picture.js';
import { prunePhotos } from '../../../server/src/modules/topic/photos/prune-photos.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import {
  aDepartmentOfficer,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';
import { topicVersion } from '../../support/topics.js';

const Submit = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number trackingCode } }';
const Find = 'query ($text: String!) { topics(filter: { text: $text }, first: 1) { nodes { id } } }';
const Detail = `query ($id: ID!) { topic(id: $id) { photos { id version fileId shownId releasedByName viewerCanRelease
  viewerCanWithdraw } } }`;
const ByCode = `query ($code: String!) { topicByTrackingCode(code: $code) { photoCount photos { fileId released } } }`;
const RESULT = '__typename ... on TopicPhoto { fileId shownId } ... on TopicRefusal { code }';
const Release = `mutation ($input: ReleaseTopicPhotoInput!) { answer: releaseTopicPhoto(input: $input) { ${RESULT} } }`;
const Withdraw = `mutation ($input: WithdrawTopicPhotoInput!) { answer: withdrawTopicPhoto(input: $input) { ${RESULT} } }`;
const Transfer = `mutation ($input: TransferTopicInput!) { transferTopic(input: $input) { __typename } }`;
const Reopen = `mutation ($input: ReopenTopicInput!) { reopenTopic(input: $input) { __typename } }`;

const PNG = picture('MUDDLE', 1);
const OTHER = picture('MUDDLE', 2);

let app: TestApp;
let officer: CommitteeOfficer;
beforeAll(async () => {
  app = await anApp();
  officer = await aLiaisonOfficer(app);
});
afterAll(() => app?.close());

const aTelephone = () => app.inAnotherBrowser(anonymous);
const bring = (phone: TestClient, bytes: Buffer = PNG, headers: Record<string, string> = {}) =>
  phone.fetch('/topic-photos?name=a.png', {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { 'content-type': 'image/png', ...headers },
  });
const brought = async (phone: TestClient, bytes: Buffer = PNG): Promise<string> => {
  const answer = await bring(phone, bytes);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
};
const handIn = async (phone: TestClient, photoIds: readonly string[], more: object = {}) =>
  (
    await phone.mutate(Submit, {
      input: { title: '货物占道', body: '堆在北门', committeeId: officer.committee.id, photoIds, ...more },
    })
  ).submitTopic;
const why = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => null,
    (refused) => refused,
  );
  return [error?.code, error?.params?.field, error?.params?.rule];
};
/** A topic with one photograph, and the telephone it came from. */
async function withPhoto() {
  const phone = aTelephone();
  const fileId = await brought(phone);
  const { number, trackingCode } = await handIn(phone, [fileId]);
  const { topics } = await app.as(officer).query(Find, { text: number });
  return { phone, fileId, trackingCode, id: topics.nodes[0].id as string, number };
}
const prune = () => prunePhotos({ em: app.app.database.orm.em.fork(), now: () => app.clock.now() } as never);
const photoOf = async (id: string, person: Person = officer) =>
  (await app.as(person).query(Detail, { id })).topic.photos[0];
const statusOf = async (by: TestClient, fileId: string) => (await by.fetch(`/files/${fileId}`)).status;
const does = async (person: Person, document: string, input: object) =>
  (await app.as(person).mutate(document, { input } as never)).answer;
async function covered(person: Person): Promise<string> {
  const answer = await app.as(person).fetch('/files?name=covered.png', {
    method: 'POST',
    body: new Uint8Array(OTHER),
    headers: { 'content-type': 'image/png' },
  });
  return ((await answer.json()) as { id: string }).id;
}

describe('photographs that come with a topic', () => {
  it('are seen by those who handle it and by the telephone they came from, and by nobody else', async () => {
    const { phone, fileId, trackingCode, id } = await withPhoto();
    expect(await photoOf(id)).toMatchObject({
      fileId,
      shownId: null,
      viewerCanRelease: true,
      viewerCanWithdraw: false,
    });
    expect(await statusOf(app.as(officer), fileId)).toBe(200);
    expect(await statusOf(app.as(await aSecretariat(app)), fileId)).toBe(200);
    expect(await photoOf(id, await aLeader(app))).toMatchObject({ viewerCanRelease: false });
    expect(await statusOf(phone, fileId)).toBe(200);
    const strangers = [anonymous, await aLiaisonOfficer(app), await aMember(app), await aDepartmentOfficer(app)];
    for (const stranger of strangers) expect(await statusOf(app.inAnotherBrowser(stranger), fileId)).toBe(404);

    // The code stands on slips and boards: who holds it learns how many there are.
    const held = (by: TestClient) => by.query(ByCode, { code: trackingCode });
    expect((await held(phone)).topicByTrackingCode).toEqual({ photoCount: 1, photos: [{ fileId, released: false }] });
    expect((await held(aTelephone())).topicByTrackingCode).toEqual({ photoCount: 1, photos: [] });
    expect(await app.auditTrail({ id })).toEqual(['topic.submitted']);
  });

  it('belong to the account that sent them in as well, on whichever device', async () => {
    const member = await aMember(app);
    const phone = app.inAnotherBrowser(member);
    const fileId = await brought(phone);
    const { trackingCode } = await handIn(phone, [fileId]);
    const { topicByTrackingCode } = await app.inAnotherBrowser(member).query(ByCode, { code: trackingCode });
    expect(topicByTrackingCode.photos).toEqual([{ fileId, released: false }]);
    expect(await statusOf(app.inAnotherBrowser(member), fileId)).toBe(200);
  });

  it('are read by the department it was passed to, as long as the letter lies there', async () => {
    const { fileId, id } = await withPhoto();
    const department = await aDepartmentOfficer(app);
    const letter = { departmentId: department.department.id, unit: null, committeeId: null };
    await app.as(officer).mutate(Transfer, {
      input: { topicId: id, version: await topicVersion(app, officer, id), ...letter },
    });
    expect(await statusOf(app.as(department), fileId)).toBe(200);
    const { transferLetters } = await app.as(department).query('{ transferLetters { nodes { photoIds } } }');
    expect(transferLetters.nodes).toEqual([{ photoIds: [fileId] }]);
    await app.as(officer).mutate(Reopen, {
      input: { topicId: id, version: await topicVersion(app, officer, id), reason: '不归他们管' },
    });
    expect(await statusOf(app.as(department), fileId)).toBe(404);
  });

  it('lose what the camera noted', async () => {
    const phone = aTelephone();
    const chunk = (name: string, data: string) => {
      const head = Buffer.alloc(4);
      head.writeUInt32BE(data.length);
      return Buffer.concat([head, Buffer.from(name), Buffer.from(data), Buffer.alloc(4)]);
    };
    const fileId = await brought(
      phone,
      Buffer.concat([PNG.subarray(0, 33), chunk('eXIf', 'GPS 30.1N'), PNG.subarray(33)]),
    );
    const kept = Buffer.from(await (await phone.fetch(`/files/${fileId}`)).arrayBuffer());
    expect(kept.includes('GPS')).toBe(false);
    expect(kept.equals(PNG)).toBe(true);
  });
});

describe('making one public', () => {
  it('shows the covered copy to everybody, keeps the picture as it was taken, and is taken back', async () => {
    const { phone, fileId, trackingCode, id } = await withPhoto();
    const coveredId = await covered(officer);
    const seen = await photoOf(id);
    expect(await does(officer, Release, { photoId: seen.id, version: seen.version, coveredId })).toMatchObject({
      __typename: 'TopicPhoto',
      shownId: coveredId,
    });
    const passerBy = aTelephone();
    expect((await passerBy.query(ByCode, { code: trackingCode })).topicByTrackingCode).toEqual({
      photoCount: 1,
      photos: [{ fileId: coveredId, released: true }],
    });
    expect(await statusOf(passerBy, coveredId)).toBe(200);
    expect(await statusOf(passerBy, fileId)).toBe(404);
    expect(await statusOf(phone, fileId)).toBe(200);

    const shown = await photoOf(id);
    expect(shown).toMatchObject({ viewerCanRelease: false, viewerCanWithdraw: true });
    const again = { photoId: shown.id, version: shown.version };
    expect(await does(officer, Release, again)).toEqual({ __typename: 'TopicRefusal', code: 'PHOTO_RELEASED' });
    expect(await does(officer, Withdraw, again)).toMatchObject({ shownId: null });
    expect(await statusOf(passerBy, coveredId)).toBe(404);
    const back = await photoOf(id);
    expect(await does(officer, Withdraw, { photoId: back.id, version: back.version })).toMatchObject({
      code: 'PHOTO_NOT_RELEASED',
    });
    expect(await does(officer, Release, { photoId: back.id, version: back.version })).toMatchObject({
      shownId: fileId,
    });
    expect(await statusOf(passerBy, fileId)).toBe(200);
    expect(await app.auditTrail({ id })).toEqual([
      'topic.submitted',
      'topic.photoReleased',
      'topic.photoWithdrawn',
      'topic.photoReleased',
    ]);
  });

  it('takes no copy that somebody else brought, none that is no picture, and not the picture itself', async () => {
    const { fileId, id } = await withPhoto();
    const { id: photoId, version } = await photoOf(id);
    const foreign = await covered(await aSecretariat(app));
    const tried = (coveredId: string) => why(does(officer, Release, { photoId, version, coveredId }));
    expect(await tried(foreign)).toEqual(['BAD_USER_INPUT', 'coveredId', 'FILE_UNKNOWN']);
    expect(await tried(fileId)).toEqual(['BAD_USER_INPUT', 'coveredId', 'FILE_UNKNOWN']);
    const stranger = await aLiaisonOfficer(app);
    expect(await why(does(stranger, Release, { photoId, version }))).toContain('NOT_FOUND');
    expect(await why(does(await aLeader(app), Release, { photoId, version }))).toContain('FORBIDDEN');
  });

  it('never shows a face that a colleague has just covered: whoever looked before is asked to look again', async () => {
    const { id } = await withPhoto();
    const { id: photoId, version } = await photoOf(id);
    const coveredId = await covered(officer);
    const office = await aSecretariat(app);
    const row = await heldRow(app, 'topic_photo', photoId);
    const first = does(officer, Release, { photoId, version, coveredId });
    await row.waitedForBy(1);
    const second = why(does(office, Release, { photoId, version }));
    await row.waitedForBy(2);
    await row.release();
    expect(await first).toMatchObject({ shownId: coveredId });
    expect((await second)[0]).toBe('CONFLICT');
    expect(await photoOf(id)).toMatchObject({ shownId: coveredId });
  });
});

describe('what a stranger may bring', () => {
  it('is a picture of bearable size, from a page of this house', async () => {
    const phone = aTelephone();
    const said = async (answer: Response) => {
      const { errors } = (await answer.json()) as { errors: { extensions: { params?: { rule?: string } } }[] };
      return errors[0]?.extensions.params?.rule;
    };
    expect(await said(await bring(phone, Buffer.from('%PDF-1.7 not a picture')))).toBe('NOT_A_PICTURE');
    expect(await said(await bring(phone, Buffer.from('<svg onload=alert(1)>')))).toBe('FILE_TYPE');
    expect(await said(await bring(phone, PNG.subarray(0, 60)))).toBe('DAMAGED');
    expect((await bring(phone, Buffer.alloc(5 * 1024 * 1024, 0xff))).status).toBe(413);
    expect((await bring(phone, PNG, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await bring(phone, PNG, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  it('goes with its own topic alone: not another’s, not twice, not more than three', async () => {
    const [phone, thief] = [aTelephone(), aTelephone()];
    const mine = await brought(phone);
    await brought(thief);
    expect(await why(handIn(thief, [mine]))).toEqual(['BAD_USER_INPUT', 'photoIds', 'FILE_UNKNOWN']);
    expect(await why(handIn(aTelephone(), [mine]))).toEqual(['BAD_USER_INPUT', 'photoIds', 'FILE_UNKNOWN']);
    const ofStaff = await covered(officer);
    expect(await why(handIn(app.as(officer), [ofStaff]))).toEqual(['BAD_USER_INPUT', 'photoIds', 'FILE_UNKNOWN']);
    expect(await why(handIn(phone, [mine, mine]))).toEqual(['BAD_USER_INPUT', 'photoIds', 'FILE_TWICE']);
    expect(await why(handIn(phone, [mine, mine, mine, mine]))).toEqual(['BAD_USER_INPUT', 'photoIds', 'TOO_MANY']);
    expect(await handIn(phone, [mine])).toHaveProperty('trackingCode');
    expect(await why(handIn(phone, [mine]))).toEqual(['BAD_USER_INPUT', 'photoIds', 'FILE_UNKNOWN']);
  });

  it('is the same topic when the answer was lost and it is sent again', async () => {
    const phone = aTelephone();
    const photo = await brought(phone);
    const key = { clientMutationId: '018f0000-0000-4000-8000-0000000000aa' };
    const sent = await handIn(phone, [photo], key);
    expect(await handIn(phone, [photo], key)).toEqual(sent);
  });

  it('makes room for those that come, the oldest first, once a gigabyte waits; what was sent takes none', async () => {
    const phone = aTelephone();
    const next = () => {
      app.clock.advance({ seconds: 1 });
      return brought(phone);
    };
    const [oldest, used, newer] = [await next(), await next(), await next()];
    await handIn(phone, [used]);
    const weighs = (id: string, bytes: number) =>
      app.app.database.pool.query('update stored_file set size_bytes = $2 where id = $1', [id, bytes]);
    await weighs(used, 2 ** 30);
    await weighs(newer, 2 ** 30 - 10_000);
    await weighs(oldest, 10_000);
    await next();
    expect(await statusOf(phone, oldest)).toBe(200);
    await weighs(oldest, 10_001);
    await next();
    expect([await statusOf(phone, oldest), await statusOf(phone, used), await statusOf(phone, newer)]).toEqual([
      ...[404, 200, 200],
    ]);
  });

  it('is thrown away when nothing came of it for two days, and what was sent stays', async () => {
    const phone = aTelephone();
    const [orphan, used] = [await brought(phone), await brought(phone)];
    await handIn(phone, [used]);
    await prune();
    expect(await statusOf(phone, orphan)).toBe(200);
    app.clock.advance({ hours: 49 });
    await prune();
    expect([await statusOf(phone, orphan), await statusOf(phone, used)]).toEqual([404, 200]);
    expect(await why(handIn(phone, [orphan]))).toEqual(['BAD_USER_INPUT', 'photoIds', 'FILE_UNKNOWN']);
  });
});

describe('how much comes from one telephone and one address', () => {
  it('lets three hundred people behind one address submit within an hour', async () => {
    const codes = new Set<string>();
    for (let nth = 0; nth < 300; nth += 1) codes.add((await handIn(aTelephone(), [])).trackingCode);
    expect(codes.size).toBe(300);
  });

  it('brakes the one telephone that floods, with topics and with photographs', async () => {
    app.clock.advance({ hours: 1 });
    const phone = aTelephone();
    for (let nth = 0; nth < 10; nth += 1) await handIn(phone, []);
    expect((await why(handIn(phone, [])))[0]).toBe('TOO_MANY_REQUESTS');
    const statuses: number[] = [];
    for (let nth = 0; nth < 31; nth += 1) statuses.push((await bring(phone)).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(30);
    expect(statuses[30]).toBe(429);
    // A neighbour in the same market is not held by it.
    const neighbour = aTelephone();
    expect(await handIn(neighbour, [await brought(neighbour)])).toHaveProperty('trackingCode');
  });
});

describe('without JavaScript', () => {
  const send = (words: Record<string, string>, headers: Record<string, string> = {}) =>
    aTelephone().fetch('/topics/plain', {
      method: 'POST',
      body: new URLSearchParams(words).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });

  it('takes the words and leads to the page of their code', async () => {
    const answer = await send({
      title: '路灯不亮',
      body: '南街',
      committeeId: officer.committee.id,
      submitterPhone: '',
    });
    expect(answer.status).toBe(303);
    const [, code] = /^\/portal\/t\/([0-9A-Z]{8})$/.exec(answer.headers.get('location') ?? '') ?? [];
    const { topicByTrackingCode } = await app
      .as(anonymous)
      .query('query ($code: String!) { topicByTrackingCode(code: $code) { title committeeName } }', { code });
    expect(topicByTrackingCode).toEqual({ title: '路灯不亮', committeeName: officer.committee.name });
  });

  it('gives back what was written with what is wrong, and is nobody’s page to inject into', async () => {
    const hostile = '"><script>alert(1)</script>';
    const answer = await send({ title: '', body: hostile, place: hostile });
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain('什么事：请填写');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script>');
  });

  it('acts for nobody who is signed in, and takes nothing from another site', async () => {
    const member = await aMember(app);
    const mine = app.as(member);
    const before = (await mine.query('{ myTopics { totalCount } }')).myTopics.totalCount;
    await mine.fetch('/topics/plain', {
      method: 'POST',
      body: new URLSearchParams({ title: '不是我', body: '伪造' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect((await mine.query('{ myTopics { totalCount } }')).myTopics.totalCount).toBe(before);
    expect((await send({ title: 'a', body: 'b' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await send({ title: 'a', body: 'b' }, { 'content-type': 'application/json' })).status).toBe(415);
  });
});
