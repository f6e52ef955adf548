import { type Block, factKey, type Inline, type ListItem } from '../body/story-doc.js';
import type { StoryMatter, StorySource, StoryVerdict, StoryView } from '../story-view.js';
import { type PressBlock, type PressInline, type PressMatter, type PressStory, pictureHref } from './press-story.js';
import { zh } from './press-words.js';

/** A story as it goes out, from what the record says now. A preview at the desk has the day it is read for its day. */
export function pressStory(view: StoryView): PressStory {
  const publishedOn = view.publishedOn ?? view.asOf;
  return {
    code: view.code,
    kind: view.kind,
    title: view.title,
    digest: view.summary,
    issuer: view.committeeName ?? zh.office,
    publishedOn,
    changedOn: view.corrections[view.corrections.length - 1]?.on ?? publishedOn,
    underReviewSince: view.underReviewSince,
    lead: view.cover && { before: view.cover.before && fileOf(view.cover.before), after: fileOf(view.cover.after) },
    blocks: view.body.content.flatMap((block) => blocksOf(block, view)),
    matters: view.sources.flatMap(({ matters }) => matters.map(matterOf)).sort(openFirst),
    sources: view.sources.map(sourceOf),
    corrections: view.corrections,
    thread: view.thread,
  };
}

/** Of its path. */
const fileOf = (path: string) => path.slice(pictureHref('').length);

function blocksOf(block: Block, view: StoryView): readonly PressBlock[] {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? [{ kind: 'PARAGRAPH', inlines: inlinesOf(block.content, view) }] : [];
    case 'heading':
      return [{ kind: 'HEADING', level: block.attrs.level, inlines: inlinesOf(block.content ?? [], view) }];
    case 'bulletList':
    case 'orderedList':
      return [
        {
          kind: 'LIST',
          ordered: block.type === 'orderedList',
          items: block.content.flatMap((item) => itemsOf(item, view)),
        },
      ];
    case 'quotation':
      return [
        {
          kind: 'QUOTE',
          inlines: block.content.flatMap(({ content }) => inlinesOf(content ?? [], view)),
          who: whoOf(block.attrs),
        },
      ];
    case 'picture':
      return isShown(block.attrs.fileId, view)
        ? [{ kind: 'PICTURE', file: block.attrs.fileId, caption: block.attrs.caption }]
        : [{ kind: 'GONE_PICTURE' }];
    case 'beforeAfter': {
      const { beforeId, afterId, caption } = block.attrs;
      // Half a comparison is none: what is left of it is a picture.
      const left = [beforeId, afterId].filter((file) => isShown(file, view));
      if (left.length === 2) return [{ kind: 'PAIR', before: beforeId, after: afterId, caption }];
      return [{ kind: 'GONE_PICTURE' }, ...left.map((file) => ({ kind: 'PICTURE', file, caption }) as const)];
    }
  }
}

const isShown = (file: string, { pictures }: StoryView) => Boolean(pictures.get(file)?.path);

/** Lists within a list stand in line with it. */
const itemsOf = (item: ListItem, view: StoryView): (readonly PressInline[])[] =>
  item.content.flatMap((part) =>
    part.type === 'paragraph'
      ? part.content?.length
        ? [inlinesOf(part.content, view)]
        : []
      : part.content.flatMap((inner) => itemsOf(inner, view)),
  );

function inlinesOf(content: readonly Inline[], { facts, asOf }: StoryView): readonly PressInline[] {
  return content.map((inline): PressInline => {
    if (inline.type === 'text')
      return { kind: 'TEXT', text: inline.text, ...(inline.marks?.length ? { strong: true } : {}) };
    const fact = facts.get(factKey(inline.attrs));
    if (!fact) return { kind: 'FACT', value: zh.factGone, label: '', asOf };
    return { kind: 'FACT', value: fact.value, label: fact.label, asOf: fact.asOf };
  });
}

const whoOf = ({ speaker, group }: { readonly speaker: string | null; readonly group: string }) =>
  speaker ? `${group} ${speaker}` : zh.unnamed(group);

function matterOf({
  title,
  stateWords,
  open,
  openSince,
  dueOn,
  unitName,
  verdict,
  trackingCode,
}: StoryMatter): PressMatter {
  return {
    title,
    state: stateWords,
    open,
    since: openSince,
    dueOn,
    by: unitName,
    verdict: verdict && verdictWords(verdict),
    code: trackingCode,
  };
}

/** Open ones first, and of them the oldest. */
const openFirst = (a: PressMatter, b: PressMatter) =>
  Number(b.open) - Number(a.open) || (a.since ?? '').localeCompare(b.since ?? '');

/** How many were heard, and what they said: never a share alone. */
export function verdictWords({ n, solved, halfSolved, notSolved, cameBack }: StoryVerdict): string {
  const said = [
    [solved, '解决了'],
    [halfSolved, '解决一半'],
    [notSolved, '没有解决'],
    [cameBack, '又出现了'],
  ] as const;
  const parts = said.flatMap(([count, words]) => (count > 0 ? [`${count} 人说${words}`] : []));
  return n === 0 ? '' : `群众 ${n} 人：${parts.join('，')}`;
}

function sourceOf({
  trackingCode,
  title,
  committeeName,
  formWords,
  heldOn,
}: StorySource): PressStory['sources'][number] {
  return {
    code: trackingCode,
    title,
    where: [committeeName, formWords, heldOn && zh.day(heldOn)].filter(Boolean).join(' · '),
  };
}
