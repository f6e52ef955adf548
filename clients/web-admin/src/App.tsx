import { ForTheRoad } from '@bandeng/features/device';
import { RequireViewer, ViewerProvider } from '@bandeng/features/session';
import { ErrorBoundary, RouteError } from '@bandeng/features/shell';
import { ConnectionProvider } from '@bandeng/graphql-client';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { i18n as I18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createBrowserRouter, Outlet, type RouteObject, RouterProvider } from 'react-router';
import { connection } from './connection';
import { desk, openWithoutSignal } from './desk';
import { features } from './registry';
import { NotFound } from './shell/NotFound';
import { theme } from './theme';

const of = (pick: 'routes' | 'openRoutes' | 'bareRoutes'): RouteObject[] =>
  features.flatMap((feature) => [...(feature[pick] ?? [])]);

const router = createBrowserRouter(
  [
    {
      element: (
        <ViewerProvider device={desk}>
          <Outlet />
        </ViewerProvider>
      ),
      errorElement: <RouteError notFound={<NotFound />} />,
      hydrateFallbackElement: <span />,
      children: [
        { errorElement: <RouteError notFound={<NotFound />} />, children: of('openRoutes') },
        {
          element: (
            <RequireViewer>
              <ForTheRoad prepare={openWithoutSignal} />
              <Outlet />
            </RequireViewer>
          ),
          children: [
            { errorElement: <RouteError notFound={<NotFound />} />, children: of('bareRoutes') },
            {
              lazy: async () => ({ Component: (await import('./shell/Frame')).Frame }),
              children: [
                {
                  errorElement: <RouteError notFound={<NotFound />} />,
                  children: [...of('routes'), { path: '*', element: <NotFound /> }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  { basename: '/admin' },
);

export function App({ i18n }: { i18n: I18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <Themed />
    </I18nextProvider>
  );
}

function Themed() {
  const { i18n } = useTranslation();
  return (
    <ConfigProvider
      theme={theme}
      locale={i18n.language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      input={{ autoComplete: 'off' }}
    >
      <AntApp message={{ maxCount: 2 }}>
        <ErrorBoundary>
          <ConnectionProvider connection={connection}>
            <RouterProvider router={router} />
          </ConnectionProvider>
        </ErrorBoundary>
      </AntApp>
    </ConfigProvider>
  );
}
