import { useFormats } from '@bandeng/ui';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Panel } from '../../shell/Page';
import { FigureLink } from './FigureLink';

export const SealPanel_dashboard = graphql(`
  fragment SealPanel_dashboard on Dashboard {
    seal {
      asOf
      sealedAt
      damaged
    }
    figures {
      name
      n
      counted
      today {
        n
        counted
      }
    }
  }
`);

/** 封存: as of which day the figures stand for good, and beside each that differs what it is by today's records. */
export function SealPanel({ dashboard }: { dashboard: FragmentType<typeof SealPanel_dashboard> }) {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  const { seal, figures } = readFragment(SealPanel_dashboard, dashboard);
  if (!seal) return null;
  if (seal.damaged)
    return <Alert type="error" showIcon title={t('seal.damaged')} description={t('seal.damagedHint')} />;
  const differing = figures.flatMap(({ name, n, counted, today }) => (today ? [{ name, n, counted, today }] : []));
  return (
    <Panel title={t('seal.title', { day: date(seal.asOf) })}>
      <p className="quiet">{t(differing.length === 0 ? 'seal.same' : 'seal.differs')}</p>
      {differing.length > 0 && (
        <ul className="lines">
          {differing.map(({ name, n, counted, today }) => (
            <li key={name}>
              <span>{t(`figure.${name}.name`)}</span>
              <FigureLink name={name}>
                {t('seal.beside', { sealed: `${counted}/${n}`, now: `${today.counted}/${today.n}` })}
              </FigureLink>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
