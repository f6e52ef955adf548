import { createHmac, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { freshDatabase } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../server/src/kernel/database.js';
import { judgeRecord } from '../../server/src/modules/meeting/record/verify-record.js';

const MIGRATIONS = new URL('../../server/migrations/', import.meta.url);
const LAST_BEFORE = '0032-hall';

let client: pg.Client;
let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase({ name: 'before_observers', prepare: upTo });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function upTo(url: string): Promise<void> {
  const setUp = new pg.Client({ connectionString: url });
  await setUp.connect();
  await setUp.query('create table migration (id serial primary key, name text, executed_at timestamptz default now())');
  const names = readdirSync(MIGRATIONS).filter(
    (file) => file.endsWith('.sql') && file.replace('.sql', '') <= LAST_BEFORE,
  );
  for (const file of names.sort()) {
    await setUp.query(readFileSync(new URL(file, MIGRATIONS), 'utf8'));
    await setUp.query('insert into migration (name) values ($1)', [file.replace('.sql', '')]);
  }
  await setUp.end();
}

const rows = async (sql: string, params: unknown[] = []) => (await client.query(sql, params)).rows;

/** A row with what is said, and something of the right type where the table asks for more. */
async function put(table: string, said: Readonly<Record<string, unknown>>): Promise<string> {
  const id = (said.id as string | undefined) ?? randomUUID();
  const columns = await rows(
    `select column_name as name, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_nullable = 'NO' and column_default is null and is_generated = 'NEVER'`,
    [table],
  );
  const made = Object.fromEntries(
    columns.map(({ name, type }: { name: string; type: string }) => [
      name,
      type === 'uuid'
        ? randomUUID()
        : type.startsWith('timestamp')
          ? new Date()
          : type === 'date'
            ? '2026-06-30'
            : type.startsWith('_')
              ? []
              : /^int|float|numeric/.test(type)
                ? 1
                : type === 'bool'
                  ? false
                  : type === 'jsonb'
                    ? '{}'
                    : type === 'tsvector'
                      ? ''
                      : `x-${randomUUID()}`,
    ]),
  );
  const row: Record<string, unknown> = {
    ...made,
    ...(columns.some(({ name }: { name: string }) => name === 'id') ? { id } : {}),
    ...said,
  };
  const names = Object.keys(row);
  await client.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
    Object.values(row),
  );
  return id;
}

it('takes those off the list whom the door put there, with what they said, and says so in each trail', async () => {
  const township = await put('township', { kind: 'TOWN' });
  const committee = await put('liaison_committee', { township_id: township });
  const consultation = await put('consultation', { form: 'BENCH', status: 'TRACKING', committee_id: committee });
  const meeting = await put('meeting', { consultation_id: consultation, status: 'ENDED', join_code: '123456' });
  const account = randomUUID();
  const person = (more: object) =>
    put('participant', {
      consultation_id: consultation,
      party: 'STAKEHOLDER',
      duty: 'OBSERVER',
      attendance: 'PRESENT',
      ...more,
    });
  const door = await person({ name: '外人', account_id: account, sign_in_method: 'CODE', signed_in_at: new Date() });
  const nobody = await person({ name: '走错门', attendance: 'INVITED' });
  const author = await person({ name: '写过建议', account_id: randomUUID() });
  await person({ name: '受邀列席', invitation_code_hash: 'a-code' });
  const merchant = await person({ name: '商户', duty: 'ATTENDEE', invitation_code_hash: 'another' });

  await put('attendance_entry', {
    meeting_id: meeting,
    participant_id: door,
    act: 'SIGNED_IN',
    method: 'CODE',
    recorded_by_kind: 'ACCOUNT',
  });
  const statement = await put('statement', {
    meeting_id: meeting,
    participant_id: door,
    text: '我来说一句',
    mode: 'ORAL',
  });
  await put('statement_version', {
    statement_id: statement,
    number: 1,
    participant_id: door,
    kind: 'FACT',
    reason: 'NOTED',
    text: '我来说一句',
    evidence: '[]',
  });
  await put('speaker_entry', { meeting_id: meeting, participant_id: door, status: 'FINISHED', position: 1 });
  const question = await put('floor_question', {
    meeting_id: meeting,
    participant_id: door,
    status: 'WAITING',
    text: '?',
  });
  for (const one of [door, merchant]) await put('question_like', { question_id: question, participant_id: one });
  const round = await put('opinion_round', {
    meeting_id: meeting,
    status: 'CLOSED',
    observers_vote: true,
    on_wall: false,
  });
  const item = await put('opinion_item', { round_id: round, number: 1, status: 'ASKED', submitted_by_id: door });
  for (const one of [door, merchant]) await put('opinion_vote', { item_id: item, participant_id: one, choice: 1 });
  await put('suggestion', { consultation_id: consultation, participant_id: author });
  await put('briefing_receipt', { participant_id: door, digests: '[]' });
  await put('search_entry', {
    kind: 'CONSULTATION',
    record_id: consultation,
    reach: [account, randomUUID()],
    lexemes: '',
  });
  await put('notice', { recipient_kind: 'ACCOUNT', recipient_id: account, consultation_id: consultation });

  const [{ secret }] = await rows('select secret from installation');
  const demand = await put('demand', { consultation_id: consultation, number: 1, status: 'DISPOSED' });
  const department = await put('department', {});
  const commitments = await Promise.all(
    ['ACCEPTANCE_OPEN', 'CLOSED'].map((status) =>
      put('commitment', {
        consultation_id: consultation,
        committee_id: committee,
        demand_id: demand,
        lead_department_id: department,
        status,
        round: 1,
      }),
    ),
  );
  for (const commitment of commitments) {
    for (const one of [door, merchant]) {
      await put('acceptance_invitation', { commitment_id: commitment, participant_id: one });
      await put('acceptance_answer', {
        commitment_id: commitment,
        round: 1,
        invited: true,
        result: 'NOT_SOLVED',
        attitude: 'POOR',
        voice_hash: createHmac('sha256', secret).update(`voice\n${commitment}:participant:${one}`).digest('hex'),
      });
    }
  }

  await migrate(database.url);

  expect(await rows('select name, account_id, duty from participant order by name')).toEqual(
    [
      { name: '受邀列席', account_id: null, duty: 'OBSERVER' },
      { name: '商户', account_id: null, duty: 'ATTENDEE' },
      { name: '写过建议', account_id: null, duty: 'OBSERVER' },
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
  const observers = await rows('select id, account_id, removed_at is null as "isHere" from meeting_observer');
  expect(observers).toHaveLength(3);
  expect(observers).toContainEqual({ id: door, account_id: account, isHere: true });
  expect(observers).toContainEqual({ id: nobody, account_id: null, isHere: false });
  for (const table of ['attendance_entry', 'statement', 'statement_version', 'speaker_entry', 'floor_question']) {
    expect([table, await rows(`select participant_id, observer_id from ${table}`)]).toEqual([
      table,
      [{ participant_id: null, observer_id: door }],
    ]);
  }
  expect(await rows('select submitted_by_id, submitted_by_observer_id from opinion_item')).toEqual([
    { submitted_by_id: null, submitted_by_observer_id: door },
  ]);
  for (const [of, by] of [
    ['question_like', 'observer_like'],
    ['opinion_vote', 'observer_opinion'],
  ]) {
    expect(await rows(`select participant_id from ${of}`)).toEqual([{ participant_id: merchant }]);
    expect(await rows(`select observer_id from ${by}`)).toEqual([{ observer_id: door }]);
  }

  // Their slips open nothing; the open round is counted without them, the settled one stands.
  expect(
    await rows('select participant_id, withdrawn_at is null as opens from acceptance_invitation order by opens desc'),
  ).toEqual([
    { participant_id: merchant, opens: true },
    { participant_id: merchant, opens: true },
    { participant_id: null, opens: false },
    { participant_id: null, opens: false },
  ]);
  const answers = await rows('select commitment_id, count(*)::int from acceptance_answer group by 1');
  expect(answers).toContainEqual({ commitment_id: commitments[0], count: 1 });
  expect(answers).toContainEqual({ commitment_id: commitments[1], count: 2 });
  expect(await rows('select 1 from briefing_receipt union all select 1 from notice')).toEqual([]);
  expect(await rows('select $1 = any(reach) as found from search_entry', [account])).toEqual([{ found: false }]);

  expect(await rows(`select actor_kind, data from audit_entry where type = 'meeting.observersMoved'`)).toEqual([
    {
      actor_kind: 'SYSTEM',
      data: {
        meetingId: meeting,
        consultationId: consultation,
        observers: 3,
        withAccount: 2,
        invitationsWithdrawn: 2,
        answersTakenOut: 1,
        answersInSettledRounds: 1,
        keptAsAuthors: 1,
      },
    },
  ]);
  // The record of the meeting adds up to what is kept, and names what was done to it.
  const [{ events, kept }] = await rows(
    `select (select json_agg(json_build_object('seq', e.seq, 'type', e.type, 'changes', e.changes) order by e.seq)
        from meeting_event e where e.meeting_id = $1) as events,
       (select json_agg(json_build_object('table', s.table_name, 'row', s.row_key, 'values', s.content))
        from meeting_state($1) s) as kept`,
    [meeting],
  );
  expect(events.at(-1).type).toBe('meeting.observersMoved');
  expect(judgeRecord(meeting, events, kept)).toMatchObject({ holds: true, unfit: null, differences: [] });
  expect(JSON.stringify(events.at(-1))).not.toContain(account);
});
