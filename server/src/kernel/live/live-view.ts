import type { GraphQLField } from 'graphql';
import type { Services } from '../context.js';
import type { ViewName } from '../registry.js';
import type { Viewer } from '../viewer.js';

export type LiveArgs = Readonly<Record<string, never>>;

/** What a live view watches and who shares it. */
export interface LiveViewDeclaration {
  /** The name events wake. */
  readonly view: ViewName;
  /** The id events wake, from the arguments. */
  readonly id: (args: LiveArgs) => string;
  /**
   * Arguments that only say who watches. They are given as variables, and left out of what is executed and of what makes
   * two views one: whoever belongs to one audience shares its frames, whatever they showed at the door.
   */
  readonly credentials?: readonly string[];
  /**
   * The audience this viewer belongs to for these arguments: everyone of one audience gets the same bytes, so whatever
   * differs by person is asked by query instead. null: there is nothing here for this viewer.
   */
  readonly audience: (
    viewer: Viewer | null,
    args: LiveArgs,
    services: Services,
  ) => Promise<string | null> | string | null;
}

const LIVE = Symbol('live view');

interface LiveBinding extends LiveViewDeclaration {
  readonly [LIVE]: true;
}

/**
 * Makes a subscription a live view: `@Subscription(() => X, { subscribe: liveView({ view, id, audience }) })`.
 * The resolver gets a `LiveContext` and answers with the present state; it runs once per change and audience.
 */
export function liveView(declaration: LiveViewDeclaration): () => AsyncIterable<unknown> {
  const binding: LiveBinding = { ...declaration, [LIVE]: true };
  // The live engine never iterates: it asks the field's subscriber which view it is about.
  return () => binding as unknown as AsyncIterable<unknown>;
}

/** The live view behind a subscription field. */
export function liveViewOf(field: GraphQLField<unknown, unknown>): LiveViewDeclaration {
  const binding: unknown = field.subscribe?.(undefined, {}, undefined, undefined as never);
  if (typeof binding !== 'object' || binding === null || !(LIVE in binding)) {
    throw new Error(`Subscription.${field.name} is not a live view`);
  }
  return binding as unknown as LiveBinding;
}
