import { cppcc } from './cppcc.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(cppcc, {
  catches: [
    ['open', '区政协决定拨付专项资金。'],
    ['open', '经区政协批准，早市重新开放。'],
    ['open', '联络委责令商户搬离。'],
  ],
  spares: [
    ['open', '区政协决定召开回头看协商。'],
    ['open', '区政协推动区城管局查处占道。'],
    ['open', '政协不作决定，由部门依法办理。'],
    ['open', '区政府决定拨付资金。'],
  ],
});
