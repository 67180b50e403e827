-- Servers that have removed the bot, so that what is kept for them can be deleted in time.
-- Instants are seconds since 1970 in UTC; ids are Discord's.
CREATE TABLE departure (
    guild_id BIGINT NOT NULL PRIMARY KEY,
    left_at  BIGINT NOT NULL
);
