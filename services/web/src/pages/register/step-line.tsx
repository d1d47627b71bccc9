import { useTranslation } from 'react-i18next';
import { emptyForm, type RegisterForm } from './register-form';
import { faultsOf, steps, type Step } from './register-faults';

const fieldsOf: Record<Exclude<Step, 'check'>, readonly (keyof RegisterForm)[]> = {
  parties: ['name', 'idNumber', 'employerName', 'area', 'uscc'],
  facts: ['circumstances', 'story'],
  claims: ['routes'],
  materials: ['materials'],
};

/** Opened is not untouched, and not finished: each step says which it is (govuk-design-system-backlog #72). */
const markOf = (step: Step, form: RegisterForm, visited: boolean): 'untouched' | 'unfinished' | 'finished' => {
  if (step === 'check') return 'untouched';
  const touched =
    visited || fieldsOf[step].some(field => JSON.stringify(form[field]) !== JSON.stringify(emptyForm[field]));
  if (!touched) return 'untouched';
  return faultsOf(step, form).length === 0 ? 'finished' : 'unfinished';
};
const shapes = { untouched: '○', unfinished: '●', finished: '✓' } as const;

interface Props {
  readonly form: RegisterForm;
  readonly step: Step;
  readonly visited: ReadonlySet<Step>;
  readonly onGo: (step: Step) => void;
}

export const StepLine = ({ form, step, visited, onGo }: Props) => {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('register.steps')}>
      <ol className="steps">
        {steps.map((name, index) => {
          const mark = markOf(name, form, visited.has(name));
          return (
            <li key={name}>
              <button type="button" aria-current={name === step ? 'step' : undefined} onClick={() => onGo(name)}>
                {index + 1} {t(`register.${name}`)}{' '}
                {name !== 'check' && (
                  <span className="secondary">
                    <span aria-hidden="true">{shapes[mark]}</span> {t(`register.${mark}`)}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
