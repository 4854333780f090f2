-- What is published. Plain SQL: the same migration runs on H2 and PostgreSQL.
-- Slugs and ids that other modules keep are never deleted: what goes is withdrawn or retired.

create sequence topic_seq increment by 50;
create sequence question_seq increment by 50;
create sequence code_snippet_seq increment by 50;
create sequence quiz_item_seq increment by 50;
create sequence quiz_option_seq increment by 50;

create table catalog_revision (
    id           integer primary key,
    revision     bigint not null,
    published_at timestamp(6) with time zone not null
);
insert into catalog_revision (id, revision, published_at) values (1, 0, current_timestamp);

create table topic (
    id                bigint primary key,
    slug              varchar(80) not null unique,
    path              varchar(300) not null,
    content_hash      varchar(64) not null,
    renderer          integer not null,
    position          integer not null,
    title             varchar(200) not null,
    summary           varchar(400) not null,
    introduction_html text not null,
    withdrawn_at      timestamp(6) with time zone
);

create table question (
    id                bigint primary key,
    slug              varchar(80) not null unique,
    topic_id          bigint not null references topic (id),
    path              varchar(300) not null,
    content_hash      varchar(64) not null,
    renderer          integer not null,
    level             varchar(20) not null,
    kind              varchar(20) not null,
    reading_order     bigint not null,
    title             varchar(400) not null,
    title_html        text not null,
    short_answer      text not null,
    short_answer_html text not null,
    django            varchar(100),
    reviewed          date not null,
    published_at      timestamp(6) with time zone not null,
    changed_at        timestamp(6) with time zone not null,
    withdrawn_at      timestamp(6) with time zone
);
create index question_in_reading_order on question (topic_id, reading_order);

create table question_section (
    question_id  bigint not null references question (id),
    position     integer not null,
    anchor       varchar(200) not null,
    heading      varchar(400) not null,
    heading_html text not null,
    html         text not null,
    text         text not null,
    primary key (question_id, position)
);

create table question_tag (
    question_id bigint not null references question (id),
    position    integer not null,
    tag         varchar(80) not null,
    primary key (question_id, position)
);
create index question_tag_by_tag on question_tag (tag);

create table question_source (
    question_id bigint not null references question (id),
    position    integer not null,
    url         varchar(1000) not null,
    primary key (question_id, position)
);

create table question_follow_up (
    question_id bigint not null references question (id),
    position    integer not null,
    slug        varchar(80) not null,
    primary key (question_id, position)
);

create table question_alias (
    question_id bigint not null references question (id),
    position    integer not null,
    alias       varchar(80) not null,
    primary key (question_id, position)
);
create index question_alias_by_alias on question_alias (alias);

create table code_snippet (
    id          bigint primary key,
    question_id bigint not null references question (id),
    position    integer not null,
    anchor      varchar(200) not null,
    section     varchar(400) not null,
    language    varchar(20) not null,
    title       varchar(200),
    code        text not null,
    html        text not null
);
create index code_snippet_of_question on code_snippet (question_id);

-- A version of an item: another text is another row, so that attempts keep what they were asked.
create table quiz_item (
    id           bigint primary key,
    slug         varchar(80) not null,
    version      integer not null,
    topic_id     bigint not null references topic (id),
    path         varchar(300) not null,
    content_hash varchar(64) not null,
    renderer     integer not null,
    level        varchar(20) not null,
    about        varchar(80) not null,
    select_many  boolean not null,
    stem         varchar(400) not null,
    stem_html    text not null,
    body_html    text not null,
    reviewed     date not null,
    published_at timestamp(6) with time zone not null,
    retired_at   timestamp(6) with time zone,
    unique (slug, version)
);
create index quiz_item_about on quiz_item (about);
create index quiz_item_of_topic on quiz_item (topic_id);

create table quiz_option (
    id           bigint primary key,
    quiz_item_id bigint not null references quiz_item (id),
    position     integer not null,
    is_key       boolean not null,
    html         text not null,
    reason_html  text not null
);
create index quiz_option_of_item on quiz_option (quiz_item_id);

create table quiz_item_source (
    quiz_item_id bigint not null references quiz_item (id),
    position     integer not null,
    url          varchar(1000) not null,
    primary key (quiz_item_id, position)
);
