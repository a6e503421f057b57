/**
 * The six steps of the China Media Project's scale of how hot a set phrase is, hottest first: the least share of a
 * period's articles that use it. docs/slogans.md says where the lines come from.
 */
export const heatSteps = {
  boiling: { chinese: '沸', share: 0.0518 },
  scorching: { chinese: '烫', share: 0.0129 },
  hot: { chinese: '热', share: 0.0032 },
  warm: { chinese: '暖', share: 0.0008 },
  tepid: { chinese: '温', share: 0.0002 },
  cold: { chinese: '冷', share: 0 },
} as const;

export type HeatStep = keyof typeof heatSteps;
