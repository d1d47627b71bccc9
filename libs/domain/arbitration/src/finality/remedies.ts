import type { Finality } from './classify-item';

export interface Remedy {
  readonly for: 'worker' | 'employer';
  readonly zh: string;
  readonly en: string;
}

const SUE = {
  zh: '不服本裁决的，可以自收到裁决书之日起十五日内向人民法院提起诉讼；期满不起诉的，裁决书发生法律效力（调解仲裁法50条）。',
  en: 'Whoever does not accept this award may sue within 15 days of receiving it; otherwise it takes effect (LMAA 50).',
};

/** What each side may do, printed on the award (LMAA 46–50). The period starts when that side receives it. */
export const remediesOf = (finality: Finality): readonly Remedy[] =>
  finality === 'non-final'
    ? [
        { for: 'worker', ...SUE },
        { for: 'employer', ...SUE },
      ]
    : [
        {
          for: 'worker',
          zh: '本裁决为终局裁决，自作出之日起发生法律效力。劳动者不服的，可以自收到裁决书之日起十五日内向人民法院提起诉讼（调解仲裁法48条）。',
          en: 'This award is final and effective from the day it is made. The worker may sue within 15 days of receiving it (LMAA 48).',
        },
        {
          for: 'employer',
          zh: '本裁决为终局裁决，自作出之日起发生法律效力。用人单位有证据证明具有调解仲裁法第四十九条第一款规定情形之一的，可以自收到裁决书之日起三十日内向本仲裁委员会所在地的中级人民法院申请撤销裁决。',
          en: 'This award is final and effective from the day it is made. With proof of a ground of LMAA 49(1) the employer may ask the intermediate court at the seat of this commission to set it aside within 30 days of receiving it.',
        },
      ];
