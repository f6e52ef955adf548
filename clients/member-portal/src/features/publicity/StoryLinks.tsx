import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import styles from './publicity.module.css';

const StoryLinks_story = graphql(`
  fragment StoryLinks_story on PublicStoryRow {
    code
    kind
    title
    summary
    committeeName
    publishedOn
    coverAfter
    underReviewSince
  }
`);

const KINDS = {
  FOLLOW_UP: 'publicity:kind.FOLLOW_UP',
  IN_DEPTH: 'publicity:kind.IN_DEPTH',
  TOPICAL: 'publicity:kind.TOPICAL',
} as const;

/** Stories as links to their own pages, which say at any moment what is so. */
export function StoryLinks({ stories }: { stories: readonly FragmentType<typeof StoryLinks_story>[] }) {
  return (
    <ul className={styles.links}>
      {stories.map((story) => (
        <StoryLink key={readFragment(StoryLinks_story, story).code} story={story} />
      ))}
    </ul>
  );
}

function StoryLink({ story }: { story: FragmentType<typeof StoryLinks_story> }) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { code, kind, title, summary, committeeName, publishedOn, coverAfter, underReviewSince } = readFragment(
    StoryLinks_story,
    story,
  );
  return (
    <li>
      <a href={`/r/${code}`}>
        {coverAfter && <img src={coverAfter} alt="" loading="lazy" />}
        <strong>{title}</strong>
        {underReviewSince && <span className={styles.doubt}>{t('publicity:underReview')}</span>}
        {summary && <span>{summary}</span>}
        <small className="num">{[t(KINDS[kind]), committeeName, date(publishedOn)].filter(Boolean).join(' · ')}</small>
      </a>
    </li>
  );
}
