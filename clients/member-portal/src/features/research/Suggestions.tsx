import { SaidBefore } from '@bandeng/features/corrections';
import { Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import { Card } from '../../shell/Page';
import { StartBrief } from '../../shell/StartBrief';
import { CorrectSuggestion, RestoreSuggestion, WithdrawSuggestion } from './documents';
import { Answering, Suggesting, ToTopic } from './SuggestionSheets';
import type { Shown } from './TripPage';

const Suggestions_suggestion = graphql(`
  fragment Suggestions_suggestion on ResearchSuggestionRow {
    id
    version
    suggestion
    addressee
    answerBy
    withdrawnAt
    answers { outcome words answeredAt }
    topic { number trackingCode }
    corrections { ...SaidBefore_correction }
    viewerCanCorrect
    viewerCanAnswer
    viewerCanMakeTopic
  }
`);
export type Suggested = ResultOf<typeof Suggestions_suggestion>;
const CORRECTED = [
  { name: 'suggestion', max: 1000 },
  { name: 'answerBy', max: 10 },
] as const;

/** What the report asks for, of whom, and what became of it. */
export function Suggestions({ trip, refresh }: { trip: Shown; refresh: () => void }) {
  const { t } = useTranslation('research');
  const [suggests, setSuggests] = useState(false);
  if (!trip.viewerCanReport && trip.suggestionList.length === 0) return null;
  return (
    <Card title={t('suggestions')}>
      {trip.suggestionList.length === 0 && <p className="quiet">{t('suggestNone')}</p>}
      {trip.suggestionList.map((one) => (
        <Suggestion key={one.id} suggestion={one} trip={trip} refresh={refresh} />
      ))}
      {trip.viewerCanReport && (
        <Button block onClick={() => setSuggests(true)}>
          {t('suggest')}
        </Button>
      )}
      {suggests && <Suggesting trip={trip} refresh={refresh} onClose={() => setSuggests(false)} />}
    </Card>
  );
}

function Suggestion({
  suggestion,
  trip,
  refresh,
}: {
  suggestion: FragmentType<typeof Suggestions_suggestion>;
  trip: Shown;
  refresh: () => void;
}) {
  const { t } = useTranslation('research');
  const { date } = useFormats();
  const one = readFragment(Suggestions_suggestion, suggestion);
  const last = one.answers[one.answers.length - 1];
  return (
    <article className={rows.entry}>
      <p className="lead num">
        {one.addressee} · {t('due', { day: date(one.answerBy) })}{' '}
        {one.withdrawnAt ? (
          <Tag tone="calm">{t('away')}</Tag>
        ) : (
          <Tag tone={last ? (last.outcome === 'TAKEN_UP' ? 'ok' : 'calm') : 'soon'}>
            {last ? t(`outcome.${last.outcome}`) : t('waiting')}
          </Tag>
        )}
      </p>
      <p className="plain-words">{one.suggestion}</p>
      {one.answers.map((answer, index) => (
        <p key={answer.answeredAt} className={index < one.answers.length - 1 ? 'quiet' : 'plain-words'}>
          {index < one.answers.length - 1 ? t('before') : t(`outcome.${answer.outcome}`)} · {answer.words} ·{' '}
          {date(answer.answeredAt)}
        </p>
      ))}
      {one.topic && <Link to={`/t/${one.topic.trackingCode}`}>{t('topic', { number: one.topic.number })}</Link>}
      <SaidBefore corrections={one.corrections} />
      <Acts one={one} trip={trip} refresh={refresh} />
    </article>
  );
}

function Acts({ one, trip, refresh }: { one: Suggested; trip: Shown; refresh: () => void }) {
  const { t } = useTranslation('research');
  const [asks, setAsks] = useState<'answer' | 'topic' | null>(null);
  const close = () => setAsks(null);
  const turn = (_: object, reason: string) => ({ suggestionId: one.id, version: one.version, reason });
  const may = one.viewerCanCorrect;
  return (
    <div className={rows.acts}>
      {one.viewerCanAnswer && (
        <Button size="small" color={one.answers.length === 0 ? 'primary' : 'default'} onClick={() => setAsks('answer')}>
          {t(one.answers.length === 0 ? 'reply' : 'replyAgain')}
        </Button>
      )}
      {may && !one.withdrawnAt && (
        <>
          <Mend
            document={CorrectSuggestion}
            fields={CORRECTED}
            said={{ suggestion: one.suggestion, answerBy: one.answerBy }}
            input={({ suggestion = '', answerBy = '' }, reason) => ({ ...turn({}, reason), suggestion, answerBy })}
            onDone={refresh}
          />
          <Mend
            document={WithdrawSuggestion}
            label={t('withdraw')}
            done={t('withdrawn')}
            input={turn}
            onDone={refresh}
          />
        </>
      )}
      {may && one.withdrawnAt && (
        <Mend document={RestoreSuggestion} label={t('restore')} done={t('restored')} input={turn} onDone={refresh} />
      )}
      {one.viewerCanMakeTopic && (
        <Button size="small" onClick={() => setAsks('topic')}>
          {t('makeTopic')}
        </Button>
      )}
      {trip.people.length > 0 && !one.withdrawnAt && (
        <StartBrief small source={{ kind: 'RESEARCH', recordId: one.id }} />
      )}
      {asks === 'answer' && <Answering one={one} refresh={refresh} onClose={close} />}
      {asks === 'topic' && <ToTopic one={one} trip={trip} refresh={refresh} onClose={close} />}
    </div>
  );
}
