export { IntakeModule, intakeService } from './intake.module';
