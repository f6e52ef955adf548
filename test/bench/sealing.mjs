// How long it takes to seal an audit trail that nobody sealed for long: a million entries, and fewer, to see whether it grows
// with their number.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { OutsideTheDatabase } from '../../server/dist/kernel/audit/outside.js';
import { sealAudit } from '../../server/dist/kernel/audit/seal.js';
import { ownDatabase } from './search.mjs';
import { sized, table } from './servers.mjs';

export const sizes = sized({ full: { entries: [100_000, 1_000_000] }, smoke: { entries: [200, 400] } });

export async function benchSealing(postgresUrl) {
  // Its own: servers of other parts have sealed under keys of theirs.
  const { database, drop } = await ownDatabase(postgresUrl, 'sealing');
  const pool = new pg.Pool({ connectionString: database, max: 2 });
  const dataDir = mkdtempSync(join(tmpdir(), 'bandeng-sealing-'));
  const outside = new OutsideTheDatabase(dataDir);
  const sealAll = async () => {
    let entries = 0;
    for (;;) {
      const outcome = await sealAudit(pool, new Date(), outside);
      if (outcome.state !== 'SEALED') return entries;
      entries += outcome.entries;
    }
  };
  try {
    await sealAll();
    const rows = [];
    for (const count of sizes.now.entries) {
      await pool.query(
        `insert into audit_entry (actor_kind, actor_id, type, data, request_id, occurred_at)
         select 'ACCOUNT', gen_random_uuid(), 'meeting.agendaItemOpened',
           jsonb_build_object('meetingId', gen_random_uuid(), 'itemId', gen_random_uuid()), gen_random_uuid()::text, now()
         from generate_series(1, $1::int)`,
        [count],
      );
      const began = performance.now();
      const entries = await sealAll();
      const seconds = (performance.now() - began) / 1000;
      rows.push([entries, seconds.toFixed(1), ((seconds / entries) * 1e6).toFixed(1)]);
    }
    return table(['entries sealed', 'seconds', 'µs each'], rows);
  } finally {
    await pool.end();
    await drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
