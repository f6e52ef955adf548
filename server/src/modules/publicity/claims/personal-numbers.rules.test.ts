import { personalNumbers } from './personal-numbers.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(personalNumbers, {
  catches: [
    ['open', '电话139-1234-5678。'],
    ['open', '苏A·12345的货车。'],
    ['open', '身份证32010619800101123X。'],
    ['open', '手机一三九一二三四五六七八。'],
    ['open', 'ＱＱ号：12345678。'],
  ],
  spares: [
    ['open', '请拨打12345热线。'],
    ['open', '2026年第12期，总第345号。'],
    ['open', '全长12345米，投资1200000元。'],
  ],
});
