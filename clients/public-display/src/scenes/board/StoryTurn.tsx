import { CodeQr } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { type FragmentType, readFragment } from '../../generated/fragment-masking';
import { Fit } from '../../shell/Fit';
import { Pictures } from './MatterPage';
import styles from './matter-page.module.css';

const StoryTurn_story = graphql(`
  fragment StoryTurn_story on PublicStoryRow {
    code
    kind
    title
    summary
    committeeName
    publishedOn
    coverBefore
    coverAfter
  }
`);

/** A story in large: what it tells, in pictures, and where the whole of it is read. */
export function StoryTurn({ story, address }: { story: FragmentType<typeof StoryTurn_story>; address: string }) {
  const { t } = useTranslation('board');
  const { code, kind, title, summary, committeeName, publishedOn, coverBefore, coverAfter } = readFragment(
    StoryTurn_story,
    story,
  );
  const [year, month, day] = publishedOn.split('-').map(Number);
  return (
    <article className={`${styles.page} tone-brand${coverAfter ? ` ${styles.pictured}` : ''}`}>
      <div className={styles.side}>
        <p className={`${styles.state} tone-brand`}>{t(`publicity:kind.${kind}`)}</p>
        <Fit className={styles.words}>
          <p className={styles.where}>{[committeeName, t('day', { year, month, day })].filter(Boolean).join(' · ')}</p>
          <h2>{title}</h2>
          <p className={styles.summary}>{summary}</p>
        </Fit>
      </div>
      <div className={styles.shown}>
        {coverAfter && <Pictures before={coverBefore ?? coverAfter} after={coverBefore ? coverAfter : null} />}
        <div className={styles.code}>
          <CodeQr text={`${address}/r/${code}`} size={coverAfter ? 190 : 380} label={t('storyByCode')} />
          <p>{t('storyByCode')}</p>
        </div>
      </div>
    </article>
  );
}
