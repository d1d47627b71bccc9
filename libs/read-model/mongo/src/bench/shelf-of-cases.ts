import { projection, type TextTest } from '@one-window/read-model';

/** What the search view of a bureau holds, in small: enough to find by, in the proportions of a city. */
export interface SoughtCase {
  readonly id: string;
  readonly number: string;
  readonly worker: string;
  readonly employer: string;
  readonly unit: string;
}

export const sought = projection<SoughtCase>({
  name: 'sought',
  version: 1,
  handles: () => false,
  key: event => event.subject,
  apply: doc => {
    if (doc === undefined) throw new Error('filled by the benchmark, not by events');
    return doc;
  },
  fields: { names: [], by: [], of: () => ({}) },
  text: {
    columns: ['numbers', 'people', 'employers', 'units'],
    sealed: () => [],
    of: doc => ({ numbers: [doc.number], people: [doc.worker], employers: [doc.employer], units: [doc.unit] }),
  },
});

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹'.split('');
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国文志海波鹏飞'.split('');
const PLACES = ['云河', '新城', '临江', '北山', '东湖', '南港', '西岭', '青浦'];
const TRADES = ['科技', '建筑', '快递', '餐饮', '物流', '制造', '保安', '家政', '装饰', '服装'];
const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

export const caseAt = (n: number): SoughtCase => ({
  id: `case-${n}`,
  number: `云新劳人仲案〔${2020 + (n % 7)}〕${n}号`,
  worker: `${pick(SURNAMES, n * 7)}${pick(GIVEN, n * 13)}${n % 3 === 0 ? '' : pick(GIVEN, Math.floor(n / 40))}`,
  employer: `${pick(PLACES, n)}市${pick(GIVEN, n * 3)}${pick(GIVEN, Math.floor(n / 9))}${pick(TRADES, n * 11)}有限公司`,
  unit: `unit${n % 30}`,
});

const anywhere = ['numbers', 'people', 'employers'];
const mine: TextTest = { column: 'units', anyTerm: ['unit7'] };
const phrase = (text: string): TextTest => ({ columns: anywhere, phrase: text });

export const QUESTIONS: readonly { readonly title: string; readonly all: readonly TextTest[] }[] = [
  { title: 'a name of two characters', all: [phrase(caseAt(51_234 - (51_234 % 3)).worker)] },
  { title: 'a name of three characters', all: [phrase(caseAt(70_001).worker)] },
  { title: 'a surname, which thousands have', all: [phrase('张')] },
  { title: 'a trade, which a tenth has', all: [phrase('快递')] },
  { title: 'what every name of a firm has', all: [phrase('有限公司')] },
  { title: 'a whole firm', all: [phrase(caseAt(33_333).employer)] },
  { title: 'a case number', all: [phrase('〔2026〕68438号')] },
  { title: 'the beginning of a number', all: [phrase('云新劳人仲案〔2026〕684')] },
  { title: 'a trade, in one unit of thirty', all: [phrase('快递'), mine] },
  { title: 'a name of two characters, in one unit', all: [phrase(caseAt(51_234 - (51_234 % 3)).worker), mine] },
  { title: 'nothing', all: [phrase('黼黻')] },
];
