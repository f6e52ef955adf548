import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { festivalDay } from './days.js';

const run = promisify(execFile);
/** What the package says where it was made for; its answers move with the zone of the process. */
const IN_CHINA = `
  import days from 'chinese-days';
  const lunar = { 春节: '01-01', 元宵: '01-15', 端午: '05-05', 中秋: '08-15' };
  const years = Array.from({ length: 199 }, (_, more) => 1901 + more);
  console.log(JSON.stringify(years.map((year) => [
    ...Object.values(lunar).map((day) => days.getSolarDateFromLunar(year + '-' + day).date),
    days.getSolarTermDate(year, 4, 'pure_brightness'),
  ])));
`;

const festivals = () =>
  Array.from({ length: 199 }, (_, more) =>
    ['春节', '元宵节', '端午', '中秋节', '清明'].map((name) => festivalDay(name, 1901 + more)),
  );

it('knows the festivals of two centuries as the almanac does', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', IN_CHINA], {
    cwd: import.meta.dirname,
    env: { ...process.env, TZ: 'Asia/Shanghai' },
  });
  expect(festivals()).toEqual(JSON.parse(stdout));
});

it.each(['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'knows the same days where the server thinks that it stands in %s',
  async (TZ) => {
    const source = `
      import { festivalDay } from ${JSON.stringify(new URL('./days.ts', import.meta.url).href)};
      const year = (more) => ['春节', '元宵节', '端午', '中秋节', '清明'].map((name) => festivalDay(name, 1901 + more));
      console.log(JSON.stringify(Array.from({ length: 199 }, (_, more) => year(more))));
    `;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', source], {
      env: { ...process.env, TZ },
    });
    expect(JSON.parse(stdout)).toEqual(festivals());
  },
);
