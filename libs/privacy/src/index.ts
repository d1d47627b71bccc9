export { PersonalData, type BlindIndexKind, type PrivacyScope } from './personal-data';
export { SqlitePersonalData } from './sqlite-personal-data';
export { SealBroken } from './sealed-token';
export { PersonErased } from './key-ring';
export { MasterKeyUnusable } from './master-key';
