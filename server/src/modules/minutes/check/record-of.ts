import type { MinutesPage } from '../minutes-page.types.js';
import type { CheckedRecord } from './check-minutes.rules.js';

/** The record as the check holds a text against it. What was taken back is not in it. */
export function recordOf(page: MinutesPage): CheckedRecord {
  const { statements, demands, clauses, agenda, attendance, chairNames, scribeNames } = page;
  const said = statements.map((one) => (one.withdrawnAt ? { ...one, text: '' } : one));
  const { title, place, committeeName, hostName, overrideReason } = page;
  const texts: string[] = [];
  const days: string[] = [page.openedAt, page.endedAt, page.dueOn].flatMap((at) => (at ? [inChina(at)] : []));
  const people = attendance.map(({ party: _, ...names }) => names);
  collect({ title, place, committeeName, hostName, overrideReason, chairNames, scribeNames, people }, texts, days);
  collect({ said, demands, clauses, agenda }, texts, days);
  // How long somebody spoke is written like an hour: 03:20.
  days.push(...page.speakingShares.map(({ seconds }) => asClock(seconds)));
  return { texts, days, numbers: numbersOf(page) };
}

const two = (value: number) => String(value).padStart(2, '0');
function asClock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return hours > 0 ? `T${two(hours)}:${two(minutes)}` : `T${two(minutes)}:${two(rest)}`;
}

const MOMENT = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/;
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^[A-Z_]+$/;

/** Every text and every day within, however deep. */
function collect(value: unknown, texts: string[], days: string[]): void {
  if (typeof value === 'string') {
    if (MOMENT.test(value)) days.push(inChina(value));
    else if (value !== '' && !ID.test(value)) texts.push(value);
  } else if (value instanceof Date) days.push(inChina(value.toISOString()));
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) collect(one, texts, days);
}

/** As people in China say it, to the minute; a day stays one. */
function inChina(at: string): string {
  if (!at.includes('T') && /^\d{4}-\d\d-\d\d$/.test(at)) return at;
  return new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
}

const counted = (count: number, ...what: string[]) => ['', ...what].map((one) => `${count} ${one}`);

/** What follows from the record by counting. */
function numbersOf(page: MinutesPage): string[] {
  const { attendance, demands, clauses, statements, agenda, speakingShares, observerCount, convenedReadiness } = page;
  const present = attendance.map((one) => one.present.length);
  const away = attendance.flatMap(({ onLeave, absent }) => [onLeave.length, absent.length]);
  const total = present.reduce((sum, one) => sum + one, 0);
  const turns = speakingShares.reduce((sum, one) => sum + one.turns, 0);
  return [
    ...[...present, ...away, total, observerCount, total + observerCount].flatMap((count) =>
      counted(count, '人', '位', '名'),
    ),
    ...[demands.length, clauses.length, agenda.length].flatMap((count) => counted(count, '项', '条', '件', '个')),
    ...demands.flatMap(({ number }) => counted(number, '项', '条', '件', '号')),
    ...clauses.flatMap(({ number }) => counted(number, '项', '条', '款')),
    ...counted(statements.length, '次', '人次'),
    ...[...speakingShares.map((one) => one.turns), turns].flatMap((count) => counted(count, '次', '人次')),
    ...speakingShares.flatMap(({ seconds }) => [
      ...counted(Math.floor(seconds / 3600), '小时', '时'),
      ...counted(Math.floor((seconds % 3600) / 60), '分', '分钟'),
      ...counted(Math.floor(seconds / 60), '分', '分钟'),
      ...counted(Math.round(seconds / 60), '分', '分钟'),
      ...counted(seconds % 60, '秒'),
    ]),
    ...(convenedReadiness === null ? [] : counted(Math.round(convenedReadiness * 100), '%')),
  ];
}
