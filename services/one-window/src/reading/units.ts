import { findUnit, type UnitName } from '@one-window/contracts';

export const unitName = (code: string): UnitName => {
  const unit = findUnit(code);
  return { code, zh: unit?.name.zh ?? code, en: unit?.name.en ?? code };
};
