/** The classics of Marxism, whom texts of the party name without a title. */
export const classics: readonly string[] = ['马克思', '恩格斯', '列宁', '斯大林'];
