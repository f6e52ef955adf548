import { order } from './order.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(order, {
  catches: [
    ['open', '协商会召开前，早市占道问题就已办结。'],
    ['open', '会后第3天，早市占道事项就办结了。'],
    ['open', '会还没开，早市占道的事就办结了。'],
    ['open', '从开会到办结，早市占道经营只用了一个星期。'],
  ],
  spares: [
    ['open', '协商会召开后，早市占道问题办结。'],
    ['open', '会后十天内，区城管局签收。'],
    ['open', '早市占道经营从交办到办结用了两个月。'],
    ['open', '先开会，再交办，后验收。'],
  ],
});
