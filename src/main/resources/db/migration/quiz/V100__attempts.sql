-- What learners did. Plain SQL: the same migration runs on H2 and PostgreSQL.

create table attempt (
    id                   uuid primary key,
    version              bigint not null,
    learner              uuid not null,
    number               integer not null,
    wished_topics        text not null,
    wished_levels        varchar(100) not null,
    wished_about         varchar(80),
    wished_items         text not null,
    wished_count         integer not null,
    mode                 varchar(20) not null,
    seconds_per_question integer not null,
    stretch              varchar(20) not null,
    seed                 bigint not null,
    started_at           timestamp(6) with time zone not null,
    deadline             timestamp(6) with time zone,
    closes_at            timestamp(6) with time zone,
    state                varchar(20) not null,
    touched_at           timestamp(6) with time zone not null,
    ended_at             timestamp(6) with time zone,
    questions            integer not null,
    sixtieths            integer,
    -- Two attempts begun at once can't both be the learner's next one: so the limit per minute holds.
    unique (learner, number)
);
create index attempt_by_start on attempt (learner, started_at);
create index attempt_to_close on attempt (state, closes_at);

-- The item's slug, topic, level and keys are kept as they were when it was asked.
create table attempt_item (
    attempt_id    uuid not null references attempt (id) on delete cascade,
    position      integer not null,
    item_id       bigint not null,
    slug          varchar(80) not null,
    topic         varchar(80) not null,
    level         varchar(20) not null,
    select_many   boolean not null,
    option_order  varchar(10) not null,
    key_bits      integer not null,
    chosen_bits   integer not null,
    flagged       boolean not null,
    checked       boolean not null,
    save_sequence bigint not null,
    saved_at      timestamp(6) with time zone,
    spent_millis  bigint not null,
    sixtieths     integer,
    primary key (attempt_id, position)
);
