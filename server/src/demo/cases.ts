// Longer than 300 lines: what the people of the demonstration district say; words, not code.

import { ConsultationForm, ConsultationHost, DelegateAuthority } from '../modules/consultation/index.js';
import { OrganisationKind } from '../modules/roster/index.js';
import { TopicCategory } from '../modules/search/similar/category.js';

/** One consultation as it is to be played up to the meeting. Days are calendar days relative to the meeting. */
export interface TopicHandedIn {
  readonly title: string;
  readonly body: string;
  readonly place: string;
  readonly category?: TopicCategory;
}

export interface Case {
  readonly committee: string;
  readonly form: ConsultationForm;
  readonly title: string;
  readonly place: string;
  readonly time: string;
  readonly topic: TopicHandedIn;
  /** Talked about at the same meeting. */
  readonly furtherTopics?: readonly TopicHandedIn[];
  /** Where the district CPPCC holds it and the committee assists. */
  readonly host?: ConsultationHost;
  /** In the committee's directory. A seat or a group of one of these names is that organisation's. */
  readonly organisations: readonly { readonly name: string; readonly kind: OrganisationKind }[];
  readonly groups: readonly { readonly name: string; readonly peopleCount: number }[];
  readonly stakeholders: readonly { readonly name: string; readonly organisation: string; readonly group: string }[];
  readonly township: readonly { readonly name: string; readonly organisation: string }[];
  readonly memberCount: number;
  readonly departments: readonly {
    readonly shortName: string;
    readonly delegate: string;
    readonly authority: DelegateAuthority;
    readonly clause: { readonly document: string; readonly clause: string };
  }[];
  readonly demands: readonly {
    readonly title: string;
    readonly body: string;
    readonly group: string;
    readonly department: string;
    readonly position: string;
  }[];
  readonly material: { readonly title: string; readonly body: string };
  readonly research: { readonly place: string; readonly peopleMet: string; readonly findings: string };
  readonly visit: { readonly place: string; readonly department: string; readonly findings: string };
  readonly suggestion: { readonly problem: string; readonly cause: string; readonly measure: string };
  readonly survey: { readonly asked: number; readonly answered: number; readonly summary: string };
}

const { MAY_PROMISE, MUST_REPORT_BACK } = DelegateAuthority;

export const motorcycleMarket: Case = {
  committee: '城南镇',
  form: ConsultationForm.BENCH,
  title: '摩配大市场物业管理',
  place: '城南镇摩配大市场东门空地',
  time: '09:00',
  topic: {
    title: '摩配大市场货没处放、车到处停',
    body: '市场里一百多家摩托车配件铺子，货堆在过道上，来拉货的三轮和货车停得到处都是，消防车进不来。物业换了两家，谁也没管住。想请镇里和城管、住建一起来市场坐一坐，听听我们商户怎么说，把货位和车位定下来。',
    place: '城南镇摩配大市场',
  },
  organisations: [
    { name: '摩配大市场物业公司', kind: OrganisationKind.PROPERTY_COMPANY },
    { name: '摩配商会', kind: OrganisationKind.CHAMBER },
    { name: '河湾村村委会', kind: OrganisationKind.VILLAGE },
  ],
  groups: [
    { name: '市场商户', peopleCount: 126 },
    { name: '摩配商会', peopleCount: 38 },
    { name: '周边居民', peopleCount: 210 },
    { name: '摩配大市场物业公司', peopleCount: 14 },
  ],
  stakeholders: [
    { name: '商户代表甲', organisation: '东区 12 号铺', group: '市场商户' },
    { name: '商户代表乙', organisation: '西区 30 号铺', group: '市场商户' },
    { name: '商户代表丙', organisation: '南区 5 号铺', group: '市场商户' },
    { name: '商会负责人', organisation: '摩配商会', group: '摩配商会' },
    { name: '居民代表', organisation: '市场北侧小区', group: '周边居民' },
    { name: '商会副会长', organisation: '摩配商会', group: '摩配商会' },
    { name: '商会秘书', organisation: '摩配商会', group: '摩配商会' },
    { name: '居民代表二', organisation: '市场北侧小区', group: '周边居民' },
    { name: '居民代表三', organisation: '市场东侧小区', group: '周边居民' },
    { name: '物业公司负责人', organisation: '摩配大市场物业公司', group: '摩配大市场物业公司' },
    { name: '物业公司工程主管', organisation: '摩配大市场物业公司', group: '摩配大市场物业公司' },
    { name: '物业公司客服', organisation: '摩配大市场物业公司', group: '摩配大市场物业公司' },
  ],
  township: [
    { name: '镇综治办负责同志', organisation: '城南镇人民政府' },
    { name: '市场所在村负责同志', organisation: '河湾村村委会' },
  ],
  memberCount: 5,
  departments: [
    {
      shortName: '住建局',
      delegate: '物业管理科负责同志',
      authority: MAY_PROMISE,
      clause: { document: '《物业管理条例》', clause: '物业服务企业应当按照物业服务合同的约定，提供相应的服务。' },
    },
    {
      shortName: '城管局',
      delegate: '市容管理科负责同志',
      authority: MAY_PROMISE,
      clause: { document: '《城市市容和环境卫生管理条例》', clause: '未经批准，不得在街道两侧和公共场地堆放物料。' },
    },
    {
      shortName: '消防大队',
      delegate: '防火监督科负责同志',
      authority: MAY_PROMISE,
      clause: {
        document: '《中华人民共和国消防法》第二十八条',
        clause: '任何单位、个人不得占用、堵塞、封闭疏散通道、安全出口、消防车通道。',
      },
    },
    {
      shortName: '自然资源局',
      delegate: '规划科负责同志',
      authority: MUST_REPORT_BACK,
      clause: {
        document: '《城乡规划法》第四十条',
        clause: '在城市、镇规划区内进行建设的，应当申请办理建设工程规划许可证。',
      },
    },
  ],
  demands: [
    {
      title: '仓储无处安放',
      body: '铺面只有二十平方米，货到了只能堆过道。市场北边有块闲置场地，能不能隔成货位租给我们。',
      group: '市场商户',
      department: '住建局',
      position: '北侧场地权属清楚，可由物业隔建简易货位，费用由商会与物业商定。',
    },
    {
      title: '车辆乱停，装卸没有地方',
      body: '三轮车、货车从早堵到晚，装一车货要等一个钟头。',
      group: '摩配商会',
      department: '城管局',
      position: '可在市场外侧道路施划装卸车位，错时停放，需与交管会商。',
    },
    {
      title: '消防通道被堵',
      body: '两条通道堆满纸箱，去年着过一次小火，居民很怕。',
      group: '周边居民',
      department: '消防大队',
      position: '通道堆物必须清理，可当场派员划线。',
    },
    {
      title: '早市占道能不能固定下来',
      body: '早上五点到八点的早市想在市场门口固定摊位。',
      group: '周边居民',
      department: '自然资源局',
      position: '门口为规划道路，固定摊位与规划不符。',
    },
    {
      title: '物业费收了不公示',
      body: '一年一交，收支从来没贴过。',
      group: '市场商户',
      department: '住建局',
      position: '收支应当公示，督促物业按季张贴。',
    },
    {
      title: '过道照明坏了没人修',
      body: '西区过道有十一盏灯坏了三个月，早上理货看不见路。',
      group: '市场商户',
      department: '住建局',
      position: '照明维修在物业合同之内，请物业公司当场答复。',
    },
  ],
  material: {
    title: '摩配大市场基本情况',
    body: '市场占地 46 亩，铺面 126 间，2014 年开业。三年内更换物业两次；去年 12345 热线收到停车、堆物类来电 57 件。北侧闲置场地 3.2 亩，权属为市场开办方。',
  },
  research: {
    place: '摩配大市场东区、北侧场地',
    peopleMet: '商户 9 人、物业 2 人',
    findings: '过道净宽不足 1.2 米的有 14 处；北侧场地可隔 60 个货位；早 8 点到 10 点货车高峰 35 辆。',
  },
  visit: { place: '区城管局', department: '城管局', findings: '外侧道路可施划装卸车位，错时管理有先例。' },
  suggestion: {
    problem: '货占过道，车占通道。',
    cause: '没有货位和装卸区，物业只收费不管理。',
    measure: '北侧场地隔货位，外侧道路划装卸车位，物业费按季公示。',
  },
  survey: {
    asked: 126,
    answered: 97,
    summary: '最急的是货位（81 户）和装卸车位（66 户），愿意为货位付合理费用的 73 户。',
  },
};

export const characteristicTown: Case = {
  committee: '独山镇',
  form: ConsultationForm.COUNCIL,
  title: '独山特色小镇发展',
  place: '独山镇文化站二楼会议室',
  time: '14:30',
  topic: {
    title: '特色小镇怎样留得住客人',
    body: '这两年来镇上看老街、看茶园的人多了，可步道走到半路断了，车没处停，民宿办证慢，客人看一圈就走。盼着镇里、部门和我们开店的一起坐下来，把能办的定下来。',
    place: '独山镇老街',
  },
  furtherTopics: [
    {
      title: '茶园采摘季车没处停',
      body: '清明前后来采茶的人多，车沿县道停了两里路，茶企自己的车也出不来。盼着定个临时停车的地方，谁来管说清楚。',
      place: '独山镇茶园路口',
    },
  ],
  host: ConsultationHost.DISTRICT,
  organisations: [
    { name: '独山茶业公司', kind: OrganisationKind.ENTERPRISE },
    { name: '老街社区居委会', kind: OrganisationKind.COMMUNITY },
    { name: '茶园村村委会', kind: OrganisationKind.VILLAGE },
  ],
  groups: [
    { name: '民宿和餐饮', peopleCount: 24 },
    { name: '茶叶企业', peopleCount: 11 },
    { name: '老街住户', peopleCount: 86 },
  ],
  stakeholders: [
    { name: '民宿经营者', organisation: '老街民宿', group: '民宿和餐饮' },
    { name: '餐馆经营者', organisation: '老街餐馆', group: '民宿和餐饮' },
    { name: '茶企负责人', organisation: '独山茶业公司', group: '茶叶企业' },
    { name: '住户代表', organisation: '老街居民组', group: '老街住户' },
  ],
  township: [
    { name: '镇文旅办负责同志', organisation: '独山镇人民政府' },
    { name: '老街社区负责同志', organisation: '老街社区居委会' },
    { name: '茶园村负责同志', organisation: '茶园村村委会' },
  ],
  memberCount: 6,
  departments: [
    {
      shortName: '文旅局',
      delegate: '资源开发科负责同志',
      authority: MAY_PROMISE,
      clause: {
        document: '《旅游法》第十七条',
        clause: '县级以上人民政府应当将旅游业发展纳入国民经济和社会发展规划。',
      },
    },
    {
      shortName: '交通局',
      delegate: '公路服务中心负责同志',
      authority: MAY_PROMISE,
      clause: {
        document: '《农村公路建设管理办法》',
        clause: '县级交通运输主管部门具体负责本行政区域内农村公路建设的管理工作。',
      },
    },
    {
      shortName: '消防大队',
      delegate: '防火监督科负责同志',
      authority: MAY_PROMISE,
      clause: {
        document: '《农家乐（民宿）建筑防火导则（试行）》',
        clause: '农家乐（民宿）应当符合本导则规定的消防安全条件。',
      },
    },
    {
      shortName: '自然资源局',
      delegate: '利用科负责同志',
      authority: MUST_REPORT_BACK,
      clause: {
        document: '《土地管理法》第四十四条',
        clause: '建设占用土地，涉及农用地转为建设用地的，应当办理农用地转用审批手续。',
      },
    },
  ],
  demands: [
    {
      title: '登山步道断在半山腰',
      body: '从老街到茶园的步道修到一半停了，客人只能原路返回。',
      group: '老街住户',
      department: '文旅局',
      position: '剩余 800 米已列入明年项目库，可争取提前实施。',
    },
    {
      title: '周末没有地方停车',
      body: '节假日车从镇口堵到老街，客人掉头就走。',
      group: '民宿和餐饮',
      department: '交通局',
      position: '镇口闲置地块可改临时停车场约 80 个车位。',
    },
    {
      title: '民宿消防手续办得慢',
      body: '整改意见分三次给，跑了五趟。',
      group: '民宿和餐饮',
      department: '消防大队',
      position: '可实行一次告知、集中踏勘。',
    },
    {
      title: '茶厂扩建没有用地指标',
      body: '想扩一个加工车间，用地报了两年。',
      group: '茶叶企业',
      department: '自然资源局',
      position: '所报地块为永久基本农田，不能转用。',
    },
    {
      title: '采茶季路口没处停车',
      body: '清明前后车沿县道停两里路，茶企自己的车也出不来，要有人管、有地方停。',
      group: '茶叶企业',
      department: '交通局',
      position: '临时停车点由村和茶企定地方，标线和提示牌可指导。',
    },
  ],
  material: {
    title: '独山特色小镇基本情况',
    body: '老街全长 620 米，登记民宿 17 家、床位 212 张；去年接待 9.4 万人次，平均停留 3.1 小时。茶园步道规划 2.1 公里，已建 1.3 公里。',
  },
  research: {
    place: '独山镇老街、茶园步道',
    peopleMet: '民宿和餐馆经营者 6 人、住户 5 人',
    findings: '步道缺口 800 米；周末高峰停车缺口约 70 个；9 家民宿卡在消防手续。',
  },
  visit: { place: '区文旅局', department: '文旅局', findings: '步道二期已完成设计，缺的是排队次序。' },
  suggestion: {
    problem: '客人来了留不住。',
    cause: '步道不通、停车难、民宿证照慢。',
    measure: '先通步道和停车，再集中办一批民宿手续。',
  },
  survey: { asked: 121, answered: 88, summary: '停车（70 人）、步道（61 人）、民宿手续（24 人）排在前三。' },
};

export const liftInOldBlock: Case = {
  committee: '小华山街道',
  form: ConsultationForm.BENCH,
  title: '老旧小区加装电梯',
  place: '小华山街道红旗小区凉亭',
  time: '15:00',
  topic: {
    title: '六层楼没电梯，老人下不来',
    body: '我们小区九栋六层楼，住的多是七十岁上下的人。想装电梯，一楼不同意，说挡光、吵；钱怎么分也说不拢。请街道和住建局来楼下坐坐，一次说清楚能不能装、怎么装。',
    place: '小华山街道红旗小区',
  },
  organisations: [{ name: '红旗社区居委会', kind: OrganisationKind.COMMUNITY }],
  groups: [
    { name: '高层住户', peopleCount: 72 },
    { name: '一楼住户', peopleCount: 18 },
  ],
  stakeholders: [
    { name: '高层住户代表', organisation: '3 栋 601', group: '高层住户' },
    { name: '高层住户代表二', organisation: '5 栋 502', group: '高层住户' },
    { name: '一楼住户代表', organisation: '3 栋 101', group: '一楼住户' },
  ],
  township: [{ name: '社区负责同志', organisation: '红旗社区居委会' }],
  memberCount: 4,
  departments: [
    {
      shortName: '住建局',
      delegate: '老旧小区改造办负责同志',
      authority: MAY_PROMISE,
      clause: { document: '《民法典》第二百七十八条', clause: '改建、重建建筑物及其附属设施，应当由业主共同决定。' },
    },
    {
      shortName: '自然资源局',
      delegate: '规划科负责同志',
      authority: MAY_PROMISE,
      clause: {
        document: '《既有住宅加装电梯工作指导意见》',
        clause: '加装电梯不得突破建筑控制线，并应当征求受影响业主意见。',
      },
    },
  ],
  demands: [
    {
      title: '3 栋、5 栋先装电梯',
      body: '两栋住户已有八成签字，请告诉我们手续怎么走、多久能装。',
      group: '高层住户',
      department: '住建局',
      position: '签字比例符合要求，可先行受理 3 栋。',
    },
    {
      title: '装电梯不能挡一楼的光',
      body: '我家客厅窗户正对井道位置，要先看图再说同不同意。',
      group: '一楼住户',
      department: '自然资源局',
      position: '井道位置可调整，出图后当面征求意见。',
    },
    {
      title: '一楼的损失怎么补',
      body: '噪音和采光受影响，总要有个说法。',
      group: '一楼住户',
      department: '住建局',
      position: '补偿由业主协商，可提供其他小区的做法供参考。',
    },
  ],
  material: {
    title: '红旗小区加装电梯情况',
    body: '小区建于 1996 年，9 栋 18 个单元，60 岁以上住户占 58%。3 栋、5 栋住户签字比例分别为 83% 和 79%。',
  },
  research: {
    place: '红旗小区 3 栋、5 栋',
    peopleMet: '高层住户 8 人、一楼住户 4 人',
    findings: '3 栋北侧有 4.2 米退让空间；一楼住户最担心采光和噪音。',
  },
  visit: { place: '区住建局', department: '住建局', findings: '受理后 20 个工作日内出联审意见。' },
  suggestion: {
    problem: '楼上想装，楼下不愿。',
    cause: '没有看到图，也没有说清补偿。',
    measure: '先出 3 栋方案图，三方当面看图，再谈补偿。',
  },
  survey: { asked: 90, answered: 74, summary: '同意加装 61 户，要看图再定 9 户，不同意 4 户。' },
};

/** A small one: over in a month, and what other committees start from. */
export const morningMarket: Case = {
  committee: '固镇镇',
  form: ConsultationForm.BENCH,
  title: '集镇早市怎么摆',
  place: '固镇镇老供销社门前',
  time: '15:00',
  topic: {
    title: '早市摆到路中间，车过不去',
    body: '集镇早市摊子一直摆到路中间，救护车都绕着走；赶走又没有地方卖菜。想请镇里、城管和摆摊的一起商量个办法。',
    place: '固镇镇集镇中心街',
    category: TopicCategory.CONSTRUCTION,
  },
  organisations: [{ name: '固镇社区居委会', kind: OrganisationKind.COMMUNITY }],
  groups: [
    { name: '早市摊主', peopleCount: 46 },
    { name: '沿街住户', peopleCount: 120 },
  ],
  stakeholders: [
    { name: '摊主代表甲', organisation: '早市 3 号摊', group: '早市摊主' },
    { name: '摊主代表乙', organisation: '早市 21 号摊', group: '早市摊主' },
    { name: '住户代表', organisation: '中心街 40 号', group: '沿街住户' },
  ],
  township: [{ name: '社区负责同志', organisation: '固镇社区居委会' }],
  memberCount: 3,
  departments: [
    {
      shortName: '城管局',
      delegate: '市容管理科负责同志',
      authority: MAY_PROMISE,
      clause: { document: '《城市市容和环境卫生管理条例》', clause: '未经批准，不得在街道两侧和公共场地堆放物料。' },
    },
    {
      shortName: '市监局',
      delegate: '市场科负责同志',
      authority: MAY_PROMISE,
      clause: { document: '《食用农产品市场销售质量安全监督管理办法》', clause: '集中交易市场应当公示检验结果。' },
    },
  ],
  demands: [
    {
      title: '早市占了车道',
      body: '六点到八点车过不去，摊子能不能退到路沿以内。',
      group: '沿街住户',
      department: '城管局',
      position: '可以划线设摊，定时收摊。',
    },
    {
      title: '收摊以后没人扫',
      body: '菜叶烂在路边，一天都有味道。',
      group: '沿街住户',
      department: '城管局',
      position: '可以增加一次清扫。',
    },
    {
      title: '摊位费能不能免',
      body: '都是自家种的菜，卖不了几个钱。',
      group: '早市摊主',
      department: '市监局',
      position: '摊位费由市场主办方收取，不归本局定。',
    },
  ],
  material: { title: '集镇早市情况', body: '早市 46 个摊位，高峰在 6:20 到 7:30；中心街宽 9 米，摊位占去约 4 米。' },
  research: {
    place: '固镇镇集镇中心街',
    peopleMet: '摊主 7 人、住户 5 人',
    findings: '摊位占去一半路面；老供销社门前空地早上空着，放得下三十个摊位。',
  },
  visit: { place: '区城市管理局', department: '城管局', findings: '别的集镇划过早市线，八点收摊，管得住。' },
  suggestion: {
    problem: '早市和车抢一条路。',
    cause: '没有划定的地方，也没有收摊的时间。',
    measure: '划线设摊，八点收摊，收摊以后扫一次。',
  },
  survey: { asked: 60, answered: 52, summary: '同意划线设摊 45 人，盼着固定收摊时间 38 人。' },
};

/** Called for in two weeks, and not ready: some have prepared, some have not. */
export const schoolGate: Case = {
  committee: '西市街道',
  /** 提案委员会 holds it, its office has an account: the committee assists. */
  host: ConsultationHost.SPECIAL_COMMITTEE,
  form: ConsultationForm.COUNCIL,
  title: '学校门口接送拥堵',
  place: '西市街道办事处三楼会议室',
  time: '16:00',
  topic: {
    title: '放学时校门口堵成一团',
    body: '每天下午四点半，电动车、汽车、校门口的摊子挤在一起，孩子从车缝里穿。想请学校、交管、城管和家长一起商量个办法。',
    place: '西市街道育才路',
  },
  organisations: [{ name: '育才社区居委会', kind: OrganisationKind.COMMUNITY }],
  groups: [
    { name: '学生家长', peopleCount: 940 },
    { name: '沿街商户', peopleCount: 27 },
  ],
  stakeholders: [
    { name: '家长代表', organisation: '家委会', group: '学生家长' },
    { name: '商户代表', organisation: '育才路 18 号', group: '沿街商户' },
  ],
  township: [{ name: '社区负责同志', organisation: '育才社区居委会' }],
  memberCount: 4,
  departments: [
    {
      shortName: '交管大队',
      delegate: '中队负责同志',
      authority: MAY_PROMISE,
      clause: { document: '《道路交通安全法》第六十四条', clause: '学校门前的道路应当施划人行横道线，设置提示标志。' },
    },
    {
      shortName: '教育局',
      delegate: '安全科负责同志',
      authority: MAY_PROMISE,
      clause: { document: '《中小学幼儿园安全管理办法》', clause: '学校应当建立低年级学生上下学时接送的交接制度。' },
    },
  ],
  demands: [
    {
      title: '错开放学时间',
      body: '三个年级一起放，十分钟挤两千人。',
      group: '学生家长',
      department: '教育局',
      position: '可分年级错峰 15 分钟，与学校商定。',
    },
    {
      title: '划出接送车位',
      body: '路对面空着一排车位，可不可以放学时段让给接送。',
      group: '学生家长',
      department: '交管大队',
      position: '可设限时接送车位。',
    },
    {
      title: '别把摊子全赶走',
      body: '我们几家早餐摊开了十年，愿意退到线内。',
      group: '沿街商户',
      department: '交管大队',
      position: '可在线内保留三处早餐点，定时定点。',
    },
  ],
  material: {
    title: '育才路放学时段情况',
    body: '学校在校学生 2,130 人，放学集中在 16:30 到 16:50；高峰电动车约 620 辆、汽车约 140 辆。',
  },
  research: {
    place: '育才路校门口',
    peopleMet: '家长 6 人、商户 3 人、值班老师 2 人',
    findings: '拥堵集中在 16:35 到 16:48；对面 34 个车位放学时空置一半。',
  },
  visit: { place: '区教育局', department: '教育局', findings: '错峰放学有学校试过，家长反映好。' },
  suggestion: {
    problem: '放学时段人车混行。',
    cause: '放学集中，没有接送区。',
    measure: '错峰放学，设限时接送车位。',
  },
  survey: { asked: 320, answered: 251, summary: '同意错峰 218 人，要求接送车位 190 人。' },
};
