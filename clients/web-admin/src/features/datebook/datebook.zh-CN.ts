export default {
  copy: '复制地址',
  copied: '已复制',
  happened: { feedMade: '生成日程订阅地址', feedRevoked: '停用日程订阅地址' },
};
