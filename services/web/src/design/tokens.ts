/**
 * The one palette (light only; paper is white). Every pair that carries words is proved in tokens.spec.ts.
 * antd derives greys and rings that fail WCAG AA, so each background and border is set here, never derived.
 */
export const colors = {
  text: '#1B1F24',
  textSecondary: '#4A525C',
  textTertiary: '#5C6570',
  placeholder: '#6B7480',
  primary: '#155196',
  primaryHover: '#0F4380',
  primaryActive: '#0B3566',
  primaryBg: '#E8F0FA',
  success: '#1F6F3D',
  successBg: '#E7F4EB',
  warning: '#8A5200',
  warningBg: '#FFF4DE',
  error: '#B42318',
  errorHover: '#9A1C12',
  errorBg: '#FDECEA',
  border: '#7D8794',
  split: '#D5DAE0',
  layout: '#F4F6F8',
  white: '#FFFFFF',
  focus: '#0B57D0',
  disabledBg: '#EEF1F4',
} as const;

/** A body is shown by color and by name, never by color alone. */
export const bodyColors = { intake: '#4A525C', arbitration: '#155196', inspection: '#6B3FA0' } as const;

export const fontFamily = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

export const fontSizes = { normal: 16, large: 18, largest: 20 } as const;
export type FontSize = keyof typeof fontSizes;
