-- Daily posts: what servers have set up, and the ledger of what became of each date.
-- Instants are seconds since 1970 in UTC, dates are those of the post's zone as YYYY-MM-DD, ids are Discord's.

CREATE TABLE daily (
    channel_id  BIGINT NOT NULL PRIMARY KEY,
    guild_id    BIGINT NOT NULL,
    time_of_day TEXT NOT NULL,
    zone        TEXT NOT NULL,
    weekdays    INTEGER NOT NULL,
    language    TEXT NOT NULL,
    empty_day   TEXT NOT NULL,
    leap_day    TEXT NOT NULL,
    role_id     BIGINT,
    publish     BOOLEAN NOT NULL,
    paused      BOOLEAN NOT NULL,
    set_by      BIGINT NOT NULL,
    -- The date that is next; no instant while the post is paused or the bot is away.
    next_date   TEXT NOT NULL,
    next_due    BIGINT,
    -- Days in a row that failed, and whether somebody was told.
    failed_days INTEGER NOT NULL,
    told        BOOLEAN NOT NULL
);
CREATE INDEX daily_by_guild ON daily (guild_id);
CREATE INDEX daily_by_due ON daily (next_due);

CREATE TABLE post (
    channel_id BIGINT NOT NULL REFERENCES daily (channel_id) ON DELETE CASCADE,
    local_date TEXT NOT NULL,
    due_at     BIGINT NOT NULL,
    state      TEXT NOT NULL,
    reason     TEXT,
    fact       TEXT,
    attempts   INTEGER NOT NULL,
    -- When to try next; none once the date is settled.
    try_at     BIGINT,
    sent_at    BIGINT,
    message_id BIGINT,
    PRIMARY KEY (channel_id, local_date)
);
CREATE INDEX post_by_try ON post (try_at);

CREATE TABLE daily_change (
    channel_id BIGINT NOT NULL REFERENCES daily (channel_id) ON DELETE CASCADE,
    number     BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    change     TEXT NOT NULL,
    PRIMARY KEY (channel_id, number)
);
