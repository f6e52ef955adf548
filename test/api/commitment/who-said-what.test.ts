import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { networkOf } from '../../../server/src/kernel/gate/client-address.js';
import { GateContext } from '../../../server/src/kernel/gate/request-context.js';
import { brake, forgetOtherDays } from '../../../server/src/modules/identity/brake.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { handling, type Slip } from '../../support/handling.js';
import { aMember, anonymous } from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ environment: { TRUSTED_PROXIES: '127.0.0.1' } });
});
afterAll(() => app?.close());

const { acts, asking, voice, invited } = handling(() => app);

/** Somebody's phone, at this address. */
async function from(address: string, query: string, variables: object) {
  const answer = await app.inAnotherBrowser(anonymous).fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as {
    data: Record<string, unknown> | null;
    errors?: { extensions: { code: string } }[];
  };
  return errors ? { code: errors[0]?.extensions.code } : (data?.['answer'] ?? data);
}
/** Whoever is at this address has done this so often within the hour. */
async function busy(address: (n: number) => string, purpose: string, times: number): Promise<void> {
  const { services, database } = app.app;
  for (let n = 0; n < times; n += 1) {
    const asker = { viewer: null, requestId: 'test', address: networkOf(address(n)) };
    await brake(new GateContext(services, () => database.orm.em.fork(), asker), { purpose, limit: 1_000_000 });
  }
}

interface Dumped {
  readonly table: string;
  readonly xmin: string;
  readonly row: Readonly<Record<string, unknown>>;
}
/** What whoever may read everything reads: every row of every table, and which transaction wrote it. */
async function dump(): Promise<Dumped[]> {
  const tables = await rowsOf<{ name: string }>(
    app,
    `select quote_ident(table_name) as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
    [],
  );
  const dumped: Dumped[] = [];
  for (const { name } of tables) {
    const rows = await rowsOf<Omit<Dumped, 'table'>>(app, `select xmin::text, to_jsonb(t) as row from ${name} t`, []);
    dumped.push(...rows.map((one) => ({ table: name, ...one })));
  }
  return dumped;
}
const of = (dumped: readonly Dumped[], table: string) => dumped.filter((one) => one.table === table);

describe('a curious administrator who reads the whole database', () => {
  const ADDRESSES = ['203.0.113.7', '198.51.100.23', '192.0.2.99', '2001:db8:5::7'];

  it('cannot tell whose an answer is, neither while residents are asked nor afterwards', async () => {
    const matter = await aCommitment(app);
    const slips = await invited(matter, '商户 1 号', '商户 2 号');
    const code = await asking(matter);
    const neighbour = await aMember(app, { committee: matter.officer.committee });

    // By slips, at the table, signed in without a seat, and by the code on the wall: from addresses of their own.
    await from(ADDRESSES[0] as string, say.answer, voice((slips[0] as Slip).code, 'NOT_SOLVED'));
    await from(ADDRESSES[1] as string, say.answer, voice((slips[1] as Slip).code, 'SOLVED'));
    const key = { clientMutationId: crypto.randomUUID() };
    expect(await acts(matter.guest, say.answer, voice(code, 'HALF_SOLVED', key))).toMatchObject({ open: true });
    expect(await acts(neighbour, say.answer, voice(code, 'CAME_BACK', key))).toMatchObject({ open: true });
    await from(ADDRESSES[2] as string, say.answer, voice(code, 'SOLVED'));
    await from(ADDRESSES[3] as string, say.answer, voice(code, 'NOT_SOLVED', { comment: '又占了' }));
    await app.app.settled();

    const open = await dump();
    const answers = of(open, 'acceptance_answer');
    expect(answers).toHaveLength(6);

    // The trail says that six answers were given, and not by whom or by which request.
    const said = of(open, 'audit_entry').filter(({ row }) => row['type'] === 'commitment.acceptanceAnswered');
    expect(said.map(({ row: { actor_kind, actor_id, request_id } }) => [actor_kind, actor_id, request_id])).toEqual(
      Array.from({ length: 6 }, () => ['ANONYMOUS', null, '-']),
    );
    expect(of(open, 'idempotency_record').filter(({ row }) => row['act'] === 'answerAcceptance')).toEqual([]);

    // No answer is of another moment than the others: one transaction, one day, ids that tell no order.
    const [{ xmin }] = answers as [Dumped];
    expect(new Set(answers.map((one) => one.xmin))).toEqual(new Set([xmin]));
    for (const { row } of answers) {
      expect(String(row['id'])).toMatch(/^.{14}4/);
      expect([row['created_at'], row['answered_at']].map((at) => new Date(String(at)).toISOString())).toEqual([
        '2026-03-01T16:00:00.000Z',
        '2026-03-01T16:00:00.000Z',
      ]);
    }
    // And beside them in that transaction stands nobody.
    const beside = new Set(open.filter((one) => one.xmin === xmin).map(({ table }) => table));
    for (const table of ['acceptance_answer', 'acceptance_mark', 'audit_entry', 'outbox_event']) beside.delete(table);
    expect([...beside]).toEqual([]);

    // The key of the installation lies in the dump: with it every person, seat, slip, session and address is tried.
    const secret = String(of(open, 'installation')[0]?.row['secret']);
    const dayKeys = of(open, 'brake_key').map(({ row }) => String(row['key']));
    const hmac = (by: string, text: string) => createHmac('sha256', by).update(text).digest('hex');
    const ids = open.flatMap(({ row }) => Object.values(row)).filter((value) => typeof value === 'string');
    const names = ids.flatMap((id) =>
      ['participant', 'invitation', 'account', 'device'].map((kind) => `${kind}:${id}`),
    );
    const subjects = [...names, ...ids, ...ADDRESSES, '127.0.0.1'];
    const tried = new Set(
      subjects.flatMap((subject) => [
        hmac(secret, `voice\n${matter.id}:${subject}`),
        hmac(secret, `voice\n${subject}`),
        hmac(secret, `address\n${subject}`),
        hmac(secret, `acceptance\n${subject}`),
        ...dayKeys.map((key) => hmac(key, `acceptance ${matter.id}\n2026-03-02T01\n${subject}`)),
      ]),
    );
    const found = open.filter(({ row }) => Object.values(row).some((value) => tried.has(String(value))));
    // What can be worked out: which of those invited were heard while it is open, and that somebody came from there in
    // this hour. What they said stands with neither.
    expect([...new Set(found.map(({ table }) => table))].sort()).toEqual(['acceptance_mark', 'brake_count']);
    expect(of(open, 'brake_count').map(({ row }) => Object.keys(row).sort())[0]).toEqual(['acts', 'day', 'key_hash']);

    // Settled: who was heard goes, too.
    expect(await acts(matter.officer, say.settle, { id: matter.id })).toMatchObject({ round: 2 });
    const over = await dump();
    expect(of(over, 'acceptance_mark')).toEqual([]);
    const before = new Set(answers.flatMap(({ row }) => [row['voice_hash'], row['device_hash']]));
    expect(
      of(over, 'acceptance_answer').filter(({ row }) => before.has(row['voice_hash']) || row['device_hash']),
    ).toEqual([]);
  });

  it('learns nothing of yesterday from what counts how much comes from where', async () => {
    await busy(() => '203.0.113.7', 'acceptance', 2);
    const keys = await rowsOf<{ key: string }>(app, 'select key from brake_key', []);
    app.clock.advance({ days: 1 });

    await forgetOtherDays(
      new GateContext(app.app.services, () => app.app.database.orm.em.fork(), {
        viewer: null,
        requestId: 'test',
        address: null,
      }),
    );

    for (const table of ['brake_key', 'brake_count']) {
      expect(await rowsOf(app, `select * from ${table}`, [])).toEqual([]);
    }
    await busy(() => '203.0.113.7', 'acceptance', 1);
    expect(await rowsOf(app, 'select key from brake_key', [])).not.toEqual(keys);
  });
});

describe('whoever stuffs the box by the open code', () => {
  const stuff = async ({ id }: Following, address: (n: number) => string, times: number) =>
    busy(address, `acceptance ${id}`, times);

  it('is heard, and closes nothing with however many phones', async () => {
    const matter = await aCommitment(app);
    const code = await asking(matter);
    for (let n = 0; n < 6; n += 1) await from('203.0.113.50', say.answer, voice(code, 'SOLVED'));
    app.clock.advance({ days: 20 });

    const seen = await app.as(anonymous).query(say.notice, { code });
    expect(seen.acceptanceNotice.tally).toMatchObject({
      n: 6,
      solved: 6,
      invitedCount: 0,
      enough: false,
      accepted: false,
    });
    expect(await acts(matter.officer, say.settle, { id: matter.id })).toMatchObject({ code: 'TOO_FEW_INVITED' });
    await invited(matter, '商户 1 号', '商户 2 号');
    expect(await acts(matter.officer, say.settle, { id: matter.id })).toMatchObject({ status: 'REPROCESSING' });
  });

  it('is stopped on one line, whatever address of it they show, and on a block of many lines', async () => {
    const matter = await aCommitment(app);
    const code = await asking(matter);
    const [slip] = await invited(matter, '商户 1 号');

    await stuff(matter, (n) => `2001:db8:7:1::${n.toString(16)}`, 149);
    expect(await from('2001:db8:7:1:aaaa::1', say.answer, voice(code))).toMatchObject({ open: true });
    expect(await from('2001:db8:7:1:bbbb::2', say.answer, voice(code))).toEqual({ code: 'TOO_MANY_REQUESTS' });
    expect(await from('2001:db8:7:2::1', say.answer, voice(code))).toMatchObject({ open: true });
    await stuff(matter, (n) => `2001:db8:7:${(n + 16).toString(16)}::1`, 600 - 152);
    expect(await from('2001:db8:7:3::1', say.answer, voice(code))).toMatchObject({ open: true });
    expect(await from('2001:db8:7:4::1', say.answer, voice(code))).toEqual({ code: 'TOO_MANY_REQUESTS' });
    expect(await from('2001:db8:8:1::1', say.answer, voice(code))).toMatchObject({ open: true });
    // Whoever was invited is heard from there all the same.
    expect(await from('2001:db8:7:1::9', say.answer, voice((slip as Slip).code))).toMatchObject({ open: true });
  });

  it('does not shut out a market behind one address, nor the next hour', async () => {
    const matter = await aCommitment(app);
    const code = await asking(matter);
    await stuff(matter, () => '198.51.100.80', 149);
    expect(await from('198.51.100.80', say.answer, voice(code))).toMatchObject({ open: true });
    expect(await from('198.51.100.80', say.answer, voice(code))).toEqual({ code: 'TOO_MANY_REQUESTS' });
    app.clock.advance({ hours: 1 });
    expect(await from('198.51.100.80', say.answer, voice(code))).toMatchObject({ open: true });
  });

  it('holds up nobody: thirty at once are thirty voices', async () => {
    const matter = await aCommitment(app);
    const code = await asking(matter);
    await Promise.all(Array.from({ length: 30 }, () => from('198.51.100.81', say.answer, voice(code, 'SOLVED'))));
    expect((await app.as(anonymous).query(say.notice, { code })).acceptanceNotice.tally).toMatchObject({ n: 30 });
  });
});
