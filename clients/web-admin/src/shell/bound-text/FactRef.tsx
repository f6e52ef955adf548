import { Node } from '@tiptap/core';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import styles from './bound-text.module.css';
import type { FactAttributes } from './doc';
import { useFact } from './facts';

export const plain =
  (names: readonly string[], value: unknown = null) =>
  () =>
    Object.fromEntries(names.map((name) => [name, { default: value, rendered: false }]));
/** What is copied within the editor keeps what it is; nothing of it is read as markup. */
export const carried = (name: string) => ({
  parseHTML: () => [
    {
      tag: `[data-story-node="${name}"]`,
      getAttrs: (element: HTMLElement) => {
        try {
          return JSON.parse(element.dataset.attrs ?? '{}') as Record<string, unknown>;
        } catch {
          return false as const;
        }
      },
    },
  ],
});

/** A figure or a field of a record: it cannot be typed into, and says what the record says now. */
export const FactRef = Node.create({
  name: 'factRef',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: plain(['kind', 'recordId', 'field', 'figure', 'part', 'committeeId', 'from', 'to']),
  ...carried('factRef'),
  renderHTML: ({ node }) => ['span', { 'data-story-node': 'factRef', 'data-attrs': JSON.stringify(node.attrs) }],
  addNodeView: () => ReactNodeViewRenderer(FactView, { as: 'span' }),
});

function FactView({ node, selected }: NodeViewProps) {
  const { t } = useTranslation('shell');
  const { date } = useDates();
  const fact = useFact(node.attrs as FactAttributes);
  return (
    <NodeViewWrapper
      as="span"
      className={`${styles.fact}${selected ? ` ${styles.selected}` : ''}${fact?.gone ? ` ${styles.gone}` : ''}`}
      title={fact ? t('bound.title', { label: fact.label, date: date(fact.asOf) }) : t('bound.reading')}
    >
      {fact?.value ?? '…'}
    </NodeViewWrapper>
  );
}

function useDates() {
  const { t } = useTranslation('shell');
  return {
    date: (day: string) =>
      t('bound.day', { year: day.slice(0, 4), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }),
  };
}
