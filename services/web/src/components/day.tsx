import { shortDay } from './moments';

/** A legal day in a list: without this year on the screen, where the day is looked at; with it on paper, which is kept. */
export const Day = ({ day, today }: { readonly day: string; readonly today: string }) => {
  const onScreen = shortDay(day, today);
  const onPaper = shortDay(day);
  if (onScreen === onPaper) return onScreen;
  return (
    <>
      <span className="screen-only">{onScreen}</span>
      <span className="paper-only">{onPaper}</span>
    </>
  );
};
