import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import {
  aDepartmentOfficer,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { acts, on, photo, pdf, progress, aReply, aVerification, inProgress, replied } = handling(() => app);
const recordOf = async (person: Person, { id }: Following) =>
  (await app.as(person).query(say.record, { id })).commitment;
const mayOpen = async (person: Person, id: string) => (await app.as(person).fetch(`/files/${id}`)).status === 200;
const stateOf = async ({ id }: Following) =>
  (await rowsOf<{ status: string }>(app, 'select status from commitment where id = $1', [id]))[0]?.status;

describe('progress', () => {
  it('shows its stage, one place before and after, and keeps documents for those who handle it', async () => {
    const of = await aCommitment(app);
    await inProgress(of);
    const [before, after, plain] = [await photo(of.department), await photo(of.department), await photo(of.department)];
    const list = await pdf(of.department);
    const { progressStages } = await app.as(of.department).query(say.stages);
    const stage = progressStages.find(({ wordsZh }: { wordsZh: string }) => wordsZh === '施工');

    const answer = await acts(
      of.department,
      say.report,
      on(of, {
        text: '货位全部划好',
        stageId: stage.id,
        photoIds: [before, after, plain, list],
        fileUses: [
          { file: 0, role: 'BEFORE' },
          { file: 1, role: 'AFTER', of: 0 },
          { file: 3, role: 'DOCUMENT' },
        ],
      }),
    );

    expect(answer).toMatchObject({ progressCount: 2 });
    expect((await recordOf(of.officer, of)).progress.at(-1)).toMatchObject({
      stageZh: '施工',
      photoIds: [plain],
      pairs: [{ before, after }],
      documents: [{ id: list, name: 'list.pdf' }],
    });
    const { publicChain } = await app.as(anonymous).query(say.chain, { code: of.topic.trackingCode });
    expect(publicChain.demands[0].commitment.steps.at(-1)).toMatchObject({
      stageZh: '施工',
      photoIds: [plain],
      pairs: [{ before, after }],
    });
    for (const id of [before, after, plain]) expect(await mayOpen(anonymous, id)).toBe(true);
    expect(await mayOpen(anonymous, list)).toBe(false);
    expect(await mayOpen(of.officer, list)).toBe(true);
    expect(await mayOpen(await aLiaisonOfficer(app), list)).toBe(false);
  });

  it('publishes the covered copy, and keeps the picture as it was taken for those who may read the record', async () => {
    const of = await aCommitment(app);
    await inProgress(of);
    const [covered, taken] = [await photo(of.department), await photo(of.department)];

    await acts(
      of.department,
      say.report,
      on(of, { text: '现场', photoIds: [covered, taken], fileUses: [{ file: 1, role: 'ORIGINAL', of: 0 }] }),
    );

    expect(await mayOpen(anonymous, covered)).toBe(true);
    expect(await mayOpen(anonymous, taken)).toBe(false);
    expect(await mayOpen(of.follower, taken)).toBe(true);
    expect(await mayOpen(await aDepartmentOfficer(app), taken)).toBe(false);
    expect(await rowsOf(app, 'select original_id from stored_file where id = $1', [covered])).toEqual([
      { original_id: taken },
    ]);
  });

  it('takes a face out of what was already published, wherever it stands', async () => {
    const of = await aCommitment(app);
    await inProgress(of);
    const shown = await photo(of.department);
    await acts(of.department, say.report, on(of, { text: '现场', photoIds: [shown] }));
    const seen = await app.as(anonymous).fetch(`/files/${shown}`);
    const coveredId = await photo(of.officer);
    const stranger = await aDepartmentOfficer(app);
    const mayCover = async (person: Person) =>
      (await app.as(person).query('query ($id: ID!) { commitment(id: $id) { viewerCanCoverPhotos } }', { id: of.id }))
        .commitment.viewerCanCoverPhotos;
    expect([await mayCover(of.officer), await mayCover(of.department), await mayCover(of.follower)]).toEqual([
      true,
      true,
      true,
    ]);
    // Whoever only reads it is not offered the act.
    const reader = await aMember(app, { committee: of.officer.committee });
    expect(await mayCover(reader)).toBe(false);
    await expect(acts(reader, say.redact, { id: of.id, photoId: shown, coveredId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });

    await expect(acts(stranger, say.redact, { id: of.id, photoId: shown, coveredId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await acts(of.officer, say.redact, { id: of.id, photoId: shown, coveredId })).toMatchObject({ id: of.id });

    expect((await recordOf(of.officer, of)).progress.at(-1).photoIds).toEqual([coveredId]);
    expect(await mayOpen(anonymous, shown)).toBe(false);
    expect(await mayOpen(of.officer, shown)).toBe(true);
    expect(await mayOpen(anonymous, coveredId)).toBe(true);
    // Whoever kept the picture has to ask before showing it again, and is told that it is gone.
    expect(seen.headers.get('cache-control')).toBe('public, no-cache');
    const held = { 'if-none-match': seen.headers.get('etag') ?? '' };
    expect((await app.as(anonymous).fetch(`/files/${shown}`, { headers: held })).status).toBe(404);
    expect(await app.auditTrail(of)).toContain('commitment.evidenceRedacted');
    expect(await acts(of.officer, say.redact, { id: of.id, photoId: shown, coveredId })).toMatchObject({
      code: 'PHOTO_GONE',
    });
  });

  it('is not published with files that do not fit together, twice the same, or too many', async () => {
    const of = await aCommitment(app);
    await inProgress(of);
    const one = await photo(of.department);
    const list = await pdf(of.department);
    for (const files of [
      { photoIds: [one], fileUses: [{ file: 0, role: 'AFTER', of: 0 }] },
      { photoIds: [one, one], fileUses: [] },
      { photoIds: [list], fileUses: [] },
    ]) {
      await expect(acts(of.department, say.report, on(of, { ...progress, ...files }))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
    expect(await mayOpen(anonymous, one)).toBe(false);
    await expect(
      acts(of.department, say.report, on(of, { ...progress, stageId: crypto.randomUUID() })),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('the list of stages', () => {
  it('is kept by the secretariat, who does not overwrite each other', async () => {
    const secretariat = await aSecretariat(app);
    const officer = await aLiaisonOfficer(app);
    const input = { wordsZh: '试运行', wordsEn: 'Trial', position: 45, active: true };

    const made = await acts(secretariat, say.saveStage, { input });
    expect(made).toMatchObject({ wordsZh: '试运行', version: 1 });
    const edit = { input: { ...input, id: made.id, version: 1, active: false } };
    expect(await acts(secretariat, say.saveStage, edit)).toMatchObject({ active: false, version: 2 });
    await expect(acts(secretariat, say.saveStage, edit)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(acts(officer, say.saveStage, { input })).rejects.toMatchObject({ name: 'GraphQLRefusal' });

    const of = await aCommitment(app);
    await inProgress(of);
    await expect(acts(of.department, say.report, on(of, { ...progress, stageId: made.id }))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('a reply', () => {
  it('is no answer to a promise when it only explains', async () => {
    const of = await aCommitment(app);
    await inProgress(of);
    const explained = { resultClass: 'A', text: '我们一直很重视，正在研究。' };

    expect(await acts(of.department, say.reply, on(of, explained))).toMatchObject({ code: 'DELIVERED_REQUIRED' });
    expect(await acts(of.department, say.reply, on(of, { ...explained, delivered: '40 个摊位入线' }))).toMatchObject({
      code: 'EVIDENCE_REQUIRED',
    });
    await expect(
      acts(of.department, say.reply, on(of, { ...explained, delivered: '好', progressIds: [crypto.randomUUID()] })),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await stateOf(of)).toBe('IN_PROGRESS');

    const [entry] = (await recordOf(of.department, of)).progress;
    expect(
      await acts(
        of.department,
        say.reply,
        on(of, { ...explained, delivered: '40 个摊位入线', progressIds: [entry.id] }),
      ),
    ).toMatchObject({ status: 'REPLIED' });
    expect((await recordOf(of.follower, of)).replies).toMatchObject([
      { delivered: '40 个摊位入线', progressIds: [entry.id], nextLookOn: null },
    ]);
  });

  it('that it cannot be solved says when it is looked at again, and everybody sees the day', async () => {
    const of = await aCommitment(app);
    await inProgress(of);
    const without = await aReply(of, 'D', { nextLookOn: null });
    const past = await aReply(of, 'D', { nextLookOn: '2026-03-02' });
    const whole = await aReply(of, 'D', { nextLookOn: '2026-09-01' });

    expect(await acts(of.department, say.reply, without)).toMatchObject({ code: 'NEXT_LOOK_REQUIRED' });
    expect(await acts(of.department, say.reply, past)).toMatchObject({ code: 'NEXT_LOOK_REQUIRED' });
    expect(await acts(of.department, say.reply, whole)).toMatchObject({ status: 'REPLIED', resultClass: 'D' });

    const { publicChain } = await app.as(anonymous).query(say.chain, { code: of.topic.trackingCode });
    expect(publicChain.demands[0].commitment.steps.at(-1)).toMatchObject({ kind: 'REPLIED', dueOn: '2026-09-01' });
  });
});

describe('a verification', () => {
  const market = { place: '东门早市', latitude: 30.1, longitude: 106.1, radiusMetres: 150 };
  const standing = { latitude: 30.1005, longitude: 106.1, accuracyMetres: 20 };
  const far = { latitude: 30.2, longitude: 106.1, accuracyMetres: 20 };
  const inFence = async (): Promise<Following> => {
    const of = await aCommitment(app);
    expect(await acts(of.officer, say.setFence, on(of, market))).toMatchObject({ id: of.id });
    await replied(of);
    return of;
  };

  it('says in or out of the fence, and where the phone was is kept nowhere', async () => {
    const of = await inFence();
    await acts(of.follower, say.verify, await aVerification(of, { position: standing, photoIds: [] }));

    expect((await recordOf(of.officer, of)).verifications).toMatchObject([{ presence: 'IN', photoIds: [] }]);
    const { rows } = await app.app.database.pool.query<{ found: string }>(
      `select string_agg(t.line, ' ') as found from (
         select v::text as line from verification v where v.commitment_id = $1
         union all select a::text from audit_entry a union all select o::text from outbox_event o
         union all select i::text from idempotency_record i) t where t.line like '%30.1005%'`,
      [of.id],
    );
    expect(rows[0]?.found).toBeNull();
  });

  it('needs a photograph wherever it cannot be said that it was made there', async () => {
    const of = await inFence();
    for (const position of [far, null, { ...standing, accuracyMetres: 3000 }]) {
      const without = await aVerification(of, { position, photoIds: [] });
      expect(await acts(of.follower, say.verify, without)).toMatchObject({ code: 'PHOTO_REQUIRED' });
    }
    const shown = await aVerification(of, { position: far });
    expect(await acts(of.follower, say.verify, shown)).toMatchObject({ status: 'VERIFIED' });
    expect((await recordOf(of.officer, of)).verifications).toMatchObject([{ presence: 'OUT' }]);
  });

  it('is made without a fence, by place and photograph', async () => {
    const of = await aCommitment(app);
    await replied(of);
    expect(await acts(of.follower, say.verify, await aVerification(of, { position: standing }))).toMatchObject({
      status: 'VERIFIED',
    });
    expect((await recordOf(of.officer, of)).verifications).toMatchObject([{ presence: 'UNKNOWN', place: '东门' }]);
  });

  it('has a fence that only staff set and see, and that two do not overwrite', async () => {
    const of = await inFence();
    const places = async (person: Person, matter: Following) =>
      (
        await app
          .as(person)
          .query('query ($id: ID!) { sitePlaces(commitmentId: $id) { place latitude radiusMetres } }', {
            id: matter.id,
          })
      ).sitePlaces;
    // A place that was set once is there to be chosen for the next matter of the committee, and for nobody else.
    expect(await places(of.officer, of)).toContainEqual({
      place: market.place,
      latitude: market.latitude,
      radiusMetres: market.radiusMetres,
    });
    const elsewhere = await aCommitment(app);
    expect(await places(of.officer, elsewhere)).toBeNull();
    expect(await places(elsewhere.officer, elsewhere)).not.toContainEqual(
      expect.objectContaining({ place: market.place }),
    );
    await expect(places(of.follower, of)).rejects.toMatchObject({ name: 'GraphQLRefusal' });
    await expect(acts(of.follower, say.setFence, on(of, market))).rejects.toMatchObject({ name: 'GraphQLRefusal' });
    const stranger = await aLiaisonOfficer(app);
    await expect(acts(stranger, say.setFence, on(of, market))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await recordOf(of.follower, of)).toMatchObject({ hasSiteFence: true, siteFence: null });
    expect((await recordOf(of.officer, of)).siteFence).toMatchObject({ radiusMetres: 150, version: 1 });

    const wider = on(of, { ...market, radiusMetres: 300, version: 1 });
    expect(await acts(of.officer, say.setFence, wider)).toMatchObject({ id: of.id });
    await expect(acts(of.officer, say.setFence, wider)).rejects.toMatchObject({
      code: 'CONFLICT',
      params: { 'theirs.place': market.place, 'theirs.latitude': String(market.latitude) },
    });
    for (const wrong of [{ latitude: 91 }, { longitude: 200 }, { radiusMetres: 3 }]) {
      await expect(acts(of.officer, say.setFence, on(of, { ...market, ...wrong }))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
  });
});
