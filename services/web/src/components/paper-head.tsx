/** A string of CSS: whatever a title holds stays text. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, sign => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** At the top of every printed sheet, across from its page number: sheets come apart. */
export const PaperHead = ({ text }: { readonly text: string }) => (
  <style>{`@page { @top-left { content: ${quoted(text)}; font: 9pt 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif; } }`}</style>
);
