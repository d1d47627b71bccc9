import { CIRCUMSTANCES, findCircumstance, type Circumstance } from '@one-window/contracts';
import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/language';
import { errorId, Field, FieldSet } from '../../components/field';
import { AmountField, ChoiceField, DayField, TextField } from './inputs';
import { idOf, type StepProps } from './register-page';
import { noAnswers, type FactAnswers, type RegisterForm } from './register-form';

const groups = [...new Set(CIRCUMSTANCES.map(({ group }) => group))];

export const FactsStep = ({ form, change, faults }: StepProps) => {
  const { t } = useTranslation();
  const language = currentLanguage();
  const tick = (key: string, ticked: boolean) => {
    const { [key]: _route, ...routes } = form.routes;
    change({
      circumstances: ticked ? [...form.circumstances, key] : form.circumstances.filter(other => other !== key),
      routes,
    });
  };
  const choices = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([value, label]) => ({ value, label }));
  return (
    <>
      <section className="panel">
        <FieldSet
          id={idOf('circumstances')}
          label={t('register.fields.circumstances')}
          hint={t('register.circumstancesHint')}
          error={faults['circumstances']}
        >
          <div className="circumstances">
            {groups.map(group => (
              <div key={group} role="group" aria-label={t(`register.groups.${group}`)}>
                <h3>{t(`register.groups.${group}`)}</h3>
                {CIRCUMSTANCES.filter(one => one.group === group).map(({ key, name }) => (
                  <Checkbox
                    key={key}
                    checked={form.circumstances.includes(key)}
                    onChange={event => tick(key, event.target.checked)}
                  >
                    {name[language]}
                  </Checkbox>
                ))}
              </div>
            ))}
          </div>
        </FieldSet>
      </section>
      {form.circumstances.map(key => {
        const circumstance = findCircumstance(key);
        return circumstance ? (
          <Questions key={key} circumstance={circumstance} form={form} change={change} faults={faults} />
        ) : null;
      })}
      <section className="panel">
        <Field
          id={idOf('story')}
          label={t('register.fields.story')}
          hint={t('register.storyHint')}
          error={faults['story']}
        >
          <Input.TextArea
            id={idOf('story')}
            value={form.story}
            autoSize={{ minRows: 4, maxRows: 16 }}
            maxLength={20_000}
            aria-invalid={faults['story'] !== undefined}
            aria-describedby={faults['story'] ? errorId(idOf('story')) : undefined}
            onChange={event => change({ story: event.target.value })}
          />
        </Field>
        <h3>{t('register.work')}</h3>
        <div className="two-columns">
          <div>
            <DayField
              field="startedOn"
              label={t('register.fields.startedOn')}
              optional
              error={faults['startedOn']}
              value={form.startedOn}
              onChange={startedOn => change({ startedOn })}
            />
            <DayField
              field="endedOn"
              label={t('register.fields.endedOn')}
              optional
              error={faults['endedOn']}
              value={form.endedOn}
              onChange={endedOn => change({ endedOn })}
            />
            <AmountField
              field="monthlyWage"
              label={t('register.fields.monthlyWage')}
              optional
              error={faults['monthlyWage']}
              value={form.monthlyWage}
              onChange={monthlyWage => change({ monthlyWage })}
            />
          </div>
          <div>
            <ChoiceField
              field="contract"
              label={t('register.fields.contract')}
              error={undefined}
              value={form.contract}
              options={choices(t('register.contracts', { returnObjects: true }))}
              onChange={contract => change({ contract: contract as RegisterForm['contract'] })}
            />
            <ChoiceField
              field="relation"
              label={t('register.fields.relation')}
              error={undefined}
              value={form.relation}
              options={choices(t('register.relations', { returnObjects: true }))}
              onChange={relation => change({ relation: relation as RegisterForm['relation'] })}
            />
            <div className="stacked">
              <Checkbox checked={form.overAge} onChange={event => change({ overAge: event.target.checked })}>
                {t('register.fields.overAge')}
              </Checkbox>
              {form.overAge && (
                <>
                  <Checkbox checked={form.pension} onChange={event => change({ pension: event.target.checked })}>
                    {t('register.fields.pension')}
                  </Checkbox>
                  <Checkbox
                    checked={form.lateRetirement}
                    onChange={event => change({ lateRetirement: event.target.checked })}
                  >
                    {t('register.fields.lateRetirement')}
                  </Checkbox>
                </>
              )}
              <Checkbox checked={form.migrantWage} onChange={event => change({ migrantWage: event.target.checked })}>
                {t('register.fields.migrantWage')}
              </Checkbox>
            </div>
          </div>
        </div>
      </section>
    </>
  );
};

/** The questions of one circumstance; each may stay open, and 【不清楚】 is an answer. */
const Questions = ({ circumstance, form, change, faults }: StepProps & { readonly circumstance: Circumstance }) => {
  const { t } = useTranslation();
  const { key, asks, name } = circumstance;
  const answers = form.answers[key] ?? noAnswers;
  const set = (part: Partial<FactAnswers>) => change({ answers: { ...form.answers, [key]: { ...answers, ...part } } });
  const label = (field: keyof FactAnswers) => t(`register.fields.${field}`);
  const yesNo = [
    { value: 'yes', label: t('common.yes') },
    { value: 'no', label: t('common.no') },
  ];
  const base = (field: keyof FactAnswers) => ({
    field: `${key}-${field}`,
    label: label(field),
    optional: true,
    error: faults[`${key}-${field}`],
    value: answers[field],
  });
  const asked = (question: Circumstance['asks'][number]) => asks.includes(question);
  return (
    <section className="panel questions" aria-label={name[currentLanguage()]}>
      <h3>{name[currentLanguage()]}</h3>
      <div className="questions-grid">
        {asked('amount') && <AmountField {...base('amount')} onChange={amount => set({ amount })} />}
        {asked('months') && (
          <TextField {...base('months')} short inputMode="numeric" onChange={months => set({ months })} />
        )}
        {asked('period') && <DayField {...base('from')} onChange={from => set({ from })} />}
        {asked('period') && <DayField {...base('to')} onChange={to => set({ to })} />}
        {asked('arose') && <DayField {...base('arose')} onChange={arose => set({ arose })} />}
        {asked('known') && <DayField {...base('known')} onChange={known => set({ known })} />}
        {asked('admitted') && (
          <ChoiceField
            {...base('admitted')}
            options={[...yesNo, { value: 'unknown', label: t('common.unknown') }]}
            onChange={admitted => set({ admitted: admitted as FactAnswers['admitted'] })}
          />
        )}
        {asked('clear') && (
          <ChoiceField
            {...base('clear')}
            options={yesNo}
            onChange={clear => set({ clear: clear as FactAnswers['clear'] })}
          />
        )}
        {asked('ongoing') && (
          <ChoiceField
            {...base('ongoing')}
            options={yesNo}
            onChange={ongoing => set({ ongoing: ongoing as FactAnswers['ongoing'] })}
          />
        )}
        {asked('others') && (
          <TextField {...base('others')} short inputMode="numeric" onChange={others => set({ others })} />
        )}
        {asked('order') && (
          <>
            <TextField {...base('orderNo')} onChange={orderNo => set({ orderNo })} />
            <DayField {...base('orderServedOn')} onChange={orderServedOn => set({ orderServedOn })} />
            <DayField {...base('orderDueOn')} onChange={orderDueOn => set({ orderDueOn })} />
          </>
        )}
        <ChoiceField
          {...base('procedureUsed')}
          options={Object.entries(t('register.procedures', { returnObjects: true })).map(([value, text]) => ({
            value,
            label: text,
          }))}
          onChange={procedureUsed => set({ procedureUsed })}
        />
        {circumstance.cause && circumstance.matter && (
          <ChoiceField
            {...base('wish')}
            options={(['arbitration', 'inspection'] as const).map(body => ({
              value: body,
              label: t(`register.bodies.${body}`),
            }))}
            onChange={wish => set({ wish: wish as FactAnswers['wish'] })}
          />
        )}
      </div>
    </section>
  );
};
