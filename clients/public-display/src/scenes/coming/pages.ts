/** So many lines are read at five metres; fewer stand larger. */
export const LINES = 3;
export const SECONDS_A_PAGE = 12;

/** How large lines stand, and how many share the height: one as large as the wall allows, three are the most. */
export function sizeOf(count: number): { readonly rows: number; readonly scale: number } {
  if (count <= 1) return { rows: 1, scale: 2 };
  if (count === 2) return { rows: 2, scale: 1.6 };
  return { rows: LINES, scale: 1.3 };
}

/**
 * Which page is up at this moment: by the clock and not from the first one on, so that those at the end are read too where a
 * playlist gives the scene half a minute each time.
 */
export function pageAt(now: Date, count: number): { readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(count / LINES));
  return { page: Math.floor(now.getTime() / (SECONDS_A_PAGE * 1000)) % pages, pages };
}
