/** Format of the file, kept in `user_version`. Raise it with every change and migrate in `openDatabase`. */
export const SCHEMA_VERSION = 1;

/**
 * Events lie in order of position, so that appends and catch-up touch neighbouring pages. One index serves reading a
 * stream, finding its head and refusing a second event of one revision. There is no table of streams and no index on
 * event ids: each would dirty one more random page per append (ADR 0004).
 */
export const SCHEMA = `
CREATE TABLE events (
  position INTEGER PRIMARY KEY,
  stream   TEXT    NOT NULL,
  revision INTEGER NOT NULL,
  id       TEXT    NOT NULL,
  type     TEXT    NOT NULL,
  data     TEXT    NOT NULL,
  meta     TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX events_of_stream ON events (stream, revision);
`;
