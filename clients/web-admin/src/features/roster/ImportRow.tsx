import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { RowDecisionInput } from '../../generated/graphql';

export const ImportCells_row = graphql(`
  fragment ImportCells_row on ImportRow {
    outcome
    cells { field from to isChanged }
  }
`);

/** What the row says, and where it differs from what is known: before struck out, after in bold. */
export function ImportCells({ row }: { row: FragmentType<typeof ImportCells_row> }) {
  const { t } = useTranslation('roster');
  const { outcome, cells } = readFragment(ImportCells_row, row);
  const words = (field: string, value: string | null | undefined) =>
    field === 'gender' && value ? t(`gender.${value}`) : value;
  return (
    <dl className="import-cells">
      {cells
        .filter(({ field }) => field !== 'name')
        .filter(({ isChanged, to }) => isChanged || (outcome !== 'UPDATE' && to))
        .map(({ field, from, to, isChanged }) => (
          <div key={field}>
            <dt>{t(`import.field.${field}`)}</dt>
            <dd>
              {isChanged && from && (
                <>
                  <del>{words(field, from)}</del> →{' '}
                </>
              )}
              {isChanged && outcome === 'UPDATE' ? <ins>{words(field, to)}</ins> : words(field, to)}
            </dd>
          </div>
        ))}
    </dl>
  );
}

export const ImportProblems_row = graphql(`
  fragment ImportProblems_row on ImportRow {
    outcome
    joins
    changedSincePreview
    problems { code severity column given suggestion rows }
    candidates { memberId name committeeName unit }
  }
`);

type Decision = Omit<RowDecisionInput, 'rowKey'>;

/** Why a row is not taken or should be looked at, and, where it is a question of who, the answers to choose from. */
export function ImportProblems({
  row,
  busy,
  onDecide,
}: {
  row: FragmentType<typeof ImportProblems_row>;
  busy: boolean;
  onDecide?: (decision: Decision) => void;
}) {
  const { t } = useTranslation('roster');
  const { outcome, joins, changedSincePreview, problems, candidates } = readFragment(ImportProblems_row, row);
  const serious = problems.filter(({ severity }) => severity !== 'NOTE');
  const isQuestion = problems.some(({ code }) => code === 'AMBIGUOUS_NAME');
  return (
    <>
      {changedSincePreview && <p className="soon">{t('import.rowChanged')}</p>}
      {joins && <p className="quiet">{t('import.joins', { row: joins.split('!').pop() })}</p>}
      {serious.map(({ code, severity, column, given, suggestion, rows }) => (
        <p key={`${code}${column}`} className={severity === 'ERROR' ? 'bad' : 'soon'}>
          {column && <b>{t('import.column', { column })} </b>}
          {t(`import.problem.${code}`, { given: given ?? '', rows: rows ?? '' })}
          {suggestion && ` ${t('import.suggestion', { suggestion })}`}
        </p>
      ))}
      {isQuestion && outcome === 'ERROR' && onDecide && (
        <div className="import-answers">
          {candidates.map(({ memberId, name, committeeName, unit }) => (
            <Button key={memberId} size="small" disabled={busy} onClick={() => onDecide({ memberId })}>
              {t('import.is', { who: [name, committeeName, unit].filter(Boolean).join(' · ') })}
            </Button>
          ))}
          <Button size="small" disabled={busy} onClick={() => onDecide({ skip: false })}>
            {t('import.isNew')}
          </Button>
          <Button size="small" disabled={busy} onClick={() => onDecide({ skip: true })}>
            {t('import.skip')}
          </Button>
        </div>
      )}
    </>
  );
}
