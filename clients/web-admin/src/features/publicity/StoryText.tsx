import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import boundStyles from '../../shell/bound-text/bound-text.module.css';
import { type DocNode, type FactAttributes, factKey, readDoc } from '../../shell/bound-text/doc';
import editorStyles from './editor/editor.module.css';
import styles from './publicity.module.css';

export interface TextOfStory {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly facts: readonly {
    readonly key: string;
    readonly value: string;
    readonly label: string;
    readonly gone: boolean;
  }[];
  readonly pictures: readonly { readonly fileId: string; readonly path?: string | null }[];
}

/** A story as it reads, without the editor: each figure says what it is about. */
export function StoryText({ story }: { story: TextOfStory }) {
  const { t } = useTranslation('publicity');
  const facts = new Map(story.facts.map((fact) => [fact.key, fact]));
  const paths = new Map(story.pictures.map(({ fileId, path }) => [fileId, path]));
  return (
    <article className={styles.text} lang="zh-CN">
      <h2>{story.title || t('untitled')}</h2>
      {story.summary && <p className={styles.summary}>{story.summary}</p>}
      <Nodes nodes={readDoc(story.body).content ?? []} draw={{ facts, paths }} />
    </article>
  );
}

interface Draw {
  readonly facts: ReadonlyMap<string, TextOfStory['facts'][number]>;
  readonly paths: ReadonlyMap<string, string | null | undefined>;
}

function Nodes({ nodes, draw }: { nodes: readonly DocNode[]; draw: Draw }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text is its order
  return nodes.map((node, index) => <One key={index} node={node} draw={draw} />);
}

const BLOCKS: Readonly<Record<string, 'p' | 'ul' | 'ol' | 'li'>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
};

function One({ node, draw }: { node: DocNode; draw: Draw }): ReactNode {
  const inner = <Nodes nodes={node.content ?? []} draw={draw} />;
  const Block = BLOCKS[node.type];
  if (Block) return <Block>{inner}</Block>;
  switch (node.type) {
    case 'text':
      return node.marks?.some(({ type }) => type === 'bold') ? <strong>{node.text}</strong> : node.text;
    case 'factRef':
      return <Fact fact={draw.facts.get(factKey(node.attrs as FactAttributes))} />;
    case 'heading':
      return node.attrs?.level === 3 ? <h4>{inner}</h4> : <h3>{inner}</h3>;
    case 'quotation':
      return <Quote attrs={node.attrs ?? {}}>{inner}</Quote>;
    default:
      return <Figure attrs={node.attrs ?? {}} draw={draw} />;
  }
}

function Fact({ fact }: { fact: TextOfStory['facts'][number] | undefined }) {
  const looks = `${boundStyles.fact}${fact?.gone ? ` ${boundStyles.gone}` : ''}`;
  return (
    <span className={looks} title={fact?.label}>
      {fact?.value ?? '…'}
    </span>
  );
}

function Quote({ attrs, children }: { attrs: Readonly<Record<string, unknown>>; children: ReactNode }) {
  const { t } = useTranslation('publicity');
  const { speaker, group } = attrs as { speaker?: string; group?: string };
  return (
    <blockquote className={editorStyles.quotation}>
      {children}
      <footer>{t(speaker ? 'quote.named' : 'quote.unnamed', { speaker, group })}</footer>
    </blockquote>
  );
}

function Figure({ attrs, draw }: { attrs: Readonly<Record<string, unknown>>; draw: Draw }) {
  const { t } = useTranslation('publicity');
  const files = [attrs.fileId, attrs.beforeId, attrs.afterId].filter((id): id is string => typeof id === 'string');
  return (
    <figure className={editorStyles.figure}>
      <div className={files.length > 1 ? editorStyles.pair : undefined}>
        {files.map((id, index) => (
          <span key={id} className={editorStyles.photo}>
            {draw.paths.get(id) ? (
              <img src={draw.paths.get(id) ?? ''} alt={t('photo')} />
            ) : (
              <span className={editorStyles.lost}>{t('photoGone')}</span>
            )}
            {files.length > 1 && <span className={editorStyles.tag}>{t(index === 0 ? 'before' : 'after')}</span>}
          </span>
        ))}
      </div>
      {typeof attrs.caption === 'string' && attrs.caption && <figcaption>{attrs.caption}</figcaption>}
    </figure>
  );
}
