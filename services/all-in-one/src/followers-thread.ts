// Started by `run` as a thread: relays and consumers of all services, beside the thread that answers requests.
import { runFollowers } from '@one-window/platform';
import { services } from './services';

void runFollowers(services);
