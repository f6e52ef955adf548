import { yearInChina } from '@bandeng/ui';

const FIRST = 2024;

/** The year in the address, or this one. */
export const yearIn = (filters: { readonly year?: string }): number =>
  /^20\d\d$/.test(filters.year ?? '') ? Number(filters.year) : yearInChina();

/** This year and those before it, back to when anything was counted. */
export function years(): number[] {
  const now = yearInChina();
  return Array.from({ length: Math.max(1, now - FIRST + 1) }, (_, back) => now - back);
}
