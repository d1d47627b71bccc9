import { sealed, type Sealed } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A reporter's identity is under a scope of its own, and is never opened for a page (domain.md §8). */
export const isReporter = (token: string): boolean => token.split('.')[2] === 'reporter';
/** How a sealed value looks (`libs/privacy`). */
export const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'string' && /^s1\.[\w-]+\.[a-z]+\.[\w-]+$/.test(value);

/** The name in a sealed person, for the index that people are found by. Erased: nothing. */
export const nameOpener =
  (personalData: PersonalData) =>
  async (token: Sealed): Promise<string | undefined> => {
    if (isReporter(token)) return undefined;
    const value = await personalData.unseal(token);
    if (typeof value === 'string') return value === 'erased' ? undefined : value;
    return isObject(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
  };

export interface ShownPerson {
  /** `null`: erased. */
  readonly name: string | null;
  readonly idLast4?: string;
  readonly phone?: string;
}

/** What a page shows of a person: never the whole number (ui.md §2). */
export const openPerson = async (personalData: PersonalData, token: string): Promise<ShownPerson> => {
  if (isReporter(token)) return { name: null };
  const value = await personalData.unseal(sealed(token));
  if (!isObject(value)) return { name: typeof value === 'string' && value !== 'erased' ? value : null };
  const { name, idNumber, phone } = value;
  return {
    name: typeof name === 'string' ? name : null,
    ...(typeof idNumber === 'string' && { idLast4: idNumber.slice(-4) }),
    ...(typeof phone === 'string' && { phone }),
  };
};

/** The whole number, for whoever asked for it by name and was recorded. */
export const idNumberIn = (value: unknown): string | undefined =>
  isObject(value) && typeof value['idNumber'] === 'string' ? value['idNumber'] : undefined;

/** A fact for people: sealed values opened, ID numbers cut to their end, the reporter left out. */
export const openFact = async (personalData: PersonalData, value: unknown): Promise<unknown> => {
  if (isSealed(value)) {
    if (isReporter(value)) return { confidential: true };
    const opened = await personalData.unseal(value);
    return opened === 'erased' ? null : masked(opened);
  }
  if (Array.isArray(value)) return Promise.all(value.map(one => openFact(personalData, one)));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !key.endsWith('Index'));
  return Object.fromEntries(
    await Promise.all(entries.map(async ([key, one]) => [key, await openFact(personalData, one)] as const)),
  );
};

const masked = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const { idNumber, ...rest } = value;
  return typeof idNumber === 'string' ? { ...rest, idLast4: idNumber.slice(-4) } : rest;
};

/** A reason or a note that may name people: sealed or plain, as its fact has it. */
export const openText = async (personalData: PersonalData, text: string): Promise<string> => {
  if (!isSealed(text)) return text;
  const opened = isReporter(text) ? 'erased' : await personalData.unseal(text);
  return typeof opened === 'string' && opened !== 'erased' ? opened : ERASED;
};

/** What stands where a name or a text was, once its key is destroyed. */
export const ERASED = '〔已清除〕';
