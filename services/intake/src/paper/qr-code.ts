import { create } from 'qrcode';

/** A QR code as squares of side 1, drawn by whoever shows it: on a page as SVG, on paper as PDF. */
export interface QrCode {
  /** Modules a side, without the quiet zone (4 modules) that scanners need around it. */
  readonly size: number;
  /** SVG path of the dark modules. */
  readonly path: string;
}

/** Level M: still read when 15 % of it is creased or stained. */
export const qrCode = (text: string): QrCode => {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_row, y) => rowPath(data.subarray(y * size, (y + 1) * size), y));
  return { size, path: rows.join('') };
};

const rowPath = (row: Uint8Array, y: number): string => {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    const width = x - from + 1;
    runs.push(`M${from} ${y}h${width}v1h-${width}z`);
  }
  return runs.join('');
};
