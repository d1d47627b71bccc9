import { workersIn, type ListedWorker } from './worker-list';
import type { Question, RegisterMatterBody } from '@one-window/contracts';
import { cleanNumber, findCircumstance } from '@one-window/contracts';
import { parseAmount } from '../../components/parse-amount';
import { parseDate } from '../../components/parse-date';
import { todayHere } from '../../components/today';

/** What the worker said about one circumstance, as typed. */
export interface FactAnswers {
  readonly amount: string;
  readonly months: string;
  readonly from: string;
  readonly to: string;
  readonly admitted: '' | 'yes' | 'no' | 'unknown';
  readonly clear: '' | 'yes' | 'no';
  readonly arose: string;
  readonly known: string;
  readonly ongoing: '' | 'yes' | 'no';
  readonly others: string;
  readonly orderNo: string;
  readonly orderServedOn: string;
  readonly orderDueOn: string;
  readonly procedureUsed: string;
  /** Which way the worker asks for, where the law leaves a choice. */
  readonly wish: '' | 'arbitration' | 'inspection';
}

export type RouteAnswer =
  | { readonly kind: 'confirm' }
  | {
      readonly kind: 'override';
      readonly body: '' | 'arbitration' | 'inspection' | 'elsewhere';
      readonly agency: string;
      readonly reason: string;
    };

export interface MaterialRow {
  readonly kind: string;
  readonly title: string;
  readonly pages: string;
  readonly form: 'original' | 'copy';
}

/** The form as it stands, and as a draft keeps it. The law is not asked anywhere: only facts. */
export interface RegisterForm {
  readonly channel: RegisterMatterBody['channel'];
  readonly receivedOn: string;
  readonly area: '' | 'xincheng' | 'dongshan' | 'city';
  readonly name: string;
  readonly idKind: RegisterMatterBody['applicant']['idKind'];
  readonly idNumber: string;
  readonly sex: '' | 'male' | 'female';
  readonly birthDate: string;
  readonly phone: string;
  readonly address: string;
  readonly electronicService: boolean;
  readonly workersCount: string;
  /** A row a person, as pasted: `worker-list.ts` reads it. */
  readonly workers: string;
  readonly employerKind: 'organization' | 'person';
  readonly employerName: string;
  readonly uscc: string;
  readonly employerAddress: string;
  readonly legalRepresentative: string;
  readonly employerPhone: string;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly monthlyWage: string;
  readonly contract: 'written' | 'oral' | 'none' | 'unknown';
  readonly relation: 'admitted' | 'disputed' | 'unclear' | 'none';
  readonly overAge: boolean;
  readonly pension: boolean;
  readonly lateRetirement: boolean;
  readonly migrantWage: boolean;
  /** Ticked circumstances in the order in which they were ticked, with what was said about each. */
  readonly circumstances: readonly string[];
  readonly answers: Readonly<Record<string, FactAnswers>>;
  readonly routes: Readonly<Record<string, RouteAnswer>>;
  readonly story: string;
  readonly materials: readonly MaterialRow[];
}

export const noAnswers: FactAnswers = {
  amount: '',
  months: '',
  from: '',
  to: '',
  admitted: '',
  clear: '',
  arose: '',
  known: '',
  ongoing: '',
  others: '',
  orderNo: '',
  orderServedOn: '',
  orderDueOn: '',
  procedureUsed: '',
  wish: '',
};

export const emptyForm: RegisterForm = {
  channel: 'counter',
  receivedOn: '',
  area: '',
  name: '',
  idKind: 'resident-id',
  idNumber: '',
  sex: '',
  birthDate: '',
  phone: '',
  address: '',
  electronicService: false,
  workersCount: '1',
  workers: '',
  employerKind: 'organization',
  employerName: '',
  uscc: '',
  employerAddress: '',
  legalRepresentative: '',
  employerPhone: '',
  startedOn: '',
  endedOn: '',
  monthlyWage: '',
  contract: 'unknown',
  relation: 'unclear',
  overAge: false,
  pension: false,
  lateRetirement: false,
  migrantWage: false,
  circumstances: [],
  answers: {},
  routes: {},
  story: '',
  materials: [],
};

const given = <Value>(name: string, value: Value | undefined | ''): Record<string, Value> =>
  value === undefined || value === '' ? {} : { [name]: value };
const day = (typed: string): string | undefined => parseDate(typed, todayHere());
const yesNo = (answer: string): boolean | undefined => (answer === '' ? undefined : answer === 'yes');

export const asksOf = (circumstance: string): readonly Question[] => findCircumstance(circumstance)?.asks ?? [];

const factsOf = (answers: FactAnswers) => ({
  ...given('admitted', answers.admitted),
  ...given('clear', yesNo(answers.clear)),
  ...given('months', answers.months ? Number(answers.months) : undefined),
  ...given('arose', day(answers.arose)),
  ...given('ended', answers.to ? day(answers.to) : undefined),
  ...given('known', day(answers.known)),
  ...given('ongoing', yesNo(answers.ongoing)),
  ...given('othersAffected', answers.others ? Number(answers.others) : undefined),
  ...given('procedureUsed', answers.procedureUsed),
  ...given('wish', answers.wish),
  ...(day(answers.orderServedOn) && day(answers.orderDueOn)
    ? {
        orderUnmet: {
          ...given('orderNo', answers.orderNo),
          servedOn: day(answers.orderServedOn),
          dueOn: day(answers.orderDueOn),
        },
      }
    : {}),
});

export const claimOf = (circumstance: string, answers: FactAnswers) => ({
  circumstance,
  ...given('amountFen', parseAmount(answers.amount)),
  ...(day(answers.from) ? { period: { from: day(answers.from), ...given('to', day(answers.to)) } } : {}),
  facts: factsOf(answers),
});

const employmentOf = (form: RegisterForm) => ({
  ...given('startedOn', day(form.startedOn)),
  ...given('endedOn', day(form.endedOn)),
  ...given('monthlyWageFen', parseAmount(form.monthlyWage)),
  contract: form.contract,
  relation: form.relation,
  overAge: form.overAge,
  ...(form.overAge ? { pension: form.pension, lateRetirement: form.lateRetirement } : {}),
});

const flagsOf = (form: RegisterForm) => ({
  migrantWage: form.migrantWage,
  collective: Number(form.workersCount) >= 10,
});

export const suggestBody = (form: RegisterForm) => ({
  ...given('area', form.area),
  employment: employmentOf(form),
  workersCount: Number(form.workersCount) || 1,
  claims: form.circumstances.map(key => claimOf(key, form.answers[key] ?? noAnswers)),
  flags: flagsOf(form),
});

const routeOf = (route: RouteAnswer | undefined) =>
  !route
    ? {}
    : route.kind === 'confirm'
      ? { route: { kind: 'confirm' } }
      : {
          route: { kind: 'override', body: route.body, ...given('agency', route.agency), reason: route.reason.trim() },
        };

const personOf = (form: RegisterForm) => ({
  name: form.name.trim(),
  idKind: form.idKind,
  ...(form.idKind === 'none' ? {} : given('idNumber', form.idNumber.trim())),
  ...given('sex', form.sex),
  ...given('birthDate', day(form.birthDate)),
  ...given('phone', form.phone.trim()),
  ...given('address', form.address.trim()),
  electronicService: form.electronicService,
});

const employerOf = (form: RegisterForm) =>
  form.employerKind === 'organization'
    ? {
        kind: 'organization',
        name: form.employerName.trim(),
        ...given('uscc', form.uscc.trim()),
        ...given('address', form.employerAddress.trim()),
        ...given('legalRepresentative', form.legalRepresentative.trim()),
        ...given('phone', form.employerPhone.trim()),
      }
    : {
        kind: 'person',
        name: form.employerName.trim(),
        idKind: 'none',
        ...given('address', form.employerAddress.trim()),
        ...given('phone', form.employerPhone.trim()),
      };

/** The list of a group names the applicant too; who forgot that is helped. */
const workersOf = (form: RegisterForm) => {
  const { workers } = workersIn(form.workers);
  if (Number(form.workersCount) < 2 || workers.length === 0) return {};
  const own = cleanNumber(form.idNumber);
  const isApplicant = ({ name, idNumber }: ListedWorker) =>
    idNumber && own ? idNumber === own : name === form.name.trim();
  const listed = workers.map(worker =>
    isApplicant(worker)
      ? { ...personOf(form), ...given('amountFen', worker.amountFen), representative: true }
      : {
          name: worker.name,
          idKind: worker.idNumber ? 'resident-id' : 'none',
          ...given('idNumber', worker.idNumber),
          ...given('amountFen', worker.amountFen),
        },
  );
  return { workers: workers.some(isApplicant) ? listed : [{ ...personOf(form), representative: true }, ...listed] };
};

/** The body of `registerMatter`. */
export const bodyOf = (form: RegisterForm) => ({
  channel: form.channel,
  ...given('receivedOn', day(form.receivedOn)),
  area: form.area,
  applicant: personOf(form),
  ...workersOf(form),
  workersCount: Number(form.workersCount) || 1,
  employer: employerOf(form),
  employment: employmentOf(form),
  claims: form.circumstances.map(key => ({
    ...claimOf(key, form.answers[key] ?? noAnswers),
    ...routeOf(form.routes[key]),
  })),
  story: form.story.trim(),
  materials: form.materials.map(({ kind, title, pages, form: kept }) => ({
    kind,
    title: title.trim(),
    pages: Number(pages),
    form: kept,
  })),
  flags: flagsOf(form),
});
