import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { nameFile, sendWorkbook } from '../../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { purposeIn, takeOut } from '../../consent/index.js';
import { attendanceWorkbook, readAttendanceSheet } from '../../meeting/index.js';
import { archiveMeeting } from './meeting-archive.js';

/** `GET /exports/meetings/:id`: the whole meeting as one file. */
async function sendArchive(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall): Promise<void> {
  const { name, content } = await archiveMeeting(ctx, params.id ?? '');
  await takeOut(ctx, 'MEETING_FILE', purposeIn(url.searchParams));
  res.setHeader('content-type', 'application/zip');
  nameFile(res, name);
  await pipeline(content, res);
}

/** `GET /exports/meetings/:id/attendance`: the attendance sheet as a workbook. */
async function sendAttendance(
  _req: IncomingMessage,
  res: ServerResponse,
  { ctx, params, url }: RouteCall,
): Promise<void> {
  const sheet = await readAttendanceSheet(ctx, params.id ?? '');
  const mark = await takeOut(ctx, 'ATTENDANCE', purposeIn(url.searchParams));
  sendWorkbook(res, `${sheet.title}-签到表.xlsx`, await attendanceWorkbook(sheet, mark));
}

export const archiveRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/meetings/:id', handle: sendArchive },
  { method: 'GET', pattern: '/exports/meetings/:id/attendance', handle: sendAttendance },
];
