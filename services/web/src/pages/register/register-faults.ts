import { checkCreditCode, checkResidentId, type Name } from '@one-window/contracts';
import { parseAmount } from '../../components/parse-amount';
import { parseDate } from '../../components/parse-date';
import { todayHere } from '../../components/today';
import { workersIn } from './worker-list';
import { asksOf, noAnswers, type RegisterForm } from './register-form';

export const steps = ['parties', 'facts', 'claims', 'materials', 'check'] as const;
export type Step = (typeof steps)[number];

/** Field (its id in the form) and what is wrong there: a word of ours, or the sentence of a number check. */
export interface RegisterFault {
  readonly field: string;
  readonly fault: 'missing' | 'not-a-day' | 'not-an-amount' | 'not-a-number' | Name;
  /** Which word names the field. */
  readonly label: string;
}

const isDay = (typed: string) => parseDate(typed, todayHere()) !== undefined;
const fault = (field: string, what: RegisterFault['fault'], label = field): RegisterFault => ({
  field,
  fault: what,
  label,
});

const missing = (form: RegisterForm, ...fields: readonly ('name' | 'area' | 'employerName' | 'story')[]) =>
  fields.filter(field => form[field].trim() === '').map(field => fault(field, 'missing'));

/** Checked while typing too, but only at full length. */
export const idFault = ({ idKind, idNumber }: RegisterForm): Name | undefined => {
  if (idKind !== 'resident-id' || idNumber.trim() === '') return undefined;
  const check = checkResidentId(idNumber);
  return check.valid ? undefined : check.fault;
};
export const usccFault = ({ employerKind, uscc }: RegisterForm): Name | undefined => {
  if (employerKind !== 'organization' || uscc.trim() === '') return undefined;
  const check = checkCreditCode(uscc);
  return check.valid ? undefined : check.fault;
};

/** Each row that is wrong by its place; and a list that does not fit the number of people. */
const workersFaults = (form: RegisterForm): readonly RegisterFault[] => {
  if (Number(form.workersCount) < 2 || form.workers.trim() === '') return [];
  const { workers, faults } = workersIn(form.workers);
  if (faults.length > 0)
    return [
      fault('workers', {
        zh: faults.map(({ row, typed, why }) => `第${row}行“${typed}”：${why.zh}`).join(''),
        en: faults.map(({ row, typed, why }) => `Row ${row} “${typed}”: ${why.en}`).join(' '),
      }),
    ];
  const count = Number(form.workersCount);
  return workers.length > count
    ? [
        fault('workers', {
          zh: `名单有${workers.length}人，人数填的是${count}。请改人数或名单。`,
          en: `The list has ${workers.length} people and the number says ${count}. Correct one of them.`,
        }),
      ]
    : [];
};

const parties = (form: RegisterForm): readonly RegisterFault[] => {
  const id = idFault(form);
  const uscc = usccFault(form);
  return [
    ...(form.idKind !== 'none' && form.idNumber.trim() === '' ? [fault('idNumber', 'missing')] : []),
    ...(id ? [fault('idNumber', id)] : []),
    ...missing(form, 'name', 'employerName'),
    ...(uscc ? [fault('uscc', uscc)] : []),
    ...missing(form, 'area'),
    ...(/^[1-9]\d{0,4}$/.test(form.workersCount) ? [] : [fault('workersCount', 'not-a-number')]),
    ...workersFaults(form),
    ...(['receivedOn', 'birthDate'] as const)
      .filter(field => form[field] && !isDay(form[field]))
      .map(field => fault(field, 'not-a-day')),
  ];
};

const answersFaults = (form: RegisterForm, key: string): readonly RegisterFault[] => {
  const answers = form.answers[key] ?? noAnswers;
  const asks = asksOf(key);
  const days = [
    ...(asks.includes('period') ? (['from', 'to'] as const) : []),
    ...(asks.includes('arose') ? (['arose'] as const) : []),
    ...(asks.includes('known') ? (['known'] as const) : []),
  ];
  return [
    ...(answers.amount && parseAmount(answers.amount) === undefined
      ? [fault(`${key}-amount`, 'not-an-amount', 'amount')]
      : []),
    ...(answers.months && !/^\d+(\.\d+)?$/.test(answers.months)
      ? [fault(`${key}-months`, 'not-a-number', 'months')]
      : []),
    ...days
      .filter(field => answers[field] && !isDay(answers[field]))
      .map(field => fault(`${key}-${field}`, 'not-a-day', field)),
  ];
};

const facts = (form: RegisterForm): readonly RegisterFault[] => [
  ...(form.circumstances.length === 0 ? [fault('circumstances', 'missing')] : []),
  ...form.circumstances.flatMap(key => answersFaults(form, key)),
  ...missing(form, 'story'),
  ...(['startedOn', 'endedOn'] as const)
    .filter(field => form[field] && !isDay(form[field]))
    .map(field => fault(field, 'not-a-day')),
  ...(form.monthlyWage && parseAmount(form.monthlyWage) === undefined ? [fault('monthlyWage', 'not-an-amount')] : []),
];

const claims = (form: RegisterForm): readonly RegisterFault[] =>
  form.circumstances.flatMap(key => {
    const route = form.routes[key];
    if (!route) return [fault(`route-${key}`, 'missing', 'route')];
    if (route.kind === 'confirm') return [];
    return [
      ...(route.body === '' ? [fault(`body-${key}`, 'missing', 'overrideBody')] : []),
      ...(route.body === 'elsewhere' && route.agency === '' ? [fault(`agency-${key}`, 'missing', 'agency')] : []),
      ...(route.reason.trim() === '' ? [fault(`reason-${key}`, 'missing', 'reason')] : []),
    ];
  });

const materials = (form: RegisterForm): readonly RegisterFault[] =>
  form.materials.flatMap((row, index) => [
    ...(row.title.trim() === '' ? [fault(`material-${index}-title`, 'missing', 'materialTitle')] : []),
    ...(/^[1-9]\d{0,3}$/.test(row.pages) ? [] : [fault(`material-${index}-pages`, 'not-a-number', 'pages')]),
  ]);

const byStep = { parties, facts, claims, materials };
export const faultsOf = (step: Step, form: RegisterForm): readonly RegisterFault[] =>
  step === 'check' ? [parties, facts, claims, materials].flatMap(check => check(form)) : byStep[step](form);
export const stepOf = (form: RegisterForm): Step =>
  (['parties', 'facts', 'claims', 'materials'] as const).find(step => faultsOf(step, form).length > 0) ?? 'check';
