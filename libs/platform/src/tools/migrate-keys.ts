import { migrationCommand } from '@one-window/mongo';
import { migrateKeys } from '../keys/mongo-key-store';

void migrationCommand('keys of persons', migrateKeys);
