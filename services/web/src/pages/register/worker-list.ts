import { checkResidentId, cleanNumber, type Name } from '@one-window/contracts';
import type { Fen } from '@one-window/kernel';
import { parseAmount } from '../../components/parse-amount';

export interface ListedWorker {
  /** Where it stands in what was pasted, counted as people count. */
  readonly row: number;
  readonly name: string;
  readonly idNumber?: string;
  readonly amountFen?: Fen;
}

export interface RowFault {
  readonly row: number;
  /** What was typed there, for whoever looks for it; never sent anywhere. */
  readonly typed: string;
  readonly why: Name;
}

export interface WorkerList {
  readonly workers: readonly ListedWorker[];
  readonly faults: readonly RowFault[];
}

const MOST = 1000;
const TITLES = /^(序号|姓名|name)/i;
/** A number of a card: fifteen digits or more, the last may be X, spaces and hyphens between them. */
const isNumber = (cell: string): boolean => /^\d{14,17}[\dX]$/.test(cleanNumber(cell));

/**
 * A list as people have it: a row a person, pasted from a sheet (tabs) or typed with commas or spaces: name, ID number,
 * amount, the last two in any order and either left out. An order number before the name is passed over.
 */
export const workersIn = (pasted: string): WorkerList => {
  const rows = pasted
    .split(/\r?\n/)
    .map((typed, index) => ({ row: index + 1, typed: typed.trim() }))
    .filter(({ typed }) => typed !== '' && !TITLES.test(typed));
  const read = rows.map(({ row, typed }) => workerIn(row, typed));
  const workers = read.filter((one): one is ListedWorker => 'name' in one);
  const faults = read.filter((one): one is RowFault => 'why' in one);
  return { workers, faults: [...faults, ...twice(workers), ...tooMany(workers)].sort((a, b) => a.row - b.row) };
};

const cellsOf = (typed: string): readonly string[] =>
  (/\t/.test(typed)
    ? typed.split('\t')
    : /[，；;]/.test(typed)
      ? typed.split(/[，；;]/)
      : typed.split(/,(?!\d{3}\b)|\s+/)
  )
    .map(cell => cell.trim())
    .filter(cell => cell !== '');

const workerIn = (row: number, typed: string): ListedWorker | RowFault => {
  const fault = (why: Name): RowFault => ({ row, typed, why });
  const [first = '', ...others] = cellsOf(typed);
  const [name = '', ...rest] = /^\d{1,4}[.、]?$/.test(first) ? others : [first, ...others];
  if (name === '' || /^[\d,.]+$/.test(name)) return fault({ zh: '没有姓名。', en: 'There is no name.' });
  if (name.length > 60) return fault({ zh: '姓名超过60个字。', en: 'The name is longer than 60 signs.' });
  const numbers = rest.filter(isNumber);
  const amounts = rest.filter(cell => !isNumber(cell));
  const [typedNumber] = numbers;
  const [typedAmount] = amounts;
  if (numbers.length > 1) return fault({ zh: '有两个证件号。', en: 'There are two ID numbers.' });
  if (amounts.length > 1)
    return fault({
      zh: `看不懂“${amounts.slice(1).join(' ')}”。`,
      en: `“${amounts.slice(1).join(' ')}” is not understood.`,
    });
  const check = typedNumber === undefined ? undefined : checkResidentId(typedNumber);
  if (check && !check.valid) return fault(check.fault);
  const amountFen = typedAmount === undefined ? undefined : parseAmount(typedAmount);
  if (typedAmount !== undefined && amountFen === undefined)
    return fault({
      zh: `“${typedAmount}”不是证件号，也不是金额。`,
      en: `“${typedAmount}” is neither an ID number nor an amount.`,
    });
  return {
    row,
    name,
    ...(check && { idNumber: check.cleaned }),
    ...(amountFen !== undefined && { amountFen }),
  };
};

const twice = (workers: readonly ListedWorker[]): readonly RowFault[] =>
  workers.flatMap(({ row, name, idNumber }, index) => {
    const before = idNumber && workers.slice(0, index).find(other => other.idNumber === idNumber);
    return before
      ? [
          {
            row,
            typed: name,
            why: { zh: `与第${before.row}行是同一证件号。`, en: `The same ID number as row ${before.row}.` },
          },
        ]
      : [];
  });

const tooMany = (workers: readonly ListedWorker[]): readonly RowFault[] =>
  workers.slice(MOST, MOST + 1).map(({ row, name }) => ({
    row,
    typed: name,
    why: { zh: `一次最多${MOST}人，其余请登记后补录。`, en: `At most ${MOST} at once; add the others afterwards.` },
  }));
