import { areaList } from '@vant/area-data';

/** A province, city or county by name, with the code of the Ministry of Civil Affairs (six digits, the first two its province, the first four its city). */
export interface GazetteerPlace {
  code: string;
  name: string;
  /** Without its generic ending: 郑州 for 郑州市. The full name where that would be one character or ambiguous. */
  short: string;
  level: 'province' | 'city' | 'county';
}

const genericEnding =
  /(?:壮族|回族|维吾尔|土家族|苗族|侗族|藏族|彝族|蒙古族|布依族|傣族|白族|哈尼族|傈僳族|朝鲜族|黎族|羌族|景颇族|满族|瑶族|畲族|各族|哈萨克|蒙古|柯尔克孜|自治|特别行政)*(?:省|市|自治区|自治州|自治县|自治旗|地区|盟|新区|区|县|旗|林区)$/;

function shorten(name: string): string {
  const special: { [name: string]: string } = { 内蒙古自治区: '内蒙古', 黑龙江省: '黑龙江' };
  const short = special[name] ?? name.replace(genericEnding, '');
  return short.length >= 2 ? short : name;
}

/** Entries whose name is that of any such place: 南区, 矿区, 经济技术开发区. */
const namesNothing =
  /^(?:县|市辖区|省直辖县|自治区直辖县|[东西南北中城郊矿新市港山]区|其它区?|(?:综合|国家)?(?:经济|高新|技术|产业|工业|旅游|示范|生态|农业|保税|开发|新技术|高科技|循环|现代)+(?:开发区|区|园区|新区|示范区|园|度假区|管理区)?)$/;

function read(list: { [code: string]: string }, level: GazetteerPlace['level']): GazetteerPlace[] {
  return Object.entries(list)
    .filter(([, name]) => !namesNothing.test(name))
    .map(([code, name]) => ({ code, name, short: shorten(name), level }));
}

/** Provinces, cities and counties as the package lists them, in order of code. */
export const gazetteer: readonly GazetteerPlace[] = [
  ...read(areaList.province_list, 'province'),
  ...read(areaList.city_list, 'city'),
  ...read(areaList.county_list, 'county'),
];

/** Surfaces that name a place wherever they stand: full names, and the short names of provinces and cities. */
export const placeNames: ReadonlyMap<string, GazetteerPlace> = new Map(
  gazetteer.toReversed().flatMap((place): [string, GazetteerPlace][] =>
    place.level === 'county'
      ? [[place.name, place]]
      : [
          [place.short, place],
          [place.name, place],
        ],
  ),
);

/** Short names of counties (登封 for 登封市). Many are everyday words (公安, 合作), so they need support from the text. */
export const countyShortNames: ReadonlyMap<string, GazetteerPlace> = new Map(
  gazetteer
    .toReversed()
    .filter((place) => place.level === 'county' && !placeNames.has(place.short))
    .map((place) => [place.short, place]),
);
