/** What a unit does. A bureau's heads decide for the inspection body of their own area. */
export type UnitBody = 'window' | 'arbitration' | 'inspection' | 'bureau' | 'supervision' | 'operations';

export interface Unit {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly body: UnitBody;
  /** The place it is competent for; `city` is the whole city. */
  readonly area: 'city' | 'xincheng' | 'dongshan';
  readonly address: string;
  /** Agency word in case numbers (domain.md §7.3, proposed): `云新` → `云新劳人仲案〔2026〕1号`. */
  readonly numberWord: string;
}

/**
 * The offices of a made-up city (云河市) with one district and one county. A real city replaces this table;
 * division of jurisdiction between them is local (domain.md §5.1(5), §5.2(4)).
 */
export const UNITS: readonly Unit[] = [
  {
    code: 'win-xincheng',
    name: { zh: '新城区综合受理窗口', en: 'Xincheng service window' },
    body: 'window',
    area: 'xincheng',
    address: '云河市新城区和平路18号一楼大厅',
    numberWord: '云新',
  },
  {
    code: 'win-liulin',
    name: { zh: '柳林镇便民服务中心', en: 'Liulin town service centre' },
    body: 'window',
    area: 'xincheng',
    address: '云河市新城区柳林镇人民街6号',
    numberWord: '云柳',
  },
  {
    code: 'win-dongshan',
    name: { zh: '东山县综合受理窗口', en: 'Dongshan service window' },
    body: 'window',
    area: 'dongshan',
    address: '云河市东山县政务中心二楼',
    numberWord: '云东',
  },
  {
    code: 'arb-city',
    name: { zh: '云河市劳动人事争议仲裁院', en: 'Yunhe City Arbitration Institute' },
    body: 'arbitration',
    area: 'city',
    address: '云河市府前路1号',
    numberWord: '云',
  },
  {
    code: 'arb-xincheng',
    name: { zh: '新城区劳动人事争议仲裁院', en: 'Xincheng Arbitration Institute' },
    body: 'arbitration',
    area: 'xincheng',
    address: '云河市新城区和平路18号三楼',
    numberWord: '云新',
  },
  {
    code: 'arb-dongshan',
    name: { zh: '东山县劳动人事争议仲裁院', en: 'Dongshan Arbitration Institute' },
    body: 'arbitration',
    area: 'dongshan',
    address: '云河市东山县政务中心四楼',
    numberWord: '云东',
  },
  {
    code: 'ins-city',
    name: { zh: '云河市劳动保障监察支队', en: 'Yunhe City Labor Inspection' },
    body: 'inspection',
    area: 'city',
    address: '云河市府前路1号副楼',
    numberWord: '云',
  },
  {
    code: 'ins-xincheng',
    name: { zh: '新城区劳动保障监察大队', en: 'Xincheng Labor Inspection' },
    body: 'inspection',
    area: 'xincheng',
    address: '云河市新城区和平路18号五楼',
    numberWord: '云新',
  },
  {
    code: 'ins-dongshan',
    name: { zh: '东山县劳动保障监察大队', en: 'Dongshan Labor Inspection' },
    body: 'inspection',
    area: 'dongshan',
    address: '云河市东山县政务中心五楼',
    numberWord: '云东',
  },
  {
    code: 'hrss-city',
    name: { zh: '云河市人力资源和社会保障局', en: 'Yunhe City HRSS Bureau' },
    body: 'bureau',
    area: 'city',
    address: '云河市府前路1号',
    numberWord: '云',
  },
  {
    code: 'hrss-xincheng',
    name: { zh: '新城区人力资源和社会保障局', en: 'Xincheng HRSS Bureau' },
    body: 'bureau',
    area: 'xincheng',
    address: '云河市新城区和平路18号',
    numberWord: '云新',
  },
  {
    code: 'hrss-dongshan',
    name: { zh: '东山县人力资源和社会保障局', en: 'Dongshan HRSS Bureau' },
    body: 'bureau',
    area: 'dongshan',
    address: '云河市东山县政务中心',
    numberWord: '云东',
  },
  {
    code: 'sup-city',
    name: { zh: '市人社局督导审计科', en: 'Supervision and audit section' },
    body: 'supervision',
    area: 'city',
    address: '云河市府前路1号',
    numberWord: '云',
  },
  {
    code: 'ops-city',
    name: { zh: '市人社局信息中心', en: 'Information centre' },
    body: 'operations',
    area: 'city',
    address: '云河市府前路1号',
    numberWord: '云',
  },
];

export const findUnit = (code: string): Unit | undefined => UNITS.find(unit => unit.code === code);

/** The unit of a body that is competent for an area. */
export const unitFor = (body: UnitBody, area: Unit['area']): Unit | undefined =>
  UNITS.find(unit => unit.body === body && unit.area === area);

/**
 * May someone of `actorUnit` act on a case held by `caseUnit`? Its own unit; the bureau of the same area for its
 * inspection body; the city's bureau for every area (asset queries, taking over: domain.md §5.2(2)).
 */
export const servesUnit = (actorUnit: string, caseUnit: string): boolean => {
  if (actorUnit === caseUnit) return true;
  const actor = findUnit(actorUnit);
  const holder = findUnit(caseUnit);
  return (
    actor?.body === 'bureau' && holder?.body === 'inspection' && (actor.area === holder.area || actor.area === 'city')
  );
};
