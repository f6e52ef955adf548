import type { ComponentType } from 'react';

/**
 * One step's own page in a consultation's workspace. `features/<name>/workspace-page.ts` exports it as
 * `workspacePage` (and, where it has one for what is over, `afterwards`); the workspace shows it as a tab at `/consultations/ID/<key>`, in order.
 */
export interface WorkspacePage {
  readonly key: string;
  readonly order: number;
  /** Key of the words: 'meeting:workspace'. */
  readonly label: string;
  /** Left out: always there. */
  readonly visible?: (status: string) => boolean;
  /** Its code comes when it is opened. */
  readonly load: () => Promise<{ readonly Component: ComponentType<{ readonly consultationId: string }> }>;
}
