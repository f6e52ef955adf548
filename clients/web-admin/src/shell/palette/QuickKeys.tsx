import { Modal } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const Palette = lazy(() => import('./Palette').then((loaded) => ({ default: loaded.Palette })));

const KEYS = ['palette', 'search', 'keys'] as const;

/** Ctrl-K goes anywhere, `?` says which keys there are. */
export function QuickKeys() {
  const { t } = useTranslation('shell');
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
  return (
    <>
      {open === 'palette' && (
        <Suspense fallback={null}>
          <Palette onClose={close} />
        </Suspense>
      )}
      <Modal open={open === 'keys'} title={t('palette.keys')} footer={null} onCancel={close} destroyOnHidden>
        <dl className="quick-keys">
          {KEYS.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{t(`palette.key.${key}`)}</kbd>
              </dt>
              <dd>{t(`palette.does.${key}`)}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}
