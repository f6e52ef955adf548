import '@bandeng/ui/tokens.css';
import '@bandeng/ui/base.css';
import './shell/shell.css';
import { createI18n, watchTyping } from '@bandeng/ui';
import { unstableSetRender } from 'antd-mobile';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './App';
import { fetchPagesAhead, keepPages } from './open-without-signal';
import { phone } from './phone';
import { chinese, loadEnglish } from './words';

// antd-mobile draws Toast and Dialog outside the tree and still expects the render function React 19 took away.
const roots = new WeakMap<Element | DocumentFragment, Root>();
unstableSetRender((node, container) => {
  const root = roots.get(container) ?? createRoot(container);
  roots.set(container, root);
  root.render(node);
  return async () => {
    await Promise.resolve();
    root.unmount();
    roots.delete(container);
  };
});

watchTyping(document);
const i18n = await createI18n({ namespaces: chinese, loadEnglish });
createRoot(document.getElementById('root')!).render(<App i18n={i18n} />);
phone.start();
keepPages();
fetchPagesAhead();
