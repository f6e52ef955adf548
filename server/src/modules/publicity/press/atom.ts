import { escaped } from './markup.js';
import type { PressStory } from './press-story.js';
import { zh } from './press-words.js';

/** What a feed says of each story: its words are read at its own address, where they are true. */
type FeedEntry = Pick<PressStory, 'code' | 'title' | 'digest' | 'kind' | 'issuer' | 'publishedOn' | 'changedOn'>;

/** A day in China, as the feed's format writes moments. */
const moment = (day: string) => `${day}T00:00:00+08:00`;

/** The published stories as an Atom feed (RFC 4287), newest first. */
export function atomFeed(entries: readonly FeedEntry[], { origin, now }: { origin: string; now: Date }): string {
  const newest =
    entries
      .map(({ changedOn }) => moment(changedOn))
      .sort()
      .pop() ?? now.toISOString();
  const entry = ({ code, title, digest, kind, issuer, publishedOn, changedOn }: FeedEntry) => {
    const address = escaped(`${origin}/r/${encodeURIComponent(code)}`);
    return `<entry><id>${address}</id><link rel="alternate" href="${address}"/><title>${escaped(title)}</title><summary>${escaped(digest)}</summary><category term="${kind}" label="${escaped(zh.kind[kind])}"/><author><name>${escaped(issuer)}</name></author><published>${moment(publishedOn)}</published><updated>${moment(changedOn)}</updated></entry>`;
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><id>${escaped(`${origin}/press/feed.atom`)}</id><title>${escaped(zh.district)}</title><link rel="self" href="${escaped(`${origin}/press/feed.atom`)}"/><updated>${newest}</updated>${entries.map(entry).join('')}</feed>
`;
}
