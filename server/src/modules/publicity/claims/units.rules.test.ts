import { units } from './units.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(units, {
  catches: [
    ['open', '区交通局承诺施划摊位线。'],
    ['open', '背街路灯由区民政局负责安装。'],
  ],
  spares: [
    ['open', '区城管局承诺施划摊位线。'],
    ['open', '城管部门牵头整治早市占道。'],
    ['open', '区交通局表示支持。'],
    ['open', '建议由区交通局研究错峰停车。'],
    ['open', '背街路灯并非由区民政局负责。'],
  ],
});
