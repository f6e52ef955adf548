import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { BriefKind, BriefLevel, PointSource } from '../../generated/graphql';

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

/** The columns of the ledger, whoever it is opened for. */
export function useEntryColumns({ withNames }: { withNames: boolean }) {
  const { t } = useTranslation('duty');
  const { date, number } = useFormats();
  const of = (line: Line) => readFragment(EntryLine_entry, line);
  const signed = (points: number) => `${points > 0 ? '+' : ''}${number(points)}`;
  const names = {
    title: t('name'),
    key: 'name',
    render: (_: unknown, line: Line) => {
      const { accountId, name, committeeName, year } = of(line);
      return (
        <>
          <Link to={`/points/${accountId}?year=${year}`}>{name}</Link>
          {committeeName && <div className="quiet">{committeeName}</div>}
        </>
      );
    },
  };
  return [
    {
      title: t('occurredOn'),
      key: 'day',
      render: (_: unknown, line: Line) => <span className="num">{date(of(line).occurredOn)}</span>,
    },
    ...(withNames ? [names] : []),
    {
      title: t('why'),
      key: 'why',
      render: (_: unknown, line: Line) => {
        const { source, adoptedAs, level, reversesId, reversedById } = of(line);
        return (
          <WhyCell
            source={source}
            adoptedAs={adoptedAs}
            level={level}
            reversedById={reversedById}
            reversesId={reversesId}
          />
        );
      },
    },
    {
      title: t('brief'),
      key: 'brief',
      render: (_: unknown, line: Line) => {
        const { briefId, briefTitle, issueYear, issueNumber } = of(line);
        return (
          <>
            <Link to={`/briefs/${briefId}`}>{briefTitle}</Link>
            {issueYear && issueNumber && (
              <div className="quiet num">{t('opinion:issue', { year: issueYear, number: issueNumber })}</div>
            )}
          </>
        );
      },
    },
    {
      title: t('parts'),
      key: 'parts',
      render: (_: unknown, line: Line) => {
        const { rate, share, earned, credited, reversesId } = of(line);
        const over = Math.round(Math.abs(earned - credited) * 10) / 10;
        return (
          <span className="points-parts num">
            {t('points:parts', { rate, share })}
            {reversesId && <div className="quiet">{t('points:reversesHint')}</div>}
            {over > 0 && (
              <div className="quiet">{t(reversesId ? 'points:released' : 'points:over', { points: number(over) })}</div>
            )}
          </span>
        );
      },
    },
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

function WhyCell({
  source,
  adoptedAs,
  level,
  reversedById,
  reversesId,
}: {
  source: PointSource;
  adoptedAs: BriefKind | null;
  level: BriefLevel;
  reversedById: string | null;
  reversesId: string | null;
}) {
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
