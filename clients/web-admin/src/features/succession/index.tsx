import type { Feature } from '../../registry';

/** 离任与交接: acts of the roster's pages, with their words. */
export const feature: Feature = {};
