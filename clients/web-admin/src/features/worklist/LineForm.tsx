import type { Line } from '@bandeng/features/worklist';
import { ActForm } from '../../shell/acts/ActForm';
import { assign, setAside } from './line-acts';

const FORMS = { aside: setAside, assign } as const;

export interface AskedOfLine {
  readonly which: keyof typeof FORMS;
  readonly line: Line;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Until when, or to whom. */
export function LineForm({ which, line, onDone, onClose }: AskedOfLine) {
  return <ActForm key={which} act={FORMS[which]} subject={line} onDone={onDone} onClose={onClose} />;
}
