import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { withoutTakenDownOf } from '../../consultation/index.js';
import { givenOut, readCorrigenda, readMinutes } from '../../minutes/index.js';
import {
  committeeIssuer,
  inFullWidth,
  labelled,
  longDate,
  type OfficialPaper,
  PaperLayout,
  paragraphs,
} from '../paper.js';

/** 协商纪要: the text as it is given out, with what was said against it. A text nobody confirmed yet says so. */
export async function minutesPaper(ctx: RequestContext, meetingId: string): Promise<OfficialPaper | null> {
  const page = await readMinutes(ctx, meetingId);
  const without = await withoutTakenDownOf(ctx.read, page.consultationId);
  const minutes = without ? givenOut(page, without) : page;
  const { corrigenda } = await readCorrigenda(ctx, meetingId, { toGiveOut: true });
  if (minutes.body === null || minutes.endedAt === null) return null;
  const { committeeName, hostName } = minutes;
  const isAssisted = hostName !== committeeName;
  const issuer = isAssisted ? hostName : committeeIssuer(committeeName);
  const { title, text } = titleApart(minutes.body, minutes.title);
  const date = longDate(dayInChina(new Date(minutes.confirmedAt ?? minutes.endedAt)));
  const dissents = minutes.answers.flatMap(({ name, dissent }) => (dissent === null ? [] : [{ name, dissent }]));
  return {
    layout: PaperLayout.DOCUMENT,
    masthead: '协商纪要',
    number: minutes.confirmedAt === null ? '（送审稿）' : null,
    issueLine: { issuer, date },
    title,
    addressee: null,
    blocks: [
      ...(isAssisted ? [labelled('主办', hostName), labelled('协办', committeeIssuer(committeeName))] : []),
      ...paragraphs(text),
      ...dissents.map(({ name, dissent }) => labelled('保留意见', `${name}：${inFullWidth(dissent)}`)),
      ...corrigenda
        .filter(({ number }) => number !== null)
        .map(({ number, passage, reads, reason }) =>
          labelled(
            `更正第${number}号`,
            `“${inFullWidth(passage)}”更正为“${inFullWidth(reads)}”。原因：${inFullWidth(reason)}`,
          ),
        ),
    ],
    attachments: [],
    signature: null,
    colophon: { to: null, copyTo: null, issuer, date },
  };
}

/** Whoever wrote the minutes began with their title: on the paper it stands over them, once. */
function titleApart(body: string, subject: string): { readonly title: string; readonly text: string } {
  const [first = '', ...rest] = body.trimStart().split('\n');
  if (first.trim().endsWith('纪要')) return { title: inFullWidth(first.trim()), text: rest.join('\n') };
  return { title: `${subject}协商纪要`, text: body };
}
