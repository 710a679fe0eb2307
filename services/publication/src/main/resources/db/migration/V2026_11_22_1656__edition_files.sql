-- Files of editions that were given to readers: made once, their hashes kept for ever, so that any of them is known again. The
-- table stands beside the editions, not under them: it stays when the portal is built again from the public record.
create table edition_files (
  report  uuid        not null,
  number  integer     not null,
  format  text        not null check (format in ('pdf', 'docx', 'txt', 'json')),
  sha256  text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size    integer     not null,
  content bytea,
  made_at timestamptz not null,
  primary key (report, number, format, sha256)
);
alter table edition_files alter column content set storage external;
create index edition_files_by_hash on edition_files (sha256);

create function refuse_change_of_edition_files() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.content is null
     and (old.report, old.number, old.format, old.sha256) = (new.report, new.number, new.format, new.sha256) then
    return new;
  end if;
  raise exception 'the hash of a file that was served is kept' using errcode = 'restrict_violation';
end;
$$;
create trigger edition_files_stay before update or delete on edition_files
  for each row execute function refuse_change_of_edition_files();

-- What is erased from the record is erased from its files as well; their hashes stay.
create function erase_edition_files() returns trigger language plpgsql as $$
begin
  update edition_files set content = null where report = new.report and number = new.number;
  return new;
end;
$$;
create trigger editions_erase_their_files after insert or update of state on editions
  for each row when (new.state = 'erased') execute function erase_edition_files();
