import { StatusTag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Panel } from '../../shell/Page';

export const Clocks_commitment = graphql(`
  fragment Clocks_commitment on CommitmentDetail {
    round
    waiting {
      party
      since
      workingDays
      dueOn
      provisional
      workingDaysLeft
      timeliness
    }
    clocks {
      party
      running
      workingDaysThisRound
      workingDaysTotal
      workingDaysLate
    }
  }
`);

/** A clock for each party: how long it has held the matter, and how much of that was beyond the day it had. */
export function Clocks({ commitment }: { commitment: FragmentType<typeof Clocks_commitment> }) {
  const { t } = useTranslation('commitment');
  const { due } = useFormats();
  const { waiting, clocks, round } = readFragment(Clocks_commitment, commitment);
  return (
    <Panel title={t('clocks.title')}>
      {waiting.party !== 'NOBODY' && waiting.dueOn && (
        <p className="num">
          {t(`waitingFor.${waiting.party}`)} · {due(waiting.dueOn, waiting.workingDaysLeft, waiting.provisional)}{' '}
          {waiting.timeliness && waiting.timeliness !== 'ON_TIME' && (
            <StatusTag kind="timeliness" value={waiting.timeliness} />
          )}
        </p>
      )}
      <table className="clocks num">
        <thead>
          <tr>
            <th scope="col">{t('clocks.party')}</th>
            {round > 1 && <th scope="col">{t('clocks.round')}</th>}
            <th scope="col">{t('clocks.total')}</th>
            <th scope="col">{t('clocks.late')}</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map(({ party, running, workingDaysThisRound, workingDaysTotal, workingDaysLate }) => (
            <tr key={party} className={running ? 'running' : undefined}>
              <th scope="row">
                {t(`party.${party}`)}
                {running && <small> {t('clocks.running')}</small>}
              </th>
              {round > 1 && <td>{t('clocks.days', { count: workingDaysThisRound })}</td>}
              <td>{t('clocks.days', { count: workingDaysTotal })}</td>
              <td className={workingDaysLate > 0 ? 'late' : undefined}>
                {workingDaysLate > 0 ? t('clocks.days', { count: workingDaysLate }) : t('clocks.none')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{t('clocks.hint')}</p>
    </Panel>
  );
}
