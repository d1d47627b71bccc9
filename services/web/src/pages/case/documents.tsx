export const Documents = () => null;
