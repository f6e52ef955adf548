export { BothSides, type Side } from './both-sides/BothSides';
export { isConflict } from './both-sides/both-sides';
export { useBothSides } from './both-sides/useBothSides';
export { ChangedText } from './ChangedText';
export { CodeQr } from './CodeQr';
export { countCharacters } from './count-characters';
export { setElderMode, useElderMode } from './elder';
export { CoverPicture } from './evidence/CoverPicture';
export { EvidenceField, type EvidenceStore } from './evidence/EvidenceField';
export { type Evidence, noEvidence, toFiles } from './evidence/evidence';
export { keepingFile, useKeepingFiles } from './evidence/keeping-files';
export { Documents, PhotoPairs } from './evidence/PhotoPairs';
export { useCoverPublished } from './evidence/useCoverPublished';
export { createFormats, type DateLike, duration, type Formats, TIME_ZONE, useFormats } from './formats';
export {
  createI18n,
  type Language,
  languages,
  type Namespaces,
  switchLanguage,
  together,
  toNamespaces,
  type Words,
} from './i18n';
export { Icon, type IconName } from './icons';
export { type CompressOptions, compressImage, scaleWithin } from './image';
export {
  partySeconds,
  projectedEnd,
  secondsLeft,
  secondsOnFloor,
  secondsOver,
  type TimedItem,
  type TimedSpeaker,
} from './meeting-time';
export { KeptWords, NewerBuildBar } from './newer/NewerBuildBar';
export {
  ownBuild,
  reloadKeepingWords,
  reloadOnceFor,
  servedBuild,
  startAnewIfUpgraded,
  thisPlace,
} from './newer/reload';
export { watchTyping } from './newer/typed';
export { type OwnPosition, useOwnPosition } from './own-position';
export { Photos } from './Photos';
export { StatusTag, Tag } from './StatusTag';
export { safeUrl } from './safe-url';
export { DisabledReason, EmptyState, ErrorState, LoadingState, OfflineBanner } from './states';
export { type StatusKind, type StatusLook, statuses, statusLook, type Tone } from './status';
export { recall, remember } from './storage';
export { monthInChina, todayInChina, yearInChina } from './today';
export { fontFamily, light, radius, type Tokens, wall } from './tokens';
export { uploadPhoto } from './upload';
export { type Coded, useWords, wordsFor } from './words';
