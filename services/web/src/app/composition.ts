/** Is an input method composing, or has it ended in this very tick? Its last Enter belongs to it, not to us. */
let composing = false;

export const watchComposition = (): (() => void) => {
  const begin = () => void (composing = true);
  const end = () => void setTimeout(() => (composing = false), 0);
  document.addEventListener('compositionstart', begin, true);
  document.addEventListener('compositionend', end, true);
  return () => {
    document.removeEventListener('compositionstart', begin, true);
    document.removeEventListener('compositionend', end, true);
  };
};

export const isComposing = (event: { readonly isComposing?: boolean }): boolean =>
  composing || event.isComposing === true;
