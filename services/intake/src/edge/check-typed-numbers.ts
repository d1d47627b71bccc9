import { checkCreditCode, checkResidentId, type EmployerInput, type PersonInput } from '@one-window/contracts';
import { Problem, type FieldError } from '@one-window/platform';

interface Typed {
  readonly applicant?: PersonInput | undefined;
  readonly workers?: readonly PersonInput[] | undefined;
  readonly employer?: EmployerInput | undefined;
}

/**
 * A number with a wrong check digit is a slip of the pen, told before anything is recorded.
 * @throws Problem 422 that names each field.
 */
export const checkTypedNumbers = ({ applicant, workers = [], employer }: Typed): void => {
  const errors = [
    ...(applicant ? faultsOf(applicant, 'applicant') : []),
    ...workers.flatMap((worker, index) => faultsOf(worker, `workers.${index}`)),
    ...(employer ? faultsOfEmployer(employer) : []),
  ];
  if (errors.length > 0) throw numbersInvalid(errors);
};

const faultsOf = ({ idKind, idNumber }: PersonInput, field: string): readonly FieldError[] => {
  if (idKind !== 'resident-id') return [];
  const check = checkResidentId(idNumber ?? '');
  return check.valid ? [] : [{ field: `${field}.idNumber`, zh: check.fault.zh, en: check.fault.en }];
};

const faultsOfEmployer = (employer: EmployerInput): readonly FieldError[] => {
  if (employer.kind === 'person') return faultsOf(employer, 'employer');
  if (!employer.uscc) return [];
  const check = checkCreditCode(employer.uscc);
  return check.valid ? [] : [{ field: 'employer.uscc', zh: check.fault.zh, en: check.fault.en }];
};

const numbersInvalid = (errors: readonly FieldError[]): Problem =>
  new Problem(
    422,
    'numbers/invalid',
    {
      zh: { title: errors.map(error => error.zh).join(''), next: '请改正后再提交。' },
      en: { title: errors.map(error => error.en).join(' '), next: 'Correct the number and send it again.' },
    },
    { errors },
  );
