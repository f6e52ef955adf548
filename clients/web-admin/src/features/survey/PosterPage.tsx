import { usePublicAddress } from '@bandeng/features/session';
import { codedError } from '@bandeng/graphql-client';
import { CodeQr, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { QuestionKind, QuestionnaireQuery } from '../../generated/graphql';
import { QuestionnaireDocument } from './documents';

/** Two sheets: a poster with the code to scan, and the questions on paper for whoever has no phone. */
export function Component() {
  const { t } = useTranslation('survey');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: QuestionnaireDocument, variables: { id } });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={() => again()} />;
  if (!data) return <LoadingState onRetry={() => again()} />;
  const asked = data.questionnaire;
  if (!asked) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  return (
    <main className="survey-sheets num">
      <nav className="no-print">
        <Link to={`/consultations/${id}/survey`}>← {t('common:verb.back')}</Link>
        <Button type="primary" onClick={() => window.print()}>
          {t('common:verb.print')}
        </Button>
      </nav>
      <Poster asked={asked} />
      <section className="poster-form">
        <h2>
          {asked.consultationTitle} · {t('title')}
        </h2>
        {asked.intro && <p className="words">{asked.intro}</p>}
        <h3>{t('group')}</h3>
        <p>
          {[...asked.results.groups.map(({ name }) => name ?? t('other'))].map((name) => (
            <span key={name} className="box">
              □ {name}
            </span>
          ))}
        </p>
        {asked.questions.map(({ id: question, kind, text, options }, index) => (
          <PaperQuestion key={question} index={index} text={text} kind={kind} options={options} asked={asked} />
        ))}
      </section>
    </main>
  );
}

function Poster({ asked }: { asked: NonNullable<QuestionnaireQuery['questionnaire']> }) {
  const { t } = useTranslation('survey');
  const origin = usePublicAddress();
  const { dateTime } = useFormats();
  const address = `${origin}/portal/q/${asked.code}`;
  return (
    <section className="poster">
      <p>{asked.committeeName}</p>
      <h1>{asked.consultationTitle}</h1>
      <h2>{t('poster.call')}</h2>
      <CodeQr text={address} size={300} label={t('scan')} />
      <strong className="code">{asked.code}</strong>
      <p>{t('poster.typed', { address: address.replace(/^https?:\/\//, '') })}</p>
      <p>{t('poster.privacy')}</p>
      {asked.closesAt && <p>{t('closesAt', { date: dateTime(asked.closesAt) })}</p>}
    </section>
  );
}

function PaperQuestion({
  index,
  text,
  kind,
  options,
  asked,
}: {
  index: number;
  text: string;
  kind: QuestionKind;
  options: NonNullable<QuestionnaireQuery['questionnaire']>['questions'][number]['options'][number][];
  asked: NonNullable<QuestionnaireQuery['questionnaire']>;
}) {
  const { t } = useTranslation('survey');
  return (
    <div className="paper-question">
      <h3>
        {index + 1}. {text}
        {kind === 'DEMANDS' && ` (${t('poster.rank')})`}
        {kind === 'CHOICES' && ` (${t('kind.CHOICES')})`}
      </h3>
      {kind === 'TEXT' && <div className="lines" />}
      {kind === 'SCALE' && (
        <p>
          {['1', '2', '3', '4', '5'].map((value) => (
            <span key={value} className="box">
              □ {value}
            </span>
          ))}
        </p>
      )}
      {options.map((one) => (
        <p key={one.id}>□ {one.text}</p>
      ))}
      {kind === 'DEMANDS' &&
        asked.demands.map((one) => (
          <p key={one.id}>
            (&emsp;) {one.number}. {one.title}
          </p>
        ))}
    </div>
  );
}
