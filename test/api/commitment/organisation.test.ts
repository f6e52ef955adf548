import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { anOrganisationsCommitment, type Entrusted, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { heldRow } from '../../support/locks.js';
import { aLeader, aLiaisonOfficer, anonymous, type Person } from '../../support/people.js';
import { anOrganisation } from '../../support/roster.js';
import * as say from './documents.js';

const ANSWER = `{ __typename ... on CommitmentRefusal { code } ... on HandlingMatter { status progress { id text } } }`;
const Issue = `mutation ($id: ID!) { answer: issueHandlingLink(commitmentId: $id) {
  __typename ... on CommitmentRefusal { code } ... on IssuedHandlingLink { token organisationName expiresOn } } }`;
const Revoke = `mutation ($id: ID!) { answer: revokeHandlingLink(commitmentId: $id) {
  __typename ... on CommitmentRefusal { code } ... on CommitmentDetail { id } } }`;
const InForce = 'query ($id: ID!) { handlingLink(commitmentId: $id) { expiresOn issuedByName } }';
const Matter = `query ($token: String!) { handlingMatter(token: $token) {
  organisationName action status dueOn linkExpiresOn progress { id text } acts { act whyNot } } }`;
const AcknowledgeBy = `mutation ($token: String!) { answer: acknowledgeByLink(token: $token) ${ANSWER} }`;
const ReturnBy = `mutation ($token: String!, $reason: String!) { answer: returnByLink(token: $token, reason: $reason) ${ANSWER} }`;
const ReportBy = `mutation ($input: ReportByLinkInput!) { answer: reportByLink(input: $input) ${ANSWER} }`;
const ExtendBy = `mutation ($input: AskExtensionByLinkInput!) { answer: askExtensionByLink(input: $input) ${ANSWER} }`;
const ReplyBy = `mutation ($input: ReplyByLinkInput!) { answer: replyByLink(input: $input) ${ANSWER} }`;
const Chain = `query ($id: ID!) { commitment(id: $id) { status leadDepartmentName leadOrganisationId viewerCanIssueLink
  viewerActs { act whyNot } progress { text reporterName } replies { text replierName }
  steps { kind channel inNameOf actorName } } }`;
const PublicSteps = `query ($code: String!) { publicChain(trackingCode: $code) { demands { commitment {
  departmentName status steps { kind channel text } } } } }`;
const Reassign = `mutation ($id: ID!, $departmentId: ID, $organisationId: ID, $note: String) {
  answer: reassignCommitment(commitmentId: $id, departmentId: $departmentId, organisationId: $organisationId, note: $note) {
    __typename ... on CommitmentRefusal { code } ... on CommitmentDetail { status leadDepartmentName } } }`;
const MENDED = `{ __typename ... on CommitmentRefusal { code } ... on CommitmentDetail { status lastAct replies { text }
  corrections { saysNow } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-03-02T01:00:00Z');
});
afterAll(() => app.close());

const { acts, on, progress, asking, voice, residentsSay, aVerification, invited } = handling(() => app);
const issued = async ({ id, officer }: Entrusted, person: Person = officer): Promise<string> =>
  (await acts(person, Issue, { id })).token;
const read = async ({ id }: Entrusted, person: Person) => (await app.as(person).query(Chain, { id })).commitment;
const matter = async (token: string, person: Person = anonymous) =>
  (await app.as(person).query(Matter, { token })).handlingMatter;
const byLink = (document: string, input: object, person: Person = anonymous) => acts(person, document, input as never);
/** Acknowledged and reported, by its link. */
const begun = async (token: string) => {
  expect(await byLink(AcknowledgeBy, { token })).toMatchObject({ status: 'ACKNOWLEDGED' });
  const reported = await byLink(ReportBy, { input: { token, text: '货位已划' } });
  expect(reported).toMatchObject({ status: 'IN_PROGRESS', progress: [{ text: '货位已划' }] });
  return reported.progress[0].id as string;
};
const reply = (token: string, progressId: string) => ({
  input: { token, resultClass: 'A', text: '办好了', delivered: '60 个货位', progressIds: [progressId] },
});

describe('an organisation that promised', () => {
  it('has the matter in its own name, on every list and in public', async () => {
    const of = await anOrganisationsCommitment(app);
    const { name } = of.organisation;

    expect(await read(of, of.officer)).toMatchObject({
      leadDepartmentName: name,
      leadOrganisationId: of.organisation.id,
    });
    const { commitments } = await app
      .as(of.officer)
      .query(
        `query ($id: ID!) { commitments(first: 5, filter: { leadDepartmentId: $id }) { nodes { id leadDepartmentName } } }`,
        { id: of.organisation.id },
      );
    expect(commitments.nodes).toEqual([{ id: of.id, leadDepartmentName: name }]);
    const [{ tracking_code: code }] = (await rowsOf<{ tracking_code: string }>(
      app,
      'select tracking_code from commitment where id = $1',
      [of.id],
    )) as [{ tracking_code: string }];
    const { publicChain } = await app.as(anonymous).query(PublicSteps, { code });
    expect(publicChain.demands[0].commitment).toMatchObject({ departmentName: name });
    // The department that was asked did not promise: it has no part in the matter.
    expect(await read(of, of.department)).toBeNull();
  });

  it('is given a returned matter, and a department is given its', async () => {
    const of = await anOrganisationsCommitment(app);
    const [other, elsewhere] = [
      await anOrganisation(app, of.officer.committee),
      await anOrganisation(app, (await aLiaisonOfficer(app)).committee),
    ];
    await acts(of.officer, say.sendBack, { id: of.id, reason: '不归物业管' });
    await expect(acts(of.officer, Reassign, { id: of.id })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(acts(of.officer, Reassign, { id: of.id, organisationId: elsewhere.id })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await acts(of.officer, Reassign, { id: of.id, organisationId: other.id })).toMatchObject({
      status: 'ASSIGNED',
      leadDepartmentName: other.name,
    });
    await acts(of.officer, say.sendBack, { id: of.id, reason: '不归物业管' });
    const { department } = of.department;
    expect(await acts(of.officer, Reassign, { id: of.id, departmentId: department.id })).toMatchObject({
      leadDepartmentName: department.shortName,
    });
  });
});

it('tells its committee what a department would be told, as long as an organisation leads', async () => {
  const of = await anOrganisationsCommitment(app);
  const told = async () =>
    (
      await rowsOf<{ kind: string }>(app, `select distinct n.kind from notice n where n.recipient_id = $1 order by 1`, [
        of.officer.accountId,
      ])
    ).map(({ kind }) => kind);
  await app.app.settled();
  expect(await told()).toContain('COMMITMENT_ASSIGNED');
});

describe('its committee writes down what it does (代录)', () => {
  it('says so on every step, everywhere, and signs nothing off that it wrote', async () => {
    const of = await anOrganisationsCommitment(app);
    const colleague = await aLiaisonOfficer(app, of.officer.committee);
    await acts(of.officer, say.acknowledge, { id: of.id });
    await acts(of.officer, say.report, on(of, progress));
    const photoIds = [await handling(() => app).photo(of.officer)];
    const written = on(of, { resultClass: 'A', text: '办好了', delivered: '60 个货位', photoIds });
    expect(await acts(of.officer, say.reply, written)).toMatchObject({ status: 'REPLIED' });

    const chain = await read(of, of.follower);
    for (const kind of ['ACKNOWLEDGED', 'PROGRESSED', 'REPLIED']) {
      expect(chain.steps).toContainEqual({
        kind,
        channel: 'ON_BEHALF',
        inNameOf: of.organisation.name,
        actorName: expect.any(String),
      });
    }
    expect(chain.steps).toContainEqual(expect.objectContaining({ kind: 'ASSIGNED', channel: null }));
    const { publicChain } = await app.as(anonymous).query(PublicSteps, { code: of.topic.trackingCode });
    expect(publicChain.demands[0].commitment.steps).toContainEqual({
      kind: 'REPLIED',
      channel: 'ON_BEHALF',
      text: '办好了',
    });

    await acts(of.follower, say.verify, await aVerification(of));
    expect(await acts(of.officer, say.open, { id: of.id })).toMatchObject({ code: 'SAME_PERSON_REPLIED' });
    expect(await acts(colleague, say.open, { id: of.id })).toMatchObject({ status: 'ACCEPTANCE_OPEN' });
  });

  it('asks for more time in its name, and somebody else decides', async () => {
    const of = await anOrganisationsCommitment(app);
    const colleague = await aLiaisonOfficer(app, of.officer.committee);
    await acts(of.officer, say.acknowledge, { id: of.id });
    await acts(of.officer, say.report, on(of, progress));
    await acts(of.officer, say.askExtension, on(of, { until: '2026-05-08', reason: '雨季' }));

    expect(await acts(of.officer, say.decide, { id: of.id, approve: true })).toMatchObject({
      code: 'SAME_PERSON_ASKED',
    });
    expect(await acts(colleague, say.decide, { id: of.id, approve: true })).toMatchObject({ status: 'IN_PROGRESS' });
  });

  it('does not do so for a department, nor does another committee for the organisation', async () => {
    const of = await anOrganisationsCommitment(app);
    await expect(acts(await aLeader(app), say.acknowledge, { id: of.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(acts(of.follower, say.acknowledge, { id: of.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(acts(await aLiaisonOfficer(app), say.acknowledge, { id: of.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('what was done in its name is put right', () => {
  const Undo = `mutation ($id: ID!, $reason: String!) { answer: undoLastAct(commitmentId: $id, reason: $reason) ${MENDED} }`;
  const TakeBack = Undo.replace('undoLastAct', 'takeBackLastAct');
  const RequestReturn = Undo.replace('undoLastAct', 'requestReturn');
  const CorrectReply = `mutation ($input: CorrectReplyInput!) { answer: correctReply(input: $input) ${MENDED} }`;
  const CorrectProgress = `mutation ($input: CorrectProgressInput!) { answer: correctProgress(input: $input) ${MENDED} }`;
  const rowOf = async ({ id }: Entrusted) => {
    const [row] = await rowsOf<{ row: unknown }>(
      app,
      `select to_jsonb(c) - 'version' - 'updated_at' - 'last_acted_at' as row from commitment c where id = $1`,
      [id],
    );
    return row?.row;
  };

  it('has its matter back when giving it to somebody else is undone, and the other way round', async () => {
    const of = await anOrganisationsCommitment(app);
    const { department } = of.department;
    const other = await anOrganisation(app, of.officer.committee);
    for (const given of [{ organisationId: other.id }, { departmentId: department.id }, { organisationId: other.id }]) {
      const before = await rowOf(of);
      const moved = { id: of.id, note: '应由他们办', ...given };
      expect(await acts(of.officer, Reassign, moved)).toMatchObject({ status: 'ASSIGNED' });
      expect(await rowOf(of)).not.toEqual(before);
      expect(await acts(of.officer, Undo, { id: of.id, reason: '选错了' })).toMatchObject({ status: 'ASSIGNED' });
      expect(await rowOf(of)).toEqual(before);
      if (given.departmentId) await acts(of.officer, Reassign, moved);
    }
    expect(await read(of, of.officer)).toMatchObject({ leadOrganisationId: null });
  });

  it('is given to another before the reply, with a reason, and not to itself', async () => {
    const of = await anOrganisationsCommitment(app);
    await acts(of.officer, say.acknowledge, { id: of.id });
    const other = await anOrganisation(app, of.officer.committee);
    expect(await acts(of.officer, Reassign, { id: of.id, organisationId: other.id })).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    expect(
      await acts(of.officer, Reassign, { id: of.id, organisationId: of.organisation.id, note: '还是他们' }),
    ).toMatchObject({ code: 'DEPARTMENT_ALREADY_ON_IT' });
    expect(await acts(of.officer, Reassign, { id: of.id, organisationId: other.id, note: '门前归他们' })).toMatchObject(
      {
        status: 'ASSIGNED',
        leadDepartmentName: other.name,
      },
    );
  });

  it('is taken back, and its words corrected, by whoever wrote it down and by no colleague', async () => {
    const of = await anOrganisationsCommitment(app);
    const colleague = await aLiaisonOfficer(app, of.officer.committee);
    const back = (person: Person) => acts(person, TakeBack, { id: of.id, reason: '按错了' });
    await acts(of.officer, say.acknowledge, { id: of.id });
    expect(await back(colleague)).toMatchObject({ code: 'NOT_YOURS_TO_MEND' });
    expect(await back(of.officer)).toMatchObject({ status: 'ASSIGNED' });

    await acts(of.officer, say.acknowledge, { id: of.id });
    await acts(of.officer, say.report, on(of, progress));
    const [entry] = await rowsOf<{ id: string; text: string }>(
      app,
      'select id, text from progress_entry where commitment_id = $1',
      [of.id],
    );
    const words = on(of, { entryId: entry?.id, text: '划好了线', seen: entry?.text, reason: '写错了' });
    expect(await acts(colleague, CorrectProgress, words)).toMatchObject({ code: 'NOT_YOURS_TO_MEND' });
    expect(await acts(of.officer, CorrectProgress, words)).toMatchObject({ corrections: [{ saysNow: '划好了线' }] });

    const photoIds = [await handling(() => app).photo(of.officer)];
    await acts(of.officer, say.reply, on(of, { resultClass: 'A', text: '办好了', delivered: '60 个货位', photoIds }));
    const said = on(of, {
      ...{ resultClass: 'A', text: '办好了一半', delivered: '60 个货位', seen: '办好了', reason: '写错了' },
    });
    expect(await acts(colleague, CorrectReply, said)).toMatchObject({ code: 'NOT_YOURS_TO_MEND' });
    expect(await acts(of.officer, CorrectReply, said)).toMatchObject({ replies: [{ text: '办好了一半' }] });
  });

  it('is not reworded or taken back by its committee where it came by the link', async () => {
    const of = await anOrganisationsCommitment(app);
    const token = await issued(of);
    const shown = await begun(token);
    await byLink(ReplyBy, reply(token, shown));
    const said = on(of, { resultClass: 'A', text: '没办好', delivered: '无', seen: '办好了', reason: '我们看不像' });
    expect(await acts(of.officer, CorrectReply, said)).toMatchObject({ code: 'NOT_YOURS_TO_MEND' });
    expect(await acts(of.officer, TakeBack, { id: of.id, reason: '我们看不像' })).toMatchObject({
      code: 'NOT_YOURS_TO_MEND',
    });
    expect(await read(of, of.officer)).toMatchObject({ status: 'REPLIED', replies: [{ text: '办好了' }] });
  });

  it('is asked to be given back in its name, after it reported', async () => {
    const of = await anOrganisationsCommitment(app);
    await begun(await issued(of));
    await acts(of.officer, RequestReturn, { id: of.id, reason: '产权已移交' });
    expect((await read(of, of.officer)).steps).toContainEqual(
      expect.objectContaining({ kind: 'RETURN_REQUESTED', channel: 'ON_BEHALF', inNameOf: of.organisation.name }),
    );
  });
});

describe('its personal link', () => {
  it('is shown once, kept as a hash, and handles the matter from acknowledging to the reply', async () => {
    const of = await anOrganisationsCommitment(app);
    const link = await acts(of.officer, Issue, { id: of.id });
    expect(link).toMatchObject({ organisationName: of.organisation.name, expiresOn: '2026-05-31' });
    expect(JSON.stringify(await rowsOf(app, 'select * from handling_link', []))).not.toContain(link.token);
    expect((await app.as(of.officer).query(InForce, { id: of.id })).handlingLink).toMatchObject({
      expiresOn: '2026-05-31',
    });
    // As people type what is printed: small letters, blanks, hyphens.
    const typed = (link.token as string).toLowerCase().replace(/(.{4})/g, '$1-');
    expect(await matter(typed)).toMatchObject({ organisationName: of.organisation.name, status: 'ASSIGNED' });

    const shown = await begun(link.token);
    const extended = { input: { token: link.token, until: '2026-05-08', reason: '雨季' } };
    expect(await byLink(ExtendBy, extended)).toMatchObject({ status: 'EXTENSION_REQUESTED' });
    await acts(of.officer, say.decide, { id: of.id, approve: true });
    expect(await byLink(ReplyBy, reply(link.token, shown))).toMatchObject({ status: 'REPLIED' });

    const chain = await read(of, of.officer);
    expect(chain).toMatchObject({
      progress: [{ reporterName: of.organisation.name }],
      replies: [{ replierName: of.organisation.name }],
    });
    expect(chain.steps).toContainEqual({
      kind: 'REPLIED',
      channel: 'LINK',
      inNameOf: of.organisation.name,
      actorName: null,
    });
    const trail = await rowsOf<{ actor_kind: string }>(
      app,
      `select distinct actor_kind from audit_entry where type in ('commitment.replied', 'commitment.progressReported')
       and data ->> 'commitmentId' = $1`,
      [of.id],
    );
    expect(trail).toEqual([{ actor_kind: 'LINK' }]);
  });

  it('never closes, opens, verifies or decides: only what whoever handles a matter does', async () => {
    const of = await anOrganisationsCommitment(app);
    const token = await issued(of);
    expect((await matter(token)).acts.map(({ act }: { act: string }) => act)).toEqual([
      'ACKNOWLEDGE',
      'RETURN_WRONG_UNIT',
      'REPORT_PROGRESS',
      'REQUEST_EXTENSION',
      'REPLY',
      'REQUEST_RETURN',
      'TAKE_BACK',
    ]);
  });

  it('opens nothing when it was taken back, replaced, run out, or the matter is another’s', async () => {
    const of = await anOrganisationsCommitment(app);
    const first = await issued(of);
    const second = await issued(of);
    expect(await matter(first)).toBeNull();
    expect(await byLink(AcknowledgeBy, { token: first })).toMatchObject({ code: 'LINK_UNKNOWN' });
    expect(await matter(second)).not.toBeNull();

    expect(await acts(of.officer, Revoke, { id: of.id })).toMatchObject({ id: of.id });
    expect(await acts(of.officer, Revoke, { id: of.id })).toMatchObject({ code: 'LINK_UNKNOWN' });
    for (const [document, variables] of [
      [AcknowledgeBy, { token: second }],
      [ReturnBy, { token: second, reason: '不归我们' }],
      [ReportBy, { input: { token: second, text: '好了' } }],
      [ExtendBy, { input: { token: second, until: '2026-05-08', reason: '雨季' } }],
      [ReplyBy, reply(second, crypto.randomUUID())],
    ] as const) {
      expect(await byLink(document, variables)).toMatchObject({ code: 'LINK_UNKNOWN' });
    }
    expect(await read(of, of.officer)).toMatchObject({ status: 'ASSIGNED' });

    const third = await issued(of);
    expect(await byLink(ReturnBy, { token: third, reason: '不归我们' })).toMatchObject({ status: 'WRONG_UNIT' });
    const other = await anOrganisation(app, of.officer.committee);
    await acts(of.officer, Reassign, { id: of.id, organisationId: other.id });
    expect(await matter(third)).toBeNull();

    const fourth = await issued(of);
    app.clock.set('2026-05-31T01:00:00Z');
    expect(await matter(fourth)).not.toBeNull();
    app.clock.set('2026-06-01T01:00:00Z');
    expect(await matter(fourth)).toBeNull();
    app.clock.set('2026-03-02T01:00:00Z');
  });

  it('is not for those who have a part in the matter under their own name', async () => {
    const of = await anOrganisationsCommitment(app);
    const token = await issued(of);
    for (const person of [of.officer, of.follower]) {
      expect(await byLink(AcknowledgeBy, { token }, person)).toMatchObject({ code: 'LINK_OF_ANOTHER' });
    }
    expect(await byLink(AcknowledgeBy, { token }, of.itsPerson)).toMatchObject({ status: 'ACKNOWLEDGED' });
  });

  it('is issued for an organisation alone, by its committee alone', async () => {
    const of = await anOrganisationsCommitment(app);
    for (const person of [of.follower, await aLeader(app)]) {
      await expect(acts(person, Issue, { id: of.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(acts(person, Revoke, { id: of.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(acts(await aLiaisonOfficer(app), Issue, { id: of.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await acts(of.officer, say.sendBack, { id: of.id, reason: '不归物业管' });
    await acts(of.officer, Reassign, { id: of.id, departmentId: of.department.department.id });
    expect(await acts(of.officer, Issue, { id: of.id })).toMatchObject({ code: 'NO_ORGANISATION_LEADS' });
    expect((await app.as(of.officer).query(InForce, { id: of.id })).handlingLink).toBeNull();
  });

  it('is one of a matter, also when two colleagues issue one at once', async () => {
    const of = await anOrganisationsCommitment(app);
    const colleague = await aLiaisonOfficer(app, of.officer.committee);
    const held = await heldRow(app, 'commitment', of.id);
    const race = Promise.all([of.officer, colleague].map((person) => issued(of, person)));
    await held.waitedForBy(2);
    await held.release();
    await race;
    const rows = await rowsOf<{ open: boolean }>(
      app,
      'select revoked_at is null as open from handling_link where commitment_id = $1',
      [of.id],
    );
    expect(rows.filter(({ open }) => open)).toHaveLength(1);
  });

  it('is looked at again before anything is done by it: taken back meanwhile, it does nothing', async () => {
    const of = await anOrganisationsCommitment(app);
    const token = await issued(of);
    const held = await heldRow(app, 'commitment', of.id);
    const revoked = acts(of.officer, Revoke, { id: of.id });
    await held.waitedForBy(1);
    const late = byLink(AcknowledgeBy, { token }).catch(({ code }: { code: string }) => code);
    await held.waitedForBy(2);
    await held.release();
    expect(await revoked).toMatchObject({ id: of.id });
    expect(await late).toBe('NOT_FOUND');
    expect(await read(of, of.officer)).toMatchObject({ status: 'ASSIGNED' });
  });

  it('says once what is sent twice', async () => {
    const of = await anOrganisationsCommitment(app);
    const token = await issued(of);
    await byLink(AcknowledgeBy, { token });
    const twice = { input: { token, text: '货位已划', clientMutationId: 'by-link-once' } };
    await byLink(ReportBy, twice);
    expect((await byLink(ReportBy, twice)).progress).toHaveLength(1);
  });
});

describe('people of the organisation that handles it', () => {
  it('are not asked at its acceptance, and what they say by any door decides nothing', async () => {
    const of = await anOrganisationsCommitment(app);
    // Done as a department does it, by those who write it down.
    const colleague = await aLiaisonOfficer(app, of.officer.committee);
    const code = await asking({ ...of, department: colleague as never, officer: of.officer });
    const slips = (await app.as(of.officer).query(say.invitations, { id: of.id })).acceptanceInvitations;
    expect(slips.map(({ label }: { label: string }) => label)).toEqual(['商户甲']);

    expect(await acts(of.itsPerson, say.answer, voice(code))).toMatchObject({ code: 'SEAT_OF_HANDLER' });
    // On a private phone they are anybody: counted, apart.
    for (let n = 0; n < 5; n += 1) await acts(anonymous, say.answer, voice(code));
    await residentsSay(of, 'NOT_SOLVED', 'NOT_SOLVED', 'NOT_SOLVED');
    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ status: 'REPROCESSING' });
  });

  it('lose a slip they were given before the matter was theirs, and get none by name', async () => {
    const of = await anOrganisationsCommitment(app);
    const other = await anOrganisation(app, of.officer.committee, { contactName: '周经理' });
    await invited(of, '商户乙');
    await rowsOf(app, 'update participant set represents_id = $2 where id = $1', [of.stakeholder.id, other.id]);
    const slipOf = async () =>
      rowsOf<{ withdrawn: boolean }>(
        app,
        'select withdrawn_at is not null as withdrawn from acceptance_invitation where commitment_id = $1 and participant_id = $2',
        [of.id, of.stakeholder.id],
      );
    expect(await slipOf()).toEqual([{ withdrawn: false }]);
    await acts(of.officer, say.sendBack, { id: of.id, reason: '不归物业管' });
    await acts(of.officer, Reassign, { id: of.id, organisationId: other.id });
    await invited(of, '商户丙');
    expect(await slipOf()).toEqual([{ withdrawn: true }]);
    for (const label of ['周经理', '商户甲', '经办人']) {
      expect(await acts(of.officer, say.invite, { id: of.id, labels: [label] })).toMatchObject({
        code: 'NAMED_LIKE_OFFICE',
      });
    }
  });
});

// Last: from this address nobody tries another code for a while.
it('is not found by guessing: whoever tries codes is stopped long before', async () => {
  const tries = async (): Promise<string> => {
    for (let n = 0; n < 2000; n += 1) {
      const guess = String(n).padStart(16, '2');
      const said = await matter(guess).catch(({ code }: { code: string }) => code);
      if (said !== null) return said;
    }
    return 'never';
  };
  expect(await tries()).toBe('TOO_MANY_REQUESTS');
});
