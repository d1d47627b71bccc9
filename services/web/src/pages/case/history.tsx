export const History = () => null;
