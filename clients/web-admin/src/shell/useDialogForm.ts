import { type RefObject, useEffect, useRef, useState } from 'react';

const FIELDS =
  'input:not([type=hidden], [type=file], :disabled, [readonly]), input[role=combobox]:not(:disabled), textarea:not(:disabled, [readonly], [aria-hidden=true])';

/**
 * A form in a dialog is begun in its first field, or with its act where nothing is asked; whoever leaves it stands where
 * they opened it. `inside`: something of the form.
 */
export function useDialogForm(inside: RefObject<HTMLElement | null>): { readonly isDialog: boolean } {
  const [opener] = useState(() => document.activeElement);
  const [isDialog, setIsDialog] = useState(false);
  const dialog = useRef<Element | null>(null);
  useEffect(() => {
    dialog.current = inside.current?.closest('[role=dialog]') ?? null;
    if (!dialog.current) return;
    setIsDialog(true);
    // After the dialog has taken the place to itself, which it gives to the cross in its corner.
    const frame = requestAnimationFrame(() => {
      const form = inside.current?.closest('form');
      const first =
        form?.querySelector<HTMLElement>(FIELDS) ?? dialog.current?.querySelector<HTMLElement>('.ant-btn-primary');
      first?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [inside]);
  useEffect(
    () => () => {
      const isLost = !document.activeElement || document.activeElement === document.body;
      if (
        dialog.current &&
        (isLost || dialog.current.contains(document.activeElement)) &&
        opener instanceof HTMLElement
      ) {
        // Once the dialog is gone, which holds whoever is in it.
        setTimeout(() => opener.isConnected && opener.focus({ preventScroll: true }));
      }
    },
    [opener],
  );
  return { isDialog };
}
