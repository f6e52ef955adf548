import '@bandeng/ui/tokens.css';
import '@bandeng/ui/base.css';
import './shell/shell.css';
import './draw-outside';
import { createI18n, watchTyping } from '@bandeng/ui';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { phone } from './phone';
import { chinese, loadEnglish } from './words';

watchTyping(document);
const i18n = await createI18n({ namespaces: chinese, loadEnglish });
createRoot(document.getElementById('root')!).render(<App i18n={i18n} />);
phone.start();
