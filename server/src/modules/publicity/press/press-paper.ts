import {
  heading,
  labelled,
  longDate,
  type OfficialPaper,
  type PaperBlock,
  PaperLayout,
  paragraph,
  subheading,
  toDocx,
} from '../../document/index.js';
import { openOf, type PressBlock, type PressStory, wordsOf } from './press-story.js';
import { zh } from './press-words.js';

/** The story as a Word file for the district's own media; its pictures go beside it and are named in it. */
export function pressPaper(story: PressStory, pictures: readonly string[]): Promise<Buffer> {
  const date = longDate(story.publishedOn);
  const paper: OfficialPaper = {
    layout: PaperLayout.DOCUMENT,
    masthead: zh.pressPaper,
    number: story.underReviewSince ? `（${zh.underReview}）` : null,
    issueLine: { issuer: story.issuer, date },
    title: story.title,
    addressee: null,
    blocks: [paragraph(story.digest), ...story.blocks.flatMap(blockOf), ...restOf(story)],
    attachments: pictures,
    signature: { issuer: story.issuer, date },
    colophon: null,
  };
  return toDocx(paper);
}

function blockOf(block: PressBlock): readonly PaperBlock[] {
  switch (block.kind) {
    case 'HEADING':
      return [block.level === 2 ? heading(wordsOf(block.inlines)) : subheading(wordsOf(block.inlines))];
    case 'PARAGRAPH':
      return [paragraph(wordsOf(block.inlines))];
    case 'LIST':
      return block.items.map((item) => paragraph(wordsOf(item)));
    case 'QUOTE':
      return [paragraph(`“${wordsOf(block.inlines)}”——${block.who}`)];
    case 'PICTURE':
    case 'PAIR':
      return block.caption ? [labelled(zh.picture, block.caption)] : [];
    case 'GONE_PICTURE':
      return [];
  }
}

/** What is open, what was put right, and where all of it can be looked up: it goes with the text wherever that goes. */
function restOf(story: PressStory): readonly PaperBlock[] {
  const open = openOf(story).map(({ title, state, since }) =>
    labelled(title, [state, since && zh.since(zh.day(since))].filter(Boolean).join('，')),
  );
  return [
    heading(zh.openHead),
    ...(open.length > 0 ? open : [paragraph(zh.openNone)]),
    ...story.corrections.map(({ number, on, reason }) => labelled(zh.correction(number, zh.day(on)), reason)),
    heading(zh.sourcesHead),
    ...story.sources.map(({ code, title, where }) => labelled(title, `${where}，${zh.byCode(code)}`)),
  ];
}
