import { join } from 'node:path';
import { runService } from '@one-window/platform';
import { oneWindowService } from './one-window.module';

// The front door: pages, the views' own routes, and what it passes on to the services behind.
void runService(oneWindowService, { webBuild: join(__dirname, '..', '..', 'web', 'dist') });
