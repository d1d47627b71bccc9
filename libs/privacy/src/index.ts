export { PersonalData, type BlindIndexKind, type PrivacyScope } from './personal-data';
