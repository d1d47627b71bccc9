import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  readonly footer?: ReactNode;
  /** Absent: only a button of the dialog leaves it. */
  readonly onClose?: () => void;
  readonly wide?: boolean;
}

/** The browser's own modal dialog: the page behind is inert, focus stays inside and goes back afterwards. */
export const Dialog = ({ open, title, children, footer, onClose, wide = false }: Props) => {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!dialog || !open) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={element}
      className={wide ? 'dialog wide-dialog' : 'dialog'}
      aria-labelledby={heading}
      onCancel={event => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
      {footer && <div className="actions dialog-actions">{footer}</div>}
    </dialog>
  );
};
