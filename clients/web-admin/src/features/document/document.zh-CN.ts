export default {
  title: '公文',
  word: '下载 Word 文件',
  fonts:
    '按 GB/T 9704 版式排印：A4，每面 22 行、每行 28 字。字体用办公电脑上的小标宋、仿宋、黑体、楷体，不随文件附带。',
  minutes: '公文版式',
  submission: '报送函',
  handOver: '交办函',
};
