import { Presence } from './verification.entity.js';

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  /** How far the phone may be off, as it says itself. */
  readonly accuracyMetres: number;
}

export interface Fence {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusMetres: number;
}

/** A phone that may be further off than this says nothing about where somebody stands. */
const ROUGHEST_METRES = 500;
const EARTH_METRES = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

export function metresBetween(a: Omit<Position, 'accuracyMetres'>, b: Omit<Position, 'accuracyMetres'>): number {
  const [latitude, longitude] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** IN: where the phone says it is. OUT: not even at its best. Between the two, or too rough, nobody can say. */
export function presenceAt(fence: Fence | null, position: Position | null): Presence {
  if (!fence || !position || position.accuracyMetres > ROUGHEST_METRES) return Presence.UNKNOWN;
  const away = metresBetween(fence, position);
  if (away <= fence.radiusMetres) return Presence.IN;
  return away - position.accuracyMetres > fence.radiusMetres ? Presence.OUT : Presence.UNKNOWN;
}
