import type { Services } from '../../../kernel/context.js';

/** So much of drawn cards is held: a story that is passed around is drawn once, and nothing grows with their number. */
const MOST_BYTES = 12 * 1024 * 1024;

interface Kept {
  readonly drawn: Map<string, Promise<Buffer>>;
  bytes: number;
}
const keptOf = new WeakMap<Services, Kept>();

/** What was drawn under this tag, or what `draw` draws; many who ask at once wait for one drawing. */
export function keptSheet(services: Services, tag: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const kept = keptOf.get(services) ?? { drawn: new Map<string, Promise<Buffer>>(), bytes: 0 };
  keptOf.set(services, kept);
  const known = kept.drawn.get(tag);
  if (known) return known;
  const drawing = draw();
  kept.drawn.set(tag, drawing);
  drawing.then(
    (bytes) => makeRoom(kept, bytes.length),
    () => kept.drawn.delete(tag),
  );
  return drawing;
}

/** The oldest leave first. */
function makeRoom(kept: Kept, added: number): void {
  kept.bytes += added;
  for (const [tag, drawing] of kept.drawn) {
    if (kept.bytes <= MOST_BYTES || kept.drawn.size === 1) return;
    kept.drawn.delete(tag);
    void drawing.then(
      (bytes) => {
        kept.bytes -= bytes.length;
      },
      () => {},
    );
  }
}
