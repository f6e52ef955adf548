import { timely } from './timely.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(timely, {
  catches: [
    ['open', '早市占道经营提前半个月办结。'],
    ['open', '早市占道经营比承诺时间早了十天办结。'],
    ['done', '背街路灯提前一个月完工。'],
  ],
  spares: [
    ['open', '早市占道经营比承诺的日子早两天答复。'],
    ['open', '早市占道经营如期答复。'],
    ['open', '力争提前一个月完工。'],
    ['open', '背街路灯未能如期完工。'],
    ['done', '三项承诺均如期办结。'],
  ],
});
