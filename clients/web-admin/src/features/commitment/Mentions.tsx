import { LoadingState, Tag } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';

const MentionsDocument = graphql(`
  query Mentions($consultationId: ID!, $recordId: ID!) {
    mentions(consultationId: $consultationId, recordId: $recordId) {
      kind
      recordId
      place
      title
      names
    }
  }
`);
type Mention = ResultOf<typeof MentionsDocument>['mentions'][number];

/** A draft is its writer's: who that is, is said; they are asked. */
const PLACES: Readonly<Record<Exclude<Mention['kind'], 'BRIEF_DRAFT'>, (place: string) => string>> = {
  BRIEF: (id) => `/briefs/${id}`,
  STORY: (id) => `/stories/${id}`,
  REPORT: (id) => `/reports/${id}`,
  MINUTES: (id) => `/meetings/${id}/minutes`,
  CORRIGENDUM: (id) => `/meetings/${id}/minutes`,
  TOPIC: (id) => `/topics/${id}`,
  MATERIAL: (id) => `/consultations/${id}/materials`,
  SPEECH_PAPER: (id) => `/consultations/${id}/papers`,
  POSITION: (id) => `/consultations/${id}/demands`,
  RESEARCH: (id) => `/consultations/${id}/research`,
  SUGGESTION: (id) => `/consultations/${id}/research`,
  TRIP: (id) => `/research/${id}`,
  FILE: (id) => `/files/${id}`,
};

/** Where else something may be said of it: what a program does not find, somebody has to read. */
export function Mentions({ consultationId, recordId }: { consultationId: string; recordId: string }) {
  const { t } = useTranslation('commitment');
  const [{ data }, again] = useQuery({
    query: MentionsDocument,
    variables: { consultationId, recordId },
    requestPolicy: 'cache-and-network',
  });
  if (!data) return <LoadingState what={t('publicRecord.mentions.title')} onRetry={() => again()} />;
  return (
    <section aria-label={t('publicRecord.mentions.title')}>
      <h3>{t('publicRecord.mentions.title')}</h3>
      <Alert type="info" showIcon message={t('publicRecord.mentions.hint')} />
      <ul>
        {data.mentions.map((one) => (
          <li key={`${one.kind}${one.recordId}`}>
            {t(`publicRecord.mentions.kind.${one.kind}`)} · <Where mention={one} />
            {one.names && (
              <>
                {' '}
                <Tag tone="bad" icon="alert">
                  {t('publicRecord.mentions.names')}
                </Tag>
              </>
            )}
          </li>
        ))}
      </ul>
      {data.mentions.length === 0 && <p>{t('publicRecord.mentions.none')}</p>}
    </section>
  );
}

/** Opened beside the dialog, so that what is being decided stays. */
function Where({ mention: { kind, place, title } }: { mention: Mention }) {
  const { t } = useTranslation('commitment');
  const words = title || t('publicRecord.mentions.look');
  if (kind === 'BRIEF_DRAFT') return <>{t('publicRecord.mentions.writes', { name: title })}</>;
  return kind === 'FILE' ? (
    <a href={PLACES[kind](place)} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    <Link to={PLACES[kind](place)} target="_blank" rel="noreferrer">
      {words}
    </Link>
  );
}
