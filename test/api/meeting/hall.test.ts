import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { anonymous, aWallOf } from '../../support/people.js';

const PEOPLE = 300;
const HANDS = 40;
const registered: string[] = Object.values(
  JSON.parse(readFileSync(new URL('../../../schema/trusted-documents.json', import.meta.url), 'utf8')),
);
/** What a client really asks for. */
const subscriptionNamed = (name: string) =>
  registered.find((text) => new RegExp(`subscription ${name}\\b`).test(text)) ?? '';

let app: TestApp;
let hall: LiveTable;
beforeAll(async () => {
  app = await anApp();
  hall = await aLiveTable(app);
  const { pool } = app.app.database;
  await pool.query(
    `insert into participant (id, created_at, version, consultation_id, party, duty, name, organisation, attendance)
     select gen_random_uuid(), now(), 1, $1, (array['MEMBER', 'STAKEHOLDER', 'DEPARTMENT', 'TOWNSHIP'])[1 + n % 4], 'ATTENDEE',
       '某' || n, '第' || n || '小组', 'PRESENT' from generate_series(1, $2::int) n`,
    [hall.consultation.id, PEOPLE],
  );
  await pool.query(
    `insert into speaker_entry (id, created_at, meeting_id, participant_id, status, position)
     select gen_random_uuid(), now(), $1, id, 'WAITING', row_number() over (order by id)
     from participant where consultation_id = $2 and name like '某%' order by id limit $3`,
    [hall.meeting.id, hall.consultation.id, HANDS],
  );
});
afterAll(() => app.close());

it.each([
  ['the wall', 'LiveMeetingScene', () => aWallOf(app, hall.meeting), HANDS, 4 * 1024],
  ['a passer-by', 'LivePage', () => anonymous, 0, 2 * 1024],
  ['a phone in the room', 'LivePage', () => hall.merchant, HANDS, 12 * 1024],
])(
  'sends %s a few kilobytes in a hall of 300 with 40 hands up, and nobody’s name list',
  async (_, document, who, hands, limit) => {
    const watch = await app.as(await who()).watch(subscriptionNamed(document), { id: hall.meeting.id });
    const { meetingLive } = await watch.next();
    await watch.close();
    expect(meetingLive.floor.waitingCount).toBe(hands);
    const bytes = Buffer.byteLength(JSON.stringify(meetingLive));
    expect(bytes).toBeLessThan(limit);
    expect(JSON.stringify(meetingLive)).not.toContain('attendance');
  },
);
