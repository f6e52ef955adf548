import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { TopicSuggestions } from './TopicSuggestions';

export const ClassifyTopic_topic = graphql(`
  fragment ClassifyTopic_topic on TopicDetail {
    id
    version
    title
    body
    place
    category
    committeeId
    status
    viewerCanScreen
  }
`);
const Classify = graphql(`
  mutation ClassifyTopic($input: ClassifyTopicInput!) {
    classifyTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

/** While a topic is screened: what its words suggest, one tap each. */
export function ClassifyTopic({
  topic,
  onChanged,
}: {
  topic: FragmentType<typeof ClassifyTopic_topic>;
  onChanged: () => void;
}) {
  const { t } = useTranslation('topic');
  const { id, version, title, body, place, category, committeeId, status, viewerCanScreen } = readFragment(
    ClassifyTopic_topic,
    topic,
  );
  const [classify, { busy }] = useCommand(Classify, { done: t('suggest.taken') });
  if (!viewerCanScreen || (status !== 'SUBMITTED' && status !== 'RETURNED')) return null;
  const take = async (said: { category?: string; committeeId?: string }) => {
    const outcome = await classify({ input: { topicId: id, version, ...said } });
    if (outcome.ok || outcome.why.code === 'CONFLICT') onChanged();
  };
  return (
    <TopicSuggestions
      title={title}
      body={body}
      place={place}
      category={category}
      committeeId={committeeId}
      busy={busy}
      onCategory={(one) => take({ category: one })}
      onCommittee={(one) => take({ committeeId: one })}
    />
  );
}
