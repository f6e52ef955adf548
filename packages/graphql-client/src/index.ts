export { canonicalJson } from './canonical-json';
export { type ClientOptions, type Connection, createClient } from './client';
export {
  documentHash,
  operationNameOf,
  type SubscribePayload,
  subscribePayload,
  subscriptionId,
  takesVariable,
} from './documents';
export { type AskForDrawing, createDrawnConnection } from './drawn';
export { type CodedError, codedError, codedFrom } from './errors';
export { LiveSupervisor, type LiveView } from './live';
export { newClientMutationId } from './mutation-id';
export { NewerBuild } from './newer-build';
export type { Draft, EntryState, FileRef, OutboxEntry } from './outbox/entry';
export { useLastKnownOn } from './outbox/last-known';
export { type NewEntry, Outbox, type OutboxView } from './outbox/outbox';
export { postFile, postMutation } from './outbox/post';
export { openShelf, PhoneFull } from './outbox/shelf';
export { type Outcome, outcomeOf, type Refused } from './outcome';
export {
  type Accepted,
  ConnectionProvider,
  useAct,
  useConnected,
  useConnection,
  useLive,
  useNewerBuild,
  useServerNow,
} from './react';
export { sha256Hex, sha256OfBytes } from './sha256';
export type { SocketLike } from './socket';
export { uploadFile } from './upload';
