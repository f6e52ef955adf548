import { verdict } from './verdict.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(verdict, {
  catches: [
    ['open', '经区城管局验收合格。'],
    ['open', '区住建局自评满意。'],
    ['open', '政协验收通过。'],
    ['open', '是否办结，由承办单位说了算。'],
  ],
  spares: [
    ['open', '区城管局组织群众验收通过。'],
    ['open', '由受影响的居民验收。'],
    ['open', '部门不能自行销号。'],
    ['open', '是否办结，由群众说了算，部门说了不算。'],
  ],
});
