-- What servers have chosen. Ids are Discord's.
CREATE TABLE guild_settings (
    guild_id   BIGINT  NOT NULL PRIMARY KEY,
    language   TEXT,
    -- everywhere or nowhere, then the ids of the channels in which it is the other way round.
    mentions   TEXT    NOT NULL,
    feedback   BOOLEAN NOT NULL,
    daily_role BIGINT
);
