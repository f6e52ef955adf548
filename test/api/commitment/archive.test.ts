import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readPackage } from '../../../server/src/kernel/zip/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { aLeader, aLiaisonOfficer, anonymous, type Person } from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const { acts, on, photo, pdf, closed } = handling(() => app);

it('is one zip with the record, its files and a manifest that finds every change', async () => {
  const of = await aCommitment(app);
  await acts(of.department, say.acknowledge, { id: of.id });
  const [shown, taken, list] = [await photo(of.department), await photo(of.department), await pdf(of.department)];
  await acts(
    of.department,
    say.report,
    on(of, {
      text: '已划线，有事打 13812345678',
      photoIds: [shown, taken, list],
      fileUses: [
        { file: 1, role: 'ORIGINAL', of: 0 },
        { file: 2, role: 'DOCUMENT' },
      ],
    }),
  );
  await closed(of);

  const answer = await app.as(of.officer).fetch(`/archives/consultations/${of.consultation.id}`);
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const opened = await readPackage(bytes);
  expect(opened.faults).toEqual([]);
  const paths = opened.manifest?.files.map(({ path }) => path) ?? [];
  expect(paths).toEqual(
    expect.arrayContaining(['说明.txt', 'record.json', `photos/${shown}.png`, `documents/${list}.pdf`]),
  );
  expect(paths.join()).not.toContain(taken);

  const record = JSON.parse(await opened.text('record.json'));
  expect(record).toMatchObject({
    topic: { title: '早市占道' },
    demands: [{ disposition: 'COMMITMENT', responses: [{ deliverable: '东门外 40 个摊位入线' }] }],
    commitments: [
      {
        status: 'CLOSED',
        replies: [{ delivered: '40 个摊位全部入线' }],
        verifications: [{ presence: 'UNKNOWN' }],
        acceptance: [{ answers: 3, solved: 3 }],
        lookBacks: [{ kind: 'DAY_30' }, {}, {}],
      },
    ],
  });
  expect(JSON.stringify(record)).not.toMatch(/13812345678|商户甲|submitter|latitude/);
  expect(await app.auditTrail(of.consultation)).toContain('commitment.archiveTaken');

  // A byte within the picture, which is kept as it is.
  const changed = Buffer.from(bytes);
  const at = changed.indexOf(Buffer.from('89504e470d0a1a0a', 'hex')) + 20;
  changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at);
  expect((await readPackage(changed)).faults).toEqual([{ path: expect.stringMatching(/^photos/), fault: 'CHANGED' }]);
});

it('is for those who answer for the file, and for nobody else', async () => {
  const of = await aCommitment(app);
  const path = `/archives/consultations/${of.consultation.id}`;
  expect((await app.as(await aLeader(app)).fetch(path)).status).toBe(200);
  for (const who of [of.department, of.follower, of.guest, await aLiaisonOfficer(app)]) {
    expect([403, 404]).toContain((await app.as(who).fetch(path)).status);
  }
  expect((await app.as(anonymous).fetch(path)).status).toBe(401);

  // The page of the consultation offers it to just those.
  const Offered = 'query ($id: ID!) { consultation(id: $id) { viewerCanTakeArchive } }';
  const offered = async (who: Person) => (await app.as(who).query(Offered, { id: of.consultation.id })).consultation;
  expect(await offered(await aLeader(app))).toEqual({ viewerCanTakeArchive: true });
  expect(await offered(of.officer)).toEqual({ viewerCanTakeArchive: true });
  expect(await offered(of.department)).toEqual({ viewerCanTakeArchive: false });
});
