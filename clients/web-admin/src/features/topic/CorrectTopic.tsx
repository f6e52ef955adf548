import { SaidBefore } from '@bandeng/features/corrections';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { CorrectTopic_TopicFragment } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { correctAct } from '../../shell/acts/correct-act';

export const CorrectTopic_topic = graphql(`
  fragment CorrectTopic_topic on TopicDetail {
    id
    version
    title
    body
    place
    viewerCanCorrect
    corrections {
      ...SaidBefore_correction
    }
  }
`);

export const correctTopic = correctAct({
  document: graphql(`
    mutation CorrectTopic($input: CorrectTopicInput!) {
      correctTopic(input: $input) {
        ... on Topic {
          id
        }
        ... on TopicRefusal {
          code
        }
      }
    }
  `),
  fields: [
    { name: 'title', max: 120 },
    { name: 'body', max: 7000 },
    { name: 'place', max: 120, optional: true },
  ],
  said: ({ title, body, place }: CorrectTopic_TopicFragment) => ({ title, body, place }),
  variables: ({ id }, { title = '', body = '', place, reason = '' }, version) => ({
    input: { topicId: id, version, title, body, place, reason },
  }),
});

/** What the topic said before, and the way to put it right. */
export function CorrectTopic({
  topic: given,
  onChanged,
}: {
  topic: FragmentType<typeof CorrectTopic_topic>;
  onChanged: () => void;
}) {
  const { t } = useTranslation('corrections');
  const topic = readFragment(CorrectTopic_topic, given);
  const [correcting, setCorrecting] = useState(false);
  return (
    <>
      <SaidBefore corrections={topic.corrections} />
      {topic.viewerCanCorrect && <Button onClick={() => setCorrecting(true)}>{t('act')}</Button>}
      {correcting && (
        <ActForm act={correctTopic} subject={topic} onDone={onChanged} onClose={() => setCorrecting(false)} />
      )}
    </>
  );
}
