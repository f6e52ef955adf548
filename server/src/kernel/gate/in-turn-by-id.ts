const SUBSCRIBE = /"type"\s*:\s*"subscribe"/;
const COMPLETE = /"type"\s*:\s*"complete"/;

/**
 * Our clients name a subscription by what it asks, so a page that leaves a view and comes back uses the same name again,
 * maybe before the first has ended. graphql-ws knows a subscription by its name alone and would end the second with the
 * first: what is said about a name that is being ended waits until that is done.
 */
export function inTurnById(
  receive: (text: string) => Promise<void>,
  failed: (err: unknown) => void,
): (text: string) => void {
  const running = new Map<string, Promise<void>>();
  /** By name: what was said while the one before was being ended. */
  const waiting = new Map<string, string[]>();
  return hear;

  function hear(text: string): void {
    const subscribes = SUBSCRIBE.test(text);
    const id = subscribes || COMPLETE.test(text) ? idOf(text) : null;
    const queue = id === null ? undefined : waiting.get(id);
    if (queue) {
      queue.push(text);
      return;
    }
    const said = receive(text).catch(failed);
    if (id === null) return;
    if (subscribes) {
      running.set(id, said);
      void said.then(() => running.get(id) === said && !waiting.has(id) && running.delete(id));
    } else if (running.has(id)) {
      waiting.set(id, []);
      void Promise.all([said, running.get(id)]).then(() => goOn(id));
    }
  }

  function goOn(id: string): void {
    const queue = waiting.get(id) ?? [];
    waiting.delete(id);
    running.delete(id);
    for (const text of queue) hear(text);
  }
}

function idOf(text: string): string | null {
  try {
    const { id } = JSON.parse(text) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
