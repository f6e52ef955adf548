import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { ActButton, Correctable } from '../../shell/acts/Correctable';
import { Panel } from '../../shell/Page';
import { StartBrief } from '../../shell/StartBrief';
import styles from './research.module.css';
import {
  answerSuggestion,
  correctSuggestion,
  makeTopic,
  restoreSuggestion,
  suggest,
  withdrawSuggestion,
} from './suggestion-acts';
import type { Shown } from './TripPage';

const SuggestionPanel_suggestion = graphql(`
  fragment SuggestionPanel_suggestion on ResearchSuggestionRow {
    id
    version
    suggestion
    addressee
    answerBy
    withdrawnAt
    answers { outcome words answeredAt }
    topic { id number }
    corrections { ...SaidBefore_correction }
    viewerCanCorrect
    viewerCanAnswer
    viewerCanMakeTopic
  }
`);

/** What the report asks for, of whom, and what became of it. */
export function SuggestionPanel({ trip, refresh }: { trip: Shown; refresh: () => void }) {
  const { t } = useTranslation('research');
  if (!trip.viewerCanReport && trip.suggestionList.length === 0) return null;
  return (
    <Panel
      title={t('suggestions')}
      extra={trip.viewerCanReport && <ActButton act={suggest} subject={trip} onDone={refresh} />}
    >
      {trip.suggestionList.length === 0 && <p className="quiet">{t('suggestNone')}</p>}
      {trip.suggestionList.map((one) => (
        <Suggestion key={one.id} suggestion={one} trip={trip} refresh={refresh} />
      ))}
    </Panel>
  );
}

function Suggestion({
  suggestion,
  trip,
  refresh,
}: {
  suggestion: FragmentType<typeof SuggestionPanel_suggestion>;
  trip: Shown;
  refresh: () => void;
}) {
  const { t } = useTranslation('research');
  const { date } = useFormats();
  const one = readFragment(SuggestionPanel_suggestion, suggestion);
  const last = one.answers[one.answers.length - 1];
  const subject = { ...one, answered: one.answers.length, places: trip.places, report: trip.report ?? null };
  return (
    <article className={styles.entry}>
      <p className="quiet num">
        {one.addressee} · {t('due', { day: date(one.answerBy) })}{' '}
        <Tag tone={one.withdrawnAt ? 'calm' : last ? (last.outcome === 'TAKEN_UP' ? 'ok' : 'calm') : 'soon'}>
          {one.withdrawnAt ? t('away') : last ? t(`outcome.${last.outcome}`) : t('waiting')}
        </Tag>
      </p>
      <p className="words">{one.suggestion}</p>
      {one.answers.map((answer, index) => (
        <p key={answer.answeredAt} className={index < one.answers.length - 1 ? 'quiet' : 'words'}>
          {index < one.answers.length - 1 ? t('before') : t(`outcome.${answer.outcome}`)} · {answer.words} ·{' '}
          {date(answer.answeredAt)}
        </p>
      ))}
      {one.topic && (
        <p>
          <Link to={`/topics/${one.topic.id}`}>{t('topic', { number: one.topic.number })}</Link>
        </p>
      )}
      <Correctable
        corrections={one.corrections}
        act={correctSuggestion}
        subject={{ ...subject, viewerCanCorrect: one.viewerCanCorrect && !one.withdrawnAt }}
        onDone={refresh}
      />{' '}
      <span className={styles.acts}>
        {one.viewerCanCorrect && (
          <ActButton
            act={one.withdrawnAt ? restoreSuggestion : withdrawSuggestion}
            subject={subject}
            onDone={refresh}
          />
        )}
        {one.viewerCanAnswer && <ActButton act={answerSuggestion} subject={subject} onDone={refresh} />}
        {one.viewerCanMakeTopic && <ActButton act={makeTopic} subject={subject} onDone={refresh} />}
        {trip.people.length > 0 && !one.withdrawnAt && (
          <StartBrief sources={[{ kind: 'RESEARCH', recordId: one.id }]} />
        )}
      </span>
    </article>
  );
}
