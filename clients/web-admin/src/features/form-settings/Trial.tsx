import { codedError } from '@bandeng/graphql-client';
import { ErrorState, Icon, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { FormSettingsTrialQuery, FormTermsInput } from '../../generated/graphql';
import { Panel } from '../../shell/Page';
import { TrialQuery } from './documents';

const percent = (share: number) => `${Math.floor(share * 100 + 1e-9)}%`;

/** The last consultations of the form under what is typed: those it would have changed first. */
export function Trial({ input, changed }: { input: FormTermsInput; changed: boolean }) {
  const { t } = useTranslation('formSettings');
  const [{ data, error, fetching }, again] = useQuery({
    query: TrialQuery,
    variables: { input },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) {
    return (
      <aside>
        <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      </aside>
    );
  }
  const rows = [...(data?.formSettingsTrial ?? [])].sort(
    (a, b) => Number(b.passes !== b.triedPasses) - Number(a.passes !== a.triedPasses),
  );
  const turned = rows.filter(({ passes, triedPasses }) => passes !== triedPasses);
  return (
    <aside className="trial" aria-busy={fetching}>
      <Panel title={t('trial.title')}>
        <p className="quiet">{t('trial.lead', { count: rows.length })}</p>
        {data && rows.length === 0 && <p>{t('trial.none')}</p>}
        {rows.length > 0 && (
          <p aria-live="polite">
            <strong>
              {turned.length > 0
                ? t('trial.turned', {
                    count: turned.length,
                    shut: turned.filter(({ triedPasses }) => !triedPasses).length,
                    opened: turned.filter(({ triedPasses }) => triedPasses).length,
                  })
                : t(changed ? 'trial.same' : 'trial.untouched')}
            </strong>
          </p>
        )}
        <ul>
          {rows.map((row) => (
            <TrialRow key={row.consultationId} row={row} />
          ))}
        </ul>
      </Panel>
    </aside>
  );
}

function TrialRow({ row }: { row: FormSettingsTrialQuery['formSettingsTrial'][number] }) {
  const { t } = useTranslation('formSettings');
  const { date } = useFormats();
  return (
    <li>
      <div>
        <Link to={`/consultations/${row.consultationId}`}>{row.title}</Link>
        <div className="quiet">
          {row.committeeName} · {date(row.startsAt)}
        </div>
      </div>
      <div className="num trial-scores">
        <span>{percent(row.score)}</span>
        <Icon name="forward" label={t('trial.becomes')} />
        <strong>{percent(row.triedScore)}</strong>
      </div>
      <div className="trial-verdict">
        <Tag tone={row.triedPasses ? 'ok' : 'soon'} icon={row.triedPasses ? 'checkRing' : 'alert'}>
          {t(row.triedPasses ? 'trial.passes' : 'trial.below')}
        </Tag>
        {row.passes !== row.triedPasses && <Tag tone="brand">{t('trial.differs')}</Tag>}
        {row.triedNoticeTooShort && (
          <Tag tone="soon" icon="clock">
            {t('trial.noticeShort', { count: row.noticeGiven ?? 0 })}
          </Tag>
        )}
        {row.wasOverridden && <Tag tone="calm">{t('trial.overridden')}</Tag>}
      </div>
    </li>
  );
}
