export default {
  nth: '第 {{count}} 条',
  whole: '每一条都要写明文件和条款内容；网址以 http:// 或 https:// 开头。',
};
