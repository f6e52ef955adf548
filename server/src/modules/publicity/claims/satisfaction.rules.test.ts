import { satisfaction } from './satisfaction.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(satisfaction, {
  catches: [
    ['open', '早市整治的群众满意率达83%。'],
    ['open', '12名群众评价，满意率达98%。'],
    ['open', '早市整治赢得群众一致好评。'],
    ['relapsed', '3名居民评价，满意率100%。'],
    ['open', '12名群众评价，11人认为解决。'],
    ['open', '12人评价，没有一个人不满意。'],
  ],
  spares: [
    ['open', '12名群众评价早市整治，83.3%的群众认为解决。'],
    ['done', '20名群众评价，满意率100%。'],
    ['open', '全区群众满意度为91%。'],
    ['open', '力争群众满意度达到90%。'],
    ['open', '12名群众里，10人认为解决，2人认为只解决了一半。'],
    ['open', '有人满意，也有人说只解决了一半。'],
  ],
});
