import '@bandeng/ui/tokens.css';
import '@bandeng/ui/base.css';
import './shell/shell.css';
import './draw-outside';
import { createI18n, watchTyping } from '@bandeng/ui';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from './App';
import { connection } from './connection';
import { phone } from './phone';
import { basename, routes } from './routes';
import { takeOver } from './take-over';
import { chinese, loadEnglish } from './words';

watchTyping(document);
const i18n = await createI18n({ namespaces: chinese, loadEnglish });
const root = document.getElementById('root')!;
const drawn = document.getElementById('drawn');
if (drawn) takeOver(drawn, root);
createRoot(root).render(
  <App i18n={i18n} connection={connection}>
    <RouterProvider router={createBrowserRouter(routes, { basename })} />
  </App>,
);
phone.start();
