export const DeadlinesPage = () => null;
