import { escaped } from './markup.js';
import { openOf, type PressBlock, type PressInline, type PressStory, picturesOf } from './press-story.js';
import { zh } from './press-words.js';

interface WechatArticle {
  readonly title: string;
  readonly titleLength: number;
  readonly digest: string;
  readonly digestLength: number;
  /** Paste it as it is: every rule stands in a style attribute, nothing hangs on a class, an id or a position. */
  readonly html: string;
  /** The files to put into the platform's own library, in order, by the number they have in the text. */
  readonly pictures: readonly string[];
}

const INK = '#1f2329';
const QUIET = '#5b6470';
const BRAND = '#a8322d';
const P = `margin:0 0 20px;font-size:17px;line-height:1.85;color:${INK};text-align:justify;`;

/** Where the pictures are loaded from while it is pasted: the platform fetches them into its own library then. */
type PictureSource = (file: string, number: number) => string;

/**
 * A story as the 公众号 takes it. The platform throws away classes, ids, positions, scripts and style elements, and rewrites
 * `section`s least of all: so everything is sections, paragraphs and pictures with their own style.
 */
export function wechatArticle(
  story: PressStory,
  { origin, source }: { origin: string; source: PictureSource },
): WechatArticle {
  const pictures = picturesOf(story);
  const img = (file: string, alt: string) =>
    `<img src="${escaped(source(file, pictures.indexOf(file) + 1))}" alt="${escaped(alt)}" style="display:block;width:100%;height:auto;border-radius:4px;">`;
  const parts = [
    story.underReviewSince
      ? `<section style="margin:0 0 20px;padding:12px 16px;background-color:#fbf1e0;border-left:5px solid #9a5b00;"><p style="margin:0;font-size:17px;line-height:1.7;color:#9a5b00;"><strong>${zh.underReview}</strong></p></section>`
      : '',
    `<section style="margin:0 0 24px;padding:14px 16px;background-color:#f0eee9;border-left:5px solid ${BRAND};"><p style="margin:0;font-size:16px;line-height:1.75;color:${QUIET};">${escaped(story.digest)}</p></section>`,
    ...story.blocks.map((block) => blockOf(block, img)),
    openList(story),
    listOf(
      zh.mattersHead,
      story.matters.flatMap(({ open, title, state, verdict }) =>
        open ? [] : [[`${title}：${state}`, verdict].filter(Boolean).join('，')],
      ),
    ),
    listOf(
      zh.correctionsHead,
      story.corrections.map(({ number, on, reason }) => `${zh.correction(number, zh.day(on))}：${reason}`),
    ),
    listOf(
      zh.sourcesHead,
      story.sources.map(({ code, title }) => `${title}（查询码 ${code}）`),
    ),
    `<p style="margin:24px 0 0;font-size:14px;line-height:1.7;color:${QUIET};">${escaped(`${story.issuer} · ${zh.published(zh.day(story.publishedOn))}`)}</p>`,
    `<p style="margin:0;font-size:14px;line-height:1.7;color:${QUIET};">${escaped(`全文、依据和最新情况：${origin}/r/${story.code}`)}</p>`,
  ];
  return {
    title: story.title,
    titleLength: [...story.title].length,
    digest: story.digest,
    digestLength: [...story.digest].length,
    html: `<section style="padding:0 4px;letter-spacing:.5px;">${parts.join('')}</section>`,
    pictures,
  };
}

function inlinesOf(inlines: readonly PressInline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'FACT'
        ? `<strong style="color:${BRAND};">${escaped(inline.value)}</strong>`
        : inline.strong
          ? `<strong>${escaped(inline.text)}</strong>`
          : escaped(inline.text),
    )
    .join('');
}

function blockOf(block: PressBlock, img: (file: string, alt: string) => string): string {
  const caption = (text: string) =>
    text
      ? `<p style="margin:8px 0 0;font-size:14px;line-height:1.6;color:${QUIET};text-align:center;">${escaped(text)}</p>`
      : '';
  switch (block.kind) {
    case 'HEADING':
      return `<h${block.level} style="margin:32px 0 14px;padding-bottom:6px;border-bottom:2px solid ${BRAND};font-size:${block.level === 2 ? 20 : 18}px;line-height:1.5;font-weight:700;color:${INK};">${inlinesOf(block.inlines)}</h${block.level}>`;
    case 'PARAGRAPH':
      return `<p style="${P}">${inlinesOf(block.inlines)}</p>`;
    case 'LIST':
      // Numbers and marks as text: the platform's own lists lose their indent.
      return block.items
        .map(
          (item, index) =>
            `<p style="${P}margin-bottom:8px;">${block.ordered ? `${index + 1}. ` : '· '}${inlinesOf(item)}</p>`,
        )
        .join('');
    case 'QUOTE':
      return `<section style="margin:24px 0;padding:4px 0 4px 16px;border-left:4px solid ${BRAND};"><p style="${P}margin-bottom:6px;">${inlinesOf(block.inlines)}</p><p style="margin:0;font-size:15px;color:${QUIET};">—— ${escaped(block.who)}</p></section>`;
    case 'PICTURE':
      return `<section style="margin:24px 0;">${img(block.file, block.caption || zh.picture)}${caption(block.caption)}</section>`;
    case 'GONE_PICTURE':
      return `<p style="${P}color:${QUIET};">${zh.pictureGone}</p>`;
    case 'PAIR': {
      const half = (file: string, tag: string) =>
        `<p style="margin:0 0 6px;font-size:15px;line-height:1.6;color:${BRAND};"><strong>${tag}</strong></p>${img(file, tag)}`;
      return `<section style="margin:24px 0;">${half(block.before, zh.before)}<p style="margin:0;font-size:8px;line-height:12px;">&nbsp;</p>${half(block.after, zh.after)}${caption(block.caption)}</section>`;
    }
  }
}

function openList(story: PressStory): string {
  const items = openOf(story).map(({ title, state, by, dueOn, since }) =>
    [`${title}：${state}`, by && zh.by(by), dueOn && zh.due(zh.day(dueOn)), since && zh.since(zh.day(since))]
      .filter(Boolean)
      .join('，'),
  );
  return listOf(zh.openHead, items.length > 0 ? items : [zh.openNone]);
}

function listOf(head: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<section style="margin:28px 0 0;padding:14px 16px;background-color:#ffffff;border:1px solid #e4dfd5;"><p style="margin:0 0 8px;font-size:17px;line-height:1.6;font-weight:700;color:${INK};">${escaped(head)}</p>${items
    .map((item) => `<p style="margin:0 0 6px;font-size:15px;line-height:1.75;color:${INK};">${escaped(item)}</p>`)
    .join('')}</section>`;
}
