import { createHash } from 'node:crypto';
import { dayNumberInChina } from '../clock.js';
import type { Wake } from '../live/wakes.js';
import { type Coding, isWorthPacking, pack } from './content-coding.js';
import type { AskedOperation } from './gate.js';
import type { KeptRule } from './kept-rule.js';

const MAX_ANSWERS = 2000;
const MAX_ALIASES = 10_000;

/** An answer as it leaves: its bytes, packed too once somebody asked for that. */
export class KeptBytes {
  readonly bytes: Buffer;
  readonly etag: string;
  /** How the computation ended; only what ended OK is kept. */
  readonly outcome: string;
  readonly #packed = new Map<Coding, Promise<Buffer | null>>();

  constructor(body: string, outcome: string) {
    this.bytes = Buffer.from(body);
    this.outcome = outcome;
    this.etag = `"${createHash('sha256').update(this.bytes).digest('base64url')}"`;
  }

  /** Under this coding, packed once however many ask; as it is where packing saves nothing. */
  async under(coding: Coding): Promise<{ readonly bytes: Buffer; readonly coding: Coding }> {
    if (coding === 'identity' || !isWorthPacking(this.bytes.length)) return { bytes: this.bytes, coding: 'identity' };
    const kept = this.#packed.get(coding);
    const packing = kept ?? pack(this.bytes, coding);
    if (!kept) this.#packed.set(coding, packing);
    const bytes = await packing;
    if (bytes) return { bytes, coding };
    // Others were packing then: the next who asks may find room.
    this.#packed.delete(coding);
    return { bytes: this.bytes, coding: 'identity' };
  }
}

/** Works an answer out: its text, and how that ended as one word. */
type Compute = (asked: AskedOperation) => Promise<{ readonly body: string; readonly outcome: string }>;

interface Slot {
  readonly key: string;
  readonly asked: AskedOperation;
  readonly wakes: ReturnType<KeptRule['wakesOf']>;
  kept: KeptBytes | null;
  /** The day in China it was computed on: what is late depends on today. */
  day: number;
  pending: Promise<KeptBytes> | null;
  /** Counts the wakes that touched this answer: one begun before a wake is not kept after it. */
  generation: number;
}

function forget(slot: Slot): void {
  slot.generation += 1;
  slot.kept = null;
  slot.pending = null;
}

/** Answers of public boards, kept as bytes until what they show changes. One computation per miss. */
export class KeptAnswers {
  readonly #slots = new Map<string, Slot>();
  /** What was sent, byte for byte, to its slot: a repeated request is not even parsed. */
  readonly #aliases = new Map<string, Slot>();
  readonly #compute: Compute;
  readonly #now: () => Date;

  constructor(compute: Compute, now: () => Date) {
    this.#compute = compute;
    this.#now = now;
  }

  /** The kept answer to exactly this text (a URL or a request body), if it is there. */
  known(sent: string): KeptBytes | null {
    const slot = this.#aliases.get(sent);
    if (slot) this.#dropYesterday(slot);
    return slot?.kept ?? null;
  }

  /** The answer to a kept operation, computed once however many ask; `sent` is remembered for next time. */
  answer(asked: AskedOperation, sent: string): Promise<KeptBytes> | KeptBytes {
    const slot = this.#slot(asked);
    this.#remember(sent, slot);
    this.#dropYesterday(slot);
    if (slot.kept) return slot.kept;
    // A wake clears `pending`: whoever asks after a change joins a computation begun after it.
    slot.pending ??= this.#fill(slot);
    return slot.pending;
  }

  /** Drops what these changes touch. */
  drop(wakes: readonly Wake[]): void {
    for (const slot of this.#slots.values()) {
      if (
        !slot.wakes.some((own) => wakes.some(({ view, id }) => own.view === view && (own.id === null || own.id === id)))
      )
        continue;
      forget(slot);
    }
  }

  /** Drops everything; for when changes may have been missed. */
  clear(): void {
    for (const slot of this.#slots.values()) {
      forget(slot);
    }
  }

  #dropYesterday(slot: Slot): void {
    const today = dayNumberInChina(this.#now());
    if (slot.day === today) return;
    slot.day = today;
    forget(slot);
  }

  async #fill(slot: Slot): Promise<KeptBytes> {
    const generation = slot.generation;
    try {
      const { body, outcome } = await this.#compute(slot.asked);
      const kept = new KeptBytes(body, outcome);
      if (outcome === 'OK' && slot.generation === generation) slot.kept = kept;
      return kept;
    } finally {
      if (slot.generation === generation) slot.pending = null;
    }
  }

  #slot(asked: AskedOperation): Slot {
    const { operation, variables } = asked;
    const key = `${operation.hash}\n${operation.name ?? ''}\n${operation.canonical(variables)}`;
    const found = this.#slots.get(key);
    if (found) return found;
    const slot: Slot = {
      key,
      asked,
      wakes: operation.kept?.wakesOf(operation.coerce(variables)) ?? [],
      kept: null,
      day: dayNumberInChina(this.#now()),
      pending: null,
      generation: 0,
    };
    this.#slots.set(key, slot);
    for (const [oldest, { pending }] of this.#slots) {
      if (this.#slots.size <= MAX_ANSWERS) break;
      if (pending === null && oldest !== key) this.#evict(oldest);
    }
    return slot;
  }

  #evict(key: string): void {
    const slot = this.#slots.get(key);
    this.#slots.delete(key);
    for (const [sent, target] of this.#aliases) if (target === slot) this.#aliases.delete(sent);
  }

  #remember(sent: string, slot: Slot): void {
    if (sent.length > 8192) return;
    if (this.#aliases.size >= MAX_ALIASES) this.#aliases.clear();
    this.#aliases.set(sent, slot);
  }
}
