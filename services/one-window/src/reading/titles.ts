import type { PersonalData } from '@one-window/privacy';
import type { CaseDoc } from '../projections/case-view/case-doc';
import { ERASED, openPerson } from './opener';

/** 【张某 诉 某快递公司】, 【张某等17人 诉 …】. `null` when nothing that could be named is left. */
export const titleOf = async (personalData: PersonalData, doc: CaseDoc | undefined): Promise<string | null> => {
  if (!doc) return null;
  const [worker, employer] = await Promise.all([firstWorker(personalData, doc), employerName(personalData, doc)]);
  if (worker === null && employer === null) return null;
  const others = doc.workersCount > 1 ? `等${doc.workersCount}人` : '';
  const side =
    worker === undefined
      ? doc.workersCount > 0
        ? `${doc.workersCount}名劳动者`
        : '线索'
      : `${worker ?? ERASED}${others}`;
  return employer === undefined ? side : `${side} 诉 ${employer ?? ERASED}`;
};

const firstWorker = async (personalData: PersonalData, { parties }: CaseDoc): Promise<string | null | undefined> => {
  const [first] = parties;
  return first && (await openPerson(personalData, first.sealed)).name;
};

export const employerName = async (
  personalData: PersonalData,
  { employer }: Pick<CaseDoc, 'employer'>,
): Promise<string | null | undefined> => {
  if (!employer) return undefined;
  return employer.kind === 'organization' ? employer.name : (await openPerson(personalData, employer.sealed)).name;
};
