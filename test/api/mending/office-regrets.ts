import type { TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk, act, type BriefDesk, read } from '../../support/briefs.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aDirector,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
  type SignedDepartmentOfficer,
} from '../../support/people.js';
import { anOrganisation, aSector, nextName } from '../../support/roster.js';
import { aSubmittedTopic, topicVersion } from '../../support/topics.js';
import type { Regret } from './regrets.js';

/** What lies on a clerk's desk beside the meetings: briefs, the radar, letters, the directories. */
export interface Office {
  readonly app: TestApp;
  readonly desk: BriefDesk;
  readonly secretariat: AccountHolder;
  readonly director: CommitteeOfficer;
  readonly department: SignedDepartmentOfficer;
  /** Handed in; issued; sent to the city, which has not answered. */
  readonly briefs: { readonly fresh: string; readonly issued: string; readonly sent: string };
  readonly letterTopic: string;
  readonly problemId: string;
  readonly sector: { readonly id: string; readonly name: string };
  readonly organisation: { readonly id: string; readonly name: string };
  readonly account: string;
  /** What was made by mistake, until it is gone again. */
  readonly made: { id: string };
  /** Everything the trail can name. */
  readonly ids: string[];
}

const TYPE = '__typename ... on';
async function does(app: TestApp, person: Person, document: string, variables: object): Promise<{ id: string }> {
  const { answer } = await app.as(person).mutate(document, variables as never);
  if (String(answer?.__typename).endsWith('Refusal')) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer;
}
const taking = (name: string, input: string, fields = '__typename') =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${fields} } }`;
const rows = async (app: TestApp, text: string, values: unknown[]) =>
  (await app.app.database.pool.query(text, values)).rows;
const versionOf = async (app: TestApp, table: string, id: string): Promise<number> =>
  (await rows(app, `select version from ${table} where id = $1`, [id]))[0].version;

export async function anOffice(app: TestApp): Promise<Office> {
  const desk = await aBriefDesk(app);
  const director = await aDirector(app);
  const department = await aDepartmentOfficer(app);
  const today = app.clock.now().toISOString().slice(0, 10);
  const briefs = {
    fresh: await aBrief(app, desk, 'FIRST_REVIEW'),
    issued: await aBrief(app, desk, 'ISSUED'),
    sent: await aBrief(app, desk, 'ISSUED'),
  };
  const sent = { level: 'CITY', recipient: '市政协', sentOn: today };
  await act(app, desk.secretariat, 'sendBriefUp', briefs.sent, sent);
  const topic = await aSubmittedTopic(app, director, { title: '路灯' });
  await does(app, director, taking('transferTopic', 'TransferTopicInput'), {
    input: {
      topicId: topic.id,
      version: await topicVersion(app, director, topic.id),
      departmentId: department.department.id,
      replyDueOn: '2099-01-05',
    },
  });
  const [letter] = await rows(app, 'select id, version from transfer_letter where topic_id = $1', [topic.id]);
  await does(app, department, taking('answerTransferLetter', 'AnswerLetterInput'), {
    input: { letterId: letter.id, version: letter.version, answer: '已补装三盏' },
  });
  const [card] = await rows(
    app,
    `insert into common_problem (id, created_at, reason, title, words, township_count, record_count, first_at, last_at, computed_at)
     values (gen_random_uuid(), now(), 'MANY_TOWNSHIPS', '路灯', '{}', 3, 3, now(), now(), now()) returning id`,
    [],
  );
  const { accountId: account } = await aMember(app);
  // Somebody who has signed in before.
  await rows(app, `update account set password_hash = 'a hash of theirs' where id = $1`, [account]);
  const [sector, organisation] = [await aSector(app), await anOrganisation(app, director.committee)];
  const ids = [...Object.values(briefs), topic.id, card.id, sector.id, organisation.id, account];
  const kept = { letterTopic: topic.id, problemId: card.id as string, sector, organisation, account };
  return {
    app,
    desk,
    secretariat: await aSecretariat(app),
    director,
    department,
    briefs,
    ...kept,
    made: { id: '' },
    ids,
  };
}

type Way = (office: Office) => Promise<unknown>;
const slip = (name: string, trail: Regret<Office>['trail'], wrong: Way, right: Way): Regret<Office> => ({
  name,
  trail,
  regret: async (office) => void (await wrong(office)),
  mend: async (office) => void (await right(office)),
});

// Briefs --------------------------------------------------------------------------------------------------------------

const onBrief =
  (by: keyof BriefDesk, which: keyof Office['briefs'], name: string, more: object = {}): Way =>
  async ({ app, desk, briefs }) => {
    const answer = await act(app, desk[by], name, briefs[which], more);
    if (answer.__typename !== 'BriefChanged') throw new Error(`${name}: ${answer.code}`);
  };
const toProvince: Way = (office) =>
  onBrief('secretariat', 'issued', 'sendBriefUp', {
    ...{ level: 'PROVINCE', recipient: '省政协', sentOn: office.app.clock.now().toISOString().slice(0, 10) },
  })(office);
const onSubmission =
  (which: keyof Office['briefs'], name: string, input: string, more: (office: Office) => object): Way =>
  async (office) => {
    const { app, desk, briefs } = office;
    const [noted] = (await read(app, desk.secretariat, briefs[which])).submissions;
    const given = { submissionId: noted.id, version: noted.version, ...more(office) };
    await does(app, desk.secretariat, taking(name, input, `${TYPE} OpinionRefusal { code }`), { input: given });
  };
const outcome = (found: string, more: object = {}): Way =>
  onSubmission('sent', 'recordOutcome', 'RecordOutcomeInput', ({ app }) => ({
    outcome: found,
    ...(found !== 'SENT' && { outcomeOn: app.clock.now().toISOString().slice(0, 10) }),
    ...more,
  }));
const O = 'opinion.';
const briefRegrets: readonly Regret<Office>[] = [
  slip(
    'sent to a superior it was not for',
    [`${O}sentUp`, `${O}submissionWithdrawn`],
    toProvince,
    onSubmission('issued', 'withdrawSubmission', 'WithdrawSubmissionInput', () => ({ reason: '报错了单位' })),
  ),
  slip(
    'an adoption noted on the wrong line',
    [`${O}adopted`, `${O}adoptionReversed`],
    outcome('ADOPTED', { adoptedAs: 'SINGLE' }),
    outcome('SENT', { reason: '看错了行' }),
  ),
  slip(
    'kept unused, and it was another',
    [`${O}retained`, `${O}reopened`],
    onBrief('reviewer', 'fresh', 'retainBrief', { reason: '已有类似' }),
    onBrief('reviewer', 'fresh', 'reopenBrief'),
  ),
  slip(
    'given back unread',
    [`${O}returned`, `${O}undone`],
    onBrief('reviewer', 'fresh', 'returnBrief', { reason: '请补充' }),
    onBrief('reviewer', 'fresh', 'undoBriefStep', { reason: '点错了' }),
  ),
  slip(
    'passed on too early',
    [`${O}passed`, `${O}undone`],
    onBrief('reviewer', 'fresh', 'passBrief'),
    onBrief('reviewer', 'fresh', 'undoBriefStep', { reason: '点错了' }),
  ),
];

// Radar and letters ---------------------------------------------------------------------------------------------------

const letter =
  (answer: string): Way =>
  async ({ app, department, letterTopic }) => {
    const [found] = await rows(app, 'select id, version from transfer_letter where topic_id = $1', [letterTopic]);
    const input = { letterId: found.id, version: found.version, answer, reason: '数错了' };
    await does(
      app,
      department,
      taking('correctLetterAnswer', 'CorrectLetterAnswerInput', `${TYPE} TopicRefusal { code }`),
      {
        input,
      },
    );
  };
const Restore = 'mutation ($problemId: ID!) { answer: restoreProblem(problemId: $problemId) { __typename } }';
const ADD = taking(
  'addDictionaryTerm',
  'AddDictionaryTermInput',
  `${TYPE} DictionaryWord { id } ... on SearchRefusal { code }`,
);
const addTerm: Way = async ({ app, secretariat, made, ids }) => {
  made.id = (await does(app, secretariat, ADD, { input: { term: '误' + '词'.repeat(2) } })).id;
  ids.push(made.id);
};
const removeTerm: Way = async ({ app, secretariat, made }) => {
  await does(app, secretariat, 'mutation ($id: ID!) { answer: removeDictionaryTerm(id: $id) { __typename } }', {
    id: made.id,
  });
  made.id = '';
};
const cardRegrets: readonly Regret<Office>[] = [
  slip(
    'a card of the radar laid aside',
    ['search.problemDismissed', 'search.problemRestored'],
    ({ app, secretariat, problemId }) =>
      does(app, secretariat, taking('dismissProblem', 'DismissProblemInput'), {
        input: { problemId, reason: '不成立' },
      }),
    ({ app, secretariat, problemId }) => does(app, secretariat, Restore, { problemId }),
  ),
  slip('a word nobody says', ['search.dictionaryTermAdded', 'search.dictionaryTermRemoved'], addTerm, removeTerm),
  slip(
    'a letter answered with the wrong number',
    ['topic.answerCorrected', 'topic.answerCorrected'],
    letter('已补装三十盏'),
    letter('已补装三盏'),
  ),
];

// Directories and posts -----------------------------------------------------------------------------------------------

const MADE = '__typename ... on RosterRefusal { code }';
const group = (kind: string, { app, made, sector }: Office, id = made.id || sector.id) =>
  versionOf(app, kind === 'SECTOR' ? 'sector' : 'special_committee', id).then((version) => ({ kind, id, version }));
const rename =
  (name: (office: Office) => string): Way =>
  async (office) => {
    const input = { ...(await group('SECTOR', office, office.sector.id)), name: name(office) };
    await does(office.app, office.secretariat, taking('renameMemberGroup', 'RenameMemberGroupInput', MADE), { input });
  };
const create =
  (call: string, type: string): Way =>
  async ({ app, secretariat, made, ids }) => {
    const document = `mutation ($name: String!) { answer: ${call}(name: $name) { ${TYPE} ${type} { id } ${'... on RosterRefusal { code }'} } }`;
    made.id = (await does(app, secretariat, document, { name: nextName('误建') })).id;
    ids.push(made.id);
  };
const remove =
  (kind: string): Way =>
  async (office) => {
    const input = await group(kind, office);
    await does(office.app, office.secretariat, taking('removeMemberGroup', 'MemberGroupInput', MADE), { input });
    office.made.id = '';
  };
const correctOrganisation =
  (name: (office: Office) => string): Way =>
  async (office) => {
    const { app, director, organisation } = office;
    const version = await versionOf(app, 'organisation', organisation.id);
    const input = { id: organisation.id, version, kind: 'PROPERTY_COMPANY', name: name(office), reason: '写错了' };
    await does(app, director, taking('correctOrganisation', 'CorrectOrganisationInput', MADE), { input });
  };
const retire: Way = async ({ app, director, organisation: { id } }) => {
  const version = await versionOf(app, 'organisation', id);
  const input = { id, version, on: app.clock.now().toISOString().slice(0, 10), reason: '已注销' };
  await does(app, director, taking('retireOrganisation', 'RetireOrganisationInput', MADE), { input });
};
const unretire: Way = async ({ app, director, organisation: { id } }) => {
  const document = `mutation ($id: ID!, $version: Int!) {
    answer: restoreOrganisation(id: $id, version: $version, reason: "弄错了") { ${MADE} } }`;
  await does(app, director, document, { id, version: await versionOf(app, 'organisation', id) });
};
const onAccount =
  (call: string): Way =>
  async ({ app, secretariat, account: accountId }) => {
    const document = `mutation ($accountId: ID!, $version: Int!) {
      answer: ${call}(accountId: $accountId, version: $version) { __typename ... on IdentityRefusal { code } } }`;
    await does(app, secretariat, document, { accountId, version: await versionOf(app, 'account', accountId) });
  };
const appoint: Way = async ({ app, secretariat, director, account, made }) => {
  const day = app.clock.now().toISOString().slice(0, 10);
  const input = { committeeId: director.committee.id, accountId: account, startsOn: day, endsOn: day, reason: '出差' };
  const fields = '__typename ... on StaffEnded { id }';
  made.id = (
    await does(app, secretariat, taking('appointActingDirector', 'AppointActingDirectorInput', fields), { input })
  ).id;
};
const revoke: Way = async ({ app, secretariat, made }) => {
  const document =
    'mutation ($id: ID!) { answer: revokeActingDirector(actingId: $id, reason: "点错了") { __typename } }';
  await does(app, secretariat, document, { id: made.id });
  made.id = '';
};
const R = 'roster.';
const houseRegrets: readonly Regret<Office>[] = [
  slip(
    'a sector called by another name',
    [`${R}memberGroupRenamed`, `${R}memberGroupRenamed`],
    rename(() => nextName('别的界')),
    rename(({ sector }) => sector.name),
  ),
  slip(
    'a sector there is not',
    [`${R}sectorCreated`, `${R}memberGroupRemoved`],
    create('createSector', 'Sector'),
    remove('SECTOR'),
  ),
  slip(
    'a firm under another name',
    [`${R}organisationCorrected`, `${R}organisationCorrected`],
    correctOrganisation(() => nextName('别的物业')),
    correctOrganisation(({ organisation }) => organisation.name),
  ),
  slip('a firm that is still there', [`${R}organisationRetired`, `${R}organisationRestored`], retire, unretire),
  slip(
    'the account of somebody else',
    ['identity.accountDisabled', 'identity.accountEnabled'],
    onAccount('disableAccount'),
    onAccount('enableAccount'),
  ),
  slip(
    'somebody appointed for a director who is there',
    ['identity.actingDirectorAppointed', 'identity.actingDirectorRevoked'],
    appoint,
    revoke,
  ),
];

export const officeRegrets: readonly Regret<Office>[] = [...briefRegrets, ...cardRegrets, ...houseRegrets];

/** Every record of it as it stands; names, ids and hours, which differ from one office to the next, left out. */
export async function officeProjection(office: Office): Promise<unknown> {
  const { app, desk, briefs, secretariat, director, letterTopic, problemId, sector, organisation, account } = office;
  const briefOf = async (id: string) => {
    const { status, deskNote, submissions } = await read(app, desk.author, id);
    const sent = submissions.map(({ id: _, version: _v, ...one }: { id: string; version: number }) => one);
    return { status, deskNote, submissions: sent };
  };
  const [firm] = await rows(
    app,
    'select name = $2 as named, kind, retired_on, retired_reason, successor_id from organisation where id = $1',
    [organisation.id, organisation.name],
  );
  return {
    briefs: await Promise.all(Object.values(briefs).map(briefOf)),
    letter: await rows(app, 'select answer, returned_at, withdrawn_at from transfer_letter where topic_id = $1', [
      letterTopic,
    ]),
    card: await rows(
      app,
      'select dismissed_at, dismiss_reason, ended_at, merged_into_id from common_problem where id = $1',
      [problemId],
    ),
    sector: (await rows(app, 'select name = $2 as named from sector where id = $1', [sector.id, sector.name]))[0],
    firm,
    account: await rows(app, 'select status from account where id = $1', [account]),
    acting: await rows(app, 'select id from acting_director where committee_id = $1 and revoked_at is null', [
      director.committee.id,
    ]),
    staff: secretariat.accountId !== account,
  };
}
