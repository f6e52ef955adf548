import { StatusTag, Tag, useFormats, yearInChina } from '@bandeng/ui';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { BriefLettersPageQuery, BriefLevel, SubmissionOutcome } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { Choice } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';

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
/** Years that something can have been sent in. */
const YEARS = Array.from({ length: 8 }, (_, ago) => String(yearInChina() - ago));
const LEVELS: readonly BriefLevel[] = ['DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'];
const OUTCOMES: readonly SubmissionOutcome[] = ['SENT', 'ADOPTED', 'FORWARDED', 'NOT_ADOPTED'];

/** 收发文登记: what went out, to whom, and what came back. */
export function Component() {
  const { t } = useTranslation('brief');
  const list = useList({
    name: 'BRIEF_LETTERS',
    document: Letters,
    keys: KEYS,
    variables: ({ year, level, outcome }) => ({
      filter: {
        year: Number(year) || null,
        level: (level as BriefLevel) ?? null,
        outcome: (outcome as SubmissionOutcome) ?? null,
      },
    }),
    pick: (found: BriefLettersPageQuery) => found.briefLetters,
  });
  const { filters, setFilters } = list;
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
        {...list.table}
        empty={{ title: t('letters.none'), hint: t('letters.noneHint') }}
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
      <Choice
        label={t('lists:head.sentYear')}
        value={filters.year}
        onChange={(year) => setFilters({ year })}
        options={YEARS.map((value) => ({ value, label: value }))}
        style={{ width: 120 }}
      />
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

function useLetterColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('brief');
  const { date } = useFormats();
  return [
    { title: t('sentOn'), dataIndex: 'sentOn', width: 130, render: (day: string) => date(day) },
    {
      title: t('level'),
      dataIndex: 'level',
      inFile: { path: 'level', words: wordsOf(i18n, 'opinion:level') },
      width: 80,
      render: (level: BriefLevel) => t(`opinion:level.${level}`),
    },
    {
      title: `${t('recipient')} · ${t('letterOut')}`,
      dataIndex: 'recipient',
      inFile: [at('recipient', t('recipient')), at('letterOut', t('letterOut'))],
      render: (recipient: string, { letterOut }) => <Under upper={recipient} lower={letterOut} />,
    },
    {
      title: t('opinion:part.title'),
      dataIndex: 'briefTitle',
      inFile: [at('briefTitle'), at('issueYear', t('lists:head.year')), at('issueNumber', t('lists:head.issue'))],
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
      inFile: [
        { path: 'outcome', words: wordsOf(i18n, 'status:submission') },
        at('adoptedAs', t('list.kind'), wordsOf(i18n, 'opinion:kind')),
      ],
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
      inFile: [at('outcomeOn', t('ladder.outcomeOn')), at('letterIn', t('ladder.letterIn'))],
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
