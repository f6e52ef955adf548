import { codedError } from '@bandeng/graphql-client';
import { LoadingState } from '@bandeng/ui';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LoadFailed } from '../../shell/LoadFailed';
import { Page } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { FormSettingsQuery } from './documents';
import { Editor } from './Editor';
import './form-settings.css';
import { History } from './History';

const KEYS = ['form'] as const;

/** One form at a time: what it asks for, what each setting does, what a change would have meant, what was changed. */
export function Component() {
  const { t } = useTranslation('formSettings');
  const { filters, setFilters } = useUrlFilters(KEYS);
  const [{ data, error }, again] = useQuery({
    query: FormSettingsQuery,
    variables: {},
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) {
    return <LoadFailed error={codedError(error)} onRetry={refresh} back={{ to: '/', label: t('common:verb.back') }} />;
  }
  if (!data) return <LoadingState what={t('nav')} onRetry={refresh} />;
  const settings = data.formSettings.find(({ form }) => form === filters.form) ?? data.formSettings[0];
  if (!settings) return null;
  return (
    <Page
      title={t('nav')}
      subtitle={t('lead')}
      filters={
        <Segmented
          aria-label={t('form')}
          value={settings.form}
          onChange={(form) => setFilters({ form })}
          options={data.formSettings.map(({ form, changedFromDefault }) => ({
            value: form,
            label: `${t(`words:form.${form}`)}${changedFromDefault.length > 0 ? ` · ${t('changed')}` : ''}`,
          }))}
        />
      }
    >
      <Editor key={`${settings.form} ${settings.version}`} settings={settings} refresh={refresh} />
      <History key={`history ${settings.form} ${settings.version}`} form={settings.form} />
    </Page>
  );
}
