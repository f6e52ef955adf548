import { type FieldNode, Kind } from 'graphql';
import type { Services } from '../context.js';
import { BandengError, badInput, notFound } from '../errors.js';
import type { WatchRequest } from '../live/live-engine.js';
import { liveViewOf } from '../live/live-view.js';
import type { Viewer } from '../viewer.js';
import type { AskedOperation } from './gate.js';
import { argumentsOf } from './kept-rule.js';

/** Longest variables of a live view, which are kept as long as it is watched. */
const MAX_LIVE_VARIABLES = 2000;

/** What is watched, and whether it was asked who watches. */
export interface Watching extends WatchRequest {
  readonly personal: boolean;
}

/** What somebody asks to watch, with the audience they belong to; NOT_FOUND where they belong to none. */
export async function watchRequest(
  asked: AskedOperation,
  viewer: Viewer | null,
  services: Services,
): Promise<Watching> {
  const { operation } = asked;
  const { rootField, rootNode } = operation;
  if (!rootField || !rootNode) throw new BandengError('BAD_USER_INPUT', { rule: 'NOTHING_TO_WATCH' });
  const declared = liveViewOf(rootField);
  const known = operation.withKnownIds(asked.variables);
  const args = argumentsOf(rootField, rootNode, operation.coerce(known));
  const audience = await declared.audience(viewer, args, services);
  if (audience === null) throw notFound();
  const shown = credentialsIn(rootNode, declared.credentials ?? []);
  const variables = Object.fromEntries(Object.entries(known).filter(([name]) => !shown.has(name)));
  const said = operation.canonical(variables);
  if (said.length > MAX_LIVE_VARIABLES) throw badInput('variables', 'TOO_LONG');
  return {
    key: `${operation.hash}\n${operation.name ?? ''}\n${audience}\n${said}`,
    operation,
    variables,
    audience,
    view: declared.view,
    id: declared.id(args),
    personal: viewer !== null || [...shown].some((name) => known[name] != null),
  };
}

/** The variables by which somebody says who watches. */
function credentialsIn({ arguments: given = [] }: FieldNode, credentials: readonly string[]): ReadonlySet<string> {
  return new Set(
    given.flatMap(({ name, value }) =>
      credentials.includes(name.value) && value.kind === Kind.VARIABLE ? [value.name.value] : [],
    ),
  );
}
