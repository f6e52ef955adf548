import { place } from './place.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(place, {
  catches: [
    ['open', '西关镇联络委召开板凳协商会。'],
    ['open', '近日，南湖街道组织开展板凳协商。'],
    ['open', '协商会在区文化馆二楼召开。'],
  ],
  spares: [
    ['open', '东门街道联络委召开板凳协商会。'],
    ['open', '与西关镇一样，东门街道召开板凳协商会。'],
    ['open', '西关镇的居民也来旁听。'],
    ['open', '协商会在东门农贸市场门口举行。'],
    ['open', '下一场协商会在区文化馆召开。'],
  ],
});
