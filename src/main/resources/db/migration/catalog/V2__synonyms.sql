-- What candidates mean by other words: one list, the rules of one file.

create table synonym_list (
    id           integer primary key,
    path         varchar(300) not null,
    content_hash varchar(64) not null,
    renderer     integer not null
);

-- Terms are joined by commas, which none contains.
create table synonym_rule (
    list_id    integer not null references synonym_list (id),
    position   integer not null,
    from_terms text not null,
    to_terms   text not null,
    primary key (list_id, position)
);
