import { useLive } from '@bandeng/graphql-client';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import styles from './voice.module.css';

const WallQuestions = graphql(`
  subscription WallQuestions($id: ID!) {
    meetingQuestions(id: $id) {
      questions { id text likes }
    }
  }
`);

/** As many as can be read from the last row. */
const SHOWN = 2;

/** The questions that were chosen, most liked first. */
export function AskedWall({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('voice');
  const { data } = useLive(WallQuestions, { id: meetingId }, { keepAs: `questions.${meetingId}` });
  const questions = data?.meetingQuestions?.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <section className={styles.askedWall} aria-label={t('asked')}>
      <h2>{t('asked')}</h2>
      {questions.slice(0, SHOWN).map(({ id, text, likes }) => (
        <p key={id}>
          <span>{text}</span>
          {likes > 0 && <span className="num">{t('likes', { count: likes })}</span>}
        </p>
      ))}
    </section>
  );
}
