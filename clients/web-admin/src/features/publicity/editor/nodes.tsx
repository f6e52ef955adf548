import { mergeAttributes, Node } from '@tiptap/core';
import { NodeViewContent, type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './editor.module.css';
import { useFact, usePicture } from './facts';
import { QuotationFields } from './QuotationFields';
import type { FactAttributes } from './story-doc';

const none = { default: null };
const plain =
  (names: readonly string[], value: unknown = null) =>
  () =>
    Object.fromEntries(names.map((name) => [name, { default: value, rendered: false }]));
/** What is copied within the editor keeps what it is; nothing of it is read as markup. */
const carried = (name: string) => ({
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
  const { t } = useTranslation('publicity');
  const { date } = useDates();
  const fact = useFact(node.attrs as FactAttributes);
  return (
    <NodeViewWrapper
      as="span"
      className={`${styles.fact}${selected ? ` ${styles.selected}` : ''}${fact?.gone ? ` ${styles.gone}` : ''}`}
      title={fact ? t('fact.title', { label: fact.label, date: date(fact.asOf) }) : t('fact.reading')}
    >
      {fact?.value ?? '…'}
    </NodeViewWrapper>
  );
}

export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ fileId: none, caption: { default: '' } }),
  ...carried('picture'),
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, { 'data-story-node': 'picture', 'data-attrs': JSON.stringify(node.attrs) }),
  ],
  addNodeView: () => ReactNodeViewRenderer(PictureView),
});

function PictureView({ node, updateAttributes, selected, editor }: NodeViewProps) {
  return (
    <NodeViewWrapper as="figure" className={`${styles.figure}${selected ? ` ${styles.selected}` : ''}`}>
      <Photo fileId={String(node.attrs.fileId)} />
      <Caption
        value={String(node.attrs.caption)}
        still={!editor.isEditable}
        onChange={(caption) => updateAttributes({ caption })}
      />
    </NodeViewWrapper>
  );
}

export const BeforeAfter = Node.create({
  name: 'beforeAfter',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ beforeId: none, afterId: none, caption: { default: '' } }),
  ...carried('beforeAfter'),
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, { 'data-story-node': 'beforeAfter', 'data-attrs': JSON.stringify(node.attrs) }),
  ],
  addNodeView: () => ReactNodeViewRenderer(PairView),
});

function PairView({ node, updateAttributes, selected, editor }: NodeViewProps) {
  const { t } = useTranslation('publicity');
  return (
    <NodeViewWrapper as="figure" className={`${styles.figure}${selected ? ` ${styles.selected}` : ''}`}>
      <div className={styles.pair}>
        <Photo fileId={String(node.attrs.beforeId)} tag={t('before')} />
        <Photo fileId={String(node.attrs.afterId)} tag={t('after')} />
      </div>
      <Caption
        value={String(node.attrs.caption)}
        still={!editor.isEditable}
        onChange={(caption) => updateAttributes({ caption })}
      />
    </NodeViewWrapper>
  );
}

function Photo({ fileId, tag }: { fileId: string; tag?: string }) {
  const { t } = useTranslation('publicity');
  const path = usePicture(fileId);
  return (
    <span className={styles.photo}>
      {path ? <img src={path} alt={tag ?? t('photo')} /> : <span className={styles.lost}>{t('photoGone')}</span>}
      {tag && <span className={styles.tag}>{tag}</span>}
    </span>
  );
}

function Caption({ value, still, onChange }: { value: string; still: boolean; onChange: (caption: string) => void }) {
  const { t } = useTranslation('publicity');
  if (still) return value ? <figcaption>{value}</figcaption> : null;
  return (
    <Input
      value={value}
      maxLength={200}
      variant="underlined"
      placeholder={t('caption')}
      aria-label={t('caption')}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** What somebody said, of which group, and how they agreed to be named; or unnamed. */
export const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: plain(['speaker', 'group', 'consentOn', 'consentHow']),
  ...carried('quotation'),
  renderHTML: ({ node }) => [
    'blockquote',
    { 'data-story-node': 'quotation', 'data-attrs': JSON.stringify(node.attrs) },
    0,
  ],
  addNodeView: () => ReactNodeViewRenderer(QuotationView),
});

function QuotationView({ node, updateAttributes, editor }: NodeViewProps) {
  return (
    <NodeViewWrapper as="blockquote" className={styles.quotation}>
      <NodeViewContent />
      <QuotationFields
        said={node.attrs as Parameters<typeof QuotationFields>[0]['said']}
        still={!editor.isEditable}
        onChange={updateAttributes}
      />
    </NodeViewWrapper>
  );
}

function useDates() {
  const { t } = useTranslation();
  return {
    date: (day: string) =>
      t('publicity:fact.day', { year: day.slice(0, 4), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }),
  };
}
