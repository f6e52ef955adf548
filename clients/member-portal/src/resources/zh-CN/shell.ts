export default {
  nav: '主导航',
  loadingViewer: '登录信息',
  tab: { tasks: '待办', meetings: '会议', commitments: '承诺', me: '我的' },
  notFound: { title: '没有这个页面', hint: '地址可能有误,或这项内容已移除、不向你开放。', home: '回到首页' },
};
