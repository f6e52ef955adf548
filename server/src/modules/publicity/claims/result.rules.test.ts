import { result } from './result.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(result, {
  catches: [
    ['open', '拆除市场北侧围墙的诉求，部门承诺年内办理。'],
    ['open', '背街路灯不亮的诉求未予采纳。'],
    ['open', '周边停车位不足的诉求，部门当场作出承诺。'],
  ],
  spares: [
    ['open', '拆除市场北侧围墙的诉求未予采纳。'],
    ['open', '区住建局承诺安装路灯。'],
    ['open', '居民建议拆除市场北侧围墙，部门解释了不能拆的理由。'],
  ],
});
