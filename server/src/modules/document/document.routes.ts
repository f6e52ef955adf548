import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFound } from '../../kernel/errors.js';
import { sendFile } from '../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { composePaper } from './compose-paper.js';
import { PaperKind } from './paper.types.js';
import { toDocx } from './paper-docx.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `GET /papers/minutes/:id`: the paper as a Word file. The kind is written in lower case, with hyphens. */
async function sendPaper(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const kind = Object.values(PaperKind).find((known) => known.toLowerCase().replaceAll('_', '-') === params.kind);
  if (!kind || ctx.viewer?.kind !== 'ACCOUNT') throw notFound();
  const paper = await composePaper(ctx, kind, params.id ?? '');
  if (!paper) throw notFound();
  sendFile(res, `${paper.title}.docx`, DOCX, await toDocx(paper));
}

export const documentRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/papers/:kind/:id', handle: sendPaper },
];
