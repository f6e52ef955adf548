import { escaped, safeHref } from './markup.js';
import { PAGE_STYLE } from './page-style.js';
import {
  openOf,
  type PressBlock,
  type PressInline,
  type PressMatter,
  type PressStory,
  pictureHref,
} from './press-story.js';
import { en, type PressWords, zh } from './press-words.js';

/** Where a page stands, and how it was asked for. */
export interface PageManner {
  /** `https://…`, without a slash at its end: link previews want whole addresses. */
  readonly origin: string;
  readonly words: PressWords;
  readonly large: boolean;
}

export const SCRIPT_PATH = '/press/story.js';

/** The page of a story as one text: it is read without its script, by a phone, a screen reader and a chat app's preview. */
export function publicPage(story: PressStory, manner: PageManner): string {
  const { words } = manner;
  const changed = story.changedOn === story.publishedOn ? '' : ` · ${words.changed(words.day(story.changedOn))}`;
  return whole(manner, {
    title: story.title,
    meta: previewOf(story, manner),
    tools: toolsOf(story.code, manner),
    body: `<main id="story" tabindex="-1">${story.underReviewSince ? alertOf(story.underReviewSince, words) : ''}<article lang="zh-CN">
<p class="kind">${escaped(words.kind[story.kind])}</p>
<h1>${escaped(story.title)}</h1>
<p class="digest">${escaped(story.digest)}</p>
<p class="by">${escaped(story.issuer)} · ${words.published(words.day(story.publishedOn))}${changed}</p>
${story.blocks.map((block) => blockOf(block, words)).join('\n')}
</article>
${openBox(story, words)}
${mattersBox(story, words)}
${correctionsBox(story, words)}
${sourcesBox(story, words)}
${threadBox(story, words)}
</main>`,
  });
}

/** What stands at the address of a story that was withdrawn: that it was, and when. */
export function withdrawnPage(withdrawnOn: string, manner: PageManner): string {
  const { words } = manner;
  const when = `<p><strong>${escaped(words.withdrawnOn(words.day(withdrawnOn)))}</strong></p>`;
  return gonePage(manner, { head: words.withdrawn, hint: words.withdrawnHint, when });
}

/** For an address under which nothing is published, without a word on whether there ever was. */
export const unknownPage = (manner: PageManner): string =>
  gonePage(manner, { head: manner.words.unknown, hint: manner.words.unknownHint, when: '' });

function gonePage(manner: PageManner, { head, hint, when }: { head: string; hint: string; when: string }): string {
  return whole(manner, {
    title: head,
    meta: '<meta name="robots" content="noindex">',
    tools: '',
    body: `<main id="story" tabindex="-1"><div class="gone"><h1>${escaped(head)}</h1>${when}<p>${escaped(hint)}</p></div></main>`,
  });
}

function whole(
  { words, large }: PageManner,
  { title, meta, tools, body }: { title: string; meta: string; tools: string; body: string },
): string {
  return `<!doctype html>
<html lang="${words.lang}"${large ? ' class="large"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>${meta}
<style>${PAGE_STYLE}</style><script src="${SCRIPT_PATH}" defer></script></head>
<body><a class="skip" href="#story">${escaped(title)}</a>
<header class="top"><div><span class="name">${escaped(words.district)}</span>${tools}</div></header>
${body}
<footer><div><a href="/portal/t">${escaped(words.home)}</a><a href="/press/feed.atom">Atom</a></div></footer>
</body></html>
`;
}

function previewOf(story: PressStory, { origin }: PageManner): string {
  const address = `${origin}/r/${encodeURIComponent(story.code)}`;
  const picture = story.lead ? `${origin}${pictureHref(story.lead.after)}` : `${address}/card.png`;
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:title', story.title],
    ['og:description', story.digest],
    ['og:image', picture],
    ['og:url', address],
    ['og:site_name', zh.district],
    ['article:published_time', story.publishedOn],
    ['article:modified_time', story.changedOn],
  ];
  return `<meta name="description" content="${escaped(story.digest)}"><meta itemprop="image" content="${escaped(picture)}"><link rel="canonical" href="${escaped(address)}">${properties
    .map(([name, content]) => `<meta property="${name}" content="${escaped(content)}">`)
    .join('')}<meta name="twitter:card" content="summary_large_image">`;
}

function toolsOf(code: string, { words, large }: PageManner): string {
  const other = words === en ? 'zh' : 'en';
  const asked = (changes: Record<string, string>) =>
    `/r/${encodeURIComponent(code)}?${new URLSearchParams({ lang: words === en ? 'en' : 'zh', ...(large ? { type: 'large' } : {}), ...changes })}`;
  const type = large ? words.usualType : words.largeType;
  return `<nav class="tools"><a id="type" role="button" href="${escaped(asked({ type: large ? 'usual' : 'large' }))}" data-large="${escaped(words.largeType)}" data-usual="${escaped(words.usualType)}">${escaped(type)}</a><button id="aloud" type="button" hidden aria-pressed="false" data-read="${escaped(words.readAloud)}" data-stop="${escaped(words.stopReading)}">${escaped(words.readAloud)}</button><a href="/r/${encodeURIComponent(code)}/card.png">${escaped(words.share)}</a><a href="${escaped(asked({ lang: other }))}" hreflang="${other}" lang="${words === en ? 'zh-CN' : 'en'}">${escaped(words.otherLanguage)}</a></nav>`;
}

function alertOf(since: string, words: PressWords): string {
  return `<div class="alert" role="status"><strong>${escaped(words.underReview)}</strong><p>${escaped(words.underReviewHint)} ${escaped(words.since(words.day(since)))}</p></div>`;
}

function inlinesOf(inlines: readonly PressInline[], words: PressWords): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'FACT') {
        const said = `${inline.label} · ${words.asOf(words.day(inline.asOf))}`;
        return `<data value="${escaped(inline.value)}" title="${escaped(said)}">${escaped(inline.value)}</data>`;
      }
      const text = inline.strong ? `<strong>${escaped(inline.text)}</strong>` : escaped(inline.text);
      const href = inline.href ? safeHref(inline.href) : null;
      return href ? `<a href="${escaped(href)}" rel="noopener">${text}</a>` : text;
    })
    .join('');
}

function blockOf(block: PressBlock, words: PressWords): string {
  switch (block.kind) {
    case 'HEADING':
      return `<h${block.level}>${inlinesOf(block.inlines, words)}</h${block.level}>`;
    case 'PARAGRAPH':
      return `<p>${inlinesOf(block.inlines, words)}</p>`;
    case 'LIST': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlinesOf(item, words)}</li>`).join('')}</${tag}>`;
    }
    case 'QUOTE':
      return `<blockquote><p>${inlinesOf(block.inlines, words)}</p><footer>—— ${escaped(block.who)}</footer></blockquote>`;
    case 'PICTURE':
      return `<figure><img src="${escaped(pictureHref(block.file))}" alt="${escaped(block.caption || words.picture)}" loading="lazy" decoding="async">${captionOf(block.caption)}</figure>`;
    case 'GONE_PICTURE':
      return `<p class="lost">${escaped(words.pictureGone)}</p>`;
    case 'PAIR': {
      const half = (file: string, tag: string) =>
        `<div><img src="${escaped(pictureHref(file))}" alt="${escaped(`${tag}：${block.caption || words.picture}`)}" decoding="async"><span class="tag">${escaped(tag)}</span></div>`;
      return `<figure class="pair" data-slide="${escaped(words.slide)}">${half(block.before, words.before)}${half(block.after, words.after)}${captionOf(block.caption)}</figure>`;
    }
  }
}

const captionOf = (caption: string) => (caption ? `<figcaption>${escaped(caption)}</figcaption>` : '');

const boxOf = (head: string, content: string, looks = 'box') =>
  `<section class="${looks}"><h2>${escaped(head)}</h2>${content}</section>`;
const linked = (code: string | null, text: string) =>
  code ? `<a href="/t/${encodeURIComponent(code)}">${escaped(text)}</a>` : escaped(text);

function openBox(story: PressStory, words: PressWords): string {
  const open = openOf(story);
  if (open.length === 0) return boxOf(words.openHead, `<p>${escaped(words.openNone)}</p>`);
  const line = ({ title, state, by, dueOn, since, code }: PressMatter) => {
    const rest = [by && words.by(by), dueOn && words.due(words.day(dueOn)), since && words.since(words.day(since))];
    return `<li>${linked(code, title)} <span class="state">${escaped(state)}</span><small>${escaped(rest.filter(Boolean).join(' · '))}</small></li>`;
  };
  return boxOf(words.openHead, `<ul>${open.map(line).join('')}</ul>`, 'box open');
}

/** What is over: done, refused and carried over alike. */
function mattersBox({ matters }: PressStory, words: PressWords): string {
  const over = matters.filter(({ open }) => !open);
  if (over.length === 0) return '';
  const line = ({ title, state, verdict, by, code }: PressMatter) =>
    `<li>${linked(code, title)} <strong>${escaped(state)}</strong><small>${escaped([by && words.by(by), verdict].filter(Boolean).join(' · '))}</small></li>`;
  return boxOf(words.mattersHead, `<ul>${over.map(line).join('')}</ul>`);
}

function correctionsBox({ corrections }: PressStory, words: PressWords): string {
  if (corrections.length === 0) return '';
  const line = ({ number, on, reason }: PressStory['corrections'][number]) =>
    `<li><strong>${escaped(words.correction(number, words.day(on)))}</strong><small>${escaped(reason)}</small></li>`;
  return boxOf(words.correctionsHead, `<ol>${corrections.map(line).join('')}</ol>`);
}

function sourcesBox({ sources }: PressStory, words: PressWords): string {
  if (sources.length === 0) return '';
  const line = ({ code, title, where }: PressStory['sources'][number]) =>
    `<li>${linked(code, title)}<small class="code">${escaped(`${where} · ${code}`)}</small></li>`;
  return boxOf(words.sourcesHead, `<p>${escaped(words.sourcesHint)}</p><ul>${sources.map(line).join('')}</ul>`);
}

function threadBox({ thread }: PressStory, words: PressWords): string {
  if (thread.length === 0) return '';
  const line = ({ code, title, kind, publishedOn }: PressStory['thread'][number]) =>
    `<li><a href="/r/${encodeURIComponent(code)}">${escaped(title)}</a><small>${escaped(`${words.kind[kind]} · ${words.day(publishedOn)}`)}</small></li>`;
  return boxOf(words.threadHead, `<ul>${thread.map(line).join('')}</ul>`);
}
