import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { operator } from '../../../server/src/cli/operator.js';
import { readConfig } from '../../../server/src/config.js';
import { play } from '../../../server/src/demo/play.js';
import { Stage } from '../../../server/src/demo/stage.js';
import { ListName } from '../../../server/src/modules/lists/list-name.js';
import { anApp, type TestApp } from '../../support/app.js';
import { differingMattersOf } from '../../support/commitment.js';
import { idsOf, linesOf } from '../../support/list-files.js';
import { DraftedRecord, draftAtDesk } from '../../support/minutes-draft.js';
import { anonymous, aSecretariat } from '../../support/people.js';
import { runsOf } from '../../support/random-acts.js';

const TODAY = '2026-11-24';
const NOW = `${TODAY}T00:30:00Z`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ now: NOW });
  const config = readConfig({ DATABASE_URL: app.databaseUrl, NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  const stage = await Stage.open(config, new Date(NOW));
  try {
    await play(stage, operator, TODAY);
  } finally {
    await stage.close();
  }
  await app.app.settled();
}, 300_000);
afterAll(() => app.close());

it('enrols everybody, and has been through the loop once', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { dashboard } = (await secretariat.query(
    `query { dashboard(period: { from: "2026-01-01", to: "2026-12-31" }) { figures { name n counted } } }`,
  )) as { dashboard: { figures: { name: string; n: number; counted: number }[] } };
  const figure = (name: string) => {
    const found = dashboard.figures.find((row) => row.name === name);
    return [found?.counted, found?.n];
  };

  expect(figure('ENROLMENT')).toEqual([292, 292]);
  expect(figure('COMMITTEES_MEETING')).toEqual([3, 23]);
  // Five promises of the town, one of them split in two, three of the market, one of the morning market: three of all are organisations' own.
  expect(figure('COMMITMENTS_ACCEPTED')).toEqual([3, 10]);
  expect(figure('RELAPSED')).toEqual([1, 2]);
  expect(figure('COMMITMENTS_OVERDUE')).toEqual([1, 7]);
  expect(figure('REPROCESSED')[0]).toBe(1);
});

it('has its term, a member who resigned in it, one whose posts changed, and a village with a new name', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { terms, members, organisations } = (await secretariat.query(
    `query { terms { number isNow memberCount leftCount }
      members(first: 5, filter: { inTerm: false }) { nodes { id unit } }
      organisations(first: 100, filter: { inUse: false }) { nodes { name successorName } } }`,
  )) as {
    terms: object[];
    members: { nodes: { id: string; unit: string }[] };
    organisations: { nodes: object[] };
  };
  expect(terms).toMatchObject([{ number: 11, isNow: true, memberCount: 293, leftCount: 1 }]);
  expect(members.nodes.map(({ unit }) => unit)).toEqual(['城关中学']);
  expect(organisations.nodes).toMatchObject([{ name: '柳林村村委会', successorName: '新柳村村委会' }]);
  const { rows } = await app.app.database.pool.query(
    'select starts_on::text as "startsOn", unit from member_standing order by starts_on nulls first',
  );
  expect(rows).toEqual([
    { startsOn: null, unit: null },
    { startsOn: '2026-08-18', unit: '区工商联' },
  ]);
});

it('has slips that were put right, through the same acts: a topic, minutes, an objection, what was taken down', async () => {
  const rowsFor = async (text: string) => (await app.app.database.pool.query(text)).rows;
  expect(
    await rowsFor(`select c.field, c.said_before like '几栋%' as before, t.body like '三栋%' as now
      from correction c join topic t on t.id = c.record_id where c.record = 'topic'`),
  ).toEqual([{ field: 'body', before: true, now: true }]);
  expect(await rowsFor('select number, status from minutes_corrigendum')).toEqual([{ number: 1, status: 'CONFIRMED' }]);
  expect(
    await rowsFor('select kind, put_back_at > taken_down_at as "isBack" from take_down order by taken_down_at'),
  ).toEqual([{ kind: 'MATTER', isBack: true }]);
  // What was objected to, and let stand, was handed over and handled like the others.
  expect(await rowsFor(`select type from audit_entry where type like 'meeting.%ontest%' order by position`)).toEqual([
    { type: 'meeting.responseContested' },
    { type: 'meeting.contestDismissed' },
  ]);
  const [contested] = await rowsFor(`select c.status from demand_response r join commitment c on c.response_id = r.id
    where r.before_settled is not null`);
  expect(contested).toEqual({ status: 'RELAPSED' });
});

it('has the next term prepared as a draft: some decided on, some who come, the others still to be', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { renewals } = (await secretariat.query('query { renewals { id number status } }')) as {
    renewals: { id: string }[];
  };
  expect(renewals).toMatchObject([{ number: 12, status: 'DRAFT' }]);
  const { renewalPreview } = await secretariat.query(
    'query ($id: ID!) { renewalPreview(id: $id) { leaves comes changed undecided blocking } }',
    { id: renewals[0]?.id },
  );
  expect(renewalPreview).toMatchObject({ leaves: 3, comes: 3, changed: 3 });
  expect(renewalPreview.blocking).toBeGreaterThanOrEqual(renewalPreview.undecided);
});

it('leaves a meeting that can be opened, and one that is not ready', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { consultations } = (await secretariat.query(
    `query { consultations(first: 20) { nodes { title status } } }`,
  )) as { consultations: { nodes: { title: string; status: string }[] } };

  expect(Object.fromEntries(consultations.nodes.map(({ title, status }) => [title, status]))).toEqual({
    // One of its demands was carried over, and is not over.
    摩配大市场物业管理: 'TRACKING',
    独山特色小镇发展: 'TRACKING',
    集镇早市怎么摆: 'EVALUATED',
    老旧小区加装电梯: 'NOTIFIED',
    学校门口接送拥堵: 'PREPARING',
    摩配大市场仓库改造期间怎么营业: 'PLANNED',
  });
});

it('held the council meeting at 独山镇 as the district’s, with the liaison committee assisting: at the desk and in public', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { consultations } = await secretariat.query('{ consultations(first: 20) { nodes { id title } } }');
  const { id } = consultations.nodes.find(({ title }: { title: string }) => title === '独山特色小镇发展');
  const { consultation } = await secretariat.query(
    'query ($id: ID!) { consultation(id: $id) { form host hostName committeeName } }',
    { id },
  );
  expect(consultation).toEqual({
    ...{ form: 'COUNCIL', host: 'DISTRICT', hostName: '区政协', committeeName: '独山镇联络委' },
  });
  const { rows } = await app.app.database.pool.query<{ code: string }>(
    'select t.tracking_code as code from consultation k join topic t on t.id = k.topic_id where k.id = $1',
    [id],
  );
  const { publicChain } = await app
    .as(anonymous)
    .query('query ($code: String!) { publicChain(trackingCode: $code) { hostName committeeName form } }', {
      code: rows[0]?.code,
    });
  expect(publicChain).toEqual({ hostName: '区政协', committeeName: '独山镇联络委', form: 'COUNCIL' });
});

it('has a practice in its library, used by another committee, whose next edition waits for review', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { practices } = (await secretariat.query(
    '{ practices(first: 10) { nodes { id title status edition uses outcome relapses } } }',
  )) as { practices: { nodes: { id: string }[] } };
  expect(practices.nodes).toMatchObject([
    { title: '先看现场再划线，早市不占路', status: 'PROPOSED', edition: 1, uses: 1, outcome: 'PARTLY', relapses: 0 },
  ]);
  const { practice } = await secretariat.query(
    `query ($id: ID!) { practice(id: $id) { takenDown named isRevision usedBy { title committeeName groups }
      versions { edition } facts { demands promises promisesDone solved declined } } }`,
    { id: practices.nodes[0]?.id },
  );
  expect(practice).toEqual({
    ...{ takenDown: false, named: [], isRevision: true, versions: [{ edition: 1 }] },
    usedBy: [{ title: '摩配大市场仓库改造期间怎么营业', committeeName: '城南镇联络委', groups: 1 }],
    facts: { demands: 3, promises: 1, promisesDone: 1, solved: 2, declined: 1 },
  });
});

it('shows matters that three townships share, with their records', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { commonProblems } = await secretariat.query(
    '{ commonProblems { computedAt nodes { townshipCount words evidence { title } } } }',
  );
  expect(commonProblems.computedAt.slice(0, 10)).toBe('2026-11-23');
  const lights = commonProblems.nodes.find(({ words }: { words: string[] }) => words.includes('路灯'));
  expect(lights?.townshipCount).toBeGreaterThanOrEqual(3);
});

it('has taken in messages, one of them not, and work orders that wait for a look', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { intakes } = await secretariat.query('{ intakes(first: 5) { nodes { id kind status rowCount takenCount } } }');
  expect(intakes.nodes).toMatchObject([
    { kind: 'WORK_ORDERS', status: 'RECEIVED', rowCount: 3 },
    { kind: 'MESSAGES', status: 'DONE', rowCount: 7, takenCount: 5 },
  ]);
  const { intake } = await secretariat.query('query ($id: ID!) { intake(id: $id) { knownCount failedCount } }', {
    id: intakes.nodes[1].id,
  });
  expect(intake).toEqual({ knownCount: 1, failedCount: 1 });
});

/** The duties of a year and their points once more, in statements of their own; by what the house comes with. */
const DID = `own as (select account_id, member_id from post where role = 'MEMBER' and ended_at is null),
  seat as (select p.*, c.status as course, g.id as sat, g.opened_at from participant p
    join consultation c on c.id = p.consultation_id left join meeting g on g.consultation_id = c.id where p.member_id is not null),
  did (member_id, kind, at, about) as (
    select member_id, 'STATEMENT', said_at, sat from statement t join seat on seat.id = t.participant_id where t.withdrawn_at is null
    union all select member_id, case f.kind when 'INSPECTION' then 'RESEARCH' else f.kind end, f.held_on::timestamptz, f.id
      from field_research f join field_research_taken_by b on b.field_research_id = f.id join seat on seat.id = b.participant_id
      where f.withdrawn_at is null and course <> 'CANCELLED' and not exists (select from research_trip t where t.field_research_id = f.id)
    union all select g.member_id, case t.kind when 'FIELD_RESEARCH' then 'RESEARCH' else t.kind end, t.starts_on::timestamptz, t.id
      from research_trip t join research_goer g on g.trip_id = t.id where g.was_there
    union all select g.member_id, 'SUGGESTION', s.made_at, s.id from research_suggestion s
      join research_goer g on g.trip_id = s.trip_id and g.was_there where s.withdrawn_at is null
    union all select member_id, 'SUGGESTION', s.created_at, s.id from suggestion s join seat on seat.id = s.participant_id
      where s.withdrawn_at is null and course <> 'CANCELLED'
    union all select member_id, 'SPEECH_PAPER', handed_in_at, s.id from speech_paper s join seat on seat.id = s.participant_id
      where s.status in ('SUBMITTED', 'ACCEPTED')
    union all select own.member_id, 'TOPIC', t.submitted_at, t.id from topic t join own on own.account_id = t.submitted_by where t.status <> 'DRAFT'
      and t.id not in (select topic_id from studio_visit where topic_id is not null)
    union all select d.member_id, 'RECEPTION_DAY', r.on_day::timestamptz, r.id from reception r join reception_duty d on d.reception_id = r.id
      where r.closed_at is not null and d.is_present and d.taken_off_at is null
    union all select h.member_id, 'TASK', k.reported_at, k.id from task_helper h join task_part k on k.id = h.part_id
      where k.status = 'ACCEPTED' and h.words is not null and h.taken_off_at is null
    union all select own.member_id, 'FOLLOWING', s.at, s.commitment_id from commitment_step s join own on own.account_id = s.acted_by
      where s.kind = 'URGED' and not exists (select from commitment_step z where z.undoes = s.id)
    union all select p.member_id, 'COORDINATED', d.starts_at, d.commitment_id from coordination d
      join coordination_party p on p.coordination_id = d.id and p.kind = 'FOLLOWER' and p.came
      where d.status = 'CONFIRMED' and (select count(*) from coordination_party o where o.coordination_id = d.id and o.came
        and o.kind in ('DEPARTMENT', 'ORGANISATION', 'TOWNSHIP')) > 0
    union all select member_id, 'VERIFICATION', verified_at, id from verification
    union all select member_id, 'LOOK_BACK', looked_at, id from look_back where member_id is not null and looked_at is not null and dropped_at is null
    union all select teller_member_id, 'POLICY_TOLD', held_on::timestamptz, id from outreach_record where teller_member_id is not null and withdrawn_at is null
    union all select w.teller_member_id, 'QUESTION_HEARD', w.held_on::timestamptz, q.id from heard_question q
      join outreach_record w on w.id = q.record_id where w.teller_member_id is not null and w.withdrawn_at is null)`;
const POINTS = `with ${DID}, given (kind, points, most) as (values ('STATEMENT', 10, 100), ('RESEARCH', 20, 200), ('DEPARTMENT_VISIT', 10, 100),
    ('SUGGESTION', 10, 100), ('SPEECH_PAPER', 20, 100), ('TOPIC', 10, 100), ('FOLLOWING', 5, 50), ('COORDINATED', 10, 60), ('VERIFICATION', 10, 100),
    ('LOOK_BACK', 10, 100), ('POLICY_TOLD', 10, 100), ('QUESTION_HEARD', 5, 50), ('RECEPTION_DAY', 10, 100), ('TASK', 10, 50)),
  daily as (select member_id, kind, (at at time zone 'Asia/Shanghai')::date as day,
      case when kind in ('STATEMENT', 'FOLLOWING', 'COORDINATED') then count(distinct about)
        when kind in ('RESEARCH', 'DEPARTMENT_VISIT', 'RECEPTION_DAY') then least(2, count(*)) else count(*) end as units
    from did where at >= '2025-12-31T16:00Z' and at < '2026-12-31T16:00Z' group by 1, 2, 3),
  earned (member_id, tenths) as (
    select member_id, least(sum(units) * points, most) from daily join given using (kind) group by member_id, kind, points, most
    union all select own.member_id, least(sum(a.share / 10), 100) from opinion_brief b join brief_author a on a.brief_id = b.id
      join own on own.account_id = a.account_id where b.status <> 'DRAFT' and b.submitted_at is not null group by 1
    union all select member_id, sum(case when attendance <> 'PRESENT' then case when attendance in ('LEAVE_APPROVED', 'DECLINED') then 0 else -10 end
        when signed_in_at > opened_at + interval '10 minutes' or (select act from attendance_entry e where e.participant_id = seat.id order by e.at desc, e.id desc limit 1) = 'LEFT'
        then 15 else 20 end) from seat
      where course in ('IN_SESSION', 'MINUTES_DRAFT', 'MINUTES_CONFIRMED', 'TRACKING', 'EVALUATED', 'ARCHIVED')
        and (attendance = 'PRESENT' or course <> 'IN_SESSION' and duty <> 'OBSERVER') group by 1)
  select m.id, coalesce(sum(tenths), 0)::float8 / 10 as points from member m left join earned on earned.member_id = m.id group by 1`;

it('reckons the duties and points of all its members as statements of their own do', async () => {
  const secretariat = app.as(await aSecretariat(app));
  await secretariat.mutate('mutation { reckonDutyPoints(year: 2026) { entered } }');
  const { dutyRoll } = (await secretariat.query(
    '{ dutyRoll(year: 2026) { active members { id credited counts { kind lines done } } } }',
  )) as {
    dutyRoll: {
      active: number;
      members: { id: string; credited: number; counts: { kind: string; lines: number; done: number }[] }[];
    };
  };
  const { pool } = app.app.database;
  const points = new Map<string, number>((await pool.query(POINTS)).rows.map((row) => [row.id, row.points]));
  const briefs = new Map<string, number>(
    (await pool.query('select member_id, sum(credited)::float8 / 10 as points from point_entry group by 1')).rows.map(
      (row) => [row.member_id, row.points],
    ),
  );
  const tenth = (number: number) => Math.round(number * 10) / 10;
  expect(dutyRoll.members).toHaveLength(292);
  expect(dutyRoll.members.map(({ id, credited }) => [id, credited])).toEqual(
    dutyRoll.members.map(({ id }) => [id, tenth((points.get(id) ?? 0) + (briefs.get(id) ?? 0))]),
  );
  expect(dutyRoll.members.filter(({ credited }) => credited > 0).length).toBeGreaterThan(10);

  const { rows } = await pool.query(
    `with ${DID} select member_id, kind, count(*)::int as lines from did where at >= '2025-12-31T16:00Z' and at < '2026-12-31T16:00Z' group by 1, 2`,
  );
  const kinds = new Set(rows.map(({ kind }) => kind));
  const found = dutyRoll.members.flatMap(({ id, counts }) =>
    counts.filter(({ kind, done }) => kinds.has(kind) && done > 0).map(({ kind, done }) => `${id} ${kind} ${done}`),
  );
  expect(found.sort()).toEqual(rows.map((row) => `${row.member_id} ${row.kind} ${row.lines}`).sort());
});

it('has studios with days held and not open, topics that came of them, and one that is applied for', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { studios } = (await secretariat.query(
    '{ studios(first: 10) { nodes { name status nextDay figures { held notOpen visitors answered topics } } } }',
  )) as { studios: { nodes: { name: string; status: string; nextDay: string | null; figures: object }[] } };
  expect(Object.fromEntries(studios.nodes.map(({ name, status, figures }) => [name, { status, ...figures }]))).toEqual({
    田埂上的委员工作室: { status: 'OPEN', held: 3, notOpen: 1, visitors: 3, answered: 1, topics: 2 },
    老街委员工作室: { status: 'OPEN', held: 1, notOpen: 1, visitors: 1, answered: 0, topics: 1 },
    教育界别委员工作室: { status: 'PROPOSED', held: 0, notOpen: 0, visitors: 0, answered: 0, topics: 0 },
  });
  expect(studios.nodes.filter(({ nextDay }) => nextDay !== null)).toHaveLength(2);
});

it('keeps of every matter what the facts say, after all of it', async () => {
  expect(await differingMattersOf(app)).toEqual({ matters: 0, tallies: 0 });
});

it('drafts minutes of which every sentence rests on what its record says', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { rows } = await app.app.database.pool.query<{ id: string }>("select id from meeting where status = 'ENDED'");
  expect(rows.length).toBeGreaterThan(1);
  for (const { id: meetingId } of rows) {
    const { meetingMinutes } = await secretariat.query(DraftedRecord, { meetingId });
    const { text: body, lines: drafted } = draftAtDesk(meetingMinutes);
    const { minutesSentences } = (await secretariat.query(
      `query ($input: MinutesSentencesInput!) { minutesSentences(input: $input) { text sources { kind id } foreign } }`,
      { input: { meetingId, body, drafted } },
    )) as { minutesSentences: { text: string; sources: { kind: string; id: string }[]; foreign: string[] }[] };

    expect(minutesSentences.length).toBeGreaterThan(20);
    expect(minutesSentences.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(minutesSentences.filter(({ foreign }) => foreign.length > 0)).toEqual([]);
    const sources = [...new Map(minutesSentences.flatMap((one) => one.sources).map((one) => [one.id, one])).values()];
    for (let at = 0; at < sources.length; at += 20) {
      const { minutesSources } = (await secretariat.query(
        `query ($meetingId: ID!, $sources: [MinutesSourceInput!]!) {
          minutesSources(meetingId: $meetingId, sources: $sources) { kind id events { number } } }`,
        { meetingId, sources: sources.slice(at, at + 20) },
      )) as { minutesSources: { kind: string; id: string; events: { number: number }[] }[] };
      expect(minutesSources.filter(({ events }) => events.length === 0)).toEqual([]);
    }
  }
});

it('has nothing to say of its own texts, but for one slip in a thousand signs at most', async () => {
  const secretariat = app.as(await aSecretariat(app));
  const { rows } = await app.app.database.pool.query<{ text: string }>(
    `select body as text from minutes union all select text from statement union all select text from demand_response
     union all select body from demand union all select text from consensus_clause
     union all select concat_ws(e'\\n', title, situation, analysis, suggestion) from opinion_brief`,
  );
  const meetings = await app.app.database.pool.query<{ id: string }>("select id from meeting where status = 'ENDED'");
  const drafts: string[] = [];
  for (const { id: meetingId } of meetings.rows) {
    drafts.push(draftAtDesk((await secretariat.query(DraftedRecord, { meetingId })).meetingMinutes).text);
  }
  const texts = [...rows.map(({ text }) => text).filter(Boolean), ...drafts];
  const found: string[] = [];
  for (const text of texts) {
    const { proofread } = (await secretariat.query(
      `query ($input: ProofreadInput!) { proofread(input: $input) { reason text sentence } }`,
      { input: { text } },
    )) as { proofread: { reason: string; text: string; sentence: string }[] };
    found.push(...proofread.map((slip) => `${slip.reason} ${slip.text} in ${slip.sentence}`));
  }
  const signs = texts.reduce((sum, text) => sum + text.length, 0);
  expect(signs).toBeGreaterThan(3000);
  expect(found.length > signs / 1000 ? { signs, found } : []).toEqual([]);
});

describe('its lists', () => {
  const ids = [{ header: '编号', path: 'id' }];
  const day = fc.integer({ min: 1, max: 365 }).map((n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10));

  it('are taken away as they are shown, every one of them', async () => {
    const secretariat = await aSecretariat(app);
    const counts: Record<string, number> = {};
    for (const list of Object.values(ListName)) {
      if (list === ListName.OWN_BRIEFS) continue;
      const variables =
        list === ListName.PLAN
          ? { filter: { year: 2026 } }
          : list === ListName.PLACEMENTS
            ? { filter: { from: '2026-01-01', to: TODAY } }
            : {};
      const shown = await idsOf(app, secretariat, list, variables);
      const taken = await linesOf(app, secretariat, list, { columns: ids, variables });
      // The trail has grown by the file itself.
      if (list === ListName.AUDIT) expect(taken.slice(-shown.length)).toEqual(shown);
      else expect([list, taken]).toEqual([list, shown]);
      counts[list] = shown.length;
    }
    expect(counts).toMatchObject({ CONSULTATIONS: 6, PRACTICES: 1, COMMITTEES: 23 });
    // No message goes out of a demonstration.
    const empty = Object.keys(counts).filter((list) => counts[list] === 0);
    expect(empty).toEqual([ListName.DELIVERIES]);
  }, 120_000);

  it('are what their filters and orders say, consultations and meetings by committee, days and status', async () => {
    const secretariat = await aSecretariat(app);
    const read = async (list: 'consultations' | 'meetings', filter: object, order: string | null) =>
      (
        await app.as(secretariat).query(
          `query L($filter: ${list === 'meetings' ? 'MeetingFilter' : 'ConsultationFilter'}, $order: ConsultationOrder) {
            ${list}(filter: $filter, order: $order, first: 100) { totalCount nodes { id title committeeName startsAt } } }`,
          { filter, order },
        )
      )[list] as { totalCount: number; nodes: { id: string; title: string; startsAt: string | null }[] };
    const chinaDay = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
    for (const list of ['consultations', 'meetings'] as const) {
      const all = await read(list, {}, 'STARTS_FIRST');
      const starts = all.nodes.map(({ startsAt }) => startsAt ?? '9');
      expect(starts).toEqual([...starts].sort());
      expect((await read(list, {}, 'STARTS_LAST')).nodes).toEqual(all.nodes.toReversed());
      await fc.assert(
        fc.asyncProperty(day, day, async (from, to) => {
          const found = await read(list, { from, to }, 'STARTS_FIRST');
          const fits = ({ startsAt }: { startsAt: string | null }) =>
            startsAt !== null && chinaDay(startsAt) >= from && chinaDay(startsAt) <= to;
          expect(found.nodes).toEqual(all.nodes.filter(fits));
          expect(found.totalCount).toBe(found.nodes.length);
        }),
        runsOf(15),
      );
      const [one] = all.nodes;
      expect((await read(list, { text: one?.title }, null)).nodes.map(({ id }) => id)).toContain(one?.id);
    }
  });
});
