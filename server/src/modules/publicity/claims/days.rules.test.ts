import { days } from './days.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(days, {
  catches: [
    ['open', '3月14日，东门街道联络委召开板凳协商会。'],
    ['open', '区住建局承诺于8月31日前完成路灯安装。'],
    ['open', '早市占道问题于4月12日办结。'],
    ['open', '3月4日（星期五），协商会召开。'],
    ['open', '路灯已于6月30日亮灯完工。'],
  ],
  spares: [
    ['open', '3月4日（星期三），协商会召开。'],
    ['open', '三月四日，居民坐在一起开会。'],
    ['open', '3月上旬，板凳协商会召开。'],
    ['open', '区住建局承诺6月底前完成路灯安装。'],
    ['open', '5月12日，早市占道事项通过群众验收。'],
    ['open', '5月1日起早市错峰经营。'],
  ],
});
