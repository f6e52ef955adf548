import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { notFound } from '../../kernel/errors.js';
import { nameFile, sendFile } from '../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { zipPackage } from '../../kernel/zip/index.js';
import { ExportPurpose, takeOut } from '../consent/index.js';
import { composePaper } from './compose-paper.js';
import { meetingPapers } from './meeting-papers.js';
import { PaperKind } from './paper.types.js';
import { toDocx } from './paper-docx.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const kindOf = (segment: string | undefined): PaperKind | undefined =>
  Object.values(PaperKind).find((known) => known.toLowerCase().replaceAll('_', '-') === segment);

/** Papers that are lists of people, and what they are for: that is what they are taken for. All others are official, and as they are sent. */
const LISTS_OF_PEOPLE: Partial<Record<PaperKind, ExportPurpose>> = {
  SIGN_IN_SHEET: ExportPurpose.RUN_MEETING,
  APPRAISAL_ROLL: ExportPurpose.REPORT_UP,
};
async function markOf(ctx: RouteCall['ctx'], kind: PaperKind): Promise<string | undefined> {
  const purpose = LISTS_OF_PEOPLE[kind];
  return purpose && takeOut(ctx, kind, { purpose, said: null });
}

/** `GET /papers/minutes/:id`: the paper as a Word file. The kind is written in lower case, with hyphens. */
async function sendPaper(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const kind = kindOf(params.kind);
  if (!kind || ctx.viewer?.kind !== 'ACCOUNT') throw notFound();
  const paper = await composePaper(ctx, kind, params.id ?? '');
  if (!paper) throw notFound();
  sendFile(res, `${paper.title}.docx`, DOCX, await toDocx(paper, undefined, await markOf(ctx, kind)));
}

/** `GET /meeting-papers/:id?kinds=agenda,sign-in-sheet`: a zip with a Word file of each; without `kinds`, of all there are. */
async function sendMeetingPapers(
  _req: IncomingMessage,
  res: ServerResponse,
  { ctx, params, url }: RouteCall,
): Promise<void> {
  if (ctx.viewer?.kind !== 'ACCOUNT') throw notFound();
  const asked = url.searchParams
    .get('kinds')
    ?.split(',')
    .flatMap((segment) => kindOf(segment) ?? []);
  const papers = await meetingPapers(ctx, params.id ?? '', asked);
  if (papers.length === 0) throw notFound();
  const marks = await Promise.all(papers.map(({ kind }) => markOf(ctx, kind)));
  const parts = papers.map(({ paper }, at) => ({
    path: `${at + 1} ${paper.title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').slice(0, 60)}.docx`,
    stored: true,
    bytes: () => toDocx(paper, undefined, marks[at]),
  }));
  res.setHeader('content-type', 'application/zip');
  res.setHeader('x-content-type-options', 'nosniff');
  nameFile(res, '会议材料.zip');
  const about = { consultationId: params.id ?? '' };
  await pipeline(zipPackage({ kind: 'bandeng.meetingPapers', madeAt: ctx.now().toISOString(), about }, parts), res);
}

export const documentRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/papers/:kind/:id', handle: sendPaper },
  { method: 'GET', pattern: '/meeting-papers/:id', handle: sendMeetingPapers },
];
