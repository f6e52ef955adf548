import { type ReactNode, useEffect } from 'react';
import { useViewer } from '../viewer';

/** A block of 待办 for whoever has a part in consultations; to others nothing of it waits. */
export function ForParties({ tell, children }: { tell: (waits: boolean) => void; children: ReactNode }) {
  const { canTakePart } = useViewer();
  useEffect(() => {
    if (!canTakePart) tell(false);
  }, [canTakePart, tell]);
  return canTakePart ? children : null;
}
