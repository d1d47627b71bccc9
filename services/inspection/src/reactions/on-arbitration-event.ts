import { defineReaction } from '@one-window/platform';
import { disputeRegister } from '../linkage/dispute-register';

/** Keeps the register that the guard on filing asks (L1). */
export const onArbitrationEvent = defineReaction({
  name: 'note-dispute-procedure',
  on: '*',
  from: ['arbitration', 'intake'],
  run: (event, { services }) => services.get(disputeRegister).note(event),
});
