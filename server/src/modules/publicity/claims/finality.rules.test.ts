import { finality } from './finality.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(finality, {
  catches: [
    ['open', '群众反映的问题全部得到解决。'],
    ['open', '背街路灯不亮的问题已彻底解决。'],
    ['open', '26盏路灯已投入使用。'],
    ['relapsed', '噪声问题得到根治。'],
  ],
  spares: [
    ['open', '背街的路灯装上了没有'],
    ['done', '3件诉求已全部办结。'],
    ['open', '背街路灯不亮的问题尚未解决。'],
    ['open', '力争年底前全部办结。'],
    ['open', '除早市占道一件已办结外，其余4件还没有办完。'],
    ['open', '早市占道问题已得到解决。'],
    ['open', '已安装路灯10盏。'],
    ['open', '能否彻底解决，要看下一步。'],
  ],
});
