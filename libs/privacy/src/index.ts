export { PersonalData, type BlindIndexKind, type PrivacyScope } from './personal-data';
export { KeyStore, type NewKey, type Wrapped } from './key-store';
export { SealedPersonalData } from './sealed-personal-data';
export { SqliteKeyStore } from './sqlite-key-store';
export { SqlitePersonalData } from './sqlite-personal-data';
export { SealBroken } from './sealed-token';
export { PersonErased } from './key-ring';
export { MasterKeyUnusable, readMasterKey } from './master-key';
