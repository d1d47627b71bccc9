import {
  CheckNumbersAnswer,
  CheckNumbersBody,
  checkCreditCode,
  checkResidentId,
  type NumberFault,
} from '@one-window/contracts';
import { defineQuery } from '@one-window/platform';

/** POST: numbers of people never stand in an address. */
export const checkNumbers = defineQuery({
  name: 'checkNumbers',
  title: { zh: '校验证件号码', en: 'Check an ID number or credit code' },
  path: '/number-checks',
  method: 'POST',
  roles: 'signed-in',
  query: CheckNumbersBody,
  answer: CheckNumbersAnswer,
  run: ({ query: { residentId, uscc } }): CheckNumbersAnswer => ({
    ...(residentId !== undefined && { residentId: residentIdAnswer(residentId) }),
    ...(uscc !== undefined && { uscc: creditCodeAnswer(uscc) }),
  }),
});

const wrong = (cleaned: string, { code, zh, en }: NumberFault) => ({ valid: false, cleaned, reason: { code, zh, en } });

const residentIdAnswer = (typed: string) => {
  const check = checkResidentId(typed);
  if (!check.valid) return wrong(check.cleaned, check.fault);
  const { cleaned, birthDate, sex, province } = check;
  return { valid: true, cleaned, birthDate, sex, region: province };
};

const creditCodeAnswer = (typed: string) => {
  const check = checkCreditCode(typed);
  return check.valid ? { valid: true, cleaned: check.cleaned } : wrong(check.cleaned, check.fault);
};
