import { contrast } from './contrast';
import { bodyColors, colors } from './tokens';

describe('Tokens', () => {
  it.each([
    ['text', colors.text, colors.white],
    ['secondary text', colors.textSecondary, colors.white],
    ['secondary text on the page ground', colors.textSecondary, colors.layout],
    ['tertiary text', colors.textTertiary, colors.white],
    ['tertiary text on the page ground', colors.textTertiary, colors.layout],
    ['placeholder', colors.placeholder, colors.white],
    ['links', colors.primary, colors.white],
    ['links on the page ground', colors.primary, colors.layout],
    ['the chosen item', colors.primary, colors.primaryBg],
    ['the primary button', colors.white, colors.primary],
    ['the primary button under the pointer', colors.white, colors.primaryHover],
    ['success', colors.success, colors.successBg],
    ['warning', colors.warning, colors.warningBg],
    ['error', colors.error, colors.errorBg],
    ['error on white', colors.error, colors.white],
    ['the dangerous button', colors.white, colors.error],
    ['intake', bodyColors.intake, colors.white],
    ['arbitration', bodyColors.arbitration, colors.white],
    ['inspection', bodyColors.inspection, colors.white],
  ])('%s can be read (4.5 : 1)', (_name, ink, ground) => expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5));

  it.each([
    ['field borders', colors.border, colors.white],
    ['the focus ring', colors.focus, colors.white],
    ['the focus ring on the page ground', colors.focus, colors.layout],
  ])('%s can be seen (3 : 1)', (_name, ink, ground) => expect(contrast(ink, ground)).toBeGreaterThanOrEqual(3));
});
