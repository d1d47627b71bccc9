import { localDate, type LocalDate } from '@one-window/kernel';

interface Renumbered {
  readonly since: LocalDate;
  readonly before: Readonly<Record<string, string>>;
}

/** Where a paper that decisions cite was not yet in force, or bore other article numbers (domain.md §0.5). */
const PAPERS: readonly Renumbered[] = [
  {
    // 行政处罚法 1996, as amended up to 2017.
    since: localDate('2021-07-15'),
    before: {
      行政处罚法27条: '行政处罚法（1996年）22条',
      行政处罚法29条: '行政处罚法（1996年）24条',
      行政处罚法33条: '行政处罚法（1996年）27条',
      行政处罚法34条: '行政处罚法（1996年）4条',
      行政处罚法37条: '立法法93条',
      行政处罚法42条: '行政处罚法（1996年）37条',
      行政处罚法44条: '行政处罚法（1996年）31条',
      '行政处罚法44—45条': '行政处罚法（1996年）31—32条',
      行政处罚法45条: '行政处罚法（1996年）32条',
      行政处罚法47条: '国办发〔2018〕118号',
      行政处罚法55条: '行政处罚法（1996年）37条',
      行政处罚法56条: '行政处罚法（1996年）37条',
      行政处罚法57条: '行政处罚法（1996年）38条',
      行政处罚法58条: '行政处罚法（1996年）38条',
      行政处罚法61条: '行政处罚法（1996年）40条',
      行政处罚法64条: '行政处罚法（1996年）42条',
      行政处罚法67条: '行政处罚法（1996年）46条',
    },
  },
  {
    since: localDate('2022-01-01'),
    before: {
      民事诉讼法89条: '民事诉讼法（2017年）86条',
      民事诉讼法91条: '民事诉讼法（2017年）88条',
      民事诉讼法95条: '民事诉讼法（2017年）92条',
    },
  },
  { since: localDate('2020-05-01'), before: { 保障农民工工资支付条例10条: '监察条例18条' } },
  { since: localDate('2022-07-01'), before: { '鲁人社字〔2022〕41号': '监察条例14条' } },
];

const cited = (citation: string, day: LocalDate): string =>
  PAPERS.find(({ since, before }) => day < since && citation in before)?.before[citation] ?? citation;

/** Rules are written with today's articles; whoever reads an old case sees those of its day. */
export const citedOn = (text: string, day: LocalDate): string =>
  text
    .split('；')
    .map(citation => cited(citation, day))
    .join('；');
