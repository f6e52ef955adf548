import { personalNames } from './personal-names.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(personalNames, {
  catches: [
    ['open', '王秀英每天五点出摊。'],
    ['open', '居民李桂兰说，路灯不亮。'],
  ],
  spares: [
    ['open', '居民李女士说，路灯亮了。'],
    ['open', '政协委员李明说，要有回音。'],
    ['open', '居民都说好，群众关心的事有了回音。'],
    ['open', '商户王某表示支持。'],
  ],
});
