export default {
  page_other: '{{page}} / {{pages}} 页',
  pairing: {
    title: '连接这块大屏',
    how: '在管理端“大屏”页输入这六位数字',
    fetching: '正在取得配对码',
    scan: '或用手机扫码',
  },
  waiting: {
    broken: '画面出了问题，20 秒后自动重新打开',
    connecting: '正在连接',
    nothing: '还没有安排画面',
  },
};
