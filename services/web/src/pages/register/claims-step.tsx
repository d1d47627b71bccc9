import { AGENCY_NAMES, findUnit, type SuggestRoutesAnswer } from '@one-window/contracts';
import { fen, formatYuan } from '@one-window/kernel';
import { useQuery } from '@tanstack/react-query';
import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { suggestRoutes } from '../../api/intake';
import { currentLanguage } from '../../app/language';
import { parseAmount } from '../../components/parse-amount';
import { errorId, Field, FieldSet } from '../../components/field';
import { LoadingBlocks } from '../../components/loading-blocks';
import { ProblemNotice } from '../../components/problem-notice';
import { ChoiceField } from './inputs';
import { idOf, type StepProps } from './register-page';
import { noAnswers, suggestBody, type RouteAnswer } from './register-form';

type Suggestion = SuggestRoutesAnswer['suggestions'][number];

/** For each claim: which body, because of what, by which article; agree, or choose another way with the reason. */
export const ClaimsStep = ({ form, change, faults }: StepProps) => {
  const body = suggestBody(form);
  const { data, error, refetch } = useQuery({
    queryKey: ['suggestions', JSON.stringify(body)],
    queryFn: ({ signal }) => suggestRoutes(body, signal),
    enabled: form.circumstances.length > 0,
    gcTime: 60_000,
  });
  const { t } = useTranslation();
  if (error) return <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />;
  if (form.circumstances.length === 0) return <p>{t('form.missing', { label: t('register.fields.circumstances') })}</p>;
  if (!data) return <LoadingBlocks rows={form.circumstances.length * 2} />;
  return (
    <>
      {form.circumstances.map((key, index) => {
        const suggestion = data.suggestions[index];
        return suggestion ? (
          <Claim
            key={key}
            circumstance={key}
            number={index + 1}
            suggestion={suggestion}
            amount={parseAmount((form.answers[key] ?? noAnswers).amount)}
            route={form.routes[key]}
            faults={faults}
            onRoute={route => change({ routes: { ...form.routes, [key]: route } })}
          />
        ) : null;
      })}
    </>
  );
};

interface ClaimProps {
  readonly circumstance: string;
  readonly number: number;
  readonly suggestion: Suggestion;
  readonly amount: number | undefined;
  readonly route: RouteAnswer | undefined;
  readonly faults: Readonly<Record<string, string>>;
  readonly onRoute: (route: RouteAnswer) => void;
}

const Claim = ({ circumstance, number, suggestion, amount, route, faults, onRoute }: ClaimProps) => {
  const { t } = useTranslation();
  const language = currentLanguage();
  const decides = suggestion.body === 'clerk-decides';
  const unit = suggestion.unit ? findUnit(suggestion.unit) : undefined;
  const override = route?.kind === 'override' ? route : undefined;
  const title = `${suggestion.title[language]}${amount === undefined ? '' : ` ${formatYuan(fen(amount))}${t('common.yuan')}`}`;
  const empty = { kind: 'override', body: '', agency: '', reason: '' } as const;
  const bodies = (['arbitration', 'inspection', 'elsewhere'] as const).filter(
    body => decides || body !== suggestion.body,
  );
  return (
    <section className="panel claim">
      <h3>
        {t('register.item', { n: number, title })} →{' '}
        {t('register.suggest', { body: t(`register.bodies.${suggestion.body}`) })}
      </h3>
      <p>{t('register.because', { reason: suggestion.reasonText[language], article: suggestion.article })}</p>
      {unit && <p>{t('register.office', { name: unit.name[language] })}</p>}
      {suggestion.agency && <p>{t('register.office', { name: AGENCY_NAMES[suggestion.agency][language] })}</p>}
      {suggestion.limitationEndsOn && <p>{t('register.limitation', { day: suggestion.limitationEndsOn })}</p>}
      {suggestion.alternatives.map(({ body, article, limitationEndsOn }) => (
        <p key={body} className="secondary">
          {t('register.alternative', { body: t(`register.bodies.${body}`), article })}
          {limitationEndsOn && `；${t('register.limitation', { day: limitationEndsOn })}`}
        </p>
      ))}
      {suggestion.warningTexts.map(warning => (
        <div key={warning.zh} className="notice notice-warning">
          <p>{warning[language]}</p>
        </div>
      ))}
      <FieldSet id={idOf(`route-${circumstance}`)} label={t('register.route')} error={faults[`route-${circumstance}`]}>
        {decides ? (
          <p>{t('register.clerkDecides')}</p>
        ) : (
          <Radio.Group
            value={route?.kind}
            onChange={event => onRoute(event.target.value === 'confirm' ? { kind: 'confirm' } : empty)}
          >
            <Radio value="confirm">{t('register.agree')}</Radio>
            <Radio value="override">{t('register.change')}</Radio>
          </Radio.Group>
        )}
      </FieldSet>
      {(override || decides) && (
        <div className="group">
          <ChoiceField
            field={`body-${circumstance}`}
            label={t('register.fields.overrideBody')}
            error={faults[`body-${circumstance}`]}
            value={override?.body ?? ''}
            options={bodies.map(body => ({ value: body, label: t(`register.bodies.${body}`) }))}
            onChange={body => onRoute({ ...(override ?? empty), body: body as 'arbitration' })}
          />
          {override?.body === 'elsewhere' && (
            <ChoiceField
              field={`agency-${circumstance}`}
              label={t('register.fields.agency')}
              error={faults[`agency-${circumstance}`]}
              value={override.agency}
              options={Object.entries(AGENCY_NAMES).map(([value, name]) => ({ value, label: name[language] }))}
              onChange={agency => onRoute({ ...override, agency })}
            />
          )}
          <Field
            id={idOf(`reason-${circumstance}`)}
            label={t('register.fields.reason')}
            error={faults[`reason-${circumstance}`]}
          >
            <Input.TextArea
              id={idOf(`reason-${circumstance}`)}
              value={override?.reason ?? ''}
              autoSize={{ minRows: 2 }}
              maxLength={500}
              aria-describedby={faults[`reason-${circumstance}`] ? errorId(idOf(`reason-${circumstance}`)) : undefined}
              onChange={event => onRoute({ ...(override ?? empty), reason: event.target.value })}
            />
          </Field>
        </div>
      )}
    </section>
  );
};
