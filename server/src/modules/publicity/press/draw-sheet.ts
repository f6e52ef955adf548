import { create } from 'qrcode';
import { KeptThreads } from '../../../kernel/worker/kept-threads.js';
import { factsOf, openOf, type PressStory } from './press-story.js';
import { zh } from './press-words.js';
import type { SheetAnswer, SheetOrder } from './sheet.worker.js';
import type { SheetContent } from './sheet-tree.js';

/** One sheet at a time, beside the server; the typefaces and the drawing libraries live there and are let go with it. */
const sheets = new KeptThreads<SheetOrder, SheetAnswer>(import.meta.url, './sheet.worker', {
  atOnce: 1,
  memoryMb: 512,
  milliseconds: 30_000,
});

export type SheetKind = Pick<SheetOrder, 'form' | 'as'>;

/** A stored picture's bytes with their type; null where it is gone, or of a kind that is not drawn. */
type PictureBytes = (file: string) => Promise<{ readonly type: string; readonly bytes: Buffer } | null>;

/** The card or the poster of a story, drawn from what it says now. */
export async function drawSheet(
  story: PressStory,
  kind: SheetKind,
  { origin, pictureBytes }: { readonly origin: string; readonly pictureBytes: PictureBytes },
): Promise<Buffer> {
  const content = { ...contentOf(story, origin), pictures: await leadPictures(story, pictureBytes) };
  const { bytes } = await sheets.ask({ ...kind, content }, story.code);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const MOST_FIGURES = 3;

/** What stands on the sheet, beside its pictures. */
function contentOf(story: PressStory, origin: string): Omit<SheetContent, 'pictures'> {
  const address = `${origin}/r/${story.code}`;
  const facts = factsOf(story).slice(0, MOST_FIGURES);
  const open = openOf(story);
  return {
    kind: zh.kind[story.kind],
    district: zh.district,
    title: story.title,
    digest: story.digest,
    underReview: story.underReviewSince ? zh.underReview : null,
    facts: facts.map(({ value, label }) => ({ value, label })),
    asOf: facts[0] ? zh.asOf(zh.day(facts[0].asOf)) : null,
    openHead: zh.openCount(open.length),
    isOpen: open.length > 0,
    open: open.map(({ title, state, since }) =>
      [`${title}：${state}`, since && zh.since(zh.day(since))].filter(Boolean).join('，'),
    ),
    code: codePath(address),
    scan: zh.scan,
    address: address.replace(/^https?:\/\//, ''),
    issuer: `${story.issuer} · ${zh.published(zh.day(story.publishedOn))}`,
  };
}

/** What the drawing library reads; a photograph of another kind is left out, never a hole. */
const DRAWN = new Set(['image/jpeg', 'image/png']);

async function leadPictures(story: PressStory, pictureBytes: PictureBytes): Promise<SheetContent['pictures']> {
  const { lead } = story;
  if (!lead) return [];
  const wanted: readonly (readonly [string, string | null])[] = lead.before
    ? [
        [lead.before, zh.before],
        [lead.after, zh.after],
      ]
    : [[lead.after, null]];
  const drawn = [];
  for (const [file, tag] of wanted) {
    const picture = await pictureBytes(file);
    if (!picture || !DRAWN.has(picture.type)) return [];
    drawn.push({ tag, src: `data:${picture.type};base64,${picture.bytes.toString('base64')}` });
  }
  return drawn;
}

const QUIET = 3;

/** The code as one path, with the quiet edge that cameras need. */
function codePath(text: string): SheetContent['code'] {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  return { path, span: modules.size + QUIET * 2 };
}
