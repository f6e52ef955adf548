/**
 * A story as it goes out of the house: what the page, the card, the poster, the 公众号 file, the feed and the press kit are
 * drawn from. Its figures are values already, each with the day it stands for; nothing here asks the record again.
 */
export interface PressStory {
  /** Of its address, `/r/CODE`. */
  readonly code: string;
  readonly kind: 'TOPICAL' | 'IN_DEPTH' | 'FOLLOW_UP';
  readonly title: string;
  readonly digest: string;
  /** Who signs for it: the office. */
  readonly issuer: string;
  /** Days are `YYYY-MM-DD` in China. */
  readonly publishedOn: string;
  /** Of its last correction, else the day it was published. */
  readonly changedOn: string;
  /** Since when it is being looked at again; null: nothing is in doubt. */
  readonly underReviewSince: string | null;
  /** What leads it: a comparison, or one picture. null: none was chosen, and the text shows none. */
  readonly lead: PressLead | null;
  readonly blocks: readonly PressBlock[];
  /** Every matter the story is about, as it stands; those that are open first, the oldest of them first. */
  readonly matters: readonly PressMatter[];
  /** Where it comes from: each with the code under which the whole chain is public. */
  readonly sources: readonly PressSource[];
  readonly corrections: readonly PressCorrection[];
  /** What it follows and what follows it. */
  readonly thread: readonly PressLink[];
}

/** A run of words, or a figure that the record gave. */
export type PressInline =
  | { readonly kind: 'TEXT'; readonly text: string; readonly strong?: boolean; readonly href?: string }
  | { readonly kind: 'FACT'; readonly value: string; readonly label: string; readonly asOf: string };

export type PressBlock =
  | { readonly kind: 'HEADING'; readonly level: 2 | 3; readonly inlines: readonly PressInline[] }
  | { readonly kind: 'PARAGRAPH'; readonly inlines: readonly PressInline[] }
  | { readonly kind: 'LIST'; readonly ordered: boolean; readonly items: readonly (readonly PressInline[])[] }
  | { readonly kind: 'PICTURE'; readonly file: string; readonly caption: string }
  | { readonly kind: 'PAIR'; readonly before: string; readonly after: string; readonly caption: string }
  /** A photograph that was taken down: its place says so. */
  | { readonly kind: 'GONE_PICTURE' }
  | { readonly kind: 'QUOTE'; readonly inlines: readonly PressInline[]; readonly who: string };

export interface PressMatter {
  readonly title: string;
  /** In people's words: 办理中, 逾期, 不予采纳. */
  readonly state: string;
  readonly open: boolean;
  /** Of an open one: since when, and until when it was promised. */
  readonly since: string | null;
  readonly dueOn: string | null;
  readonly by: string | null;
  /** What residents said, with how many of them; null where nobody was asked. */
  readonly verdict: string | null;
  readonly code: string | null;
}

export interface PressSource {
  readonly code: string;
  readonly title: string;
  /** Whose meeting, of which form, on which day. */
  readonly where: string;
}

export interface PressCorrection {
  readonly number: number;
  readonly on: string;
  readonly reason: string;
}

export interface PressLead {
  readonly before: string | null;
  readonly after: string;
}

export interface PressLink {
  readonly code: string;
  readonly title: string;
  readonly kind: PressStory['kind'];
  readonly publishedOn: string;
}

/** Those the story still waits for. */
export const openOf = ({ matters }: Pick<PressStory, 'matters'>): readonly PressMatter[] =>
  matters.filter(({ open }) => open);

/** Where a stored picture is fetched. */
export const pictureHref = (file: string): string => `/files/${file}`;

/** The words of a run, as they are read aloud. */
export const wordsOf = (inlines: readonly PressInline[]): string =>
  inlines.map((inline) => (inline.kind === 'TEXT' ? inline.text : inline.value)).join('');

/** Every stored picture the story shows, each once, in order. */
export function picturesOf({ blocks }: Pick<PressStory, 'blocks'>): readonly string[] {
  const files = blocks.flatMap((block) =>
    block.kind === 'PICTURE' ? [block.file] : block.kind === 'PAIR' ? [block.before, block.after] : [],
  );
  return [...new Set(files)];
}

/** Every figure the record gave, each once. */
export function factsOf({ blocks }: Pick<PressStory, 'blocks'>): readonly Extract<PressInline, { kind: 'FACT' }>[] {
  const runs = blocks.flatMap((block) =>
    block.kind === 'LIST' ? block.items.flat() : 'inlines' in block ? block.inlines : [],
  );
  const facts = new Map<string, Extract<PressInline, { kind: 'FACT' }>>();
  for (const run of runs) if (run.kind === 'FACT') facts.set(`${run.label}\n${run.value}`, run);
  return [...facts.values()];
}
