import { findMaterial, MATERIALS } from '@one-window/contracts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/language';
import { ChoiceField, TextField } from './inputs';
import type { StepProps } from './register-page';
import type { MaterialRow } from './register-form';

/** Kind, pages, original or copy of each. A missing piece is no reason not to receive (办案规则29条). */
export const MaterialsStep = ({ form, change, faults }: StepProps) => {
  const { t } = useTranslation();
  const language = currentLanguage();
  const set = (index: number, part: Partial<MaterialRow>) =>
    change({ materials: form.materials.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  const kinds = [
    ...MATERIALS.map(({ key, name }) => ({ value: key, label: name[language] })),
    { value: 'other', label: t('register.otherMaterial') },
  ];
  return (
    <section className="panel">
      <p className="secondary">{t('register.materialHint')}</p>
      {form.materials.length === 0 && <p>{t('register.noMaterials')}</p>}
      {form.materials.map((row, index) => (
        <div key={index} className="material-row" role="group" aria-label={t('common.row', { n: index + 1 })}>
          <ChoiceField
            field={`material-${index}-kind`}
            label={t('register.materialKind')}
            error={undefined}
            value={row.kind}
            options={kinds}
            onChange={kind => set(index, { kind, title: findMaterial(kind)?.name.zh ?? '' })}
          />
          <TextField
            field={`material-${index}-title`}
            label={t('register.fields.materialTitle')}
            error={faults[`material-${index}-title`]}
            value={row.title}
            onChange={title => set(index, { title })}
          />
          <TextField
            field={`material-${index}-pages`}
            label={t('register.fields.pages')}
            error={faults[`material-${index}-pages`]}
            value={row.pages}
            inputMode="numeric"
            maxLength={4}
            short
            onChange={pages => set(index, { pages })}
          />
          <ChoiceField
            field={`material-${index}-form`}
            label={t('documents.form')}
            error={undefined}
            value={row.form}
            options={[
              { value: 'original', label: t('register.original') },
              { value: 'copy', label: t('register.copy') },
            ]}
            onChange={kept => set(index, { form: kept as MaterialRow['form'] })}
          />
          <button
            type="button"
            className="link"
            onClick={() => change({ materials: form.materials.filter((_, at) => at !== index) })}
          >
            {t('register.removeMaterial', { n: index + 1 })}
          </button>
        </div>
      ))}
      <Button
        onClick={() => change({ materials: [...form.materials, { kind: '', title: '', pages: '', form: 'copy' }] })}
      >
        {t('register.addMaterial')}
      </Button>
    </section>
  );
};
