import { lazy, Suspense, useEffect, useState } from 'react';

const Palette = lazy(() => import('./Palette').then((loaded) => ({ default: loaded.Palette })));
const KeysSheet = lazy(() => import('./KeysSheet').then((loaded) => ({ default: loaded.KeysSheet })));

/** Ctrl-K goes anywhere, `?` says which keys there are. */
export function QuickKeys() {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const close = () => setOpen(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
      const wanted =
        (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
          ? 'palette'
          : event.key === '?' && !typing
            ? 'keys'
            : null;
      if (!wanted) return;
      event.preventDefault();
      setOpen(wanted);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      {open === 'palette' ? <Palette onClose={close} /> : <KeysSheet onClose={close} />}
    </Suspense>
  );
}
