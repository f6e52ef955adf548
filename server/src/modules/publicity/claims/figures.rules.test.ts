import { figures } from './figures.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(figures, {
  catches: [
    ['open', '会上共收集诉求8件。'],
    ['open', '已办结4件。'],
    ['open', '东门外80个摊位入线经营。'],
    ['open', '诉求办结率达98%。'],
    ['open', '近百名群众参加验收。'],
    ['open', '区水务局改造雨水管1.2公里。'],
    ['open', '十几条诉求被摆到桌面上。'],
    ['open', '五分之四的诉求已办结。'],
  ],
  spares: [
    ['open', '东门外40个摊位入线经营。'],
    ['open', '全区累计办结诉求320件。'],
    ['open', '诉求办结率为20%。'],
    ['open', '会议开了3个小时。'],
    ['open', '3号楼前有1盏灯。'],
    ['open', '改造雨水管0.32公里，正等着群众验收。'],
    ['open', '五分之一的诉求已办结。'],
  ],
});
