import { type RefObject, useEffect, useRef } from 'react';

/** A dialog that is open as long as it is drawn, in browsers that know dialogs and in those that do not. */
export function useShownDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (!shown || shown.open) return;
    if (shown.showModal) shown.showModal();
    else shown.setAttribute('open', '');
  }, []);
  return dialog;
}
