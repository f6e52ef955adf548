export { ErrorBoundary, RouteError } from './ErrorBoundary';
export { type CommandOptions, useToldAct } from './useToldAct';
