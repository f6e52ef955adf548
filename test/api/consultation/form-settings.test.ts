import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation, aConsultationOfFour } from '../../support/consultations.js';
import { heldTrail, inOrder } from '../../support/locks.js';
import {
  type AccountHolder,
  aDirector,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type Person,
} from '../../support/people.js';

const FIELDS = `form version noticeWorkingDays readinessThreshold consensusThreshold minutesWorkingDays
  acceptanceThreshold acceptanceMinimum speakingMinutes extensionsAllowed extensionWorkingDays memberWorkingDays
  residentsWorkingDays committeeWorkingDays`;
const Settings = `query { formSettings { ${FIELDS} weights { name weight } dues { kind workingDays } changedFromDefault openCount viewerCanEdit } }`;
const Change = `mutation ($input: ChangeFormSettingsInput!) { changeFormSettings(input: $input) { __typename
  ... on FormSettingsSettled { settings { version speakingMinutes changedFromDefault } } ... on FormSettingsRefusal { code } } }`;
const Reset = `mutation ($input: ResetFormSettingsInput!) { resetFormSettings(input: $input) { __typename
  ... on FormSettingsSettled { settings { version changedFromDefault } } ... on FormSettingsRefusal { code } } }`;
const Trial = `query ($input: FormTermsInput!) { formSettingsTrial(input: $input) { consultationId isConvened score passes
  triedScore triedPasses noticeGiven triedNoticeTooShort } }`;
const History = `query ($form: ConsultationForm!, $first: Int!, $after: String) { formSettingsHistory(form: $form, first: $first, after: $after) {
  totalCount endCursor nodes { madeVersion reason changedByName changes { name before after } } } }`;
const Convene = `mutation ($input: ConveneConsultationInput!) { conveneConsultation(input: $input) { __typename } }`;
const Postpone = `mutation ($input: HaltConsultationInput!) { postponeConsultation(input: $input) { __typename } }`;
const Reschedule = `mutation ($input: RescheduleConsultationInput!) { rescheduleConsultation(input: $input) { __typename } }`;
const Detail = `query ($id: ID!) { consultation(id: $id) { version status readiness { score threshold requiredNoticeWorkingDays } } }`;

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
  await app.app.database.pool.query('create table form_settings_at_first as table form_settings');
});
afterAll(() => app?.close());
// Settings hold for everybody in the house: each test begins with those of a new one, and with no history.
beforeEach(() =>
  app.app.database.pool.query(`
    alter table form_settings_change disable trigger user;
    delete from form_settings_change;
    alter table form_settings_change enable trigger user;
    delete from form_settings;
    insert into form_settings table form_settings_at_first`),
);

type Settings = Record<string, unknown> & { version: number };
const present = async (form = 'BENCH'): Promise<Settings> =>
  (await app.as(secretariat).query(Settings)).formSettings.find((one: Settings) => one.form === form);
const inputFor = async (changes: object, form = 'BENCH') => {
  const { changedFromDefault, openCount, viewerCanEdit, __typename, weights, dues, ...settings } = await present(form);
  return { ...settings, weights: [], dues: [], ...changes };
};
const change = async (changes: object, { by = secretariat as Person, form = 'BENCH', reason = '试行一季度' } = {}) =>
  (await app.as(by).mutate(Change, { input: { ...(await inputFor(changes, form)), reason } })).changeFormSettings;
const trial = async (changes: object) => {
  const { version, ...input } = (await inputFor(changes)) as Settings;
  return (await app.as(secretariat).query(Trial, { input })).formSettingsTrial;
};
const detail = async (person: Person, id: string) => (await app.as(person).query(Detail, { id })).consultation;

describe('changing what a form asks for', () => {
  it('holds from then on, is told in the history with old and new, and leaves a trace', async () => {
    const weights = [{ name: 'MEMBER.SUGGESTION', weight: 3 }];
    expect(await change({ speakingMinutes: 4, weights })).toMatchObject({
      settings: {
        version: 2,
        speakingMinutes: 4,
        changedFromDefault: ['speakingMinutes', 'readinessWeights.MEMBER.SUGGESTION'],
      },
    });
    const { formSettingsHistory } = await app.as(secretariat).query(History, { form: 'BENCH', first: 5 });
    expect(formSettingsHistory).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          madeVersion: 2,
          reason: '试行一季度',
          changes: [
            { name: 'speakingMinutes', before: 3, after: 4 },
            { name: 'readinessWeights.MEMBER.SUGGESTION', before: 1, after: 3 },
          ],
        },
      ],
    });
    expect((await app.auditTrail()).filter((type) => type === 'consultation.formSettingsChanged')).toHaveLength(1);
    expect((await present('COUNCIL')).version).toBe(1);
  });

  it('turns the review before publication on and off; left out it stays as it is', async () => {
    expect(await change({ reviewsBeforePublication: true })).toMatchObject({
      settings: { changedFromDefault: ['reviewsBeforePublication'] },
    });
    expect(await change({ speakingMinutes: 4, reviewsBeforePublication: null })).toMatchObject({
      settings: { changedFromDefault: ['speakingMinutes', 'reviewsBeforePublication'] },
    });
    await change({ reviewsBeforePublication: false });
    const { formSettingsHistory } = await app.as(secretariat).query(History, { form: 'BENCH', first: 5 });
    const changed = { name: 'reviewsBeforePublication' };
    expect(formSettingsHistory.nodes.map(({ changes }: { changes: object[] }) => changes)).toEqual([
      [{ ...changed, before: 1, after: 0 }],
      [{ name: 'speakingMinutes', before: 3, after: 4 }],
      [{ ...changed, before: 0, after: 1 }],
    ]);
    const asks = async (form: string) => (await present(form))['changedFromDefault'];
    for (const form of ['COUNCIL', 'THEMATIC', 'ON_SITE']) expect(await asks(form)).toEqual([]);
  });

  it('moves the day an item is due', async () => {
    expect(await change({ dues: [{ kind: 'SPEECH_PAPER', workingDays: 4 }] })).toMatchObject({
      settings: { changedFromDefault: ['itemDueWorkingDays.SPEECH_PAPER'] },
    });
    const { formSettingsHistory } = await app.as(secretariat).query(History, { form: 'BENCH', first: 1 });
    expect(formSettingsHistory.nodes[0].changes).toMatchObject([{ before: 2, after: 4 }]);
  });

  it('goes back to what the form started with', async () => {
    expect((await present()).changedFromDefault).toEqual([]);
    await change({ noticeWorkingDays: 5 });
    const input = { form: 'BENCH', version: 2, reason: '恢复' };
    const { resetFormSettings } = await app.as(secretariat).mutate(Reset, { input });
    expect(resetFormSettings).toMatchObject({ settings: { version: 3, changedFromDefault: [] } });
    const again = await app.as(secretariat).mutate(Reset, { input: { ...input, version: 3 } });
    expect(again.resetFormSettings).toMatchObject({ code: 'NOTHING_CHANGED' });
    const { formSettingsHistory } = await app.as(secretariat).query(History, { form: 'BENCH', first: 1 });
    expect(formSettingsHistory).toMatchObject({ totalCount: 2, nodes: [{ madeVersion: 3 }] });
    const next = await app
      .as(secretariat)
      .query(History, { form: 'BENCH', first: 1, after: formSettingsHistory.endCursor });
    expect(next.formSettingsHistory.nodes).toMatchObject([{ madeVersion: 2 }]);
  });

  it('refuses what makes the gate meaningless, and numbers beyond their bounds', async () => {
    const none = ['MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'].map((name) => ({ name, weight: 0 }));
    expect(await change({ weights: none })).toMatchObject({ code: 'NO_PARTY_COUNTS' });
    expect(await change({ weights: [{ name: 'TOWNSHIP.RESIDENTS_LISTED', weight: 0 }] })).toMatchObject({
      code: 'PARTY_ASKED_NOTHING',
    });
    expect(await change({})).toMatchObject({ code: 'NOTHING_CHANGED' });
    for (const bad of [
      { readinessThreshold: 1.2 },
      { speakingMinutes: 0 },
      { weights: [{ name: 'MEMBER.NAP', weight: 1 }] },
      { weights: [{ name: 'MEMBER', weight: -1 }] },
      { dues: [{ kind: 'DELEGATE', workingDays: 61 }] },
    ]) {
      await expect(change(bad)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await expect(change({ speakingMinutes: 9 }, { reason: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await present()).version).toBe(1);
  });

  it('is for the secretariat', async () => {
    const director = await aDirector(app);
    expect((await app.as(director).query(Settings)).formSettings[0].viewerCanEdit).toBe(false);
    await expect(change({ speakingMinutes: 9 }, { by: director })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const member = await aMember(app);
    await expect(app.as(member).query(Settings)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('lets the first of two at once through, and tells the other', async () => {
    const input = { ...(await inputFor({ speakingMinutes: 6 })), reason: '一' };
    const press = (speakingMinutes: number) =>
      app.inAnotherBrowser(secretariat).mutate(Change, { input: { ...input, speakingMinutes } });
    const trail = await heldTrail(app);
    expect(await inOrder(trail, [7, 6], press)).toEqual(['done', 'CONFLICT']);
    expect(await present()).toMatchObject({ version: 2, speakingMinutes: 7 });
  });

  it('is kept: what was changed cannot be unwritten', async () => {
    await change({ speakingMinutes: 4 });
    await expect(app.app.database.pool.query(`update form_settings_change set reason = '别的'`)).rejects.toThrow(
      'append-only',
    );
  });
});

describe('whom a change reaches', () => {
  it('moves those being prepared over and under the threshold at once', async () => {
    const { id, officer } = await aConsultation(app);
    const other = await aConsultation(app, { form: 'COUNCIL' });
    expect((await detail(officer, id)).status).toBe('PREPARING');
    await change({ readinessThreshold: 0 });
    expect(await detail(officer, id)).toMatchObject({ status: 'READY', readiness: { threshold: 0 } });
    expect((await detail(other.officer, other.id)).status).toBe('PREPARING');
    await change({ readinessThreshold: 0.5 });
    expect((await detail(officer, id)).status).toBe('PREPARING');
  });

  it('does not reach a meeting that was convened, until it is put off and convened anew', async () => {
    const officer = await aLiaisonOfficer(app);
    const director = await aDirector(app, officer.committee);
    const { id } = await aConsultation(app, { officer });
    const { version } = await detail(director, id);
    const overrideReason = '汛期临近，须在本周内先行协商';
    await app.as(director).mutate(Convene, { input: { consultationId: id, version, overrideReason } });

    await change({ readinessThreshold: 0.9, noticeWorkingDays: 8 });
    const kept = await detail(director, id);
    expect(kept.readiness).toMatchObject({ threshold: 0.6, requiredNoticeWorkingDays: 3 });

    const halt = { consultationId: id, version: kept.version, reason: '台风' };
    await app.as(director).mutate(Postpone, { input: halt });
    const startsAt = new Date(app.clock.now().getTime() + 30 * 86_400_000).toISOString();
    await app
      .as(director)
      .mutate(Reschedule, { input: { consultationId: id, version: kept.version + 1, startsAt, place: '会议室' } });
    expect((await detail(director, id)).readiness).toMatchObject({ threshold: 0.9, requiredNoticeWorkingDays: 8 });
  });
});

describe('trying settings', () => {
  // Every earlier consultation is tried: each of these has a house without a past.
  let shared: { app: TestApp; secretariat: AccountHolder };
  beforeEach(async () => {
    shared = { app, secretariat };
    app = await anApp();
    secretariat = await aSecretariat(app);
  });
  afterEach(async () => {
    await app.close();
    ({ app, secretariat } = shared);
  });

  it('says what earlier consultations would have come to, and changes nothing', async () => {
    const four = await aConsultationOfFour(app);
    const council = await aConsultation(app, { form: 'COUNCIL' });
    const same = await trial({});
    expect(same.map(({ consultationId }: { consultationId: string }) => consultationId)).toEqual([four.id]);
    expect(same[0].triedScore).toBe(same[0].score);

    // Only the township has done its part: its residents are listed.
    const weights = ['MEMBER', 'DEPARTMENT', 'STAKEHOLDER'].map((name) => ({ name, weight: 0 }));
    const [tried] = await trial({ weights });
    expect(tried).toMatchObject({ consultationId: four.id, passes: false, triedScore: 1, triedPasses: true });
    expect(tried.score).toBeLessThan(0.6);
    expect((await present()).version).toBe(1);
    expect((await detail(four.officer, four.id)).status).toBe('PREPARING');
    expect(council.id).not.toBe(four.id);
  });

  it('says whose notice would have been too short', async () => {
    const officer = await aLiaisonOfficer(app);
    const director = await aDirector(app, officer.committee);
    const { id } = await aConsultation(app, { officer });
    const { version } = await detail(director, id);
    const overrideReason = '汛期临近，须在本周内先行协商';
    await app.as(director).mutate(Convene, { input: { consultationId: id, version, overrideReason } });
    const [given] = await trial({ noticeWorkingDays: 30 });
    expect(given).toMatchObject({ isConvened: true, triedNoticeTooShort: true });
    const [enough] = await trial({ noticeWorkingDays: given.noticeGiven });
    expect(enough.triedNoticeTooShort).toBe(false);
  });
});
