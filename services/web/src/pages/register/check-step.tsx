import { findCircumstance } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestRoutes } from '../../api/intake';
import { currentLanguage } from '../../app/language';
import { parseAmount } from '../../components/parse-amount';
import { formatYuan } from '@one-window/kernel';
import { workersIn } from './worker-list';
import { noAnswers, suggestBody, type RegisterForm } from './register-form';
import type { Step } from './register-faults';

interface Props {
  readonly form: RegisterForm;
  readonly onEdit: (step: Step) => void;
}

/** Check answers: everything on one page, each part with its own 【修改】. */
export const CheckStep = ({ form, onEdit }: Props) => {
  const { t } = useTranslation();
  const language = currentLanguage();
  const part = (step: Exclude<Step, 'check'>, rows: readonly (readonly [string, ReactNode])[]) => (
    <section className="panel">
      <div className="panel-title">
        <h3>{t(`register.${step}`)}</h3>
        <Button onClick={() => onEdit(step)} aria-label={`${t('common.edit')} ${t(`register.${step}`)}`}>
          {t('common.edit')}
        </Button>
      </div>
      <dl className="facts">
        {rows.map(([name, value], index) => (
          <div key={`${name}-${index}`} className="fact">
            <dt>{name}</dt>
            <dd>
              {value && (!Array.isArray(value) || value.length > 0) ? (
                value
              ) : (
                <span className="secondary">{t('register.notFilled')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
  const money = (typed: string) => {
    const amount = parseAmount(typed);
    return amount === undefined ? '' : `${formatYuan(amount)}${t('common.yuan')}`;
  };
  const workersText = () =>
    workersIn(form.workers)
      .workers.map(({ name, idNumber, amountFen }) =>
        [name, idNumber, amountFen !== undefined && `${formatYuan(amountFen)}${t('common.yuan')}`]
          .filter(Boolean)
          .join(' '),
      )
      .join('；');
  /** Everything that was answered about one circumstance: `共多少钱：…；几个月：…`. */
  const said = (key: string) => {
    const { amount, admitted, clear, ongoing, procedureUsed, ...typed } = form.answers[key] ?? noAnswers;
    const choice = (answer: 'yes' | 'no' | 'unknown' | '') => answer && t(`common.${answer}`);
    const lines = [
      ['amount', money(amount)],
      ...Object.entries(typed),
      ['admitted', choice(admitted)],
      ['clear', choice(clear)],
      ['ongoing', choice(ongoing)],
      ['procedureUsed', procedureUsed && t(`register.procedures.${procedureUsed as 'none'}`)],
    ] as const;
    return lines
      .filter(([, answer]) => answer !== '')
      .map(([field, answer]) => (
        <div key={field}>
          {t(`register.fields.${field as 'amount'}`)}：{answer}
        </div>
      ));
  };
  const body = suggestBody(form);
  const { data: suggested } = useQuery({
    queryKey: ['suggestions', JSON.stringify(body)],
    queryFn: ({ signal }) => suggestRoutes(body, signal),
    enabled: form.circumstances.length > 0,
  });
  const route = (key: string) => {
    const chosen = form.routes[key];
    if (!chosen) return '';
    const suggestion = suggested?.suggestions[form.circumstances.indexOf(key)];
    return chosen.kind === 'confirm' || chosen.body === ''
      ? `${t('register.agree')}${suggestion ? `：${t(`register.bodies.${suggestion.body}`)}` : ''}`
      : `${t(`register.bodies.${chosen.body}`)}：${chosen.reason}`;
  };
  return (
    <>
      {part('parties', [
        [t('register.fields.name'), form.name],
        [t(`register.idKinds.${form.idKind}`), form.idNumber],
        [t('register.fields.sex'), form.sex && t(`register.sexes.${form.sex}`)],
        [t('register.fields.birthDate'), form.birthDate],
        [t('register.fields.phone'), form.phone],
        [t('register.fields.address'), form.address],
        [t('register.fields.workersCount'), form.workersCount],
        ...(Number(form.workersCount) > 1 ? ([[t('register.fields.workers'), workersText()]] as const) : []),
        [t('register.fields.employerName'), form.employerName],
        [t('register.fields.uscc'), form.uscc],
        [t('register.fields.employerAddress'), form.employerAddress],
        [t('register.fields.area'), form.area && t(`register.areas.${form.area}`)],
      ])}
      {part('facts', [
        ...form.circumstances.map(key => [findCircumstance(key)?.name[language] ?? '', said(key)] as const),
        [t('register.fields.story'), form.story],
        [t('register.fields.startedOn'), form.startedOn],
        [t('register.fields.endedOn'), form.endedOn],
        [t('register.fields.monthlyWage'), money(form.monthlyWage)],
        [t('register.fields.contract'), t(`register.contracts.${form.contract}`)],
        [t('register.fields.relation'), t(`register.relations.${form.relation}`)],
      ])}
      {part(
        'claims',
        form.circumstances.map(key => [findCircumstance(key)?.name[language] ?? '', route(key)] as const),
      )}
      {part(
        'materials',
        form.materials.length === 0
          ? [[t('receipt.materials'), t('register.noMaterials')]]
          : form.materials.map(
              ({ title, pages, form: kept }) =>
                [
                  title,
                  `${t('receipt.pages', { count: Number(pages) })} · ${t(kept === 'original' ? 'register.original' : 'register.copy')}`,
                ] as const,
            ),
      )}
    </>
  );
};
