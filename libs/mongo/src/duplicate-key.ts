import mongoose from 'mongoose';

const DUPLICATE_KEY = 11_000;

/** Somebody else has inserted what was to be inserted. */
export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY;
