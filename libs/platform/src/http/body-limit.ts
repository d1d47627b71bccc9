/** A registration with two hundred workers is 100 KB. Files take another way. */
export const BODY_LIMIT = 1_048_576;
