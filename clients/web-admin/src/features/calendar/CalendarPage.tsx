import { codedError, useAct } from '@bandeng/graphql-client';
import { EmptyState, LoadingState, Tag, useFormats, useWords, yearInChina } from '@bandeng/ui';
import { Alert, App, Button, DatePicker, Input, Modal, Segmented, Table, type TableColumnsType } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { readFragment } from '../../generated';
import type { CalendarYears_StateFragment } from '../../generated/graphql';
import { LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { CalendarDocument, CalendarYears_state, SaveYearDocument } from './documents';
import { type Day, daysIn } from './pasted';

const KEYS = ['year'] as const;
type Year = CalendarYears_StateFragment['years'][number];

/** One year at a time: its holidays and worked weekends, and whether deadlines already count by them. */
export function Component() {
  const { t } = useTranslation('calendar');
  const { filters, setFilters } = useUrlFilters(KEYS);
  const [{ data, error }, again] = useQuery({
    query: CalendarDocument,
    variables: {},
    requestPolicy: 'cache-and-network',
  });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) {
    return <LoadFailed error={codedError(error)} onRetry={retry} back={{ to: '/', label: t('common:verb.back') }} />;
  }
  if (!data) return <LoadingState what={t('nav')} onRetry={retry} />;
  const state = readFragment(CalendarYears_state, data.workingCalendar);
  const present = String(yearInChina());
  const shown =
    state.years.find(({ year }) => String(year) === (filters.year ?? present)) ?? state.years[state.years.length - 1];
  if (!shown) return null;
  return (
    <Page
      title={t('nav')}
      subtitle={t('lead', { year: state.publishedThrough })}
      filters={
        <Segmented
          aria-label={t('year')}
          value={String(shown.year)}
          onChange={(year) => setFilters({ year })}
          options={state.years.map(({ year, published }) => ({
            value: String(year),
            label: published ? String(year) : `${year} · ${t('provisional')}`,
          }))}
        />
      }
    >
      <YearEditor key={`${shown.year} ${shown.version}`} year={shown} canEdit={state.viewerCanEdit} refresh={retry} />
    </Page>
  );
}

const same = (a: readonly Day[], b: readonly Day[]) =>
  JSON.stringify(a.map(({ day, kind, name }) => [day, kind, name])) ===
  JSON.stringify(b.map(({ day, kind, name }) => [day, kind, name]));
const inOrder = (days: readonly Day[]) => [...days].sort((a, b) => (a.day < b.day ? -1 : 1));

function YearEditor({ year, canEdit, refresh }: { year: Year; canEdit: boolean; refresh: () => void }) {
  const { t } = useTranslation('calendar');
  const [days, setDays] = useState<readonly Day[]>(year.days);
  const [problem, setProblem] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const off = days.filter(({ kind }) => kind === 'OFF').length;
  const columns = useDayColumns({ canEdit, setDays, days });
  return (
    <Panel
      title={
        <>
          {t('title', { year: year.year })}{' '}
          <Tag tone={year.published ? 'ok' : 'soon'} icon={year.published ? 'checkRing' : 'clock'}>
            {t(year.published ? 'published' : 'unpublished')}
          </Tag>
        </>
      }
      extra={<span className="num">{t('counts', { off, worked: days.length - off })}</span>}
    >
      {!year.published && (
        <Alert
          showIcon
          type="warning"
          style={{ marginBottom: 16 }}
          message={t('provisionalHint', { count: year.openDeadlines })}
        />
      )}
      {problem && <Alert showIcon type="error" role="alert" style={{ marginBottom: 16 }} message={problem} />}
      {canEdit && (
        <DayActs
          year={year}
          days={days}
          setDays={setDays}
          setPasting={setPasting}
          setProblem={setProblem}
          refresh={refresh}
        />
      )}
      <Table<Day>
        rowKey="day"
        size="middle"
        pagination={false}
        dataSource={[...days]}
        locale={{ emptyText: <EmptyState icon="clock" title={t('empty')} hint={t('emptyHint')} /> }}
        columns={columns}
      />
      {pasting && (
        <Pasting
          year={year.year}
          onClose={() => setPasting(false)}
          onDays={(found) => {
            setDays(found);
            setPasting(false);
          }}
        />
      )}
    </Panel>
  );
}

function DayActs({
  year,
  days,
  setDays,
  setPasting,
  setProblem,
  refresh,
}: {
  year: Year;
  days: readonly Day[];
  setDays: (next: readonly Day[]) => void;
  setPasting: (next: boolean) => void;
  setProblem: (next: string | null) => void;
  refresh: () => void;
}) {
  const { t } = useTranslation('calendar');
  const { store, busy } = useStoreYear({ year, days, setProblem, refresh });
  const changed = !same(days, year.days);
  return (
    <div className="act-row" style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 16 }}>
      <AddDay year={year.year} days={days} setDays={setDays} />
      {year.national.length > 0 && (
        <Button disabled={same(days, year.national)} onClick={() => setDays(inOrder(year.national))}>
          {t('national', { count: year.national.length })}
        </Button>
      )}
      <Button onClick={() => setPasting(true)}>{t('paste')}</Button>
      <Button
        type={changed ? 'primary' : 'default'}
        disabled={!changed}
        loading={busy}
        onClick={() => store(year.published)}
      >
        {t('common:verb.save')}
      </Button>
      {changed && <Button onClick={() => setDays(year.days)}>{t('undo')}</Button>}
      {!year.published && (
        <Button type={changed ? 'default' : 'primary'} loading={busy} onClick={() => store(true)}>
          {t('publish')}
        </Button>
      )}
      {year.published && (
        <Button danger loading={busy} onClick={() => store(false)}>
          {t('withdraw')}
        </Button>
      )}
    </div>
  );
}

/** Keeps the year, published or not, over the version that was shown. */
function useStoreYear({
  year,
  days,
  setProblem,
  refresh,
}: {
  year: Year;
  days: readonly Day[];
  setProblem: (next: string | null) => void;
  refresh: () => void;
}) {
  const { t } = useTranslation('calendar');
  const words = useWords();
  const { message } = App.useApp();
  const [save, { busy }] = useAct(SaveYearDocument);
  const store = async (published: boolean) => {
    setProblem(null);
    const outcome = await save({ input: { year: year.year, version: year.version, days: [...days], published } });
    if (!outcome.ok) return setProblem(words(outcome.why));
    message.success(t(published ? 'didPublish' : 'didSave'), 3);
    refresh();
  };
  return { store, busy };
}

/** A day more: a weekend is worked, a weekday off. */
function AddDay({
  year,
  days,
  setDays,
}: {
  year: number;
  days: readonly Day[];
  setDays: (next: readonly Day[]) => void;
}) {
  const { t } = useTranslation('calendar');
  return (
    <DatePicker
      aria-label={t('addDay')}
      placeholder={t('addDay')}
      value={null as Dayjs | null}
      disabledDate={(day) => day.year() !== year || days.some((one) => one.day === day.format('YYYY-MM-DD'))}
      onChange={(picked) => {
        if (!picked) return;
        const weekend = picked.day() === 0 || picked.day() === 6;
        const kind = weekend ? 'WORKED' : 'OFF';
        setDays(inOrder([...days, { day: picked.format('YYYY-MM-DD'), kind, name: t(`kindName.${kind}`) }]));
      }}
    />
  );
}

function useDayColumns({
  canEdit,
  setDays,
  days,
}: {
  canEdit: boolean;
  setDays: (next: readonly Day[]) => void;
  days: readonly Day[];
}): TableColumnsType<Day> {
  const { t } = useTranslation('calendar');
  const { date } = useFormats();
  const edit = (day: string, change: Partial<Day> | null) =>
    setDays(inOrder(days.flatMap((one) => (one.day === day ? (change ? [{ ...one, ...change }] : []) : [one]))));
  return [
    { title: t('day'), key: 'day', width: 200, render: (_, { day }) => <span className="num">{date(day)}</span> },
    {
      title: t('kind'),
      key: 'kind',
      width: 160,
      render: (_, { kind }) => (
        <Tag tone={kind === 'OFF' ? 'info' : 'soon'} icon={kind === 'OFF' ? 'minus' : 'check'}>
          {t(`kinds.${kind}`)}
        </Tag>
      ),
    },
    {
      title: t('name'),
      key: 'name',
      render: (_, { day, name }) =>
        canEdit ? (
          <Input
            aria-label={`${date(day)} ${t('name')}`}
            maxLength={40}
            value={name}
            onChange={({ target }) => edit(day, { name: target.value })}
          />
        ) : (
          name
        ),
    },
    ...(canEdit
      ? [
          {
            title: '',
            key: 'remove',
            width: 100,
            render: (_: unknown, { day }: Day) => (
              <Button type="text" danger onClick={() => edit(day, null)} aria-label={`${t('remove')} ${date(day)}`}>
                {t('remove')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}

function Pasting({
  year,
  onDays,
  onClose,
}: {
  year: number;
  onDays: (days: readonly Day[]) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('calendar');
  const [text, setText] = useState('');
  const { days, unread } = daysIn(text, year);
  return (
    <Modal
      open
      title={t('paste')}
      okText={t('takeOver', { count: days.length })}
      okButtonProps={{ disabled: days.length === 0 }}
      cancelText={t('common:verb.cancel')}
      onCancel={onClose}
      onOk={() => onDays(days)}
    >
      <p className="quiet">{t('pasteHint', { year })}</p>
      <Input.TextArea
        rows={10}
        aria-label={t('paste')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        maxLength={10_000}
      />
      {unread.length > 0 && (
        <Alert style={{ marginTop: 12 }} type="warning" showIcon message={t('unread', { lines: unread.join('、') })} />
      )}
    </Modal>
  );
}
