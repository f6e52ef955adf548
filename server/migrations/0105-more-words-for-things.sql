-- What people say at a counter beside what stands in writing: further words for the groups the house came with (0060), and
-- groups it did not have. Words that the house has anywhere already stay where they are; what it took out stays out.
create temporary table more_words on commit drop as
select row_number() over () as n, string_to_array(line, ' ') as words from unnest(string_to_array('不动产证 房产证 房产本 房本子 红本 大产证 小产证 产权手续 办证难
公交 公车 大巴 中巴 班车
难等 等很久 等半天 不准点 晚点 半天不来 迟迟不来 等不到 不来车
停车难 没车位 停不下车 没地方停 没处停车 车没处停 车位少 车位不够 没位子停车
乱停车 乱停 停车混乱 占道停放 停得乱七八糟 堵在路口 乱停放 车辆乱停
占道经营 路边摊 小贩 占街 出摊 马路市场
夜宵 夜市 宵夜摊 夜宵摊 夜宵店 烧烤摊 露天烧烤 大排挡
噪音 吵 很吵 太闹 吵人 闹人 睡不着 睡不好 没法睡 不让人睡 影响休息 影响睡眠 分贝 隔音
麻将馆 打麻将 打牌 麻将室 棋牌
ktv 歌舞厅 唱歌 夜总会 酒吧 卡拉ok 练歌房 k歌
夜间施工 晚上干活 夜里干活 半夜干活 晚上开工 连夜施工 深夜作业 夜间作业 凌晨作业 整夜施工 彻夜施工 半夜开工
半夜 深夜 夜间 凌晨 通宵 夜里 深更半夜 三更半夜 大半夜 后半夜 整夜 彻夜 大晚上
施工 开工 干活 作业 赶工 打桩 动工
油烟 熏人 呛人 油烟味 排油烟 抽油烟 熏得 熏死
饭店 餐馆 餐饮 饭馆 餐厅 酒楼 小吃店 餐饮店 饮食店 食店
臭味 臭 很臭 臭烘烘 发臭 臭死
垃圾站 垃圾转运站 垃圾中转 垃圾房 垃圾收集点 垃圾处理站
变电站 电站 变压站 开闭所 配电站
高压线 高压电 高压电塔 电塔 高压电缆 高压铁塔 高压线塔
手机信号 打不出去 打不通电话 没有信号 信号不好 信号弱 通信信号 通话信号
停水 没水用 没有水 缺水 水停了 放不出水 不来水 没自来水 水龙头没水 停了水 用水难 用不上水
停电 没电 电停了 经常跳闸 电压不稳 老停电
漏水 滴水 漏雨 渗漏水 天花板漏 屋顶漏 屋顶漏水 楼上漏水 渗水 返潮
路灯不亮 路灯不亮了 路灯坏了 黑漆漆 漆黑 黑灯 没路灯 看不见路 摸黑 路灯失明 照明差 灯不亮
红绿灯 绿灯 红灯 放行 放行时间 通行时间 信号配时
消防通道 消防车道 消防道 消防路 消防出口
堵塞 堵死 堵了 堵住
道路破损 路坏了 路很烂 路不平 烂路 路面破烂 路面坏 破烂不堪 烂泥路 路况差 路面差
村道 泥路 土路 黄泥路 烂泥巴路 砂石路 铺水泥 硬化路 修水泥路
堵车 塞车 堵得 堵得厉害 堵死了 车流量大
违章建筑 乱搭建 搭建 违法搭建 违规搭建 私搭 私建 违规建房 违规建筑 乱搭 违法改建 扩建 私自搭建 违建房
房屋质量 墙面裂缝 墙裂 裂缝 开裂 断裂 地基开裂 墙体裂缝 楼板开裂 空鼓 工程质量问题 质量太差
交房 收楼 交楼 不交房 交不了房
精装修 精装房 精装价格 装修标准 装修质量 装修缩水 减配 价格虚高 价质不符 质价 与样板不符 装修款
捆绑销售 强卖 硬卖 搭着卖 必须买车位 绑定销售 强制捆绑
幼儿园 幼教 托班 幼托 民办园 公办园 配套园
普惠性幼儿园 普惠 普惠制 普惠性 转公办 公办幼儿园 转普惠
开园 不开园 开不了园 迟迟不开园 不办园 不开学 还没开学
补课 收钱补课 补课费 收费补课 周末补课 高价补习 补习费 课外补习 辅导 家教
退费 不退钱 退学费 不给退 退不了 退不了钱 拖着不退 退钱难 拒绝退费 退款难
驾校 学车 考驾照 练车 教练
电梯 坏电梯 老电梯 客梯
电梯故障 电梯老坏 电梯出毛病 出毛病 停运 电梯安全 电梯维修 电梯坏了 关在电梯
拖欠工资 不发薪水 不给工钱 工钱没结清 不结工钱 没发工资 拖工资 欠工资 欠着工资 拖欠员工工资 拖欠职工工资 拖欠民工工资 不给钱 工资发不出 发不出工资 不发钱 拖薪 薪水没发
工资 工钱 薪酬 血汗钱
涉黄 黄色 搞黄 搞黄色 色情 色情服务 招嫖 卖淫嫖娼 黄赌毒
足浴 洗脚城 洗脚店 足浴店 足疗 会所 按摩 足疗店 足道
僵尸车 破车 没人要的车 废旧车 停着不动的车 旧车
人行道 走道 便道砖
电动车 电驴 两轮车 电瓶
飞线充电 电线拉得到处都是 电线乱拉 拉线充电 私接电线 飞线
充电桩 没地方充电 充不了电 充电难
高空抛物 楼上扔东西 楼上丢东西 扔垃圾下楼
流浪狗 没人管的狗 狗咬人 狗不拴绳 狗乱跑
养犬 狗粪 狗屎 狗叫 不牵绳
下水道 阴沟 暗沟 沟渠堵 化粪池 下水管 地漏
内涝 水漫 下雨就淹 淹了 一下雨 积水严重 排水不畅
窨井盖 井盖不见 井盖坏 井盖松
绿化 种树 树死 树枯 花坛 绿植
老人 老年人 孤寡 空巢 老头 老太太
养老院 老年公寓 养老服务中心 日间照料 托老 照料中心
助餐 老年食堂 长者食堂 送餐上门 老人吃饭 社区食堂
医保 医保卡 看病报销 报不了 报销不了
看病难 挂不上号 挂号难 看病贵 排不上 床位紧张
孩子上学 上不了学 没学上 入学 读不了书 学位 上学难 学位紧张 上学远
接送 放学 放学后 托管 三点半 课后服务 晚托 延时服务
校门口 学校门口 校门 校园周边 上学路 上学路上
出行 出门 走路 出行难 出行不便
买菜 菜贵 买菜难 买菜远
厕所 上厕所 没厕所 找不到厕所
快递 取件 拿快递 收件 快递点
宽带 上不了网 断网 网慢 网速慢
自来水 管网水 水管 管道水 接水
水质 水黄 水浑 水里有 水浑浊 水脏 黄水
天然气 通气 没通气 没燃气 开通燃气 装燃气
物业 物业不管 物管不作为 物业乱
物业费 涨物业费 物业涨价 物业收费
业委会 成立业委会 换届 选举 业主代表
租房 租金 押金不退 房东 中介
拆迁 拆房 拆我家 征房 搬迁
安置房 安置 回迁 分房 还没分房 拿不到安置房
补偿 赔钱 赔偿 赔得少 补偿低 补偿少
失地 被征地 失地农民 土地被征
低保 吃低保 困难户 困难家庭 贫困补助
残疾人 行动不便 盲人 聋哑 肢残
轮椅 坐轮椅 推轮椅
农药 化肥 打药
收成 卖不出去 滞销 销路 卖难 销售难
灌溉 浇地 浇水 没水浇 放水 抽水
河道 河水 小河 河边 臭河 河沟
鱼塘 池塘 死鱼 水面
扬尘 灰大 灰很大 满天灰 尘土飞扬 洒水 雾炮
烧东西 烧垃圾 焚烧垃圾 冒黑烟 冒烟
焚烧 烧秸秆 烧荒
烟花 放炮 放鞭炮 放烟花
广场舞 跳广场舞 大妈跳舞 音响声
占座 排队 排长队 等候 取号
服务态度 脸色 脸难看 爱理不理 凶 甩脸子
办事难 跑了几趟 跑断腿 来回跑 跑几次 跑多次 材料多
受骗 上当 骗子 骗人
押金 保证金 定金 不退押金
涨价 收费高 太贵 价格高 乱涨价
食品安全 吃坏 拉肚子 变质 发霉 有虫
招生 报名 划片 报不上名
公园 散步 遛弯 活动场地 休闲
体育设施 打球 球场 锻炼 健身
演出 戏台 送戏 文艺 文艺演出
老旧小区 老小区 旧小区 老楼 老房子
加装电梯 装电梯 老楼装电梯 爬楼 爬不动楼
外墙脱落 墙皮掉 瓷砖掉 掉砖 墙砖脱落
危房 房子要塌 快塌了 快倒了 危险房屋
火灾 着火 起火 失火 消防
监控 探头 没监控 装监控 摄像
小偷 偷东西 被偷 盗窃 失窃 偷盗
打架 斗殴 闹事 打人
噪声 空调外机 外机 水泵 低频 机器声
快速路 高架 立交 互通
斑马线 过马路 过街难 过马路难
公示 公开 不公开 不透明 没公示
村务公开 账目 村账 村里账 账不清 钱去哪了
村干部 村长 书记 队长 村官
就业 找活 找不到工作 没活干 打工
创业 开店 做生意 个体户
培训 学手艺 技能培训
社保 交社保 补缴 断缴 五险一金 五险
公积金 提公积金 取公积金
户口 上户口 户口本 迁户
高铁 火车 铁路
照明 灯光 太暗 光线暗 灯太暗', E'\n')) line;

-- A word that is in a group already belongs to that one, and each new one to the first that has it.
create temporary table known_word on commit drop as
select distinct word from dictionary_term, unnest(term || also_called) word where also_called is not null;
do $$
declare
  line record;
  head text;
  fresh text[];
begin
  for line in select words from more_words order by n loop
    -- The group the house has that any of them, the first before the others, is in.
    head := (select t.term from unnest(line.words) with ordinality w(word, at)
      join dictionary_term t on t.also_called is not null and w.word = any(t.term || t.also_called)
      where w.at <= 2 order by w.at, t.term limit 1);
    fresh := array(select w.word from unnest(line.words) with ordinality w(word, at)
      where not exists (select from known_word k where k.word = w.word) order by w.at);
    if head is not null then
      -- 迟迟不开园 says nothing beside 开园, and would hide it.
      fresh := array(select w.word from unnest(fresh) with ordinality w(word, at) where not exists (
        select from dictionary_term t, unnest(t.term || t.also_called) known
        where t.term = head and position(known in w.word) > 0) order by w.at);
      update dictionary_term set also_called = also_called || fresh where term = head and cardinality(fresh) > 0;
    elsif cardinality(fresh) > 1 then
      insert into dictionary_term (id, created_at, term, also_called) values (gen_random_uuid(), now(), fresh[1], fresh[2:])
      on conflict (term) do nothing;
    end if;
    insert into known_word select unnest(fresh);
  end loop;
end $$;
