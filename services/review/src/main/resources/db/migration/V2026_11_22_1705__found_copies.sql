-- What was found of copied passages, for a text and an office; it can be looked for again.
create table found_copies (
  case_id      uuid  not null references cases (id),
  content_hash text  not null,
  office       uuid  not null,
  found        jsonb not null,
  primary key (case_id, content_hash, office)
);
create index cases_of_round on cases (round, last_at);
