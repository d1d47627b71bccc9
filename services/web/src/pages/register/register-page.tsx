import { useBlocker, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteDraft } from '../../api/intake';
import { useCommand } from '../../commands/use-command';
import { Dialog } from '../../components/dialog';
import { ErrorSummary } from '../../components/error-summary';
import { PageHeader } from '../../components/page-header';
import { ProblemNotice } from '../../components/problem-notice';
import { currentLanguage } from '../../app/language';
import { CheckStep } from './check-step';
import { ClaimsStep } from './claims-step';
import { DraftsList } from './drafts-list';
import { FactsStep } from './facts-step';
import { MaterialsStep } from './materials-step';
import { PartiesStep } from './parties-step';
import { bodyOf, emptyForm, type RegisterForm } from './register-form';
import { faultsOf, steps, type RegisterFault, type Step } from './register-faults';
import { StepLine } from './step-line';
import { useDraft } from './use-draft';

const panels = { parties: PartiesStep, facts: FactsStep, claims: ClaimsStep, materials: MaterialsStep };

export interface StepProps {
  readonly form: RegisterForm;
  readonly change: (part: Partial<RegisterForm>) => void;
  /** Message at each faulty field. */
  readonly faults: Readonly<Record<string, string>>;
}

export const idOf = (field: string): string => `register-${field}`;

export const RegisterPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { draft: wanted } = useSearch({ from: '/shell/matters/new' });
  const [form, setForm] = useState<RegisterForm>(emptyForm);
  const [step, setStep] = useState<Step>('parties');
  const [visited, setVisited] = useState<ReadonlySet<Step>>(new Set(['parties']));
  const [found, setFound] = useState<readonly RegisterFault[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = useDraft(form, wanted, setForm);
  const { send, busy, error } = useCommand();
  const registered = useRef(false);
  const leaving = useBlocker({
    shouldBlockFn: () => draft.touched && !registered.current,
    withResolver: true,
    enableBeforeUnload: () => draft.unsaved && !registered.current,
  });

  const change = (part: Partial<RegisterForm>) => {
    draft.touch();
    const next = { ...form, ...part };
    setForm(next);
    // What was mended is no longer told; nothing new is told before 【下一步】.
    const left = faultsOf(step, next);
    setFound(before => before.filter(({ field }) => left.some(fault => fault.field === field)));
  };
  const messageOf = ({ fault, label }: RegisterFault): string => {
    if (typeof fault === 'object') return fault[currentLanguage()];
    const word = {
      missing: 'missing',
      'not-a-day': 'notADay',
      'not-an-amount': 'notAnAmount',
      'not-a-number': 'notANumber',
    } as const;
    return t(`form.${word[fault]}`, { label: t(`register.fields.${label as 'name'}`) });
  };
  const faults = useMemo(
    () => Object.fromEntries(found.map(fault => [fault.field, messageOf(fault)])),
    // messageOf follows the language with t
    [found, t],
  );
  const summary = useMemo(
    () => found.map(fault => ({ id: idOf(fault.field), message: faults[fault.field] ?? '' })),
    [found, faults],
  );

  const go = (to: Step) => {
    setFound([]);
    setStep(to);
    setVisited(before => new Set([...before, to]));
    window.scrollTo({ top: 0 });
    requestAnimationFrame(() => heading.current?.focus());
  };
  const forward = () => {
    const wrong = faultsOf(step, form);
    setFound(wrong);
    const next = steps[steps.indexOf(step) + 1];
    if (wrong.length === 0 && next) go(next);
  };
  const register = async () => {
    const wrong = faultsOf('check', form);
    setFound(wrong);
    if (wrong.length > 0) return;
    const done = await send({ address: '/api/intake/matters', body: bodyOf(form) });
    if (!done) return;
    registered.current = true;
    if (draft.isStored) await deleteDraft(draft.id);
    await navigate({ to: '/matters/$id/receipt', params: { id: done.id } });
  };
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const Panel = step === 'check' ? undefined : panels[step];
  return (
    <>
      <PageHeader title={t('register.title')}>
        <span role="status" className={draft.failed ? 'field-error' : 'as-of'}>
          {draft.failed
            ? t('register.draftFailed')
            : draft.savedAt && t('register.draftSaved', { time: draft.savedAt })}
        </span>
      </PageHeader>
      <StepLine form={form} step={step} visited={visited} onGo={go} />
      {step === 'parties' && !draft.touched && !wanted && <DraftsList />}
      <form
        className="register"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void (step === 'check' ? register() : forward());
        }}
      >
        <ErrorSummary faults={summary} />
        {error !== undefined && <ProblemNotice error={error} doing="saving" onRetry={() => void register()} />}
        <h2 tabIndex={-1} ref={heading}>
          {step === 'check' ? t('register.checkTitle') : t(`register.${step}`)}
        </h2>
        {Panel ? <Panel form={form} change={change} faults={faults} /> : <CheckStep form={form} onEdit={go} />}
        <div className="actions sticky-actions">
          <Button data-save onClick={() => void draft.save()}>
            {t('register.save')}
          </Button>
          {step !== 'parties' && (
            <Button onClick={() => go(steps[steps.indexOf(step) - 1] ?? 'parties')}>{t('register.previous')}</Button>
          )}
          <Button type="primary" htmlType="submit" aria-disabled={busy}>
            {busy
              ? t('common.saving')
              : step === 'check'
                ? t('register.submit')
                : step === 'materials'
                  ? t('register.toCheck')
                  : t('register.next')}
          </Button>
        </div>
      </form>
      <Dialog
        open={leaving.status === 'blocked'}
        title={t('register.keepOrDelete')}
        onClose={() => leaving.reset?.()}
        footer={
          <>
            <Button type="primary" onClick={() => void draft.save().then(() => leaving.proceed?.())}>
              {t('register.keep')}
            </Button>
            <Button onClick={() => leaving.reset?.()}>{t('register.stay')}</Button>
            <Button
              danger
              onClick={() =>
                void (draft.isStored ? deleteDraft(draft.id) : Promise.resolve()).then(() => leaving.proceed?.())
              }
            >
              {t('register.drop')}
            </Button>
          </>
        }
      />
    </>
  );
};
