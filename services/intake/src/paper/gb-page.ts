import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';

/** Millimetres to PDF points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** GB/T 9704: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm on A4. */
export const GB_PAGE = {
  left: mm(28),
  top: mm(37),
  width: mm(156),
  height: mm(225),
} as const;
const A4 = { width: mm(210), height: mm(297) } as const;

export type Paper = InstanceType<typeof PDFDocument>;

let fonts: { readonly regular: Buffer; readonly bold: Buffer } | undefined;
/** Ten megabytes each: read when the first paper is made, and kept. */
const loadedFonts = () =>
  (fonts ??= {
    regular: readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')),
    bold: readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')),
  });

/**
 * An empty paper with the fonts in it; only the signs that are used are embedded. `madeAt` and `title` go into the
 * file: they must name nobody.
 */
export const newPaper = (title: string, madeAt: Date): Paper => {
  const paper = new PDFDocument({
    size: 'A4',
    margins: {
      left: GB_PAGE.left,
      top: GB_PAGE.top,
      right: A4.width - GB_PAGE.left - GB_PAGE.width,
      bottom: A4.height - GB_PAGE.top - GB_PAGE.height,
    },
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title, CreationDate: madeAt },
  });
  const { regular, bold } = loadedFonts();
  return paper.registerFont('regular', regular).registerFont('bold', bold).font('regular');
};

export const bytesOf = (paper: Paper): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    paper.on('data', (chunk: Buffer) => chunks.push(chunk));
    paper.on('end', () => resolve(Buffer.concat(chunks)));
    paper.on('error', reject);
    paper.end();
  });
