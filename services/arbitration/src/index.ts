export { ArbitrationModule, arbitrationService } from './arbitration.module';
