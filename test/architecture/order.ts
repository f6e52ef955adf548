/** A module may import those after it, never those before it. Modules on one line do not know each other. */
export const order: readonly (readonly string[])[] = [
  ['demo'],
  ['intake'],
  // They tell of everything and name everybody: `notice` who is told, `audit` who did it.
  ['notice', 'audit'],
  // They read what the modules below keep, for a purpose of their own.
  ['display', 'publicity', 'insight', 'briefing', 'search', 'document', 'outreach', 'duty'],
  ['opinion'],
  ['commitment'],
  ['minutes', 'hall'],
  ['floor'],
  ['meeting', 'plan', 'ranking', 'survey'],
  ['consultation'],
  ['topic'],
  ['roster'],
  ['identity', 'calendar', 'wording'],
  ['kernel'],
];

export const rankOf = (module: string) => order.findIndex((line) => line.includes(module));

/** `kernel`, `demo` or the folder of a module; null for what belongs to none. */
export const roomOf = (path: string): string | null =>
  /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? /^server\/src\/(kernel|demo)\//.exec(path)?.[1] ?? null;

/** Whether `from` may know `to`: itself, or what lies below. */
export const mayKnow = (from: string, to: string) => from === to || rankOf(to) > rankOf(from);
