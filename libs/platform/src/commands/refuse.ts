import type { Rejection } from '@one-window/kernel';

/** Thrown by `refuse`: an expected "no" found while translating a request; recorded like a rejection of the domain. */
export class Refused extends Error {
  constructor(readonly rejection: Rejection) {
    super(rejection.code);
    this.name = 'Refused';
  }
}

export const refuse = (rejection: Rejection): never => {
  throw new Refused(rejection);
};
