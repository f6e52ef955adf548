export { pressRoutes } from './press.routes.js';
export { StoriesLiveResolver } from './stories-live.resolver.js';
