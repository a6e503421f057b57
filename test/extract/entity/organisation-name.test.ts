import { describe, expect, it } from 'vitest';
import { organisationName } from '../../../graph/extract/entity/organisation-name.ts';
import { articleGazetteer } from '../../../graph/extract/place/article-gazetteer.ts';
import { articlePlace } from '../../../graph/extract/place/article-place.ts';
import { readLayout } from '../../../graph/extract/text/reading.ts';

const reading = readLayout({
  id: 'a',
  title: '',
  date: null,
  source: null,
  url: null,
  text: '郑州市今年春早。郑州的柳树绿了。',
});
const gazetteer = articleGazetteer(reading);
const home = articlePlace(reading, { title: '', source: '郑州晚报' }, gazetteer);
const named = (surface: string) => organisationName(surface, home, gazetteer);

describe('the full name of a body', () => {
  it.each([
    ['市人社局', '郑州市人力资源和社会保障局'],
    ['郑州市人社局', '郑州市人力资源和社会保障局'],
    ['市委', '郑州市委'],
    ['中共郑州市委', '郑州市委'],
    ['市委政研室', '郑州市委政策研究室'],
    ['省委党校', '河南省委党校'],
    ['金水区检察院', '郑州市金水区人民检察院'],
    ['河南省郑州市金水区检察院', '郑州市金水区人民检察院'],
    ['中组部', '中共中央组织部'],
    ['中央组织部', '中共中央组织部'],
    ['国家发改委', '国家发展和改革委员会'],
    ['国家林草局', '国家林业和草原局'],
    ['人社部', '人力资源和社会保障部'],
    ['农业农村部', '农业农村部'],
    ['中央党校(国家行政学院)', '中共中央党校（国家行政学院）'],
    ['广西壮族自治区党委组织部', '广西壮族自治区党委组织部'],
  ])('of %s is %s', (surface, name) => {
    expect(named(surface).name).toBe(name);
  });

  it('says whether the place was in the words', () => {
    expect(named('市人社局').placeInferred).toBe(true);
    expect(named('郑州市人社局').placeInferred).toBe(false);
  });

  it('names the body above a department, and does not take a school for its committee', () => {
    expect(named('市委组织部').parent).toBe('郑州市委');
    expect(named('市委党校').name).not.toBe(named('市委').name);
  });

  it.each([
    ['中宣部新闻局', '中宣部'],
    ['国家林草局办公室', '国家林草局'],
    ['郑州市政协党组', '郑州市政协'],
    ['市人社局', ''],
    ['中宣部', ''],
  ])('finds in %s the house «%s»', (surface, house) => {
    expect(surface.slice(0, named(surface).parentLength)).toBe(house);
  });

  it('tells the same department of two cities apart', () => {
    expect(named('洛阳市委组织部').name).not.toBe(named('市委组织部').name);
  });

  it('knows a type of body whose place nothing tells from one that is alone in the country', () => {
    const nowhere = { province: null, city: null, county: null };
    const isUnplaced = (surface: string) => organisationName(surface, nowhere, gazetteer).isUnplaced;
    expect(['市委组织部', '市人社局', '省委', '村委会', '集团'].filter((surface) => !isUnplaced(surface))).toEqual([]);
    expect(['教育部', '国资委', '洛阳市委', '人民网', '国家统计局'].filter(isUnplaced)).toEqual([]);
    expect(organisationName('市人社局', nowhere, gazetteer).name).toBe('市人力资源和社会保障局');
  });

  it('knows a short name that is alone in the world from one that each place has', () => {
    const nowhere = { province: null, city: null, county: null };
    const isUnmistakable = (surface: string) => organisationName(surface, nowhere, gazetteer).isUnmistakable;
    const alone = ['财政部', '海关总署', '欧盟', '俄军', '法国政府', '清华大学', '农业银行', '哈马斯'];
    expect(alone.filter((surface) => !isUnmistakable(surface))).toEqual([]);
    expect(['妇联', '民政局', '校党委', '重点大学', '商业银行', '军乐团'].filter(isUnmistakable)).toEqual([]);
  });

  it('leaves a proper name as it stands', () => {
    expect(named('郑州晚报').name).toBe('郑州晚报');
    expect(named('中国人民大学').name).toBe('中国人民大学');
  });
});
