import { accept, reject, type Decision, type LocalDate } from '@one-window/kernel';
import type { RouteChoice } from '../commands';
import type { RouteConfirmed, RouteOverridden } from '../events';
import type { IntakeRejection } from '../rejections';
import { competentUnits, preferredUnit } from '../routing/competent-units';
import { rightsNotice } from '../routing/rights-notice';
import type { Agency, Body, RouteSuggestion } from '../routing/suggestion';
import type { Matter, TriagedItem } from '../state';
import { inTermsOf } from '../subject';
import type { IntakeWorld } from '../world';

type Place = Pick<Matter, 'area' | 'employerArea' | 'windowUnit'>;

/** The clerk's answer to one suggestion, as a fact. Shared by registration, confirmation and override. */
export const chooseRoute = (
  triaged: Pick<TriagedItem, 'item' | 'refusedBy'> & { readonly suggestion: RouteSuggestion },
  choice: RouteChoice,
  place: Place,
  on: LocalDate,
  world: IntakeWorld,
): Decision<RouteConfirmed | RouteOverridden, IntakeRejection> => {
  const { item, suggestion } = triaged;
  const { itemId } = item;
  const wanted = choice.kind === 'override' ? choice : { body: suggestion.body, agency: suggestion.agency };
  const { body } = wanted;
  if (body === 'clerk-decides') return reject({ code: 'route/clerk-must-decide', params: { itemId } });
  const objection = objectionTo(choice, suggestion, itemId);
  if (objection) return reject(objection);

  const destination = destinationOf(body, wanted.agency, triaged, choice.unit, place, world);
  if ('code' in destination) return reject(destination);
  const decided = { itemId, body, ...destination, rightsNotice: rightsNotice({ body, ...destination }, suggestion) };
  const basis = [suggestion.article];
  return choice.kind === 'confirm'
    ? accept({ type: 'RouteConfirmed', data: decided, on, basis })
    : accept({
        type: 'RouteOverridden',
        data: { ...decided, suggested: suggestion.body, reason: choice.reason },
        on,
        basis,
      });
};

const objectionTo = (choice: RouteChoice, suggestion: RouteSuggestion, itemId: string): IntakeRejection | undefined => {
  if (choice.kind !== 'override') return undefined;
  if (choice.reason.trim() === '') return { code: 'route/reason-missing', params: { itemId } };
  if (choice.body === 'elsewhere' && !choice.agency) return { code: 'route/agency-missing', params: { itemId } };
  const same = choice.body === suggestion.body && choice.agency === suggestion.agency && !choice.unit;
  return same ? { code: 'route/same-as-suggested', params: { itemId } } : undefined;
};

type Destination = { readonly agency?: Agency; readonly unit?: string };

/** What a body may handle at all, and which office of it (domain.md §1.1, §2.2, §5.1–5.2). */
const SCOPE: Readonly<Record<Body, string>> = {
  arbitration: '调解仲裁法2条；办案规则2条',
  inspection: '监察条例11条',
};
export const JURISDICTION: Readonly<Record<Body, string>> = {
  arbitration: '调解仲裁法21条；办案规则8条',
  inspection: '监察条例13条',
};

const destinationOf = (
  body: Body | 'elsewhere',
  agency: Agency | undefined,
  { item, refusedBy }: Pick<TriagedItem, 'item' | 'refusedBy'>,
  wantedUnit: string | undefined,
  place: Place,
  { offices }: IntakeWorld,
): Destination | IntakeRejection => {
  const { itemId } = item;
  if (body === 'elsewhere') return { ...(agency && { agency }) };
  if (!inTermsOf(body, item)) {
    const code = body === 'arbitration' ? 'route/without-cause' : 'route/without-matter';
    return { code, article: SCOPE[body], params: { itemId } };
  }
  // Sent back by the office that seemed competent: the city's office may be asked too.
  const cityUnit = refusedBy.length > 0 ? offices.competent(body, 'city') : undefined;
  const units = [...competentUnits(body, place, offices), ...(cityUnit ? [cityUnit] : [])];
  if (wantedUnit && !units.includes(wantedUnit)) {
    return { code: 'route/unit-not-competent', article: JURISDICTION[body], params: { itemId, unit: wantedUnit } };
  }
  const untried = units.filter(unit => !refusedBy.includes(unit));
  const unit = wantedUnit ?? preferredUnit(untried.length > 0 ? untried : units, place.windowUnit, offices);
  return unit ? { unit } : { code: 'route/no-competent-unit', article: JURISDICTION[body], params: { itemId } };
};
