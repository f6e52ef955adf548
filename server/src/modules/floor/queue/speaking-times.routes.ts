import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendTable } from '../../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import type { OutputSheet } from '../../../kernel/tabular/write-table.js';
import { purposeIn, takeOut } from '../../consent/index.js';
import { readSpeakingTimes } from './speaking-times.js';
import type { SpeakingTimes } from './speaking-times.types.js';
import { speakingTimeWords } from './speaking-times.words.js';

/** `GET /meetings/:id/speaking-times?as=csv&lang=en`: who spoke how long; a workbook unless asked for csv. */
async function sendSpeakingTimes(_: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall) {
  const times = await readSpeakingTimes(ctx, params.id ?? '');
  const sheet = sheetOf(times, url.searchParams.get('lang') === 'en' ? 'en' : 'zh-CN');
  const mark = await takeOut(ctx, 'SPEAKING_TIMES', purposeIn(url.searchParams));
  await sendTable(
    res,
    `${times.title}-${sheet.name}`,
    { ...sheet, mark },
    url.searchParams.get('as') === 'csv' ? 'csv' : 'xlsx',
  );
}

export function sheetOf({ parties, people }: SpeakingTimes, language: 'zh-CN' | 'en'): OutputSheet {
  const words = speakingTimeWords[language];
  return {
    name: words.people,
    columns: words.headers.map((header) => ({ header })),
    rows: parties.flatMap(({ party, turns, seconds, budgetSeconds }) => {
      const own = people.filter((person) => person.party === party);
      return [
        ...own.map((person) => [
          words.party[party],
          person.name,
          person.departmentName ?? person.organisation ?? person.interestGroupName,
          person.turns,
          person.pointsOfOrder,
          person.seconds,
          person.overSeconds,
          null,
        ]),
        [
          words.party[party],
          words.together,
          null,
          turns - own.reduce((sum, { pointsOfOrder }) => sum + pointsOfOrder, 0),
          own.reduce((sum, { pointsOfOrder }) => sum + pointsOfOrder, 0),
          seconds,
          own.reduce((sum, { overSeconds }) => sum + overSeconds, 0),
          budgetSeconds,
        ],
      ];
    }),
  };
}

export const floorRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/meetings/:id/speaking-times', handle: sendSpeakingTimes },
];
