-- Whose turn it is to sweep, in the columns that ShedLock expects.

create table sweep_lock (
    name       varchar(64) primary key,
    lock_until timestamp(6) not null,
    locked_at  timestamp(6) not null,
    locked_by  varchar(255) not null
);
