import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import styles from './direct.module.css';

const Alike = graphql(`
  query TopicsAlikeOnPhone($topicId: ID!) {
    similarTopics(topicId: $topicId) {
      id
      number
      title
      canTakeIn
    }
  }
`);
const Others = graphql(`
  query TopicsToMergeIntoOnPhone($text: String) {
    topics(first: 20, filter: { text: $text, takesOthersIn: true }) {
      nodes {
        id
        number
        title
        viewerCanScreen
      }
    }
  }
`);
const Merge = graphql(`
  mutation MergeTopicOnPhone($input: MergeTopicInput!) {
    mergeTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

/** 并案: those that say the same first, any other by its words; two beside each other are compared at the desk. */
export function MergeFields({
  about,
  note,
  onDone,
}: {
  about: { readonly topicId: string; readonly version: number };
  note: string;
  onDone: () => void;
}) {
  const { t } = useTranslation('direct');
  const [text, setText] = useState('');
  const [intoId, setInto] = useState('');
  const others = useOthers(about.topicId, text.trim());
  const [merge, { busy }] = useCommand(Merge, { done: t('topics.merged') });
  const send = async () => {
    if ((await merge({ input: { ...about, intoId, note: note || null } })).ok) onDone();
  };
  return (
    <>
      <label className={styles.field}>
        <span>{t('topics.find')}</span>
        <input type="search" value={text} maxLength={60} onChange={(event) => setText(event.target.value)} />
      </label>
      <label className={styles.field}>
        <span>{t('topics.mergeInto')}</span>
        <select value={intoId} onChange={(event) => setInto(event.target.value)}>
          <option value="">{t('topics.choose')}</option>
          {others.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {number} {title}
            </option>
          ))}
        </select>
      </label>
      <Button block loading={busy} disabled={!others.some(({ id }) => id === intoId)} onClick={send}>
        {t('topics.merge')}
      </Button>
    </>
  );
}

function useOthers(topicId: string, text: string) {
  const [{ data: alike }] = useQuery({ query: Alike, variables: { topicId } });
  const [{ data: found }] = useQuery({ query: Others, variables: { text: text || null } });
  const near = text ? [] : (alike?.similarTopics ?? []).filter(({ canTakeIn }) => canTakeIn);
  const others = (found?.topics.nodes ?? []).filter(({ id, viewerCanScreen }) => viewerCanScreen && id !== topicId);
  return [...near, ...others.filter(({ id }) => !near.some((one) => one.id === id))];
}
