import { checkResidentId } from '@one-window/contracts';
import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/language';
import type { Words } from '../../words/zh';
import { errorId, Field } from '../../components/field';
import { Duplicates } from './duplicates';
import { ChoiceField, DayField, TextField } from './inputs';
import type { StepProps } from './register-page';
import { idOf } from './register-page';
import { workersIn } from './worker-list';
import { idFault, usccFault } from './register-faults';
import type { RegisterForm } from './register-form';

const full = (typed: string): boolean => typed.replace(/[\s-]/g, '').length >= 18;

export const PartiesStep = ({ form, change, faults }: StepProps) => {
  const { t } = useTranslation();
  const language = currentLanguage();
  const label = (field: keyof RegisterForm & keyof Words['register']['fields']) => t(`register.fields.${field}`);
  // Checksums speak as soon as the number has its full length; everything else waits for 【下一步】.
  const idError = faults['idNumber'] ?? (full(form.idNumber) ? idFault(form)?.[language] : undefined);
  const usccError = faults['uscc'] ?? (full(form.uscc) ? usccFault(form)?.[language] : undefined);

  const typedId = (idNumber: string) => {
    const check = form.idKind === 'resident-id' ? checkResidentId(idNumber) : undefined;
    change({ idNumber, ...(check?.valid ? { sex: check.sex, birthDate: check.birthDate } : {}) });
  };
  const choices = <Key extends string>(of: Readonly<Record<Key, string>>) =>
    (Object.entries(of) as [Key, string][]).map(([value, text]) => ({ value, label: text }));

  return (
    <div className="two-columns">
      <section className="panel">
        <h3>{t('register.worker')}</h3>
        <ChoiceField
          field="idKind"
          label={label('idKind')}
          error={faults['idKind']}
          value={form.idKind}
          options={choices(t('register.idKinds', { returnObjects: true }))}
          onChange={idKind => change({ idKind: idKind as RegisterForm['idKind'] })}
        />
        {form.idKind !== 'none' && (
          <TextField
            field="idNumber"
            label={label('idNumber')}
            error={idError}
            value={form.idNumber}
            maxLength={40}
            onChange={typedId}
          />
        )}
        <TextField
          field="name"
          label={label('name')}
          error={faults['name']}
          value={form.name}
          maxLength={60}
          onChange={name => change({ name })}
        />
        <ChoiceField
          field="sex"
          label={label('sex')}
          optional
          error={faults['sex']}
          value={form.sex}
          options={choices(t('register.sexes', { returnObjects: true }))}
          onChange={sex => change({ sex: sex as RegisterForm['sex'] })}
        />
        <DayField
          field="birthDate"
          label={label('birthDate')}
          optional
          error={faults['birthDate']}
          value={form.birthDate}
          onChange={birthDate => change({ birthDate })}
        />
        <TextField
          field="phone"
          label={label('phone')}
          optional
          error={faults['phone']}
          value={form.phone}
          inputMode="tel"
          maxLength={30}
          onChange={phone => change({ phone })}
        />
        <TextField
          field="address"
          label={label('address')}
          optional
          error={faults['address']}
          value={form.address}
          maxLength={200}
          onChange={address => change({ address })}
        />
        <Checkbox
          checked={form.electronicService}
          onChange={event => change({ electronicService: event.target.checked })}
        >
          {label('electronicService')}
        </Checkbox>
        <TextField
          field="workersCount"
          label={label('workersCount')}
          error={faults['workersCount']}
          value={form.workersCount}
          inputMode="numeric"
          maxLength={5}
          short
          onChange={workersCount => change({ workersCount })}
        />
        {Number(form.workersCount) > 1 && (
          <Field
            id={idOf('workers')}
            label={label('workers')}
            optional
            hint={t('register.workersHint')}
            error={faults['workers']}
          >
            <Input.TextArea
              id={idOf('workers')}
              value={form.workers}
              rows={6}
              spellCheck={false}
              aria-invalid={faults['workers'] !== undefined}
              aria-describedby={faults['workers'] ? errorId(idOf('workers')) : undefined}
              onChange={event => change({ workers: event.target.value })}
            />
            <p className="secondary" role="status">
              {t('register.workersRead', {
                count: workersIn(form.workers).workers.length,
                wrong: workersIn(form.workers).faults.length,
              })}
            </p>
          </Field>
        )}
      </section>
      <section className="panel">
        <h3>{t('register.employer')}</h3>
        <ChoiceField
          field="employerKind"
          label={label('employerKind')}
          error={faults['employerKind']}
          value={form.employerKind}
          options={choices(t('register.employerKinds', { returnObjects: true }))}
          onChange={kind => change({ employerKind: kind as RegisterForm['employerKind'] })}
        />
        <TextField
          field="employerName"
          label={label('employerName')}
          error={faults['employerName']}
          value={form.employerName}
          onChange={employerName => change({ employerName })}
        />
        {form.employerKind === 'organization' && (
          <>
            <TextField
              field="uscc"
              label={label('uscc')}
              optional
              error={usccError}
              value={form.uscc}
              maxLength={30}
              onChange={uscc => change({ uscc })}
            />
            <TextField
              field="legalRepresentative"
              label={label('legalRepresentative')}
              optional
              error={faults['legalRepresentative']}
              value={form.legalRepresentative}
              maxLength={60}
              onChange={legalRepresentative => change({ legalRepresentative })}
            />
          </>
        )}
        <TextField
          field="employerAddress"
          label={label('employerAddress')}
          optional
          error={faults['employerAddress']}
          value={form.employerAddress}
          maxLength={200}
          onChange={employerAddress => change({ employerAddress })}
        />
        <TextField
          field="employerPhone"
          label={label('employerPhone')}
          optional
          error={faults['employerPhone']}
          value={form.employerPhone}
          inputMode="tel"
          maxLength={30}
          onChange={employerPhone => change({ employerPhone })}
        />
        <ChoiceField
          field="area"
          label={label('area')}
          error={faults['area']}
          value={form.area}
          options={choices(t('register.areas', { returnObjects: true }))}
          onChange={area => change({ area: area as RegisterForm['area'] })}
        />
        <ChoiceField
          field="channel"
          label={label('channel')}
          error={faults['channel']}
          value={form.channel}
          options={choices(t('register.channels', { returnObjects: true }))}
          onChange={channel => change({ channel: channel as RegisterForm['channel'] })}
        />
        <DayField
          field="receivedOn"
          label={label('receivedOn')}
          optional
          error={faults['receivedOn']}
          value={form.receivedOn}
          onChange={receivedOn => change({ receivedOn })}
        />
      </section>
      <Duplicates form={form} />
    </div>
  );
};
