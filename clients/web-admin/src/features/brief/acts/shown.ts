import type { DeskBrief } from '../BriefPage';

/** What an act on a brief knows of it. */
export type Shown = DeskBrief;

export const of = ({ id, version }: Shown) => ({ briefId: id, version });

export const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
