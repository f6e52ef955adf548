import type { ComponentType } from 'react';

/**
 * What one feature tells about a tracking code on `/t/CODE`. `features/<name>/code-section.tsx` exports it as
 * `codeSection`. Say through `onKnown` whether the code means anything to this feature; draw nothing where it does not.
 */
export interface CodeSection {
  readonly order: number;
  readonly Section: ComponentType<{ readonly code: string; readonly onKnown: (found: boolean) => void }>;
}
