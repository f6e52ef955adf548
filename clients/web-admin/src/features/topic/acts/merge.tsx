import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { needed } from '../../../shell/forms';
import { NoteField } from './NoteField';
import { of, type Shown } from './shown';

const Others = graphql(`
  query MergeChoices($text: String) {
    topics(filter: { text: $text, takesOthersIn: true }, first: 20) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

/** It joins another that says the same. */
export const merge = defineAct({
  document: graphql(`
    mutation MergeTopic($input: MergeTopicInput!) {
      mergeTopic(input: $input) {
        ... on Topic {
          id
        }
        ... on TopicRefusal {
          code
        }
      }
    }
  `),
  words: { title: 'topic:decide.MERGED', hint: 'topic:decide.hint.MERGED', done: 'topic:decide.done' },
  Fields: MergeFields,
  variables: (shown: Shown, { intoId = '', note }: { intoId?: string; note?: string }) => ({
    input: { ...of(shown), note, intoId },
  }),
});

function MergeFields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('topic');
  const [text, setText] = useState('');
  const [{ data }] = useQuery({ query: Others, variables: { text: text || null } });
  return (
    <>
      <Form.Item name="intoId" label={t('decide.into')} rules={[needed(t, t('decide.into'))]}>
        <Select
          showSearch={{ filterOption: false, onSearch: setText }}
          notFoundContent={t('common:list.filteredEmpty')}
          options={(data?.topics.nodes ?? [])
            .filter((one) => one.id !== subject.topic.id)
            .map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
        />
      </Form.Item>
      <NoteField subject={subject} />
    </>
  );
}
