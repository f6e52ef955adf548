import { nameKey } from '../../../kernel/imports/index.js';
import { canonicalParty } from './roster-values.js';

export type GroupKind = 'COMMITTEE' | 'SECTOR' | 'SPECIAL_COMMITTEE';

export interface GroupEntry {
  readonly name: string;
  /** Other names it goes by: the township's beside the liaison committee's. */
  readonly aliases?: readonly string[];
}

/** 清波, 清波街道 and 清波街道政协联络委 are one group; keys go from exact to loose. */
function keysOf(kind: GroupKind, text: string): string[] {
  const exact = nameKey(text).replace(/[()[\]【】"'“”]/g, '');
  if (kind === 'COMMITTEE') {
    const plain = exact
      .replace(/^(中国人民政治协商会议|市政协|区政协|县政协|政协)/, '')
      .replace(/(高新技术产业开发区|高新技术开发区|高新技术产业园区)/, '高新区')
      .replace(/(经济技术开发区|经济开发区)/, '经开区')
      .replace(
        /(的?政协)?(工作)?(联络委员会|联络委|委员小组|委员联络组|联络小组|联络组|委员活动组|活动小组|活动组|工作委员会|工委|小组|委员组|片区|组)$/,
        '',
      )
      .replace(/(政协|委员)$/, '');
    const loose = plain.replace(/(街道办事处|街道办|街道|地区办事处|民族乡|(?<=..)[镇乡])$/, '');
    return [exact, plain, loose].filter(Boolean);
  }
  if (kind === 'SECTOR') {
    const plain = exact.replace(/(委员)?(界别组|界别|界人士|人士|界)$/, '');
    return [exact, canonicalParty(plain) ?? canonicalParty(exact) ?? plain, plain.replace(/[和与、,及]/g, '')].filter(
      Boolean,
    );
  }
  const plain = exact.replace(/^(市政协|区政协|县政协|政协)/, '').replace(/(委员会|专委会|委)$/, '');
  return [exact, plain, plain.replace(/[和与、,及]/g, '')].filter(Boolean);
}

export interface GroupMatch {
  readonly name: string | null;
  /** The closest known name, when none is the same. */
  readonly nearest: string | null;
}

/** The groups one district knows, found however a list writes them. */
export class GroupNames {
  readonly #kind: GroupKind;
  readonly #byKey: Map<string, Set<string>>[] = [new Map(), new Map(), new Map()];
  readonly #names: string[] = [];

  constructor(kind: GroupKind, entries: readonly GroupEntry[]) {
    this.#kind = kind;
    for (const entry of entries) this.add(entry);
  }

  add({ name, aliases = [] }: GroupEntry): void {
    this.#names.push(name);
    for (const text of [name, ...aliases]) {
      keysOf(this.#kind, text).forEach((key, level) => {
        for (const byKey of this.#byKey.slice(level)) byKey.set(key, (byKey.get(key) ?? new Set()).add(name));
      });
    }
  }

  /** The known name for what is written; a loose likeness counts only when it is one group's alone. */
  find(text: string): GroupMatch {
    const keys = keysOf(this.#kind, text);
    for (const byKey of this.#byKey) {
      for (const key of keys) {
        const names = byKey.get(key);
        if (names?.size === 1) return { name: [...names][0] ?? null, nearest: null };
      }
    }
    return { name: null, nearest: this.#nearest(keys.at(-1) ?? '') };
  }

  #nearest(key: string): string | null {
    let best: { name: string; distance: number } | null = null;
    for (const name of this.#names) {
      const other = keysOf(this.#kind, name).at(-1) ?? '';
      const contained = Math.min(key.length, other.length) >= 2 && (key.includes(other) || other.includes(key));
      const distance = contained ? 1 : editDistance([...key], [...other]);
      if (distance <= Math.max(1, Math.floor(key.length / 3)) && (!best || distance < best.distance))
        best = { name, distance };
    }
    return best?.name ?? null;
  }
}

function editDistance(a: readonly string[], b: readonly string[]): number {
  let previous = b.map((_, i) => i + 1);
  previous.unshift(0);
  a.forEach((letter, i) => {
    const current = [i + 1];
    b.forEach((other, j) => {
      current.push(
        Math.min((previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1, (previous[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    });
    previous = current;
  });
  return previous.at(-1) ?? 0;
}
