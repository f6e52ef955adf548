import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Panel } from '../../shell/Page';
import { pathOf } from './record-path';

export const SinceSealed_records = graphql(`
  fragment SinceSealed_records on FigureRecords {
    seal {
      asOf
      damaged
    }
    changes {
      kind
      id
      consultationId
      title
      countedThen
      countedToday
    }
  }
`);

const wordOf = (counted: boolean | null | undefined) => (counted == null ? 'none' : counted ? 'counted' : 'not');

/** What was done or put right since a figure was sealed, record by record. */
export function SinceSealed({ records }: { records: FragmentType<typeof SinceSealed_records> }) {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  const { seal, changes } = readFragment(SinceSealed_records, records);
  if (!seal || seal.damaged) return null;
  return (
    <>
      <p className="quiet">{t('seal.asOf', { day: date(seal.asOf) })}</p>
      {changes.length > 0 && (
        <Panel title={t('seal.records')}>
          <ul className="lines">
            {changes.map((row) => {
              const to = pathOf(row);
              const title = row.title ?? t('seal.gone');
              return (
                <li key={`${row.kind}${row.id}`}>
                  {to ? <Link to={to}>{title}</Link> : <span>{title}</span>}
                  <span className="quiet">
                    {t(`seal.was.${wordOf(row.countedThen)}`)} → {t(`seal.is.${wordOf(row.countedToday)}`)}
                  </span>
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
    </>
  );
}
