import { layers } from '../../server/src/kernel/module.js';
import { modules } from '../../server/src/modules.js';

/** Functions only, which brings the app nothing: whoever needs them knows it. */
export const PURE = 'wording';

/** A module may import those after it, never those before it. Modules of one layer do not know each other. */
export const order: readonly (readonly string[])[] = [
  ['demo'],
  ...layers
    .toReversed()
    .map((layer) =>
      layer === 'kernel'
        ? [PURE, 'kernel']
        : modules.filter((module) => module.layer === layer).map(({ name }) => name),
    ),
];

export const rankOf = (module: string) => order.findIndex((line) => line.includes(module));

/** `kernel`, `demo` or the folder of a module; null for what belongs to none. */
export const roomOf = (path: string): string | null =>
  /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? /^server\/src\/(kernel|demo)\//.exec(path)?.[1] ?? null;

/** Whether `from` may know `to`: itself, or what lies below. */
export const mayKnow = (from: string, to: string) => from === to || rankOf(to) > rankOf(from);
