import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import type { ConsultationForm, FormSettingsHistoryQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Panel } from '../../shell/Page';
import { usePages } from '../../shell/usePages';
import { HistoryQuery } from './documents';
import { NUMBERS, type NumberName, SWITCHES, type SwitchName } from './terms';

type Change = FormSettingsHistoryQuery['formSettingsHistory']['nodes'][number]['changes'][number];

/** Who changed what, from what to what, and why. */
export function History({ form }: { form: ConsultationForm }) {
  const { t } = useTranslation('formSettings');
  const { dateTime } = useFormats();
  const pages = usePages(HistoryQuery, { form }, (data) => data.formSettingsHistory);
  const nameOf = ({ name }: Change) => {
    if (name.startsWith('itemDueWorkingDays.')) {
      const kind = name.slice('itemDueWorkingDays.'.length);
      return t('dueOf', { item: t(`consultation:item.${kind}` as 'consultation:item.SUGGESTION') });
    }
    if (!name.startsWith('readinessWeights.')) return t(`name.${name as NumberName | SwitchName}`);
    const [, party = '', item] = name.split('.');
    const of = t(`words:party.${party}` as 'words:party.MEMBER');
    return item
      ? `${of} · ${t(`consultation:item.${item}` as 'consultation:item.SUGGESTION')}`
      : t('partyWeight', { party: of });
  };
  const shown = ({ name }: Change, value: number | null | undefined) => {
    if (value == null) return t('common:none');
    if ((SWITCHES as readonly string[]).includes(name)) return t(value ? 'on' : 'off');
    const unit = name.startsWith('itemDueWorkingDays.') ? 'days' : NUMBERS[name as NumberName]?.unit;
    if (unit === 'percent') return `${Math.round(value * 1000) / 10}%`;
    return unit ? `${value} ${t(`unit.${unit}`)}` : String(value);
  };
  return (
    <Panel title={t('history.title')}>
      <DataTable
        label={t('history.title')}
        rows={pages.rows}
        rowKey="id"
        loading={pages.loading}
        error={pages.error}
        onRetry={pages.reload}
        total={pages.total}
        hasMore={pages.hasMore}
        onMore={pages.more}
        empty={{ title: t('history.empty'), hint: t('history.emptyHint') }}
        columns={[
          { title: t('history.at'), width: 200, render: (_, { changedAt }) => dateTime(changedAt) },
          { title: t('history.by'), width: 140, render: (_, row) => row.changedByName ?? t('common:none') },
          {
            title: t('history.what'),
            render: (_, { changes }) => (
              <ul className="changes num">
                {changes.map((change) => (
                  <li key={change.name}>
                    {nameOf(change)}:{shown(change, change.before)} → {shown(change, change.after)}
                  </li>
                ))}
              </ul>
            ),
          },
          { title: t('reason'), dataIndex: 'reason' },
        ]}
      />
    </Panel>
  );
}
