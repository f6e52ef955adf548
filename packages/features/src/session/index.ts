export { safeReturn } from './safe-return';
export { onSignedOut, signedOut } from './signed-out';
export { type TypedBinding, useBindings, useSignInElsewhere } from './useElsewhere';
export { type TypedPasswords, usePasswordChange } from './usePasswordChange';
export { recoveryCodeInWords, secretInWords, useRecoveryCodesKept, useSecondFactor } from './useSecondFactor';
export { useSignIn } from './useSignIn';
export { useSignOut } from './useSignOut';
export {
  holds,
  RequireViewer,
  type Role,
  usePublicAddress,
  useViewer,
  useViewerState,
  type Viewer,
  ViewerProvider,
} from './viewer';
