import type { Readable } from 'node:stream';
import type { ReadContext } from '../../../kernel/read.js';
import { writeCsv } from '../../../kernel/tabular/index.js';
import { type ZipPart, zipPackage } from '../../../kernel/zip/index.js';
import { pressPaper } from './press-paper.js';
import { pictureName, pressPicture } from './press-pictures.js';
import { factsOf, type PressStory, picturesOf } from './press-story.js';
import { zh } from './press-words.js';
import { wechatArticle } from './wechat.js';

interface Making {
  readonly read: ReadContext;
  readonly origin: string;
  readonly now: Date;
}

/** The pictures of a story as files, by the number they have in it; one that went meanwhile is left out. */
async function picturesIn(
  story: PressStory,
  { read }: Making,
): Promise<{ parts: ZipPart[]; names: Map<string, string> }> {
  const parts: ZipPart[] = [];
  const names = new Map<string, string>();
  for (const [index, file] of picturesOf(story).entries()) {
    const picture = await pressPicture(read, file);
    if (!picture) continue;
    const path = pictureName(index + 1, picture.type);
    names.set(file, path);
    parts.push({ path: `pictures/${path}`, stored: true, bytes: async () => picture.bytes });
  }
  return { parts, names };
}

/** 公众号: the text to paste, its title and digest, and the pictures to put into the platform's library. */
export async function wechatPackage(story: PressStory, making: Making): Promise<Readable> {
  const { parts, names } = await picturesIn(story, making);
  const source = (file: string) => `pictures/${names.get(file) ?? ''}`;
  const { html, title, digest } = wechatArticle(story, { origin: making.origin, source });
  const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body>${html}</body></html>`;
  return packed('bandeng.wechat', story, making, [
    { path: 'article.html', bytes: async () => page },
    { path: 'title-and-digest.txt', bytes: async () => `${title}\n\n${digest}\n` },
    ...parts,
  ]);
}

/** For the district's own media: the text as a paper, the pictures, and every figure with its source. */
export async function pressKit(story: PressStory, making: Making): Promise<Readable> {
  const { parts, names } = await picturesIn(story, making);
  const paper = await pressPaper(story, [...names.values()]);
  const facts = factsOf(story).map(({ value, label, asOf }) => [label, value, asOf]);
  const sources = story.sources.map(({ title, where, code }) => [title, where, `${making.origin}/t/${code}`]);
  const table = writeCsv({ columns: columns('说的是什么', '现在是', '截至'), rows: facts });
  const list = writeCsv({ columns: columns('事项', '会议', '查询地址'), rows: sources });
  return packed('bandeng.press-kit', story, making, [
    { path: 'story.docx', stored: true, bytes: async () => paper },
    { path: 'facts.csv', bytes: async () => table },
    { path: 'sources.csv', bytes: async () => list },
    ...parts,
  ]);
}

const columns = (...headers: readonly string[]) => headers.map((header) => ({ header }));

const packed = (kind: string, story: PressStory, { now, origin }: Making, parts: readonly ZipPart[]) =>
  zipPackage(
    {
      kind,
      madeAt: now.toISOString(),
      about: { title: story.title, kind: zh.kind[story.kind], address: `${origin}/r/${story.code}` },
    },
    parts,
  );
