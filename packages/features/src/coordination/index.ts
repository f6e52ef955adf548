export { type CoordinationShown, readCoordination, toneOf } from './shown';
