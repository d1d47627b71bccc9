import { findCircumstance, type ClaimInput } from '@one-window/contracts';
import type { Claim, ClaimFacts } from '@one-window/domain-intake';
import { fen, localDate } from '@one-window/kernel';
import { withoutUndefined } from './without-undefined';

type Facts = ClaimInput['facts'];

const day = (text: string | undefined) => (text === undefined ? undefined : localDate(text));

const factsFrom = ({ arose, ended, known, orderUnmet, ...rest }: Facts): ClaimFacts =>
  withoutUndefined({
    ...withoutUndefined(rest),
    arose: day(arose),
    ended: day(ended),
    known: day(known),
    orderUnmet:
      orderUnmet &&
      withoutUndefined({ ...orderUnmet, servedOn: localDate(orderUnmet.servedOn), dueOn: localDate(orderUnmet.dueOn) }),
  });

/** What was ticked gives the codes, where none were named. */
export const claimFrom = (input: Omit<ClaimInput, 'facts'> & { readonly facts: Facts }): Claim => {
  const { circumstance, cause, matter, outside, amountFen, period, facts } = input;
  const ticked = circumstance === undefined ? undefined : findCircumstance(circumstance);
  const named = cause ?? matter ?? outside;
  return withoutUndefined({
    circumstance,
    cause: named ? cause : ticked?.cause,
    matter: named ? matter : ticked?.matter,
    outside: named ? outside : ticked?.outside,
    amountFen: amountFen === undefined ? undefined : fen(amountFen),
    period: period && withoutUndefined({ from: localDate(period.from), to: day(period.to) }),
    facts: factsFrom(facts),
  });
};
