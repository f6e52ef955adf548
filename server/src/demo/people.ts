/** Made-up people: names drawn from common parts, in an order that never changes. None is anyone. */
const surnames = [
  ...'王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武孔向汤',
];
const givenFirst = [...'明志国建文春海德永子思晓雅新广长立安正秋'];
const givenSecond = [...'华军平云芳峰林波辉霞勇红玲斌敏杰燕涛刚静'];

/** The `index`-th made-up name; the first 40,000 differ from one another. */
export function demonstrationName(index: number): string {
  // Steps that share no factor with the lengths walk through all combinations before repeating one.
  const surname = surnames[(index * 37) % surnames.length];
  const first = givenFirst[(index * 7 + Math.floor(index / surnames.length) * 3) % givenFirst.length];
  const second = givenSecond[(index * 11 + Math.floor(index / surnames.length) * 9) % givenSecond.length];
  return `${surname}${first}${second}`;
}

/** A number no network hands out: the block 199 followed by zeros and the index. */
export function demonstrationPhone(index: number): string {
  return `1990000${String(index).padStart(4, '0')}`;
}
