import { findUnit } from '@one-window/contracts';
import {
  NUMBER_WORDS,
  type ArbitrationState,
  type DocumentKind,
  type DocumentRefs,
} from '@one-window/domain-arbitration';
import { derivedId } from '@one-window/event-store';
import { InvariantBroken, type CommandId, type LocalDate } from '@one-window/kernel';

interface Numbering {
  readonly state: ArbitrationState;
  readonly commandId: CommandId;
  readonly today: LocalDate;
  allotNumber(series: string): Promise<number>;
}

const unitOf = ({ state }: Numbering): string => {
  if (state.phase === 'unopened') throw new InvariantBroken('a number for a case that was not opened');
  return state.unit;
};

/** `云新劳人仲案〔2026〕1号` (domain.md §7.3): gap-free per year, agency and word. */
export const allotted = async (word: string, numbering: Numbering): Promise<string> => {
  const unit = unitOf(numbering);
  const year = numbering.today.slice(0, 4);
  const number = await numbering.allotNumber(`${unit}/${year}/${word}`);
  return `${findUnit(unit)?.numberWord ?? unit}劳人仲${word}〔${year}〕${number}号`;
};

/** Ids that follow from the command, so that the same key issues the same documents; numbers where the kind has a word. */
export const documentRefs = async (numbering: Numbering, ...kinds: readonly DocumentKind[]): Promise<DocumentRefs> => {
  const refs: Partial<Record<DocumentKind, { documentId: string; number?: string }>> = {};
  for (const kind of kinds) {
    const word = NUMBER_WORDS[kind];
    refs[kind] = {
      documentId: derivedId(numbering.commandId, kind),
      ...(word !== undefined && { number: await allotted(word, numbering) }),
    };
  }
  return refs;
};
