/** What an entity can be. `label` is its Neo4j label beside `Entity`. */
export const entityKinds = {
  person: { label: 'Person', zh: '人物', en: 'Person' },
  organisation: { label: 'Organisation', zh: '机构', en: 'Organisation' },
  program: { label: 'Program', zh: '活动项目', en: 'Program' },
  slogan: { label: 'Slogan', zh: '提法', en: 'Slogan' },
  venue: { label: 'Venue', zh: '场所', en: 'Venue' },
  document: { label: 'Document', zh: '文件', en: 'Document' },
  place: { label: 'Place', zh: '地区', en: 'Place' },
  group: { label: 'Group', zh: '群体', en: 'Group' },
} as const;

export type EntityKind = keyof typeof entityKinds;

/** What an organisation can be. Party and government bodies, congresses and courts carry the label `Bureau` too. */
export const organisationSubtypes = {
  party: { bureau: true, zh: '党委机关', en: 'Party body' },
  government: { bureau: true, zh: '政府机关', en: 'Government body' },
  congress: { bureau: true, zh: '人大政协', en: 'Congress or consultative body' },
  court: { bureau: true, zh: '法院检察院', en: 'Court or procuratorate' },
  school: { bureau: false, zh: '学校', en: 'School' },
  company: { bureau: false, zh: '企业', en: 'Company' },
  media: { bureau: false, zh: '媒体', en: 'Medium' },
  association: { bureau: false, zh: '团体', en: 'Association' },
  military: { bureau: false, zh: '军队', en: 'Military body' },
  other: { bureau: false, zh: '其他机构', en: 'Other body' },
} as const;

export type OrganisationSubtype = keyof typeof organisationSubtypes;
