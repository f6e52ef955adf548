import { totality } from './totality.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(totality, {
  catches: [
    ['open', '5件诉求全部被采纳。'],
    ['open', '所有诉求均作出承诺。'],
    ['relapsed', '整改以来零反弹。'],
    ['open', '各项承诺一次办结。'],
  ],
  spares: [
    ['done', '3件诉求均作出承诺。'],
    ['done', '各项承诺无一反弹。'],
    ['open', '力争零反弹。'],
    ['open', '部分诉求被采纳。'],
  ],
});
