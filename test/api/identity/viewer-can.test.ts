import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { anApp, type TestApp } from '../../support/app.js';
import { aWorkingDistrict, type People, type WorkingDistrict } from '../../support/working-district.js';
import { allowedBy, matrix } from '../access-matrix.js';

/**
 * What somebody may do before there is a record to do it to. Written down by hand, like the matrix of operations; where an
 * operation is open to just those, the two must say the same.
 */
type Who = keyof People;
const secretariat: readonly Who[] = ['secretariat'];
const serving: readonly Who[] = ['director', 'otherDirector', 'acting', 'officer', 'otherOfficer'];
const organisers: readonly Who[] = [...secretariat, ...serving];
const members: readonly Who[] = ['member', 'neighbour', 'otherMember', 'chair', 'scribe', 'observer'];
const departments: readonly Who[] = ['department', 'otherDepartment'];

const MAY: Readonly<Record<string, { readonly who: readonly Who[]; readonly opens?: string }>> = {
  canOrganise: { who: organisers },
  canOrganiseDistrict: { who: secretariat },
  canReadDistrict: { who: [...secretariat, 'leader'] },
  canWorkAtDesk: { who: [...organisers, 'leader'] },
  canTakePart: {
    who: [...organisers, ...members, ...departments, 'leader', 'informant'],
    opens: 'Query.openTopicCalls',
  },
  canRank: { who: members },
  canEditDictionary: { who: secretariat, opens: 'Mutation.addDictionaryTerm' },
  canManageRoster: { who: secretariat, opens: 'Mutation.createDepartment' },
  canServeGroup: { who: ['office', 'otherOffice'], opens: 'Query.ownOffices' },
  canAnswerLetters: { who: departments },
  canKeepPointsOfOrder: { who: secretariat, opens: 'Mutation.savePointOfOrderCategory' },
  canManagePolicyNotices: { who: secretariat, opens: 'Mutation.writePolicyNotice' },
  canPlanResearch: { who: [...organisers, ...members] },
  canGiveTasks: { who: secretariat, opens: 'Mutation.giveTask' },
  canSeeTasks: { who: [...organisers, ...members, 'leader'] },
  canProposeStudio: { who: [...organisers, ...members] },
  canTellPolicies: { who: [...members, 'informant'] },
  canWriteBriefs: { who: [...organisers, ...members, 'reviewer', 'informant'] },
  // There is no model where none is named: test/api/proposing/proposing.test.ts.
  canHaveWordsProposed: { who: [] },
  canComposeBriefs: { who: [...secretariat, 'reviewer'] },
  canReadAllBriefs: { who: [...secretariat, 'leader', 'reviewer', 'signer'] },
  canImportBriefResults: { who: secretariat },
  canManageInformants: { who: secretariat, opens: 'Mutation.appointInformant' },
  canNominateInformants: { who: [...secretariat, 'office', 'otherOffice'] },
  canServeAsInformant: { who: ['informant'] },
  canAnswerCommitments: { who: departments },
  canFollowCommitments: { who: members },
  canKeepProgressStages: { who: secretariat, opens: 'Mutation.saveProgressStage' },
  canEarnPoints: { who: [...members, 'informant'] },
  canReadPractices: { who: [...organisers, ...members, 'leader'], opens: 'Query.practices' },
  canReadReports: { who: [...organisers, 'leader', 'signer'] },
  canWriteReports: { who: organisers },
  canRunAppraisals: { who: secretariat, opens: 'Query.appraisalRounds' },
  canOpineOnAppraisals: {
    who: ['director', 'otherDirector', 'acting', 'office', 'otherOffice'],
    opens: 'Query.appraisalsToOpine',
  },
  canWriteAppraisals: { who: members, opens: 'Query.ownAppraisals' },
  canReadPublicity: { who: [...organisers, 'leader', 'reviewer', 'signer'] },
  canWriteStories: { who: [...organisers, ...members, 'informant'] },
  canReviewStories: { who: [...secretariat, 'reviewer'] },
  canSignStories: { who: ['signer'] },
  canChangePublicitySettings: { who: secretariat, opens: 'Mutation.changePublicitySettings' },
};

let app: TestApp;
let district: WorkingDistrict;
beforeAll(async () => {
  app = await anApp();
  district = await aWorkingDistrict(app);
});
afterAll(() => app?.close());

it('knows everything that the schema says of the viewer', () => {
  const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
  const fields = Object.keys((schema.getType('ViewerProfile') as GraphQLObjectType).getFields());

  expect(fields.filter((name) => name.startsWith('can')).sort()).toEqual(Object.keys(MAY).sort());
});

it('says of each person what they may do, and of nobody else', async () => {
  const said = new Map<string, Who[]>(Object.keys(MAY).map((name) => [name, []]));
  for (const [who, person] of Object.entries(district.people) as [Who, People[Who]][]) {
    const { viewer } = await app.as(person).query(`query { viewer { ${Object.keys(MAY).join(' ')} } }`, {});
    for (const [name, may] of Object.entries(viewer ?? {})) if (may) said.get(name)?.push(who);
  }

  expect(Object.fromEntries([...said].map(([name, who]) => [name, who.sort()]))).toEqual(
    Object.fromEntries(Object.entries(MAY).map(([name, { who }]) => [name, [...who].sort()])),
  );
});

it('opens the door to those whom the operation behind it lets in', () => {
  for (const { who, opens } of Object.values(MAY)) {
    if (opens) expect([opens, [...allowedBy(matrix[opens] ?? { may: [] })].sort()]).toEqual([opens, [...who].sort()]);
  }
});
