/** A picture as a form holds it: its key in the place that keeps it, and the key of what was taken when parts are covered. */
export interface Picture {
  readonly key: string;
  readonly name: string;
  readonly original?: { readonly key: string; readonly name: string } | null;
}

export interface Paper {
  readonly key: string;
  readonly name: string;
}

export interface Pair {
  readonly before: Picture | null;
  readonly after: Picture | null;
}

/** What a form brings to show what was done. */
export interface Evidence {
  readonly pairs: readonly Pair[];
  readonly photos: readonly Picture[];
  readonly documents: readonly Paper[];
}

export const noEvidence: Evidence = { pairs: [], photos: [], documents: [] };

/** How a file is used, as mutations take it beside the list of files. */
export interface FileUse {
  readonly file: number;
  readonly role: 'BEFORE' | 'AFTER' | 'DOCUMENT' | 'ORIGINAL';
  readonly of?: number;
}

export const picturesIn = ({ pairs, photos }: Evidence): Picture[] => [
  ...pairs.flatMap(({ before, after }) => [before, after].filter((one) => one !== null)),
  ...photos,
];

/** The files in the order they are sent, and what each of them shows. */
export function toFiles(evidence: Evidence): { files: { key: string; name: string }[]; uses: FileUse[] } {
  const files: { key: string; name: string }[] = [];
  const uses: FileUse[] = [];
  const add = ({ key, name }: { readonly key: string; readonly name: string }) => files.push({ key, name }) - 1;
  const addPicture = (picture: Picture) => {
    const place = add(picture);
    if (picture.original) uses.push({ file: add(picture.original), role: 'ORIGINAL', of: place });
    return place;
  };
  for (const { before, after } of evidence.pairs) {
    const first = before && addPicture(before);
    const second = after && addPicture(after);
    // One picture without the other is a photograph like any.
    if (first !== null && second !== null) {
      uses.push({ file: first, role: 'BEFORE' }, { file: second, role: 'AFTER', of: first });
    }
  }
  for (const photo of evidence.photos) addPicture(photo);
  for (const document of evidence.documents) uses.push({ file: add(document), role: 'DOCUMENT' });
  return { files, uses };
}
