import { hash } from 'node:crypto';

/** A UUID (RFC 9562 version 8 layout) that depends on its parts only: the same parts, the same id, for ever. */
export const derivedId = (...parts: readonly (string | number)[]): string => {
  const hex = hash('sha256', JSON.stringify(parts), 'hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
