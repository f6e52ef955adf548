// Texts for the benchmarks, put together from a list of words: nobody wrote them. The same ones every time.

const places =
  '清湖 紫金 东岸 翠竹 河东 云峰 桃园 石桥 龙泉 金星 白鹭 望江 松林 梅岭 柳岸 青石 长塘 银杏 枫林 南湖'.split(' ');
const kindsOfPlace = '小区 花园 家园 新城 社区 村 镇 路 大道 广场 市场 公园'.split(' ');
const things =
  '停车位 电梯 物业费 幼儿园 学位 公交车 站点 路灯 下水道 自来水 垃圾 油烟 噪音 施工 拆迁 安置房 房产证 消防通道 麻将馆 占道经营 污水 河道 水渠 泵站 养老金 医保 工资 疫苗 卫生院 早市 广告牌 充电桩 绿化带 围墙 桥梁 路面 窨井盖 宽带 快递柜 烧烤摊'.split(
    ' ',
  );
const troubles =
  '迟迟不开 坏了半年 没人清运 严重扰民 收费不合理 排队太久 一直漏水 存在隐患 无人管理 何时修好 影响出行 乱停乱放 质量不合格 没有公示 反复投诉'.split(
    ' ',
  );
const fillers =
  '我们反映过多次,至今没有结果。 老人和孩子出行不便。 希望有关部门尽快处理。 晚上无法休息。 物业和社区互相推诿。 请给出明确答复和时间。 周围住户都有同样的意见。 下雨天更加严重。'.split(
    ' ',
  );

/** The same throws every time, and none that come round again: mulberry32. */
export function dice(seed) {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  };
}

/** A writer: each call gives another title and text. */
export function writer(roll) {
  const pick = (list) => list[roll(list.length)];
  const complaint = () => `${pick(places)}${pick(kindsOfPlace)}${pick(things)}${pick(troubles)}`;
  return () => {
    const title = complaint();
    const told = [1, 2, 3, 4].map(() => pick(fillers)).join('');
    return { title, text: `${title}。${complaint()},${told}` };
  };
}
