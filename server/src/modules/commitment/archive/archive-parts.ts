import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import type { ZipPart } from '../../../kernel/zip/index.js';
import { withoutTakenDownOf } from '../../consultation/index.js';
import { type ConsultationRecord, directivesQuery, fileBytesQuery, filesQuery, recordQuery } from './archive.query.js';
import { withoutTakenDown } from './without-taken-down.js';
import { withoutTelephones } from './without-telephones.js';

/** The files of one consultation's archive, in the order they lie in the zip. */
export async function partsOf(ctx: RequestContext, id: string): Promise<ZipPart[]> {
  const [row, files, said] = await Promise.all([
    ctx.read.one(recordQuery, { id }),
    ctx.read.all(filesQuery, { id }),
    ctx.read.all(directivesQuery, { id }),
  ]);
  if (!row) throw notFound();
  const without = await withoutTakenDownOf(ctx.read, id);
  const record = withoutTelephones(withoutTakenDown(row.record, without));
  // What leaders said is for those concerned, and of what was taken down whole there is nothing to be said.
  const directives = without?.isWhole ? [] : withoutTelephones(without ? without.words(said) : said);
  const text = (path: string, content: string): ZipPart => ({ path, bytes: async () => content });
  return [
    text('说明.txt', readMe(record)),
    text('record.json', JSON.stringify(record, null, 2)),
    ...(directives.length > 0 ? [text('directives.json', JSON.stringify(directives, null, 2))] : []),
    ...files.map((file): ZipPart => {
      const ending = file.name.includes('.') ? file.name.slice(file.name.lastIndexOf('.')) : '';
      return {
        path: `${file.mediaType.startsWith('image/') ? 'photos' : 'documents'}/${file.id}${ending}`,
        stored: true,
        bytes: async () => {
          const found = await ctx.read.one(fileBytesQuery, { id: file.id });
          if (!found) throw new Error(`file ${file.id} is gone`);
          return found.bytes;
        },
      };
    }),
  ];
}

function readMe({ consultation, demands, commitments, inReviewSince }: ConsultationRecord): string {
  return [
    `${consultation.title} · ${consultation.committee}`,
    ...(inReviewSince ? ['', '结果正在公开审核，还没有公开，请勿外传。'] : []),
    '',
    'record.json 是全过程记录：议题、会前准备、会议记录与纪要、诉求与回应、承诺的每一次办理、核实、群众验收（只有汇总）、回头看。',
    'directives.json（有督办才有）是领导的督办和各方的答复，只给有关各方看；档案转给别人之前请先取出。',
    'photos 是公开的现场照片（有遮挡的只有遮挡后的一张），documents 是文件。文件名就是记录里的编号。',
    'manifest.json 列出每个文件的 SHA-256。用命令行核对:bandeng archive verify 文件.zip',
    '从公开页面撤下的文字和照片不进档案；record.json 的 takenDown 写明撤下和恢复的时间。',
    '电话号码和证件号不进档案，群众的回答只有汇总。',
    '',
    `诉求 ${demands.length} 项`,
    ...demands.map(({ number, title, disposition }) => `  ${number}. ${title} ${disposition ?? ''}`),
    `承诺 ${commitments.length} 件`,
    ...commitments.map(
      (one) => `  ${one.number} ${one.department}：${one.action}（${one.status}，第 ${one.round} 次办理）`,
    ),
    '',
  ].join('\n');
}
