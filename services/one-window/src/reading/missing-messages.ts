import type { MissingMessage } from '@one-window/contracts';
import type { PersonalData } from '@one-window/privacy';
import type { CaseDoc } from '../projections/case-view/case-doc';
import { openText } from './opener';

/** 【监察未收到：已受理（仲裁第3条）】: what was given up, by whom and why. */
export const missingMessages = (personalData: PersonalData, { missing }: CaseDoc): Promise<MissingMessage[]> =>
  Promise.all(
    missing.map(async ({ message, why, ...hole }) => ({ ...hole, ...message, why: await openText(personalData, why) })),
  );
