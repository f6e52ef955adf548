import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import english from '../../../packages/features/src/commitment/commitment.en.js';
import chinese from '../../../packages/features/src/commitment/commitment.zh-CN.js';
import { Role, type ViewerPost } from '../../../server/src/kernel/viewer.js';
import { type Capacity, capacityOf } from '../../../server/src/modules/commitment/commitment.policy.js';
import { CommitmentRefusalCode } from '../../../server/src/modules/commitment/commitment.refusal.js';
import {
  actRules,
  CommitmentAct,
  type CommitmentFacts,
  mayAct,
  whyCannotAct,
} from '../../../server/src/modules/commitment/commitment-acts.rules.js';
import { hashOfToken } from '../../../server/src/modules/commitment/handling-link/token.js';
import { CommitmentStatus } from '../../../server/src/modules/commitment/index.js';
import { type Organisation, OrganisationKind } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, differingMattersOf, type Following, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import {
  aDepartmentOfficer,
  aLeader,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
  type SignedDepartmentOfficer,
} from '../../support/people.js';
import { anOrganisation } from '../../support/roster.js';

// Every status × every person × every act, asked of the tables and then of the running server.

type Who =
  | 'lead'
  | 'assisting'
  | 'officer'
  | 'secretariat'
  | 'leader'
  | 'follower'
  | 'second'
  | 'colleague'
  | 'allHats';

let app: TestApp;
let of: Following;
let assisting: SignedDepartmentOfficer;
const target = {} as Record<Lead, string>;
const people = {} as Record<Who, Person & { accountId: string }>;
/** Whose matter it is. */
type Lead = 'a department' | 'an organisation' | 'an office of its township';
const LEADS: readonly Lead[] = ['a department', 'an organisation', 'an office of its township'];
const standings: Record<Lead, Record<Who, Capacity>> = {
  'a department': {} as Record<Who, Capacity>,
  'an organisation': {} as Record<Who, Capacity>,
  'an office of its township': {} as Record<Who, Capacity>,
};
/** Whoever holds the organisation's link. */
let byLink: Capacity;
let organisation: Organisation;
/** Which organisation leads, where one does. */
const led: Partial<Record<Lead, Organisation>> = {};

beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-03-02T01:00:00Z');
  of = await aCommitment(app, { dueOn: '2026-04-30' });
  assisting = await aDepartmentOfficer(app);
  const { committee } = of.officer;
  const second = await aMember(app, { committee });
  // Leads the committee, leads the district, sits in the secretariat, and handles the matter as well.
  const allHats = await aDepartmentOfficer(app, of.department.department);
  await app.app.database.pool.query(
    `insert into post (id, created_at, account_id, role, committee_id)
     select gen_random_uuid(), now(), $1, role, committee_id from (values
       ('SECRETARIAT', null::uuid), ('LEADER', null), ('DIRECTOR', $2::uuid)) held (role, committee_id)`,
    [allHats.accountId, committee.id],
  );
  const colleague = await aMember(app, { committee });
  colleagueMember = colleague.member.id;
  Object.assign(people, {
    lead: of.department,
    assisting,
    officer: of.officer,
    secretariat: await aSecretariat(app),
    leader: await aLeader(app),
    follower: of.follower,
    second,
    colleague,
    allHats,
  });
  await app.app.database.pool.query(
    `update commitment set look_back_member_id = $2, acknowledge_by = '2026-03-05' where id = $1`,
    [of.id, second.member.id],
  );
  await app.app.database.pool.query(
    'insert into commitment_assisting_departments (commitment_id, department_id) values ($1, $2)',
    [of.id, assisting.department.id],
  );
  const post = (role: Role, where: Partial<ViewerPost> = {}): ViewerPost => ({
    role,
    committeeId: null,
    departmentId: null,
    memberId: null,
    groupId: null,
    ...where,
  });
  const posts: Record<Who, ViewerPost[]> = {
    lead: [post(Role.DEPARTMENT_OFFICER, { departmentId: of.department.department.id })],
    assisting: [post(Role.DEPARTMENT_OFFICER, { departmentId: assisting.department.id })],
    officer: [post(Role.LIAISON_OFFICER, { committeeId: committee.id })],
    secretariat: [post(Role.SECRETARIAT)],
    leader: [post(Role.LEADER)],
    follower: [post(Role.MEMBER, { memberId: of.follower.member.id })],
    second: [post(Role.MEMBER, { memberId: second.member.id })],
    colleague: [post(Role.MEMBER, { memberId: randomUUID() })],
    allHats: [
      post(Role.DEPARTMENT_OFFICER, { departmentId: of.department.department.id }),
      post(Role.SECRETARIAT),
      post(Role.LEADER),
      post(Role.DIRECTOR, { committeeId: committee.id }),
    ],
  };
  organisation = await anOrganisation(app, committee);
  const office = await anOrganisation(app, committee, { kind: OrganisationKind.TOWNSHIP_OFFICE });
  Object.assign(led, { 'an organisation': organisation, 'an office of its township': office });
  const scopeOf = (lead: Lead) => ({
    committeeId: committee.id,
    leadDepartmentId: lead === 'a department' ? of.department.department.id : null,
    leadOrganisationId: led[lead]?.id ?? null,
    ledByOwnTownship: lead === 'an office of its township',
    assistingDepartmentIds: [assisting.department.id],
    followingMemberId: of.follower.member.id,
    lookBackMemberId: second.member.id,
  });
  for (const lead of LEADS) {
    for (const [who, held] of Object.entries(posts) as [Who, ViewerPost[]][]) {
      standings[lead][who] = capacityOf(
        { kind: 'ACCOUNT', sessionId: 's', accountId: 'a', displayName: who, posts: held, mustChangePassword: false },
        scopeOf(lead),
        ['follower', 'second', 'colleague'].includes(who),
      );
    }
    target[lead] = await standingAt(CommitmentStatus.ASSIGNED, lead);
  }
  byLink = capacityOf(null, scopeOf('an organisation'), false, {
    linkId: randomUUID(),
    organisationId: organisation.id,
    commitmentId: of.id,
  });
});
afterAll(() => app?.close());

/** One like the others, at this point of its life, with everything in its favour. */
async function standingAt(status: CommitmentStatus, lead: Lead): Promise<string> {
  const id = randomUUID();
  const columns = await rowsOf<{ list: string }>(
    app,
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as list from information_schema.columns
     where table_name = 'commitment' and column_name not in ('id', 'number', 'tracking_code', 'response_id', 'status',
       'acceptance_code', 'acceptance_closes_on', 'result_class', 'extension_until', 'progress_count')`,
    [],
  );
  const rest = columns[0]?.list;
  await app.app.database.pool.query(
    `insert into commitment (id, number, tracking_code, status, acceptance_closes_on, result_class, extension_until, ${rest})
     select $1, $2, $3, $4, '2026-02-27', 'A', '2026-05-08', ${rest} from commitment where id = $5`,
    [id, `T-${id}`, id.replaceAll('-', '').toUpperCase().slice(0, 16), status, of.id],
  );
  await app.app.database.pool.query(
    `insert into commitment_assisting_departments (commitment_id, department_id) values ($1, $2)`,
    [id, assisting.department.id],
  );
  const leading = led[lead];
  if (leading) {
    await app.app.database.pool.query(
      'update commitment set lead_department_id = null, lead_organisation_id = $2 where id = $1',
      [id, leading.id],
    );
    await app.app.database.pool.query(
      `insert into handling_link (id, created_at, commitment_id, organisation_id, token_hash, expires_on)
       values (gen_random_uuid(), now(), $1, $2, $3, '2099-12-31')`,
      [id, leading.id, hashOfToken(tokenOf(id))],
    );
  }
  await app.app.database.pool.query(
    `insert into progress_entry (id, created_at, commitment_id, round, text, photo_ids, reported_at, reported_by)
     values (gen_random_uuid(), now(), $1, 1, '动工', '{}', now(), $2)`,
    [id, assisting.accountId],
  );
  await app.app.database.pool.query(
    `insert into acceptance_invitation (id, created_at, commitment_id, label, code_hash)
     select gen_random_uuid(), now(), $1, '商户', gen_random_uuid()::text from generate_series(1, 3)`,
    [id],
  );
  await app.app.database.pool.query(
    `insert into look_back (id, created_at, commitment_id, round, kind, due_on)
     select gen_random_uuid(), now(), id, round, 'DAY_30', '2026-03-02' from commitment where id = $1`,
    [id],
  );
  if (ASKS_TO_GIVE_BACK.includes(status)) {
    await app.app.database.pool.query(`update commitment set return_reason = '不归我们' where id = $1`, [id]);
  }
  const last = LAST_DONE[status];
  if (last) {
    const { before, kind } = last;
    const round = status === CommitmentStatus.REPROCESSING ? 1 : undefined;
    const { rows } = await app.app.database.pool.query(
      `insert into commitment_step (id, created_at, commitment_id, kind, round, at, acted_by, before, continues)
       select gen_random_uuid(), now(), c.id, $2, coalesce($4, c.round), '2026-03-02T01:00:00Z', $6::uuid,
         jsonb_build_object('status', $3::text, 'round', c.round, 'dueOn', c.due_on, 'acknowledgeBy', c.acknowledge_by,
           'assignedAt', c.assigned_at, 'extensionCount', 0, 'closedUnsolved', false, 'waitingSince', c.waiting_since,
           'acknowledgedAt', null, 'repliedAt', null, 'resultClass', null, 'acceptanceOpenedAt', null,
           'acceptanceClosesOn', null, 'closedAt', null, 'extensionUntil', null, 'extensionReason', null,
           'wrongUnitReason', null, 'returnReason', null, 'waitingUntil', null, 'noticePostedOn', null, 'relapseCount', 0,
           'leadDepartmentId', c.lead_department_id, 'leadOrganisationId', c.lead_organisation_id, 'assistingDepartmentIds', array[$5::uuid]), false
       from commitment c where c.id = $1 returning id`,
      [id, kind, before, round, assisting.department.id, assisting.accountId],
    );
    if (kind === 'PROGRESSED') {
      await app.app.database.pool.query('update progress_entry set step_id = $2 where commitment_id = $1', [
        id,
        rows[0].id,
      ]);
    }
  }
  if (status === CommitmentStatus.MERGED) {
    // The one it went into, as it stood then: nobody has acted on that since.
    const into = await standingAt(CommitmentStatus.ASSIGNED, lead);
    await app.app.database.pool.query('update commitment set merged_into_id = $2 where id = $1', [id, into]);
    await app.app.database.pool.query(
      `insert into commitment_step (id, created_at, commitment_id, kind, round, at, note, before, continues)
       select gen_random_uuid(), now(), c.id, 'MERGE_RECEIVED', c.round, '2026-03-02T01:00:01Z', $2,
         jsonb_build_object('dueOn', c.due_on, 'promisedDueOn', c.promised_due_on, 'extensionCount', 0, 'relapseCount', 0,
           'supervisedAt', null, 'putToLeaderAt', null, 'assistingDepartmentIds', array[$3::uuid]), false
       from commitment c where c.id = $1`,
      [into, `T-${id}：一起办`, assisting.department.id],
    );
  }
  if (status === CommitmentStatus.REPLIED) {
    await app.app.database.pool.query(
      `insert into reply (id, created_at, commitment_id, round, result_class, text, photo_ids, replied_at)
       values (gen_random_uuid(), now(), $1, 1, 'A', '办好了', '{}', now())`,
      [id],
    );
  }
  if (status === CommitmentStatus.VERIFIED || status === CommitmentStatus.REPROCESSING) {
    await app.app.database.pool.query(
      `insert into verification (id, created_at, commitment_id, round, member_id, finding, text, place, photo_ids, verified_at)
       values (gen_random_uuid(), now(), $1, 1, $2, 'DONE', '都在线内', '东门', '{}', '2026-03-02T01:00:00Z')`,
      [id, of.follower.member.id],
    );
  }
  const [entry] = await rowsOf<{ id: string }>(app, 'select id from progress_entry where commitment_id = $1', [id]);
  entryOf.set(id, entry?.id as string);
  return id;
}
const entryOf = new Map<string, string>();

/** How it came to stand where it does, so that it can be undone. */
const LAST_DONE: Partial<Record<CommitmentStatus, { act: CommitmentAct; kind: string; before: CommitmentStatus }>> = {
  ASSIGNED: { act: CommitmentAct.REASSIGN, kind: 'REASSIGNED', before: CommitmentStatus.IN_PROGRESS },
  WRONG_UNIT: { act: CommitmentAct.RETURN_WRONG_UNIT, kind: 'SENT_BACK', before: CommitmentStatus.ASSIGNED },
  ACKNOWLEDGED: { act: CommitmentAct.ACKNOWLEDGE, kind: 'ACKNOWLEDGED', before: CommitmentStatus.ASSIGNED },
  IN_PROGRESS: { act: CommitmentAct.REPORT_PROGRESS, kind: 'PROGRESSED', before: CommitmentStatus.ACKNOWLEDGED },
  EXTENSION_REQUESTED: {
    act: CommitmentAct.REQUEST_EXTENSION,
    kind: 'EXTENSION_REQUESTED',
    before: CommitmentStatus.IN_PROGRESS,
  },
  REPLIED: { act: CommitmentAct.REPLY, kind: 'REPLIED', before: CommitmentStatus.IN_PROGRESS },
  VERIFIED: { act: CommitmentAct.VERIFY, kind: 'VERIFIED', before: CommitmentStatus.REPLIED },
  REPROCESSING: { act: CommitmentAct.VERIFY, kind: 'VERIFIED', before: CommitmentStatus.REPLIED },
  SPLIT: { act: CommitmentAct.SPLIT, kind: 'SPLIT', before: CommitmentStatus.IN_PROGRESS },
  MERGED: { act: CommitmentAct.MERGE, kind: 'MERGED', before: CommitmentStatus.IN_PROGRESS },
  CLOSED: { act: CommitmentAct.LOOK_BACK, kind: 'LOOKED_BACK', before: CommitmentStatus.CLOSED },
  HELD: { act: CommitmentAct.LOOK_BACK, kind: 'HELD', before: CommitmentStatus.CLOSED },
  RELAPSED: { act: CommitmentAct.LOOK_BACK, kind: 'RELAPSED', before: CommitmentStatus.CLOSED },
  ACCEPTANCE_OPEN: { act: CommitmentAct.OPEN_ACCEPTANCE, kind: 'ACCEPTANCE_OPENED', before: CommitmentStatus.VERIFIED },
};

/** Of a matter made here. */
const tokenOf = (id: string) => id.replaceAll('-', '').slice(0, 16);

const facts = (status: CommitmentStatus): CommitmentFacts => ({
  status,
  today: '2026-03-02',
  acknowledgeBy: '2026-03-05',
  acceptanceClosesOn: '2026-02-27',
  progressCount: 1,
  repliedByViewer: false,
  urgedToday: false,
  supervisedByViewer: false,
  extensionCount: 0,
  extensionsAllowed: 1,
  askedByViewer: false,
  answerCount: 0,
  acceptanceMinimum: 3,
  voiceCount: 0,
  returnRequested: ASKS_TO_GIVE_BACK.includes(status),
  lastAct: LAST_DONE[status]?.act ?? null,
  lastActOn: '2026-03-02',
});
/** The department of these asks to give them back. */
const ASKS_TO_GIVE_BACK: readonly CommitmentStatus[] = [CommitmentStatus.RELAPSED];

const ANSWER = '{ __typename ... on CommitmentRefusal { code } ... on CommitmentDetail { status } }';
const simple = (name: string) => (id: string) => ({
  document: `mutation ($id: ID!) { answer: ${name}(commitmentId: $id) ${ANSWER} }`,
  variables: { id },
});
const given = (name: string, args: string) => (id: string) => ({
  document: `mutation ($id: ID!) { answer: ${name}(commitmentId: $id, ${args}) ${ANSWER} }`,
  variables: { id },
});
const withInput = (name: string, type: string, input: () => object) => (id: string) => ({
  document: `mutation ($input: ${type}!) { answer: ${name}(input: $input) ${ANSWER} }`,
  variables: { input: { commitmentId: id, ...input() } },
});
const calls: Record<CommitmentAct, (id: string, lead: Lead) => { document: string; variables: object }> = {
  ACKNOWLEDGE: simple('acknowledgeCommitment'),
  RETURN_WRONG_UNIT: given('returnWrongUnit', 'reason: "不归我们"'),
  REASSIGN: (id) => given('reassignCommitment', `departmentId: "${randomDepartment}", note: "改派"`)(id),
  REQUEST_RETURN: given('requestReturn', 'reason: "不归我们"'),
  DECIDE_RETURN: given('decideReturn', 'consent: true'),
  ADD_ASSISTING_DEPARTMENT: (id) => given('addAssistingDepartment', `departmentId: "${randomDepartment}"`)(id),
  REMOVE_ASSISTING_DEPARTMENT: (id) =>
    given('removeAssistingDepartment', `departmentId: "${assisting.department.id}", reason: "加错了"`)(id),
  ASSIGN_FOLLOWING_MEMBER: (id) => given('assignFollowingMember', `memberId: "${of.follower.member.id}"`)(id),
  REPORT_PROGRESS: withInput('reportProgress', 'ReportProgressInput', () => ({ text: '划线', photoIds: [] })),
  REQUEST_EXTENSION: withInput('requestExtension', 'RequestExtensionInput', () => ({
    until: '2026-05-08',
    reason: '下雨',
  })),
  DECIDE_EXTENSION: given('decideExtension', 'approve: true'),
  URGE: simple('urgeCommitment'),
  SUPERVISE: given('superviseCommitment', 'instruction: "抓紧"'),
  WITHDRAW_SUPERVISION: given('withdrawSupervision', 'reason: "点错了"'),
  CORRECT: withInput('correctCommitment', 'CorrectCommitmentInput', () => ({
    version: 1,
    action: '施划摊位线',
    deliverable: '东门外 40 个摊位入线',
    responsiblePerson: '李科长',
    reason: '换了人',
  })),
  SPLIT: withInput('splitCommitment', 'SplitCommitmentInput', () => ({
    reason: '分头办',
    parts: ['划线', '立牌'].map((action) => ({
      action,
      deliverable: action,
      responsiblePerson: '王科长',
      leadDepartmentId: of.department.department.id,
      assistingDepartmentIds: [],
    })),
  })),
  MERGE: (id, lead) =>
    withInput('mergeCommitment', 'MergeCommitmentInput', () => ({ intoId: target[lead], reason: '一起办' }))(id),
  REPLY: withInput('replyToCommitment', 'ReplyToCommitmentInput', () => reply),
  VERIFY: withInput('verifyCommitment', 'VerifyCommitmentInput', () => verification),
  OPEN_ACCEPTANCE: simple('openAcceptance'),
  POST_NOTICE: simple('postAcceptanceNotice'),
  SETTLE_ACCEPTANCE: simple('settleAcceptance'),
  SET_SITE_FENCE: withInput('setSiteFence', 'SetSiteFenceInput', () => ({
    place: '东门',
    latitude: 31.7,
    longitude: 116.4,
    radiusMetres: 200,
  })),
  INVITE_TO_ACCEPTANCE: given('inviteToAcceptance', 'labels: ["东区商户"]'),
  ASSIGN_LOOK_BACK_MEMBER: (id) => given('assignLookBackMember', `memberId: "${colleagueMember}"`)(id),
  CORRECT_PROGRESS: (id) =>
    withInput('correctProgress', 'CorrectProgressInput', () => ({
      entryId: entryOf.get(id),
      seen: '动工',
      text: '已动工',
      reason: '写错了',
    }))(id),
  CORRECT_REPLY: withInput('correctReply', 'CorrectReplyInput', () => ({
    ...{ seen: '办好了', resultClass: 'D', text: '办不了', because: '没地', basis: '规划', nextLookOn: '2099-01-04' },
    reason: '写错了',
  })),
  CORRECT_VERIFICATION: withInput('correctVerification', 'CorrectVerificationInput', () => ({
    ...{ seen: '都在线内', finding: 'PARTLY_DONE', text: '大半在线内', place: '东门', reason: '看漏了' },
  })),
  TAKE_BACK: given('takeBackLastAct', 'reason: "按错了"'),
  UNDO: given('undoLastAct', 'reason: "按错了"'),
  LOOK_BACK: withInput('recordLookBack', 'RecordLookBackInput', () => lookBack),
};
/** What these three take is tested where they are: here it only has to be good. */
const reply = { resultClass: 'D', text: '办不了', reason: '没地', basis: '规划', nextLookOn: '2099-01-04' };
const verification = { finding: 'DONE', text: '都在线内', place: '东门', photoIds: [] as string[] };
const lookBack = { finding: 'RELAPSED', text: '又摆出来了', place: '东门', photoIds: [] as string[] };
let randomDepartment = '';
let colleagueMember = '';
beforeAll(async () => {
  randomDepartment = (await aDepartmentOfficer(app)).department.id;
  verification.photoIds = [await handling(() => app).photo(of.follower)];
  lookBack.photoIds = [await handling(() => app).photo(people.second)];
});

const acts = Object.values(CommitmentAct);
const statuses = Object.values(CommitmentStatus);

/** What the server says: the new status, a refusal's code, or an error's code. */
async function ask(who: Who, act: CommitmentAct, id: string, lead: Lead): Promise<string> {
  const call = calls[act](id, lead);
  try {
    const { answer } = await app.as(people[who]).mutate(call.document, call.variables as never);
    return answer.status ?? answer.code;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

const BY_LINK = '{ __typename ... on CommitmentRefusal { code } ... on HandlingMatter { status } }';
const simplyByLink =
  (name: string, more = '') =>
  (token: string) => ({
    document: `mutation ($token: String!) { answer: ${name}(token: $token${more}) ${BY_LINK} }`,
    variables: { token },
  });
const inputByLink = (name: string, type: string, input: object) => (token: string) => ({
  document: `mutation ($input: ${type}!) { answer: ${name}(input: $input) ${BY_LINK} }`,
  variables: { input: { token, ...input } },
});
/** Written down for an organisation, these are mended by whoever wrote them: here, by nobody of its committee. */
const OF_WHOEVER_WROTE_IT: readonly CommitmentAct[] = [
  CommitmentAct.TAKE_BACK,
  CommitmentAct.CORRECT_PROGRESS,
  CommitmentAct.CORRECT_REPLY,
];
/** Its own words are not reworded by the link: it takes back what it did last, and says it again. */
const NOT_BY_LINK: readonly CommitmentAct[] = [CommitmentAct.CORRECT_PROGRESS, CommitmentAct.CORRECT_REPLY];
/** The doors a link has; for every other act there is none. */
const linkCalls: Partial<Record<CommitmentAct, (token: string) => { document: string; variables: object }>> = {
  ACKNOWLEDGE: simplyByLink('acknowledgeByLink'),
  RETURN_WRONG_UNIT: simplyByLink('returnByLink', ', reason: "不归我们"'),
  REPORT_PROGRESS: inputByLink('reportByLink', 'ReportByLinkInput', { text: '划线' }),
  REQUEST_EXTENSION: inputByLink('askExtensionByLink', 'AskExtensionByLinkInput', {
    until: '2026-05-08',
    reason: '下雨',
  }),
  REPLY: inputByLink('replyByLink', 'ReplyByLinkInput', reply),
  REQUEST_RETURN: simplyByLink('requestReturnByLink', ', reason: "不归我们"'),
  TAKE_BACK: simplyByLink('takeBackByLink', ', reason: "按错了"'),
};

/** Where its own township's office leads, another organisation's matter has shown the others already. */
const askedOf = (lead: Lead): readonly Who[] =>
  lead === 'an office of its township' ? ['officer', 'secretariat', 'allHats'] : (Object.keys(people) as Who[]);

describe.each(LEADS.flatMap((lead) => statuses.map((status) => [lead, status] as const)))(
  'led by %s, at %s',
  (lead, status) => {
    it('the server lets through whom the tables let through, and nobody else', async () => {
      const surprises: unknown[] = [];
      const refusing = await standingAt(status, lead);
      for (const who of askedOf(lead)) {
        for (const act of acts) {
          const standing = standings[lead][who];
          const allowed = mayAct(act, standing);
          const why = allowed ? whyCannotAct(act, standing, facts(status)) : 'FORBIDDEN';
          const id = why === null ? await standingAt(status, lead) : refusing;
          const said = await ask(who, act, id, lead);
          const others = standing.entersForLead && OF_WHOEVER_WROTE_IT.includes(act);
          const through = others ? ['NOT_YOURS_TO_MEND'] : (actRules[act].moves[status] ?? []);
          const expected: readonly string[] = why === null ? through : [why];
          // Audiences refuse by role before the matter is looked at: another word for the same no. So is that it is not
          // there, for whoever may not read it.
          const no = said === 'FORBIDDEN' || (said === 'NOT_FOUND' && !standing.reads);
          const fits = expected.includes(said) || (why !== null && !allowed && no);
          if (!fits) surprises.push({ who, act, said, expected });
        }
      }
      expect(surprises).toEqual([]);
      const [left] = await rowsOf<{ status: string }>(app, 'select status from commitment where id = $1', [refusing]);
      expect(left?.status).toBe(status);
      // Some 190 requests each.
    }, 180_000);

    it('whoever handles it can only do its own work, with every other post in the same hand', () => {
      const handling =
        lead === 'a department'
          ? (['lead', 'assisting', 'allHats'] as const).map((who) => standings[lead][who])
          : [standings[lead].assisting, byLink];
      if (lead === 'an office of its township') handling.push(standings[lead].officer, standings[lead].allHats);
      for (const standing of handling) {
        const through = Object.values(CommitmentAct).filter(
          (act) => mayAct(act, standing) && whyCannotAct(act, standing, facts(status)) === null,
        );
        expect(through.filter((act) => !actRules[act].byDepartment)).toEqual([]);
      }
    });
  },
);

describe.each(statuses)('by the link of an organisation, at %s', (status) => {
  it('goes through what the tables let the handler do, and nothing else', async () => {
    for (const act of acts) {
      const call = linkCalls[act];
      if (!call) {
        expect({ act, ownWork: actRules[act].byDepartment }).toEqual({ act, ownWork: NOT_BY_LINK.includes(act) });
        continue;
      }
      const why = whyCannotAct(act, byLink, facts(status));
      const { document, variables } = call(tokenOf(await standingAt(status, 'an organisation')));
      const { answer } = await app.as(anonymous).mutate(document, variables as never);
      expect(why === null ? (actRules[act].moves[status] ?? []) : [why]).toContain(answer.status ?? answer.code);
    }
  });
});

it('every refusal has words in both languages', () => {
  for (const words of [chinese.refusal, english.refusal]) {
    expect(Object.keys(words).sort()).toEqual(expect.arrayContaining(Object.values(CommitmentRefusalCode).sort()));
  }
});

it('keeps of every matter what the facts say, after all of it', async () => {
  expect(await differingMattersOf(app)).toEqual({ matters: 0, tallies: 0 });
});
