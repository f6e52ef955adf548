import { operationNameOf } from '@bandeng/graphql-client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import * as said from '../acts';
import * as floor from '../floor/acts';

type Mutation = TypedDocumentNode<unknown, never>;

/** What a scribe alone in a village goes on doing: it needs no answer to go on from, and the server can say no later. */
const kept: readonly unknown[] = [
  said.NoteStatement,
  said.RaiseDemand,
  said.RecordResponse,
  said.SignInParticipant,
  said.UndoSignIn,
  floor.OpenAgendaItem,
  floor.CloseAgendaItem,
  floor.SkipAgendaItem,
  floor.AddSpeaker,
  floor.StartSpeaker,
  floor.EndSpeaker,
  floor.WithdrawSpeaker,
];

export const nameOf = (document: unknown): string => operationNameOf(document) ?? '';

/** By the mutation's name. */
export const deskActs: Readonly<Record<string, Mutation>> = Object.fromEntries(
  kept.map((document) => [nameOf(document), document as Mutation]),
);
