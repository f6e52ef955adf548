import { useFactLines } from '@bandeng/features/practice';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, Page } from '../../shell/Page';
import styles from './practice.module.css';

const ReadPractice = graphql(`
  query ReadPractice($id: ID!) {
    practice(id: $id) {
      id
      title
      status
      form
      committeeName
      edition
      releasedAt
      outcome
      takenDown
      matter
      worked
      effect
      caution
      retiredBecause
      parts {
        groups { name kept }
        questions { text kept }
        agenda { title part plannedMinutes isPart kept }
      }
      usedBy { consultationId title committeeName outcome }
      facts {
        asOf
        ...FactLines_facts
        afterwards { kind commitmentId title onDay }
      }
    }
  }
`);
type Read = NonNullable<ResultOf<typeof ReadPractice>['practice']>;
const WORDS = ['matter', 'worked', 'effect', 'caution'] as const;

/** One practice, with what became of it since. */
export function Component() {
  const { t } = useTranslation('practice');
  const { date } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: ReadPractice, variables: { id } });
  if (error && !data) {
    return (
      <Page title={t('title')} back="/practices">
        <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      </Page>
    );
  }
  if (!data) return <LoadingState what={t('title')} />;
  const { practice } = data;
  if (!practice || practice.takenDown) {
    return (
      <Page title={t('title')} back="/practices">
        <ErrorState error={{ code: 'NOT_FOUND' }} />
      </Page>
    );
  }
  const lead = [
    t(`words:form.${practice.form}`),
    practice.committeeName,
    practice.edition > 0 && t('read.edition', { edition: practice.edition }),
    practice.releasedAt && date(practice.releasedAt),
  ];
  return (
    <Page title={practice.title} lead={lead.filter(Boolean).join(' · ')} back="/practices">
      <Since practice={practice} />
      <Card>
        {WORDS.map(
          (part) =>
            practice[part].trim() !== '' && (
              <section key={part}>
                <h2>{t(`read.${part}`)}</h2>
                <p className={styles.text}>{practice[part]}</p>
              </section>
            ),
        )}
      </Card>
      <Facts facts={practice.facts} />
      <Parts parts={practice.parts} />
      <UsedBy usedBy={practice.usedBy} />
    </Page>
  );
}

/** How it stands today: retired, or otherwise than it was written. */
function Since({ practice: { status, outcome, retiredBecause, facts } }: { practice: Read }) {
  const { t } = useTranslation('practice');
  const { date } = useFormats();
  const afterwards = facts?.afterwards ?? [];
  return (
    <Card>
      <StatusTag kind="practiceOutcome" value={outcome} />
      {status === 'RETIRED' && <p className={styles.warning}>{t('read.retired', { reason: retiredBecause })}</p>}
      {afterwards.length > 0 && (
        <>
          <p className={styles.warning}>{t('read.afterwards')}</p>
          <ul>
            {afterwards.map(({ kind, commitmentId, title, onDay }) => (
              <li key={`${commitmentId}${kind}${onDay}`}>
                <span className="num">{date(onDay)}</span> {title} {t(`read.${kind}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Facts({ facts }: { facts: Read['facts'] }) {
  const { t } = useTranslation('practice');
  const { date } = useFormats();
  const lines = useFactLines(facts);
  if (!facts) return null;
  return (
    <Card title={t('read.facts')}>
      <dl className={styles.facts}>
        {lines.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{words}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('read.asOf', { day: date(facts.asOf) })}</p>
    </Card>
  );
}

function Parts({ parts }: { parts: Read['parts'] }) {
  const { t } = useTranslation('practice');
  const kept = <Part extends { readonly kept: boolean }>(all: readonly Part[]) => all.filter((one) => one.kept);
  const [groups, questions, agenda] = [kept(parts.groups), kept(parts.questions), kept(parts.agenda)];
  if (groups.length + questions.length + agenda.length === 0) return null;
  return (
    <Card title={t('read.parts')}>
      {groups.length > 0 && <p>{groups.map(({ name }) => name).join('、')}</p>}
      <ol>
        {agenda.map(({ title, part, plannedMinutes }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a record that stands
          <li key={at}>
            {title || t(`words:agendaPart.${part}`)}{' '}
            <span className="quiet num">{t('minutes', { count: plannedMinutes })}</span>
          </li>
        ))}
      </ol>
      <ul>
        {questions.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Card>
  );
}

function UsedBy({ usedBy }: { usedBy: Read['usedBy'] }) {
  const { t } = useTranslation('practice');
  return (
    <Card title={t('read.usedBy', { count: usedBy.length })}>
      {usedBy.length === 0 && <p className="quiet">{t('read.notUsed')}</p>}
      {usedBy.map(({ consultationId, title, committeeName, outcome }) => (
        <p key={consultationId}>
          {title ?? t('read.preparing')} <StatusTag kind="practiceOutcome" value={outcome} />
          <br />
          <span className="quiet">{committeeName}</span>
        </p>
      ))}
    </Card>
  );
}
