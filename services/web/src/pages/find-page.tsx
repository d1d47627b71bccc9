export const FindPage = () => null;
