import { StatusTag, Tag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SimilarTopicsQuery } from '../../generated/graphql';

type Similar = Omit<NonNullable<SimilarTopicsQuery['similarTopics']>[number], 'canTakeIn'>;

/** One topic that is like another, with why. */
export function SimilarLine({ one, inNewTab = false }: { one: Similar; inNewTab?: boolean }) {
  const { t } = useTranslation('topic');
  return (
    <div>
      <p>
        <Link to={`/topics/${one.id}`} target={inNewTab ? '_blank' : undefined}>
          {one.title}
        </Link>
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
    </div>
  );
}
