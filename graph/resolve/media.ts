/** Media of one house, whose reporters write for all of them. */
const houses: readonly (readonly string[])[] = [
  ['人民日报社', '人民日报', '人民网', '人民网·中国共产党新闻网', '中国共产党新闻网'],
  ['新华通讯社', '新华社', '新华网'],
  ['中央广播电视总台', '总台', '中央电视台', '央视', '央视网', '央视新闻', '新闻联播', '央广网'],
];
const houseOf = new Map(houses.flatMap((media) => media.map((medium): [string, string] => [medium, media[0]!])));

/** The house of a medium, or the medium where it stands alone. */
export const mediaHouse = (medium: string): string => houseOf.get(medium) ?? medium;
