import { ForTheRoad } from '@bandeng/features/device';
import { RequireViewer, ViewerProvider } from '@bandeng/features/session';
import { RouteError } from '@bandeng/features/shell';
import { Outlet, type RouteObject } from 'react-router';
import { openWithoutSignal } from './open-without-signal';
import { phone } from './phone';
import { features } from './registry';
import { Column, Tabbed } from './shell/Frame';
import { NotFound } from './shell/NotFound';

/** Where the portal lives on its server. */
export const basename = '/portal';

const of = (pick: 'routes' | 'focusRoutes' | 'openRoutes'): RouteObject[] =>
  features.flatMap((feature) => [...(feature[pick] ?? [])]);

/** Every page of the portal, as the features bring them. */
export const routes: RouteObject[] = [
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
];
