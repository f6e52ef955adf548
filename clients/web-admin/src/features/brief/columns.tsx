import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { BriefKind, BriefLevel } from '../../generated/graphql';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';

export const BriefLine_brief = graphql(`
  fragment BriefLine_brief on BriefRow {
    id
    title
    kind
    status
    issueYear
    issueNumber
    issuedOn
    committeeName
    authorNames
    submittedAt
    adoptedAt
    instructionCount
    namesTakenDown
  }
`);

type Line = FragmentType<typeof BriefLine_brief>;

const of = (line: Line) => readFragment(BriefLine_brief, line);

/** The columns every list of briefs has. */
export function useBriefColumns<Row extends Line>(): ListColumns<Row> {
  const { t, i18n } = useTranslation('brief');
  const { date, dateTime } = useFormats();
  return [
    {
      title: t('list.issue'),
      key: 'issue',
      inFile: [at('issueYear', t('lists:head.year')), at('issueNumber')],
      width: 130,
      render: (_: unknown, line: Line) => {
        const { issueYear, issueNumber } = of(line);
        return issueYear && issueNumber
          ? t('opinion:issue', { year: issueYear, number: issueNumber })
          : t('common:none');
      },
    },
    {
      title: t('opinion:part.title'),
      key: 'title',
      inFile: [
        at('title'),
        at('kind', t('list.kind'), wordsOf(i18n, 'opinion:kind')),
        at('adoptedAt', t('list.level'), wordsOf(i18n, 'opinion:adoptedAt')),
      ],
      render: (_: unknown, line: Line) => {
        const { id, title, kind, adoptedAt, instructionCount, namesTakenDown } = of(line);
        return <TitleCell {...{ id, title, kind, adoptedAt, instructionCount, namesTakenDown }} />;
      },
    },
    {
      title: t('opinion:authors'),
      key: 'authors',
      inFile: at('authorNames'),
      render: (_: unknown, line: Line) => of(line).authorNames.join('、'),
    },
    {
      title: t('list.committee'),
      key: 'committee',
      inFile: at('committeeName'),
      render: (_: unknown, line: Line) => of(line).committeeName ?? t('common:none'),
    },
    {
      title: t('list.at'),
      key: 'at',
      inFile: [{ path: 'submittedAt', as: 'time' }, at('issuedOn', t('lists:head.published'))],
      render: (_: unknown, line: Line) => {
        const { issuedOn, submittedAt } = of(line);
        return issuedOn ? t('list.issuedOn', { day: date(issuedOn) }) : dateTime(submittedAt);
      },
    },
    {
      title: t('list.status'),
      key: 'status',
      inFile: { path: 'status', words: wordsOf(i18n, 'status:brief') },
      render: (_: unknown, line: Line) => <StatusTag kind="brief" value={of(line).status} />,
    },
  ];
}

function TitleCell({
  id,
  title,
  kind,
  adoptedAt,
  instructionCount,
  namesTakenDown,
}: {
  id: string;
  title: string;
  kind: BriefKind;
  adoptedAt: BriefLevel[];
  instructionCount: number;
  namesTakenDown: boolean;
}) {
  const { t } = useTranslation('brief');
  return (
    <>
      <Link to={`/briefs/${id}`}>{title || t('untitled')}</Link>{' '}
      {kind === 'COMPOSITE' && <Tag tone="calm">{t('opinion:kind.COMPOSITE')}</Tag>}{' '}
      {adoptedAt.map((level) => (
        <Tag key={level} tone="ok" icon="checkRing">
          {t(`opinion:adoptedAt.${level}`)}
        </Tag>
      ))}{' '}
      {instructionCount > 0 && (
        <Tag tone="brand" icon="flag">
          {t('list.instructed')}
        </Tag>
      )}{' '}
      {namesTakenDown && (
        <Tag tone="bad" icon="crossRing">
          {t('opinion:namesTakenDown')}
        </Tag>
      )}
    </>
  );
}
