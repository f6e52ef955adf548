import { codedError, useConnection, useLastKnownOn } from '@bandeng/graphql-client';
import { ErrorState, LoadingState } from '@bandeng/ui';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { useQuery } from 'urql';
import type { Kept } from '../device';
import type { Role, ViewerQuery } from '../generated/graphql';
import { ViewerDocument } from './documents';
import { onSignedOut } from './signed-out';

/** Who is signed in, as the server says it. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type { Role } from '../generated/graphql';

interface ViewerState {
  readonly viewer: Viewer | null;
  readonly asking: boolean;
  readonly problem: { code: string } | null;
  /** What printed codes and copied links begin with, where the installation says so. */
  readonly publicAddress: string | null;
  /** Where people of this house may sign in beside their passwords. */
  readonly signInProviders: ViewerQuery['signInProviders'];
  /** Ask the server again who is signed in: after signing in, signing out, changing the password. */
  readonly refresh: () => void;
}

const NOWHERE: ViewerQuery['signInProviders'] = [];
const ViewerContext = createContext<ViewerState | null>(null);

/** Asks who is signed in, and tells the device whose acts it keeps. */
export function ViewerProvider({ device, children }: { device: Kept; children: ReactNode }) {
  const { outbox } = device;
  const { live } = useConnection();
  const [{ data: answered, error, fetching, stale }, ask] = useQuery({ query: ViewerDocument, variables: {} });
  const refresh = useCallback(() => {
    live.restart();
    ask({ requestPolicy: 'network-only' });
  }, [ask, live]);
  useEffect(() => onSignedOut(() => ask({ requestPolicy: 'network-only' })), [ask]);

  const why = useMemo(() => (error && !answered ? codedError(error) : null), [error, answered]);
  const { data } = useLastKnownOn(device, { data: answered, why }, 'viewer', undefined);
  const nobody = why?.code === 'UNAUTHENTICATED';
  const problem = data ? null : why;
  // On a road without a signal it is whoever it was; what waits is sent as theirs, and taken from nobody else.
  const person = nobody ? null : (data?.viewer?.id ?? null);
  const settled = data !== undefined || nobody;
  useEffect(() => {
    if (settled) void outbox.setPerson(person);
  }, [outbox, settled, person]);
  useEffect(() => {
    if (answered?.viewer) void outbox.keepAnswer({ key: 'viewer', person: answered.viewer.id, data: answered });
    else if (nobody || answered) void outbox.forgetAnswers();
  }, [outbox, answered, nobody]);
  const state = useMemo(
    () => ({
      viewer: nobody ? null : (data?.viewer ?? null),
      asking: (fetching && !data) || (stale && !data?.viewer),
      problem: nobody ? null : problem,
      publicAddress: data?.publicAddress ?? null,
      signInProviders: data?.signInProviders ?? NOWHERE,
      refresh,
    }),
    [data, fetching, stale, problem, nobody, refresh],
  );
  return <ViewerContext.Provider value={state}>{children}</ViewerContext.Provider>;
}

export function useViewerState(): ViewerState {
  const state = useContext(ViewerContext);
  if (!state) throw new Error('ViewerProvider is missing');
  return state;
}

/**
 * What a printed code or a link handed on begins with: where people outside reach this server. Where the installation does not
 * say so it is where this page came from.
 */
export function usePublicAddress(): string {
  return useContext(ViewerContext)?.publicAddress ?? window.location.origin;
}

/** The person signed in. Only for pages inside `RequireViewer`. */
export function useViewer(): Viewer {
  const { viewer } = useViewerState();
  if (!viewer) throw new Error('nobody is signed in');
  return viewer;
}

export function holds(viewer: Viewer, ...roles: Role[]): boolean {
  return viewer.posts.some(({ role }) => roles.includes(role));
}

/**
 * Pages for people signed in. Everybody else is led to the sign-in page and back again; whoever came to the first page, and
 * asked for nothing yet, to the one that welcomes strangers, where there is one.
 */
export function RequireViewer({ welcome, children }: { welcome?: string; children: ReactNode }) {
  const { viewer, asking, problem, refresh } = useViewerState();
  const { pathname, search } = useLocation();
  const { t } = useTranslation('identity');
  if (viewer?.mustChangePassword) return <Navigate to="/password" replace />;
  if (viewer?.mustSetSecondFactor) return <Navigate to="/second-factor" replace />;
  if (viewer) return children;
  if (asking) return <LoadingState what={t('loadingViewer')} onRetry={refresh} />;
  if (problem) return <ErrorState error={problem} onRetry={refresh} />;
  if (welcome && pathname === '/') return <Navigate to={welcome} replace />;
  return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
}
