import { registerEnumType } from 'type-graphql';

/** What a file shows that was brought as evidence. A file nothing is said of is a photograph that becomes public. */
export enum FileRole {
  /** 办理前 */
  BEFORE = 'BEFORE',
  /** 办理后, taken where its BEFORE was. */
  AFTER = 'AFTER',
  /** For those who may read the commitment; it is not published. */
  DOCUMENT = 'DOCUMENT',
  /** The picture as it was taken, of which another file is the copy with faces and plates covered. */
  ORIGINAL = 'ORIGINAL',
}
registerEnumType(FileRole, {
  name: 'FileRole',
  description: 'ORIGINAL: kept for the record and never published; its covered copy is.',
});

export interface FileUse {
  /** Its place among the files that were sent. */
  readonly file: number;
  readonly role: FileRole;
  /** AFTER: the place of its BEFORE. ORIGINAL: the place of the covered copy. */
  readonly of?: number | null;
}

export interface PhotoPair {
  readonly before: string;
  readonly after: string;
}

export interface Arranged {
  /** Published as they are. */
  readonly photos: readonly string[];
  readonly pairs: readonly PhotoPair[];
  readonly documents: readonly string[];
  readonly originals: readonly { readonly copy: string; readonly original: string }[];
}

/** Puts the files that were sent in their places; null when what was said of them does not fit together. */
export function arrange(ids: readonly string[], uses: readonly FileUse[]): Arranged | null {
  const roles = new Map<number, FileUse>();
  for (const use of uses) {
    if (!ids[use.file] || roles.has(use.file)) return null;
    roles.set(use.file, use);
  }
  const roleOf = (file: number) => roles.get(file)?.role ?? null;
  const isShown = (file: number) => {
    const role = roleOf(file);
    return role === null || role === FileRole.BEFORE || role === FileRole.AFTER;
  };
  const pairs: PhotoPair[] = [];
  const originals: Arranged['originals'][number][] = [];
  const paired = new Set<number>();
  const covered = new Set<number>();
  for (const { file, role, of } of roles.values()) {
    const one = ids[file] as string;
    const other = of == null ? undefined : ids[of];
    if (role === FileRole.AFTER) {
      if (of == null || !other || roleOf(of) !== FileRole.BEFORE || paired.has(of)) return null;
      paired.add(of).add(file);
      pairs.push({ before: other, after: one });
    }
    if (role === FileRole.ORIGINAL) {
      if (of == null || !other || !isShown(of) || covered.has(of)) return null;
      covered.add(of);
      originals.push({ copy: other, original: one });
    }
  }
  return {
    // Without its AFTER, a BEFORE is a photograph like others.
    photos: ids.filter((_, file) => isShown(file) && !paired.has(file)),
    pairs,
    documents: ids.filter((_, file) => roleOf(file) === FileRole.DOCUMENT),
    originals,
  };
}
