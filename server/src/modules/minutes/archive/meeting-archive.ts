import type { Readable } from 'node:stream';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { writeCsv } from '../../../kernel/tabular/write-table.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { type ZipPart, zipPackage } from '../../../kernel/zip/zip-package.js';
import { withoutTakenDownOf } from '../../consultation/index.js';
import { canArchive, canWatch, holdMeeting, readAttendance, readStoredRecord } from '../../meeting/index.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import { record } from '../minutes.events.js';
import { type ArchiveFacts, archivedFileQuery, archiveFactsQuery } from './archive-facts.sql.js';
import { factsWithout, recordWithout } from './without-taken-down.js';

export const ARCHIVE_KIND = 'bandeng.meeting';

export interface MeetingArchive {
  readonly name: string;
  readonly content: Readable;
}

/** The whole meeting as one file. Taking it is itself on record, and in the file. */
export async function archiveMeeting(ctx: RequestContext, meetingId: string): Promise<MeetingArchive> {
  const id = knownId(meetingId);
  await inTransaction(ctx, async (tx) => {
    const floor = await holdMeeting(tx, id);
    if (!canWatch(ctx.viewer, floor.scope, floor.seat)) throw notFound();
    authorize(canArchive(ctx.viewer, floor.scope), 'take a meeting away as a file');
    if (floor.meeting.status !== MeetingStatus.ENDED) throw badInput('meetingId', 'NOT_ENDED');
    record(tx, floor, 'archived');
  });
  const [whole, wholeRecord, attendance] = await Promise.all([
    ctx.read.one(archiveFactsQuery, { id }),
    readStoredRecord(ctx.read, id),
    readAttendance(ctx.read, id),
  ]);
  if (!whole) throw notFound();
  const without = await withoutTakenDownOf(ctx.read, whole.consultationId);
  const facts = without ? factsWithout(whole, without) : whole;
  const stored = without ? recordWithout(wholeRecord, without) : wholeRecord;
  const { title, endedAt, minutes, files } = facts;
  const name = `${title}-${(endedAt ?? '').slice(0, 10)}.zip`;
  const json = (path: string, value: unknown): ZipPart => ({ path, bytes: async () => JSON.stringify(value, null, 1) });
  const parts: ZipPart[] = [
    { path: '说明.txt', bytes: async () => readMe(facts) },
    json('meeting.json', {
      ...facts,
      files: files.map(({ id: fileId, name: called }) => ({ id: fileId, name: called })),
    }),
    json('events.json', stored.events),
    json('state.json', stored.kept),
    json('attendance.json', attendance),
    ...(minutes ? [{ path: '纪要.txt', bytes: async () => minutes.body }] : []),
    table(
      '签到.csv',
      ['姓名', '方别', '单位', '状态', '方式', '时间'],
      attendance.map((one) => [
        one.name,
        one.party,
        one.departmentName ?? one.organisation ?? one.interestGroupName,
        one.attendance,
        one.signInMethod,
        one.signedInAt,
      ]),
    ),
    table(
      '发言.csv',
      ['时间', '姓名', '方别', '内容', '本人收回'],
      facts.statements.map((one) => [one.saidAt, one.name, one.party, one.text, one.withdrawnAt]),
    ),
    table(
      '发言时长.csv',
      ['姓名', '方别', '开始', '结束'],
      facts.turns.map((one) => [one.name, one.party, one.startedAt, one.finishedAt]),
    ),
    table(
      '诉求.csv',
      ['序号', '诉求', '结果'],
      facts.demands.map((one) => [one.number, one.title, one.disposition]),
    ),
    ...files.map(({ id: fileId, name: called }) => ({
      path: `files/${fileId}-${called}`,
      stored: true,
      bytes: async () => (await ctx.read.one(archivedFileQuery, { id: fileId }))?.bytes ?? Buffer.alloc(0),
    })),
  ];
  const about = { meetingId: id, consultationId: facts.consultationId, title, events: stored.events.length };
  return { name, content: zipPackage({ kind: ARCHIVE_KIND, madeAt: ctx.now().toISOString(), about }, parts) };
}

function table(path: string, headers: readonly string[], rows: readonly (readonly unknown[])[]): ZipPart {
  const cell = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : null);
  return {
    path,
    bytes: async () =>
      writeCsv({ columns: headers.map((header) => ({ header })), rows: rows.map((row) => row.map(cell)) }),
  };
}

function readMe({ title, committeeName, openedAt, endedAt, place }: ArchiveFacts): string {
  return `${title}
${committeeName} · ${place ?? ''}
${openedAt ?? ''} – ${endedAt ?? ''}

meeting.json    会议全貌:议程、发言、诉求与回应、共识条款与结果、发言时长
events.json     会议全部事件,按序号,只增不改;依次重放即得 state.json
state.json      导出时的全部记录
attendance.json 签到明细:谁、以何方式、何时、由谁登记,撤销的也在
manifest.json   每个文件的 SHA-256;核对:bandeng meeting verify 本文件
`;
}
