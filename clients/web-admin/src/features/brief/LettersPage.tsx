import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Select, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { BriefLettersPageQuery, BriefLevel, SubmissionOutcome } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { tableOf, usePages } from '../../shell/usePages';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';

const Letters = graphql(`
  query BriefLettersPage($filter: SubmissionFilter, $first: Int!, $after: String) {
    briefLetters(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        level
        recipient
        sentOn
        letterOut
        outcome
        adoptedAs
        outcomeOn
        letterIn
        briefId
        briefTitle
        issueYear
        issueNumber
      }
    }
  }
`);
type Row = BriefLettersPageQuery['briefLetters']['nodes'][number];
const KEYS = ['year', 'level', 'outcome'] as const;
type Key = (typeof KEYS)[number];
const LEVELS: readonly BriefLevel[] = ['DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'];
const OUTCOMES: readonly SubmissionOutcome[] = ['SENT', 'ADOPTED', 'FORWARDED', 'NOT_ADOPTED'];

/** 收发文登记: what went out, to whom, and what came back. */
export function Component() {
  const { t } = useTranslation('brief');
  const { filters, setFilters, clear, filtered } = useUrlFilters(KEYS);
  const filter = {
    year: filters.year ? Number(filters.year) : null,
    level: (filters.level as BriefLevel) ?? null,
    outcome: (filters.outcome as SubmissionOutcome) ?? null,
  };
  const list = usePages(Letters, { filter }, (found) => found.briefLetters);
  const columns = useLetterColumns();
  return (
    <Page
      title={t('letters.nav')}
      subtitle={t('letters.lead')}
      back={{ to: '/briefs', label: t('nav') }}
      filters={<LetterFilters filters={filters} setFilters={setFilters} />}
    >
      <DataTable<Row>
        label={t('letters.nav')}
        {...tableOf(list)}
        empty={{ title: t('letters.none'), hint: t('letters.noneHint') }}
        filtered={filtered}
        onClearFilters={clear}
        rowKey="id"
        columns={columns}
      />
    </Page>
  );
}

function LetterFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('brief');
  return (
    <>
      <Select
        value={filters.level ?? ''}
        aria-label={t('level')}
        onChange={(level) => setFilters({ level })}
        options={[
          { label: t('letters.anyLevel'), value: '' },
          ...LEVELS.map((value) => ({ label: t(`opinion:level.${value}`), value })),
        ]}
        style={{ width: 130 }}
      />
      <Select
        value={filters.outcome ?? ''}
        aria-label={t('ladder.outcome')}
        onChange={(outcome) => setFilters({ outcome })}
        options={[
          { label: t('letters.anyOutcome'), value: '' },
          ...OUTCOMES.map((value) => ({ label: t(`status:submission.${value}`), value })),
        ]}
        style={{ width: 140 }}
      />
    </>
  );
}

function useLetterColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  return [
    { title: t('sentOn'), dataIndex: 'sentOn', width: 130, render: (day: string) => date(day) },
    {
      title: t('level'),
      dataIndex: 'level',
      width: 80,
      render: (level: BriefLevel) => t(`opinion:level.${level}`),
    },
    {
      title: `${t('recipient')} · ${t('letterOut')}`,
      dataIndex: 'recipient',
      render: (recipient: string, { letterOut }) => <Under upper={recipient} lower={letterOut} />,
    },
    {
      title: t('opinion:part.title'),
      dataIndex: 'briefTitle',
      render: (title: string, { briefId, issueYear, issueNumber }) => (
        <>
          <Link to={`/briefs/${briefId}`}>{title}</Link>
          {issueYear && issueNumber && (
            <div className="quiet num">{t('opinion:issue', { year: issueYear, number: issueNumber })}</div>
          )}
        </>
      ),
    },
    {
      title: t('ladder.outcome'),
      dataIndex: 'outcome',
      render: (outcome: SubmissionOutcome, { adoptedAs }) => (
        <>
          <StatusTag kind="submission" value={outcome} />{' '}
          {adoptedAs && <Tag tone="calm">{t(`opinion:kind.${adoptedAs}`)}</Tag>}
        </>
      ),
    },
    {
      title: `${t('ladder.outcomeOn')} · ${t('ladder.letterIn')}`,
      dataIndex: 'outcomeOn',
      width: 200,
      render: (day: string | null, { letterIn }) => (
        <Under upper={day ? date(day) : t('common:none')} lower={letterIn} />
      ),
    },
  ];
}

/** A letter's number stands under what it belongs to. */
function Under({ upper, lower }: { upper: string; lower: string | null }) {
  return (
    <>
      {upper}
      {lower && <div className="quiet num">{lower}</div>}
    </>
  );
}
