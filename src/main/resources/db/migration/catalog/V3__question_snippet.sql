-- A snippet is a part of its question, as a section is: nothing refers to one by an id.

create table question_snippet (
    question_id bigint not null references question (id),
    position    integer not null,
    anchor      varchar(200) not null,
    section     varchar(400) not null,
    language    varchar(20) not null,
    title       varchar(200),
    code        text not null,
    html        text not null,
    primary key (question_id, position)
);

insert into question_snippet (question_id, position, anchor, section, language, title, code, html)
select question_id, position, anchor, section, language, title, code, html from code_snippet;

drop table code_snippet;
drop sequence code_snippet_seq;
