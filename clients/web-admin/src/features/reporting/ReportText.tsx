import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type DocNode, type FactAttributes, factKey, readDoc } from '../../shell/bound-text/doc';
import type { Shown } from './acts/shown';
import styles from './reporting.module.css';

/** The text as it is printed: its figures are marked, and say what they are. */
export function ReportText({ report }: { report: Shown }) {
  const facts = new Map(report.facts.map((fact) => [fact.key, fact]));
  return (
    <article className={styles.text} lang="zh-CN">
      {(readDoc(report.body).content ?? []).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text that stands still
        <Block key={at} block={block} facts={facts} />
      ))}
    </article>
  );
}

type Facts = ReadonlyMap<string, Shown['facts'][number]>;

function Block({ block, facts }: { block: DocNode; facts: Facts }) {
  const inner = (block.content ?? []).map((node, at) =>
    node.type === 'text' ? (
      node.text
    ) : node.type === 'factRef' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text that stands still
      <Fact key={at} fact={facts.get(factKey(node.attrs as FactAttributes))} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text that stands still
      <Block key={at} block={node} facts={facts} />
    ),
  );
  if (block.type === 'heading') return block.attrs?.level === 2 ? <h2>{inner}</h2> : <h3>{inner}</h3>;
  if (block.type === 'bulletList') return <ul>{inner}</ul>;
  if (block.type === 'orderedList') return <ol>{inner}</ol>;
  if (block.type === 'listItem') return <li>{inner}</li>;
  return <p>{inner}</p>;
}

function Fact({ fact }: { fact: Shown['facts'][number] | undefined }) {
  const { t } = useTranslation('shell');
  const { date } = useFormats();
  if (!fact) return null;
  return (
    <span className={styles.fact} title={t('bound.title', { label: fact.label, date: date(fact.asOf) })}>
      {fact.value}
    </span>
  );
}
