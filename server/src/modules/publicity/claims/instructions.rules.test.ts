import { instructions } from './instructions.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(instructions, {
  catches: [
    ['open', '区委书记对此作出批示。'],
    ['open', '引起区领导高度重视。'],
  ],
  spares: [
    ['open', '深入学习贯彻习近平总书记重要指示精神。'],
    ['open', '路口的指示牌换了。'],
    ['open', '请施工方作出说明。'],
  ],
});
