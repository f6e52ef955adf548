import { form } from './form.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(form, {
  catches: [
    ['open', '东门街道召开专题协商会。'],
    ['relapsed', '南湖街道召开板凳协商会。'],
  ],
  spares: [
    ['open', '东门街道召开板凳协商会。'],
    ['open', '这不是专题协商会。'],
    ['relapsed', '南湖街道召开协商议事会。'],
  ],
});
