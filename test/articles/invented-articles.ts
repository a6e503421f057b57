/** Articles about an invented city, in the genre's style, as files that can be read. */
export const inventedArticles = [
  {
    name: 'canal-training.txt',
    text: `云泽市举办河湖治理专题培训班
来源：云泽日报　2024年3月12日

　　本报讯（记者 苏禾）3月11日，云泽市河湖治理专题培训班在市委党校开班。市水务局党组书记、局长沈砚秋出席开班式并讲话。

　　沈砚秋指出，要深入践行“一河一策”，把每一段河道治好、管好。“河道要一段一段地治，话要一句一句地说清楚。”沈砚秋说。

　　培训班由市委组织部、市水务局联合举办。
`,
  },
  {
    name: 'village-visit.txt',
    text: `青禾县推进渠道清淤
来源：云泽日报　2024年5月20日

　　本报讯（记者 苏禾）5月19日，青禾县委书记顾闻溪到渠首镇调研渠道清淤工作。

　　顾闻溪强调，要把“一河一策”落到田间地头。渠首镇党委书记邵九川表示，年内再修二十里渠。
`,
  },
];
