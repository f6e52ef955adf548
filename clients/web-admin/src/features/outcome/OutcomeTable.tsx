import { useUnitOptions } from '@bandeng/features/commitment';
import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Outcomes_ListFragment } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { CorrectDemand } from './CorrectDemand';
import type { Given, GivenByRow, OutcomeRow } from './rows';
import { SettleContest } from './SettleContest';
import { Settled } from './Settled';
import { SettledContests } from './SettledContests';

interface Choice {
  readonly value: string;
  readonly label: string;
}
interface Editing {
  readonly list: Outcomes_ListFragment;
  readonly clauses: Choice[];
  readonly canEdit: boolean;
  readonly given: GivenByRow;
  readonly setGiven: (next: GivenByRow) => void;
}

export function OutcomeTable({
  rows,
  fetching,
  refresh,
  ...editing
}: Editing & { rows: readonly OutcomeRow[]; fetching: boolean; refresh: () => void }) {
  const { t } = useTranslation('outcome');
  return (
    <DataTable<OutcomeRow>
      label={t('tab')}
      rowKey="key"
      rows={rows}
      total={rows.length}
      loading={fetching}
      empty={{ title: t('empty'), hint: t('emptyHint') }}
      scroll={{}}
      columns={[
        {
          title: t('demand'),
          key: 'demand',
          width: 130,
          render: (_, { line, isFirst }) => (
            <div className="stack num">
              <span>
                {line.demandNumber}. {line.demandTitle}
              </span>
              {isFirst && (
                <>
                  <CorrectDemand line={line} canCorrect={editing.list.viewerCanCorrect} refresh={refresh} />
                  <SettledContests line={line} refresh={refresh} />
                </>
              )}
            </div>
          ),
        },
        {
          title: t('outcome'),
          key: 'outcome',
          render: (_, row) => <OutcomeCell row={row} consultationId={editing.list.consultationId} refresh={refresh} />,
        },
        {
          title: t('handOver'),
          key: 'handOver',
          width: 232,
          render: (_, row) => <HandOverCell row={row} {...editing} />,
        },
      ]}
    />
  );
}

function OutcomeCell({
  row,
  consultationId,
  refresh,
}: {
  row: OutcomeRow;
  consultationId: string;
  refresh: () => void;
}) {
  const { t } = useTranslation('outcome');
  const { line, promise, commitments } = row;
  return (
    <div className="stack num">
      {promise ? (
        <Promised promise={promise} />
      ) : (
        <Settled line={line} consultationId={consultationId} refresh={refresh} />
      )}
      {commitments.map(({ id, number, action, status }) => (
        <span key={id}>
          <Link to={`/commitments/${id}`}>{number}</Link> {action !== promise?.action && action}{' '}
          <StatusTag kind="commitment" value={status} />
        </span>
      ))}
      {promise?.contestReason && (
        <SettleContest
          responseId={promise.responseId}
          reason={promise.contestReason}
          canSettle={promise.viewerCanSettle}
          refresh={refresh}
        />
      )}
      {promise?.awaitsDepartment && (
        <Tag tone="bad" icon="alert">
          {t('awaitsDepartment')}
        </Tag>
      )}
    </div>
  );
}

function Promised({ promise }: { promise: NonNullable<OutcomeRow['promise']> }) {
  const { t } = useTranslation('outcome');
  const { date } = useFormats();
  return (
    <>
      <span>
        <b>{promise.unitName}</b> {promise.action}
      </span>
      <small>{t('deliverable', { deliverable: promise.deliverable })}</small>
      <small>
        {promise.responsiblePerson} · {t('due', { date: date(promise.dueOn) })}
      </small>
    </>
  );
}

/** What is chosen may be long: it takes no more of the line than this. */
const HAND_OVER_WIDTH = 200;

function HandOverCell({ row, list, clauses, canEdit, given, setGiven }: Editing & { row: OutcomeRow }) {
  const { t } = useTranslation('outcome');
  const { key, line, promise, commitments } = row;
  const departments = list.departments.map(({ id, name }) => ({ value: id, label: name }));
  const units = useUnitOptions(list.departments, list.organisations);
  const edit = (change: Given) => setGiven({ ...given, [key]: { ...given[key], ...change } });
  // What nobody promised at the table is seen to on its own page, where others on the same demand did.
  const isOnlyOne = promise !== null || line.promises.length === 0;
  const open = canEdit && isOnlyOne && (commitments.length > 0 || promise?.awaitsDepartment === true);
  const named = (what: string) => `${line.demandTitle} ${promise?.unitName ?? ''} ${what}`;
  const leads = [...new Set(commitments.map(({ leadDepartmentName }) => leadDepartmentName))];
  const assisting = [...new Set(commitments.flatMap((one) => one.assistingDepartmentNames))];
  const assist = commitments.flatMap((one) => one.assistingDepartmentIds);
  const clauseId = promise?.clauseId ?? null;
  const clause = clauses.find(({ value }) => value === clauseId)?.label;
  const common = { style: { width: '100%' }, showSearch: { optionFilterProp: 'label' } };
  return (
    <div className="stack" style={{ width: HAND_OVER_WIDTH }}>
      {leads.length > 0 && <span>{[t('lead'), leads.join('、')].join(' ')}</span>}
      {assisting.length > 0 && <small>{[t('assisting'), assisting.join('、')].join(' ')}</small>}
      {promise?.awaitsDepartment && canEdit && (
        <Select
          {...common}
          aria-label={named(t('lead'))}
          status="warning"
          placeholder={t('choose')}
          value={given[key]?.lead}
          onChange={(lead) => edit({ lead })}
          options={units}
        />
      )}
      {open && (
        <Select
          {...common}
          mode="multiple"
          aria-label={named(t('assisting'))}
          placeholder={t('addAssisting')}
          value={given[key]?.assistingDepartmentIds ?? []}
          onChange={(assistingDepartmentIds) => edit({ assistingDepartmentIds })}
          options={departments.filter(({ value }) => !assist.includes(value))}
        />
      )}
      {open && clauses.length > 0 ? (
        <Select
          {...common}
          aria-label={named(t('clause'))}
          placeholder={t('noClause')}
          value={given[key]?.clauseId ?? clauseId ?? undefined}
          onChange={(chosen) => edit({ clauseId: chosen, seenClauseId: clauseId })}
          options={clauses}
        />
      ) : (
        clause && <small>{clause}</small>
      )}
    </div>
  );
}
