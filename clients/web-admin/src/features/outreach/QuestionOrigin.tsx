import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Panel } from '../../shell/Page';

const Origin = graphql(`
  query QuestionOfTopic($topicId: ID!) {
    questionOfTopic(topicId: $topicId) {
      id
      text
      noticeId
      noticeTitle
      place
      heldOn
      form
      tellerName
    }
  }
`);

/** Where a topic was heard, when it was a question asked on an outreach. */
export function QuestionOrigin({ topicId }: { topicId: string }) {
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  const [{ data }] = useQuery({ query: Origin, variables: { topicId } });
  const question = data?.questionOfTopic;
  if (!question) return null;
  return (
    <Panel title={t('origin.title')}>
      <p className="words">{question.text}</p>
      <p className="quiet num">
        {[question.place, date(question.heldOn), t(`outreach:form.${question.form}`), question.tellerName]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Link to={`/policy-notices/${question.noticeId}`}>{question.noticeTitle}</Link>
    </Panel>
  );
}
