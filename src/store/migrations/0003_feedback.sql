-- What people think of the answers, and what they asked in vain; nothing about who or where.
CREATE TABLE feedback (
    number   BIGINT NOT NULL PRIMARY KEY,
    -- The day as YYYY-MM-DD.
    noted_on TEXT   NOT NULL,
    outcome  TEXT   NOT NULL,
    language TEXT   NOT NULL,
    question TEXT,
    fact     TEXT,
    reason   TEXT
);
CREATE INDEX feedback_by_day ON feedback (noted_on);
