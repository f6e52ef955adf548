import { ForTheRoad } from '@bandeng/features/device';
import { RequireViewer, ViewerProvider } from '@bandeng/features/session';
import { ErrorBoundary, RouteError } from '@bandeng/features/shell';
import { ConnectionProvider } from '@bandeng/graphql-client';
import { useElderMode } from '@bandeng/ui';
import { ConfigProvider } from 'antd-mobile';
import enUS from 'antd-mobile/es/locales/en-US';
import zhCN from 'antd-mobile/es/locales/zh-CN';
import type { i18n as I18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createBrowserRouter, Outlet, type RouteObject, RouterProvider } from 'react-router';
import { connection } from './connection';
import { openWithoutSignal } from './open-without-signal';
import { phone } from './phone';
import { features } from './registry';
import { Column, Tabbed } from './shell/Frame';
import { NotFound } from './shell/NotFound';

const of = (pick: 'routes' | 'focusRoutes' | 'openRoutes'): RouteObject[] =>
  features.flatMap((feature) => [...(feature[pick] ?? [])]);

const router = createBrowserRouter(
  [
    {
      element: (
        <ViewerProvider device={phone}>
          <Column>
            <Outlet />
          </Column>
        </ViewerProvider>
      ),
      errorElement: <RouteError notFound={<NotFound />} />,
      hydrateFallbackElement: <span />,
      children: [
        {
          errorElement: <RouteError notFound={<NotFound />} />,
          children: [...of('openRoutes'), { path: '*', element: <NotFound /> }],
        },
        {
          element: (
            <RequireViewer welcome="/welcome">
              <ForTheRoad prepare={openWithoutSignal} />
              <Outlet />
            </RequireViewer>
          ),
          children: [
            { errorElement: <RouteError notFound={<NotFound />} />, children: of('focusRoutes') },
            {
              element: <Tabbed />,
              children: [{ errorElement: <RouteError notFound={<NotFound />} />, children: of('routes') }],
            },
          ],
        },
      ],
    },
  ],
  { basename: '/portal' },
);

export function App({ i18n }: { i18n: I18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <Localized />
    </I18nextProvider>
  );
}

function Localized() {
  const { i18n } = useTranslation();
  useElderMode();
  return (
    <ConfigProvider locale={i18n.language === 'en' ? enUS : zhCN}>
      <ErrorBoundary>
        <ConnectionProvider connection={connection}>
          <RouterProvider router={router} />
        </ConnectionProvider>
      </ErrorBoundary>
    </ConfigProvider>
  );
}
