import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { InstructionStatus, InstructionsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { Choice } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { useCatalog } from '../roster/catalog';

const InstructionsQuery = graphql(`
  query InstructionsPage($filter: InstructionFilter, $first: Int!, $after: String) {
    instructions(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        briefTitle
        leaderName
        leaderPost
        level
        instructedOn
        addressee
        departmentName
        duty
        status
        dueOn
        isOverdue
        handledNote
        handledOn
        lookedBackOn
        lookBackNote
        reopened
      }
    }
  }
`);
const STATUSES: readonly InstructionStatus[] = ['OPEN', 'HANDLED', 'HELD', 'WITHDRAWN'];
const KEYS = ['status', 'department', 'late'] as const;
type Key = (typeof KEYS)[number];
type Row = InstructionsPageQuery['instructions']['nodes'][number];

/** 批示办理: what has to be done, by when, and what was found when somebody looked back. Never the wording. */
export function Component() {
  const { t } = useTranslation('brief');
  const list = useList({
    name: 'INSTRUCTIONS',
    document: InstructionsQuery,
    keys: KEYS,
    variables: ({ status, department, late }) => ({
      filter: {
        ...{ status: (status as InstructionStatus) ?? null, departmentId: department ?? null },
        late: late === '1' || null,
      },
    }),
    pick: (found: InstructionsPageQuery) => found.instructions,
  });
  const { filters, setFilters } = list;
  return (
    <Page
      title={t('navInstructions')}
      subtitle={t('instruction.lead')}
      filters={<InstructionFilters filters={filters} setFilters={setFilters} />}
    >
      <DataTable<Row>
        label={t('navInstructions')}
        rowKey="id"
        columns={useColumns()}
        {...list.table}
        empty={{ title: t('instruction.none'), hint: t('instruction.noneHint') }}
      />
    </Page>
  );
}

function InstructionFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('brief');
  const { departments } = useCatalog();
  const { canReadDistrict } = useViewer();
  return (
    <>
      <Choice
        label={t('instruction.column.status')}
        value={filters.status}
        onChange={(status) => setFilters({ status })}
        options={STATUSES.map((value) => ({ value, label: t(`status:instruction.${value}`) }))}
      />
      {canReadDistrict && (
        <Choice
          label={t('instruction.column.department')}
          value={filters.department}
          onChange={(department) => setFilters({ department })}
          options={departments}
        />
      )}
      <Switch
        checked={filters.late === '1'}
        aria-label={t('instruction.onlyLate')}
        onChange={(on) => setFilters({ late: on ? '1' : null })}
      />{' '}
      {t('instruction.onlyLate')}
    </>
  );
}

const useColumns = (): ListColumns<Row> => [...useGiven(), ...useHandling()];

/** On what, by whom and when. */
function useGiven(): ListColumns<Row> {
  const { t, i18n } = useTranslation('brief');
  const { date } = useFormats();
  return [
    {
      title: t('instruction.column.brief'),
      dataIndex: 'briefTitle',
      inFile: [at('briefTitle'), at('duty', t('instruction.column.duty'))],
      render: (_, { id, briefTitle, duty }) => (
        <div className="stack matter">
          <Link to={`/instructions/${id}`}>{briefTitle}</Link>
          <small>{duty}</small>
        </div>
      ),
    },
    {
      title: t('instruction.column.leader'),
      dataIndex: 'leaderName',
      width: 150,
      inFile: [
        at('leaderName'),
        at('leaderPost', t('instruction.column.post')),
        { path: 'level', header: t('instruction.column.level'), words: wordsOf(i18n, 'opinion:level') },
        { path: 'instructedOn', header: t('instruction.column.instructedOn'), as: 'day' },
      ],
      render: (_, { leaderName, leaderPost, instructedOn }) => (
        <div className="stack">
          <span>
            {leaderPost} {leaderName}
          </span>
          <small className="num">{date(instructedOn)}</small>
        </div>
      ),
    },
  ];
}

/** With whom it lies, until when, and what was done. */
function useHandling(): ListColumns<Row> {
  const { t, i18n } = useTranslation('brief');
  const { date } = useFormats();
  return [
    {
      title: t('instruction.column.department'),
      dataIndex: 'departmentName',
      width: 150,
      inFile: [at('departmentName'), at('addressee', t('instruction.column.addressee'))],
      render: (_, { departmentName }) => departmentName ?? t('opinion:held.office'),
    },
    {
      title: t('instruction.column.dueOn'),
      dataIndex: 'dueOn',
      width: 130,
      inFile: { path: 'dueOn', as: 'day' },
      render: (_, { dueOn }) => <span className="num">{date(dueOn)}</span>,
    },
    {
      title: t('instruction.handled'),
      dataIndex: 'handledNote',
      inFile: [
        at('handledNote'),
        { path: 'handledOn', header: t('instruction.column.handledOn'), as: 'day' },
        { path: 'lookedBackOn', header: t('instruction.column.lookedBackOn'), as: 'day' },
        at('lookBackNote', t('instruction.lookBack')),
      ],
      render: (_, { handledNote, handledOn }) =>
        handledNote && (
          <div className="stack">
            <span>{handledNote}</span>
            {handledOn && <small className="num">{date(handledOn)}</small>}
          </div>
        ),
    },
    {
      key: 'status',
      title: t('instruction.column.status'),
      width: 150,
      inFile: at('status', undefined, wordsOf(i18n, 'status:instruction')),
      render: (_, { status, isOverdue, reopened }) => (
        <div className="stack">
          {isOverdue ? (
            <Tag tone="bad" icon="alert">
              {t('instruction.overdue')}
            </Tag>
          ) : (
            <StatusTag kind="instruction" value={status} />
          )}
          {reopened > 0 && <small className="num">{t('instruction.reopened', { count: reopened })}</small>}
        </div>
      ),
    },
  ];
}
