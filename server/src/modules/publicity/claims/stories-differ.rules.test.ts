import { storiesDiffer } from './stories-differ.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(storiesDiffer, {
  catches: [
    ['told', '项目总投资95万元。'],
    ['told', '工程惠及居民500户。'],
  ],
  spares: [
    ['told', '项目总投资120万元。'],
    ['told', '惠及居民约300户。'],
    ['open', '项目总投资95万元。'],
  ],
});
