import { StatusTag, Tag } from '@bandeng/ui';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Panel } from '../../shell/Page';
import './similar.css';

const SimilarQuery = graphql(`
  query SimilarTopics($topicId: ID!) {
    similarTopics(topicId: $topicId) {
      id
      number
      title
      status
      committeeName
      verdict
      sharedWords
      sharedPlaces
      sameCategory
      canTakeIn
    }
  }
`);

/** Topics like this one with why; merging into one of them is one act. */
export function SimilarTopics({
  topicId,
  canMerge,
  busy,
  onMerge,
}: {
  topicId: string;
  canMerge: boolean;
  busy: boolean;
  onMerge: (intoId: string) => void;
}) {
  const { t } = useTranslation('topic');
  const [{ data, fetching, error }] = useQuery({ query: SimilarQuery, variables: { topicId } });
  const found = data?.similarTopics ?? [];
  return (
    <Panel title={t('similar.title')}>
      {found.length === 0 && (
        <p className="quiet">{error ? t('similar.failed') : fetching ? t('similar.looking') : t('similar.none')}</p>
      )}
      <ul className="similar">
        {found.map((one) => (
          <li key={one.id}>
            <p>
              <Link to={`/topics/${one.id}`}>{one.title}</Link>
            </p>
            <p className="quiet num">
              <Tag tone={one.verdict === 'SAME' ? 'brand' : 'calm'}>{t(`similar.${one.verdict}`)}</Tag> {one.number}{' '}
              <StatusTag kind="topic" value={one.status} />
            </p>
            <p className="quiet">
              {[
                one.sharedPlaces.length > 0 && t('similar.place', { names: one.sharedPlaces.slice(0, 2).join('、') }),
                one.sharedWords.length > 0 && t('similar.words', { words: one.sharedWords.slice(0, 5).join('、') }),
                one.sameCategory && t('similar.category', { category: t(`category.${one.sameCategory}`) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {canMerge && one.canTakeIn && (
              <Popconfirm
                title={t('similar.mergeAsk', { number: one.number })}
                description={t('similar.mergeHint')}
                okText={t('similar.merge')}
                cancelText={t('common:verb.cancel')}
                onConfirm={() => onMerge(one.id)}
              >
                <Button size="small" loading={busy}>
                  {t('similar.merge')}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
