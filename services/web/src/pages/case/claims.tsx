export const Claims = () => null;
