import { codedError } from '@bandeng/graphql-client';
import { Tag, useFormats } from '@bandeng/ui';
import { Select, type TableColumnsType } from 'antd';
import type { i18n as I18n } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { AuditTrailQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import './audit.css';
import { happenedIn, modulesWithWords } from './happened';

const AuditTrail = graphql(`
  query AuditTrail($first: Int!, $after: String, $type: String, $actorId: ID, $aboutId: ID) {
    auditTrail(first: $first, after: $after, type: $type, actorId: $actorId, aboutId: $aboutId) {
      totalCount
      endCursor
      nodes {
        id
        type
        occurredAt
        actorKind
        actorId
        actorName
        isSealed
        data {
          name
          value
        }
      }
    }
  }
`);

const KEYS = ['type', 'actor', 'about'] as const;
type Key = (typeof KEYS)[number];
const UUID = /^[0-9a-f-]{36}$/;

/** The page where a thing named in the data is shown. */
const PLACES: Readonly<Record<string, string>> = {
  topicId: '/topics/',
  topicCallId: '/topic-calls/',
  planEntryId: '/plan/entries/',
  planImportId: '/plan/import/',
  consultationId: '/consultations/',
  meetingId: '/meetings/',
  commitmentId: '/commitments/',
  policyNoticeId: '/policy-notices/',
  storyId: '/stories/',
  researchTripId: '/research/',
  researchSuggestionId: '/research/',
  appraisalRoundId: '/appraisals/',
  appraisalId: '/appraisals/reports/',
};

type Row = AuditTrailQuery['auditTrail']['nodes'][number];

/** Newest first. A click on who or on what it was about narrows the list to that. */
export function Component() {
  const { t } = useTranslation('audit');
  const { filters, setFilters, clear, filtered } = useUrlFilters(KEYS);
  const wanted = JSON.stringify(filters);
  const [after, setAfter] = useState<string | null>(null);
  const [earlier, setEarlier] = useState<readonly Row[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its beginning
  useEffect(() => {
    setAfter(null);
    setEarlier([]);
  }, [wanted]);
  const [{ data, error, fetching }, again] = useQuery({
    query: AuditTrail,
    variables: {
      first: 50,
      after,
      type: filters.type ?? null,
      actorId: filters.actor ?? null,
      aboutId: filters.about ?? null,
    },
    requestPolicy: 'network-only',
  });
  const page = data?.auditTrail;
  const rows = page && [...earlier, ...page.nodes.filter(({ id }) => !earlier.some((row) => row.id === id))];

  const columns = useAuditColumns({ setFilters });
  return (
    <Page title={t('title')} subtitle={t('lead')} filters={<AuditFilters filters={filters} setFilters={setFilters} />}>
      <DataTable<Row>
        label={t('title')}
        rows={rows}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('empty'), hint: t('emptyHint') }}
        filtered={filtered}
        onClearFilters={clear}
        total={page?.totalCount}
        hasMore={Boolean(page?.endCursor)}
        onMore={() => {
          if (!rows || !page?.endCursor) return;
          setEarlier(rows);
          setAfter(page.endCursor);
        }}
        rowKey="id"
        columns={columns}
      />
    </Page>
  );
}

function AuditFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t, i18n } = useTranslation('audit');
  return (
    <Select
      allowClear
      aria-label={t('module.label')}
      placeholder={t('module.all')}
      style={{ minWidth: 180 }}
      value={filters.type}
      onChange={(value) => setFilters({ type: value ?? null })}
      options={modulesWithWords(i18n)}
    />
  );
}

function useAuditColumns({ setFilters }: { setFilters: SetFilters<Key> }): TableColumnsType<Row> {
  const { t, i18n } = useTranslation('audit');
  const { dateTime } = useFormats();
  return [
    {
      title: t('when'),
      key: 'when',
      render: (_, { occurredAt }) => <span className="num">{dateTime(occurredAt)}</span>,
    },
    {
      title: t('who'),
      key: 'who',
      render: (_, { actorKind, actorId, actorName }) => {
        const said = actorName || t(`actor.${actorKind}`);
        return actorId ? (
          <button type="button" className="as-link" onClick={() => setFilters({ actor: actorId })}>
            {said}
          </button>
        ) : (
          said
        );
      },
    },
    {
      title: t('what'),
      key: 'what',
      render: (_, { type }) => <span title={type}>{happenedIn(i18n, type)}</span>,
    },
    {
      title: t('about'),
      key: 'about',
      width: 400,
      render: (_, row) => <AuditData row={row} setFilters={setFilters} />,
    },
    {
      title: t('seal'),
      key: 'seal',
      render: (_, { isSealed }) =>
        isSealed ? (
          <Tag tone="ok" icon="check">
            {t('sealed')}
          </Tag>
        ) : (
          <Tag tone="calm" icon="clock">
            {t('unsealed')}
          </Tag>
        ),
    },
  ];
}

function AuditData({ row, setFilters }: { row: Row; setFilters: SetFilters<Key> }) {
  const { t, i18n } = useTranslation('audit');
  return (
    <span className="audit-data">
      {row.data.map(({ name, value }) => (
        <span key={name}>
          {word(i18n, `field.${name}`, name)}{' '}
          {UUID.test(value) ? (
            <button type="button" className="as-link" title={t('narrow')} onClick={() => setFilters({ about: value })}>
              …{value.slice(-6)}
            </button>
          ) : (
            <b>{said(i18n, row.type, name, value)}</b>
          )}
          {PLACES[name] && (
            <>
              {' '}
              <Link to={`${PLACES[name]}${value}`}>{t('open')}</Link>
            </>
          )}
        </span>
      ))}
    </span>
  );
}

/** Words where there are some; what an older record calls something no longer known stands as it was written. */
const word = (i18n: I18n, key: string, otherwise: string) =>
  i18n.exists(`audit:${key}`) ? i18n.t(`audit:${key}`) : otherwise;

const VALUES: Readonly<Record<string, string>> = {
  role: 'words:role',
  duty: 'consultation:duty',
  attendance: 'status:attendance',
  nature: 'status:responseNature',
};

function said(i18n: I18n, type: string, name: string, value: string): string {
  if (value === 'true' || value === 'false') return i18n.t(value === 'true' ? 'common:yes' : 'common:no');
  if (name === 'kind' && i18n.exists(`audit:actor.${value}`)) return i18n.t(`audit:actor.${value}`);
  const key = `${name === 'status' ? `status:${type.split('.')[0]}` : VALUES[name]}.${value}`;
  return i18n.exists(key) ? i18n.t(key) : value;
}
