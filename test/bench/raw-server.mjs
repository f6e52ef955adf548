// The baseline: node:http and pg, one named statement whose answer PostgreSQL builds, its text sent as it comes.
// First, as in the server: classes say what they are while they load, and this brings what remembers it.
import '../../server/dist/modules.js';
import { createServer } from 'node:http';
import pg from 'pg';
import { WorkingCalendar } from '../../server/dist/kernel/calendar/working-calendar.js';
import { PoolReadContext } from '../../server/dist/kernel/read.js';
import { timelinessBounds } from '../../server/dist/modules/commitment/timeliness.rules.js';
import { districtBoardQuery } from '../../server/dist/modules/display/results-board.query.js';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 12,
  options: '-c TimeZone=UTC',
});
const asText = { getTypeParser: () => (text) => text };
const calendar = await WorkingCalendar.load(new PoolReadContext(pool));
const { overdueBefore } = timelinessBounds(calendar, process.env.TODAY);
const scope = { committeeId: null, overdueBefore, first: 50 };
const values = districtBoardQuery.params.map((name) => scope[name]);

const server = createServer(async (req, res) => {
  for await (const _chunk of req);
  const { rows } = await pool.query({ name: 'board', text: districtBoardQuery.text, values, types: asText });
  const body = `{"data":{"resultsBoard":${rows[0].board}}}`;
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
  res.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
