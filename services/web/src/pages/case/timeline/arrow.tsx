import type { CaseLink } from '@one-window/contracts';
import { colors } from '../../../design/tokens';
import type { Layout } from './layout';

/** A hand-over is dashed until it is accepted; what takes effect by law and is only told is dotted. */
const dashes = ({ kind, status }: CaseLink): string | undefined =>
  kind === 'limitation' ? '1.5 4' : status === 'accepted' ? undefined : '5 4';

/** A hand-over between lanes. */
export const Arrow = ({ link, layout }: { readonly link: CaseLink; readonly layout: Layout }) => {
  const from = layout.lanes.find(({ name }) => name === link.from.service);
  const to = layout.lanes.find(({ name }) => name === link.to.service);
  if (!from || !to || from === to) return null;
  const x1 = layout.x(link.sentOn);
  const x2 = Math.max(x1 + 10, layout.x(link.answeredOn ?? link.sentOn));
  const down = to.y > from.y;
  const y1 = from.y + (down ? 30 : 8);
  const y2 = to.y + (down ? 6 : 32);
  const middle = (y1 + y2) / 2;
  return (
    <path
      d={`M${x1} ${y1} C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`}
      fill="none"
      stroke={colors.textSecondary}
      strokeWidth={1.5}
      strokeDasharray={dashes(link)}
      markerEnd="url(#arrow)"
      aria-hidden="true"
    />
  );
};
