import { mergeAttributes, Node } from '@tiptap/core';
import { NodeViewContent, type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { carried, plain } from '../../../shell/bound-text/FactRef';
import { usePicture } from '../../../shell/bound-text/facts';
import styles from './editor.module.css';
import { QuotationFields } from './QuotationFields';

const none = { default: null };

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
