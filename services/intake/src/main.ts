import { runService } from '@one-window/platform';
import { intakeService } from './intake.module';

void runService(intakeService);
