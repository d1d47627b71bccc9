import type { ServiceName } from '@one-window/contracts';
import { bodyWords } from '../words/bodies';
import { stageWord } from '../words/stages';
import { useWord } from '../words/pair';

type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

/** antd's preset Tag colors fail AA: this one takes its pairs from the proved tokens. */
export const StatusTag = ({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone;
  readonly children: React.ReactNode;
}) => <span className={`tag tag-${tone}`}>{children}</span>;

interface StageProps {
  readonly service: ServiceName;
  readonly stage: string;
  readonly closed?: boolean;
}

/** The body by color and by name, then where its proceeding stands. */
export const StageTag = ({ service, stage, closed = false }: StageProps) => {
  const word = useWord();
  const known = stageWord(service, stage);
  return (
    <span className={`tag body-${service}${closed ? ' closed' : ''}`}>
      <b>{word(bodyWords[service])}</b> {known && word(known)}
    </span>
  );
};

export const BodyName = ({ service }: { readonly service: ServiceName }) => {
  const word = useWord();
  return <b className={`body-name body-${service}`}>{word(bodyWords[service])}</b>;
};
