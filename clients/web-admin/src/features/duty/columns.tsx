import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { EntryLine_EntryFragment } from '../../generated/graphql';
import styles from './duty.module.css';

export const EntryLine_entry = graphql(`
  fragment EntryLine_entry on PointEntryRow {
    id
    accountId
    name
    committeeName
    year
    occurredOn
    source
    briefId
    briefTitle
    issueYear
    issueNumber
    level
    adoptedAs
    rate
    share
    earned
    credited
    reversesId
    reversedById
  }
`);

type Line = FragmentType<typeof EntryLine_entry>;
type Entry = EntryLine_EntryFragment;

/** The columns of the ledger, whoever it is opened for. */
export function useEntryColumns({ withNames }: { withNames: boolean }) {
  const { t } = useTranslation('duty');
  const { date, number } = useFormats();
  const of = (line: Line) => readFragment(EntryLine_entry, line);
  const signed = (points: number) => `${points > 0 ? '+' : ''}${number(points)}`;
  const names = { title: t('name'), key: 'name', render: (_: unknown, line: Line) => <NameCell entry={of(line)} /> };
  return [
    {
      title: t('occurredOn'),
      key: 'day',
      render: (_: unknown, line: Line) => <span className="num">{date(of(line).occurredOn)}</span>,
    },
    ...(withNames ? [names] : []),
    { title: t('why'), key: 'why', render: (_: unknown, line: Line) => <WhyCell entry={of(line)} /> },
    { title: t('brief'), key: 'brief', render: (_: unknown, line: Line) => <BriefCell entry={of(line)} /> },
    { title: t('parts'), key: 'parts', render: (_: unknown, line: Line) => <PartsCell entry={of(line)} /> },
    {
      title: t('earned'),
      key: 'earned',
      align: 'right' as const,
      render: (_: unknown, line: Line) => <span className="num">{signed(of(line).earned)}</span>,
    },
    {
      title: t('credited'),
      key: 'credited',
      align: 'right' as const,
      render: (_: unknown, line: Line) => <b className="num">{signed(of(line).credited)}</b>,
    },
  ];
}

function NameCell({ entry: { accountId, name, committeeName, year } }: { entry: Entry }) {
  return (
    <>
      <Link to={`/points/${accountId}?year=${year}`}>{name}</Link>
      {committeeName && <div className="quiet">{committeeName}</div>}
    </>
  );
}

function WhyCell({ entry: { source, adoptedAs, level, reversedById, reversesId } }: { entry: Entry }) {
  const { t } = useTranslation('duty');
  return (
    <>
      {t(`points:why.${source === 'INSTRUCTION' ? 'INSTRUCTION' : (adoptedAs ?? 'SINGLE')}`, {
        level: t(`opinion:level.${level}`),
      })}{' '}
      {reversedById && (
        <Tag tone="calm" icon="loop">
          {t('points:reversed')}
        </Tag>
      )}
      {reversesId && (
        <Tag tone="bad" icon="loop">
          {t('points:reverses')}
        </Tag>
      )}
    </>
  );
}

function BriefCell({ entry: { briefId, briefTitle, issueYear, issueNumber } }: { entry: Entry }) {
  const { t } = useTranslation('duty');
  return (
    <>
      <Link to={`/briefs/${briefId}`}>{briefTitle}</Link>
      {issueYear && issueNumber && (
        <div className="quiet num">{t('opinion:issue', { year: issueYear, number: issueNumber })}</div>
      )}
    </>
  );
}

/** What it was reckoned from, and what of it went over the most of a year. */
function PartsCell({ entry: { rate, share, earned, credited, reversesId } }: { entry: Entry }) {
  const { t } = useTranslation('duty');
  const { number } = useFormats();
  const over = Math.round(Math.abs(earned - credited) * 10) / 10;
  return (
    <span className={`${styles.pointsParts} num`}>
      {t('points:parts', { rate, share })}
      {reversesId && <div className="quiet">{t('points:reversesHint')}</div>}
      {over > 0 && (
        <div className="quiet">{t(reversesId ? 'points:released' : 'points:over', { points: number(over) })}</div>
      )}
    </span>
  );
}
