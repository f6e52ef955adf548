import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CommitmentStatus } from '../../server/src/modules/commitment/index.js';
import { anApp, type TestApp } from '../support/app.js';
import { anonymous, type Person } from '../support/people.js';
import { aWorkingDistrict, type WorkingDistrict } from '../support/working-district.js';

/** Where a page is opened, and as whom; `:names` of the route filled in. */
interface Visit {
  readonly as?: (district: WorkingDistrict) => Person;
  readonly at?: (district: WorkingDistrict) => string | Promise<string>;
}

const nobody = () => anonymous;
const consultation = ({ preparing }: WorkingDistrict) => `consultations/${preparing.consultation.id}`;
const guest = ({ preparing }: WorkingDistrict) => preparing.guest;
const handler = ({ people }: WorkingDistrict) => people.department;

/** Every route of the desk; by default the secretariat goes there. */
const desk: Readonly<Record<string, Visit>> = {
  '': {},
  'sign-in': { as: nobody },
  'sign-out': { as: nobody },
  'first-run': { as: nobody },
  password: {},
  dashboard: {},
  'figures/:name': { at: () => 'figures/CLOSED_LOOP' },
  audit: {},
  radar: {},
  search: {},
  'search/dictionary': {},
  screens: {},
  notices: {},
  'notices/deliveries': {},
  members: {},
  'members/import': {},
  'members/import/:id': { at: async (d) => `members/import/${await d.theImport()}` },
  committees: {},
  'committees/:id/slips': { at: (d) => `committees/${d.committee.id}/slips` },
  departments: {},
  accounts: {},
  intake: {},
  'intake/:id': { at: async (d) => `intake/${await d.theIntake()}` },
  topics: {},
  'topics/new': {},
  'topics/:id': { at: (d) => `topics/${d.topic.id}` },
  screening: {},
  rankings: {},
  'rankings/new': {},
  'rankings/:id': { at: (d) => `rankings/${d.round.id}` },
  letters: {},
  plan: {},
  'plan/new': {},
  'plan/entries/:id': { at: async (d) => `plan/entries/${(await d.aPlanEntry()).id}` },
  'plan/import': {},
  'plan/import/:id': { at: async (d) => `plan/import/${await d.thePlanImport()}` },
  'topic-calls': {},
  'topic-calls/new': {},
  'topic-calls/:id': { at: async (d) => `topic-calls/${(await d.aTopicCall()).id}` },
  'topic-calls/:id/edit': { at: async (d) => `topic-calls/${(await d.aTopicCall()).id}/edit` },
  'topic-calls/:id/poster': { at: async (d) => `topic-calls/${(await d.aTopicCall()).id}/poster` },
  consultations: {},
  'consultations/new': {},
  'consultations/:id': { at: consultation },
  'consultations/:id/:page': { at: (d) => `${consultation(d)}/preparation` },
  'consultations/:id/briefing/print': { at: (d) => `${consultation(d)}/briefing/print` },
  'consultations/:id/questionnaire/print': {
    at: async (d) => `consultations/${(await d.theSurvey()).consultationId}/questionnaire/print`,
  },
  'consultations/:id/papers/print': { at: (d) => `${consultation(d)}/papers/print` },
  'policy-notices': {},
  'policy-notices/new': {},
  'policy-notices/:id': { at: async (d) => `policy-notices/${(await d.anOutreach()).record.notice.id}` },
  'policy-notices/:id/edit': { at: async (d) => `policy-notices/${(await d.aPolicyNotice('DRAFT')).id}/edit` },
  'policy-notices/:id/record': { at: async (d) => `policy-notices/${(await d.aPolicyNotice()).id}/record` },
  outreach: {},
  'outreach/questions/:id': { at: async (d) => `outreach/questions/${(await d.anOutreach()).question.id}` },
  briefs: {},
  'briefs/:id': { at: async (d) => `briefs/${(await d.aBrief('FEEDBACK')).id}` },
  'briefs/mine': { as: (d) => d.people.member },
  'briefs/new': { as: (d) => d.people.member },
  'briefs/:id/write': {
    as: (d) => d.people.member,
    at: async (d) => `briefs/${(await d.aBrief('DRAFT')).id}/write`,
  },
  'briefs/letters': {},
  bulletin: {},
  'bulletin/:figure': { at: () => 'bulletin/BRIEFS_ISSUED?year=2026&month=3&by=COMMITTEE' },
  'briefs/results': {},
  'briefs/results/:id': { at: async (d) => `briefs/results/${await d.theResultImport()}` },
  informants: {},
  'informants/import': {},
  'informants/import/:id': { at: async (d) => `informants/import/${await d.theInformantImport()}` },
  instructions: {},
  points: {},
  'points/ledger': {},
  'points/rules': {},
  'points/:accountId': { at: async (d) => `points/${await d.aPointEntry()}?year=2026` },
  'papers/:kind/:id': { at: (d) => `papers/hand-over-letter/${d.commitment.id}` },
  'form-settings': {},
  calendar: {},
  meetings: {},
  'meetings/:id': { at: (d) => `meetings/${d.sitting.meeting.id}` },
  'meetings/:id/chair': { at: (d) => `meetings/${d.sitting.meeting.id}/chair` },
  'meetings/:id/opinions': { at: (d) => `meetings/${d.sitting.meeting.id}/opinions` },
  'meetings/of/:consultationId': { at: (d) => `meetings/of/${d.convened.consultation.id}` },
  'meetings/:id/minutes': { at: (d) => `meetings/${d.ended.meeting.id}/minutes` },
  'meetings/:id/minutes/print': { at: (d) => `meetings/${d.ended.meeting.id}/minutes/print` },
  'meetings/:id/attendance': { at: (d) => `meetings/${d.ended.meeting.id}/attendance` },
  commitments: {},
  'commitments/:id': { at: (d) => `commitments/${d.commitment.id}` },
  'commitments/look-backs': {},
  'commitments/stages': {},
  'commitments/progress-sheet': { as: handler },
  'commitments/:id/notice': {
    at: async (d) => `commitments/${(await d.aCommitment(CommitmentStatus.ACCEPTANCE_OPEN)).id}/notice`,
  },
  'commitments/:id/slips': { at: async (d) => `commitments/${(await d.anInvitation()).commitmentId}/slips` },
};

/** Every route of the phone; by default a member goes there. */
const phone: Readonly<Record<string, Visit>> = {
  '': {},
  me: {},
  notices: {},
  devices: {},
  outbox: {},
  password: {},
  'sign-in': { as: nobody },
  'sign-out': { as: nobody },
  activate: { as: nobody },
  board: { as: nobody },
  search: {},
  submit: { as: nobody },
  intake: {},
  'intake/:id': { at: async (d) => `intake/${await d.theIntake()}` },
  topics: {},
  'c/:code': { as: nobody, at: async (d) => `c/${(await d.aTopicCall()).code}` },
  t: { as: nobody },
  't/:code': { as: nobody, at: (d) => `t/${d.topic.trackingCode}` },
  'rankings/:id': { at: (d) => `rankings/${d.round.id}` },
  letters: { as: handler },
  'letters/:id': { as: handler, at: (d) => `letters/${d.letter.id}` },
  j: { as: nobody },
  'j/:code': { as: nobody, at: () => 'j/ABCDEFGH' },
  s: { as: nobody },
  's/:code': { at: (d) => `s/${d.sitting.meeting.joinCode}` },
  meetings: {},
  'live/:id': { at: (d) => `live/${d.sitting.meeting.id}` },
  'live/:id/questions': { as: (d) => d.people.member, at: (d) => `live/${d.sitting.meeting.id}/questions` },
  'live/:id/opinions': { as: (d) => d.people.member, at: (d) => `live/${d.sitting.meeting.id}/opinions` },
  'b/:id': { as: nobody, at: async (d) => `b/${await theBroadcast(d)}` },
  'consultations/:id': { at: consultation },
  'consultations/:id/minutes': { at: (d) => `consultations/${d.ended.consultation.id}/minutes` },
  'consultations/:id/briefing': { at: (d) => `${consultation(d)}/briefing` },
  'consultations/:id/materials': { at: (d) => `${consultation(d)}/materials` },
  'consultations/:id/demands': { as: guest, at: (d) => `${consultation(d)}/demands` },
  'consultations/:id/research': { at: (d) => `${consultation(d)}/research` },
  'consultations/:id/suggestion': { at: (d) => `${consultation(d)}/suggestion` },
  'consultations/:id/paper': { at: (d) => `${consultation(d)}/paper` },
  'consultations/:id/positions': { as: handler, at: (d) => `${consultation(d)}/positions` },
  'consultations/:id/clauses': { as: handler, at: (d) => `${consultation(d)}/clauses` },
  'consultations/:id/delegate': { as: handler, at: (d) => `${consultation(d)}/delegate` },
  'consultations/:id/survey': { as: (d) => d.people.director, at: (d) => `${consultation(d)}/survey` },
  'q/:code': { as: nobody, at: async (d) => `q/${(await d.theSurvey()).code}` },
  policies: {},
  'policies/:id': { at: async (d) => `policies/${(await d.anOutreach()).record.notice.id}` },
  'policies/:id/told': { at: async (d) => `policies/${(await d.aPolicyNotice()).id}/told` },
  'policies/:id/questions/:questionId': {
    at: async (d) => {
      const { record, question } = await d.anOutreach();
      return `policies/${record.notice.id}/questions/${question.id}`;
    },
  },
  briefs: {},
  'briefs/new': {},
  'briefs/:id': { at: async (d) => `briefs/${(await d.aBrief('ISSUED')).id}` },
  duty: {},
  'briefs/:id/edit': { at: async (d) => `briefs/${(await d.aBrief('DRAFT')).id}/edit` },
  commitments: {},
  'commitments/:id': { at: (d) => `commitments/${d.commitment.id}` },
  'commitments/:id/:act': {
    at: async (d) => `commitments/${(await d.aCommitment(CommitmentStatus.REPLIED)).id}/verify`,
  },
  'a/:code': {
    as: nobody,
    at: async (d) => `a/${(await d.aCommitment(CommitmentStatus.ACCEPTANCE_OPEN)).acceptanceCode}`,
  },
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const contexts = new Map<string, BrowserContext>();
let house: TestApp;
let district: WorkingDistrict;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
  district = await aWorkingDistrict(house);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** The routes a client's features bring, read from where they say so. */
function routesOf(client: string): string[] {
  const features = new URL(`../../clients/${client}/src/features/`, import.meta.url);
  // Some features bring no route: a page of the workspace, say.
  const indexes = readdirSync(features)
    .map((feature) => new URL(`${feature}/index.tsx`, features))
    .filter((index) => existsSync(index));
  const found = indexes.flatMap((index) =>
    [...readFileSync(index, 'utf8').matchAll(/path: '([^']*)'/g)].map(([, path]) => path as string),
  );
  return [...new Set(found)].sort();
}

it.each([
  ['web-admin', desk],
  ['member-portal', phone],
])('%s: every page is looked at', (client, visits) => {
  expect(routesOf(client).filter((route) => !(route in visits))).toEqual([]);
});

describe('the desk', () => {
  for (const [route, visit] of Object.entries(desk)) {
    it(`/admin/${route}`, () => hasNothingSerious('/admin/', route, visit, { width: 1440, height: 900 }, {}));
  }
});

describe.each([
  ['as it is', {}],
  ['in large type', { 'bandeng.elder': '1' }],
])('the phone, %s', (_name, stored) => {
  for (const [route, visit] of Object.entries(phone)) {
    it(`/portal/${route}`, () => hasNothingSerious('/portal/', route, visit, { width: 390, height: 844 }, stored));
  }
});

describe('the wall', () => {
  const size = { width: 1920, height: 1080 };

  it('/display/', () => hasNothingSerious('/display/', '', { as: nobody }, size, {}));
  it('/display/board', () => hasNothingSerious('/display/', 'board', { as: nobody }, size, {}));

  it.each(['RESULTS_BOARD', 'LIVE_MEETING', 'CODE_TO_SCAN'])('showing %s', async (scene) => {
    const identity = await aScreenShowing(scene, district.sitting.meeting.id);
    await hasNothingSerious('/display/', '', { as: nobody }, size, { screen: JSON.stringify(identity) });
  });
});

/** The meeting that sits, followed from outside without a delay; opened again, it stays as it is. */
async function theBroadcast({ people, sitting }: WorkingDistrict): Promise<string> {
  const { openBroadcast } = await house
    .as(people.officer)
    .mutate('mutation ($id: ID!) { openBroadcast(meetingId: $id, delaySeconds: 0) { ... on Meeting { id } } }', {
      id: sitting.meeting.id,
    });
  return openBroadcast.id;
}

/** A device that was paired and switched by the secretariat, as it remembers itself. */
async function aScreenShowing(scene: string, meetingId: string): Promise<{ screenId: string; token: string }> {
  const { beginPairing } = (await house
    .inAnotherBrowser(nobody())
    .mutate('mutation { beginPairing { screenId token } }', {})) as {
    beginPairing: { screenId: string; token: string };
  };
  const { screenId, token } = beginPairing;
  const { rows } = await house.app.database.pool.query('select pairing_code from screen where id = $1', [screenId]);
  const secretariat = house.as(district.people.secretariat);
  const { pairScreen } = (await secretariat.mutate(
    'mutation ($code: String!) { pairScreen(pairingCode: $code, name: "大厅") { ... on Screen { version } } }',
    { code: rows[0].pairing_code },
  )) as { pairScreen: { version: number } };
  await secretariat.mutate(
    `mutation ($screenId: ID!, $version: Int!, $scene: SceneKind!, $targetId: ID) {
       switchScene(screenId: $screenId, version: $version, scene: $scene, targetId: $targetId) { __typename } }`,
    { screenId, version: pairScreen.version, scene, targetId: scene === 'RESULTS_BOARD' ? null : meetingId },
  );
  return { screenId, token };
}

async function hasNothingSerious(
  client: string,
  route: string,
  { as = client === '/admin/' ? (d) => d.people.secretariat : (d) => d.people.member, at = () => route }: Visit,
  viewport: { width: number; height: number },
  stored: Record<string, string>,
): Promise<void> {
  const person = as(district);
  const page = await (await contextOf(person, viewport, stored)).newPage();
  try {
    await page.goto(house.origin + client + (await at(district)), { waitUntil: 'load' });
    await settled(page);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
      const { violations } = await (globalThis as any).axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
      });
      return violations
        .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
          nodes
            .slice(0, 4)
            .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 220)}`),
        );
    });
    expect(found).toEqual([]);
  } finally {
    await page.close();
  }
}

/** Something stands on the page, and nothing on it says that it is still coming. */
async function settled(page: Page): Promise<void> {
  await page.locator('#root > *').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page
    .waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'), null, {
      timeout: 3000,
    })
    .catch(() => {});
}

async function contextOf(
  person: Person,
  viewport: { width: number; height: number },
  stored: Record<string, string>,
): Promise<BrowserContext> {
  const key = `${person.name} ${viewport.width} ${JSON.stringify(stored)}`;
  const known = contexts.get(key);
  if (known) return known;
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const client = house.as(person);
  await client.fetch('/healthz');
  if (client.cookie) {
    await context.addCookies(
      client.cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: house.origin };
      }),
    );
  }
  await context.addInitScript((entries) => {
    for (const [name, value] of Object.entries(entries)) localStorage.setItem(name, value);
  }, stored);
  contexts.set(key, context);
  return context;
}
