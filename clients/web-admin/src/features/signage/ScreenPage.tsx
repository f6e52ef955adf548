import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Input, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ScreenPlanPageQuery, WallPlaysPageQuery, WallPlayTotalsQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page, Panel } from '../../shell/Page';
import { tableOf, usePages } from '../../shell/usePages';
import { instantOf, localOf, todayInChina } from './times';

const ScreenPlanPage = graphql(`
  query ScreenPlanPage($screenId: ID!, $day: LocalDate!, $at: DateTime!) {
    screenPlan(screenId: $screenId, day: $day, at: $at) {
      screenId name committeeName goodUntil
      shown { cause scene sourceName caption picture until }
      blocks { cause sourceName scenes from to }
    }
  }
`);
const WallPlaysPage = graphql(`
  query WallPlaysPage($screenId: ID!, $day: LocalDate!, $first: Int!, $after: String) {
    wallPlays(screenId: $screenId, day: $day, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id cause sourceName scene startedAt endedAt seconds }
    }
  }
`);
const WallPlayTotals = graphql(`
  query WallPlayTotals($screenId: ID!, $day: LocalDate!) {
    wallPlayTotals(screenId: $screenId, day: $day) {
      isSealed
      lines { cause scene sourceName turns seconds firstAt lastAt }
    }
  }
`);
type Total = WallPlayTotalsQuery['wallPlayTotals']['lines'][number];
type Plan = ScreenPlanPageQuery['screenPlan'];
type Block = Plan['blocks'][number];
type Play = WallPlaysPageQuery['wallPlays']['nodes'][number];

/** One screen: what it shows at an instant, what is planned for a day, and what it showed. */
export function Component() {
  const { t } = useTranslation('signage');
  const { id = '' } = useParams();
  const [moment, setMoment] = useState(() => localOf(Date.now()));
  const day = moment.slice(0, 10);
  const variables = { screenId: id, day, at: instantOf(moment) };
  const [{ data, error }, again] = useQuery({ query: ScreenPlanPage, variables, requestPolicy: 'cache-and-network' });
  const plan = data?.screenPlan;
  return (
    <Page
      title={plan?.name ?? t('screen')}
      subtitle={plan && (plan.committeeName ?? t('district'))}
      back={{ to: '/screens', label: t('screens') }}
      filters={
        <>
          <label htmlFor="moment">{t('moment')}</label>{' '}
          <Input
            id="moment"
            type="datetime-local"
            style={{ width: 230 }}
            value={moment}
            onChange={({ target }) => target.value && setMoment(target.value)}
          />{' '}
          <Button onClick={() => setMoment(localOf(Date.now()))}>{t('now')}</Button>
        </>
      }
    >
      {!plan &&
        (error ? <ErrorState error={codedError(error)} onRetry={again} /> : <LoadingState what={t('screen')} />)}
      {plan && (
        <>
          <ShownPanel plan={plan} />
          <DayPanel plan={plan} day={day} />
        </>
      )}
      <TotalsPanel screenId={id} day={day} />
      <PlaysPanel screenId={id} day={day} />
    </Page>
  );
}

function ShownPanel({ plan: { shown, goodUntil } }: { plan: Plan }) {
  const { t } = useTranslation('signage');
  const { time, dateTime } = useFormats();
  if (shown.cause === 'EXPIRED') {
    return <Panel title={t('shown')}>{t('expired', { time: dateTime(goodUntil) })}</Panel>;
  }
  return (
    <Panel title={t('shown')}>
      <div style={{ display: 'flex', gap: 16, alignItems: 'center' }}>
        {shown.picture && <img src={shown.picture} alt="" width={160} height={90} style={{ objectFit: 'cover' }} />}
        <div>
          <strong style={{ fontSize: 18 }}>{shown.caption ?? t(`scene.${shown.scene as 'STORY'}`)}</strong>
          <div className="quiet">
            {[t(`cause.${shown.cause as 'HELD'}`), shown.sourceName].filter(Boolean).join(' · ')}
            {shown.until && ` · ${t('atLeastUntil', { time: time(shown.until) })}`}
          </div>
        </div>
      </div>
    </Panel>
  );
}

const DAY_MS = 86_400_000;
const COLOURS: Readonly<Record<string, string>> = {
  ...{ ANNOUNCEMENT: '#a8322d', HELD: '#8a5a00', MEETING: '#1f6feb', DARK: '#2b2f36', SCHEDULED: '#2f7d4f' },
  ...{ STANDING: '#8c959f', EXPIRED: '#d0d7de' },
};

/** The day as a band, and in words for whoever does not see it. */
function DayPanel({ plan: { blocks }, day }: { plan: Plan; day: string }) {
  const { t } = useTranslation('signage');
  const { time } = useFormats();
  const start = Date.parse(instantOf(`${day}T00:00`));
  const share = ({ from, to }: Block) => `${((Date.parse(to) - Date.parse(from)) / DAY_MS) * 100}%`;
  const columns: TableColumnsType<Block> = [
    {
      title: t('announce.when'),
      width: 170,
      render: (_, { from, to }) => (
        <span className="num">{`${time(from)}–${Date.parse(to) - start === DAY_MS ? '24:00' : time(to)}`}</span>
      ),
    },
    {
      title: t('by'),
      width: 150,
      render: (_, { cause }) => (
        <>
          <span aria-hidden="true" style={{ color: COLOURS[cause] }}>
            ■
          </span>{' '}
          {t(`cause.${cause as 'HELD'}`)}
        </>
      ),
    },
    { title: t('source'), render: (_, { sourceName }) => sourceName ?? '—' },
    {
      title: t('scenes'),
      render: (_, { scenes }) => scenes.map((scene) => t(`scene.${scene as 'STORY'}`)).join(t('and')),
    },
  ];
  return (
    <Panel title={t('dayOf', { day })}>
      <div
        aria-hidden="true"
        style={{ display: 'flex', height: 28, borderRadius: 4, overflow: 'hidden', marginBottom: 12 }}
      >
        {blocks.map((block) => (
          <span key={block.from} style={{ width: share(block), background: COLOURS[block.cause] }} />
        ))}
      </div>
      <Table<Block>
        size="small"
        aria-label={t('dayOf', { day })}
        pagination={false}
        rowKey="from"
        dataSource={[...blocks]}
        columns={columns}
      />
    </Panel>
  );
}

/** What was shown of each thing, summed: of older days all that is kept. */
function TotalsPanel({ screenId, day }: { screenId: string; day: string }) {
  const { t } = useTranslation('signage');
  const [{ data }] = useQuery({
    query: WallPlayTotals,
    variables: { screenId, day },
    requestPolicy: 'cache-and-network',
  });
  const totals = data?.wallPlayTotals;
  if (!totals || totals.lines.length === 0) return null;
  const columns: TableColumnsType<Total> = [
    { title: t('scenes'), width: 130, render: (_, { scene }) => t(`scene.${scene as 'STORY'}`) },
    { title: t('by'), width: 130, render: (_, { cause }) => t(`cause.${cause as 'HELD'}`) },
    { title: t('source'), render: (_, { sourceName }) => sourceName ?? '—' },
    { title: t('totals.turns'), width: 90, align: 'right', className: 'num', dataIndex: 'turns' },
    { title: t('playlist.seconds'), width: 100, align: 'right', className: 'num', dataIndex: 'seconds' },
    {
      title: t('totals.firstLast'),
      width: 190,
      render: (_, { firstAt, lastAt }) => <span className="num">{`${clock(firstAt)}–${clock(lastAt)}`}</span>,
    },
  ];
  return (
    <Panel title={t('totals.title')} extra={<a href={`/exports/wall-plays/${screenId}/${day}`}>{t('export')}</a>}>
      {totals.isSealed && <p className="quiet">{t('totals.sealed')}</p>}
      <Table<Total>
        size="small"
        aria-label={t('totals.title')}
        pagination={false}
        rowKey={({ cause, scene, sourceName, firstAt }) => `${cause}${scene}${sourceName}${firstAt}`}
        dataSource={[...totals.lines]}
        columns={columns}
      />
    </Panel>
  );
}

function PlaysPanel({ screenId, day }: { screenId: string; day: string }) {
  const { t } = useTranslation('signage');
  const { time } = useFormats();
  const list = usePages(WallPlaysPage, { screenId, day }, ({ wallPlays }) => wallPlays);
  const columns: TableColumnsType<Play> = [
    {
      title: t('announce.when'),
      width: 190,
      render: (_, { startedAt, endedAt }) => <span className="num">{`${clock(startedAt)}–${clock(endedAt)}`}</span>,
    },
    { title: t('playlist.seconds'), width: 80, align: 'right', className: 'num', dataIndex: 'seconds' },
    { title: t('scenes'), width: 130, render: (_, { scene }) => t(`scene.${scene as 'STORY'}`) },
    { title: t('by'), width: 130, render: (_, { cause }) => t(`cause.${cause as 'HELD'}`) },
    { title: t('source'), render: (_, { sourceName }) => sourceName ?? '—' },
  ];
  const isToday = day === todayInChina();
  return (
    <Panel title={t('plays')}>
      <DataTable<Play>
        {...tableOf(list)}
        label={t('plays')}
        rowKey="id"
        columns={columns}
        empty={{
          title: t('noPlays'),
          hint: isToday ? t('noPlaysToday', { time: time(new Date().toISOString()) }) : null,
        }}
      />
    </Panel>
  );
}

const clock = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 19);
