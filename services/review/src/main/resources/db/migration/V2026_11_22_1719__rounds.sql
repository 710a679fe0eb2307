-- Rounds as submission last told us, and the template that was in force when a report was first submitted.
create table rounds (
  id      uuid   primary key,
  version bigint not null,
  told    jsonb  not null
);
alter table cases add column template text;
alter table cases add column template_version integer;
alter table cases add column template_rules text;
