import { EmptyState, ErrorState, LoadingState, Tag, useFormats, yearInChina } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Selector } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { OwnDutyRecordQuery } from '../../generated/graphql';
import { useKeptQuery } from '../../shell/kept';
import { Card, Page, RowLink } from '../../shell/Page';
import styles from './duty.module.css';

const DutyLines_bulletin = graphql(`
  fragment DutyLines_bulletin on Bulletin {
    viewerSeesAll
    total { submitted adopted instructed }
    lines { groupId name submitted adopted instructed }
  }
`);
const EntryRow_entry = graphql(`
  fragment EntryRow_entry on PointEntryRow {
    id
    occurredOn
    source
    level
    adoptedAs
    briefId
    briefTitle
    rate
    share
    earned
    credited
    reversesId
    reversedById
  }
`);

const OwnRecord = graphql(`
  query OwnDutyRecord($year: Int!) {
    dutyRecord(year: $year) {
      accountId
      year
      years
      earned
      credited
      yearlyCap
      entries {
        id
        ...EntryRow_entry
      }
    }
    committee: adoptionBulletin(year: $year, grouping: COMMITTEE) { ...DutyLines_bulletin }
    special: adoptionBulletin(year: $year, grouping: SPECIAL_COMMITTEE) { ...DutyLines_bulletin }
    sector: adoptionBulletin(year: $year, grouping: SECTOR) { ...DutyLines_bulletin }
    dutyRules {
      version
      rungs { level single composite instruction }
    }
  }
`);

type Entry = FragmentType<typeof EntryRow_entry>;
const tenth = (points: number) => Math.round(points * 10) / 10;

/** 积分明细: what was entered for me, when and why, and what was taken back. */
export function Component() {
  const { t } = useTranslation('duty');
  const [year, setYear] = useState(() => yearInChina());
  const { data, why, again } = useKeptQuery(OwnRecord, { year }, `duty-${year}`);
  const record = data?.dutyRecord;
  return (
    <Page title={t('title')} lead={t('lead')} back="/duty">
      {why && <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !why && <LoadingState what={t('title')} />}
      {record && <Sum record={record} year={year} setYear={setYear} />}
      {record && record.entries.length === 0 && (
        <EmptyState icon="pen" title={t('none', { year: record.year })} hint={t('noneHint')} />
      )}
      {record && record.entries.length > 0 && (
        <Card>
          {record.entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </Card>
      )}
      {data && record && <Lines data={data} year={record.year} />}
      {data && <Rules rungs={data.dutyRules.rungs} />}
    </Page>
  );
}

/** What counts this year, what went over the most of a year, and the years there are. */
function Sum({
  record,
  year,
  setYear,
}: {
  record: NonNullable<ResultOf<typeof OwnRecord>['dutyRecord']>;
  year: number;
  setYear: (next: number) => void;
}) {
  const { t } = useTranslation('duty');
  const { number } = useFormats();
  return (
    <Card>
      <dl className={`${styles.sum} num`}>
        <div className={styles.counted}>
          <dt>{t('credited', { year: record.year })}</dt>
          <dd>{t('points:points', { points: number(record.credited) })}</dd>
        </div>
        {record.earned > record.credited && (
          <div>
            <dt>{t('over')}</dt>
            <dd>{t('points:points', { points: number(tenth(record.earned - record.credited)) })}</dd>
          </div>
        )}
        <div>
          <dt>{t('cap')}</dt>
          <dd>{record.yearlyCap == null ? t('noCap') : t('points:points', { points: number(record.yearlyCap) })}</dd>
        </div>
      </dl>
      {record.years.length > 1 && (
        <Selector
          aria-label={t('year')}
          value={[year]}
          onChange={([chosen]) => chosen && setYear(chosen)}
          options={record.years.map((value) => ({ value, label: String(value) }))}
        />
      )}
    </Card>
  );
}

function Rules({ rungs }: { rungs: ResultOf<typeof OwnRecord>['dutyRules']['rungs'] }) {
  const { t } = useTranslation('duty');
  return (
    <Card title={t('rules')}>
      <ul className={`${styles.rules} num`}>
        {rungs.map(({ level, ...points }) => (
          <li key={level}>{t('rungs', { level: t(`opinion:level.${level}`), ...points })}</li>
        ))}
      </ul>
      <p className="lead">{t('rulesHint')}</p>
    </Card>
  );
}

/** What the committee, the special committees and the sector one belongs to came to: their own lines and the total. */
function Lines({ data, year }: { data: OwnDutyRecordQuery; year: number }) {
  const { t } = useTranslation('duty');
  const bulletins = [data.committee, data.special, data.sector].map((one) => readFragment(DutyLines_bulletin, one));
  const [first] = bulletins;
  // Whoever reads all of them has a page for it at the desk.
  const lines = bulletins.flatMap(({ viewerSeesAll, lines: own }) => (viewerSeesAll ? [] : own));
  if (!first || lines.length === 0) return null;
  return (
    <Card title={t('lines', { year })}>
      <dl className={`${styles.lines} num`}>
        {[...lines, { groupId: 'total', name: t('district'), ...first.total }].map(({ groupId, name, ...counts }) => (
          <div key={groupId}>
            <dt>{name}</dt>
            <dd>{t('line', counts)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function EntryRow({ entry: given }: { entry: Entry }) {
  const entry = readFragment(EntryRow_entry, given);
  const { t } = useTranslation('duty');
  const { date, number } = useFormats();
  const { source, adoptedAs, level, reversesId, reversedById } = entry;
  const over = tenth(Math.abs(entry.earned - entry.credited));
  return (
    <RowLink
      to={`/briefs/${entry.briefId}`}
      note={
        <>
          {date(entry.occurredOn)} · {t('points:parts', { rate: entry.rate, share: entry.share })}
          {reversedById && (
            <>
              {' '}
              <Tag tone="calm" icon="loop">
                {t('points:reversed')}
              </Tag>
            </>
          )}
          {reversesId && <p className={styles.note}>{t('points:reversesHint')}</p>}
          {over > 0 && (
            <p className={styles.note}>{t(reversesId ? 'points:released' : 'points:over', { points: number(over) })}</p>
          )}
        </>
      }
    >
      <span className={styles.entry}>
        <span>
          {reversesId && (
            <Tag tone="bad" icon="loop">
              {t('points:reverses')}
            </Tag>
          )}{' '}
          {t(`points:why.${source === 'INSTRUCTION' ? 'INSTRUCTION' : (adoptedAs ?? 'SINGLE')}`, {
            level: t(`opinion:level.${level}`),
          })}
        </span>
        <b className={reversedById ? styles.undone : undefined}>
          {entry.credited > 0 ? '+' : ''}
          {number(entry.credited)}
        </b>
      </span>
      <span className={styles.title}>{entry.briefTitle}</span>
    </RowLink>
  );
}
