import { createHash, createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto';
import pg from 'pg';

const hash = (text) => createHash('sha256').update(text).digest('hex');

/**
 * A live meeting with an agenda of its own and a secretariat session, straight into the tables. `pass` is what
 * everybody in the back row shows: the street is not told what goes on.
 */
export async function aLiveMeeting(databaseUrl, itemCount) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await written(client, itemCount);
  } finally {
    await client.end();
  }
}

async function written(client, itemCount) {
  const id = () => randomUUID();
  const [account, committee, consultation, meetingId] = [id(), id(), id(), id()];
  const joinCode = String(randomInt(100_000, 1_000_000));
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into account (id, created_at, login_name, display_name, status) values ($1, now(), $2, 'bench', 'ACTIVE')`,
    [account, `bench-${account.slice(0, 8)}`],
  );
  await client.query(`insert into post (id, created_at, account_id, role) values ($1, now(), $2, 'SECRETARIAT')`, [
    id(),
    account,
  ]);
  await client.query(
    `insert into session (id, created_at, token_hash, kind, account_id, device, last_seen_at, expires_at)
     values ($1, now(), $2, 'ACCOUNT', $3, 'bench', now(), now() + interval '1 day')`,
    [id(), hash(token), account],
  );
  const township = id();
  await client.query(`insert into township (id, created_at, name, kind) values ($1, now(), $2, 'TOWN')`, [
    township,
    `会镇${joinCode}`,
  ]);
  await client.query(`insert into liaison_committee (id, created_at, name, township_id) values ($1, now(), $2, $3)`, [
    committee,
    `会镇${joinCode}联络委`,
    township,
  ]);
  await client.query(
    `insert into consultation (id, created_at, title, form, status, committee_id, place, starts_at, version)
     values ($1, now(), '一场会', 'BENCH', 'IN_SESSION', $2, '村委会', now(), 1)`,
    [consultation, committee],
  );
  await client.query(
    `insert into meeting (id, created_at, version, consultation_id, status, join_code, opened_at)
     values ($1, now(), 1, $2, 'LIVE', $3, now())`,
    [meetingId, consultation, joinCode],
  );
  const items = Array.from({ length: itemCount }, id);
  for (const [index, item] of items.entries()) {
    await client.query(
      `insert into agenda_item (id, created_at, version, meeting_id, position, title, part, planned_minutes, status)
       values ($1, now(), 1, $2, $3, $4, 'OTHER', 10, 'PENDING')`,
      [item, meetingId, index + 1, `议程 ${index + 1}`],
    );
  }
  const observer = id();
  await client.query(
    `insert into meeting_observer (id, created_at, meeting_id, name, signed_in_at) values ($1, now(), $2, '老街坊', now())`,
    [observer, meetingId],
  );
  const { rows } = await client.query('select secret from installation');
  const pass = `${observer}.${createHmac('sha256', rows[0].secret).update(`observerPass\n${observer}`).digest('hex')}`;
  return { meetingId, items, token, joinCode, pass };
}
