import { prepared, type ReadContext } from '../../kernel/read.js';
import type { Viewer } from '../../kernel/viewer.js';

/** Whose wall a screen is. */
export interface PairedScreen {
  readonly screenId: string;
  /** Null: the district's. */
  readonly committeeId: string | null;
}

const pairedScreenQuery = prepared<PairedScreen, { screenId: string }>(
  'display.paired-screen',
  `select id as "screenId", committee_id as "committeeId" from screen where id = :screenId and status = 'PAIRED'`,
);

/** The wall this viewer is. Null for everybody else, and for a device that waits to be paired: anybody can have one. */
export async function pairedScreen(read: ReadContext, viewer: Viewer | null): Promise<PairedScreen | null> {
  return viewer?.kind === 'SCREEN' ? read.one(pairedScreenQuery, { screenId: viewer.screenId }) : null;
}
