import { SaidBefore } from '@bandeng/features/corrections';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { AppraisalRollPageQuery, AppraisalState } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { DataTable } from '../../shell/DataTable';
import { NotFound } from '../../shell/NotFound';
import { Page } from '../../shell/Page';
import { FileButton } from '../../shell/taking/FileButton';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useRollColumns } from './columns';
import { gradeReports } from './report-acts';
import { callBackRound, correctRound } from './round-acts';

const Roll = graphql(`
  query AppraisalRollPage($roundId: ID!) {
    appraisalRoll(roundId: $roundId) {
      round {
        id
        version
        year
        writeBy
        opineBy
        writeDays
        opineDays
        objectionDays
        rules {
          excellent { points presence }
          competent { points presence }
          basic { points presence }
          excellentShare
          unwritten
        }
        calledBackAt
        calledBackReason
        reports
        handedIn
        graded
        excellent
        mostExcellent
        corrections { ...SaidBefore_correction }
        viewerCanCorrect
      }
      rows {
        id
        version
        name
        committeeName
        state
        late
        place
        points
        invited
        present
        opinions
        missing
        proposal
        grade
        viewerCanGrade
      }
    }
  }
`);

type Shown = NonNullable<AppraisalRollPageQuery['appraisalRoll']>;
export type Row = Shown['rows'][number];
const KEYS = ['state', 'name'] as const;
const STATES: readonly AppraisalState[] = [
  ...(['WRITING', 'NOT_WRITTEN', 'HANDED_IN', 'OPINED', 'GRADED', 'OBJECTED', 'ANSWERED', 'ARCHIVED'] as const),
];

/** 名册: everybody of a year, by points; those chosen get their grade in one act. */
export function Component() {
  const { t } = useTranslation('appraisal');
  const { id = '' } = useParams();
  const [{ data, error, fetching }, again] = useQuery({
    query: Roll,
    variables: { roundId: id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  if (!data.appraisalRoll) return <NotFound />;
  return <RollOf roll={data.appraisalRoll} fetching={fetching} refresh={refresh} />;
}

function RollOf({ roll, fetching, refresh }: { roll: Shown; fetching: boolean; refresh: () => void }) {
  const { t } = useTranslation('appraisal');
  const { date } = useFormats();
  const { round } = roll;
  const { filters, setFilters, clear, filtered } = useUrlFilters(KEYS);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [grading, setGrading] = useState(false);
  const columns = useRollColumns();
  const rows = roll.rows.filter(
    ({ state, name }) => (!filters.state || state === filters.state) && (!filters.name || name.includes(filters.name)),
  );
  const reports = roll.rows.filter(({ id, viewerCanGrade }) => viewerCanGrade && chosen.includes(id));
  return (
    <Page
      title={t('of', { year: round.year })}
      status={round.calledBackAt && <Tag tone="calm">{t('calledBack')}</Tag>}
      subtitle={`${t('summary', { ...round, writeBy: date(round.writeBy), opineBy: date(round.opineBy) })}`}
      back={{ to: '/appraisals', label: t('title') }}
      action={
        <>
          <RoundActs round={round} refresh={refresh} />
          <Button type="primary" disabled={reports.length === 0} onClick={() => setGrading(true)}>
            {t(reports.length > 0 ? 'grading.of' : 'grading.title', { count: reports.length })}
          </Button>
        </>
      }
      filters={<Filters filters={filters} setFilters={setFilters} />}
    >
      <SaidBefore corrections={round.corrections} />
      <DataTable<Row>
        label={t('of', { year: round.year })}
        rows={rows}
        loading={fetching}
        empty={{ title: t('nobody') }}
        filtered={filtered}
        onClearFilters={clear}
        total={rows.length}
        rowKey="id"
        columns={columns}
        rowSelection={{
          selectedRowKeys: [...chosen],
          onChange: (keys) => setChosen(keys.map(String)),
          getCheckboxProps: ({ viewerCanGrade, name }) => ({ disabled: !viewerCanGrade, 'aria-label': name }),
        }}
      />
      {grading && (
        <ActForm
          act={gradeReports}
          subject={{ roundId: round.id, reports }}
          onDone={() => {
            setChosen([]);
            refresh();
          }}
          onConflict={refresh}
          onClose={() => setGrading(false)}
        />
      )}
    </Page>
  );
}

function Filters({
  filters,
  setFilters,
}: {
  filters: { readonly state?: string; readonly name?: string };
  setFilters: (change: { state?: string; name?: string }) => void;
}) {
  const { t } = useTranslation('appraisal');
  return (
    <>
      <Select
        aria-label={t('column.state')}
        value={filters.state ?? ''}
        onChange={(state) => setFilters({ state })}
        options={[
          { value: '', label: t('anyState') },
          ...STATES.map((value) => ({ value: value as string, label: t(`state.${value}`) })),
        ]}
        style={{ width: 150 }}
      />
      <Input.Search
        allowClear
        defaultValue={filters.name}
        aria-label={t('search')}
        placeholder={t('search')}
        onSearch={(name) => setFilters({ name })}
        style={{ width: 200 }}
      />
    </>
  );
}

function RoundActs({ round, refresh }: { round: Shown['round']; refresh: () => void }) {
  const { t } = useTranslation('appraisal');
  const [act, setAct] = useState<'correct' | 'callBack' | null>(null);
  const form = { onDone: refresh, onConflict: refresh, onClose: () => setAct(null) };
  return (
    <>
      {round.viewerCanCorrect && <Button onClick={() => setAct('correct')}>{t('correctRound.title')}</Button>}
      {round.viewerCanCorrect && <Button onClick={() => setAct('callBack')}>{t('callBack.title')}</Button>}
      <Link to={`/papers/appraisal-roll/${round.id}`}>
        <Button tabIndex={-1}>{t('paper')}</Button>
      </Link>
      <FileButton href={`/exports/appraisals/${round.id}`}>{t('export')}</FileButton>
      {act === 'correct' && <ActForm act={correctRound} subject={round} {...form} />}
      {act === 'callBack' && <ActForm act={callBackRound} subject={round} {...form} />}
    </>
  );
}
