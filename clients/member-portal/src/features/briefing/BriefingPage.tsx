import { PackContent } from '@bandeng/features/briefing';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats, useWords } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { Problem } from '../../shell/Problem';
import styles from './briefing.module.css';

const PackDocument = graphql(`
  query BriefingPack($id: ID!) {
    briefing(consultationId: $id) {
      consultationId
      title
      form
      edition
      ...PackContent_pack
      viewerMayConfirm
      mine {
        readAt
        changes {
          section
          added
          changed
          removed
        }
      }
    }
  }
`);
const ConfirmDocument = graphql(`
  mutation ConfirmBriefingRead($input: ConfirmBriefingReadInput!) {
    confirmBriefingRead(input: $input) {
      ... on BriefingReceipt {
        id
        readAt
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

type Pack = NonNullable<ResultOf<typeof PackDocument>['briefing']>;

/** Everything prepared, on one page; at its end the reader says that they have read it. Nothing is noted before. */
export function Component() {
  const { t } = useTranslation('briefing');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: PackDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const { read, problem, busy } = useConfirmRead(id, refresh);
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  const pack = data.briefing;
  if (!pack) {
    return (
      <Page title={t('title')} back="/">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  }
  const { mine, viewerMayConfirm, edition } = pack;
  const isCurrent = mine !== null && mine !== undefined && mine.changes.length === 0;
  return (
    <Page title={pack.title} back={`/consultations/${id}`} lead={`${t('title')} · ${t(`words:form.${pack.form}`)}`}>
      {mine && !isCurrent && <Changes changes={mine.changes} />}
      <div className={styles.pack}>
        <PackContent
          pack={pack}
          materialTitle={(title) => <Link to={`/consultations/${id}/materials`}>{title}</Link>}
        />
      </div>
      <Problem words={problem} />
      {isCurrent ? (
        <IsRead at={mine.readAt} />
      ) : (
        viewerMayConfirm && (
          <>
            <p className="lead">{t('whatItMeans')}</p>
            <Button block color="primary" loading={busy} onClick={() => read(edition)}>
              {t(mine ? 'readAgain' : 'haveRead')}
            </Button>
          </>
        )
      )}
    </Page>
  );
}

/** Says that this edition has been read; another one meanwhile is shown instead. */
function useConfirmRead(consultationId: string, refresh: () => void) {
  const { t } = useTranslation('briefing');
  const words = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [confirm, { busy }] = useCommand(ConfirmDocument, { done: t('receipt'), quiet: true });
  const read = async (edition: Pack['edition']) => {
    setProblem(null);
    const outcome = await confirm({ input: { consultationId, edition } });
    if (!outcome.ok) setProblem(outcome.why.code === 'CONFLICT' ? t('changedNow') : words(outcome.why));
    refresh();
  };
  return { read, problem, busy };
}

/** What is new since this person read it. */
function Changes({ changes }: { changes: NonNullable<Pack['mine']>['changes'] }) {
  const { t } = useTranslation('briefing');
  return (
    <div className={styles.changes} role="status">
      <strong>{t('updated')}</strong>
      <ul className="num">
        {changes.map(({ section, added, changed, removed }) => (
          <li key={section}>
            {t(`section.${section}`)}:
            {[
              added > 0 && t('added', { count: added }),
              changed > 0 && t('changed', { count: changed }),
              removed > 0 && t('removed', { count: removed }),
            ]
              .filter(Boolean)
              .join('、')}
          </li>
        ))}
      </ul>
    </div>
  );
}

function IsRead({ at }: { at: string }) {
  const { t } = useTranslation('briefing');
  const { dateTime } = useFormats();
  return (
    <p className={styles.end}>
      <Tag tone="ok" icon="checkRing">
        {t('readAt', { date: dateTime(at) })}
      </Tag>
    </p>
  );
}
