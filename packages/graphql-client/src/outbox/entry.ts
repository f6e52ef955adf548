import type { Refused } from '../outcome';

/** A photograph of an entry or a draft. Its bytes are kept beside it, under the same key. */
export interface FileRef {
  /** Made when it was picked; sent with the bytes, so that sending them again makes no second file. */
  readonly key: string;
  readonly name: string;
  /** The server's id, once it has arrived. */
  readonly id?: string | null;
}

export interface KeptFile {
  readonly key: string;
  readonly blob: Blob;
  readonly keptAt: number;
}

/** A form as far as it was filled in. */
export interface Draft {
  /** Person, form and what it is about: one draft for each. */
  readonly key: string;
  /** The `clientMutationId` of the act this will become. */
  readonly id: string;
  readonly person: string;
  readonly words: Readonly<Record<string, unknown>>;
  readonly files: readonly FileRef[];
  readonly savedAt: number;
}

/**
 * WAITING for a signal or its turn · REFUSED: the server said no, and the person decides · SENT: there, and shown for a
 * day so that they can see it.
 */
export type EntryState = 'WAITING' | 'REFUSED' | 'SENT';

/** One act of one person, on its way. */
export interface OutboxEntry {
  /** The `clientMutationId`: made once per act, the same for every attempt. */
  readonly key: string;
  /** The mutation's name. Its document is that of the page that sends, which may be newer than the one that wrote. */
  readonly act: string;
  readonly person: string;
  /** What it is about: entries of one lane are sent in order. */
  readonly lane: string;
  readonly title: string;
  readonly about: string;
  /** The page of its form, to change it there. */
  readonly path: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Where the ids of the files go in the input. */
  readonly filesField: string | null;
  readonly files: readonly FileRef[];
  /** What was typed, to become a draft again. */
  readonly draftKey: string;
  readonly words: Readonly<Record<string, unknown>>;
  /** Of what is sent: the same id with other words is another act. */
  readonly digest: string;
  readonly order: number;
  readonly createdAt: number;
  readonly attempts: number;
  /** How often the server itself failed on it. */
  readonly troubles: number;
  readonly state: EntryState;
  /** It was sent and no answer came: it may be there already. Only sending it again, unchanged, tells. */
  readonly inDoubt: boolean;
  /** Why it was refused, or why it still waits. */
  readonly why: Refused | null;
  readonly sentAt: number | null;
}

/** An answer the server once gave, for pages that are opened without a signal. */
export interface KeptAnswer {
  readonly key: string;
  readonly person: string;
  readonly data: unknown;
  readonly asOf: number;
}

/** Which page may send now. */
export interface Turn {
  readonly key: string;
  readonly holder: string;
  readonly until: number;
}
