import { SaidBefore } from '@bandeng/features/corrections';
import { type DirectiveShown, isLate, readDirective, toneOf } from '@bandeng/features/directive';
import { codedError } from '@bandeng/graphql-client';
import { LoadingState, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { ActButton } from '../../shell/acts/Correctable';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { answer, correct, correctAnswer, withdraw } from './acts';

const Directive = graphql(`
  query DirectiveAtDesk($id: ID!) {
    directive(id: $id) { id ...DirectiveShown_directive }
  }
`);
interface Given {
  readonly one: DirectiveShown;
  readonly refresh: () => void;
}

/** One directive: what the leader wrote, until when, and what each of those it was given to answered. */
export function Component() {
  const { t } = useTranslation('directive');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: Directive,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/', label: t('common:verb.back') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('title')} />;
  if (!data.directive) return <Gone back={back} />;
  return <One one={readDirective(data.directive)} refresh={refresh} />;
}

function One({ one, refresh }: Given) {
  const { t } = useTranslation('directive');
  const { date } = useFormats();
  const back = one.viewerReadsConsultation
    ? { to: `/consultations/${one.consultationId}`, label: t('openConsultation') }
    : { to: '/', label: t('common:verb.back') };
  return (
    <Page
      title={one.consultationTitle}
      subtitle={[t('title'), one.committeeName, one.dueOn ? t('dueOn', { day: date(one.dueOn) }) : t('noDay')].join(
        ' · ',
      )}
      status={<Tag tone={toneOf(one)}>{t(`status.${one.status}`)}</Tag>}
      back={back}
      action={
        <>
          {one.viewerCanCorrect && <ActButton act={correct} subject={one} onDone={refresh} />}{' '}
          {one.viewerCanWithdraw && <ActButton act={withdraw} subject={one} onDone={refresh} danger />}
        </>
      }
    >
      <Said one={one} />
      <Panel title={t('field.answers')}>
        {one.answers.map((given) => (
          <Answer key={given.id} one={one} given={given} refresh={refresh} />
        ))}
      </Panel>
    </Page>
  );
}

function Said({ one }: Pick<Given, 'one'>) {
  const { t } = useTranslation('directive');
  const { date } = useFormats();
  return (
    <Panel title={t('field.words')}>
      <p className="words">{one.words}</p>
      <p className="quiet num">
        {t('by', { name: one.leaderName, day: date(one.writtenAt) })}
        {isLate(one) && (
          <>
            {' '}
            <Tag tone="bad" icon="alert">
              {t('late', { count: -(one.workingDaysLeft ?? 0) })}
            </Tag>
          </>
        )}
        {one.correctionNumber > 0 && (
          <>
            {' '}
            <Tag tone="soon" icon="pen">
              {t('correction', { count: one.correctionNumber })}
            </Tag>
          </>
        )}
        {one.consultationTakenDown && (
          <>
            {' '}
            <Tag tone="bad" icon="crossRing">
              {t('takenDown')}
            </Tag>
          </>
        )}
      </p>
      {one.withdrawnReason && <p className="words">{t('withdrawnBecause', { reason: one.withdrawnReason })}</p>}
      <SaidBefore corrections={one.corrections} />
    </Panel>
  );
}

function Answer({ one, given, refresh }: Given & { given: DirectiveShown['answers'][number] }) {
  const { t } = useTranslation('directive');
  const { dateTime } = useFormats();
  const subject = { ...given, directiveVersion: one.version };
  return (
    <section aria-label={given.name}>
      <h3>{given.name}</h3>
      {given.words ? (
        <>
          <p className="words">{given.words}</p>
          <p className="quiet num">
            {t('answeredBy', { name: given.answeredByName, at: dateTime(given.answeredAt) })}
            {given.correctionNumber > 0 && ` · ${t('correction', { count: given.correctionNumber })}`}
          </p>
          <SaidBefore corrections={given.corrections} />
        </>
      ) : (
        <p className="quiet">{t('notAnswered')}</p>
      )}
      {given.viewerCanAnswer && <ActButton act={answer} subject={subject} onDone={refresh} />}
      {given.viewerCanCorrect && <ActButton act={correctAnswer} subject={subject} onDone={refresh} />}
    </section>
  );
}
