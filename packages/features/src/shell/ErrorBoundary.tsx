import { ErrorState, ownBuild, reloadKeepingWords, startAnewIfUpgraded } from '@bandeng/ui';
import { Component, type ReactNode, useEffect } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';

const PAGE = { code: 'PAGE' };

/** Catches what breaks outside the router. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    void startAnewIfUpgraded(error, ownBuild());
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <ErrorState error={PAGE} onRetry={() => reloadKeepingWords()} />;
  }
}

/** One page broke, or its code could not be fetched after an update: the frame around it stays. */
export function RouteError({ notFound }: { notFound: ReactNode }) {
  const error = useRouteError();
  useEffect(() => void startAnewIfUpgraded(error, ownBuild()), [error]);
  if (isRouteErrorResponse(error) && error.status === 404) return notFound;
  return <ErrorState error={PAGE} onRetry={() => reloadKeepingWords()} />;
}
