import { useTranslation } from 'react-i18next';
import { Panel } from '../../shell/Page';
import type { Shown } from './acts/shown';
import styles from './reporting.module.css';

/** The charts as the paper has them, each with its numbers for those who do not see it, and the table. */
export function ReportCharts({ report }: { report: Shown }) {
  const { t } = useTranslation('reporting');
  return (
    <>
      {report.charts.map((chart) => (
        <Panel key={chart.title} title={chart.title}>
          <img
            className={styles.chart}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(chart.svg)}`}
            alt={chart.title}
          />
          <Numbers chart={chart} />
        </Panel>
      ))}
      {report.table.length > 0 && (
        <Panel title={report.tableTitle}>
          <Rows rows={report.table} label={report.tableTitle ?? ''} />
        </Panel>
      )}
      {report.placements.length > 1 && (
        <Panel title={t('placements')}>
          <Rows rows={report.placements} label={t('placements')} />
        </Panel>
      )}
    </>
  );
}

function Numbers({ chart }: { chart: Shown['charts'][number] }) {
  const { t } = useTranslation('reporting');
  const said = (value: number | null) =>
    value === null ? '—' : chart.percent ? `${Math.round(value * 1000) / 10}%` : String(value);
  const rows = chart.series.map(({ name, values }) => [name, ...values.map((value) => said(value ?? null))]);
  return (
    <details>
      <summary>{t('numbers')}</summary>
      <Rows rows={[['', ...chart.labels], ...rows]} label={chart.title} />
    </details>
  );
}

function Rows({ rows: [heads = [], ...rows], label }: { rows: readonly (readonly string[])[]; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.rows}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]} className="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
