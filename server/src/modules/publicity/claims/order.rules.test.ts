import { order } from './order.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(order, {
  catches: [
    ['open', '协商会召开前，早市占道问题就已办结。'],
    ['open', '会后第3天，早市占道事项就办结了。'],
  ],
  spares: [
    ['open', '协商会召开后，早市占道问题办结。'],
    ['open', '会后十天内，区城管局签收。'],
  ],
});
