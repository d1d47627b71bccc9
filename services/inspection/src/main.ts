import { runService } from '@one-window/platform';
import { inspectionService } from './inspection.module';

void runService(inspectionService);
