import { fen, formatYuan, laterOf, type LocalDate } from '@one-window/kernel';
import { valueOn } from './parameters/dated';
import { isKnownBasis, penaltyBasisOn, type FineRange, type PenaltyBasis } from './parameters/penalty-bases';
import type { ObligationSource, PenaltyMeasure } from './obligations';
import type { InspectionRejection } from './rejections';
import type { AnyCaseFile } from './state';
import { findInstrument, notUnmet } from './unmet';
import type { InspectionWorld } from './world';

/** INS-INV-5: basis in force on the day of the act, amount inside the statutory range and the published benchmark. */
export const measureOutsideLaw = (
  measure: PenaltyMeasure,
  file: AnyCaseFile,
  today: LocalDate,
  world: InspectionWorld,
): InspectionRejection | undefined => {
  const params = { basis: measure.basisId };
  if (!isKnownBasis(measure.basisId)) return { code: 'basis/unknown', params };
  const unknown = measure.itemIds.find(itemId => !file.itemIds.includes(itemId));
  if (measure.itemIds.length === 0 || unknown !== undefined)
    return { code: 'item/unknown', params: { item: unknown ?? '' } };
  const actOn = lastDayOfAct(measure, file, today);
  const basis = penaltyBasisOn(measure.basisId, actOn, today);
  if (!basis) return { code: 'basis/not-in-force', article: '行政处罚法37条', params: { ...params, date: actOn } };
  if (!answersTheActs(basis, measure, file)) return { code: 'basis/other-matter', article: basis.article, params };
  if (measure.warning && !basis.warning) return { code: 'warning/not-provided', article: basis.article, params };
  if (!measure.warning && measure.fineFen === undefined) return { code: 'measure/empty', params };
  return measure.fineFen === undefined ? undefined : fineOutsideLaw(measure.fineFen, measure, basis, today, world);
};

/** INS-INV-9 and §6.2: some fines come only after an unmet order; for INSP 30(3) the unmet order is the offence. */
export const fineGateClosed = (
  measure: PenaltyMeasure,
  file: AnyCaseFile,
  today: LocalDate,
): InspectionRejection | undefined => {
  if (measure.fineFen === undefined) return undefined;
  const basis = penaltyBasisOn(measure.basisId, lastDayOfAct(measure, file, today), today);
  if (!basis || (!basis.requiresUnmetOrder && !basis.offenceIsNonCompliance)) return undefined;
  const source = unmetSource(measure);
  if (!source) return { code: 'fine/order-not-unmet', article: basis.article, params: { basis: basis.id } };
  const no = notUnmet(file, source, today);
  if (no) return { ...no, code: no.code === 'order/not-unmet' ? 'fine/order-not-unmet' : no.code };
  const instrument = findInstrument(file, source);
  return instrument?.obligations.some(obligation => measure.itemIds.includes(obligation.itemId))
    ? undefined
    : { code: 'order/other-item', params: { number: instrument?.no ?? '' } };
};

/** INS-INV-4: one act, one party, one fine (APL 29). The unmet order is an act of its own. */
export const finedTwice = (measures: readonly PenaltyMeasure[], file: AnyCaseFile): InspectionRejection | undefined => {
  const fined = new Set<string>();
  const all = [...file.decisions.flatMap(decision => decision.measures), ...measures];
  for (const measure of all.filter(each => each.fineFen !== undefined))
    for (const act of actsOf(measure)) {
      const key = `${measure.party}|${act}`;
      if (fined.has(key)) return { code: 'fine/twice', article: '行政处罚法29条', params: { item: act } };
      fined.add(key);
    }
  return undefined;
};

const NON_COMPLIANCE = 'INSP-30-3';
const actsOf = (measure: PenaltyMeasure): readonly string[] =>
  measure.basisId === NON_COMPLIANCE ? [`unmet:${unmetSource(measure)?.id ?? ''}`] : measure.itemIds;

const unmetSource = ({ orderId, decisionId }: PenaltyMeasure): ObligationSource | undefined => {
  if (orderId !== undefined) return { kind: 'order', id: orderId };
  return decisionId === undefined ? undefined : { kind: 'decision', id: decisionId };
};

/** A continuing act is judged by the law of its last day (APL 36–37); non-compliance goes on until today. */
const lastDayOfAct = (measure: PenaltyMeasure, file: AnyCaseFile, today: LocalDate): LocalDate => {
  if (measure.basisId === NON_COMPLIANCE) return today;
  const ends = file.lead.items
    .filter(item => measure.itemIds.includes(item.itemId))
    .map(item => (item.violation ? (item.violation.to ?? today) : file.lead.clockFrom));
  return ends.reduce((latest, day) => laterOf(latest, day), ends[0] ?? today);
};

const answersTheActs = (basis: PenaltyBasis, measure: PenaltyMeasure, file: AnyCaseFile): boolean =>
  // Obstruction and non-compliance (INSP 30) are found while another matter is investigated.
  basis.matters.includes('I11') ||
  file.lead.items.some(item => measure.itemIds.includes(item.itemId) && basis.matters.includes(item.matter));

const fineOutsideLaw = (
  fineFen: number,
  measure: PenaltyMeasure,
  basis: PenaltyBasis,
  today: LocalDate,
  world: InspectionWorld,
): InspectionRejection | undefined => {
  const range = basis.fine[measure.party];
  if (!range) return { code: 'fine/not-provided', article: basis.article, params: { basis: basis.id } };
  const limits = limitsOf(range, measure);
  if (limits === 'units-missing' || limits === 'base-missing')
    return { code: `fine/${limits}`, article: basis.article, params: { basis: basis.id } };
  if (fineFen < limits.min || fineFen > limits.max)
    return {
      code: 'fine/out-of-range',
      article: basis.article,
      params: { min: yuanOf(limits.min), max: yuanOf(limits.max) },
    };
  const benchmark = valueOn(world.parameters.benchmarks, today)[basis.id];
  if (!benchmark) return undefined;
  const heads = range.per === 'person' || range.per === 'child-month' ? (measure.units ?? 1) : 1;
  const [min, max] = [benchmark.minFen * heads, benchmark.maxFen * heads];
  return fineFen < min || fineFen > max
    ? { code: 'fine/outside-benchmark', article: '行政处罚法34条', params: { min: yuanOf(min), max: yuanOf(max) } }
    : undefined;
};

/** For people to read; the sums themselves are compared in fen. */
const yuanOf = (amount: number): string => formatYuan(fen(amount));

const limitsOf = (
  range: FineRange,
  { units, baseFen }: PenaltyMeasure,
): { readonly min: number; readonly max: number } | 'units-missing' | 'base-missing' => {
  switch (range.per) {
    case 'case':
      return { min: range.minFen, max: range.maxFen };
    case 'person':
    case 'child-month':
      return units === undefined ? 'units-missing' : { min: range.minFen * units, max: range.maxFen * units };
    case 'multiple':
      return baseFen === undefined ? 'base-missing' : { min: baseFen * range.minTimes, max: baseFen * range.maxTimes };
  }
};
