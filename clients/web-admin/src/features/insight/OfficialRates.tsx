import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { OfficialRatesQuery, SeriesUnit } from '../../generated/graphql';
import { Panel } from '../../shell/Page';
import { FigureLink } from './FigureLink';
import { mostChanged, percentOf, SMALL_N } from './official';
import type { Period } from './period';

const Official = graphql(`
  query OfficialRates($period: PeriodInput!, $committeeId: ID, $departmentId: ID, $by: SeriesUnit!) {
    officialRates(period: $period, committeeId: $committeeId, departmentId: $departmentId, by: $by) {
      rates {
        name
        now { n counted median asOf today { n counted } }
        previous { n counted }
        lastYear { n counted }
      }
      unreachable { n counted }
      series { name start n counted }
    }
  }
`);
const UNITS: readonly SeriesUnit[] = ['MONTH', 'QUARTER', 'YEAR'];
type Rates = OfficialRatesQuery['officialRates'];
type Rate = Rates['rates'][number];

/** 采纳率 落实率 反馈率: first of all, with the period before, the year before, and how they went. */
export function OfficialRates({
  period,
  committeeId,
  departmentId = null,
}: {
  period: Period;
  committeeId: string | null;
  departmentId?: string | null;
}) {
  const { t } = useTranslation('insight');
  const [by, setBy] = useState<SeriesUnit>('MONTH');
  const [{ data, error }, again] = useQuery({
    query: Official,
    variables: useAsked(period, committeeId, departmentId, by),
  });
  const found = data?.officialRates;
  const changed = found && mostChanged(found.rates);
  return (
    <Panel
      title={t('official.title')}
      extra={
        <Segmented
          aria-label={t('official.by')}
          value={by}
          onChange={setBy}
          options={UNITS.map((value) => ({ value, label: t(`official.unit.${value}`) }))}
        />
      }
    >
      {error && !data && <ErrorState error={codedError(error)} onRetry={again} />}
      {!found && !error && <LoadingState what={t('official.title')} />}
      {found && (
        <>
          <p className="num">
            {changed
              ? t(changed.now > changed.before ? 'official.rose' : 'official.fell', {
                  name: t(`figure.${changed.name}.name`),
                  now: changed.now,
                  before: changed.before,
                })
              : t('official.still')}
          </p>
          <div className="official">
            {found.rates.map((rate) => (
              <OneRate key={rate.name} rate={rate} series={found.series.filter(({ name }) => name === rate.name)} />
            ))}
          </div>
          {found.unreachable.counted > 0 && (
            <p className="quiet">
              <FigureLink name="FEEDBACK_UNREACHABLE" counted>
                {t('official.unreachable', { count: found.unreachable.counted })}
              </FigureLink>
            </p>
          )}
        </>
      )}
    </Panel>
  );
}

function useAsked({ from, to }: Period, committeeId: string | null, departmentId: string | null, by: SeriesUnit) {
  return useMemo(
    () => ({ period: { from, to }, committeeId, departmentId, by }),
    [from, to, committeeId, departmentId, by],
  );
}

function OneRate({ rate: { name, now, previous, lastYear }, series }: { rate: Rate; series: Rates['series'] }) {
  const { t } = useTranslation('insight');
  const { number } = useFormats();
  const said = ({ n, counted }: { n: number; counted: number }) =>
    n === 0 ? t('none') : n < SMALL_N ? `${counted}/${n}` : `${percentOf({ n, counted })}%`;
  return (
    <section>
      <h3>{t(`figure.${name}.name`)}</h3>
      <p className="big-number">
        <FigureLink name={name}>{said(now)}</FigureLink>
        {now.n > 0 && (
          <span>{now.n >= SMALL_N ? t('official.of', { counted: now.counted, n: now.n }) : t('official.small')}</span>
        )}
      </p>
      <p className="quiet num">
        {t('official.beside', { previous: said(previous), lastYear: said(lastYear) })}
        {now.median != null && ` · ${t('official.median', { days: number(now.median) })}`}
      </p>
      {now.today && <p className="quiet num">{t('seal.today', { value: said(now.today) })}</p>}
      <Bars series={series} said={said} />
    </section>
  );
}

/** A bar for each month, quarter or year: its height is the rate, and its words say the two counts. */
function Bars({ series, said }: { series: Rates['series']; said: (point: { n: number; counted: number }) => string }) {
  return (
    <ol className="official-bars">
      {series.map((point) => (
        <li key={point.start} title={`${point.start.slice(0, 7)} ${said(point)}`}>
          <span
            aria-hidden="true"
            className={point.n < SMALL_N ? 'few' : undefined}
            style={{ height: `${point.n === 0 ? 1 : 2 + Math.round((point.counted / point.n) * 38)}px` }}
          />
          <span className="visually-hidden">{`${point.start.slice(0, 7)} ${said(point)}`}</span>
        </li>
      ))}
    </ol>
  );
}
