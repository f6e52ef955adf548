import { ErrorBoundary } from '@bandeng/features/shell';
import { type Connection, ConnectionProvider } from '@bandeng/graphql-client';
import { useElderMode } from '@bandeng/ui';
import { ConfigProvider } from 'antd-mobile';
import enUS from 'antd-mobile/es/locales/en-US';
import zhCN from 'antd-mobile/es/locales/zh-CN';
import type { i18n as I18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';

/** What stands around the pages; `children` is the router that shows them. */
export function App({ i18n, connection, children }: { i18n: I18n; connection: Connection; children: ReactNode }) {
  return (
    <I18nextProvider i18n={i18n}>
      <Localized connection={connection}>{children}</Localized>
    </I18nextProvider>
  );
}

function Localized({ connection, children }: { connection: Connection; children: ReactNode }) {
  const { i18n } = useTranslation();
  useElderMode();
  return (
    <ConfigProvider locale={i18n.language === 'en' ? enUS : zhCN}>
      <ErrorBoundary>
        <ConnectionProvider connection={connection}>{children}</ConnectionProvider>
      </ErrorBoundary>
    </ConfigProvider>
  );
}
