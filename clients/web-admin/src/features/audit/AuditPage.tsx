import { Tag, useFormats } from '@bandeng/ui';
import { Tag as Chip, Select } from 'antd';
import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { AuditTrailQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { DayRange, TextSearch } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import './audit.css';
import { eventWords, happenedIn, modulesWithWords } from './happened';

const AuditTrail = graphql(`
  query AuditTrail(
    $first: Int!
    $after: String
    $type: String
    $actorId: ID
    $actorName: String
    $about: String
    $from: LocalDate
    $to: LocalDate
  ) {
    auditTrail(
      first: $first
      after: $after
      type: $type
      actorId: $actorId
      actorName: $actorName
      about: $about
      from: $from
      to: $to
    ) {
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

const KEYS = ['type', 'actor', 'person', 'about', 'from', 'to'] as const;
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
  directiveId: '/directives/',
  personalRequestId: '/personal-requests/',
  directiveAnswerId: '/directives/',
  coordinationId: '/coordinations/',
  coordinationStepId: '/coordinations/',
  researchTripId: '/research/',
  researchSuggestionId: '/research/',
  studioId: '/studios/',
  taskId: '/tasks/',
  taskPartId: '/tasks/',
  receptionId: '/receptions/',
  appraisalRoundId: '/appraisals/',
  appraisalId: '/appraisals/reports/',
};

type Row = AuditTrailQuery['auditTrail']['nodes'][number];

/** Newest first. A click on who or on what it was about narrows the list to that. */
export function Component() {
  const { t } = useTranslation('audit');
  const list = useList({
    name: 'AUDIT',
    document: AuditTrail,
    keys: KEYS,
    variables: ({ type, actor, person, about, from, to }) => ({
      type: type ?? null,
      actorId: actor ?? null,
      actorName: person ?? null,
      about: about ?? null,
      from: from ?? null,
      to: to ?? null,
    }),
    pick: (found: AuditTrailQuery) => found.auditTrail,
  });
  const { filters, setFilters } = list;
  const columns = useAuditColumns({ setFilters });
  return (
    <Page title={t('title')} subtitle={t('lead')} filters={<AuditFilters filters={filters} setFilters={setFilters} />}>
      <DataTable<Row>
        label={t('title')}
        {...list.table}
        empty={{ title: t('empty'), hint: t('emptyHint') }}
        rowKey="id"
        columns={columns}
      />
    </Page>
  );
}

function AuditFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t, i18n } = useTranslation('audit');
  return (
    <>
      <Select
        allowClear
        aria-label={t('module.label')}
        placeholder={t('module.all')}
        style={{ minWidth: 180 }}
        value={filters.type}
        onChange={(value) => setFilters({ type: value ?? null })}
        options={modulesWithWords(i18n)}
      />
      <DayRange from={filters.from} to={filters.to} onChange={setFilters} />
      <TextSearch
        label={t('lists:head.person')}
        max={40}
        width={150}
        value={filters.person}
        onSearch={(person) => setFilters({ person })}
      />
      <TextSearch
        label={t('lists:head.record')}
        max={60}
        width={170}
        value={filters.about}
        onSearch={(about) => setFilters({ about })}
      />
      {filters.actor && (
        <Chip closable onClose={() => setFilters({ actor: null })}>
          {t('ofOne')}
        </Chip>
      )}
    </>
  );
}

function useAuditColumns({ setFilters }: { setFilters: SetFilters<Key> }): ListColumns<Row> {
  const { t, i18n } = useTranslation('audit');
  const { dateTime } = useFormats();
  return [
    {
      title: t('when'),
      key: 'when',
      inFile: { path: 'occurredAt', as: 'time' },
      render: (_, { occurredAt }) => <span className="num">{dateTime(occurredAt)}</span>,
    },
    {
      title: t('who'),
      key: 'who',
      inFile: [at('actorName'), at('actorKind', t('lists:head.kind'), wordsOf(i18n, 'audit:actor'))],
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
      inFile: { path: 'type', words: eventWords(i18n) },
      render: (_, { type }) => <span title={type}>{happenedIn(i18n, type)}</span>,
    },
    {
      title: t('about'),
      key: 'about',
      inFile: [{ path: 'data.name', words: wordsOf(i18n, 'audit:field') }, at('data.value', t('lists:head.values'))],
      width: 400,
      render: (_, row) => <AuditData row={row} setFilters={setFilters} />,
    },
    {
      title: t('seal'),
      key: 'seal',
      inFile: { path: 'isSealed', words: { true: t('sealed'), false: t('unsealed') } },
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
  list: 'lists:of',
};

function said(i18n: I18n, type: string, name: string, value: string): string {
  if (value === 'true' || value === 'false') return i18n.t(value === 'true' ? 'common:yes' : 'common:no');
  if (name === 'kind' && i18n.exists(`audit:actor.${value}`)) return i18n.t(`audit:actor.${value}`);
  const key = `${name === 'status' ? `status:${type.split('.')[0]}` : VALUES[name]}.${value}`;
  return i18n.exists(key) ? i18n.t(key) : value;
}
