import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newDraftId, readDraft, saveDraft } from '../../api/intake';
import { clockTime } from '../../components/moments';
import { emptyForm, type RegisterForm } from './register-form';

const EVERY_MS = 5_000;

/** The draft goes to the server every five seconds while something changed, named after the parties. */
export const useDraft = (form: RegisterForm, wanted: string | undefined, load: (form: RegisterForm) => void) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [id] = useState(() => wanted ?? newDraftId());
  const [touched, setTouched] = useState(false);
  const [savedAt, setSavedAt] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [isStored, setStored] = useState(wanted !== undefined);
  const saved = useRef<RegisterForm | undefined>(undefined);
  const current = useRef(form);
  current.current = form;

  useEffect(() => {
    if (!wanted) return;
    readDraft(wanted).then(
      ({ content }) => {
        const draft = { ...emptyForm, ...content };
        saved.current = draft;
        load(draft);
      },
      () => setFailed(true),
    );
    // A draft is opened once.
  }, [wanted]);

  const save = useCallback(async () => {
    const now = current.current;
    if (saved.current === now) return;
    const time = clockTime(new Date().toISOString());
    const title = now.name
      ? t('register.draftTitle', { worker: now.name, employer: now.employerName || t('register.nobody') })
      : t('register.draftNameless', { time });
    try {
      await saveDraft(id, title.slice(0, 120), now);
      saved.current = now;
      setSavedAt(time);
      setStored(true);
      setFailed(false);
      await client.invalidateQueries({ queryKey: ['drafts'] });
    } catch {
      // Told beside the title, and tried again in five seconds: the form itself loses nothing.
      setFailed(true);
    }
  }, [client, id, t]);

  useEffect(() => {
    if (!touched) return;
    const timer = setInterval(() => void save(), EVERY_MS);
    return () => clearInterval(timer);
  }, [touched, save]);

  return {
    id,
    touched,
    touch: () => setTouched(true),
    save,
    savedAt,
    failed,
    isStored,
    unsaved: touched && saved.current !== form,
  };
};
