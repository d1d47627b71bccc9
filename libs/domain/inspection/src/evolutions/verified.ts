import { fen, type Fen } from '@one-window/kernel';
import type { AnyInstrument, Verified } from '../instruments';

/** An order or decision with one more thing verified: money or correction, or a part of the fine. */
export const withVerified = <I extends AnyInstrument>(instrument: I, what: Verified | { readonly fineFen: Fen }): I => {
  if (!('fineFen' in what)) return { ...instrument, verified: [...instrument.verified, what] };
  return instrument.type === 'order'
    ? instrument
    : { ...instrument, finePaidFen: fen(instrument.finePaidFen + what.fineFen) };
};
