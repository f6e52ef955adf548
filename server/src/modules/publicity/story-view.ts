import type { FactReference, StoryDoc } from './body/story-doc.js';
import type { StoryKind, StoryStatus } from './story.enums.js';

/** A fact as it stands at the moment of reading. */
export interface ResolvedFact {
  /** `factKey` of its reference. */
  readonly key: string;
  readonly reference: FactReference;
  /** As it is read aloud: 12 件, 3 月 4 日, 已验收. Never empty; of a record that is off the public record: （已撤下）. */
  readonly value: string;
  /** What it is about, for a reader: 市城管局承诺「施划摊位线」的办理状态. */
  readonly label: string;
  /** The number itself, where the fact is one; a share is 0 to 1. */
  readonly number: number | null;
  /** The day itself, where the fact is one. */
  readonly day: string | null;
  /** How many records or answers stand behind it, where that is asked (a rate, a verdict). */
  readonly n: number | null;
  /** The day it was read, in China. */
  readonly asOf: string;
  /** The tracking code that leads to its record; null: a figure, or nothing public stands there. */
  readonly trackingCode: string | null;
  /** Off the public record, or gone: its value says so. */
  readonly gone: boolean;
}

/** A photograph of the story. What was taken down or taken back is `null` in `path`: its place says so. */
export interface ShownPicture {
  readonly fileId: string;
  /** `/files/ID` */
  readonly path: string | null;
}

/** One matter a story is about: where it comes from, what is still open and since when. */
export interface StorySource {
  readonly trackingCode: string;
  readonly title: string;
  readonly committeeName: string;
  /** What the meeting was called: 板凳协商会. */
  readonly formWords: string;
  readonly heldOn: string | null;
  readonly matters: readonly StoryMatter[];
}

export interface StoryMatter {
  readonly title: string;
  /** Words for a reader: 办理中, 已验收, 不予采纳 …; the code beside it is for looks. */
  readonly stateWords: string;
  readonly state: StoryMatterState;
  readonly open: boolean;
  /** Of an open one: since when. */
  readonly openSince: string | null;
  readonly unitName: string | null;
  readonly dueOn: string | null;
  readonly trackingCode: string | null;
  /** The residents' verdict of the last round: answers that count. */
  readonly verdict: StoryVerdict | null;
}

export interface StoryVerdict {
  readonly n: number;
  readonly solved: number;
  readonly halfSolved: number;
  readonly notSolved: number;
  readonly cameBack: number;
}

export type StoryMatterState =
  | 'WAITING'
  | 'IN_PROGRESS'
  | 'OVERDUE'
  | 'ACCEPTANCE_OPEN'
  | 'REPROCESSING'
  | 'RELAPSED'
  | 'ACCEPTED'
  | 'HELD'
  | 'UNSOLVED'
  | 'SOLVED_ON_SPOT'
  | 'DECLINED'
  | 'ESCALATED'
  | 'CARRIED_OVER';

export interface PublicCorrectionOfStory {
  readonly number: number;
  readonly on: string;
  readonly reason: string;
}

/** Another published story on the same thread. */
export interface StoryLink {
  readonly code: string;
  readonly title: string;
  readonly kind: StoryKind;
  readonly publishedOn: string;
}

/**
 * Everything a renderer needs of one story, facts resolved: the page, the card, the poster, the 公众号 file and the wall are
 * drawn from this alone. Days are `YYYY-MM-DD` in China.
 */
export interface StoryView {
  readonly code: string;
  readonly kind: StoryKind;
  readonly status: StoryStatus;
  readonly title: string;
  readonly summary: string;
  readonly committeeName: string | null;
  readonly townshipName: string | null;
  /** null: not published yet (a preview at the desk). */
  readonly publishedOn: string | null;
  readonly body: StoryDoc;
  /** By `factKey`; whatever the body refers to is there. */
  readonly facts: ReadonlyMap<string, ResolvedFact>;
  /** By file id; whatever the body shows is there, and the cover. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** What leads it: the picture of the card and of link previews. null: none. */
  readonly cover: { readonly before: string | null; readonly after: string } | null;
  /** 情况有变化，正在核实: since this day; null: nothing is in doubt. */
  readonly underReviewSince: string | null;
  /** Oldest first. */
  readonly corrections: readonly PublicCorrectionOfStory[];
  readonly sources: readonly StorySource[];
  /** What it follows, what follows it, oldest first. */
  readonly thread: readonly StoryLink[];
  /** The day everything here was read. */
  readonly asOf: string;
}

/** What stands at the address of a story that was withdrawn: that it was, and when. */
export interface WithdrawnStory {
  readonly code: string;
  readonly withdrawnOn: string;
}
