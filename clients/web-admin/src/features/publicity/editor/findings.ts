import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import styles from './editor.module.css';

/** Where in the body a finding stands: a block of text in the order of reading, and from where to where within it. */
export interface Spot {
  readonly key: string;
  readonly severity: string;
  readonly place: string;
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

const key = new PluginKey<DecorationSet>('findings');

/** Findings underlined where they stand. They move with the text until the server has read it anew. */
export const Findings = Extension.create({
  name: 'findings',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, before) {
          const found = transaction.getMeta(key) as readonly Spot[] | undefined;
          if (!found) return before.map(transaction.mapping, transaction.doc);
          return DecorationSet.create(
            transaction.doc,
            found.flatMap((spot) => underlined(transaction.doc, spot)),
          );
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

export const findingsMeta = key;

function underlined(doc: ProseMirrorNode, spot: Spot): Decoration[] {
  const range = rangeOf(doc, spot);
  if (!range) return [];
  const looks = spot.severity === 'ERROR' ? styles.error : styles.warning;
  return [Decoration.inline(range.from, range.to, { class: looks ?? '', 'data-finding': spot.key })];
}

/** Positions in the editor of a spot in the body; null where the text has gone on meanwhile. */
export function rangeOf(doc: ProseMirrorNode, { place, block, from, to }: Spot): { from: number; to: number } | null {
  if (place !== 'BODY') return null;
  let at = -1;
  let found: { from: number; to: number } | null = null;
  doc.descendants((node, position) => {
    if (found) return false;
    const isCaption = node.type.name === 'picture' || node.type.name === 'beforeAfter';
    if (!node.isTextblock && !isCaption) return true;
    at += 1;
    // Of a caption the whole picture is marked.
    if (isCaption && at === block) found = { from: position, to: position + node.nodeSize };
    if (isCaption) return false;
    if (at === block && to <= node.content.size) found = { from: position + 1 + from, to: position + 1 + to };
    return false;
  });
  return found;
}
