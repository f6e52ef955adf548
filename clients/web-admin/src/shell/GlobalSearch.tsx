import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';

/** Looks for anything, from any page: `/` puts the cursor here, Enter looks. */
export function GlobalSearch() {
  const { t } = useTranslation('shell');
  const go = useNavigate();
  const { pathname } = useLocation();
  const box = useRef<InputRef>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    window.addEventListener('keydown', slash);
    return () => window.removeEventListener('keydown', slash);
  }, []);
  // The page of what was found has its own, larger one.
  if (pathname === '/search') return null;
  return (
    <Input
      ref={box}
      className="global-search"
      prefix={<SearchOutlined />}
      placeholder={t('search')}
      aria-label={t('search')}
      aria-keyshortcuts="/"
      maxLength={100}
      value={text}
      allowClear
      onChange={(event) => setText(event.target.value)}
      onPressEnter={(event) => {
        // Enter also ends a choice of the input method.
        if (event.nativeEvent.isComposing || !text.trim()) return;
        go(`/search?q=${encodeURIComponent(text.trim())}`);
        setText('');
      }}
    />
  );
}
