import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, Photos, useFormats } from '@bandeng/ui';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DutyFilePageQuery, DutyKind } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { NotFound } from '../../shell/NotFound';
import { Page } from '../../shell/Page';
import { FileButton } from '../../shell/taking/FileButton';
import { useUrlFilters } from '../../shell/useUrlFilters';
import styles from './duty.module.css';
import { EnterOutside, OutsideActs } from './OutsideActs';
import { recordPath } from './records';
import { yearIn, years } from './years';

const File = graphql(`
  query DutyFilePage($memberId: ID, $year: Int!) {
    dutyFile(memberId: $memberId, year: $year) {
      memberId
      name
      committeeName
      totalCount
      credited
      viewerCanEnter
      attendance { invited present late leftEarly onLeave excused absent }
      counts { kind lines done }
      lines {
        factId
        kind
        day
        detail
        leaveKind
        opens
        opensId
        title
        note
        share
        people
        points { earned credited }
        outside {
          id
          place
          note
          evidenceIds
          enteredByName
          decidedByName
          reason
          ...OutsideActs_duty
        }
      }
    }
  }
`);

type Found = NonNullable<DutyFilePageQuery['dutyFile']>;
type Line = Found['lines'][number];
const KEYS = ['year', 'kind'] as const;

/** 履职档案 of one member: what the records say, and what was entered beside them. */
export function Component() {
  const { t } = useTranslation('duty');
  const { memberId = '' } = useParams();
  const { filters, setFilters, clear } = useUrlFilters(KEYS);
  const [entering, setEntering] = useState(false);
  const year = yearIn(filters);
  const [{ data, error, fetching }, again] = useQuery({
    query: File,
    variables: { memberId, year },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const columns = useLineColumns(refresh);
  const { number } = useFormats();
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('files.nav')} onRetry={refresh} />;
  const file = data.dutyFile;
  if (!file) return <NotFound />;
  const lines = filters.kind ? file.lines.filter(({ kind }) => kind === filters.kind) : file.lines;
  const exporting = filters.kind ? `?kind=${filters.kind}` : '';
  return (
    <Page
      title={t('files.of', { name: file.name })}
      subtitle={file.committeeName ?? undefined}
      back={{ to: `/duty?year=${year}`, label: t('files.nav') }}
      action={
        <>
          <FileButton href={`/exports/duty/${year}/${memberId}${exporting}`}>{t('files.export')}</FileButton>
          {file.viewerCanEnter && (
            <Button type="primary" onClick={() => setEntering(true)}>
              {t('files.enter')}
            </Button>
          )}
        </>
      }
      filters={<FileFilters year={year} kind={filters.kind} counts={file.counts} setFilters={setFilters} />}
    >
      <p className="num">{t('points:points', { points: number(file.credited) })}</p>
      <Attendance attendance={file.attendance} />
      <DataTable<Line>
        label={t('files.nav')}
        rows={lines}
        loading={fetching}
        empty={{ title: t('files.noLines', { year }), hint: t('files.noLinesHint') }}
        filtered={Boolean(filters.kind)}
        onClearFilters={clear}
        total={lines.length}
        rowKey={({ kind, factId }) => `${kind}${factId}`}
        columns={columns}
      />
      {file.totalCount > file.lines.length && (
        <p className="quiet num">{t('files.more', { most: file.lines.length, count: file.totalCount })}</p>
      )}
      {entering && <EnterOutside memberId={memberId} onDone={refresh} onClose={() => setEntering(false)} />}
    </Page>
  );
}

function FileFilters({
  year,
  kind,
  counts,
  setFilters,
}: {
  year: number;
  kind?: string;
  counts: Found['counts'];
  setFilters: (change: { year?: string; kind?: string }) => void;
}) {
  const { t } = useTranslation('duty');
  return (
    <>
      <Select
        aria-label={t('year')}
        value={year}
        onChange={(value) => setFilters({ year: String(value) })}
        options={years().map((value) => ({ value, label: String(value) }))}
        style={{ width: 100 }}
      />
      <Select
        aria-label={t('files.kind')}
        value={kind ?? ''}
        onChange={(value) => setFilters({ kind: value })}
        options={[
          { value: '', label: t('files.anyKind') },
          ...counts.map((one) => ({
            value: one.kind as string,
            label: `${t(`points:kind.${one.kind}`)} ${one.lines}`,
          })),
        ]}
        style={{ minWidth: 180 }}
      />
    </>
  );
}

const AWAY = ['late', 'leftEarly', 'onLeave', 'excused', 'absent'] as const;

function Attendance({ attendance }: { attendance: Found['attendance'] }) {
  const { t } = useTranslation('duty');
  const away = AWAY.filter((what) => attendance[what] > 0).map((what) =>
    t(`points:away.${what}`, { count: attendance[what] }),
  );
  const { invited, present } = attendance;
  if (invited === 0) return null;
  return <p className="num">{[t('points:attendance', { invited, present }), ...away].join(' · ')}</p>;
}

function useLineColumns(refresh: () => void) {
  const { t } = useTranslation('duty');
  const { date } = useFormats();
  return [
    {
      title: t('files.day'),
      key: 'day',
      width: 130,
      render: (_: unknown, { day }: Line) => <span className="num">{date(day)}</span>,
    },
    {
      title: t('files.kind'),
      key: 'kind',
      width: 140,
      render: (_: unknown, { kind }: Line) => t(`points:kind.${kind as DutyKind}`),
    },
    {
      title: t('files.what'),
      key: 'what',
      render: (_: unknown, line: Line) => <WhatCell line={line} />,
    },
    {
      title: t('files.points'),
      key: 'points',
      align: 'right' as const,
      render: (_: unknown, { points }: Line) => <PointsCell points={points ?? null} />,
    },
    {
      title: t('files.detail'),
      key: 'detail',
      render: (_: unknown, line: Line) => (
        <>
          {[line.detail && t(`points:detail.${line.detail}`), line.leaveKind && t(`words:leaveKind.${line.leaveKind}`)]
            .filter(Boolean)
            .join(' · ')}
          {line.people > 1 && (
            <div className="quiet num">
              {line.share === null ? t('points:together', { count: line.people }) : `${line.share}%`}
            </div>
          )}
          {line.outside && (
            <OutsideActs
              line={{ kind: line.kind, title: line.title ?? '', heldOn: line.day }}
              duty={line.outside}
              onDone={refresh}
            />
          )}
        </>
      ),
    },
  ];
}

/** What it earned, and what of it went over a cap. */
function PointsCell({ points }: { points: { earned: number; credited: number } | null }) {
  const { t } = useTranslation('duty');
  const { number } = useFormats();
  if (!points) return <span className="quiet">{t('common:none')}</span>;
  const { earned, credited } = points;
  return (
    <span className="num">
      {number(credited)}
      {earned !== credited && (
        <div className="quiet">{t('points:notCounted', { points: number(earned - credited) })}</div>
      )}
    </span>
  );
}

function WhatCell({ line }: { line: Line }): ReactNode {
  const { t } = useTranslation('duty');
  const to = recordPath(line);
  const title = line.title ?? t('points:untitled');
  const { outside } = line;
  return (
    <div className={styles.what}>
      {to ? <Link to={to}>{title}</Link> : title}
      {line.note && <div className="quiet">{line.note}</div>}
      {outside?.note && <div className="quiet">{outside.note}</div>}
      {outside?.enteredByName && (
        <div className="quiet">{t('points:outside.enteredBy', { name: outside.enteredByName })}</div>
      )}
      {outside?.reason && <div>{t('points:outside.returned', { reason: outside.reason })}</div>}
      {outside && <Photos ids={outside.evidenceIds} label={t('points:outside.evidence')} />}
    </div>
  );
}
