// The document of a story as the server keeps it: the JSON of ProseMirror with these nodes and marks, and no others. The
// server holds every body to it; what the editor offers is the same.

type FactKind = 'COMMITMENT' | 'DEMAND' | 'CONSULTATION' | 'FIGURE';
/** The attributes of a `factRef`, as an offer of the server has them. */
export type FactAttributes = Readonly<Record<string, string | null>> & { readonly kind: FactKind };

export interface DocNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocNode[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string }[];
}

export const EMPTY_DOC: DocNode = { type: 'doc', content: [{ type: 'paragraph' }] };

export function readDoc(json: string | null | undefined): DocNode {
  if (!json) return EMPTY_DOC;
  try {
    const doc = JSON.parse(json) as DocNode;
    return doc.type === 'doc' ? doc : EMPTY_DOC;
  } catch {
    return EMPTY_DOC;
  }
}

/** What the editor adds to every node, taken off again: attributes that say nothing. */
export function bareDoc(node: DocNode): DocNode {
  const attrs = Object.entries(node.attrs ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return {
    type: node.type,
    ...(attrs.length > 0 ? { attrs: Object.fromEntries(attrs) } : {}),
    ...(node.text === undefined ? {} : { text: node.text }),
    ...(node.marks?.length ? { marks: node.marks.map(({ type }) => ({ type })) } : {}),
    ...(node.content?.length ? { content: node.content.map(bareDoc) } : {}),
  };
}

/** The server's name for a reference: the same one twice is resolved once. */
export function factKey(attrs: FactAttributes): string {
  const { kind } = attrs;
  return kind === 'FIGURE'
    ? [kind, attrs.figure, attrs.part, attrs.committeeId ?? '', attrs.from, attrs.to ?? ''].join(':')
    : [kind, attrs.recordId, attrs.field].join(':');
}

export const text = (said: string): DocNode => ({ type: 'text', text: said });
export const factRef = (reference: string): DocNode => ({ type: 'factRef', attrs: JSON.parse(reference) });
export const paragraph = (...content: readonly DocNode[]): DocNode => ({ type: 'paragraph', content });
export const heading = (said: string): DocNode => ({ type: 'heading', attrs: { level: 2 }, content: [text(said)] });

/** The text of every paragraph and heading in the order of reading, its references as they are read now. */
export function linesOf(node: DocNode, said: (attrs: FactAttributes) => string): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const runs = (node.content ?? []).map((inline) =>
      inline.type === 'factRef' ? said(inline.attrs as FactAttributes) : (inline.text ?? ''),
    );
    return [runs.join('')];
  }
  const caption = node.attrs?.caption;
  if (typeof caption === 'string' && caption) return [caption];
  return (node.content ?? []).flatMap((child) => linesOf(child, said));
}
