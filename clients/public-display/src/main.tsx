import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/700.css';
import '@bandeng/ui/tokens.css';
import '@bandeng/ui/base.css';
import './shell/wall.css';
import { keepPages } from '@bandeng/features/device';
import { createI18n } from '@bandeng/ui';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { chinese, loadEnglish } from './words';

const i18n = await createI18n({ namespaces: chinese, loadEnglish });
createRoot(document.getElementById('root')!).render(<App i18n={i18n} />);
// A wall whose power came back before the server's opens all the same, faces included.
if (import.meta.env.PROD) keepPages('/display/sw.js', '/display/');
