import type { Location } from 'react-router';

/** How far somebody was in a list when they left it. */
interface Place {
  readonly search: string;
  readonly rows: number;
  readonly top: number;
}

/** By path, for as long as the page is open. */
const places = new Map<string, Place>();
/** Said by a link that leads back. */
const BACK = { back: true } as const;

export const leaveList = ({ pathname }: Pick<Location, 'pathname'>, place: Place) => places.set(pathname, place);

/** Where a link back to a list leads: as it was filtered when it was left. */
export function wayBack(to: string): { readonly to: string; readonly state: typeof BACK } {
  const search = to.includes('?') ? '' : (places.get(to)?.search ?? '');
  return { to: `${to}${search}`, state: BACK };
}

/** How far a list was read that somebody comes back to; whoever comes by the menu begins at its top. */
export function placeIn({ pathname, search, state }: Location, byHistory: boolean): Place | null {
  const place = places.get(pathname);
  const isBack = byHistory || (state as Partial<typeof BACK> | null)?.back === true;
  return place && isBack && place.search === search ? place : null;
}
