-- Every state that the catalog was in, by a hash over its files: so an older build knows that its content was replaced.

create table catalog_archive (
    hash     varchar(64) primary key,
    revision bigint not null
);
