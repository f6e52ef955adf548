import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { departuresOf, publishedYears } from './published-years.js';
import { isWeekend } from './working-days.js';

const run = promisify(execFile);

/** The package's word on every day, asked in China: elsewhere it takes Saturdays for Fridays. */
const IN_CHINA = `
  import days from 'chinese-days';
  const departures = [];
  for (let ms = Date.UTC(2004, 0, 1); ms < Date.UTC(2030, 0, 1); ms += 86_400_000) {
    const day = new Date(ms).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(ms).getUTCDay());
    const { work, name } = days.getDayDetail(day);
    if (work === weekend) departures.push({ day, kind: work ? 'WORKED' : 'OFF', name: name.split(',')[1] ?? name });
  }
  console.log(JSON.stringify(departures));
`;

it('agrees with the package that follows the announcements, year by year', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', IN_CHINA], {
    cwd: import.meta.dirname,
    env: { ...process.env, TZ: 'Asia/Shanghai' },
  });
  expect(publishedYears().flatMap(departuresOf)).toEqual(JSON.parse(stdout));
});

it('holds only days that differ from their weekday', () => {
  const days = publishedYears().flatMap(departuresOf);
  expect(days.filter(({ day, kind }) => isWeekend(day) !== (kind === 'WORKED'))).toEqual([]);
  expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
  expect(departuresOf(2026)).toHaveLength(25);
  expect(departuresOf(2099)).toEqual([]);
});
