import { useFormats } from '@bandeng/ui';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { WaitingFor } from '../../generated/graphql';
import { Panel } from '../../shell/Page';
import { FigureScope } from './FigureLink';

export const WhoseTurn_dashboard = graphql(`
  fragment WhoseTurn_dashboard on Dashboard {
    committeeId
    turns {
      turn {
        party
        open
        late
        medianWorkingDays
        longestWorkingDays
      }
      holders {
        id
        name
        open
        late
        longestWorkingDays
      }
    }
  }
`);

/** 等谁: whose turn it is today, for how long, and with whom it is stuck. Each number opens its matters. */
export function WhoseTurn({ dashboard }: { dashboard: FragmentType<typeof WhoseTurn_dashboard> }) {
  const { t } = useTranslation('insight');
  const { number } = useFormats();
  const { turns } = readFragment(WhoseTurn_dashboard, dashboard);
  return (
    <Panel title={t('turns.title')} extra={<span className="quiet">{t('turns.today')}</span>}>
      <div className="turns num">
        {turns.map(({ turn: { party, open, late, medianWorkingDays, longestWorkingDays }, holders }) => (
          <section key={party} aria-label={t(`commitment:waitingFor.${party}`)}>
            <h3>{t(`commitment:waitingFor.${party}`)}</h3>
            <p className="turns-open">
              <Matters party={party}>{number(open)}</Matters>
              {late > 0 && (
                <Matters party={party} late>
                  {t('commitment:stuck.late', { count: late })}
                </Matters>
              )}
            </p>
            {medianWorkingDays != null && longestWorkingDays != null && (
              <p className="quiet" title={t('commitment:stuck.how')}>
                {t('commitment:stuck.waited', { median: medianWorkingDays, longest: longestWorkingDays })}
              </p>
            )}
            <ul className="lines">
              {holders.map((holder) => (
                <li key={holder.id}>
                  <span>{holder.name}</span>
                  <span className="turns-of">
                    <Matters party={party} holder={holder.id}>
                      {t('turns.open', { count: holder.open })}
                    </Matters>
                    {holder.late > 0 && (
                      <Matters party={party} holder={holder.id} late>
                        {t('commitment:stuck.late', { count: holder.late })}
                      </Matters>
                    )}
                    <small className="quiet">{t('turns.longest', { count: holder.longestWorkingDays })}</small>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

/** The list of exactly the matters that were counted. */
function Matters({
  party,
  holder,
  late = false,
  children,
}: {
  party: WaitingFor;
  holder?: string;
  late?: boolean;
  children: string;
}) {
  const committee = useContext(FigureScope).get('committee');
  const params = new URLSearchParams({ party });
  if (committee) params.set('committeeId', committee);
  if (holder) params.set(party === 'DEPARTMENT' ? 'leadDepartmentId' : 'committeeId', holder);
  if (late) params.set('late', '1');
  return (
    <Link className={late ? 'figure-link turns-late' : 'figure-link'} to={`/commitments?${params}`}>
      {children}
    </Link>
  );
}
