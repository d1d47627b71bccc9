import { runService } from '@one-window/platform';
import { arbitrationService } from './arbitration.module';

void runService(arbitrationService);
