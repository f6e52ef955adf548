import type { Accepted } from '@bandeng/graphql-client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';

/** Goes with what was filled in. The key stays the same while the form is open: a second press counts once. */
export interface Sending {
  readonly clientMutationId: string;
  /** For what is sent in words. */
  readonly t: TFunction;
  /** Of what the person chose over, where somebody else was quicker; the version they saw otherwise stands in the subject. */
  readonly version?: number;
}

/** Words by their full key, `commitment:act.URGE`. */
export interface ActWords {
  /** Names the act: the title of its form and its button. */
  readonly title: string;
  /** Said when it is done. */
  readonly done: string;
  /** Said above the fields. */
  readonly hint?: string;
  /** On the button, where it is not the title. */
  readonly press?: string;
  /** On the button that leaves it undone, where 取消 is what the act itself is called. */
  readonly leave?: string;
}

/** An edit that two may make at once: which fields are shown side by side, by the names the refusal gives them. */
export interface TwoSides<Filled> {
  /** Field and the full key of its words. */
  readonly fields: Readonly<Record<string, string>>;
  /** What was filled in, as text. */
  read(filled: Partial<Filled>): Record<string, string>;
  /** And back. */
  write(chosen: Record<string, string>): Partial<Filled>;
  /** What stands there now, in the form's own manner of writing. */
  theirs?(values: Record<string, string>): Record<string, string>;
}

/** What a person can do to a thing: what is sent, what is asked for it, and how it is said. One file each. */
export interface ActParts<Subject, Filled, Data, Variables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly words: ActWords;
  /** What is asked; without, the form only asks whether. */
  readonly Fields?: (props: { readonly subject: NoInfer<Subject> }) => ReactNode;
  variables(subject: Subject, filled: Filled, sending: Sending): NoInfer<Variables>;
  /** What stands in the fields at first. */
  blank?(subject: NoInfer<Subject>): Partial<NoInfer<Filled>>;
  readonly twoSides?: TwoSides<NoInfer<Filled>>;
  readonly width?: number;
  /** False while there is nothing to choose from: the button rests. */
  possible?(subject: NoInfer<Subject>): boolean;
}

/** An act on a subject, whatever it asks. */
export type Act<Subject, Answer = unknown> = ActParts<Subject, object, { readonly answer: Answer }, object>;

export function defineAct<Subject, Filled extends object, Data, Variables>(
  parts: ActParts<Subject, Filled, Data, Variables>,
): Act<Subject, Accepted<Data>> {
  return parts as unknown as Act<Subject, Accepted<Data>>;
}
